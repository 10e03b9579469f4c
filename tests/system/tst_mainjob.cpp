// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/profile.h"
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <filesystem>
#include <system_error>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

/// A built program under another name, @p folder being on the same disk.
void putProgram(const QString &name, const QTemporaryDir &folder)
{
    const QDir built = QFileInfo(RespoolProgram::path()).dir();
    std::error_code error;
    std::filesystem::create_hard_link(QFileInfo(built.filePath(name)).filesystemFilePath(),
                                      QFileInfo(folder.filePath(name)).filesystemFilePath(), error);
    QVERIFY2(!error, error.message().c_str());
}

struct Picture
{
    int width = 0;
    int height = 0;
    QString codec;
    QString audioCodec;
    double seconds = 0;
};

Picture probe(const QString &file)
{
    const ChildResult result =
        runChild(QStringLiteral("ffprobe"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-of"),
                  QStringLiteral("json"), QStringLiteral("-show_streams"),
                  QStringLiteral("-show_format"), QStringLiteral("file:") + file});
    const QJsonObject all = QJsonDocument::fromJson(result.standardOutput).object();
    Picture picture;
    for (const auto value : all[QLatin1String("streams")].toArray()) {
        const QJsonObject stream = value.toObject();
        const QString codec = stream[QLatin1String("codec_name")].toString();
        if (stream[QLatin1String("codec_type")] == QLatin1String("video")) {
            picture.width = stream[QLatin1String("width")].toInt();
            picture.height = stream[QLatin1String("height")].toInt();
            picture.codec = codec;
        } else {
            picture.audioCodec = codec;
        }
    }
    picture.seconds = all[QLatin1String("format")][QLatin1String("duration")].toString().toDouble();
    return picture;
}

QJsonObject output(const QJsonObject &job, const QString &label)
{
    for (const auto value : job[QLatin1String("outputs")].toArray()) {
        if (value[QLatin1String("label")] == label)
            return value.toObject();
    }
    return {};
}

QString errorCode(const QJsonObject &job)
{
    return job[QLatin1String("error")][QLatin1String("code")].toString();
}

} // namespace

/// The main job with the real yt-dlp and ffmpeg, through the real program's terminal entry.
class TestMainJob final : public QObject
{
    Q_OBJECT

private slots:
    void downloadsWhatIsServed_data();
    void downloadsWhatIsServed();
    void takesItsNameFromThePage_data();
    void takesItsNameFromThePage();
    void makesALadderOfALocalFile();
    void keepsThePortraitUpright();
    void neverOverwrites();
    void makesContactSheets();
    void says_data();
    void says();
    void refusesWhatIsNoSource();
    void missesTools();
    void addsForALaterRun();
    void renamesInTheTerminal();
    void isCalledWhatWasStarted();
    void saysWhatOfItIsMissing();
    void startsTheTerminalForEachCommand();
    void failsOnADestinationThatIsNotThere();
    void neverCallsATruncatedFileDone();
};

void TestMainJob::downloadsWhatIsServed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("seconds");
    QTest::newRow("direct") << TestMedia::served(TestMedia::clip()) << TestMedia::clipSeconds;
    QTest::newRow("hls") << TestMedia::served(TestMedia::playlist()) << TestMedia::hlsSeconds;
    QTest::newRow("sound") << TestMedia::served(TestMedia::audio()) << TestMedia::clipSeconds;
}

void TestMainJob::downloadsWhatIsServed()
{
    QFETCH(const QString, path);
    QFETCH(const int, seconds);
    const MediaServer server(TestMedia::folder());
    const RespoolProgram respool;
    const auto run = respool.run({server.address(path)});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(run.jobs.size(), 1);
    QCOMPARE(run.job()[QLatin1String("state")].toString(), QStringLiteral("completed"));
    const QString file =
        output(run.job(), QStringLiteral("original"))[QLatin1String("path")].toString();
    QCOMPARE(respool.published(), QStringList{QFileInfo(file).fileName()});
    QVERIFY(qAbs(probe(file).seconds - seconds) < 0.5);
    if (path.endsWith(QLatin1String("clip.mp4")))
        QCOMPARE(sha256(file), sha256(TestMedia::clip()));
}

