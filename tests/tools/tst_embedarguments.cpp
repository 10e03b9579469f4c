// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/embedarguments.h"
#include "tests/tools/realmedia.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

/// What the real ffmpeg makes of it, for each kind of file that a download can be.
class TestEmbedArguments final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void embeds_data();
    void embeds();
    void doesTheSameAgain();
    void keepsFontsBesideACover();
    void failsWhereTheSourceBreaksOff();
    void leavesOtherKindsAlone();
    void takesNoListForSubtitles();
    void makesACoverOfWebP();
    void writesTags_data();
    void writesTags();

private:
    [[nodiscard]] Embedding everything(const QString &source) const;

    QTemporaryDir m_folder;
};

void TestEmbedArguments::initTestCase()
{
    const QString folder = m_folder.path();
    const QString picture = u"-f lavfi -i testsrc2=s=64x48:r=25:d=3 -f lavfi -i sine=d=3 "_s;
    QVERIFY(makeMedia(folder, picture + u"-c:v libx264 -c:a aac a.mp4"_s));
    QVERIFY(makeMedia(folder, picture + u"-c:v libx264 -c:a aac a.mkv"_s));
    QVERIFY(makeMedia(folder, picture + u"-c:v libvpx-vp9 -c:a libopus a.webm"_s));
    QVERIFY(makeMedia(folder, u"-f lavfi -i sine=d=3 -c:a aac a.m4a"_s));
    QVERIFY(makeMedia(folder, u"-f lavfi -i sine=d=3 -c:a libmp3lame a.mp3"_s));
    QVERIFY(makeMedia(folder, u"-f lavfi -i sine=d=3 -c:a flac a.flac"_s));
    QVERIFY(makeMedia(folder, u"-f lavfi -i sine=d=3 -c:a libopus a.opus"_s));
    QVERIFY(makeMedia(folder, u"-f lavfi -i testsrc2=s=64x48 -frames:v 1 c.jpg"_s));
    QFile subtitle(m_folder.filePath(u"en.vtt"_s));
    QVERIFY(subtitle.open(QIODevice::WriteOnly));
    subtitle.write("WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n");
    QFile tags(m_folder.filePath(u"tags.ffmeta"_s));
    QVERIFY(tags.open(QIODevice::WriteOnly));
    const QJsonObject told{
        {u"title"_s, u"A title"_s},
        {u"chapters"_s,
         QJsonArray{QJsonObject{{u"title"_s, u"One"_s}, {u"start_time"_s, 0}, {u"end_time"_s, 1}},
                    QJsonObject{{u"title"_s, u"Two"_s}, {u"start_time"_s, 1}}}}};
    tags.write(tagFile(told, true, true, 3));
}

Embedding TestEmbedArguments::everything(const QString &source) const
{
    Embedding embedding;
    embedding.source = m_folder.filePath(source);
    embedding.pictures = 1;
    embedding.subtitles = {{m_folder.filePath(u"en.vtt"_s), u"en-GB"_s}};
    embedding.cover = m_folder.filePath(u"c.jpg"_s);
    embedding.tags = m_folder.filePath(u"tags.ffmeta"_s);
    embedding.hasChapters = true;
    if (QStringList{u"a.m4a"_s, u"a.mp3"_s, u"a.flac"_s, u"a.opus"_s}.contains(source))
        embedding.pictures = 0;
    return embedding;
}

void TestEmbedArguments::embeds_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("subtitle");
    QTest::addColumn<bool>("hasCover");
    QTest::newRow("MP4") << u"a.mp4"_s << u"mp4"_s << u"mov_text"_s << true;
    QTest::newRow("Matroska") << u"a.mkv"_s << u"mkv"_s << u"subrip"_s << true;
    QTest::newRow("WebM") << u"a.webm"_s << u"mkv"_s << u"subrip"_s << true;
    QTest::newRow("M4A") << u"a.m4a"_s << u"m4a"_s << QString() << true;
    QTest::newRow("MP3") << u"a.mp3"_s << u"mp3"_s << QString() << true;
    QTest::newRow("FLAC") << u"a.flac"_s << u"flac"_s << QString() << true;
    QTest::newRow("Opus") << u"a.opus"_s << u"opus"_s << QString() << false;
}

