// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/diskwatch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace respool;
using namespace std::chrono_literals;

namespace {

QList<FolderSpace> lookOf(const QSignalSpy &spy, qsizetype at)
{
    return spy.at(at).at(0).value<QList<FolderSpace>>();
}

QList<FolderSpace> lastLook(const QSignalSpy &spy)
{
    return spy.isEmpty() ? QList<FolderSpace>() : lookOf(spy, spy.size() - 1);
}

bool existsInLastLook(const QSignalSpy &spy, qsizetype at)
{
    return lastLook(spy).value(at).exists;
}

/// Disks of which some do not answer until they are told to. Outlives the threads that ask it.
struct FakeDisks
{
    QMutex mutex;
    QStringList silent;
    QSemaphore voice; ///< one for each silent answer
    std::atomic<int> asked{0};
    std::atomic<int> askedSilent{0};

    DiskWatch::Look look(const std::shared_ptr<FakeDisks> &self)
    {
        return [self](const QString &folder) {
            ++self->asked;
            self->mutex.lock();
            const bool isSilent = self->silent.contains(folder);
            self->mutex.unlock();
            if (isSilent) {
                ++self->askedSilent;
                self->voice.acquire();
            }
            FolderSpace space{.folder = folder, .exists = true, .volume = {}};
            space.volume.isReady = true;
            return space;
        };
    }
};

} // namespace

class TestDiskWatch final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void looksAtOnce();
    void vanishesAndReturns();
    void fileIsNoFolder();
    void nothingToWatch();
    void oneLookAtATime();
    void changesWhileItLooks();
    void receiverStopsIt();
    void silentDisk();
    void manySilentDisks();
    void endsWithASilentDisk();
};

void TestDiskWatch::initTestCase()
{
    qRegisterMetaType<QList<FolderSpace>>("QList<respool::FolderSpace>");
}

void TestDiskWatch::looksAtOnce()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing"));
    DiskWatch watch;
    const QSignalSpy looked(&watch, &DiskWatch::looked);
    watch.setFolders({missing, folder.path()});
    QCOMPARE(looked.count(), 0);
    // Less than the 5 s between two looks.
    QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, 4000);
    const auto spaces = lookOf(looked, 0);
    QCOMPARE(spaces.size(), 2);
    QCOMPARE(spaces.at(0).folder, missing);
    QVERIFY(!spaces.at(0).exists);
    QCOMPARE(spaces.at(1).folder, folder.path());
    QVERIFY(spaces.at(1).exists);
    for (const FolderSpace &space : spaces) {
        QVERIFY(space.volume.isReady);
        QVERIFY(space.volume.bytesAvailable > 0);
        QCOMPARE(space.volume.rootPath, volumeOf(folder.path()).rootPath);
    }
}

void TestDiskWatch::vanishesAndReturns()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("drive"));
    DiskWatch watch(
        [](const QString &path) {
            return FolderSpace{.folder = path, .exists = QDir(path).exists(), .volume = {}};
        },
        20ms);
    const QSignalSpy looked(&watch, &DiskWatch::looked);
    watch.setFolders({folder});
    QTRY_VERIFY(!looked.isEmpty());
    QVERIFY(!existsInLastLook(looked, 0));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(QDir().mkdir(folder));
        QTRY_VERIFY(existsInLastLook(looked, 0));
        QVERIFY(QDir().rmdir(folder));
        QTRY_VERIFY(!existsInLastLook(looked, 0));
    }
}