void TestMainJob::takesItsNameFromThePage_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("A talk") << QStringLiteral("A talk.mp4");
    QTest::newRow("up") << QStringLiteral("../../x") << QStringLiteral("x.mp4");
    QTest::newRow("option") << QStringLiteral("-rf") << QStringLiteral("rf.mp4");
    QTest::newRow("device") << QStringLiteral("CON") << QStringLiteral("_CON.mp4");
    QTest::newRow("lines") << QStringLiteral("one\ntwo") << QStringLiteral("one two.mp4");
    QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x8E\xAC").repeated(300)
                           << QString::fromUtf8("\xF0\x9F\x8E\xAC").repeated(45)
            + QStringLiteral(".mp4");
}

void TestMainJob::takesItsNameFromThePage()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);
    MediaServer server(TestMedia::folder());
    const QString address = server.addPage(
        QStringLiteral("/page"),
        VideoPage{title, TestMedia::served(TestMedia::small()), TestMedia::smallSeconds, {}});
    const RespoolProgram respool;
    const auto run = respool.run({address});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(respool.published(), QStringList{name});
}

void TestMainJob::makesALadderOfALocalFile()
{
    const RespoolProgram respool;
    const auto run =
        respool.run({QStringLiteral("--resolutions"),
                     QStringLiteral("original,240p,360p,720p,audio"), TestMedia::clip()});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    // 720p of 360 lines would be an enlargement: it is the 360p that is made anyway.
    QCOMPARE(respool.published(),
             (QStringList{QStringLiteral("clip [240p].mp4"), QStringLiteral("clip [360p].mp4"),
                          QStringLiteral("clip.m4a"), QStringLiteral("clip.mp4")}));
    const QString folder = respool.destination() + u'/';
    QCOMPARE(sha256(folder + QStringLiteral("clip.mp4")), sha256(TestMedia::clip()));
    const Picture small = probe(folder + QStringLiteral("clip [240p].mp4"));
    QCOMPARE(small.width, 426);
    QCOMPARE(small.height, 240);
    QCOMPARE(small.codec, QStringLiteral("h264"));
    QCOMPARE(small.audioCodec, QStringLiteral("aac"));
    QVERIFY(qAbs(small.seconds - TestMedia::clipSeconds) < 0.2);
    const Picture sound = probe(folder + QStringLiteral("clip.m4a"));
    QCOMPARE(sound.codec, QString());
    QCOMPARE(sound.audioCodec, QStringLiteral("aac"));
    QVERIFY(!run.job()[QLatin1String("finished_at")].isNull());
}

void TestMainJob::keepsThePortraitUpright()
{
    const RespoolProgram respool;
    const auto run = respool.run(
        {QStringLiteral("--resolutions"), QStringLiteral("240p"), TestMedia::portrait()});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const Picture picture =
        probe(output(run.job(), QStringLiteral("240p"))[QLatin1String("path")].toString());
    QCOMPARE(picture.width, 240);
    QCOMPARE(picture.height, 426);
}

void TestMainJob::neverOverwrites()
{
    const MediaServer server(TestMedia::folder());
    const RespoolProgram respool;
    const QString address = server.address(TestMedia::served(TestMedia::small()));
    QCOMPARE(respool.run({address}).exitCode, 0);
    QCOMPARE(respool.run({address}).exitCode, 0);
    const QString name = QFileInfo(TestMedia::small()).completeBaseName();
    QCOMPARE(respool.published(),
             (QStringList{name + QStringLiteral(" (2).mp4"), name + QStringLiteral(".mp4")}));
}

void TestMainJob::makesContactSheets()
{
    const RespoolProgram respool;
    const auto run = respool.run({TestMedia::small(), TestMedia::audio()});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const auto sheetOf = [&](int index) {
        const QString id = QString::number(run.job(index)[QLatin1String("id")].toInteger());
        return respool.call({QStringLiteral("sheet"), id});
    };
    for (const char *name : {"small contact sheet.jpg", "small contact sheet (2).jpg"}) {
        const ChildResult made = sheetOf(0);
        QVERIFY2(made.exitCode == 0, made.standardError.constData());
        const QString path = QString::fromUtf8(made.standardOutput).trimmed();
        QCOMPARE(path, respool.destination() + u'/' + QLatin1String(name));
        QCOMPARE(probe(path).width, 4 * 320 + 5 * 8); // never enlarged
    }
    const ChildResult none = sheetOf(1);
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.standardError.contains("nothing with moving pictures"));
    QCOMPARE(respool.call({QStringLiteral("sheet"), QStringLiteral("99")}).exitCode, 1);
    QCOMPARE(respool.call({QStringLiteral("sheet"), QStringLiteral("x")}).exitCode, 2);
}

