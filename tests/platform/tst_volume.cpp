// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/fileallocation.h"
#include "core/platform/reservefile.h"
#include "core/platform/volume.h"
#include "tests/platform/smallvolume.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace respool;

namespace {

constexpr qint64 megabyte = 1 << 20;

constexpr const char *noVolume = "only root may mount a small disk, and only on Linux";

} // namespace

class TestVolume final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void knowsTheVolume_data();
    void knowsTheVolume();
    void nothingThere();
    void smallVolume();
    void readOnlyVolume();
    void reserves();
    void reservesAnew_data();
    void reservesAnew();
    void keepsAGoodReserve();
    void releases();
    void reserveIsRealRoom();
    void tooLittleRoom();
    void noFolder();
    void notADeletableFile();
#ifdef Q_OS_UNIX
    void limitReached();
    void folderNotWritable();
#endif
#ifdef Q_OS_LINUX
    void rootThatIsNoMount();
#endif

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestVolume::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestVolume::knowsTheVolume_data()
{
    QTest::addColumn<QString>("below");
    QTest::newRow("folder") << QString();
    QTest::newRow("file") << QStringLiteral("/file");
    QTest::newRow("missing folder") << QStringLiteral("/missing");
    QTest::newRow("missing below missing") << QStringLiteral("/missing/for/long");
    QTest::newRow("below a file") << QStringLiteral("/file/odd");
    QTest::newRow("not tidy") << QStringLiteral("/missing/../missing//x/");
}

