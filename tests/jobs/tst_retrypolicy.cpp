// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/retrypolicy.h"

#include <QTest>

using namespace respool;
using namespace std::chrono_literals;

namespace {

constexpr qint64 now = 1'700'000'000'000;
constexpr qint64 secondMs = 1000;

Disposition disposed(ErrorCode code, int failures, bool hasProgressed = false,
                     qint64 retryAfterMs = 0, double chance = 1)
{
    return disposeOf(Error{code, {}, {}, {}}, failures, hasProgressed, retryAfterMs, RetryPolicy(),
                     now, chance);
}

} // namespace

class TestRetryPolicy final : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasAKind();
    void pausesDouble_data();
    void pausesDouble();
    void pausesAreSpread();
    void givesUpAfterFiveRunsWithoutProgress();
    void progressResetsTheCount();
    void aBusyServerHasNotFailed();
    void somethingElseIsWaitedFor_data();
    void somethingElseIsWaitedFor();
    void whatIsPermanentStays();
    void damagedFilesGetOneFreshStart();
    void anExpiredAddressIsLookedUpAnew();
    void isDueWhateverTheClockDoes_data();
    void isDueWhateverTheClockDoes();
};

void TestRetryPolicy::everyCodeHasAKind()
{
    for (const char *name : EnumNames<ErrorCode>::list) {
        const auto code = *enumFromName<ErrorCode>(QString::fromLatin1(name));
        const Disposition disposition = disposed(code, 0);
        QCOMPARE(disposition.isRetried, failureKind(code) != FailureKind::Permanent);
        QCOMPARE(disposition.isRetried, disposition.reason != WaitReason::None);
    }
}

void TestRetryPolicy::pausesDouble_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("longest");
    QTest::newRow("first") << 1 << 15 * secondMs;
    QTest::newRow("second") << 2 << 30 * secondMs;
    QTest::newRow("fourth") << 4 << 120 * secondMs;
    QTest::newRow("capped") << 20 << 3600 * secondMs;
    QTest::newRow("far beyond") << 1'000'000 << 3600 * secondMs;
}

void TestRetryPolicy::pausesDouble()
{
    QFETCH(int, failures);
    QTEST(static_cast<qint64>(retryPause(RetryPolicy(), failures, 1).count()), "longest");
    QCOMPARE(retryPause(RetryPolicy(), failures, 0).count(), 0);
}

void TestRetryPolicy::pausesAreSpread()
{
    // Full jitter: a hundred jobs that fail together do not come back together.
    const qint64 early = disposed(ErrorCode::ServerFailed, 0, false, 0, 0.1).notBefore;
    const qint64 late = disposed(ErrorCode::ServerFailed, 0, false, 0, 0.9).notBefore;
    QCOMPARE(early - now, 1500);
    QCOMPARE(late - now, 13'500);
}

void TestRetryPolicy::givesUpAfterFiveRunsWithoutProgress()
{
    int failures = 0;
    int runs = 0;
    for (bool isRetried = true; isRetried; ++runs) {
        const Disposition disposition = disposed(ErrorCode::NetworkInterrupted, failures);
        failures = disposition.failures;
        isRetried = disposition.isRetried;
    }
    QCOMPARE(runs, 5);
}

void TestRetryPolicy::progressResetsTheCount()
{
    const Disposition disposition = disposed(ErrorCode::NetworkInterrupted, 4, true);
    QVERIFY(disposition.isRetried);
    QCOMPARE(disposition.failures, 1);
    QCOMPARE(disposition.notBefore, now + 15 * secondMs);
}

void TestRetryPolicy::aBusyServerHasNotFailed()
{
    // It says for how long: that is for all jobs of its host, and costs none of them an attempt.
    const Disposition asked = disposed(ErrorCode::ServerFailed, 4, false, 3 * secondMs);
    QVERIFY(asked.isRetried);
    QCOMPARE(asked.reason, WaitReason::CoolDown);
    QCOMPARE(asked.failures, 4);
    // Without that it is a failure like others.
    QCOMPARE(disposed(ErrorCode::ServerFailed, 0, false, -5).reason, WaitReason::Retry);
    QVERIFY(!disposed(ErrorCode::ServerFailed, 4).isRetried);
}

void TestRetryPolicy::somethingElseIsWaitedFor_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<WaitReason>("reason");
    QTest::newRow("429") << ErrorCode::RateLimited << WaitReason::CoolDown;
    QTest::newRow("disk") << ErrorCode::DiskFull << WaitReason::DiskSpace;
    QTest::newRow("drive") << ErrorCode::DestinationMissing << WaitReason::Folder;
    QTest::newRow("read-only") << ErrorCode::DestinationNotWritable << WaitReason::Folder;
    QTest::newRow("tool") << ErrorCode::ToolMissing << WaitReason::Tool;
}

void TestRetryPolicy::somethingElseIsWaitedFor()
{
    QFETCH(ErrorCode, code);
    // It costs no attempt, however often it happens.
    const Disposition disposition = disposed(code, 4);
    QVERIFY(disposition.isRetried);
    QTEST(disposition.reason, "reason");
    QCOMPARE(disposition.failures, 4);
}

void TestRetryPolicy::whatIsPermanentStays()
{
    QVERIFY(!disposed(ErrorCode::AddressNotFound, 0).isRetried);
    QVERIFY(!disposed(ErrorCode::UnsupportedAddress, 0, true).isRetried);
    QVERIFY(!disposed(ErrorCode::AccessDenied, 0).isRetried);
}

void TestRetryPolicy::damagedFilesGetOneFreshStart()
{
    QVERIFY(disposed(ErrorCode::MediaDamaged, 0).isRetried);
    QVERIFY(!disposed(ErrorCode::MediaDamaged, 1).isRetried);
    QVERIFY(!disposed(ErrorCode::NotAVideo, 1).isRetried);
}

void TestRetryPolicy::anExpiredAddressIsLookedUpAnew()
{
    QVERIFY(disposed(ErrorCode::AccessDenied, 0, true).isRetried);
}

void TestRetryPolicy::isDueWhateverTheClockDoes_data()
{
    QTest::addColumn<WaitReason>("reason");
    QTest::addColumn<qint64>("notBefore");
    QTest::addColumn<bool>("expected");
    constexpr qint64 day = 24LL * 3600 * secondMs;
    QTest::newRow("later") << WaitReason::Retry << now + 1 << false;
    QTest::newRow("now") << WaitReason::Retry << now << true;
    QTest::newRow("past") << WaitReason::Retry << now - day << true;
    // The clock was set back by a year: no pause is that long.
    QTest::newRow("clock back, retry") << WaitReason::Retry << now + 365 * day << true;
    QTest::newRow("clock back, cool-down") << WaitReason::CoolDown << now + 365 * day << true;
    // But somebody may want it in a year.
    QTest::newRow("scheduled in a year") << WaitReason::Schedule << now + 365 * day << false;
}

void TestRetryPolicy::isDueWhateverTheClockDoes()
{
    QFETCH(WaitReason, reason);
    QFETCH(qint64, notBefore);
    QTEST(isDue(reason, notBefore, now, RetryPolicy()), "expected");
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
