// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/jobcommands.h"
#include "tests/jobs/queuefixture.h"

#include <QTest>

using namespace respool;

namespace {

const QString chosen = QStringLiteral("My own name");

/// The name by which the list knows it, as it is on disk.
QString nameOf(QueueFixture &fixture, JobId id)
{
    return fixture.stored(id).displayName();
}

/// The name in the row that was told last.
QString toldName(const QueueFixture &fixture)
{
    return fixture.changed->last().first().value<QList<JobRow>>().last().name;
}

} // namespace

/// A name that somebody gives a job, at any time of its life.
class TestRenaming final : public QObject
{
    Q_OBJECT

private slots:
    void isToldAndStaysAfterAKill();
    void isMadeFitForFiles();
    void isUndoneAndRedone();
    void outlivesTheTitleOfTheSource();
    void reachesAJobAtWork();
    void outlivesOtherVerbs();
    void aRenamedJobStillStarts();
    void aCompletedJobKeepsItsName();
    void namesThatAreRecordedStay();
    void aJobThatPublishesKeepsItsName();
    void whatTheStoreRefusesIsNotDone();
    void aJobThatIsGoneIsRefused();
};

void TestRenaming::isToldAndStaysAfterAKill()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    JobCommands commands(fixture.queue(), {});
    const JobId id = fixture.add(1, true).first();
    commands.rename(id, chosen);
    QTRY_COMPARE(nameOf(fixture, id), chosen);
    QTRY_COMPARE(fixture.changed->size(), 1);
    QCOMPARE(toldName(fixture), chosen);
    QVERIFY(fixture.reopen());
    QCOMPARE(nameOf(fixture, id), chosen);
    QCOMPARE(fixture.added->last().first().value<QList<JobRow>>().last().name, chosen);
    QCOMPARE(fixture.stored(id).state, JobState::Paused);
}

void TestRenaming::isMadeFitForFiles()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1, true).first();
    const QString own = nameOf(fixture, id);
    fixture.queue().rename(id, QStringLiteral("  a/b\nc: d?.  "));
    QTRY_COMPARE(nameOf(fixture, id), QStringLiteral("a-b c- d"));
    fixture.queue().rename(id, QString(5000, u'ä'));
    QTRY_COMPARE(nameOf(fixture, id), QString(90, u'ä')); // 180 bytes
    fixture.queue().rename(id, QStringLiteral(" \t"));
    QTRY_COMPARE(nameOf(fixture, id), own);
}

void TestRenaming::isUndoneAndRedone()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    JobCommands commands(fixture.queue(), {});
    const JobId id = fixture.add(1, true).first();
    const QString own = nameOf(fixture, id);
    // What is on disk already need not stand in the history yet.
    const QSignalSpy noted(&commands.history(), &UndoHistory::changed);
    commands.rename(id, chosen);
    commands.rename(id, QStringLiteral("Another"));
    QTRY_COMPARE(nameOf(fixture, id), QStringLiteral("Another"));
    QTRY_COMPARE(noted.size(), 2);
    qsizetype changes = 2;
    for (const QString &expected : {chosen, own}) {
        commands.history().undo();
        QTRY_COMPARE(nameOf(fixture, id), expected);
        changes += 2; // taken, and there to be done again
        QTRY_COMPARE(noted.size(), changes);
    }
    commands.history().redo();
    QTRY_COMPARE(nameOf(fixture, id), chosen);
}

void TestRenaming::outlivesTheTitleOfTheSource()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    FakeStep *step = fixture.waitForStep(id);
    QVERIFY(step);
    fixture.queue().rename(id, chosen);
    QTRY_COMPARE(nameOf(fixture, id), chosen);
    emit step->described(QStringLiteral("As the source calls it"), 100);
    QTRY_COMPARE(fixture.stored(id).title, QStringLiteral("As the source calls it"));
    QCOMPARE(nameOf(fixture, id), chosen);
    QTRY_COMPARE(fixture.changed->last().first().value<QList<JobRow>>().last().bytes, 100);
    QCOMPARE(toldName(fixture), chosen);
}

void TestRenaming::reachesAJobAtWork()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add({QueueFixture::spec(1, 0, 360)}).first();
    QVERIFY(fixture.waitForStep(id));
    fixture.queue().rename(id, chosen);
    QTRY_COMPARE(toldName(fixture), chosen);
    QCOMPARE(fixture.stored(id).state, JobState::Running);
    // What its last step is given has the name.
    while (fixture.steps.kinds.last() != StepKind::Publish) {
        const auto before = fixture.steps.kinds.size();
        fixture.waitForStep(id)->succeed();
        QTRY_VERIFY(fixture.steps.kinds.size() > before);
    }
    QCOMPARE(fixture.steps.names.last(), chosen);
    QVERIFY(fixture.complete(id));
    QCOMPARE(nameOf(fixture, id), chosen);
    QCOMPARE(toldName(fixture), chosen);
}