void TestEmbedArguments::embeds()
{
    QFETCH(const QString, source);
    QFETCH(const QString, subtitle);
    const Embedding embedding = everything(source);
    const auto target = embedTarget(source.section(u'.', 1), true);
    QVERIFY(target);
    QTEST(target->ending, "ending");
    const QString output = m_folder.filePath(u"out.part"_s);
    const ToolOutput run = runFfmpeg(embedArguments(embedding, *target, output));
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());

    const auto before = probe(embedding.source);
    const auto after = probe(output);
    QVERIFY(before && after);
    QTEST(after->hasCover, "hasCover");
    QCOMPARE(after->hasVideo, before->hasVideo);
    QCOMPARE(after->sounds.size(), 1);
    QVERIFY(qAbs(after->durationSeconds - before->durationSeconds) < 0.1);
    QCOMPARE(after->subtitles.size(), subtitle.isEmpty() ? 0 : 1);
    if (!subtitle.isEmpty()) {
        QCOMPARE(after->subtitles.first().codec, subtitle);
        QCOMPARE(after->subtitles.first().language, u"eng"_s);
    }
    if (before->hasVideo)
        QCOMPARE(pictureTimes(output).size(), pictureTimes(embedding.source).size());
    const ToolOutput found =
        runFfprobe({u"-v"_s, u"error"_s, u"-of"_s, u"json"_s, u"-show_format"_s, u"-show_streams"_s,
                    u"-show_chapters"_s, output});
    const QByteArray text = found.output.toLower();
    QVERIFY2(text.contains("a title"), text.constData());
    if (source != u"a.flac"_s) // which has no chapters
        QCOMPARE(QJsonDocument::fromJson(found.output)["chapters"_L1].toArray().size(), 2);
}

/// After a kill, the other file is made anew: it has to be the same.
void TestEmbedArguments::doesTheSameAgain()
{
    for (const QString &source : {u"a.mp4"_s, u"a.mkv"_s, u"a.webm"_s, u"a.mp3"_s}) {
        const auto target = embedTarget(source.section(u'.', 1), true);
        QList<QByteArray> made;
        for (int run = 0; run < 2; ++run) {
            const QString output = m_folder.filePath(u"again.part"_s);
            QCOMPARE(runFfmpeg(embedArguments(everything(source), *target, output)).exitCode, 0);
            QFile file(output);
            QVERIFY(file.open(QIODevice::ReadOnly));
            made.append(file.readAll());
        }
        QVERIFY2(made.first() == made.last(), qPrintable(source));
    }
}

/// Subtitles of films are drawn with them.
void TestEmbedArguments::keepsFontsBesideACover()
{
    for (const char *name : {"one.ttf", "two.ttf"}) {
        QFile font(m_folder.filePath(QLatin1String(name)));
        QVERIFY(font.open(QIODevice::WriteOnly));
        font.write("no real font");
    }
    QVERIFY(makeMedia(m_folder.path(),
                      u"-i a.mkv -map 0 -c copy -attach one.ttf -attach two.ttf "
                      "-metadata:s:t mimetype=application/x-truetype-font fonts.mkv"_s));
    const QString output = m_folder.filePath(u"fonts.part"_s);
    const ToolOutput run =
        runFfmpeg(embedArguments(everything(u"fonts.mkv"_s), *embedTarget(u"mkv"_s, true), output));
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const ToolOutput found =
        runFfprobe({u"-v"_s, u"error"_s, u"-of"_s, u"json"_s, u"-show_streams"_s, output});
    QStringList attached;
    const QJsonArray streams = QJsonDocument::fromJson(found.output)["streams"_L1].toArray();
    for (const auto stream : streams) {
        const QJsonObject tags = stream.toObject().value("tags"_L1).toObject();
        if (tags.contains("filename"_L1))
            attached.append(tags.value("filename"_L1).toString() + u' '
                            + tags.value("mimetype"_L1).toString());
    }
    attached.sort();
    QCOMPARE(attached,
             (QStringList{u"cover.jpg image/jpeg"_s, u"one.ttf application/x-truetype-font"_s,
                          u"two.ttf application/x-truetype-font"_s}));
}

