// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

const QString ladder = u"240p,120p"_s;
// Pictures so small would go into one chunk.
const QString chunkSetting = u"encode/chunk_seconds"_s;
constexpr int chunkSeconds = 8;

bool isLong()
{
    return qEnvironmentVariableIsSet("RESPOOL_LONG_TESTS");
}

/// The chunks that are whole, by what lies in the job folders.
QStringList chunksIn(const RespoolProgram &respool)
{
    QStringList found;
    QDirIterator files(respool.destination() + u"/.respool"_s, {u"chunk-*.mp4"_s},
                       QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    found.sort();
    return found;
}

QByteArray logOf(const RespoolProgram &respool)
{
    QByteArray text;
    QDirIterator logs(respool.profile(), {u"*.log"_s, u"*.log.1"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (logs.hasNext()) {
        QFile log(logs.next());
        if (log.open(QIODevice::ReadOnly))
            text += log.readAll();
    }
    return text;
}

} // namespace

/// An encode that is cut off again and again gives the very file of one that is left alone.
class TestResumedEncode final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void survivesKills();
    void noticesDamagedChunks_data();
    void noticesDamagedChunks();
    void pausesAndGoesOn();

private:
    /// Files of a run that nobody disturbed, by name.
    QHash<QString, QByteArray> m_expected;
    QTemporaryDir m_folder;
    QString m_source;

    [[nodiscard]] static QHash<QString, QByteArray> filesOf(const RespoolProgram &respool);

    [[nodiscard]] QStringList sourceArguments() const
    {
        return {u"--resolutions"_s, ladder, m_source};
    }
};

QHash<QString, QByteArray> TestResumedEncode::filesOf(const RespoolProgram &respool)
{
    QHash<QString, QByteArray> files;
    for (const QString &name : respool.published())
        files.insert(name, sha256(respool.destination() + u'/' + name));
    return files;
}

void TestResumedEncode::initTestCase()
{
    m_source = m_folder.filePath(u"film.mkv"_s);
    // Decoding takes most of the time, so that there is time to kill. Keyframes at odd places.
    const ChildResult made =
        runChild(u"ffmpeg"_s, {u"-v"_s,      u"error"_s,
                               u"-f"_s,      u"lavfi"_s,
                               u"-i"_s,      u"testsrc2=s=1280x720:r=24000/1001:d=60"_s,
                               u"-f"_s,      u"lavfi"_s,
                               u"-i"_s,      u"sine=440:d=60"_s,
                               u"-c:v"_s,    u"libx264"_s,
                               u"-preset"_s, u"ultrafast"_s,
                               u"-g"_s,      u"107"_s,
                               u"-bf"_s,     u"2"_s,
                               u"-c:a"_s,    u"libmp3lame"_s,
                               m_source});
    QCOMPARE(made.exitCode, 0);
    RespoolProgram undisturbed;
    undisturbed.set(chunkSetting, chunkSeconds);
    const auto run = undisturbed.run(sourceArguments());
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    m_expected = filesOf(undisturbed);
    QCOMPARE(m_expected.size(), 2);
}

void TestResumedEncode::survivesKills()
{
    const quint32 seed = qEnvironmentVariableIsSet("RESPOOL_SEED")
        ? qEnvironmentVariable("RESPOOL_SEED").toUInt()
        : QRandomGenerator::global()->generate();
    qInfo("RESPOOL_SEED=%u", seed);
    QRandomGenerator random(seed);
    RespoolProgram respool;
    respool.set(chunkSetting, chunkSeconds);
    // Kills that come faster than a chunk is made are not the job's fault.
    respool.set(u"recovery/most_crashes"_s, 1000);
    respool.set(u"retry/attempts"_s, 100);
    QCOMPARE(
        respool.call(QStringList{u"add"_s, u"--to"_s, respool.destination()} + sourceArguments())
            .exitCode,
        0);
    int kills = 0;
    std::unique_ptr<QProcess> process;
    const int wanted = isLong() ? 60 : 12;
    while (kills < wanted) {
        if (!process || process->state() == QProcess::NotRunning)
            process = respool.start({u"run"_s});
        const bool isDone = process->waitForFinished(random.bounded(300, 1'200));
        if (isDone && process->exitCode() == 0)
            break;
        ++kills;
        const QList<qint64> tools = respool.tools();
        const auto program = static_cast<pid_t>(process->processId());
        switch (random.bounded(4)) {
        case 0:
            ::kill(program, SIGTERM);
            QVERIFY(process->waitForFinished(10'000));
            break;
        case 1:
            if (!tools.isEmpty()) // its own slot is filled again, and the work tried again
                ::kill(static_cast<pid_t>(tools.at(random.bounded(tools.size()))), SIGKILL);
            break;
        default:
            killHard(*process);
            break;
        }
    }
    if (!process || process->state() == QProcess::NotRunning)
        process = respool.start({u"run"_s});
    QVERIFY(process->waitForFinished(120'000));
    QCOMPARE(process->exitCode(), 0);
    qInfo("%d kills", kills);
    QCOMPARE(filesOf(respool), m_expected);
    QVERIFY(respool.tools().isEmpty());
    // At most what two encoders were at is lost by each.
    constexpr qsizetype chunks = 7;
    const qsizetype encodes = logOf(respool).count("-filter_complex");
    QVERIFY2(encodes <= chunks + qsizetype(2) * kills, QByteArray::number(encodes).constData());
}

void TestResumedEncode::noticesDamagedChunks_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"truncate", "empty", "flip", "delete", "plan"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestResumedEncode::noticesDamagedChunks()
{
    QFETCH(const QString, what);
    RespoolProgram respool;
    respool.set(chunkSetting, chunkSeconds);
    {
        const auto first = respool.startRun(sourceArguments());
        // Two files each. A chunk is recorded a moment after it is named, and two are made at once:
        // of four, the first is recorded.
        QTRY_VERIFY_WITH_TIMEOUT(chunksIn(respool).size() >= 8, 60'000);
        killHard(*first);
        QTRY_VERIFY(respool.tools().isEmpty());
    }
    const QString path = chunksIn(respool).first();
    QFile chunk(path);
    if (what == "plan"_L1) {
        QFile plan(QFileInfo(path).path() + u"/encode-plan.json"_s);
        QVERIFY(plan.resize(plan.size() / 2));
    } else if (what == "delete"_L1) {
        QVERIFY(chunk.remove());
    } else if (what == "flip"_L1) {
        QVERIFY(chunk.open(QIODevice::ReadWrite));
        QVERIFY(chunk.seek(chunk.size() / 2));
        const char byte = chunk.read(1).at(0);
        QVERIFY(chunk.seek(chunk.size() / 2));
        QVERIFY(chunk.putChar(static_cast<char>(~byte)));
        chunk.close();
    } else {
        QVERIFY(chunk.resize(what == "empty"_L1 ? 0 : chunk.size() / 2));
    }
    const auto run = respool.run({});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(filesOf(respool), m_expected);
    if (what == "flip"_L1)
        QVERIFY(logOf(respool).contains("is damaged: it is made again"));
}

void TestResumedEncode::pausesAndGoesOn()
{
    RespoolProgram respool;
    respool.set(chunkSetting, chunkSeconds);
    {
        const auto first = respool.startRun(sourceArguments());
        QTRY_VERIFY_WITH_TIMEOUT(chunksIn(respool).size() >= 4, 60'000);
        ::kill(static_cast<pid_t>(first->processId()), SIGTERM);
        QVERIFY(first->waitForFinished(10'000));
    }
    const double before = respool.list().at(0).toObject().value("progress"_L1).toDouble();
    QVERIFY(before > 0.1);
    const qsizetype chunks = chunksIn(respool).size();
    const auto second = respool.startRun({});
    QTRY_VERIFY_WITH_TIMEOUT(logOf(respool).contains("going on after"), 10'000);
    const auto run = RespoolProgram::finish(*second);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(filesOf(respool), m_expected);
    QVERIFY(chunks >= 4);
}

QTEST_GUILESS_MAIN(TestResumedEncode)
#include "tst_resumedencode.moc"
