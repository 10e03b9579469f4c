// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/profile.h"
#include "core/jobs/planner.h"
#include "tests/support/testmedia.h"
#include "ui/actions/filehandover.h"
#include "ui/details/attemptsmodel.h"
#include "ui/details/detailtable.h"
#include "ui/details/detailtexts.h"
#include "ui/details/failureadvice.h"
#include "ui/details/filespage.h"
#include "ui/details/logpage.h"
#include "ui/details/logsearch.h"
#include "ui/details/outputsmodel.h"
#include "ui/details/stepsmodel.h"
#include "ui/pages/logview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace respool;

namespace {

Job convertingJob()
{
    JobSpec spec;
    spec.kind = SourceKind::File;
    spec.source = QStringLiteral("/in/film.mkv");
    spec.recipe.renditions = *parseRenditions(QStringLiteral("360p"));
    Job job = planJob(spec, false, 1);
    job.id = JobId{1};
    job.uuid = QUuid::createUuid();
    return job;
}

Attempt attemptOf(int step, qint64 startedAt, qint64 endedAt)
{
    Attempt attempt;
    attempt.step = step;
    attempt.startedAt = startedAt;
    attempt.endedAt = endedAt;
    attempt.end = endedAt > 0 ? AttemptEnd::Failed : AttemptEnd::Running;
    return attempt;
}

/// A log page with the log of one job.
struct LogBench
{
    QTemporaryDir folder;
    Profile profile = Profile::at(folder.path());
    LogPage page{profile};
    Job job = convertingJob();
    QString path = profile.jobLog(job.uuid.toString(QUuid::WithoutBraces));
    LogView *view = page.findChild<LogView *>();
    QLineEdit *word = page.findChild<QLineEdit *>();
    QCheckBox *follow = page.findChild<QCheckBox *>();

    LogBench()
    {
        QDir().mkpath(profile.logs());
        page.resize(700, 200);
        page.show();
    }

    void write(const QByteArray &text)
    {
        QFile file(path);
        const bool isWritten = file.open(QIODevice::Append) && file.write(text) == text.size();
        Q_ASSERT(isWritten);
        Q_UNUSED(isWritten)
    }

    void writeLines(int from, int to)
    {
        QByteArray text;
        for (int line = from; line <= to; ++line)
            text += "line " + QByteArray::number(line) + '\n';
        write(text);
    }

    [[nodiscard]] bool showLog()
    {
        page.showContent({job, {}, {}});
        return QTest::qWaitFor([this] { return !view->toPlainText().isEmpty(); });
    }

    [[nodiscard]] QString count() const
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->accessibleDescription() == QLatin1String("Places found"))
                return label->text();
        }
        return {};
    }

    [[nodiscard]] QString currentLine() const { return view->textCursor().block().text(); }

    void press(const QString &name) const
    {
        for (QToolButton *button : page.findChildren<QToolButton *>()) {
            if (button->accessibleName().startsWith(name))
                button->click();
        }
    }

    [[nodiscard]] bool isAtEnd() const
    {
        return view->verticalScrollBar()->value() == view->verticalScrollBar()->maximum();
    }
};

} // namespace

class DetailPagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void durationsAreLegible_data();
    void durationsAreLegible();
    void timesAtWorkAddUp();
    void toolTipsArePlain();
    void everyFailureHasOneAdvice_data();
    void everyFailureHasOneAdvice();
    void adviceFitsTheState();
    void stepsHaveBarsAndTimes();
    void attemptsGrow();
    void searchGoesRound();
    void logIsSearched();
    void logIsFollowedUntilScrolled();
    void bigLogsStayQuick();
    void everyFileHasAPicture();
};

void DetailPagesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void DetailPagesTest::durationsAreLegible_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << QString();
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0.0 s");
    QTest::newRow("short") << qint64(440) << QStringLiteral("0.4 s");
    QTest::newRow("seconds") << qint64(42'499) << QStringLiteral("42 s");
    QTest::newRow("minutes") << qint64(65'000) << QStringLiteral("1:05");
    QTest::newRow("hours") << qint64(3'723'000) << QStringLiteral("1:02:03");
}

void DetailPagesTest::durationsAreLegible()
{
    QFETCH(const qint64, milliseconds);
    QTEST(durationText(milliseconds, QLocale::c()), "text");
}

void DetailPagesTest::timesAtWorkAddUp()
{
    const QList<Attempt> attempts{attemptOf(0, 1000, 3000), attemptOf(1, 3000, 3500),
                                  attemptOf(1, 5000, 0)};
    QCOMPARE(timeAtWork(attempts, 6000), 3500);
    QCOMPARE(timeAtWork(attempts, 0, 6000), 2000);
    QCOMPARE(timeAtWork(attempts, 1, 6000), 1500);
    QCOMPARE(timeAtWork(attempts, 2, 6000), -1);
    QCOMPARE(timeAtWork({attemptOf(0, 5000, 0)}, 4000), 0); // the clock was set back
    QVERIFY(isAnyRunning(attempts));
    QVERIFY(!isAnyRunning({attempts.first()}));
}

void DetailPagesTest::toolTipsArePlain()
{
    QCOMPARE(plainToolTip(QStringLiteral("/out/a < b.mp4")), QStringLiteral("/out/a < b.mp4"));
    QVERIFY(!plainToolTip(QStringLiteral("<img src='x'>")).contains(QLatin1String("<img")));
}

void DetailPagesTest::everyFailureHasOneAdvice_data()
{
    QTest::addColumn<int>("code");
    for (size_t i = 0; i < EnumNames<ErrorCode>::list.size(); ++i)
        QTest::newRow(EnumNames<ErrorCode>::list.at(i)) << int(i);
}

void DetailPagesTest::everyFailureHasOneAdvice()
{
    QFETCH(const int, code);
    Job job = convertingJob();
    job.state = JobState::Failed;
    for (const SourceKind kind : {SourceKind::Address, SourceKind::File}) {
        job.spec.kind = kind;
        job.error = Error{static_cast<ErrorCode>(code), QStringLiteral("It broke."), {}, {}};
        const Advice advice = adviceFor(job);
        QVERIFY(advice != Advice::Nothing);
        QVERIFY(!adviceText(advice).isEmpty());
        QVERIFY(kind == SourceKind::Address || advice != Advice::OpenAddress);
    }
}

void DetailPagesTest::adviceFitsTheState()
{
    Job job = convertingJob();
    job.state = JobState::Failed;
    QCOMPARE(adviceFor(job), Advice::Nothing); // it says nothing of why
    job.error = lostRecipeError();
    job.hasLostRecipe = true;
    QCOMPARE(adviceFor(job), Advice::Nothing); // another try would not read it either
    job.hasLostRecipe = false;
    job.error = Error{ErrorCode::DiskFull, QStringLiteral("Full."), {}, {}};
    QCOMPARE(adviceFor(job), Advice::OpenFolder);
    job.state = JobState::Waiting;
    job.waitReason = WaitReason::Retry;
    QCOMPARE(adviceFor(job), Advice::TryNow);
    job.waitReason = WaitReason::DiskSpace;
    QCOMPARE(adviceFor(job), Advice::Nothing); // it goes on by itself
    job.state = JobState::Interrupted;
    QCOMPARE(adviceFor(job), Advice::GoOn);
    job.state = JobState::Running;
    QCOMPARE(adviceFor(job), Advice::Nothing);
}

void DetailPagesTest::stepsHaveBarsAndTimes()
{
    StepsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Job job = convertingJob();
    job.state = JobState::Running;
    QVERIFY(job.steps.size() >= 3);
    job.steps[0].state = StepState::Done;
    job.steps[1].state = StepState::Running;
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    model.setJob(job, {attemptOf(job.steps.at(1).ordinal, 1000, 0)}, 3000);
    QCOMPARE(text(0, StepsModel::Progress), QStringLiteral("100 %"));
    QCOMPARE(text(1, StepsModel::Time), QStringLiteral("2.0 s"));
    QCOMPARE(text(2, StepsModel::Progress), QString());
    QVERIFY(model.isRunning());

    JobProgress progress{job.id, job.steps.at(1).ordinal, {}};
    progress.progress.fraction = -1; // not known: stripes, no number
    model.setProgress(progress);
    QCOMPARE(text(1, StepsModel::Progress), QString());
    model.setNow(13'000);
    QCOMPARE(text(1, StepsModel::Time), QStringLiteral("12 s"));
    progress.id = JobId{99};
    progress.progress.fraction = 1;
    model.setProgress(progress); // another job's
    QCOMPARE(text(1, StepsModel::Progress), QString());

    job.steps[1].state = StepState::Failed;
    job.state = JobState::Failed;
    model.setJob(job, {attemptOf(job.steps.at(1).ordinal, 1000, 5000)}, 9000);
    QCOMPARE(text(1, StepsModel::State), QStringLiteral("Failed"));
    QCOMPARE(text(1, StepsModel::Time), QStringLiteral("4.0 s"));
    QVERIFY(!model.isRunning());
    model.setJob({}, {}, 0);
    QCOMPARE(model.rowCount(), 0);
}

void DetailPagesTest::attemptsGrow()
{
    AttemptsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Job job = convertingJob();
    model.setJob(job, {attemptOf(0, 1000, 0)}, 2000);
    QCOMPARE(model.index(0, AttemptsModel::Duration).data().toString(), QStringLiteral("1.0 s"));
    QCOMPARE(model.index(0, AttemptsModel::ExitCode).data().toString(), QString());
    const QPersistentModelIndex kept = model.index(0, 0);
    model.setJob(job, {attemptOf(0, 1000, 1500), attemptOf(0, 2000, 0)}, 2000);
    QVERIFY(kept.isValid()); // a selection stays
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, AttemptsModel::Duration).data().toString(), QStringLiteral("0.5 s"));
    model.setNow(4000);
    QCOMPARE(model.index(1, AttemptsModel::Duration).data().toString(), QStringLiteral("2.0 s"));
    model.setJob({}, {}, 0);
    QCOMPARE(model.rowCount(), 0);
}

