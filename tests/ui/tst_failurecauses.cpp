// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/failurecauses.h"
#include "ui/models/jobtablemodel.h"
#include "ui/pages/failuregroups.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace respool;

namespace {

JobRow row(qint64 id, ErrorCode code, const char *text, JobState state = JobState::Failed)
{
    JobRow row;
    row.id = JobId{id};
    row.state = state;
    row.errorCode = code;
    row.errorText = QString::fromLatin1(text);
    return row;
}

QList<JobId> ids(std::initializer_list<qint64> values)
{
    QList<JobId> ids;
    for (const qint64 value : values)
        ids.append(JobId{value});
    return ids;
}

} // namespace

/// Which failed jobs belong together, and the strip that offers something for all of them.
class FailureCausesTest final : public QObject
{
    Q_OBJECT

private slots:
    void oneOfACauseIsNoGroup();
    void sameSentencesBelongTogether();
    void unlikeSentencesOfOneCodeBelongTogether();
    void onlyFailedJobsCount();
    void everyCodeHasWords();
    void theStripComesAndGoes();
    void itsButtonActsOnAll();
    void refusedAccessIsSetAtTheDownloads();
    void closedItStaysAwayUntilMoreFail();
    void veryManyAreLookedAtLessOften();
};

void FailureCausesTest::oneOfACauseIsNoGroup()
{
    QVERIFY(failureCauses({}).isEmpty());
    QVERIFY(failureCauses({row(1, ErrorCode::DiskFull, "a"), row(2, ErrorCode::NotAVideo, "b")})
                .isEmpty());
}

void FailureCausesTest::sameSentencesBelongTogether()
{
    const auto causes = failureCauses(
        {row(1, ErrorCode::AccessDenied, "private"), row(2, ErrorCode::AccessDenied, "sign in"),
         row(3, ErrorCode::AccessDenied, "private"), row(4, ErrorCode::AccessDenied, "sign in"),
         row(5, ErrorCode::AccessDenied, "sign in")});
    QCOMPARE(causes.size(), 2);
    QCOMPARE(causes[0].text, QStringLiteral("sign in"));
    QCOMPARE(causes[0].ids, ids({2, 4, 5}));
    QCOMPARE(causes[0].remedy, FailureRemedy::Access);
    QCOMPARE(causes[1].ids, ids({1, 3}));
}

void FailureCausesTest::unlikeSentencesOfOneCodeBelongTogether()
{
    const auto causes = failureCauses({row(1, ErrorCode::DestinationMissing, "folder a"),
                                       row(2, ErrorCode::DestinationMissing, "folder b"),
                                       row(3, ErrorCode::AddressNotFound, "404")});
    QCOMPARE(causes.size(), 1);
    QCOMPARE(causes[0].ids, ids({1, 2}));
    QCOMPARE(causes[0].remedy, FailureRemedy::Retry);
    QVERIFY(causes[0].text != QLatin1String("folder a"));
}

void FailureCausesTest::onlyFailedJobsCount()
{
    QVERIFY(failureCauses({row(1, ErrorCode::DiskFull, "a"),
                           row(2, ErrorCode::DiskFull, "a", JobState::Waiting)})
                .isEmpty());
}

void FailureCausesTest::everyCodeHasWords()
{
    for (size_t i = 0; i < EnumNames<ErrorCode>::list.size(); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const auto causes = failureCauses({row(1, code, "a"), row(2, code, "b")});
        QCOMPARE(causes.size(), 1);
        QVERIFY(!causes[0].text.isEmpty());
    }
}

void FailureCausesTest::theStripComesAndGoes()
{
    JobTableModel model;
    FailureGroups strip(model);
    model.addJobs({row(1, ErrorCode::DiskFull, "full"), row(2, ErrorCode::DiskFull, "full")});
    QTRY_VERIFY(strip.isVisible());
    QCOMPARE(strip.findChild<QLabel *>()->text(), QStringLiteral("2 failed: full"));
    model.changeJobs({row(1, ErrorCode::DiskFull, "", JobState::Queued)});
    QTRY_VERIFY(!strip.isVisible());
}

