// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"
#include "tests/system/storedlist.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTest>

#include <map>
#include <unistd.h>

using namespace respool;

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;

/// Something mounted for as long as it lives; only root may do so.
class Mount final
{
    Q_DISABLE_COPY_MOVE(Mount)

public:
    Mount(const QStringList &options, const QString &path)
        : m_path(path)
        , m_isMounted(runChild(QStringLiteral("mount"), options + QStringList{path}).exitCode == 0)
    {
    }

    ~Mount()
    {
        if (m_isMounted)
            (void)runChild(QStringLiteral("umount"), {QStringLiteral("-l"), m_path});
    }

    [[nodiscard]] bool isMounted() const { return m_isMounted; }

    static QStringList small(int mebibytes)
    {
        return {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                QStringLiteral("size=%1m").arg(mebibytes), QStringLiteral("tmpfs")};
    }

private:
    QString m_path;
    bool m_isMounted;
};

/// Fills a disk until so many bytes are left.
void fill(const QString &folder, qint64 left)
{
    QFile ballast(folder + QStringLiteral("/ballast"));
    QVERIFY(ballast.open(QIODevice::Append | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(64LL * 1024, 'b')) > 0) { }
    ballast.close();
    QVERIFY(ballast.resize(ballast.size() - left));
}

struct Scene
{
    Scene()
        : server(TestMedia::folder())
    {
        respool.set(QStringLiteral("disk/least_free_mib"), 1);
    }

    MediaServer server;
    RespoolProgram respool;
    std::unique_ptr<Mount> mount;
    std::unique_ptr<QProcess> process;
};

QString big()
{
    return TestMedia::served(TestMedia::big());
}

QJsonObject onlyJob(const RespoolProgram &respool)
{
    return respool.list().at(0).toObject();
}

/// Until the only job's state and reason contain these words.
bool waitForState(const RespoolProgram &respool, const char *state, const char *reason = "")
{
    const QDeadlineTimer deadline(std::chrono::seconds(60));
    while (!deadline.hasExpired()) {
        const QJsonObject job = onlyJob(respool);
        if (textOf(job, "state") == QLatin1String(state)
            && textOf(job, "reason").contains(QLatin1String(reason)))
            return true;
        QTest::qWait(200);
    }
    qWarning() << QJsonDocument(onlyJob(respool)).toJson().constData();
    return false;
}

/// The window, which goes on when a run in a terminal would have ended.
std::unique_ptr<QProcess> openWindow(const RespoolProgram &respool, const QString &source)
{
    return respool.start({QStringLiteral("--to"), respool.destination(), source});
}

