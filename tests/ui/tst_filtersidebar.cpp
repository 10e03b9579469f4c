// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobtablemodel.h"
#include "ui/pages/filtersidebar.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace respool;

namespace {

JobRow makeRow(qint64 id, JobState state, const QString &host, const QString &preset = {})
{
    JobRow row;
    row.id = JobId{id};
    row.position = id;
    row.name = QStringLiteral("Clip %1").arg(id);
    row.state = state;
    row.host = SharedText(host);
    row.preset = SharedText(preset);
    return row;
}

FilterList *listOf(const FilterSidebar &sidebar, const char *name)
{
    for (FilterList *list : sidebar.findChildren<FilterList *>()) {
        if (list->accessibleName() == QLatin1String(name))
            return list;
    }
    return nullptr;
}

/// "All, 3|Failed, 1": the rows as a screen reader says them.
QString rowsOf(const FilterList *list)
{
    QStringList rows;
    for (int row = 0; row < list->count(); ++row)
        rows.append(list->item(row)->data(Qt::AccessibleTextRole).toString());
    return rows.join(u'|');
}

} // namespace

class FilterSidebarTest final : public QObject
{
    Q_OBJECT

private slots:
    void countsFollowTheModel();
    void whatIsChosenIsTold();
    void choicesAreKept();
    void thousandsOfHostsAreCut();
    void oneHostIsNoChoice();
};

void FilterSidebarTest::countsFollowTheModel()
{
    JobTableModel model;
    model.addJobs({makeRow(1, JobState::Running, QStringLiteral("a.org")),
                   makeRow(2, JobState::Stopping, QStringLiteral("b.org")),
                   makeRow(3, JobState::Queued, QStringLiteral("b.org"), QStringLiteral("mp4")),
                   makeRow(4, JobState::Failed, QString())});
    FilterSidebar sidebar(model);
    sidebar.show();
    QCOMPARE(rowsOf(listOf(sidebar, "State")),
             QStringLiteral("All, 4|Running, 2|Waiting, 1|Paused, 0|Completed, 0|Failed, 1|"
                            "Cancelled, 0"));
    QCOMPARE(rowsOf(listOf(sidebar, "Host")),
             QStringLiteral("All, 4|b.org, 2|Local files, 1|a.org, 1"));
    QCOMPARE(rowsOf(listOf(sidebar, "Preset")),
             QStringLiteral("All, 4|Without a preset, 3|mp4, 1"));
    model.setPresetNames({{QStringLiteral("mp4"), QStringLiteral("MP4")}});
    model.changeJobs({makeRow(1, JobState::Completed, QStringLiteral("a.org"))});
    model.removeJobs({JobId{4}});
    QTRY_COMPARE(rowsOf(listOf(sidebar, "State")),
                 QStringLiteral("All, 3|Running, 1|Waiting, 1|Paused, 0|Completed, 1|Failed, 0|"
                                "Cancelled, 0"));
    QCOMPARE(rowsOf(listOf(sidebar, "Host")), QStringLiteral("All, 3|b.org, 2|a.org, 1"));
    QCOMPARE(rowsOf(listOf(sidebar, "Preset")),
             QStringLiteral("All, 3|Without a preset, 2|MP4, 1"));
}

void FilterSidebarTest::whatIsChosenIsTold()
{
    JobTableModel model;
    model.addJobs({makeRow(1, JobState::Failed, QStringLiteral("a.org")),
                   makeRow(2, JobState::Failed, QString())});
    FilterSidebar sidebar(model);
    sidebar.show();
    QSignalSpy spy(&sidebar, &FilterSidebar::choiceChanged);
    FilterList *states = listOf(sidebar, "State");
    QTest::keyClick(states, Qt::Key_Down);
    QCOMPARE(sidebar.choice().states, StateGroup::Running);
    FilterList *hosts = listOf(sidebar, "Host");
    const QRect files = hosts->visualItemRect(hosts->item(1));
    QTest::mouseClick(hosts->viewport(), Qt::LeftButton, {}, files.center());
    QCOMPARE(sidebar.choice().host, std::optional<QString>(QString()));
    QCOMPARE(spy.size(), 2);
    // The choice stays when nothing is left of it, so that it can be taken back.
    model.removeJobs({JobId{2}});
    QTRY_COMPARE(rowsOf(hosts), QStringLiteral("All, 1|a.org, 1|Local files, 0"));
    QCOMPARE(hosts->currentRow(), 2);
    QVERIFY(hosts->isVisible());
    QCOMPARE(spy.size(), 2);
}

void FilterSidebarTest::choicesAreKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    const JobTableModel model;
    for (const FilterChoice &choice :
         {FilterChoice{StateGroup::Failed, QString(), QStringLiteral("mp4")},
          FilterChoice{StateGroup::All, QStringLiteral("*"), {}}, FilterChoice()}) {
        FilterSidebar sidebar(model);
        sidebar.setChoice(choice);
        sidebar.save(settings);
        FilterSidebar other(model);
        QSignalSpy spy(&other, &FilterSidebar::choiceChanged);
        other.restore(settings);
        QVERIFY(other.choice() == choice);
        QCOMPARE(spy.size(), choice == FilterChoice() ? 0 : 1);
    }
    settings.clear();
    settings.setValue(QStringLiteral("window/filter_state"), QStringLiteral("nonsense"));
    FilterSidebar sidebar(model);
    sidebar.restore(settings);
    QVERIFY(sidebar.choice() == FilterChoice());
}

void FilterSidebarTest::thousandsOfHostsAreCut()
{
    JobTableModel model;
    QList<JobRow> rows;
    for (int i = 1; i <= 20'000; ++i)
        rows.append(makeRow(i, JobState::Queued, QStringLiteral("host%1.org").arg(i % 5000)));
    rows.append(makeRow(20'001, JobState::Queued, QStringLiteral("host4321.org")));
    model.addJobs(rows);
    FilterSidebar sidebar(model);
    sidebar.show();
    FilterList *hosts = listOf(sidebar, "Host");
    QCOMPARE(hosts->count(), 9);
    QCOMPARE(hosts->item(1)->text(), QStringLiteral("host4321.org"));
    const auto buttons = sidebar.findChildren<QToolButton *>();
    const auto more = std::find_if(buttons.cbegin(), buttons.cend(),
                                   [](const QToolButton *button) { return button->isVisible(); });
    QVERIFY(more != buttons.cend());
    QVERIFY((*more)->text().contains(QStringLiteral("4992")));
    (*more)->click();
    QCOMPARE(hosts->count(), 101);
    // One beyond the cut that was chosen before is among them.
    FilterChoice rare;
    rare.host = SharedText(QStringLiteral("host4999.org"));
    sidebar.setChoice(rare);
    QCOMPARE(hosts->count(), 102);
    QCOMPARE(hosts->currentItem()->text(), QStringLiteral("host4999.org"));
    (*more)->click();
    QCOMPARE(hosts->count(), 10);
}

void FilterSidebarTest::oneHostIsNoChoice()
{
    JobTableModel model;
    model.addJobs({makeRow(1, JobState::Failed, QStringLiteral("a.org"))});
    FilterSidebar sidebar(model);
    sidebar.show();
    QVERIFY(listOf(sidebar, "State")->isVisible());
    QVERIFY(!listOf(sidebar, "Host")->isVisible());
    model.addJobs({makeRow(2, JobState::Failed, QStringLiteral("b.org"))});
    QTRY_VERIFY(listOf(sidebar, "Host")->isVisible());
}

QTEST_MAIN(FilterSidebarTest)

#include "tst_filtersidebar.moc"
