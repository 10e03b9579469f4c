// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/finishdigest.h"

#include <QSignalSpy>
#include <QTest>

using namespace respool;

namespace {

JobRow ended(const QString &name, JobState state)
{
    JobRow row;
    row.name = name;
    row.state = state;
    row.errorText = QStringLiteral("It failed.");
    return row;
}

QString textOf(const QList<QVariant> &arguments)
{
    return arguments.first().value<FinishedBatch>().text();
}

} // namespace

class TestFinishDigest final : public QObject
{
    Q_OBJECT

private slots:
    void oneJobIsNamed();
    void manyFailuresMakeOneNotification();
    void cancelledJobsAreNoNews();
};

void TestFinishDigest::oneJobIsNamed()
{
    FinishDigest digest;
    QSignalSpy ready(&digest, &FinishDigest::ready);
    digest.note(ended(QStringLiteral("Film"), JobState::Failed));
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(textOf(ready.first()), QStringLiteral("Film: It failed."));
    digest.note(ended(QStringLiteral("Song"), JobState::Completed));
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(textOf(ready.last()), QStringLiteral("Song"));
}

void TestFinishDigest::manyFailuresMakeOneNotification()
{
    FinishDigest digest;
    QSignalSpy ready(&digest, &FinishDigest::ready);
    for (int job = 0; job < 200; ++job)
        digest.note(ended(QStringLiteral("Film"), JobState::Failed));
    digest.note(ended(QStringLiteral("Film"), JobState::Completed));
    QTRY_COMPARE(ready.size(), 1);
    const QString text = textOf(ready.first());
    QVERIFY2(text.contains(QStringLiteral("200")) && text.contains(u'1'), qPrintable(text));
}

void TestFinishDigest::cancelledJobsAreNoNews()
{
    FinishDigest digest;
    QSignalSpy ready(&digest, &FinishDigest::ready);
    digest.note(ended(QStringLiteral("Film"), JobState::Cancelled));
    digest.note(ended(QStringLiteral("Song"), JobState::Completed));
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(textOf(ready.first()), QStringLiteral("Song"));
}

QTEST_GUILESS_MAIN(TestFinishDigest)
#include "tst_finishdigest.moc"