void TestDiskWatch::fileIsNoFolder()
{
    const QTemporaryDir parent;
    QFile file(parent.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    DiskWatch watch;
    const QSignalSpy looked(&watch, &DiskWatch::looked);
    watch.setFolders({file.fileName()});
    QTRY_COMPARE(looked.count(), 1);
    QVERIFY(!existsInLastLook(looked, 0));
}

void TestDiskWatch::nothingToWatch()
{
    const auto idleDisks = std::make_shared<FakeDisks>();
    const auto disks = std::make_shared<FakeDisks>();
    DiskWatch idle(idleDisks->look(idleDisks), 1ms);
    DiskWatch watch(disks->look(disks), 10ms);
    const QSignalSpy looked(&watch, &DiskWatch::looked);
    const QSignalSpy idleLooked(&idle, &DiskWatch::looked);
    idle.setFolders({QStringLiteral("/a")});
    QTRY_VERIFY(idleLooked.count() > 2);
    idle.setFolders({});
    const auto looks = idleLooked.count();
    watch.setFolders({QStringLiteral("/a")});
    QTRY_VERIFY(looked.count() > 3);
    QCOMPARE(idleLooked.count(), looks);
    // And on again.
    idle.setFolders({QStringLiteral("/b")});
    QTRY_VERIFY(idleLooked.count() > looks + 1);
    QCOMPARE(lastLook(idleLooked).constFirst().folder, QStringLiteral("/b"));
}

void TestDiskWatch::oneLookAtATime()
{
    const auto disks = std::make_shared<FakeDisks>();
    disks->silent = {QStringLiteral("/a")};
    DiskWatch watch(disks->look(disks), 20ms);
    const QSignalSpy looked(&watch, &DiskWatch::looked);
    watch.setFolders({QStringLiteral("/a")});
    QTRY_VERIFY(looked.count() > 4);
    QCOMPARE(disks->askedSilent, 1);
    disks->voice.release(1'000);
    QTRY_VERIFY(existsInLastLook(looked, 0));
}

void TestDiskWatch::changesWhileItLooks()
{
    const auto disks = std::make_shared<FakeDisks>();
    disks->silent = {QStringLiteral("/a")};
    DiskWatch watch(disks->look(disks), 1h);
    const QSignalSpy looked(&watch, &DiskWatch::looked);
    watch.setFolders({QStringLiteral("/a"), QStringLiteral("/old")});
    QTRY_COMPARE(disks->askedSilent, 1);
    watch.setFolders({QStringLiteral("/b"), QStringLiteral("/a")});
    watch.setFolders({QStringLiteral("/b"), QStringLiteral("/a")});
    QTRY_COMPARE(disks->asked, 3);
    QCOMPARE(looked.count(), 0);
    disks->voice.release();
    QTRY_COMPARE(looked.count(), 1);
    const auto spaces = lookOf(looked, 0);
    QCOMPARE(spaces.size(), 2);
    QCOMPARE(spaces.at(0).folder, QStringLiteral("/b"));
    QCOMPARE(spaces.at(1).folder, QStringLiteral("/a"));
    // In work is not silent: its answer was waited for, and it was asked once.
    QVERIFY(spaces.at(0).exists && spaces.at(1).exists);
    QCOMPARE(disks->askedSilent, 1);
}

void TestDiskWatch::receiverStopsIt()
{
    const auto disks = std::make_shared<FakeDisks>();
    disks->silent = {QStringLiteral("/a")};
    DiskWatch watch(disks->look(disks), 10ms);
    const QSignalSpy looked(&watch, &DiskWatch::looked);
    connect(&watch, &DiskWatch::looked, &watch, [&watch] { watch.setFolders({}); });
    watch.setFolders({QStringLiteral("/a")});
    QTRY_COMPARE(looked.count(), 1);
    disks->voice.release();
    DiskWatch other(disks->look(disks), 10ms);
    const QSignalSpy otherLooked(&other, &DiskWatch::looked);
    other.setFolders({QStringLiteral("/b")});
    QTRY_VERIFY(otherLooked.count() > 4);
    QCOMPARE(looked.count(), 1);
}

void TestDiskWatch::silentDisk()
{
    const auto disks = std::make_shared<FakeDisks>();
    disks->silent = {QStringLiteral("/share")};
    DiskWatch watch(disks->look(disks), 50ms);
    const QSignalSpy looked(&watch, &DiskWatch::looked);
    watch.setFolders({QStringLiteral("/share"), QStringLiteral("/home")});
    // The others go on, look after look.
    QTRY_VERIFY(looked.count() >= 3);
    for (qsizetype i = 0; i < looked.count(); ++i) {
        const auto spaces = lookOf(looked, i);
        QVERIFY(!spaces.at(0).exists);
        QVERIFY(!spaces.at(0).volume.isReady);
        QCOMPARE(spaces.at(0).folder, QStringLiteral("/share"));
    }
    QTRY_VERIFY(existsInLastLook(looked, 1));
    disks->mutex.lock();
    disks->silent.clear();
    disks->mutex.unlock();
    disks->voice.release();
    QTRY_VERIFY(existsInLastLook(looked, 0));
}

void TestDiskWatch::manySilentDisks()
{
    const auto disks = std::make_shared<FakeDisks>();
    QStringList folders;
    for (int i = 0; i < 20; ++i)
        folders.append(QStringLiteral("/share%1").arg(i));
    disks->silent = folders;
    folders.append(QStringLiteral("/home"));
    DiskWatch watch(disks->look(disks), 30ms);
    const QSignalSpy looked(&watch, &DiskWatch::looked);
    watch.setFolders(folders);
    QTRY_VERIFY(existsInLastLook(looked, 20));
    QVERIFY(!existsInLastLook(looked, 0));
    disks->voice.release(1'000);
    QTRY_VERIFY(existsInLastLook(looked, 0) && existsInLastLook(looked, 19));
}

void TestDiskWatch::endsWithASilentDisk()
{
    const auto disks = std::make_shared<FakeDisks>();
    disks->silent = {QStringLiteral("/share")};
    QElapsedTimer ending;
    {
        DiskWatch watch(disks->look(disks), 20ms);
        watch.setFolders({QStringLiteral("/share")});
        QTRY_COMPARE(disks->askedSilent, 1);
        ending.start();
    }
    QVERIFY2(ending.elapsed() < 2000, qPrintable(QString::number(ending.elapsed())));
    disks->voice.release();
    // The answer finds nobody, and the thread lets go of the disks.
    QTRY_COMPARE(disks.use_count(), 1);
}

QTEST_GUILESS_MAIN(TestDiskWatch)
#include "tst_diskwatch.moc"
