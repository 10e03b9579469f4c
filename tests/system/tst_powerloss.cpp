// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/profile.h"
#include "core/store/databasefile.h"
#include "core/store/databaseopener.h"
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"
#include "tests/system/diskmodel.h"
#include "tests/system/respoolprogram.h"
#include "tests/system/storedlist.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace respool;

namespace {

using Left = DiskModel::Left;

// Of the moments at which the program is really started again; the long test does all of them.
constexpr int startsInShortTest = 6;
constexpr int randomImages = 3; // of each moment

/// Something that people were told, and when.
struct Assurance
{
    qsizetype event = 0; ///< the first one after it
    qint64 id = 0; ///< of the job
    QString state; ///< that it stays in; removedState; empty: it is in the list
};

const QString removedState = QStringLiteral("removed");

/// The promise in what the program, or listverb, said: the id of a job and what became of it.
Assurance promiseIn(const QByteArray &said)
{
    static const QMap<QString, QString> states{
        {QStringLiteral("completed"), QStringLiteral("completed")},
        {QStringLiteral("pause"), QStringLiteral("paused")},
        {QStringLiteral("cancel"), QStringLiteral("cancelled")},
        {QStringLiteral("remove"), removedState}};
    static const QRegularExpression words(QStringLiteral("^(\\d+)\\s+(\\w+)"));
    const auto match = words.match(QString::fromUtf8(said));
    return {0, match.captured(1).toLongLong(), states.value(match.captured(2))};
}

const char *nameOf(Left left)
{
    switch (left) {
    case Left::Nothing:
        return "nothing";
    case Left::Everything:
        return "everything";
    case Left::NamesOnly:
        return "names";
    case Left::Random:
        return "some";
    }
    Q_UNREACHABLE();
}

bool isLong()
{
    return qEnvironmentVariableIntValue("RESPOOL_LONG_TESTS") > 0;
}

QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName(), file.readAll());
    }
    return files;
}

/// The names that its publishing has recorded before it moves anything.
QStringList chosenNames(const StoredJob &job)
{
    QStringList names;
    const QJsonObject checkpoint = QJsonDocument::fromJson(job.publishing.toUtf8()).object();
    for (const auto file : checkpoint[QLatin1String("files")].toArray())
        names.append(file.toObject()[QLatin1String("to")].toString());
    return names;
}

/// What the steps that are done have made, in the job's folder.
QStringList madeFiles(const StoredJob &job)
{
    QStringList names;
    for (const QByteArray &text : job.done) {
        const QJsonObject checkpoint = QJsonDocument::fromJson(text).object();
        names.append(checkpoint[QLatin1String("file")].toString());
        for (const auto output : checkpoint[QLatin1String("outputs")].toArray())
            names.append(output.toObject()[QLatin1String("file")].toString());
    }
    names.removeAll(QString());
    return names;
}

/// Opens a list of these files (paths within the profile) as the program does, in a place where
/// that is quick.
StoredList openList(const QMap<QString, DiskImage::File> &files)
{
    const QString memory = QStringLiteral("/dev/shm");
    const QTemporaryDir folder((QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
                               + QStringLiteral("/tst_powerloss-XXXXXX"));
    const Profile profile = Profile::at(folder.path());
    DiskImage image;
    image.folders.append(profile.backups());
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        image.files.insert(folder.path() + file.key(), *file);
    StoredList list;
    list.damage = image.make(folder.path(), {}, {});
    if (!list.damage.isEmpty())
        return list;
    {
        DatabaseOpener opener({profile.database(), profile.backups()});
        const DatabaseOpener::Opened opened = opener.open();
        if (opened.report.problem)
            list.damage = opened.report.problem->text + u' ' + opened.report.problem->detail;
        else if (const auto sound = checkDatabase(*opened.connection); !sound)
            list.damage = sound.error().detail;
    }
    return list.damage.isEmpty() ? StoredList::read(folder.path()) : list;
}

} // namespace

/// Power loss: all that the program does to the disk is recorded while jobs of all kinds are added
/// and finished. Then, for every moment before a sync, disks are made as a power cut may have left
/// them (DiskModel), and what people were told until then must hold on each of them. On some of
/// them the program is started again and must finish its work.
class TestPowerLoss final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isRecordedWholly();
    void keepsItsPromises();
    void goesOn_data();
    void goesOn();

