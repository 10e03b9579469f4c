// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace respool;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

void writePlain(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
}

/// A folder on another file system than @p path, or null where this machine has none.
std::unique_ptr<QTemporaryDir> folderElsewhere(const QString &path)
{
    for (const char *place : {"/dev/shm", "/run/shm", "/var/tmp", "."}) {
        auto folder = std::make_unique<QTemporaryDir>(QString::fromLatin1(place)
                                                      + QLatin1String("/tst-XXXXXX"));
        if (folder->isValid() && isCrossDevice(folder->path(), path))
            return folder;
    }
    return nullptr;
}

#ifdef Q_OS_UNIX
/// Lets no file of this process grow beyond a size, as a full disk would, until it is destroyed.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN); // the write then fails with EFBIG
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};
#endif

} // namespace

class TestDurableFile final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writes_data();
    void writes();
    void writeReplacesTheWholeFile();
    void renames();
    void renameNeverOverwrites_data();
    void renameNeverOverwrites();
    void renameMovesFolders();
    void renameReportsAMissingSource();
    void renameAcrossDevicesFails();
    void copies_data();
    void copies();
    void copiesAcrossDevices();
    void copyNeverOverwrites();
    void copyReportsAMissingSource();
    void syncs();
    void knowsDevices();
    void knowsFilesAgain();
    void hostileNames_data();
    void hostileNames();
#ifdef Q_OS_UNIX
    void privateFilesStayPrivate();
    void copyHonoursTheMask();
    void failedWriteKeepsTheOldFile();
    void failedCopyIsReported();
    void readOnlyFolder();
#endif

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDurableFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDurableFile::writes_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("one line\n");
    QTest::newRow("zeros") << QByteArray(3, '\0');
    QTest::newRow("large") << QByteArray(3'000'000, 'x');
}

void TestDurableFile::writes()
{
    QFETCH(QByteArray, contents);
    const QString file = path(QStringLiteral("file"));
    QVERIFY(writeFileDurably(file, contents));
    QCOMPARE(contentsOf(file), contents);
    // No temporary file is left.
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
}

void TestDurableFile::writeReplacesTheWholeFile()
{
    const QString file = path(QStringLiteral("file"));
    writePlain(file, QByteArray(1000, 'o'));
    writePlain(file + QStringLiteral(".new"), "left by a crash");
    QVERIFY(writeFileDurably(file, "new"));
    QCOMPARE(contentsOf(file), QByteArray("new"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
}

void TestDurableFile::renames()
{
    const QString from = path(QStringLiteral("from"));
    const QString to = path(QStringLiteral("to"));
    writePlain(from, "a");
    QVERIFY(renameWithoutOverwriting(from, to));
    QVERIFY(!QFileInfo::exists(from));
    QCOMPARE(contentsOf(to), QByteArray("a"));
}

void TestDurableFile::renameNeverOverwrites_data()
{
    QTest::addColumn<QString>("taken");
    QTest::newRow("file") << QStringLiteral("file");
    QTest::newRow("folder") << QStringLiteral("folder");
    QTest::newRow("link") << QStringLiteral("link");
    QTest::newRow("link to nothing") << QStringLiteral("dangling");
    QTest::newRow("itself") << QStringLiteral("from");
}

void TestDurableFile::renameNeverOverwrites()
{
    QFETCH(QString, taken);
    writePlain(path(QStringLiteral("from")), "new");
    writePlain(path(QStringLiteral("file")), "old");
    QDir(m_folder->path()).mkdir(QStringLiteral("folder"));
    QFile::link(path(QStringLiteral("file")), path(QStringLiteral("link")));
    QFile::link(path(QStringLiteral("nowhere")), path(QStringLiteral("dangling")));
    const auto renamed = renameWithoutOverwriting(path(QStringLiteral("from")), path(taken));
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().code, ErrorCode::NotAllowed);
    QVERIFY2(renamed.error().text.contains(taken), qPrintable(renamed.error().text));
    QCOMPARE(contentsOf(path(QStringLiteral("from"))), QByteArray("new"));
    QCOMPARE(contentsOf(path(QStringLiteral("file"))), QByteArray("old"));
    QVERIFY(QFileInfo(path(QStringLiteral("dangling"))).isSymLink());
}

void TestDurableFile::renameMovesFolders()
{
    QDir(m_folder->path()).mkpath(QStringLiteral("from/below"));
    QVERIFY(renameWithoutOverwriting(path(QStringLiteral("from")), path(QStringLiteral("to"))));
    QVERIFY(QFileInfo(path(QStringLiteral("to/below"))).isDir());
}

void TestDurableFile::renameReportsAMissingSource()
{
    const auto renamed =
        renameWithoutOverwriting(path(QStringLiteral("missing")), path(QStringLiteral("to")));
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().code, ErrorCode::FileSystemFailed);
    QVERIFY(!renamed.error().text.isEmpty());
    QVERIFY(!renamed.error().hint.isEmpty());
    QVERIFY(!renamed.error().detail.isEmpty());
}

