// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/inworker.h"

#include <QSemaphore>
#include <QTest>

using namespace respool;

/// Work that must not keep other work waiting.
class TestInWorker final : public QObject
{
    Q_OBJECT

private slots:
    void silentDrivesKeepNoJobWaiting();
    void oneSilentDriveKeepsNoOtherWaiting();

private:
    QSemaphore m_answer; ///< of a drive
};

void TestInWorker::silentDrivesKeepNoJobWaiting()
{
    constexpr int many = 64;
    int answers = 0;
    for (int question = 0; question < many; ++question) {
        const auto wait = [this] {
            m_answer.acquire();
            return true;
        };
        inPatientWorker(this, wait, [&answers](bool) { ++answers; });
    }
    bool isDone = false;
    inWorker(
        this, [] { return true; }, [&isDone](bool result) { isDone = result; });
    QTRY_VERIFY(isDone);
    QCOMPARE(answers, 0);
    m_answer.release(many);
    QTRY_COMPARE(answers, many);
}

void TestInWorker::oneSilentDriveKeepsNoOtherWaiting()
{
    bool hasAnswered = false;
    const auto wait = [this] {
        m_answer.acquire();
        return true;
    };
    inPatientWorker(this, wait, [&hasAnswered](bool result) { hasAnswered = result; });
    bool isDone = false;
    inPatientWorker(
        this, [] { return true; }, [&isDone](bool result) { isDone = result; });
    QTRY_VERIFY(isDone);
    QVERIFY(!hasAnswered);
    m_answer.release();
    QTRY_VERIFY(hasAnswered);
}

QTEST_GUILESS_MAIN(TestInWorker)
#include "tst_inworker.moc"
