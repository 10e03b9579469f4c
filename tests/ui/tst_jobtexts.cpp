// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobtexts.h"

#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace respool;

namespace {

JobRow in(JobState state)
{
    JobRow row;
    row.state = state;
    return row;
}

JobRow running(StepKind step, bool hasTitle = true)
{
    JobRow row = in(JobState::Running);
    row.step = step;
    row.hasTitle = hasTitle;
    return row;
}

JobRow stopping(StopIntent intent)
{
    JobRow row = in(JobState::Stopping);
    row.stopIntent = intent;
    return row;
}

JobRow waiting(WaitReason reason)
{
    JobRow row = in(JobState::Waiting);
    row.waitReason = reason;
    return row;
}

JobRow failed(const QString &sentence)
{
    JobRow row = in(JobState::Failed);
    row.errorText = sentence;
    return row;
}

} // namespace

class JobTextsTest final : public QObject
{
    Q_OBJECT

private slots:
    void status_data();
    void status();
    void everyStateHasText();
    void progress_data();
    void progress();
    void sizes();
    void tellsWhatRoomIsMissing();
    void speeds();
    void frames();
    void eta_data();
    void eta();
    void addedToday();
    void addedEarlier();
    void counts();
    void pathsReadFromLeftToRight();
};

void JobTextsTest::status_data()
{
    QTest::addColumn<JobRow>("row");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *text, const JobRow &row) {
        QTest::newRow(text) << row << QString::fromUtf8(text);
    };
    add("Looking up…", running(StepKind::Download, false));
    add("Downloading", running(StepKind::Download));
    add("Examining", running(StepKind::Probe));
    add("Converting", running(StepKind::Encode));
    add("Checking", running(StepKind::Verify));
    add("Finishing", running(StepKind::Publish));
    add("Queued", in(JobState::Queued));
    add("Waiting for an encode slot", waiting(WaitReason::EncodeSlot));
    add("Waiting for a download slot", waiting(WaitReason::DownloadSlot));
    add("Pausing…", stopping(StopIntent::Pause));
    add("Cancelling…", stopping(StopIntent::Cancel));
    add("Stopping before sleep…", stopping(StopIntent::Sleep));
    add("Stopping…", stopping(StopIntent::Quit));
    add("Paused", in(JobState::Paused));
    add("Interrupted", in(JobState::Interrupted));
    JobRow cutOff = in(JobState::Interrupted);
    cutOff.errorText = QStringLiteral("It ended.");
    add("Interrupted: It ended.", cutOff);
    add("Completed", in(JobState::Completed));
    add("Cancelled", in(JobState::Cancelled));
    add("Failed", failed({}));
    add("Failed: The page does not exist.", failed(QStringLiteral("The page does not exist.")));
}

void JobTextsTest::status()
{
    QFETCH(JobRow, row);
    QTEST(statusText(row), "text");
}

void JobTextsTest::everyStateHasText()
{
    QSet<QString> texts;
    const size_t count = EnumNames<JobState>::list.size();
    for (size_t state = 0; state < count; ++state)
        texts.insert(statusText(in(static_cast<JobState>(state))));
    QVERIFY(!texts.contains(QString()));
    QCOMPARE(texts.size(), qsizetype(count));
}

void JobTextsTest::progress_data()
{
    QTest::addColumn<float>("fraction");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("text");
    const auto state = [](JobState value) { return static_cast<int>(value); };
    QTest::newRow("not begun") << 0.0F << state(JobState::Queued) << QString();
    QTest::newRow("exact hundredth") << 0.42F << state(JobState::Running) << "42 %";
    QTest::newRow("one hundredth") << 0.29F << state(JobState::Running) << "29 %";
    QTest::newRow("down") << 0.4299F << state(JobState::Running) << "42 %";
    QTest::newRow("never 100 early") << 1.0F << state(JobState::Running) << "99 %";
    QTest::newRow("failed") << 0.5F << state(JobState::Failed) << "50 %";
    QTest::newRow("completed") << 1.0F << state(JobState::Completed) << "100 %";
    QTest::newRow("completed, not counted") << 0.0F << state(JobState::Completed) << "100 %";
}

void JobTextsTest::progress()
{
    QFETCH(float, fraction);
    QFETCH(int, state);
    JobRow row = in(static_cast<JobState>(state));
    row.progress = fraction;
    QTEST(progressText(row, QLocale::c()), "text");
}

void JobTextsTest::sizes()
{
    QCOMPARE(sizeText(-1, QLocale::c()), QString());
    QCOMPARE(sizeText(0, QLocale::c()), QStringLiteral("0 bytes"));
    QCOMPARE(sizeText(12'340'000, QLocale::c()), QStringLiteral("12.3 MB"));
    QCOMPARE(sizeText(12'340'000, QLocale(QLocale::German)), QStringLiteral("12,3 MB"));
}

