// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recentmessages.h"

#include "core/base/logging.h"

#include <QTest>

using namespace respool;

class TestRecentMessages final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { keepRecentMessages(); }

    void keepsWhatIsSaid();
    void takesSecretsOut();
    void keepsTheNewest();
    void passesThemOn();
};

void TestRecentMessages::keepsWhatIsSaid()
{
    qCWarning(logJobs) << "something was recovered";
    const QString last = recentMessages().last();
    QVERIFY2(last.endsWith(QLatin1String("warning respool.jobs: something was recovered")),
             qPrintable(last));
}

void TestRecentMessages::takesSecretsOut()
{
    qCWarning(logJobs) << "https://me:planted@example.org/?token=planted";
    QVERIFY(!recentMessages().last().contains(QLatin1String("planted")));
    QVERIFY(recentMessages().last().contains(QLatin1String("example.org")));
    // The end of a long one is cut off, and with it the "@" that tells a password.
    qCWarning(logJobs).noquote() << QString(1980, u'x')
                                 << QStringLiteral("https://me:planted-password@example.org/");
    QVERIFY(recentMessages().last().contains(QLatin1String("xxx")));
    QVERIFY(!recentMessages().last().contains(QLatin1String("plan")));
}

void TestRecentMessages::keepsTheNewest()
{
    for (int i = 0; i < 1000; ++i)
        qCWarning(logJobs) << "message" << i;
    const QStringList messages = recentMessages();
    QCOMPARE(messages.size(), 300);
    QVERIFY(messages.first().endsWith(QLatin1String("message 700")));
    QVERIFY(messages.last().endsWith(QLatin1String("message 999")));
}

void TestRecentMessages::passesThemOn()
{
    QTest::ignoreMessage(QtWarningMsg, "to be ignored");
    qCWarning(logJobs).noquote()
        << "to be ignored"; // fails as "did not receive" if it is kept back
}

QTEST_GUILESS_MAIN(TestRecentMessages)
#include "tst_recentmessages.moc"
