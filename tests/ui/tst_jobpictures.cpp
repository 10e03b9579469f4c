// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/future.h"
#include "core/base/profile.h"
#include "core/jobs/jobpictures.h"
#include "core/jobs/planner.h"
#include "core/store/database.h"
#include "core/store/sqljobstore.h"
#include "tests/support/testmedia.h"
#include "ui/mainwindow.h"
#include "ui/pages/banner.h"
#include "ui/pages/jobtable.h"
#include "ui/pages/thumbnailview.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace respool;

namespace {

constexpr int longestWaitMs = 120'000;

/// Nothing is worked on here.
class NoRunners final : public StepRunnerFactory
{
public:
    std::unique_ptr<StepRunner> make(const Job &, const Step &, const QUuid &) override
    {
        return nullptr;
    }

    Future<void> discardWork(const QList<Job> &) override { return finishedFuture(); }

    [[nodiscard]] bool hasTools() const override { return true; }
};

/// The window on a list of completed jobs, each with one file.
struct Bench
{
    QTemporaryDir folder;
    Profile profile = Profile::at(folder.path());
    Database database{{profile.database(), {}, false}};
    SqlJobStore store{database};
    NoRunners runners;
    SystemClock clock;
    JobQueue queue{store, runners, clock};
    JobCommands commands{queue, folder.path()};
    QSettings settings{profile.settings(), QSettings::IniFormat};
    ToolLocator tools;
    JobPictures pictures{{queue, store, tools, profile}};
    MainWindow window{queue, commands, pictures, profile, settings};

    explicit Bench(const QStringList &files)
    {
        database.open();
        QList<Job> jobs;
        for (const QString &file : files) {
            JobSpec spec;
            spec.source = QStringLiteral("https://example.org/") + QFileInfo(file).fileName();
            spec.destination = folder.path();
            jobs.append(planJob(spec, true, 1));
        }
        const auto added = store.add(jobs).result();
        for (qsizetype i = 0; i < files.size(); ++i) {
            Job job = added->at(i);
            job.title = QFileInfo(files.at(i)).fileName();
            job.state = JobState::Completed;
            job.outputs.append({QStringLiteral("original"), files.at(i), 1, 1});
            const auto saved = store.save(job).result();
            Q_ASSERT(saved);
        }
        queue.open();
        window.show();
    }

    Q_DISABLE_COPY_MOVE(Bench)

    ~Bench()
    {
        pictures.end();
        store.activeJobs().waitForFinished();
        QCoreApplication::sendPostedEvents();
    }

    [[nodiscard]] bool select(const QString &name)
    {
        auto *table = window.findChild<JobTable *>();
        const auto rowOf = [&] {
            for (int row = 0; row < window.model().rowCount(); ++row) {
                if (window.model().job(row).name == name)
                    return row;
            }
            return -1;
        };
        if (!QTest::qWaitFor([&] { return rowOf() >= 0; }))
            return false;
        table->setCurrentIndex(table->model()->index(rowOf(), 0));
        return true;
    }

    [[nodiscard]] ThumbnailView *view() const { return window.findChild<ThumbnailView *>(); }

    [[nodiscard]] Banner *banner() const { return window.findChild<Banner *>(); }

    [[nodiscard]] QAction *sheetAction() const
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text() == QLatin1String("Contact Sheet"))
                return action;
        }
        return nullptr;
    }
};

} // namespace

class JobPicturesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsThePictureOfTheSelectedJob();
    void isSharp();
    void makesContactSheets();
    void saysWhyThereIsNone();
};

void JobPicturesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void JobPicturesTest::showsThePictureOfTheSelectedJob()
{
    Bench bench({TestMedia::clip(), TestMedia::portrait(), TestMedia::audio()});
    QVERIFY(bench.select(QStringLiteral("clip.mp4")));
    QTRY_VERIFY_WITH_TIMEOUT(bench.view() && bench.view()->isVisible(), longestWaitMs);
    QCOMPARE(bench.view()->accessibleName(), QStringLiteral("Picture of “clip.mp4”"));
    QVERIFY(bench.view()->sizeHint().width() > bench.view()->sizeHint().height());

    QVERIFY(bench.select(QStringLiteral("audio.m4a")));
    QTRY_COMPARE(bench.view()->accessibleName(), QStringLiteral("Picture of “audio.m4a”"));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.pictures.thumbnailer().isBusy(), longestWaitMs);
    QVERIFY(!bench.view()->isVisible());

    QVERIFY(bench.select(QStringLiteral("portrait.mp4")));
    QTRY_VERIFY_WITH_TIMEOUT(bench.view()->isVisible(), longestWaitMs);
    QVERIFY(bench.view()->sizeHint().width() < bench.view()->sizeHint().height());
    QCOMPARE(bench.banner()->text(), QString());
}

/// Every dot of the file is a dot of a screen at 200 %: lines one dot wide stay black and white.
void JobPicturesTest::isSharp()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("lines.png"));
    QImage lines(480, 270, QImage::Format_RGB32);
    for (int x = 0; x < lines.width(); ++x) {
        for (int y = 0; y < lines.height(); ++y)
            lines.setPixel(x, y, x % 2 == 0 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
    }
    QVERIFY(lines.save(file));
    ThumbnailView view;
    view.setPicture(file, QStringLiteral("Lines"));
    QTRY_VERIFY(view.isVisible());
    view.resize(view.sizeHint());
    const QImage screen = view.grab().toImage();
    QCOMPARE(screen.devicePixelRatio(), 2.0);
    QCOMPARE(screen.size(), view.size() * 2);
    const int row = screen.height() / 2;
    const int middle = screen.width() / 2;
    for (int x = middle; x < middle + 20; ++x) {
        const int step = qGray(screen.pixel(x, row)) - qGray(screen.pixel(x + 1, row));
        QVERIFY2(qAbs(step) > 200, qPrintable(QString::number(step)));
    }
}

void JobPicturesTest::makesContactSheets()
{
    const QTemporaryDir folder;
    const QString film = folder.filePath(QStringLiteral("film.mp4"));
    QVERIFY(QFile::copy(TestMedia::clip(), film));
    Bench bench({film});
    QAction *action = bench.sheetAction();
    QVERIFY(action && !action->isEnabled());
    QVERIFY(bench.select(QStringLiteral("film.mp4")));
    QTRY_VERIFY(action->isEnabled());

    // The window goes on while it is made.
    int beats = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&beats] { ++beats; });
    beat.start(20);
    action->trigger();
    QTRY_COMPARE(bench.banner()->text(), QStringLiteral("Making the contact sheet of “film.mp4”…"));
    const int beatsBefore = beats;
    QTRY_COMPARE_WITH_TIMEOUT(bench.banner()->text(),
                              QStringLiteral("“film contact sheet.jpg” is ready."), longestWaitMs);
    QVERIFY(beats > beatsBefore);
    auto *open = bench.banner()->findChild<QPushButton *>();
    QVERIFY(open && open->isVisible());
    QCOMPARE(open->text(), QStringLiteral("Open"));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("film contact sheet.jpg"))));
}

void JobPicturesTest::saysWhyThereIsNone()
{
    Bench bench({TestMedia::audio()});
    QVERIFY(bench.select(QStringLiteral("audio.m4a")));
    QTRY_VERIFY(bench.sheetAction()->isEnabled());
    bench.sheetAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(
        bench.banner()->text().startsWith(QStringLiteral("This job has made nothing")),
        longestWaitMs);
    QVERIFY(!bench.banner()->findChild<QPushButton *>()->isVisible());
}

int main(int argc, char **argv)
{
    // All of it on a screen with four dots where others have one.
    qputenv("QT_SCALE_FACTOR", "2");
    QApplication application(argc, argv);
    JobPicturesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_jobpictures.moc"