void TestMainJob::says_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const QString clip = TestMedia::served(TestMedia::small());
    QTest::newRow("404") << Fault{.status = 404} << clip << QStringLiteral("address_not_found");
    QTest::newRow("403") << Fault{.status = 403} << clip << QStringLiteral("access_denied");
    QTest::newRow("429") << Fault{.status = 429} << clip << QStringLiteral("rate_limited");
    QTest::newRow("web page") << Fault{.isLoginPage = true} << clip
                              << QStringLiteral("unsupported_address");
    QTest::newRow("no such path") << Fault{} << QStringLiteral("/nothing.mp4")
                                  << QStringLiteral("address_not_found");
}

void TestMainJob::says()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    MediaServer server(TestMedia::folder());
    if (fault.status != 0 || fault.isLoginPage)
        server.addFault(fault);
    const RespoolProgram respool;
    const auto run = respool.run({server.address(path)});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.job()[QLatin1String("state")].toString(), QStringLiteral("failed"));
    QCOMPARE(errorCode(run.job()), code);
    QVERIFY(!run.job()[QLatin1String("error")][QLatin1String("text")].toString().isEmpty());
    QVERIFY(!run.job()[QLatin1String("error")][QLatin1String("hint")].toString().isEmpty());
}

void TestMainJob::refusesWhatIsNoSource()
{
    const RespoolProgram respool;
    const ChildResult refused =
        respool.call({QStringLiteral("add"), QStringLiteral("--"), QStringLiteral("-rf"),
                      QStringLiteral("no such thing"), TestMedia::clip()});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.standardError.contains("-rf"));
    QVERIFY(refused.standardError.contains("no such thing"));
    // What could be understood is kept.
    QCOMPARE(respool.list().size(), 1);
}

void TestMainJob::missesTools()
{
    const MediaServer server(TestMedia::folder());
    RespoolProgram respool;
    respool.environment.insert(QStringLiteral("RESPOOL_YTDLP"), QStringLiteral("/nowhere/yt-dlp"));
    const QString address = server.address(TestMedia::served(TestMedia::small()));
    const auto missing = respool.run({address});
    QCOMPARE(missing.exitCode, 1);
    QCOMPARE(errorCode(missing.job()), QStringLiteral("tool_missing"));
}

void TestMainJob::addsForALaterRun()
{
    const MediaServer server(TestMedia::folder());
    const RespoolProgram respool;
    const QStringList add{QStringLiteral("add"), QStringLiteral("--to"), respool.destination(),
                          server.address(TestMedia::served(TestMedia::small())),
                          server.address(TestMedia::served(TestMedia::audio()))};
    QCOMPARE(respool.call(add).exitCode, 0);
    QCOMPARE(respool.list().size(), 2);
    QCOMPARE(respool.list().first()[QLatin1String("state")].toString(), QStringLiteral("queued"));
    const auto run = respool.run({});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.jobs.size(), 2);
    QCOMPARE(respool.published().size(), 2);
    // All is done: nothing is left to do, and that is no failure.
    QCOMPARE(respool.run({}).exitCode, 0);
}

void TestMainJob::renamesInTheTerminal()
{
    const RespoolProgram respool;
    const auto rename = [&](const QStringList &arguments) {
        return respool.call(QStringList{QStringLiteral("rename")} + arguments);
    };
    const QString one = QStringLiteral("1");
    QCOMPARE(rename({one, QStringLiteral("Early")}).exitCode, 1); // and makes no list
    QVERIFY(!QFileInfo::exists(Profile::at(respool.profile()).database()));
    const QStringList add{QStringLiteral("add"), QStringLiteral("--to"), respool.destination(),
                          TestMedia::small()};
    QCOMPARE(respool.call(add).exitCode, 0);
    const ChildResult renamed = rename({one, QStringLiteral("--"), QStringLiteral("-Mine: 1/2")});
    QVERIFY2(renamed.exitCode == 0, renamed.standardError.constData());
    QVERIFY(renamed.standardOutput.isEmpty());
    const QString name = textOf(respool.list().first().toObject(), "title");
    QCOMPARE(name, QStringLiteral("Mine- 1-2"));
    QCOMPARE(respool.run({}).exitCode, 0);
    QCOMPARE(respool.published(), QStringList{name + QStringLiteral(".mp4")});
    const ChildResult late = rename({one, QStringLiteral("Later")});
    QCOMPARE(late.exitCode, 1);
    QVERIFY(late.standardError.contains("have their names already"));
    QCOMPARE(rename({QStringLiteral("99"), QStringLiteral("None")}).exitCode, 1);
    const QList<QStringList> misuses{{}, {one}, {QStringLiteral("x"), one}, {one, one, one}};
    for (const QStringList &misused : misuses)
        QCOMPARE(rename(misused).exitCode, 2);
}

