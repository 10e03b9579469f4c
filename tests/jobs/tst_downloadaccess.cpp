// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/downloadaccess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

const QByteArray cookies("# Netscape HTTP Cookie File\n"
                         ".example.org\tTRUE\t/\tTRUE\t0\tsession\tsecret\n");

} // namespace

class TestDownloadAccess final : public QObject
{
    Q_OBJECT

private slots:
    void needsNothing();
    void hidesThePasswordOfAProxy();
    void copiesCookiesForOneself();
    void keepsOthersFromGoingAroundAProxy();
    void saysThatThereIsNoRoomForACopy();
    void saysWhatIsWrongWithCookies_data();
    void saysWhatIsWrongWithCookies();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Gives its path.
    [[nodiscard]] QString write(const QByteArray &contents) const
    {
        QFile file(path(u"mine.txt"_s));
        return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size()
            ? file.fileName()
            : QString();
    }

    QTemporaryDir m_folder;
};

void TestDownloadAccess::needsNothing()
{
    const auto prepared = prepareAccess({}, path(u"private"_s));
    QVERIFY(prepared);
    QVERIFY(prepared->arguments.isEmpty());
    QVERIFY(prepared->environment.isEmpty());
    QVERIFY(prepared->note.isEmpty());
    QVERIFY(!QFileInfo::exists(path(u"private"_s)));
}

void TestDownloadAccess::hidesThePasswordOfAProxy()
{
    const QString proxy = u"http://me:pa'ss%40word@proxy.example:8080"_s;
    const auto prepared = prepareAccess({proxy, {}, {}}, path(u"private"_s));
    QVERIFY(prepared);
    QVERIFY(prepared->arguments.isEmpty());
    QCOMPARE(prepared->environment.value(u"https_proxy"_s), proxy);
    QCOMPARE(prepared->note, u"proxy: http://proxy.example:8080"_s);
    QVERIFY(!QFileInfo::exists(path(u"private"_s)));
}

void TestDownloadAccess::copiesCookiesForOneself()
{
    const QString folder = path(u"above/private"_s);
    const QString mine = write(cookies);
    {
        const auto prepared = prepareAccess({{}, {}, mine}, folder);
        QVERIFY2(prepared.has_value(), prepared ? "" : qPrintable(prepared.error().text));
        QCOMPARE(prepared->arguments, (QStringList{u"--cookies"_s, folder + u"/cookies.txt"_s}));
        QFile copy(folder + u"/cookies.txt"_s);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), cookies);
#ifdef Q_OS_UNIX
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(copy.permissions() & others, QFileDevice::Permissions());
        QCOMPARE(QFileInfo(folder).permissions() & others, QFileDevice::Permissions());
#endif
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QVERIFY(!QFileInfo::exists(folder));
    QVERIFY(QFileInfo::exists(mine));
}

void TestDownloadAccess::saysThatThereIsNoRoomForACopy()
{
    const QString folder = path(u"taken"_s);
    QVERIFY(QDir().mkpath(folder + u"/cookies.txt"_s));
    const auto prepared = prepareAccess({{}, {}, write(cookies)}, folder);
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, ErrorCode::FileSystemFailed); // tried again by itself
    QVERIFY(prepared.error().text.contains(QDir::toNativeSeparators(folder)));
    QVERIFY(!prepared.error().hint.contains(u"another file"_s));
}

void TestDownloadAccess::keepsOthersFromGoingAroundAProxy()
{
    const auto prepared = prepareAccess({u"socks5://h:1"_s, {}, {}}, path(u"private"_s));
    QVERIFY(prepared);
    QCOMPARE(prepared->arguments, proxyArguments(u"socks5://h:1"_s));
    QVERIFY(!prepared->arguments.isEmpty());
}

void TestDownloadAccess::saysWhatIsWrongWithCookies_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("missing") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("JSON") << QByteArray("[{\"name\": \"session\", \"value\": \"secret\"}]") << true;
    QTest::newRow("too large") << cookies + QByteArray(qsizetype(16) * 1024 * 1024, '#') << true;
    QTest::newRow("binary") << QByteArray("SQLite format 3\0\1\2", 19) << true;
}

void TestDownloadAccess::saysWhatIsWrongWithCookies()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const bool, isThere);
    const QString file = isThere ? write(contents) : path(u"nowhere.txt"_s);
    const auto prepared = prepareAccess({{}, {}, file}, path(u"private"_s));
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, ErrorCode::AccessDenied);
    QVERIFY(prepared.error().text.contains(QDir::toNativeSeparators(file)));
    QVERIFY(!prepared.error().hint.isEmpty());
    QVERIFY(!prepared.error().detail.contains(u"secret"_s));
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QVERIFY(!QFileInfo::exists(path(u"private"_s)));
}

QTEST_GUILESS_MAIN(TestDownloadAccess)
#include "tst_downloadaccess.moc"