void TestDurableFile::renameAcrossDevicesFails()
{
    const auto elsewhere = folderElsewhere(m_folder->path());
    if (!elsewhere)
        QSKIP("only one file system that may be written here");
    writePlain(path(QStringLiteral("from")), "a");
    const QString to = elsewhere->filePath(QStringLiteral("to"));
    QVERIFY(!renameWithoutOverwriting(path(QStringLiteral("from")), to));
    QCOMPARE(contentsOf(path(QStringLiteral("from"))), QByteArray("a"));
    QVERIFY(!QFileInfo::exists(to));
}

void TestDurableFile::copies_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("small") << 10;
    QTest::newRow("large") << 5'000'001;
}

void TestDurableFile::copies()
{
    QFETCH(int, size);
    QByteArray contents(size, 'x');
    for (qsizetype i = 0; i < contents.size(); i += 997)
        contents[i] = static_cast<char>(i);
    const QString from = path(QStringLiteral("from"));
    writePlain(from, contents);
    QVERIFY(copyFileDurably(from, path(QStringLiteral("to"))));
    QCOMPARE(contentsOf(path(QStringLiteral("to"))), contents);
    QCOMPARE(contentsOf(from), contents);
}

void TestDurableFile::copiesAcrossDevices()
{
    const auto elsewhere = folderElsewhere(m_folder->path());
    if (!elsewhere)
        QSKIP("only one file system that may be written here");
    const QByteArray contents(2'000'000, 'y');
    const QString there = elsewhere->filePath(QStringLiteral("there"));
    writePlain(path(QStringLiteral("here")), contents);
    QVERIFY(copyFileDurably(path(QStringLiteral("here")), there));
    QCOMPARE(contentsOf(there), contents);
    QVERIFY(copyFileDurably(there, path(QStringLiteral("back"))));
    QCOMPARE(contentsOf(path(QStringLiteral("back"))), contents);
}

void TestDurableFile::copyNeverOverwrites()
{
    writePlain(path(QStringLiteral("from")), "new");
    writePlain(path(QStringLiteral("to")), "old");
    const auto copied = copyFileDurably(path(QStringLiteral("from")), path(QStringLiteral("to")));
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::NotAllowed);
    QCOMPARE(contentsOf(path(QStringLiteral("to"))), QByteArray("old"));
}

void TestDurableFile::copyReportsAMissingSource()
{
    const auto copied =
        copyFileDurably(path(QStringLiteral("missing")), path(QStringLiteral("to")));
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::FileSystemFailed);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("to"))));
}

void TestDurableFile::syncs()
{
    writePlain(path(QStringLiteral("file")), "a");
    QVERIFY(syncFile(path(QStringLiteral("file"))));
    QVERIFY(syncFolder(m_folder->path()));
    QVERIFY(syncNameOfFolder(m_folder->path()));
    QVERIFY(!syncFile(path(QStringLiteral("missing"))));
#ifdef Q_OS_UNIX
    QVERIFY(!syncFolder(path(QStringLiteral("missing"))));
    QVERIFY(!syncFolder(path(QStringLiteral("file"))));
    QVERIFY(!syncNameOfFolder(path(QStringLiteral("missing/folder"))));
#endif
}

void TestDurableFile::knowsDevices()
{
    writePlain(path(QStringLiteral("file")), "a");
    QVERIFY(!isCrossDevice(m_folder->path(), path(QStringLiteral("file"))));
    const auto elsewhere = folderElsewhere(m_folder->path());
    if (!elsewhere)
        QSKIP("only one file system that may be written here");
    QVERIFY(isCrossDevice(elsewhere->path(), path(QStringLiteral("file"))));
}

