// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/profile.h"
#include "core/control/presetlibrary.h"
#include "core/jobs/jobpictures.h"
#include "core/jobs/planner.h"
#include "core/jobs/products.h"
#include "tests/jobs/queuefixture.h"
#include "tests/support/testmedia.h"
#include "ui/details/detailtable.h"
#include "ui/models/jobtexts.h"
#include "ui/pages/jobdetails.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace respool;

namespace {

/// The details of jobs that lie in a real store.
struct Bench
{
    QTemporaryDir folder;
    Profile profile = Profile::at(folder.path());
    QueueFixture fixture;
    ToolLocator tools;
    PresetLibrary presets{profile.presets()};
    std::unique_ptr<JobCommands> commands;
    std::unique_ptr<JobPictures> pictures;
    std::unique_ptr<JobDetails> details;

    explicit Bench(const QString &page)
    {
        const bool isOpen = fixture.open();
        Q_ASSERT(isOpen);
        Q_UNUSED(isOpen)
        commands = std::make_unique<JobCommands>(fixture.queue(), folder.path());
        pictures = std::make_unique<JobPictures>(
            Thumbnailer::Services{fixture.queue(), fixture.store(), tools, profile});
        details = std::make_unique<JobDetails>(*commands, *pictures, profile, presets);
        details->setCurrentPage(page);
        details->resize(900, 300);
        details->show();
    }

    Q_DISABLE_COPY_MOVE(Bench)

    ~Bench()
    {
        pictures->end();
        fixture.store().activeJobs().waitForFinished();
        QCoreApplication::sendPostedEvents();
        details.reset();
    }

    /// Puts a job on disk as it is, without the queue's doing.
    JobId store(Job job, const QList<Attempt> &attempts = {})
    {
        const JobId id = fixture.store().add({job}).result()->first().id;
        job.id = id;
        (void)fixture.store().save(job).result();
        for (Attempt attempt : attempts) {
            attempt.job = id;
            attempt.token = QUuid::createUuid();
            (void)fixture.store().begin(job, attempt).result();
            (void)fixture.store().end(job, attempt).result();
        }
        return id;
    }

    void tellChange(JobId id)
    {
        JobRow row;
        row.id = id;
        emit fixture.queue().jobsChanged({row});
    }

    /// Lets answers of the store arrive.
    void settle()
    {
        fixture.store().activeJobs().waitForFinished();
        QCoreApplication::processEvents();
        fixture.store().activeJobs().waitForFinished();
        QCoreApplication::processEvents();
    }

    template <typename Widget> [[nodiscard]] Widget *named(const QString &name) const
    {
        for (Widget *widget : details->findChildren<Widget *>()) {
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (widget->isVisible() && interface && interface->text(QAccessible::Name) == name)
                return widget;
        }
        return nullptr;
    }

    [[nodiscard]] bool isTextShown(const QString &text) const
    {
        const QList<QLabel *> labels = details->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }

    [[nodiscard]] QString cell(const QString &table, int row, int column) const
    {
        const auto *view = named<DetailTable>(table);
        return view ? view->model()->index(row, column).data().toString() : QString();
    }
};

Job plannedJob(const QString &title = QStringLiteral("Film"))
{
    JobSpec spec;
    spec.source = QStringLiteral("https://example.org/film?a=1&b=2");
    spec.destination = QStringLiteral("/nowhere/films");
    Job job = planJob(spec, true, 1);
    job.title = title;
    return job;
}

Attempt attemptOf(int step, qint64 startedAt, qint64 milliseconds, AttemptEnd end, int exitCode)
{
    Attempt attempt;
    attempt.step = step;
    attempt.startedAt = startedAt;
    attempt.endedAt = startedAt + milliseconds;
    attempt.end = end;
    attempt.exitCode = exitCode;
    attempt.command = QStringLiteral("yt-dlp -- address");
    return attempt;
}

} // namespace

class JobDetailsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asksOnlyForWhatIsSeen();
    void tellsWhatTheJobIs();
    void takesNamesForPlainText();
    void oneButtonForTheFailure();
    void tellsWhatIsWorthKnowing();
    void showsEveryAttempt();
    void copiesCommands();
    void knowsWhichFilesAreGone();
    void followsTheStepAtWork();
    void tellsHowQuickAConversionIs();
    void forgetsTheJobBefore();
    void keysTurnPages();
    void everythingHasAName();
};

void JobDetailsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void JobDetailsTest::asksOnlyForWhatIsSeen()
{
    Bench bench(QStringLiteral("log"));
    const JobId id = bench.store(plannedJob());
    const FlakyStore &store = bench.fixture.flakyStore();
    int jobReads = store.jobReads;
    bench.details->setJob(id);
    bench.settle();
    QCOMPARE(store.jobReads, jobReads + 1);
    QCOMPARE(store.attemptReads, 0); // a log needs none
    bench.details->setCurrentPage(QStringLiteral("attempts"));
    bench.settle();
    QCOMPARE(store.attemptReads, 1);

    bench.details->hide();
    jobReads = store.jobReads;
    bench.tellChange(id);
    bench.details->setJob(bench.store(plannedJob()));
    bench.settle();
    QCOMPARE(store.jobReads, jobReads);
    bench.details->show();
    bench.settle();
    QCOMPARE(store.jobReads, jobReads + 1);
    bench.tellChange(JobId{12345}); // another one
    bench.settle();
    QCOMPARE(store.jobReads, jobReads + 1);
}