private:
    void add(const QStringList &arguments);
    void addParked();
    void collectPromises();

    [[nodiscard]] QString root() const { return QFileInfo(m_respool.profile()).path(); }

    [[nodiscard]] DiskModel emptyDisk() const;
    [[nodiscard]] QList<qsizetype> moments() const;
    [[nodiscard]] QString judge(const DiskImage &image, qsizetype moment);
    [[nodiscard]] StoredList listOn(const DiskImage &image);
    [[nodiscard]] QString judgeList(const StoredList &list, qsizetype moment) const;
    [[nodiscard]] bool isPromised(qint64 id, const QString &state, qsizetype moment) const;
    [[nodiscard]] QString judgeWork(const StoredList &list, const DiskImage &image,
                                    const DiskImage &whole) const;
    [[nodiscard]] QString judgeFiles(const StoredList &list, const DiskImage &image) const;

    RespoolProgram m_respool;
    QTemporaryDir m_record; ///< on the same file system, for the second names of files
    MediaServer m_server{TestMedia::folder()};
    quint32 m_seed = 0;
    QList<DiskEvent> m_events;
    QList<Assurance> m_promises; ///< in order
    QHash<QByteArray, StoredList> m_lists; ///< by the hash of its files
    QMap<QString, QByteArray> m_published; ///< by path, as they are in the end
};

void TestPowerLoss::initTestCase()
{
    if (RESPOOL_HAS_SANITIZERS)
        QSKIP("Sanitizers want to be the first library: nothing can be preloaded.");
    m_seed = qEnvironmentVariableIsSet("RESPOOL_SEED")
        ? qEnvironmentVariable("RESPOOL_SEED").toUInt()
        : QRandomGenerator::global()->generate();
    qInfo("seed: %u (RESPOOL_SEED sets it)", m_seed);

    // The very first start belongs to it.
    QVERIFY(QDir(m_respool.profile()).removeRecursively());
    QVERIFY(QDir(m_record.path()).mkdir(QStringLiteral("vault")));
    QProcessEnvironment &environment = m_respool.environment;
    const QProcessEnvironment plain = environment;
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(RESPOOL_DISK_RECORDER));
    environment.insert(QStringLiteral("RESPOOL_RECORD_ROOT"), root());
    environment.insert(QStringLiteral("RESPOOL_RECORD_TOOLS"), m_respool.destination());
    environment.insert(QStringLiteral("RESPOOL_RECORD_VAULT"),
                       m_record.filePath(QStringLiteral("vault")));
    environment.insert(QStringLiteral("RESPOOL_RECORD_LOG"),
                       m_record.filePath(QStringLiteral("log")));
    addParked();
    const QString ladder = QStringLiteral("original,144p");
    add({m_server.address(TestMedia::served(TestMedia::small()))});
    add({QStringLiteral("--resolutions"), ladder, TestMedia::clip()});
    add({QStringLiteral("--resolutions"), ladder,
         m_server.address(TestMedia::served(TestMedia::shortPlaylist()))});
    const auto run = m_respool.startRun({});
    QTRY_VERIFY_WITH_TIMEOUT(!m_respool.tools().isEmpty(), 30'000);
    // Handed over to the one that works.
    add({m_server.address(TestMedia::served(TestMedia::audio()))});
    const RespoolProgram::Run result = RespoolProgram::finish(*run);
    QVERIFY2(result.exitCode == 0, result.standardError.constData());
    environment = plain;
    collectPromises();
    m_published = filesBelow(m_respool.destination());
    QCOMPARE(m_published.size(), 6);
    // Before these were paused, cancelled and removed, they might have been finished as well.
    for (const QString &file : QDir(m_record.path()).entryList({QStringLiteral("*.mp4")}))
        m_published.insert(
            m_respool.destination() + u'/' + file,
            m_published.value(m_respool.destination() + QStringLiteral("/small.mp4")));
}

/// Jobs that are not run: files of their own, paused, cancelled and removed.
void TestPowerLoss::addParked()
{
    qint64 id = 0;
    for (const char *verb : {"pause", "cancel", "remove"}) {
        const QString file = m_record.filePath(QLatin1String(verb) + QStringLiteral(".mp4"));
        QVERIFY(QFile::copy(TestMedia::small(), file));
        add({file});
        const ChildResult done =
            runChild(QStringLiteral(RESPOOL_LIST_VERB),
                     {m_respool.profile(), QLatin1String(verb), QString::number(++id)},
                     m_respool.environment);
        QCOMPARE(done.exitCode, 0);
    }
}

void TestPowerLoss::add(const QStringList &arguments)
{
    const ChildResult added = m_respool.call(
        QStringList{QStringLiteral("add"), QStringLiteral("--to"), m_respool.destination()}
        + arguments);
    QVERIFY2(added.exitCode == 0, added.standardError.constData());
    m_promises.append({readDiskRecord(m_record.filePath(QStringLiteral("log"))).size(),
                       m_promises.size() + 1,
                       {}});
}

void TestPowerLoss::collectPromises()
{
    m_events = readDiskRecord(m_record.filePath(QStringLiteral("log")));
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        if (m_events.at(i).kind != DiskEvent::Kind::Said)
            continue;
        Assurance promise = promiseIn(m_events.at(i).data);
        promise.event = i + 1;
        if (!promise.state.isEmpty())
            m_promises.append(promise);
    }
    // 7 accepted, 3 of them parked, 4 completed.
    QCOMPARE(m_promises.size(), 14);
}