void DetailPagesTest::searchGoesRound()
{
    LogSearch search;
    search.search(QStringLiteral("One two one\nONE"), QStringLiteral("one"), 1);
    QCOMPARE(search.places(), (QList<qsizetype>{0, 8, 12}));
    QCOMPARE(search.position(), 8);
    search.next();
    search.next();
    QCOMPARE(search.position(), 0);
    search.previous();
    QCOMPARE(search.position(), 12);
    search.search(QStringLiteral("aaaa"), QStringLiteral("aa"), 3);
    QCOMPARE(search.places(), (QList<qsizetype>{0, 2}));
    QCOMPARE(search.position(), 0); // none behind it
    search.search(QStringLiteral("text"), QString(), 0);
    QCOMPARE(search.position(), -1);
    search.next();
    QCOMPARE(search.current(), -1);
}

void DetailPagesTest::logIsSearched()
{
    LogBench bench;
    bench.writeLines(1, 120);
    QVERIFY(bench.showLog());
    QCOMPARE(bench.count(), QString());
    bench.word->setText(QStringLiteral("LINE 11"));
    QCOMPARE(bench.count(), QStringLiteral("1 of 11")); // 11, 110 … 119
    QCOMPARE(bench.currentLine(), QStringLiteral("line 11"));
    QTest::keyClick(bench.word, Qt::Key_Return);
    QCOMPARE(bench.currentLine(), QStringLiteral("line 110"));
    QCOMPARE(bench.count(), QStringLiteral("2 of 11"));
    bench.press(QStringLiteral("Previous"));
    bench.press(QStringLiteral("Previous"));
    QCOMPARE(bench.currentLine(), QStringLiteral("line 119"));
    // What comes later is counted; nobody is taken away from where they read.
    bench.writeLines(1100, 1101);
    QTRY_COMPARE(bench.count(), QStringLiteral("11 of 13"));
    QCOMPARE(bench.currentLine(), QStringLiteral("line 119"));
    bench.word->setText(QStringLiteral("nothing like it"));
    QCOMPARE(bench.count(), QStringLiteral("Not found"));
}

