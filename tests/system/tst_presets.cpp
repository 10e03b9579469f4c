// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/preset.h"
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

OutputFormat small(Container container, VideoCodec video, AudioCodec audio)
{
    OutputFormat format;
    format.container = container;
    format.video.codec = video;
    format.video.speed = EncodeSpeed::Fast;
    format.audio.codec = audio;
    return format;
}

OutputFormat limitedTo(int megabytes)
{
    OutputFormat format;
    format.video.rateControl = RateControl::Size;
    format.video.megabytes = megabytes;
    format.audio.kilobits = 64;
    return format;
}

qsizetype chunksIn(const RespoolProgram &respool)
{
    qsizetype count = 0;
    QDirIterator files(respool.destination() + u"/.respool"_s, {u"chunk-*.mp4"_s},
                       QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; files.hasNext(); files.next())
        ++count;
    return count;
}

} // namespace

/// Presets from the command line to the files, and that what they make is as exact over a kill as
/// the standard.
class TestPresets final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsThem();
    void refusesAnUnknownOne();
    void usesTheUsersOwn();
    void keepsToASize();
    void givesTheSameFileAfterAKill_data();
    void givesTheSameFileAfterAKill();

private:
    QTemporaryDir m_folder;
    QString m_film;

    static void store(const RespoolProgram &respool, const OutputFormat &format);
};

void TestPresets::initTestCase()
{
    m_film = m_folder.filePath(u"film.mkv"_s);
    // Hard to encode, and much harder in its second half.
    const ChildResult made =
        runChild(u"ffmpeg"_s, {u"-v"_s,      u"error"_s,
                               u"-f"_s,      u"lavfi"_s,
                               u"-i"_s,      u"testsrc2=s=320x180:r=25:d=26"_s,
                               u"-f"_s,      u"lavfi"_s,
                               u"-i"_s,      u"sine=440:r=48000:d=26"_s,
                               u"-vf"_s,     u"noise=alls=40:allf=t:enable='gt(t,13)'"_s,
                               u"-c:v"_s,    u"libx264"_s,
                               u"-preset"_s, u"ultrafast"_s,
                               u"-crf"_s,    u"18"_s,
                               u"-g"_s,      u"50"_s,
                               u"-c:a"_s,    u"libmp3lame"_s,
                               m_film});
    QCOMPARE(made.exitCode, 0);
}

/// As a preset of the user's, "mine", of 144 lines.
void TestPresets::store(const RespoolProgram &respool, const OutputFormat &format)
{
    const Preset preset{u"mine"_s, u"Mine"_s, {}, {{}, *parseRenditions(u"144p"_s), format}};
    const QString folder = respool.profile() + u"/presets"_s;
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/mine.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(preset.toJson());
}

void TestPresets::listsThem()
{
    const RespoolProgram respool;
    const ChildResult plain = respool.call({u"presets"_s});
    QCOMPARE(plain.exitCode, 0);
    QVERIFY(plain.standardOutput.contains("mp4-ladder"));
    const ChildResult json = respool.call({u"presets"_s, u"--json"_s});
    const QJsonArray presets = QJsonDocument::fromJson(json.standardOutput).array();
    QVERIFY(presets.size() >= 12);
    for (const auto preset : presets)
        QVERIFY(preset["format"_L1]["video"_L1]["codec"_L1].isString());
    QVERIFY(respool.list().isEmpty()); // and no list was made
    QCOMPARE(QDir(respool.profile()).entryList({u"*.sqlite*"_s, u"*.db*"_s}), QStringList());
}

void TestPresets::refusesAnUnknownOne()
{
    const RespoolProgram respool;
    const ChildResult run = respool.call({u"run"_s, u"--preset"_s, u"huge"_s, m_film});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.standardError.contains("There is no preset “huge”."));
    QVERIFY(run.standardError.contains("phone"));
}

void TestPresets::usesTheUsersOwn()
{
    const RespoolProgram respool;
    store(respool, small(Container::WebM, VideoCodec::Vp9, AudioCodec::Opus));
    const auto run = respool.run(
        {u"--preset"_s, u"mine"_s, u"--resolutions"_s, u"120p,audio"_s, TestMedia::film()});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(textOf(run.job(), "preset"), u"mine"_s);
    QCOMPARE(respool.published(), (QStringList{u"film [90p].webm"_s, u"film.opus"_s}));
}

void TestPresets::keepsToASize()
{
    const RespoolProgram respool;
    store(respool, limitedTo(1));
    const auto run = respool.run({u"--preset"_s, u"mine"_s, m_film});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const qint64 bytes =
        QFileInfo(respool.destination() + u'/' + respool.published().first()).size();
    QVERIFY2(bytes <= 1'000'000 && bytes > 700'000, QByteArray::number(bytes).constData());
}

void TestPresets::givesTheSameFileAfterAKill_data()
{
    QTest::addColumn<OutputFormat>("format");
    QTest::newRow("H.265 in Matroska")
        << small(Container::Matroska, VideoCodec::H265, AudioCodec::Copy);
    QTest::newRow("VP9 in WebM") << small(Container::WebM, VideoCodec::Vp9, AudioCodec::Opus);
    QTest::newRow("AV1 in MP4") << small(Container::Mp4, VideoCodec::Av1, AudioCodec::Opus);
    QTest::newRow("H.264 by size") << limitedTo(1);
}

void TestPresets::givesTheSameFileAfterAKill()
{
    QFETCH(const OutputFormat, format);
    RespoolProgram undisturbed;
    RespoolProgram killed;
    for (RespoolProgram *respool : {&undisturbed, &killed}) {
        respool->set(u"encode/chunk_seconds"_s, 8);
        store(*respool, format);
    }
    const QStringList arguments{u"--preset"_s, u"mine"_s, m_film};
    const auto whole = undisturbed.run(arguments);
    QVERIFY2(whole.exitCode == 0, whole.standardError.constData());
    {
        const auto first = killed.startRun(arguments);
        QTRY_VERIFY_WITH_TIMEOUT(chunksIn(killed) >= 2, 60'000);
        killHard(*first);
        QTRY_VERIFY(killed.tools().isEmpty());
    }
    const auto second = killed.run({});
    QVERIFY2(second.exitCode == 0, second.standardError.constData());
    QCOMPARE(killed.published(), undisturbed.published());
    const QString name = killed.published().first();
    QCOMPARE(sha256(killed.destination() + u'/' + name),
             sha256(undisturbed.destination() + u'/' + name));
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