void JobDetailsTest::tellsWhatTheJobIs()
{
    Bench bench(QStringLiteral("overview"));
    Job job = plannedJob();
    job.state = JobState::Completed;
    job.bytes = 12'300'000;
    job.interruptions = 3;
    job.spec.recipe.preset = QStringLiteral("mp4");
    job.outputs = {{QStringLiteral("720p"), QStringLiteral("/nowhere/films/a.mp4"), 1, 1},
                   {QStringLiteral("audio"), QStringLiteral("/nowhere/films/a.m4a"), 1, 1}};
    bench.details->setJob(
        bench.store(job, {attemptOf(0, 1'000'000, 65'000, AttemptEnd::Succeeded, 0)}));
    QTRY_VERIFY(bench.isTextShown(QStringLiteral("Film")));
    QVERIFY(bench.isTextShown(QStringLiteral("Completed")));
    QVERIFY(bench.isTextShown(QStringLiteral("1:05"))); // at work
    QVERIFY(bench.isTextShown(QStringLiteral("3")));
    QVERIFY(bench.named<QLineEdit>(QStringLiteral("Saved in")));
    auto *source = bench.named<QLineEdit>(QStringLiteral("Source"));
    QVERIFY(source && source->isReadOnly());
    QCOMPARE(source->text(), QStringLiteral("https://example.org/film?a=1&b=2"));
    bench.named<QToolButton>(QStringLiteral("Copy source"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), source->text());
    QVERIFY(!bench.named<QLabel>(QStringLiteral("Why the job failed")));

    QSignalSpy told(bench.details.get(), &JobDetails::told);
    bench.named<QToolButton>(QStringLiteral("Show destination folder"))->click();
    QVERIFY(told.wait());
    QCOMPARE(told.first().first().toString(), QStringLiteral("“/nowhere/films” is not there."));
}

void JobDetailsTest::takesNamesForPlainText()
{
    const QString hostile = QStringLiteral("<h1>Film</h1><img src=\"http://example.org/a.png\">");
    Bench bench(QStringLiteral("overview"));
    Job job = plannedJob(hostile);
    job.state = JobState::Failed;
    job.error = Error{ErrorCode::ToolFailed, hostile, QStringLiteral("Read the log."), {}};
    bench.details->setJob(bench.store(job));
    QTRY_VERIFY(bench.isTextShown(hostile));
    for (const QLabel *label : bench.details->findChildren<QLabel *>()) {
        if (label->text().contains(QLatin1String("<h1>")))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void JobDetailsTest::oneButtonForTheFailure()
{
    Bench bench(QStringLiteral("overview"));
    const QList<JobId> ids = bench.fixture.add(1);
    FakeStep *step = bench.fixture.waitForStep(ids.first());
    QVERIFY(step);
    bench.details->setJob(ids.first());
    step->fail(ErrorCode::NetworkInterrupted);
    QVERIFY(bench.fixture.waitForState(ids.first(), JobState::Failed));
    const QString name = QStringLiteral("Why the job failed");
    QTRY_VERIFY(bench.named<QLabel>(name));
    QTRY_VERIFY(bench.named<QPushButton>(QStringLiteral("Try Again")));
    bench.named<QPushButton>(QStringLiteral("Try Again"))->click();
    QVERIFY(bench.fixture.waitForState(ids.first(), JobState::Running));
    QTRY_VERIFY(!bench.named<QLabel>(name));

    // Where only the tool knows, the button leads to its words.
    bench.fixture.waitForStep(ids.first())->fail(ErrorCode::ToolFailed);
    QTRY_VERIFY(bench.named<QPushButton>(QStringLiteral("Show the Log")));
    bench.named<QPushButton>(QStringLiteral("Show the Log"))->click();
    QCOMPARE(bench.details->currentPage(), QStringLiteral("log"));
}

void JobDetailsTest::tellsWhatIsWorthKnowing()
{
    const QString name = QStringLiteral("How it was converted");
    Bench bench(QStringLiteral("overview"));
    bench.details->setJob(bench.store(plannedJob()));
    QTRY_VERIFY(bench.isTextShown(QStringLiteral("Film")));
    QVERIFY(!bench.named<QLabel>(name));
    Job converted = plannedJob();
    converted.spec.recipe.renditions = {{Rendition::Kind::Height, 360}};
    converted.steps = planSteps(converted.spec);
    const QStringList notes{QStringLiteral("First."), QStringLiteral("Second.")};
    for (Step &step : converted.steps) {
        if (step.kind == StepKind::Encode)
            step.checkpoint.insert(notesKey, QJsonArray::fromStringList(notes));
    }
    bench.details->setJob(bench.store(converted));
    QTRY_VERIFY(bench.named<QLabel>(name));
    QCOMPARE(bench.named<QLabel>(name)->text(), notes.join(u'\n'));
}

void JobDetailsTest::showsEveryAttempt()
{
    Bench bench(QStringLiteral("attempts"));
    bench.details->setJob(bench.store(plannedJob(),
                                      {attemptOf(0, 1'000'000, 400, AttemptEnd::Failed, 1),
                                       attemptOf(0, 2'000'000, 61'000, AttemptEnd::Succeeded, 0)}));
    const QString table = QStringLiteral("Attempts of the job");
    QTRY_COMPARE(bench.cell(table, 1, 0), QStringLiteral("2"));
    QCOMPARE(bench.cell(table, 0, 1), QStringLiteral("Download"));
    QCOMPARE(bench.cell(table, 0, 3), QStringLiteral("0.4 s"));
    QCOMPARE(bench.cell(table, 1, 3), QStringLiteral("1:01"));
    QCOMPARE(bench.cell(table, 0, 4), QStringLiteral("failed"));
    QCOMPARE(bench.cell(table, 0, 5), QStringLiteral("1"));
    QCOMPARE(bench.cell(table, 1, 5), QStringLiteral("0"));
}

void JobDetailsTest::copiesCommands()
{
    Bench bench(QStringLiteral("command"));
    bench.details->setJob(
        bench.store(plannedJob(), {attemptOf(0, 1'000'000, 400, AttemptEnd::Failed, 1)}));
    auto *text = bench.named<QPlainTextEdit>(QStringLiteral("Commands of the job"));
    QVERIFY(text);
    QTRY_VERIFY(text->toPlainText().startsWith(QStringLiteral("# Download · ")));
    bench.named<QPushButton>(QStringLiteral("Copy Commands"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("yt-dlp -- address"));
}

void JobDetailsTest::knowsWhichFilesAreGone()
{
    Bench bench(QStringLiteral("files"));
    const QString film = bench.folder.filePath(QStringLiteral("film.mp4"));
    QVERIFY(QFile::copy(TestMedia::small(), film));
    Job job = plannedJob();
    job.state = JobState::Completed;
    job.outputs = {{QStringLiteral("original"), film, 200'000, 2},
                   {QStringLiteral("720p"), QStringLiteral("/nowhere/b.mp4"), 100, 61}};
    const JobId id = bench.store(job);
    bench.details->setJob(id);
    const QString table = QStringLiteral("Files of the job");
    QTRY_COMPARE(bench.cell(table, 0, 4), QStringLiteral("In place"));
    QCOMPARE(bench.cell(table, 1, 4), QStringLiteral("Moved or deleted"));
    QCOMPARE(bench.cell(table, 0, 0), QStringLiteral("Original"));
    QCOMPARE(bench.cell(table, 1, 1), QStringLiteral("/nowhere/b.mp4"));
    QCOMPARE(bench.cell(table, 1, 3), QStringLiteral("1:01"));

    auto *view = bench.named<DetailTable>(table);
    const auto *play = bench.named<QToolButton>(QStringLiteral("Play"));
    auto *compare = bench.named<QToolButton>(QStringLiteral("Compare…"));
    QVERIFY(play && play->isEnabled() && compare && compare->isEnabled());
    view->setCurrentIndex(view->model()->index(1, 0));
    QVERIFY(!play->isEnabled());
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(play->isEnabled());
    QSignalSpy wanted(bench.details.get(), &JobDetails::comparisonRequested);
    compare->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).value<JobId>(), id);
    QCOMPARE(wanted.first().at(1).toString(), film);

    // Deleted while it is looked at: pressing Play tells.
    QVERIFY(QFile::remove(film));
    QSignalSpy told(bench.details.get(), &JobDetails::told);
    bench.named<QToolButton>(QStringLiteral("Play"))->click();
    QVERIFY(told.wait());
    QVERIFY(told.first().first().toString().contains(QStringLiteral("no longer there")));
    bench.tellChange(id);
    QTRY_COMPARE(bench.cell(table, 0, 4), QStringLiteral("Moved or deleted"));
}

void JobDetailsTest::followsTheStepAtWork()
{
    Bench bench(QStringLiteral("steps"));
    const QList<JobId> ids = bench.fixture.add(1);
    FakeStep *step = bench.fixture.waitForStep(ids.first());
    QVERIFY(step);
    bench.details->setJob(ids.first());
    const QString table = QStringLiteral("Steps of the job");
    QTRY_COMPARE(bench.cell(table, 0, 1), QStringLiteral("Running"));
    QCOMPARE(bench.cell(table, 0, 4), QStringLiteral("1"));
    Progress progress;
    progress.fraction = 0.5;
    emit step->progressed(progress);
    QTRY_COMPARE(bench.cell(table, 0, 2), QStringLiteral("50 %"));
    // Its time goes on by itself.
    const QString before = bench.cell(table, 0, 3);
    QVERIFY(!before.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(bench.cell(table, 0, 3) != before, 5000);
    QVERIFY(bench.fixture.complete(ids.first()));
    QTRY_COMPARE(bench.cell(table, 0, 1), QStringLiteral("Done"));
    QCOMPARE(bench.cell(table, 0, 2), QStringLiteral("100 %"));
}

void JobDetailsTest::tellsHowQuickAConversionIs()
{
    Bench bench(QStringLiteral("overview"));
    const QList<JobId> ids = bench.fixture.add(1);
    FakeStep *step = bench.fixture.waitForStep(ids.first());
    QVERIFY(step);
    bench.details->setJob(ids.first());
    bench.settle();
    Progress progress;
    progress.fraction = 0.5;
    progress.framesDone = 125;
    progress.frames = 300;
    progress.framesPerSecond = 48;
    progress.speedFactor = 2;
    progress.secondsLeft = 62;
    emit step->progressed(progress);
    const auto isTold = [&bench](const QStringList &parts) {
        const QList<QLabel *> labels = bench.details->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&parts](const QLabel *label) {
            return label->isVisible()
                && label->text().endsWith(parts.join(QStringLiteral("  ·  ")));
        });
    };
    const QLocale locale;
    QTRY_VERIFY(isTold({framesText(125, 300, locale), frameRateText(48, locale),
                        speedText(-1, 2, locale), QStringLiteral("1:02 left")}));
    // What belonged to the work is not said of a job that rests.
    QVERIFY(bench.fixture.complete(ids.first()));
    QTRY_VERIFY(bench.isTextShown(QStringLiteral("Completed")));
}

void JobDetailsTest::forgetsTheJobBefore()
{
    Bench bench(QStringLiteral("attempts"));
    bench.details->setJob(
        bench.store(plannedJob(), {attemptOf(0, 1'000'000, 400, AttemptEnd::Failed, 1)}));
    const QString table = QStringLiteral("Attempts of the job");
    QTRY_COMPARE(bench.cell(table, 0, 0), QStringLiteral("1"));
    bench.details->setJob({});
    QCOMPARE(bench.named<DetailTable>(table)->model()->rowCount(), 0);
    // An answer for the one before that comes late is nobody's.
    const JobId empty = bench.store(plannedJob());
    const JobId full =
        bench.store(plannedJob(), {attemptOf(0, 1'000'000, 400, AttemptEnd::Failed, 1)});
    bench.details->setJob(full);
    bench.details->setJob(empty);
    bench.settle();
    QCOMPARE(bench.named<DetailTable>(table)->model()->rowCount(), 0);
}

void JobDetailsTest::keysTurnPages()
{
    Bench bench(QStringLiteral("overview"));
    bench.details->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.details.get()));
    auto *bar = bench.details->findChild<QTabBar *>();
    bar->setFocus();
    const QStringList pages{QStringLiteral("overview"), QStringLiteral("steps"),
                            QStringLiteral("log"),      QStringLiteral("command"),
                            QStringLiteral("files"),    QStringLiteral("attempts")};
    for (const QString &page : pages) {
        QCOMPARE(bench.details->currentPage(), page);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    }
    QCOMPARE(bench.details->currentPage(), pages.first());
    QTest::keyClick(bar, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(bench.details->currentPage(), pages.last());
    // From inside a page to inside the next one.
    QTest::keyClick(bar, Qt::Key_Tab);
    for (const QString &page : {QStringLiteral("files"), QStringLiteral("command"),
                                QStringLiteral("log"), QStringLiteral("steps")}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(bench.details->currentPage(), page);
        QVERIFY(QApplication::focusWidget() != bar);
    }
    bench.details->setCurrentPage(QStringLiteral("no such page"));
    QCOMPARE(bench.details->currentPage(), QStringLiteral("steps"));
}

void JobDetailsTest::everythingHasAName()
{
    Bench bench(QStringLiteral("overview"));
    Job job = plannedJob();
    job.state = JobState::Failed;
    job.error = Error{ErrorCode::ToolFailed, QStringLiteral("It broke."), {}, {}};
    bench.details->setJob(bench.store(job));
    QTRY_VERIFY(bench.isTextShown(QStringLiteral("It broke.")));
    auto *tabs = bench.details->findChild<QTabWidget *>();
    for (int index = 0; index < tabs->count(); ++index) {
        tabs->setCurrentIndex(index);
        for (QWidget *widget : bench.details->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || qobject_cast<QTabBar *>(widget))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(tabs->tabText(index) + QLatin1Char(' ')
                                + QLatin1String(widget->metaObject()->className())));
        }
    }
}

QTEST_MAIN(JobDetailsTest)
#include "tst_jobdetails.moc"
