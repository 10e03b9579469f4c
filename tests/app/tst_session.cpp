// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

class TestSession final : public QObject
{
    Q_OBJECT

private slots:
    void looksAtTheRoomOfAnotherFolder();
    void makesTheStandardFolder();
};

void TestSession::looksAtTheRoomOfAnotherFolder()
{
    const QTemporaryDir folder;
    const QTemporaryDir destination;
    const Profile profile = Profile::at(folder.path());
    ProfileLock lock(profile.lockFile());
    QVERIFY(lock.tryLock());
    Session session(profile, lock);
    const QSignalSpy seen(&session.surroundings(), &Surroundings::volumesSeen);
    Preferences preferences = session.settings().preferences();
    preferences.destination = destination.path();
    session.setPreferences(preferences);
    QCOMPARE(session.commands().destination(), destination.path());
    QTRY_VERIFY(!seen.isEmpty());
    QCOMPARE(seen.first().first().value<QList<VolumeState>>().size(), 1);
}

void TestSession::makesTheStandardFolder()
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    const Profile profile = Profile::at(home.filePath(QStringLiteral("profile")));
    QVERIFY(Session::prepare(profile));
    ProfileLock lock(profile.lockFile());
    QVERIFY(lock.tryLock());
    Session session(profile, lock);
    const QString folder = session.commands().destination();
    QVERIFY2(folder.startsWith(home.path()), qPrintable(folder));
    QVERIFY(!QFileInfo::exists(folder));
    const QSignalSpy loaded(&session.queue(), &JobQueue::loaded);
    session.open();
    QTRY_VERIFY(QFileInfo(folder).isDir());
    QTRY_COMPARE(loaded.size(), 1);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
