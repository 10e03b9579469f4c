// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/planner.h"
#include "core/store/sqlconnection.h"
#include "tests/ui/testwindow.h"
#include "ui/actions/jobactions.h"
#include "ui/dialogs/removefilesdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTextEdit>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

/// The window on one completed job.
struct Bench : HeldWindow
{
    explicit Bench(const QStringList &labels)
    {
        JobSpec spec;
        spec.source = u"https://example.org/a.mp4"_s;
        Job job = planJob(spec, true, 1);
        job.state = JobState::Completed;
        for (const QString &label : labels)
            job.outputs.append({label, folder.filePath(label), 1, 10});
        isStored = store.add({job}).result().has_value();
        queue.reload();
    }

    [[nodiscard]] bool selectFirst()
    {
        if (!QTest::qWaitFor([this] { return window.model().rowCount() > 0; }))
            return false;
        table()->selectRow(0);
        // The answer to what is known of its files comes with those that are asked for here.
        QCoreApplication::processEvents();
        return store.jobs({window.model().job(0).id}).result().has_value();
    }

    [[nodiscard]] QAction *action(JobActions::Verb verb) const
    {
        return window.findChild<JobActions *>()->action(verb);
    }

    bool isStored = false;
};

} // namespace

/// What is offered for the selected jobs.
class JobActionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void comparesWhatCanBeCompared_data();
    void comparesWhatCanBeCompared();
    void whatIsOfferedDoesNotFlicker();
    void aFailedReadLeavesTheClipboardAlone();
    void manyFilesAreNotAllListed();
};

void JobActionsTest::comparesWhatCanBeCompared_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<bool>("canCompare");
    QTest::addColumn<bool>("canMakeSheet");
    QTest::newRow("a ladder") << QStringList{u"original"_s, u"720p"_s} << true << true;
    QTest::newRow("the download alone") << QStringList{u"original"_s} << false << true;
    QTest::newRow("HLS") << QStringList{u"original"_s, hlsLabel} << false << true;
    QTest::newRow("sound alone") << QStringList{u"audio"_s} << false << false;
}

void JobActionsTest::comparesWhatCanBeCompared()
{
    QFETCH(const QStringList, labels);
    QFETCH(const bool, canCompare);
    QFETCH(const bool, canMakeSheet);
    Bench bench(labels);
    QVERIFY(bench.isStored && bench.selectFirst());
    QTRY_COMPARE(bench.action(JobActions::Compare)->isEnabled(), canCompare);
    QTRY_COMPARE(bench.action(JobActions::ContactSheet)->isEnabled(), canMakeSheet);
}

void JobActionsTest::whatIsOfferedDoesNotFlicker()
{
    Bench bench({u"audio"_s});
    QVERIFY(bench.isStored && bench.selectFirst());
    QTRY_VERIFY(!bench.action(JobActions::ContactSheet)->isEnabled());
    QTRY_VERIFY(!bench.action(JobActions::Compare)->isEnabled());
    const QSignalSpy sheets(bench.action(JobActions::ContactSheet), &QAction::enabledChanged);
    const QSignalSpy comparisons(bench.action(JobActions::Compare), &QAction::enabledChanged);
    for (int i = 0; i < 5; ++i) {
        emit bench.window.model().statesChanged();
        QCoreApplication::processEvents();
    }
    QVERIFY(sheets.isEmpty());
    QVERIFY(comparisons.isEmpty());
}

void JobActionsTest::aFailedReadLeavesTheClipboardAlone()
{
    Bench bench({u"original"_s});
    QVERIFY(bench.isStored && bench.selectFirst());
    QTRY_VERIFY(bench.action(JobActions::CopyAddress)->isEnabled());
    QGuiApplication::clipboard()->setText(u"mine"_s);
    const QSignalSpy failed(bench.window.findChild<JobActions *>(), &JobActions::failed);
    const auto lost =
        bench.database.write<void>(Durability::Durable, [](SqlConnection &connection) {
            return SqlStatement(connection, "ALTER TABLE jobs RENAME TO lost").exec();
        });
    QVERIFY(lost.result());
    bench.action(JobActions::CopyAddress)->trigger();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
}

void JobActionsTest::manyFilesAreNotAllListed()
{
    QList<Output> outputs;
    for (int i = 0; i < 10'000; ++i)
        outputs.append({u"original"_s, u"/films/%1.mp4"_s.arg(i), 1, 10});
    auto *dialog = new RemoveFilesDialog(10'000, outputs, nullptr);
    const QStringList lines = dialog->detailedText().split(u'\n');
    QCOMPARE(lines.size(), 2001);
    QCOMPARE(lines.last(), u"and 8000 more"_s);
    QVERIFY(dialog->text().contains(u"10000 file"_s));
    delete dialog;
}

QTEST_MAIN(JobActionsTest)
#include "tst_jobactions.moc"