void TestDurableFile::knowsFilesAgain()
{
    const QString first = path(QStringLiteral("first"));
    const QString second = path(QStringLiteral("second"));
    writePlain(first, "a");
    const QString identity = fileIdentity(first);
    QVERIFY(!identity.isEmpty());
    QVERIFY(renameWithoutOverwriting(first, second));
    QCOMPARE(fileIdentity(second), identity);
    QVERIFY(fileIdentity(first).isEmpty());
    writePlain(first, "a");
    QVERIFY(fileIdentity(first) != identity);
}

void TestDurableFile::hostileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("option") << QStringLiteral("-rf");
    QTest::newRow("newline") << QStringLiteral("a\nb");
    QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x8E\xAC").repeated(50);
    QTest::newRow("percent") << QStringLiteral("100% %1 %2");
    QTest::newRow("quotes") << QStringLiteral("a'b\"c");
}

void TestDurableFile::hostileNames()
{
#ifdef Q_OS_WIN
    QSKIP("Windows forbids such names itself");
#endif
    QFETCH(QString, name);
    QVERIFY(writeFileDurably(path(QStringLiteral("x")), "a"));
    QVERIFY(renameWithoutOverwriting(path(QStringLiteral("x")), path(name)));
    QVERIFY(copyFileDurably(path(name), path(QStringLiteral("y"))));
    QCOMPARE(contentsOf(path(QStringLiteral("y"))), QByteArray("a"));
    const auto again = renameWithoutOverwriting(path(QStringLiteral("y")), path(name));
    QVERIFY(!again && again.error().text.contains(name));
}

#ifdef Q_OS_UNIX
void TestDurableFile::privateFilesStayPrivate()
{
    const QString file = path(QStringLiteral("file"));
    const mode_t mask = ::umask(0);
    const auto written = writeFileDurably(file, "secret");
    ::umask(mask);
    QVERIFY(written);
    QCOMPARE(QFileInfo(file).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void TestDurableFile::copyHonoursTheMask()
{
    writePlain(path(QStringLiteral("from")), "a");
    const mode_t mask = ::umask(0077);
    const auto closed =
        copyFileDurably(path(QStringLiteral("from")), path(QStringLiteral("closed")));
    ::umask(0022);
    const auto open = copyFileDurably(path(QStringLiteral("from")), path(QStringLiteral("open")));
    ::umask(mask);
    QVERIFY(closed && open);
    struct stat file = {};
    QCOMPARE(::stat(QFile::encodeName(path(QStringLiteral("closed"))).constData(), &file), 0);
    QCOMPARE(file.st_mode & 0777U, 0600U);
    QCOMPARE(::stat(QFile::encodeName(path(QStringLiteral("open"))).constData(), &file), 0);
    QCOMPARE(file.st_mode & 0777U, 0644U);
}

void TestDurableFile::failedWriteKeepsTheOldFile()
{
    const QString file = path(QStringLiteral("file"));
    writePlain(file, "old");
    const auto written = [&] {
        const FileSizeLimit limit(100'000);
        return writeFileDurably(file, QByteArray(200'000, 'n'));
    }();
    QVERIFY(!written);
    QCOMPARE(contentsOf(file), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
}

void TestDurableFile::failedCopyIsReported()
{
    writePlain(path(QStringLiteral("from")), QByteArray(200'000, 'n'));
    const auto copied = [&] {
        const FileSizeLimit limit(100'000);
        return copyFileDurably(path(QStringLiteral("from")), path(QStringLiteral("to")));
    }();
    if (copied && contentsOf(path(QStringLiteral("to"))).size() == 200'000)
        QSKIP("this file system shares blocks: nothing is written");
    QVERIFY(!copied);
    // Half a copy must not keep the name from the next attempt.
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("to"))));
}

void TestDurableFile::readOnlyFolder()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    writePlain(path(QStringLiteral("from")), "a");
    QDir(m_folder->path()).mkdir(QStringLiteral("closed"));
    const QString closed = path(QStringLiteral("closed"));
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner);
    for (const auto &result :
         {writeFileDurably(closed + QStringLiteral("/a"), "a"),
          copyFileDurably(path(QStringLiteral("from")), closed + QStringLiteral("/b")),
          renameWithoutOverwriting(path(QStringLiteral("from")), closed + QStringLiteral("/c"))}) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DestinationNotWritable);
        QVERIFY(!result.error().hint.isEmpty());
    }
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}
#endif

QTEST_APPLESS_MAIN(TestDurableFile)
#include "tst_durablefile.moc"