void TestVolume::knowsTheVolume()
{
    QFETCH(QString, below);
    QFile file(path(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const VolumeState volume = volumeOf(m_folder->path() + below);
    const QStorageInfo expected(m_folder->path());
    QCOMPARE(volume.rootPath, expected.isValid() ? expected.rootPath() : QDir::rootPath());
    QVERIFY(!volume.name.isEmpty());
    QVERIFY(volume.bytesAvailable > 0);
    QVERIFY(volume.isReady);
    QVERIFY(!volume.isReadOnly);
}

void TestVolume::nothingThere()
{
    const VolumeState volume = volumeOf(QStringLiteral("relative/and/missing"));
    QCOMPARE(volume.isReady, !volume.rootPath.isEmpty());
}

void TestVolume::smallVolume()
{
    const SmallVolume disk(8 * megabyte);
    if (!disk.isMounted())
        QSKIP(noVolume);
    const VolumeState before = volumeOf(disk.path() + QStringLiteral("/missing/folder"));
    QCOMPARE(before.rootPath, disk.path());
    QCOMPARE(before.name, QDir(disk.path()).dirName());
    QCOMPARE(before.bytesAvailable, 8 * megabyte);
    QFile file(disk.path() + QStringLiteral("/file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(3 * megabyte, 'x')), 3 * megabyte);
    QVERIFY(file.flush());
    QCOMPARE(volumeOf(disk.path()).bytesAvailable, 5 * megabyte);
}

void TestVolume::readOnlyVolume()
{
    SmallVolume disk(megabyte);
    if (!disk.isMounted())
        QSKIP(noVolume);
    QVERIFY(!volumeOf(disk.path()).isReadOnly);
    QVERIFY(disk.makeReadOnly());
    QVERIFY(volumeOf(disk.path()).isReadOnly);
    ReserveFile reserve(disk.path() + QStringLiteral("/reserve"), 1000);
    const auto ensured = reserve.ensure();
    QVERIFY(!ensured);
    QCOMPARE(ensured.error().code, ErrorCode::DestinationNotWritable);
}

void TestVolume::reserves()
{
    const QString file = path(QStringLiteral("reserve"));
    ReserveFile reserve(file, 3 * megabyte);
    QVERIFY(!QFileInfo::exists(file));
    QVERIFY(reserve.ensure());
    QCOMPARE(QFileInfo(file).size(), 3 * megabyte);
    QVERIFY(allocatedBytes(file) >= 3 * megabyte);
    QCOMPARE(allocatedBytes(path(QStringLiteral("missing"))), -1);
}

void TestVolume::reservesAnew_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("isHollow");
    QTest::newRow("too small") << 1000LL << false;
    QTest::newRow("empty") << 0LL << false;
    QTest::newRow("a hole") << 3 * megabyte << true;
}

void TestVolume::reservesAnew()
{
    QFETCH(qint64, size);
    QFETCH(bool, isHollow);
    QFile file(path(QStringLiteral("reserve")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    if (isHollow)
        QVERIFY(file.resize(size));
    else
        QCOMPARE(file.write(QByteArray(size, 'x')), size);
    file.close();
#ifdef Q_OS_WIN
    if (isHollow)
        QSKIP("files have no holes here unless asked for");
#endif
    QVERIFY(allocatedBytes(file.fileName()) < 3 * megabyte);
    ReserveFile reserve(file.fileName(), 3 * megabyte);
    QVERIFY(reserve.ensure());
    QVERIFY(allocatedBytes(file.fileName()) >= 3 * megabyte);
}

void TestVolume::keepsAGoodReserve()
{
    const QString file = path(QStringLiteral("reserve"));
    ReserveFile reserve(file, megabyte);
    QVERIFY(reserve.ensure());
    QFile mark(file);
    QVERIFY(mark.open(QIODevice::ReadWrite));
    QCOMPARE(mark.write("mark"), 4);
    mark.close();
    QVERIFY(reserve.ensure());
    QVERIFY(mark.open(QIODevice::ReadOnly));
    QCOMPARE(mark.read(4), QByteArray("mark"));
}

void TestVolume::releases()
{
    const QString file = path(QStringLiteral("reserve"));
    ReserveFile reserve(file, megabyte);
    QVERIFY(reserve.release());
    QVERIFY(reserve.ensure());
    QVERIFY(reserve.release());
    QVERIFY(!QFileInfo::exists(file));
    QVERIFY(reserve.release());
}

void TestVolume::reserveIsRealRoom()
{
    const SmallVolume disk(8 * megabyte);
    if (!disk.isMounted())
        QSKIP(noVolume);
    ReserveFile reserve(disk.path() + QStringLiteral("/reserve"), 2 * megabyte);
    QVERIFY(reserve.ensure());
    QCOMPARE(volumeOf(disk.path()).bytesAvailable, 6 * megabyte);
    const auto fill = [&] {
        QFile file(disk.path() + QStringLiteral("/file"));
        return file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)
            ? file.write(QByteArray(10 * megabyte, 'x'))
            : -1;
    };
    QVERIFY(fill() < 10 * megabyte);
    QCOMPARE(volumeOf(disk.path()).bytesAvailable, 0);
    QVERIFY(reserve.release());
    QCOMPARE(volumeOf(disk.path()).bytesAvailable, 2 * megabyte);
}

void TestVolume::tooLittleRoom()
{
    const SmallVolume disk(megabyte);
    if (!disk.isMounted())
        QSKIP(noVolume);
    ReserveFile reserve(disk.path() + QStringLiteral("/reserve"), 2 * megabyte);
    const auto ensured = reserve.ensure();
    QVERIFY(!ensured);
    QCOMPARE(ensured.error().code, ErrorCode::DiskFull);
    // What little there is stays free.
    QCOMPARE(volumeOf(disk.path()).bytesAvailable, megabyte);
}

void TestVolume::noFolder()
{
    ReserveFile reserve(path(QStringLiteral("missing/reserve")), megabyte);
    const auto ensured = reserve.ensure();
    QVERIFY(!ensured);
    QCOMPARE(ensured.error().code, ErrorCode::FileSystemFailed);
    QVERIFY(!ensured.error().text.isEmpty());
    QVERIFY(!ensured.error().hint.isEmpty());
    QVERIFY(!ensured.error().detail.isEmpty());
}

void TestVolume::notADeletableFile()
{
    // A folder that is not empty has taken the name.
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("reserve/below")));
    ReserveFile reserve(path(QStringLiteral("reserve")), 64 * megabyte);
    const auto released = reserve.release();
    QVERIFY(!released);
    QCOMPARE(released.error().code, ErrorCode::FileSystemFailed);
    QVERIFY(released.error().text.contains(path(QStringLiteral("reserve"))));
    QVERIFY(!reserve.ensure());
}

#ifdef Q_OS_UNIX
void TestVolume::limitReached()
{
    ::signal(SIGXFSZ, SIG_IGN); // the system then answers with EFBIG
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit limit{100'000, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    ReserveFile reserve(path(QStringLiteral("reserve")), megabyte);
    const auto ensured = reserve.ensure();
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!ensured);
    QCOMPARE(ensured.error().code, ErrorCode::DiskFull);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("reserve"))));
}

void TestVolume::folderNotWritable()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
    ReserveFile reserve(path(QStringLiteral("reserve")), megabyte);
    const auto ensured = reserve.ensure();
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!ensured);
    QCOMPARE(ensured.error().code, ErrorCode::DestinationNotWritable);
}
#endif

#ifdef Q_OS_LINUX
void TestVolume::rootThatIsNoMount()
{
    if (::geteuid() != 0)
        QSKIP("only root may change the root");
    // With a table of mounts that does not list it.
    const QByteArray root = QFile::encodeName(m_folder->path());
    const QByteArray table = root + "/proc";
    QVERIFY(QDir().mkdir(QFile::decodeName(table)));
    const pid_t child = ::fork();
    if (child == 0) {
        const bool isInside = ::unshare(CLONE_NEWNS) == 0
            && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            && ::mount("/proc", table.constData(), nullptr, MS_BIND, nullptr) == 0
            && ::chroot(root.constData()) == 0 && ::chdir("/") == 0;
        if (!isInside)
            ::_exit(2);
        const VolumeState volume = volumeOf(QStringLiteral("/missing/folder"));
        const bool isKnown = volume.isReady && !volume.isReadOnly && volume.bytesAvailable > 0
            && volume.rootPath == QLatin1String("/") && !volume.name.isEmpty();
        ::_exit(isKnown ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}
#endif

QTEST_APPLESS_MAIN(TestVolume)
#include "tst_volume.moc"