void closeWindow(QProcess &window)
{
    window.terminate();
    QVERIFY(window.waitForFinished(10'000));
}

bool isConverting(const QString &source)
{
    const QList<qint64> readers = processesWithCommandLine(source.toUtf8());
    const QList<qint64> encoders = processesWithCommandLine("libx264");
    return std::any_of(readers.cbegin(), readers.cend(),
                       [&encoders](qint64 id) { return encoders.contains(id); });
}

/// Each start of yt-dlp looks at the address first. What it then asks for, the second time, is the
/// rest, or nothing.
bool isFetchedOnce(const MediaServer &server)
{
    const QList<ServedRequest> requests = server.requests(big());
    return requests.size() < 4 || !requests.at(3).range.isEmpty();
}

QByteArray publishedHash(const RespoolProgram &respool, const QString &name)
{
    return sha256(respool.destination() + u'/' + name);
}

const QString bigName = QStringLiteral("big.mp4");

} // namespace

/// Disks that fill up, vanish or are changed behind the program's back.
class TestFaultsDisk final : public QObject
{
    Q_OBJECT

private slots:
    void waitsForRoom_data();
    void waitsForRoom();
    void waitsForRoomForItsList();
    void waitsForTheFolder_data();
    void waitsForTheFolder();
    void waitsUntilItMayWrite_data();
    void waitsUntilItMayWrite();
    void writesNothingUnderAnEmptyMountPoint();
    void missesItsSource_data();
    void missesItsSource();
    void leavesADeletedResultAlone();
    void noticesDamagedPartials_data();
    void noticesDamagedPartials();
};

void TestFaultsDisk::waitsForRoom_data()
{
    QTest::addColumn<bool>("isDownload");
    QTest::addColumn<bool>("hasLength");
    QTest::addColumn<QString>("renditions");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<QString>("reason");
    const QString room = QStringLiteral("room on the disk");
    const QString original = QStringLiteral("original");
    QTest::newRow("download, foreseen") << true << true << original << 3 * mebibyte << room;
    QTest::newRow("download, met") << true << false << original << 3 * mebibyte << room;
    QTest::newRow("publishing from another disk")
        << false << true << original << 3 * mebibyte << room;
    QTest::newRow("encode") << false << true << QStringLiteral("240p") << mebibyte / 2 << room;
    QTest::newRow("encode, foreseen") << false << true << QStringLiteral("720p") << 3 * mebibyte
                                      << QStringLiteral("are to stay free, but only");
}

void TestFaultsDisk::waitsForRoom()
{
    QFETCH(const bool, isDownload);
    QFETCH(const bool, hasLength);
    QFETCH(const QString, renditions);
    QFETCH(const qint64, left);
    QFETCH(const QString, reason);
    Scene scene;
    const RespoolProgram &respool = scene.respool;
    const Mount disk(Mount::small(60), respool.destination());
    if (!disk.isMounted())
        QSKIP("only root may mount a small disk");
    fill(respool.destination(), left);
    scene.server.addFault({.path = big(), .hasNoLength = !hasLength});
    const auto process =
        respool.startRun({QStringLiteral("--resolutions"), renditions,
                          isDownload ? scene.server.address(big()) : TestMedia::big()});
    QVERIFY(waitForState(respool, "waiting", qPrintable(reason)));
    QVERIFY(!QFileInfo::exists(respool.destination() + u'/' + bigName));
    QVERIFY(QFile::remove(respool.destination() + QStringLiteral("/ballast")));
    const auto run = RespoolProgram::finish(*process);
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(respool.published().size(), 1);
    if (renditions == QLatin1String("original"))
        QCOMPARE(publishedHash(respool, bigName), sha256(TestMedia::big()));
}

void TestFaultsDisk::waitsForRoomForItsList()
{
    const Scene scene;
    const RespoolProgram &respool = scene.respool;
    QTemporaryDir disk;
    const Mount mount(Mount::small(40), disk.path());
    if (!mount.isMounted())
        QSKIP("only root may mount a small disk");
    RespoolProgram onDisk;
    const QString profile = disk.filePath(QStringLiteral("profile"));
    QVERIFY(QDir().rename(respool.profile(), profile) || QDir().mkpath(profile));
    onDisk.environment.insert(QStringLiteral("RESPOOL_PROFILE"), profile);
    MediaServer server(TestMedia::folder());
    server.addFault({.path = big(), .bytesPerSecond = 4 * mebibyte});
    const auto window = openWindow(onDisk, server.address(big()));
    QTRY_VERIFY_WITH_TIMEOUT(onDisk.partialBytes() > 2 * mebibyte
                                 && QFileInfo::exists(profile + QStringLiteral("/reserve")),
                             60'000);
    fill(disk.path(), 0);
    // The end of the download cannot be stored: the reserve makes room for it, or it waits.
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(profile + QStringLiteral("/reserve")), 60'000);
    QVERIFY(QFile::remove(disk.filePath(QStringLiteral("ballast"))));
    QVERIFY(waitForState(onDisk, "completed"));
    closeWindow(*window);
    QCOMPARE(publishedHash(onDisk, bigName), sha256(TestMedia::big()));
    // What could not be recorded as done was found again.
    QVERIFY(isFetchedOnce(server));
}

void TestFaultsDisk::waitsForTheFolder_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("removed") << QStringLiteral("remove");
    QTest::newRow("moved away") << QStringLiteral("move");
    QTest::newRow("replaced by a file") << QStringLiteral("replace");
}

void TestFaultsDisk::waitsForTheFolder()
{
    QFETCH(const QString, what);
    Scene scene;
    const RespoolProgram &respool = scene.respool;
    const QString folder = respool.destination();
    const QString away = folder + QStringLiteral(".away");
    scene.server.addFault({.path = big(), .bytesPerSecond = 2 * mebibyte});
    const auto window = openWindow(respool, scene.server.address(big()));
    QTRY_VERIFY_WITH_TIMEOUT(respool.partialBytes() > 2 * mebibyte, 60'000);
    if (what == QLatin1String("remove"))
        QVERIFY(QDir(folder).removeRecursively());
    else
        QVERIFY(QDir().rename(folder, away));
    if (what == QLatin1String("replace")) {
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(waitForState(respool, "waiting", "for the folder"));
    QVERIFY(!QFileInfo(folder).isDir());
    scene.server.clearFaults();
    if (what == QLatin1String("replace"))
        QVERIFY(QFile::remove(folder));
    if (what == QLatin1String("remove"))
        QVERIFY(QDir().mkpath(folder));
    else
        QVERIFY(QDir().rename(away, folder));
    QVERIFY(waitForState(respool, "completed"));
    closeWindow(*window);
    QCOMPARE(publishedHash(respool, bigName), sha256(TestMedia::big()));
    // What was not deleted was not fetched again.
    QVERIFY(what == QLatin1String("remove") || isFetchedOnce(scene.server));
}

void TestFaultsDisk::waitsUntilItMayWrite_data()
{
    QTest::addColumn<bool>("isMounted"); // read-only; else what forbids it are permissions
    QTest::addColumn<bool>("isRunning");
    QTest::newRow("no permission at first") << false << false;
    QTest::newRow("no permission any more") << false << true;
    QTest::newRow("read-only at first") << true << false;
    QTest::newRow("read-only from then on") << true << true;
}

/// A folder that can be read, but not written: for a while.
void TestFaultsDisk::waitsUntilItMayWrite()
{
    QFETCH(const bool, isMounted);
    QFETCH(const bool, isRunning);
    Scene scene;
    RespoolProgram &respool = scene.respool;
    const QString folder = respool.destination();
    if (isMounted && ::geteuid() != 0)
        QSKIP("only root may mount a folder");
    if (!isMounted && ::geteuid() == 0 && !respool.actAsAnotherUser())
        QSKIP("root may write everywhere, and nobody else can run the program where it lies");
    constexpr auto readable = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
    std::unique_ptr<Mount> mount;
    const auto forbid = [&] {
        if (!isMounted)
            return QFile::setPermissions(folder, readable);
        mount = std::make_unique<Mount>(QStringList{QStringLiteral("--bind"), folder}, folder);
        return mount->isMounted()
            && runChild(QStringLiteral("mount"),
                        {QStringLiteral("-o"), QStringLiteral("remount,ro,bind"), folder})
                   .exitCode
            == 0;
    };
    const auto allow = [&] {
        mount.reset();
        return isMounted || QFile::setPermissions(folder, readable | QFileDevice::WriteOwner);
    };
    const auto allowedAtTheEnd = qScopeGuard([&] { allow(); });
    if (!isRunning)
        QVERIFY(forbid());
    scene.server.addFault({.path = big(), .bytesPerSecond = 4 * mebibyte});
    const auto window = openWindow(respool, scene.server.address(big()));
    if (isRunning) {
        QTRY_VERIFY_WITH_TIMEOUT(respool.partialBytes() > 2 * mebibyte, 60'000);
        QVERIFY(forbid());
    }
    QVERIFY(waitForState(respool, "waiting", "for the folder"));
    // What is there was there before; elsewhere in its home there is its profile.
    QCOMPARE(respool.published(),
             isRunning ? QStringList{QStringLiteral(".respool")} : QStringList());
    const QString home = QFileInfo(folder).path();
    QDirIterator elsewhere(home, {QStringLiteral("*.mp4*")}, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
    while (elsewhere.hasNext())
        QVERIFY(elsewhere.next().startsWith(folder + u'/'));
    const QJsonObject waiting = onlyJob(respool);
    QVERIFY2(textOf(waiting, "error.text").contains(QLatin1String("may not be written")),
             qPrintable(textOf(waiting, "error.text")));
    QVERIFY(!textOf(waiting, "error.hint").isEmpty());
    scene.server.clearFaults();
    QVERIFY(allow());
    QVERIFY(waitForState(respool, "completed"));
    closeWindow(*window);
    QCOMPARE(publishedHash(respool, bigName), sha256(TestMedia::big()));
    QVERIFY(isFetchedOnce(scene.server));
}

void TestFaultsDisk::writesNothingUnderAnEmptyMountPoint()
{
    Scene scene;
    const RespoolProgram &respool = scene.respool;
    const QTemporaryDir drive;
    const Mount disk(Mount::small(60), drive.path());
    const QString folder = respool.destination();
    const QStringList bind{QStringLiteral("--bind"), drive.path()};
    auto mount = std::make_unique<Mount>(bind, folder);
    if (!mount->isMounted())
        QSKIP("only root may mount a folder");
    scene.server.addFault({.path = big(), .bytesPerSecond = 2 * mebibyte});
    const auto window = openWindow(respool, scene.server.address(big()));
    QTRY_VERIFY_WITH_TIMEOUT(respool.partialBytes() > 2 * mebibyte, 60'000);
    mount.reset();
    QVERIFY(waitForState(respool, "waiting", "its drive"));
    QCOMPARE(respool.published(), QStringList());
    closeWindow(*window);
    // A later start knows that there was a drive. In a terminal it does not wait for somebody.
    const auto without = respool.run({});
    QCOMPARE(without.exitCode, 1);
    QCOMPARE(textOf(without.job(), "state"), QStringLiteral("waiting"));
    QCOMPARE(respool.published(), QStringList());
    scene.server.clearFaults();
    mount = std::make_unique<Mount>(bind, folder);
    const auto with = respool.run({});
    QVERIFY2(with.exitCode == 0, with.standardError.constData());
    QCOMPARE(publishedHash(respool, bigName), sha256(TestMedia::big()));
    QVERIFY(!scene.server.requests(big()).last().range.isEmpty());
}

void TestFaultsDisk::missesItsSource_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("whileRunning");
    QTest::addColumn<QStringList>("codes"); // one of these; none: what lies there now is converted
    const QStringList gone{QStringLiteral("source_missing")};
    const QStringList damaged{QStringLiteral("media_damaged")};
    QTest::newRow("removed while queued") << QStringLiteral("remove") << false << gone;
    QTest::newRow("removed while running") << QStringLiteral("remove") << true << gone;
    QTest::newRow("replaced while queued") << QStringLiteral("replace") << false << QStringList();
    QTest::newRow("replaced while running") << QStringLiteral("replace") << true << gone;
    QTest::newRow("cut while queued") << QStringLiteral("truncate") << false << damaged;
    QTest::newRow("cut while running") << QStringLiteral("truncate") << true << gone + damaged;
}

void TestFaultsDisk::missesItsSource()
{
    QFETCH(const QString, what);
    QFETCH(const bool, whileRunning);
    QFETCH(const QStringList, codes);
    const RespoolProgram respool;
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("source.mp4"));
    QVERIFY(QFile::copy(TestMedia::big(), source));
    const QStringList job{QStringLiteral("--to"), respool.destination(),
                          QStringLiteral("--resolutions"), QStringLiteral("original,240p"), source};
    std::unique_ptr<QProcess> process;
    if (whileRunning) {
        process = respool.startRun(job);
        QTRY_VERIFY_WITH_TIMEOUT(isConverting(source), 60'000);
    } else {
        QCOMPARE(respool.call(QStringList{QStringLiteral("add")} + job).exitCode, 0);
    }
    if (what == QLatin1String("truncate")) {
        QVERIFY(QFile(source).resize(mebibyte));
    } else {
        QVERIFY(QFile::remove(source));
        if (what == QLatin1String("replace"))
            QVERIFY(QFile::copy(TestMedia::clip(), source));
    }
    if (!process)
        process = respool.startRun({});
    const auto run = RespoolProgram::finish(*process);
    const QString code = textOf(run.job(), "error.code");
    if (codes.isEmpty()) {
        QCOMPARE(textOf(run.job(), "state"), QStringLiteral("completed"));
        QCOMPARE(publishedHash(respool, QStringLiteral("source.mp4")), sha256(TestMedia::clip()));
        return;
    }
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(codes.contains(code), qPrintable(code));
    QVERIFY(!textOf(run.job(), "error.text").isEmpty());
    QVERIFY(!textOf(run.job(), "error.hint").isEmpty());
    QCOMPARE(respool.published(), QStringList{QStringLiteral(".respool")});
}

void TestFaultsDisk::leavesADeletedResultAlone()
{
    MediaServer server(TestMedia::folder());
    const RespoolProgram respool;
    const QString path = TestMedia::served(TestMedia::small());
    QCOMPARE(respool.run({server.address(path)}).exitCode, 0);
    QVERIFY(QFile::remove(respool.destination() + path));
    server.clearRequests();
    QCOMPARE(respool.run({}).exitCode, 0);
    QCOMPARE(textOf(onlyJob(respool), "state"), QStringLiteral("completed"));
    QVERIFY(server.requests().isEmpty());
    QCOMPARE(respool.published(), QStringList());
}

/// How many of a partial file's bytes are on record as the only job's.
qint64 guardedBytes(const RespoolProgram &respool)
{
    const QList<StoredJob> jobs = StoredList::read(respool.profile()).jobs;
    if (jobs.isEmpty())
        return -1;
    const QJsonObject known = QJsonDocument::fromJson(jobs.first().downloading.toUtf8()).object();
    return known[QLatin1String("partial")][QLatin1String("bytes")].toInteger(-1);
}

void flipByte(QFile &file, qint64 place)
{
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(place));
    const char byte = file.peek(1).at(0);
    QVERIFY(file.putChar(static_cast<char>(~byte)));
    file.close();
}

void TestFaultsDisk::noticesDamagedPartials_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isFetchedAgain");
    QTest::newRow("truncated") << QStringLiteral("truncate") << true;
    QTest::newRow("emptied") << QStringLiteral("empty") << true;
    QTest::newRow("one byte flipped") << QStringLiteral("flip") << true;
    QTest::newRow("folder deleted") << QStringLiteral("folder") << true;
    QTest::newRow("system restarted") << QStringLiteral("boot") << false;
    QTest::newRow("untouched") << QString() << false;
}

void TestFaultsDisk::noticesDamagedPartials()
{
    QFETCH(const QString, what);
    QFETCH(const bool, isFetchedAgain);
    MediaServer server(TestMedia::folder());
    server.addFault({.path = big(), .bytesPerSecond = 8 * mebibyte});
    RespoolProgram respool;
    respool.set(QStringLiteral("download/check_seconds"), 0.1);
    {
        const auto first = respool.startRun({server.address(big())});
        QTRY_VERIFY_WITH_TIMEOUT(guardedBytes(respool) > 5 * mebibyte, 60'000);
        killHard(*first);
        // The tool outlives it for a moment, and would go on writing where it was.
        QTRY_VERIFY(respool.tools().isEmpty());
    }
    server.clearFaults();
    server.clearRequests();
    const qint64 guarded = guardedBytes(respool);
    QDirIterator parts(respool.destination() + QStringLiteral("/.respool"),
                       {QStringLiteral("media*.part")}, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    QFile part(parts.next());
    if (what == QLatin1String("folder")) {
        QVERIFY(QDir(respool.destination() + QStringLiteral("/.respool")).removeRecursively());
    } else if (what == QLatin1String("flip")) {
        flipByte(part, 3 * mebibyte);
    } else if (what == QLatin1String("boot")) {
        QVERIFY(changeList(respool.profile(),
                           QStringLiteral("UPDATE steps SET checkpoint = json_set(checkpoint, "
                                          "'$.partial.boot', 'another') WHERE kind = 'download'")));
    } else if (!what.isEmpty()) {
        QVERIFY(part.resize(what == QLatin1String("empty") ? 0 : 3 * mebibyte));
    }
    const auto run = respool.run({});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(publishedHash(respool, bigName), sha256(TestMedia::big()));
    const QByteArray range = server.requests(big()).last().range;
    if (isFetchedAgain) {
        QCOMPARE(range, QByteArray());
    } else if (what == QLatin1String("boot")) {
        QCOMPARE(range, "bytes=" + QByteArray::number(guarded) + '-');
    } else {
        // Nobody is called damaged who is not, and nothing that was fetched is fetched again.
        const qint64 from = range.mid(qstrlen("bytes=")).chopped(1).toLongLong();
        QVERIFY2(from >= guarded, range.constData());
    }
}

QTEST_GUILESS_MAIN(TestFaultsDisk)
#include "tst_faultsdisk.moc"