void TestRenaming::outlivesOtherVerbs()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1, true).first();
    fixture.queue().rename(id, chosen);
    fixture.queue().startAt({id}, 4'000'000'000'000);
    fixture.queue().cancel({id});
    QVERIFY(fixture.waitForState(id, JobState::Cancelled));
    fixture.queue().retryFromScratch({id});
    QVERIFY(fixture.waitForStep(id));
    QCOMPARE(nameOf(fixture, id), chosen);
    QCOMPARE(toldName(fixture), chosen);
}

void TestRenaming::aRenamedJobStillStarts()
{
    QueueFixture fixture;
    fixture.limits = {0, 0};
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    fixture.queue().rename(id, chosen);
    fixture.queue().setLimits({});
    QVERIFY(fixture.complete(id));
    QCOMPARE(nameOf(fixture, id), chosen);
}

void TestRenaming::aCompletedJobKeepsItsName()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    JobCommands commands(fixture.queue(), {});
    const QSignalSpy refused(&commands, &JobCommands::renameRefused);
    const JobId id = fixture.add(1).first();
    QVERIFY(fixture.complete(id));
    const QString own = nameOf(fixture, id);
    commands.rename(id, chosen);
    QTRY_COMPARE(refused.size(), 1);
    const auto error = refused.first().first().value<Error>();
    QCOMPARE(error.code, ErrorCode::NotAllowed);
    QVERIFY(!error.text.isEmpty() && !error.hint.isEmpty());
    QCOMPARE(nameOf(fixture, id), own);
    QVERIFY(!commands.history().canUndo());
}

void TestRenaming::namesThatAreRecordedStay()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    while (fixture.waitForStep(id)->kind != StepKind::Publish) {
        const auto before = fixture.steps.kinds.size();
        fixture.waitForStep(id)->succeed();
        QTRY_VERIFY(fixture.steps.kinds.size() > before);
    }
    emit fixture.waitForStep(id)->checkpointed({{QStringLiteral("files"), 1}}, Durability::Durable);
    QTRY_COMPARE(fixture.waitForStep(id)->storedCheckpoints, 1);
    // Cut off in the middle: some files may have their names already.
    fixture.limits = {0, 0};
    QVERIFY(fixture.reopen());
    const QSignalSpy renamed(&fixture.queue(), &JobQueue::renamed);
    const QString own = nameOf(fixture, id);
    fixture.queue().rename(id, chosen);
    QTRY_COMPARE(renamed.size(), 1);
    QCOMPARE(nameOf(fixture, id), own);
}

void TestRenaming::aJobThatPublishesKeepsItsName()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    JobCommands commands(fixture.queue(), {});
    const QSignalSpy refused(&commands, &JobCommands::renameRefused);
    const JobId id = fixture.add(1).first();
    while (fixture.waitForStep(id)->kind != StepKind::Publish) {
        const auto before = fixture.steps.kinds.size();
        fixture.waitForStep(id)->succeed();
        QTRY_VERIFY(fixture.steps.kinds.size() > before);
    }
    commands.rename(id, chosen);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(fixture.complete(id));
    QVERIFY(nameOf(fixture, id) != chosen);
}

void TestRenaming::whatTheStoreRefusesIsNotDone()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    JobCommands commands(fixture.queue(), {});
    const QSignalSpy refused(&commands, &JobCommands::renameRefused);
    const JobId id = fixture.add(1).first();
    QVERIFY(fixture.waitForStep(id));
    const QString own = nameOf(fixture, id);
    fixture.flakyStore().refuses = true;
    commands.rename(id, chosen);
    QTRY_COMPARE(refused.size(), 1);
    fixture.flakyStore().refuses = false;
    QVERIFY(fixture.complete(id));
    QCOMPARE(nameOf(fixture, id), own);
    QCOMPARE(toldName(fixture), own);
}

void TestRenaming::aJobThatIsGoneIsRefused()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    JobCommands commands(fixture.queue(), {});
    const QSignalSpy refused(&commands, &JobCommands::renameRefused);
    commands.rename(JobId{99}, chosen);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::NoSuchJob);
    // And the verbs behind it are carried out.
    const JobId id = fixture.add(1).first();
    QVERIFY(fixture.complete(id));
}

QTEST_GUILESS_MAIN(TestRenaming)
#include "tst_renaming.moc"