DiskModel TestPowerLoss::emptyDisk() const
{
    return {root(), {m_respool.destination()}};
}

/// Before each sync, and the end.
QList<qsizetype> TestPowerLoss::moments() const
{
    QList<qsizetype> moments;
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        if (m_events.at(i).isSync())
            moments.append(i);
    }
    moments.append(m_events.size());
    return moments;
}

/// Nothing escapes the recorder: what it saw makes the disk that is there.
void TestPowerLoss::isRecordedWholly()
{
    DiskModel disk = emptyDisk();
    for (const DiskEvent &event : std::as_const(m_events))
        disk.apply(event);
    QRandomGenerator random(m_seed);
    const DiskImage image = disk.image(Left::Everything, random);
    const QMap<QString, QByteArray> real = filesBelow(root());
    QCOMPARE(image.files.keys(), real.keys());
    for (auto file = real.cbegin(); file != real.cend(); ++file)
        QVERIFY2(image.files.value(file.key()).contents == *file, qPrintable(file.key()));
}

/// On every disk that a power cut may leave: the list opens and is sound, all that was told is in
/// it, and what has a final name is whole.
void TestPowerLoss::keepsItsPromises()
{
    DiskModel disk = emptyDisk();
    QRandomGenerator random(m_seed);
    qsizetype applied = 0;
    int disks = 0;
    for (const qsizetype moment : moments()) {
        for (; applied < moment; ++applied)
            disk.apply(m_events.at(applied));
        const DiskImage whole = disk.image(Left::Everything, random);
        QList<Left> ways{Left::Nothing, Left::Everything, Left::NamesOnly};
        ways.append(QList<Left>(randomImages, Left::Random));
        for (const Left left : ways) {
            const DiskImage image = disk.image(left, random);
            QString problem = judge(image, moment);
            if (problem.isEmpty())
                problem = judgeWork(listOn(image), image, whole);
            QVERIFY2(problem.isEmpty(),
                     qPrintable(QStringLiteral("before event %1, with %2 of the unsynced: %3")
                                    .arg(moment)
                                    .arg(QLatin1String(nameOf(left)), problem)));
            ++disks;
        }
    }
    qInfo("%d disks of %lld moments, %lld different lists", disks,
          static_cast<long long>(moments().size()), static_cast<long long>(m_lists.size()));
}

QString TestPowerLoss::judge(const DiskImage &image, qsizetype moment)
{
    const StoredList list = listOn(image);
    const QString problem = judgeList(list, moment);
    return problem.isEmpty() ? judgeFiles(list, image) : problem;
}

/// What the program finds when it opens its list on this disk. Many disks have the same one.
StoredList TestPowerLoss::listOn(const DiskImage &image)
{
    const Profile profile = Profile::at(m_respool.profile());
    QMap<QString, DiskImage::File> files;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto file = image.files.cbegin(); file != image.files.cend(); ++file) {
        if (!file.key().startsWith(profile.database()) && !file.key().startsWith(profile.backups()))
            continue;
        files.insert(file.key().mid(profile.folder().size()), *file);
        hash.addData(file.key().toUtf8() + ' ' + QByteArray::number(file->contents.size()) + ' ');
        hash.addData(file->contents);
    }
    const auto known = m_lists.constFind(hash.result());
    return known != m_lists.cend() ? *known : *m_lists.insert(hash.result(), openList(files));
}

QString TestPowerLoss::judgeList(const StoredList &list, qsizetype moment) const
{
    if (!list.damage.isEmpty())
        return list.damage;
    QStringList sources;
    QMap<qint64, QString> states;
    for (const StoredJob &job : list.jobs) {
        sources.append(job.source);
        states.insert(job.id, job.isRemoved ? removedState : job.state);
    }
    if (sources.removeDuplicates() > 0)
        return QStringLiteral("a job is there twice");
    for (const Assurance &promise : m_promises) {
        if (promise.event > moment)
            continue;
        // What is removed is deleted some time later.
        const bool mayBeGone = isPromised(promise.id, removedState, moment);
        const QString state = states.value(promise.id, mayBeGone ? removedState : QString());
        if (state.isEmpty() || (!promise.state.isEmpty() && state != promise.state))
            return QStringLiteral("job %1 was %2, now it is “%3”")
                .arg(promise.id)
                .arg(promise.state.isEmpty() ? QStringLiteral("accepted") : promise.state, state);
    }
    return {};
}

bool TestPowerLoss::isPromised(qint64 id, const QString &state, qsizetype moment) const
{
    return std::any_of(m_promises.cbegin(), m_promises.cend(), [&](const Assurance &promise) {
        return promise.id == id && promise.state == state && promise.event <= moment;
    });
}

