// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/domain/job.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace respool;

namespace {

/// "JobState::EncodeSlot" -> "encode_slot".
QString snakeCase(const char *enumerator)
{
    const QString name = QString::fromLatin1(enumerator).section(QStringLiteral("::"), -1);
    QString snake;
    for (const QChar letter : name) {
        if (letter.isUpper() && !snake.isEmpty())
            snake += QLatin1Char('_');
        snake += letter.toLower();
    }
    return snake;
}

template <typename Enum> void addNames(const char *of)
{
    QStringList names;
    int value = 0;
    for (const char *name : EnumNames<Enum>::list) {
        names.append(QString::fromLatin1(name));
        QVERIFY2(enumName(static_cast<Enum>(value)) == names.last(), name);
        QVERIFY2(enumFromName<Enum>(names.last()) == static_cast<Enum>(value), name);
        ++value;
    }
    QVERIFY2(!enumFromName<Enum>(QStringLiteral("no such name")), of);
    QVERIFY2(!enumFromName<Enum>(QString()), of);
    QVERIFY2(!enumFromName<Enum>(names.first().toUpper()), of);
    QVERIFY2(!enumFromName<Enum>(names.first() + QLatin1Char(' ')), of);
    QTest::newRow(of) << names;
}

} // namespace

class TestEnumName final : public QObject
{
    Q_OBJECT

private slots:
    void listsAreSound_data();
    void listsAreSound();
    void storedNamesFollowTheEnumerators_data();
    void storedNamesFollowTheEnumerators();
};

void TestEnumName::listsAreSound_data()
{
    QTest::addColumn<QStringList>("names");
    addNames<ErrorCode>("ErrorCode");
    addNames<JobState>("JobState");
    addNames<JobEvent>("JobEvent");
    addNames<StopIntent>("StopIntent");
    addNames<WaitReason>("WaitReason");
    addNames<SourceKind>("SourceKind");
    addNames<StepKind>("StepKind");
    addNames<StepState>("StepState");
    addNames<StepEvent>("StepEvent");
    addNames<AttemptEnd>("AttemptEnd");
}

void TestEnumName::listsAreSound()
{
    QFETCH(QStringList, names);
    static const QRegularExpression snake(QStringLiteral("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
    for (const QString &name : std::as_const(names))
        QVERIFY2(snake.match(name).hasMatch(), qPrintable(name));
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
}

void TestEnumName::storedNamesFollowTheEnumerators_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("expected");
// The compiler's own spelling of each enumerator: a swapped pair in a list shows here.
#define ROW(enumerator) QTest::newRow(#enumerator) << enumName(enumerator) << snakeCase(#enumerator)
    ROW(ErrorCode::NotASource);
    ROW(ErrorCode::UnsupportedAddress);
    ROW(ErrorCode::AddressNotFound);
    ROW(ErrorCode::AccessDenied);
    ROW(ErrorCode::RateLimited);
    ROW(ErrorCode::NetworkUnreachable);
    ROW(ErrorCode::NetworkInterrupted);
    ROW(ErrorCode::ServerFailed);
    ROW(ErrorCode::DownloadIncomplete);
    ROW(ErrorCode::NotAVideo);
    ROW(ErrorCode::MediaDamaged);
    ROW(ErrorCode::SourceMissing);
    ROW(ErrorCode::EncodeFailed);
    ROW(ErrorCode::DestinationMissing);
    ROW(ErrorCode::DestinationNotWritable);
    ROW(ErrorCode::DiskFull);
    ROW(ErrorCode::ToolMissing);
    ROW(ErrorCode::ToolFailed);
    ROW(ErrorCode::ToolStalled);
    ROW(ErrorCode::ProfileInUse);
    ROW(ErrorCode::DatabaseUnavailable);
    ROW(ErrorCode::DatabaseTooNew);
    ROW(ErrorCode::NotAllowed);
    ROW(ErrorCode::NoSuchJob);
    ROW(ErrorCode::FileSystemFailed);
    ROW(ErrorCode::Internal);
    ROW(JobState::Queued);
    ROW(JobState::Running);
    ROW(JobState::Stopping);
    ROW(JobState::Waiting);
    ROW(JobState::Paused);
    ROW(JobState::Interrupted);
    ROW(JobState::Completed);
    ROW(JobState::Failed);
    ROW(JobState::Cancelled);
    ROW(StopIntent::None);
    ROW(StopIntent::Pause);
    ROW(StopIntent::Cancel);
    ROW(StopIntent::Sleep);
    ROW(StopIntent::Quit);
    ROW(WaitReason::None);
    ROW(WaitReason::EncodeSlot);
    ROW(WaitReason::DownloadSlot);
    ROW(JobEvent::Start);
    ROW(JobEvent::Wait);
    ROW(JobEvent::Wake);
    ROW(JobEvent::Stop);
    ROW(JobEvent::Pause);
    ROW(JobEvent::Resume);
    ROW(JobEvent::Cancel);
    ROW(JobEvent::Requeue);
    ROW(JobEvent::Interrupt);
    ROW(JobEvent::Complete);
    ROW(JobEvent::Fail);
    ROW(JobEvent::Retry);
    ROW(SourceKind::Address);
    ROW(SourceKind::File);
    ROW(StepKind::Download);
    ROW(StepKind::Probe);
    ROW(StepKind::Encode);
    ROW(StepKind::Verify);
    ROW(StepKind::Publish);
    ROW(StepState::Pending);
    ROW(StepState::Running);
    ROW(StepState::Done);
    ROW(StepState::Failed);
    ROW(StepState::Skipped);
    ROW(StepEvent::Start);
    ROW(StepEvent::Finish);
    ROW(StepEvent::Fail);
    ROW(StepEvent::Stop);
    ROW(StepEvent::Skip);
    ROW(StepEvent::Reset);
    ROW(AttemptEnd::Running);
    ROW(AttemptEnd::Succeeded);
    ROW(AttemptEnd::Failed);
    ROW(AttemptEnd::Stopped);
    ROW(AttemptEnd::Interrupted);
#undef ROW
}

void TestEnumName::storedNamesFollowTheEnumerators()
{
    QFETCH(QString, stored);
    QTEST(stored, "expected");
}

QTEST_APPLESS_MAIN(TestEnumName)
#include "tst_enumname.moc"