void FailureCausesTest::itsButtonActsOnAll()
{
    JobTableModel model;
    FailureGroups strip(model);
    const QSignalSpy retried(&strip, &FailureGroups::retryRequested);
    const QSignalSpy shown(&strip, &FailureGroups::showRequested);
    const QSignalSpy preferences(&strip, &FailureGroups::preferencesRequested);
    model.addJobs(
        {row(1, ErrorCode::DiskFull, "full"), row(2, ErrorCode::DiskFull, "full"),
         row(3, ErrorCode::DiskFull, "full"), row(4, ErrorCode::AddressNotFound, "404"),
         row(5, ErrorCode::AddressNotFound, "404"), row(6, ErrorCode::AddressNotFound, "404"),
         row(7, ErrorCode::AddressNotFound, "404"), row(8, ErrorCode::ToolMissing, "yt-dlp"),
         row(9, ErrorCode::ToolMissing, "yt-dlp")});
    QTRY_VERIFY(strip.isVisible());
    const auto buttons = strip.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 4);
    for (QPushButton *button : buttons)
        button->click();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().value<QList<JobId>>(), ids({4, 5, 6, 7}));
    QCOMPARE(retried.size(), 2);
    QCOMPARE(retried.first().first().value<QList<JobId>>(), ids({1, 2, 3}));
    // What was set or installed meanwhile is tried with all of them, too.
    QCOMPARE(retried.last().first().value<QList<JobId>>(), ids({8, 9}));
    QCOMPARE(preferences.size(), 1);
    QCOMPARE(preferences.first().first().value<PreferencesPage>(), PreferencesPage::Tools);
}

void FailureCausesTest::refusedAccessIsSetAtTheDownloads()
{
    JobTableModel model;
    FailureGroups strip(model);
    const QSignalSpy preferences(&strip, &FailureGroups::preferencesRequested);
    model.addJobs(
        {row(1, ErrorCode::AccessDenied, "login"), row(2, ErrorCode::AccessDenied, "login")});
    QTRY_VERIFY(strip.isVisible());
    strip.findChild<QPushButton *>()->click();
    QCOMPARE(preferences.size(), 1);
    QCOMPARE(preferences.first().first().value<PreferencesPage>(), PreferencesPage::Downloads);
}

void FailureCausesTest::closedItStaysAwayUntilMoreFail()
{
    JobTableModel model;
    FailureGroups strip(model);
    model.addJobs({row(1, ErrorCode::DiskFull, "full"), row(2, ErrorCode::DiskFull, "full"),
                   row(3, ErrorCode::DiskFull, "full")});
    QTRY_VERIFY(strip.isVisible());
    strip.findChild<QToolButton *>()->click();
    QVERIFY(!strip.isVisible());
    const auto *delay = strip.findChild<QTimer *>();
    model.changeJobs({row(3, ErrorCode::DiskFull, "", JobState::Queued)});
    QVERIFY(delay->isActive());
    QTRY_VERIFY(!delay->isActive());
    QVERIFY(!strip.isVisible());
    // What nobody sees is not put together.
    QCOMPARE(strip.findChild<QLabel *>()->text(), QStringLiteral("3 failed: full"));
    model.addJobs({row(4, ErrorCode::DiskFull, "full")});
    QTRY_VERIFY(strip.isVisible());
}

void FailureCausesTest::veryManyAreLookedAtLessOften()
{
    JobTableModel model;
    FailureGroups strip(model);
    const auto *delay = strip.findChild<QTimer *>();
    const int interval = delay->interval();
    QList<JobRow> rows;
    for (qint64 id = 1; id <= 30'000; ++id)
        rows.append(row(id, ErrorCode::DiskFull, qPrintable(QStringLiteral("full %1").arg(id))));
    model.addJobs(rows);
    QTRY_VERIFY(strip.isVisible());
    QVERIFY(delay->interval() >= 3 * interval);
}

QTEST_MAIN(FailureCausesTest)
#include "tst_failurecauses.moc"