void DetailPagesTest::logIsFollowedUntilScrolled()
{
    LogBench bench;
    bench.writeLines(1, 100);
    QVERIFY(bench.showLog());
    QVERIFY(bench.follow->isChecked() && bench.isAtEnd());
    bench.writeLines(101, 110);
    QTRY_VERIFY(bench.view->toPlainText().endsWith(QStringLiteral("line 110\n")));
    QVERIFY(bench.isAtEnd());

    bench.view->verticalScrollBar()->setValue(10); // as somebody scrolls back
    QVERIFY(!bench.follow->isChecked());
    bench.writeLines(111, 120);
    QTRY_VERIFY(bench.view->toPlainText().endsWith(QStringLiteral("line 120\n")));
    QCOMPARE(bench.view->verticalScrollBar()->value(), 10);
    bench.follow->click();
    QVERIFY(bench.isAtEnd());
    bench.writeLines(121, 130);
    QTRY_VERIFY(bench.view->toPlainText().endsWith(QStringLiteral("line 130\n")));
    QVERIFY(bench.isAtEnd());
    // A smaller pane is no scrolling back.
    bench.page.resize(700, 120);
    QVERIFY(bench.follow->isChecked());
    QTRY_VERIFY(bench.isAtEnd());
}

void DetailPagesTest::bigLogsStayQuick()
{
    LogBench bench;
    bench.write(QByteArray(100, 'a') + '\n');
    bench.writeLines(1, 300'000); // more than a log ever has
    bench.page.showContent({bench.job, {}, {}});
    QElapsedTimer longest;
    qint64 stall = 0;
    longest.start();
    QVERIFY(QTest::qWaitFor([&] {
        stall = std::max(stall, longest.restart());
        return !bench.view->toPlainText().isEmpty();
    }));
    QVERIFY2(stall < 1000, qPrintable(QString::number(stall)));
    longest.start();
    bench.word->setText(QStringLiteral("line"));
    QVERIFY2(longest.elapsed() < 1000, qPrintable(QString::number(longest.elapsed())));
    QVERIFY(bench.view->blockCount() <= 500);
}

void DetailPagesTest::everyFileHasAPicture()
{
    const QTemporaryDir cache;
    const ToolLocator tools;
    OutputPictures pictures(tools, cache.path());
    FileHandOver files;
    FilesPage page(pictures, files);
    page.show();
    Job job = convertingJob();
    job.outputs = {{QStringLiteral("original"), TestMedia::clip(), 1, 10},
                   {QStringLiteral("audio"), TestMedia::audio(), 1, 10},
                   {QStringLiteral("720p"), TestMedia::portrait(), 1, 10}};
    page.showContent({job, {}, {}});
    const QAbstractItemModel *model = page.findChild<DetailTable *>()->model();
    const auto isPicture = [model](int row) {
        const auto picture =
            model->index(row, OutputsModel::Name).data(Qt::DecorationRole).value<QPixmap>();
        const QImage image = picture.toImage();
        return qAlpha(image.pixel(image.width() / 2, image.height() / 2)) == 255;
    };
    // Sound has no pictures that could be compared.
    const auto canCompare = [&page](int row) {
        auto *table = page.findChild<DetailTable *>();
        table->setCurrentIndex(table->model()->index(row, 0));
        for (const QAction *action : table->actions()) {
            if (action->text() == QStringLiteral("Compare…"))
                return action->isEnabled();
        }
        return false;
    };
    QVERIFY(canCompare(0) && !canCompare(1) && canCompare(2));
    const Job both = job;
    job.spec.kind = SourceKind::Address;
    job.outputs.removeLast();
    page.showContent({job, {}, {}});
    QVERIFY(!canCompare(0)); // with what?
    job = both;
    page.showContent({job, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(isPicture(0) && isPicture(2), 100'000);
    QVERIFY(!isPicture(1));
}

QTEST_MAIN(DetailPagesTest)
#include "tst_detailpages.moc"