/// The first file is deleted when the second is there.
void TestEmbedArguments::failsWhereTheSourceBreaksOff()
{
    QVERIFY(makeMedia(m_folder.path(), u"-i a.mp4 -c copy -movflags +faststart cut.mp4"_s));
    QFile file(m_folder.filePath(u"cut.mp4"_s));
    QVERIFY(file.resize(file.size() / 2));
    Embedding embedding = everything(u"cut.mp4"_s);
    embedding.subtitles.clear();
    const ToolOutput run = runFfmpeg(
        embedArguments(embedding, *embedTarget(u"mp4"_s, true), m_folder.filePath(u"x.part"_s)));
    QVERIFY2(run.exitCode != 0, run.errors.constData());
}

void TestEmbedArguments::leavesOtherKindsAlone()
{
    QVERIFY(!embedTarget(u"avi"_s, true));
    QVERIFY(!embedTarget({}, false));
    QCOMPARE(embedTarget(u"WEBM"_s, false)->muxer, u"webm"_s);
}

/// A server may send what it likes: a list of other files must not be read.
void TestEmbedArguments::takesNoListForSubtitles()
{
    const QString secret = m_folder.filePath(u"secret.vtt"_s);
    QFile::copy(m_folder.filePath(u"en.vtt"_s), secret);
    QFile list(m_folder.filePath(u"list.vtt"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n" + secret.toUtf8()
               + "\n#EXT-X-ENDLIST\n");
    list.close();
    Embedding embedding = everything(u"a.mp4"_s);
    embedding.subtitles = {{list.fileName(), u"en"_s}};
    const QString output = m_folder.filePath(u"list.part"_s);
    const ToolOutput run =
        runFfmpeg(embedArguments(embedding, *embedTarget(u"mp4"_s, true), output));
    const auto info = probe(output);
    QFile made(output);
    const bool isThere = made.open(QIODevice::ReadOnly);
    QVERIFY(run.exitCode != 0 || (isThere && !made.readAll().contains("Hello")));
}

void TestEmbedArguments::makesACoverOfWebP()
{
    if (!makeMedia(m_folder.path(), u"-f lavfi -i testsrc2=s=64x48 -frames:v 1 w.webp"_s))
        QSKIP("This ffmpeg writes no WebP.");
    const QString cover = m_folder.filePath(u"made.jpg"_s);
    const ToolOutput run = runFfmpeg(coverArguments(m_folder.filePath(u"w.webp"_s), cover));
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QFile file(cover);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(3) == "\xff\xd8\xff");
}

void TestEmbedArguments::writesTags_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray("{}") << QByteArray();
    QTest::newRow("escaped") << QByteArray(R"({"title":"a=b;c#d\\e\nf\u0000g"})")
                             << QByteArray("title=a\\=b\\;c\\#d\\\\e\\\nf g\n");
    QTest::newRow("uploader for want of an artist")
        << QByteArray(R"({"uploader":"U","artist":""})") << QByteArray("artist=U\n");
    QTest::newRow("no secrets") << QByteArray(R"({"webpage_url":"https://u:p@e.org/?token=abc"})")
                                << QByteArray("comment=https://***@e.org/?token\\=***\n");
    QTest::newRow("chapters that are none")
        << QByteArray(R"({"chapters":[{"start_time":5,"end_time":2},{"start_time":-1},7,)"
                      R"({"start_time":1e300},{"start_time":9}]})")
        << QByteArray("[CHAPTER]\nTIMEBASE=1/1000\nSTART=9000\nEND=10000\n");
    QTest::newRow("other types") << QByteArray(R"({"title":5,"chapters":"x"})") << QByteArray();
}

void TestEmbedArguments::writesTags()
{
    QFETCH(const QByteArray, told);
    QFETCH(const QByteArray, file);
    QCOMPARE(tagFile(QJsonDocument::fromJson(told).object(), true, true, 10),
             ";FFMETADATA1\n" + file);
}

QTEST_GUILESS_MAIN(TestEmbedArguments)
#include "tst_embedarguments.moc"