QString TestPowerLoss::judgeFiles(const StoredList &list, const DiskImage &image) const
{
    const auto isWhole = [&](const QString &path) {
        return image.files.contains(path) && m_published.contains(path)
            && image.files.value(path).contents == m_published.value(path);
    };
    QStringList owned;
    for (const StoredJob &job : list.jobs) {
        owned += job.outputs + chosenNames(job);
        if (job.state == QLatin1String("completed")
            && (job.outputs.isEmpty()
                || !std::all_of(job.outputs.cbegin(), job.outputs.cend(), isWhole)))
            return job.source + QStringLiteral(" is completed, but a file of it is not there");
    }
    const QString visible = m_respool.destination() + u'/';
    for (const QString &path : image.files.keys()) {
        const bool isFinal =
            path.startsWith(visible) && !path.startsWith(visible + QStringLiteral(".respool/"));
        if (isFinal && !isWhole(path))
            return path + QStringLiteral(" is not whole");
        if (isFinal && !owned.contains(path))
            return path + QStringLiteral(" is not known to its job");
    }
    return {};
}

/// What the list calls done is as it was made (@p whole: nothing was lost), while it is there.
QString TestPowerLoss::judgeWork(const StoredList &list, const DiskImage &image,
                                 const DiskImage &whole) const
{
    for (const StoredJob &job : list.jobs) {
        const QUuid uuid = QUuid::fromRfc4122(QByteArray::fromHex(job.uuid));
        const QString folder = m_respool.destination() + QStringLiteral("/.respool/")
            + uuid.toString(QUuid::WithoutBraces) + u'/';
        if (job.state == QLatin1String("completed") && !job.hasFolder
            && image.folders.contains(folder.chopped(1)))
            return folder + QStringLiteral(" is back, and nobody will delete it");
        for (const QString &name : madeFiles(job)) {
            const auto made = whole.files.constFind(folder + name);
            const auto left = image.files.constFind(folder + name);
            if (made != whole.files.cend()
                && (left == image.files.cend() || left->contents != made->contents))
                return folder + name + QStringLiteral(" is called done, but not whole");
        }
    }
    return {};
}

void TestPowerLoss::goesOn_data()
{
    QTest::addColumn<qsizetype>("moment");
    QTest::addColumn<Left>("left");
    const QList<qsizetype> all = moments();
    QRandomGenerator random(m_seed);
    const auto addRow = [&](qsizetype moment, Left left) {
        QTest::addRow("before event %lld, with %s", static_cast<long long>(moment), nameOf(left))
            << moment << left;
    };
    if (isLong()) {
        for (const qsizetype moment : all) {
            for (const Left left : {Left::Nothing, Left::NamesOnly, Left::Random})
                addRow(moment, left);
        }
        return;
    }
    // Spread over the whole time.
    const auto spread = static_cast<int>(all.size()) / startsInShortTest;
    for (int i = 0; i < startsInShortTest; ++i)
        addRow(all.at(i * spread + random.bounded(spread)),
               std::array{Left::Nothing, Left::NamesOnly, Left::Random}.at(i % 3));
}

void TestPowerLoss::goesOn()
{
    QFETCH(const qsizetype, moment);
    QFETCH(const Left, left);
    DiskModel disk = emptyDisk();
    for (qsizetype i = 0; i < moment; ++i)
        disk.apply(m_events.at(i));
    QRandomGenerator random(m_seed + static_cast<quint32>(moment));
    const QString made =
        disk.image(left, random)
            .make(root(), m_respool.destination(), m_record.filePath(QStringLiteral("vault")));
    QVERIFY2(made.isEmpty(), qPrintable(made));
    m_respool.set(QStringLiteral("retry/first_pause_seconds"), 0.1);

    const ChildResult run = m_respool.call({QStringLiteral("run")});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const StoredList list = StoredList::read(m_respool.profile());
    const QString problem = judgeList(list, moment);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QStringList outputs;
    for (const StoredJob &job : list.jobs) {
        // Completed, or parked: maybe before anybody was told.
        if (!job.isRemoved && job.state != QLatin1String("completed"))
            QVERIFY2(isPromised(job.id, job.state, m_events.size()), qPrintable(job.state));
        QCOMPARE(job.openAttempts, 0);
        QVERIFY(!job.hasFolder);
        outputs += job.outputs;
    }
    outputs.sort();
    // None twice, none beside them, nothing left in .respool.
    const QMap<QString, QByteArray> files = filesBelow(m_respool.destination());
    QCOMPARE(files.keys(), outputs);
    QVERIFY(!m_respool.published().contains(QStringLiteral(".respool")));
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        QVERIFY2(*file == m_published.value(file.key()), qPrintable(file.key()));
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
