// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/encoderlist.h"
#include "tests/tools/realmedia.h"

#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

const QByteArray fewEncoders = "Encoders:\n V..... = Video\n A..... = Audio\n ------\n"
                               " V....D libx264              libx264 H.264 / AVC (codec h264)\n"
                               " A....D aac                  AAC (Advanced Audio Coding)\n";

} // namespace

/// What the local FFmpeg can encode with.
class TestEncoderList final : public QObject
{
    Q_OBJECT

private slots:
    void readsAList();
    void knowsNothingOfNonsense();
    void saysWhyNot_data();
    void saysWhyNot();
    void readsTheRealOne();
};

void TestEncoderList::readsAList()
{
    const EncoderList list = EncoderList::parse(fewEncoders);
    QVERIFY(list.has(VideoCodec::H264));
    QVERIFY(list.has(VideoCodec::Copy));
    QVERIFY(!list.has(VideoCodec::Av1));
    QVERIFY(list.has(AudioCodec::Aac));
    QVERIFY(!list.has(AudioCodec::Opus));
}

void TestEncoderList::knowsNothingOfNonsense()
{
    for (const QByteArray &output :
         {QByteArray(), QByteArray("no such option"), QByteArray("\n\n")})
        QVERIFY(EncoderList::parse(output).has(VideoCodec::Av1));
}

void TestEncoderList::saysWhyNot_data()
{
    QTest::addColumn<QString>("renditions");
    QTest::addColumn<int>("codec");
    QTest::addColumn<int>("sound");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &renditions, VideoCodec codec,
                        AudioCodec sound, const QString &named) {
        QTest::newRow(name) << renditions << static_cast<int>(codec) << static_cast<int>(sound)
                            << named;
    };
    row("all there", u"720p"_s, VideoCodec::H264, AudioCodec::Aac, {});
    row("no such pictures", u"original,720p"_s, VideoCodec::Av1, AudioCodec::Aac, u"libsvtav1"_s);
    row("no such sound", u"audio"_s, VideoCodec::H264, AudioCodec::Mp3, u"libmp3lame"_s);
    row("pictures that nobody wants", u"audio"_s, VideoCodec::Av1, AudioCodec::Aac, {});
    row("nothing is encoded", u"original"_s, VideoCodec::Av1, AudioCodec::Opus, {});
}

void TestEncoderList::saysWhyNot()
{
    QFETCH(const QString, renditions);
    QFETCH(const int, codec);
    QFETCH(const int, sound);
    QFETCH(const QString, named);
    Recipe wanted = recipe(renditions);
    wanted.format.video.codec = static_cast<VideoCodec>(codec);
    wanted.format.audio.codec = static_cast<AudioCodec>(sound);
    const QString sentence = EncoderList::parse(fewEncoders).whyNot(wanted);
    QCOMPARE(sentence.isEmpty(), named.isEmpty());
    QVERIFY2(sentence.contains(named), qPrintable(sentence));
    QVERIFY(EncoderList().whyNot(wanted).isEmpty());
}

void TestEncoderList::readsTheRealOne()
{
    const ToolOutput run = runFfmpeg(EncoderList::arguments());
    QCOMPARE(run.exitCode, 0);
    const EncoderList list = EncoderList::parse(run.output);
    QVERIFY(!(list == EncoderList()));
    QVERIFY(list.has(VideoCodec::H264));
    QVERIFY(list.has(AudioCodec::Aac));
}

QTEST_GUILESS_MAIN(TestEncoderList)
#include "tst_encoderlist.moc"