void TestMainJob::isCalledWhatWasStarted()
{
#ifndef Q_OS_LINUX
    QSKIP("Only Linux lets a program say what it is called");
#endif
    const RespoolProgram respool;
    const auto run = respool.startRun(
        {QStringLiteral("--resolutions"), QStringLiteral("240p"), TestMedia::clip()});
    QTRY_VERIFY(!respool.tools().isEmpty());
    QFile name(QStringLiteral("/proc/%1/comm").arg(run->processId()));
    QVERIFY(name.open(QIODevice::ReadOnly));
    QCOMPARE(name.readAll(), QByteArray("respool\n"));
    QCOMPARE(RespoolProgram::finish(*run).exitCode, 0);
}

void TestMainJob::saysWhatOfItIsMissing()
{
    const RespoolProgram respool;
    // A folder that is not complete.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/XXXXXX"_s);
    for (const QString &name : {u"respool"_s, u"respool-terminal"_s}) {
        putProgram(name, folder);
        const ChildResult result = respool.callOther(folder.filePath(u"respool"_s), {});
        QCOMPARE(result.exitCode, 1);
        const QByteArray missing = name == u"respool" ? "respool-terminal” " : "respool-window” ";
        QVERIFY(result.standardError.contains(missing + "cannot be started: "));
        QVERIFY(result.standardError.contains("Install Respool again."));
    }
}

void TestMainJob::startsTheTerminalForEachCommand()
{
    const RespoolProgram respool;
    const QString help = QString::fromUtf8(respool.call({u"--help"_s}).standardOutput);
    QStringList commands{u"-v"_s, u"--version"_s};
    static const QRegularExpression line(u"^ +respool ([a-z]+)"_s,
                                         QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : line.globalMatch(help))
        commands += match.captured(1);
    QVERIFY(commands.size() > 2);

    // In the place of the window one that has nothing to say.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/XXXXXX"_s);
    putProgram(u"respool"_s, folder);
    putProgram(u"respool-terminal"_s, folder);
    QVERIFY(QFile::link(QStandardPaths::findExecutable(u"true"_s),
                        folder.filePath(u"respool-window"_s)));
    const QString program = folder.filePath(u"respool"_s);
    QVERIFY(respool.callOther(program, {}).standardError.isEmpty());
    for (const QString &command : std::as_const(commands)) {
        const ChildResult result = respool.callOther(program, {command, u"--no-such-option"_s});
        QVERIFY2(result.exitCode != 0 && !result.standardError.isEmpty(), qPrintable(command));
    }
}

void TestMainJob::failsOnADestinationThatIsNotThere()
{
    const RespoolProgram respool;
    const QString folder = respool.destination() + QStringLiteral("/drive");
    const ChildResult result = respool.call(
        {QStringLiteral("run"), QStringLiteral("--json"), QStringLiteral("--to"), folder,
         QStringLiteral("--resolutions"), QStringLiteral("240p"), TestMedia::clip()});
    QCOMPARE(result.exitCode, 1);
    const QJsonArray jobs = QJsonDocument::fromJson(result.standardOutput).array();
    QCOMPARE(errorCode(jobs.first().toObject()), QStringLiteral("destination_missing"));
    QVERIFY(!QFileInfo::exists(folder));
}

void TestMainJob::neverCallsATruncatedFileDone()
{
    MediaServer server(TestMedia::folder());
    server.addFault(Fault{.path = TestMedia::served(TestMedia::big()), .truncateTo = 3'000'000});
    const RespoolProgram respool;
    const QString address = server.address(TestMedia::served(TestMedia::big()));
    const auto cut = respool.run({address});
    QCOMPARE(cut.exitCode, 1);
    QVERIFY(!errorCode(cut.job()).isEmpty());
    // Nothing is published; what was fetched waits in the hidden folder.
    QCOMPARE(respool.published(), QStringList{QStringLiteral(".respool")});
}

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_mainjob.moc"