void JobTextsTest::tellsWhatRoomIsMissing()
{
    JobRow row = in(JobState::Waiting);
    row.waitReason = WaitReason::DiskSpace;
    QCOMPARE(statusText(row), QStringLiteral("Waiting for disk space"));
    row.errorText = QStringLiteral("It needs 2 GB.");
    QCOMPARE(statusText(row), QStringLiteral("Waiting for disk space: It needs 2 GB."));
    // What was wrong at another time is not what a queued one waits for.
    row.state = JobState::Queued;
    row.waitReason = WaitReason::None;
    row.destination = SharedText(QStringLiteral("/films"));
    ClosedGates gates;
    gates.folders.insert(QStringLiteral("/films"), WaitReason::DiskSpace);
    QCOMPARE(statusText(row, gates), QStringLiteral("Waiting for disk space"));
}

void JobTextsTest::speeds()
{
    QCOMPARE(speedText(-1, -1, QLocale::c()), QString());
    QCOMPARE(speedText(1'200'000, -1, QLocale::c()), QStringLiteral("1.2 MB/s"));
    QCOMPARE(speedText(-1, 2.44, QLocale::c()), QStringLiteral("2.4×"));
    QCOMPARE(speedText(-1, 0.096, QLocale::c()), QStringLiteral("0.1×"));
    QCOMPARE(speedText(-1, 0.024, QLocale::c()), QStringLiteral("0.02×"));
    QCOMPARE(frameRateText(-1, QLocale::c()), QString());
    QCOMPARE(frameRateText(48.24, QLocale(QLocale::German)), QStringLiteral("48,2 fps"));
    QCOMPARE(frameRateText(480.25, QLocale::c()), QStringLiteral("480 fps"));
}

void JobTextsTest::frames()
{
    const QLocale english(QLocale::English);
    QCOMPARE(framesText(-1, -1, english), QString());
    QCOMPARE(framesText(0, -1, english), QString());
    QCOMPARE(framesText(0, 3000, english), QStringLiteral("Frame 0 of 3,000"));
    QCOMPARE(framesText(1250, 3000, english), QStringLiteral("Frame 1,250 of 3,000"));
    QCOMPARE(framesText(1250, -1, english), QStringLiteral("Frame 1,250"));
}

void JobTextsTest::eta_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << QString();
    QTest::newRow("now") << qint64(0) << "0:00";
    QTest::newRow("seconds") << qint64(42) << "0:42";
    QTest::newRow("minute") << qint64(60) << "1:00";
    QTest::newRow("last below an hour") << qint64(3599) << "59:59";
    QTest::newRow("hours") << qint64(3723) << "1:02:03";
    QTest::newRow("last below a day") << qint64(86399) << "23:59:59";
    QTest::newRow("days") << qint64(2 * 86400 + 3 * 3600 + 59) << "2 d 3 h";
}

void JobTextsTest::eta()
{
    QFETCH(qint64, seconds);
    QTEST(etaText(seconds), "text");
}

void JobTextsTest::addedToday()
{
    const QDateTime noon(QDate(2024, 3, 5), QTime(12, 0));
    const QDateTime morning(QDate(2024, 3, 5), QTime(9, 7));
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(addedText(morning.toMSecsSinceEpoch(), noon.toMSecsSinceEpoch(), german),
             QStringLiteral("09:07"));
    QCOMPARE(addedText(0, noon.toMSecsSinceEpoch(), german), QString());
}

void JobTextsTest::addedEarlier()
{
    const QDateTime noon(QDate(2024, 3, 5), QTime(12, 0));
    const QDateTime yesterday(QDate(2024, 3, 4), QTime(23, 59));
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(addedText(yesterday.toMSecsSinceEpoch(), noon.toMSecsSinceEpoch(), german),
             QStringLiteral("04.03.24 23:59"));
}

void JobTextsTest::counts()
{
    QCOMPARE(countsText({}), QStringLiteral("No jobs"));
    JobCounts counts;
    counts.of(JobState::Running) = 2;
    counts.of(JobState::Stopping) = 1;
    counts.of(JobState::Waiting) = 3;
    counts.of(JobState::Queued) = 1;
    counts.of(JobState::Failed) = 1;
    QCOMPARE(countsText(counts), QStringLiteral("3 running  ·  4 waiting  ·  1 failed"));
}

void JobTextsTest::pathsReadFromLeftToRight()
{
    const QString path = QStringLiteral("/films/a.mp4");
    const QString shown = QDir::toNativeSeparators(path);
    QCOMPARE(pathText(path), shown);
    QCOMPARE(sentenceText(path), path);
    QVERIFY(beginningSide().testFlag(Qt::AlignLeft));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(pathText(path), QChar(0x200E) + shown);
    QCOMPARE(pathText({}), QString());
    QCOMPARE(sentenceText(path), QChar(0x200F) + path);
    QCOMPARE(sentenceText({}), QString());
    QVERIFY(beginningSide().testFlag(Qt::AlignRight));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(JobTextsTest)

#include "tst_jobtexts.moc"
