// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/profile.h"

#include <QDir>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

class TestProfile final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void portableStaysInItsFolder();
    void standardUsesTheUsersFolders();
    void pathsDiffer_data();
    void pathsDiffer();
    void spellingsOfOneFolder_data();
    void spellingsOfOneFolder();
    void socketNamesAreShortAndTheirOwn();
    void makesNothing();

private:
    QTemporaryDir m_runtime;
};

void TestProfile::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
}

void TestProfile::portableStaysInItsFolder()
{
    const Profile profile = Profile::at(QStringLiteral("/media/stick/respool"));
    QVERIFY(profile.isPortable());
    QCOMPARE(profile.folder(), QStringLiteral("/media/stick/respool"));
    for (const QString &path : {profile.database(), profile.backups(), profile.logs(),
                                profile.settings(), profile.cache(), profile.thumbnails(),
                                profile.lockFile(), profile.jobLog(QStringLiteral("uuid"))})
        QVERIFY2(path.startsWith(profile.folder() + QLatin1Char('/')), qPrintable(path));
}

void TestProfile::standardUsesTheUsersFolders()
{
    const Profile profile = Profile::standard();
    QVERIFY(!profile.isPortable());
    QVERIFY(profile.database().startsWith(
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)));
    QVERIFY(profile.settings().startsWith(
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)));
    QVERIFY(profile.cache().startsWith(
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)));
}

void TestProfile::pathsDiffer_data()
{
    QTest::addColumn<bool>("isPortable");
    QTest::newRow("portable") << true;
    QTest::newRow("standard") << false;
}

void TestProfile::pathsDiffer()
{
    QFETCH(bool, isPortable);
    const Profile profile =
        isPortable ? Profile::at(QStringLiteral("/media/stick")) : Profile::standard();
    const QStringList paths{profile.folder(),
                            profile.database(),
                            profile.backups(),
                            profile.logs(),
                            profile.settings(),
                            profile.cache(),
                            profile.thumbnails(),
                            profile.thumbnail(QStringLiteral("one")),
                            profile.thumbnail(QStringLiteral("two")),
                            profile.lockFile(),
                            profile.socket(),
                            profile.jobLog(QStringLiteral("one")),
                            profile.jobLog(QStringLiteral("two"))};
    QCOMPARE(QSet<QString>(paths.cbegin(), paths.cend()).size(), paths.size());
    for (const QString &path : paths)
        QVERIFY2(QDir::isAbsolutePath(path), qPrintable(path));
}

void TestProfile::spellingsOfOneFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("plain") << QStringLiteral("/media/stick");
    QTest::newRow("slash at the end") << QStringLiteral("/media/stick/");
    QTest::newRow("double slash") << QStringLiteral("/media//stick");
    QTest::newRow("dots") << QStringLiteral("/media/./other/../stick");
}

void TestProfile::spellingsOfOneFolder()
{
    QFETCH(QString, folder);
    const Profile expected = Profile::at(QStringLiteral("/media/stick"));
    QCOMPARE(Profile::at(folder).database(), expected.database());
    QCOMPARE(Profile::at(folder).socket(), expected.socket());
}

void TestProfile::socketNamesAreShortAndTheirOwn()
{
    const QString folder = QLatin1Char('/') + QStringLiteral("long/").repeated(100);
    const QString socket = Profile::at(folder).socket();
    // sockaddr_un holds 107 bytes and a zero; the runtime folder of this test is long itself.
    QVERIFY2(socket.toUtf8().size() <= 107, qPrintable(socket));
    QVERIFY(socket.startsWith(m_runtime.path()));
    QVERIFY(socket != Profile::at(folder + QStringLiteral("x")).socket());
    QVERIFY(socket != Profile::standard().socket());
}

void TestProfile::makesNothing()
{
    const QTemporaryDir folder;
    const QString below = folder.filePath(QStringLiteral("profile"));
    QVERIFY(!Profile::at(below).database().isEmpty());
    QVERIFY(!QFileInfo::exists(below));
}

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
