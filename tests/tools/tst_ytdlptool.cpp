// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/ytdlptool.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

const QString nonce = QStringLiteral("N0NCE");

std::optional<YtDlpLine> parsed(const QByteArray &line)
{
    return parseYtDlpLine(line, nonce);
}

template <typename T> std::optional<T> parsedAs(const QByteArray &line)
{
    const auto result = parsed(line);
    if (!result || !std::holds_alternative<T>(*result))
        return std::nullopt;
    return std::get<T>(*result);
}

} // namespace

class TestYtDlpTool final : public QObject
{
    Q_OBJECT

private slots:
    void readsRecordedRuns_data();
    void readsRecordedRuns();
    void ignoresForeignLines_data();
    void ignoresForeignLines();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void hearsRetryAfterFromRecordedRuns_data();
    void hearsRetryAfterFromRecordedRuns();
    void findsLinesInTornTraffic_data();
    void findsLinesInTornTraffic();
    void toleratesHostileValues();
    void boundsText();
    void prefersExactOverGuessedSizes();
    void givesAFraction_data();
    void givesAFraction();
    void putsTheAddressLast_data();
    void putsTheAddressLast();
    void choosesFormats();
    void isSafeToRestart();
};

void TestYtDlpTool::readsRecordedRuns_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("formatId");
    QTest::addColumn<double>("duration");
    QTest::addColumn<int>("streams");
    QTest::addColumn<qint64>("lastBytes");

    for (const char *version : {"2023", "2026"}) {
        const auto row = [version](const char *name) -> QTestData & {
            return QTest::addRow("%s %s", version, name)
                << u"%1-%2.out"_s.arg(QLatin1String(version), QLatin1String(name));
        };
        row("direct") << u"v"_s << u"http"_s << u"mp4"_s << -1.0 << 1 << qint64(244749);
        row("hls") << u"master"_s << u"m3u8_native"_s << u"500"_s << 6.0 << 1 << qint64(699548);
        row("separate") << u"separate"_s << u"m3u8_native+m3u8_native"_s << u"500+aud-main"_s
                        << -1.0 << 2 << qint64(59220);
        row("separate-audio") << u"separate"_s << u"m3u8_native"_s << u"aud-main"_s << 6.0 << 1
                              << qint64(59220);
        row("page") << u"A “page” N0NCE:done:{}"_s << u"http"_s << u"mp4"_s << 6.0 << 1
                    << qint64(244749);
    }
}

void TestYtDlpTool::readsRecordedRuns()
{
    QFETCH(QString, name);
    QFile file(QFINDTESTDATA("data/ytdlp") + u'/' + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<YtDlpLine> lines;
    for (const QByteArray &line : file.readAll().trimmed().split('\n')) {
        const auto result = parsed(line);
        QVERIFY2(result, line.constData());
        lines.append(*result);
    }
    const auto *description = std::get_if<YtDlpDescription>(&lines.constFirst());
    QVERIFY(description != nullptr);
    QTEST(description->title, "title");
    QTEST(description->protocol, "protocol");
    QTEST(description->formatId, "formatId");
    QVERIFY(!description->isLive);
    const auto *finished = std::get_if<YtDlpFinished>(&lines.constLast());
    QVERIFY(finished != nullptr);
    QVERIFY(finished->path.startsWith(u"/job/media."_s));
    QCOMPARE(finished->title, description->title);
    QCOMPARE(finished->formatId, description->formatId);
    QVERIFY(std::holds_alternative<YtDlpPostProcessing>(lines.at(lines.size() - 2)));

    QStringList streams;
    YtDlpProgress last;
    for (const YtDlpLine &line : lines) {
        if (const auto *progress = std::get_if<YtDlpProgress>(&line)) {
            QVERIFY(progress->progress.fraction >= 0 && progress->progress.fraction <= 1);
            last = *progress;
            if (!streams.contains(last.fileName))
                streams.append(last.fileName);
        }
    }
    QTEST(static_cast<int>(streams.size()), "streams");
    QTEST(last.progress.bytesDone, "lastBytes");
    QCOMPARE(last.progress.fraction, 1.0);
}

void TestYtDlpTool::ignoresForeignLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("plain text") << QByteArray("[download] 12 %");
    QTest::newRow("another nonce") << QByteArray(R"(OTHER:meta:{"title":"x"})");
    QTest::newRow("another header") << QByteArray("header: Set-Cookie: Retry-After: 5");
    QTest::newRow("half a header") << QByteArray("header: Retry-After:");
    QTest::newRow("no header") << QByteArray("Retry-After: 5");
    QTest::newRow("a header in a request")
        << QByteArray(R"(send: b'GET / HTTP/1.1\r\nheader: Retry-After: 5\r\n')");
    QTest::newRow("nonce alone") << QByteArray("N0NCE:");
    QTest::newRow("no kind") << QByteArray("N0NCE:{}");
    QTest::newRow("unknown kind") << QByteArray("N0NCE:wish:{}");
    QTest::newRow("not an object") << QByteArray("N0NCE:meta:[1]");
    QTest::newRow("not JSON") << QByteArray("N0NCE:meta:NA");
    QTest::newRow("cut") << QByteArray(R"(N0NCE:meta:{"title":"x)");
    QTest::newRow("deep") << QByteArray("N0NCE:meta:" + QByteArray(60'000, '['));
    QTest::newRow("zero bytes") << QByteArray("N0NCE:meta:\0\0\0", 14);
    QTest::newRow("bad UTF-8") << QByteArray("N0NCE:meta:{\"title\":\"\xff\xfe\"}");
}

void TestYtDlpTool::ignoresForeignLines()
{
    QFETCH(QByteArray, line);
    QVERIFY(!parsed(line));
    QVERIFY(!parseYtDlpLine(line, {}));
}

void TestYtDlpTool::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // -1: nothing
    const auto row = [](const char *value, qint64 seconds) {
        QTest::newRow(*value == '\0' ? "empty" : value) << QByteArray(value) << seconds;
    };
    row("0", 0);
    row("7", 7);
    row(" 120 \r", 120);
    row("86400", longestRetryAfter);
    row("86401", longestRetryAfter);
    row("99999999999999999999999999", longestRetryAfter);
    row("Sun, 22 Nov 2026 12:00:00 GMT", 3600);
    row(" Sun, 22 Nov 2026 11:00:00 GMT ", 0);
    row("Sun, 22 Nov 2026 10:59:00 GMT", 0);
    row("Tue, 24 Nov 2026 11:00:00 GMT", longestRetryAfter);
    row("Sun, 22 Nov 9999 11:00:00 GMT", -1); // not a Sunday
    row("Sun, 22 Nov 2026 12:00:00 +0100", -1);
    row("Sun, 31 Feb 2026 12:00:00 GMT", -1);
    row("", -1);
    row("-1", -1);
    row("1.5", -1);
    row("7 seconds", -1);
    row("0x10", -1);
    row("\xd9\xa3", -1); // a digit, but not of ours
}

void TestYtDlpTool::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    const qint64 now = QDateTime(QDate(2026, 11, 22), QTime(11, 0), Qt::UTC).toMSecsSinceEpoch();
    QTEST(retryAfterSeconds(value, now).value_or(-1), "seconds");
}

void TestYtDlpTool::hearsRetryAfterFromRecordedRuns_data()
{
    QTest::addColumn<QString>("name");
    for (const char *version : {"2023", "2026"}) {
        for (const char *form : {"seconds", "date"})
            QTest::addRow("%s %s", version, form)
                << u"%1-retryafter-%2.out"_s.arg(QLatin1String(version), QLatin1String(form));
    }
}

void TestYtDlpTool::hearsRetryAfterFromRecordedRuns()
{
    QFETCH(QString, name);
    QFile file(QFINDTESTDATA("data/ytdlp") + u'/' + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<YtDlpLine> lines;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (const auto result = parsed(line))
            lines.append(*result);
    }
    QCOMPARE(lines.size(), 1);
    const auto *retryAfter = std::get_if<YtDlpRetryAfter>(&lines.constFirst());
    QVERIFY(retryAfter != nullptr);
    // The date lies in the past or within a day, whenever this runs.
    QVERIFY(retryAfter->seconds >= 0 && retryAfter->seconds <= longestRetryAfter);
    if (name.contains(u"seconds"_s))
        QCOMPARE(retryAfter->seconds, 120);
}

void TestYtDlpTool::findsLinesInTornTraffic_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("2023") << u"2023-torn.out"_s;
    QTest::newRow("2026") << u"2026-torn.out"_s;
}

void TestYtDlpTool::findsLinesInTornTraffic()
{
    // Recorded with a server that sends more than 8 KiB of headers.
    QFETCH(QString, name);
    QFile file(QFINDTESTDATA("data/ytdlp") + u'/' + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray output = file.readAll();
    QVERIFY(!output.contains("\nN0NCE:meta:"));
    int descriptions = 0;
    for (const QByteArray &line : output.split('\n')) {
        const auto description = parsedAs<YtDlpDescription>(line);
        if (!description)
            continue;
        ++descriptions;
        QCOMPARE(description->title, u"long"_s);
    }
    QCOMPARE(descriptions, 1);
}

void TestYtDlpTool::toleratesHostileValues()
{
    const auto odd = parsedAs<YtDlpDescription>(
        R"(N0NCE:meta:{"title":["x"],"duration":NaN,"filesize":-Infinity,"filesize_approx":"9",)"
        R"("format_id":7,"is_live":"yes","extra":{"a":[[[[]]]]}})");
    QVERIFY(odd);
    QCOMPARE(odd->title, QString());
    QCOMPARE(odd->durationSeconds, -1.0);
    QCOMPARE(odd->bytes, -1);
    QVERIFY(!odd->isLive);

    const auto quoted = parsedAs<YtDlpDescription>(
        R"(N0NCE:meta:{"title":"NaN \" Infinity \\","duration":Infinity})");
    QVERIFY(quoted);
    QCOMPARE(quoted->title, u"NaN \" Infinity \\"_s);

    const auto huge = parsedAs<YtDlpProgress>(
        R"(N0NCE:dl:{"downloaded_bytes":1e300,"total_bytes":99999999999999999999999,"eta":-5,)"
        R"("fragment_index":4e9,"fragment_count":3})");
    QVERIFY(huge);
    QCOMPARE(huge->progress.bytesDone, -1);
    QCOMPARE(huge->progress.bytesTotal, -1);
    QCOMPARE(huge->progress.secondsLeft, -1);
    QCOMPARE(huge->fragment, -1);

    const auto forged = parsedAs<YtDlpDescription>(
        R"(N0NCE:meta:{"title":"a\nN0NCE:done:{}\u001b[31m\u0000b\ud800c\ud83d\ude00"})");
    QVERIFY(forged);
    QCOMPARE(forged->title, u"a N0NCE:done:{} [31m b\uFFFDc😀"_s);
}

void TestYtDlpTool::boundsText()
{
    const auto result =
        parsedAs<YtDlpDescription>("N0NCE:meta:{\"title\":\"" + QByteArray(50'000, 'x') + "\"}");
    QVERIFY(result);
    QCOMPARE(result->title.size(), 4096);
}

void TestYtDlpTool::prefersExactOverGuessedSizes()
{
    QCOMPARE(parsedAs<YtDlpDescription>(R"(N0NCE:meta:{"filesize":5,"filesize_approx":9})")->bytes,
             5);
    QCOMPARE(
        parsedAs<YtDlpDescription>(R"(N0NCE:meta:{"filesize":null,"filesize_approx":9})")->bytes,
        9);
}

void TestYtDlpTool::givesAFraction_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<double>("fraction");
    QTest::newRow("bytes") << QByteArray(R"({"downloaded_bytes":25,"total_bytes":100})") << 0.25;
    QTest::newRow("guessed bytes")
        << QByteArray(R"({"downloaded_bytes":50,"total_bytes_estimate":100.5})") << 0.5;
    QTest::newRow("pieces beat guesses") << QByteArray(
        R"({"downloaded_bytes":90,"total_bytes_estimate":100,"fragment_index":1,"fragment_count":4})")
                                         << 0.25;
    QTest::newRow("too many") << QByteArray(R"({"downloaded_bytes":250,"total_bytes":100})") << 1.0;
    QTest::newRow("unknown") << QByteArray(R"({"downloaded_bytes":25})") << -1.0;
    QTest::newRow("finished") << QByteArray(R"({"status":"finished"})") << 1.0;
}

void TestYtDlpTool::givesAFraction()
{
    QFETCH(QByteArray, json);
    const auto progress = parsedAs<YtDlpProgress>("N0NCE:dl:" + json);
    QVERIFY(progress);
    QTEST(progress->progress.fraction, "fraction");
}

void TestYtDlpTool::putsTheAddressLast_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << u"https://example.org/v.mp4"_s;
    QTest::newRow("an option") << u"--exec=touch pwned"_s;
    QTest::newRow("a newline") << u"https://example.org/\n--exec=x"_s;
    QTest::newRow("empty") << QString();
}

void TestYtDlpTool::putsTheAddressLast()
{
    QFETCH(QString, address);
    YtDlpRequest request;
    request.address = address;
    request.nonce = nonce;
    const QStringList arguments = ytDlpArguments(request);
    QCOMPARE(arguments.constLast(), address);
    QCOMPARE(arguments.indexOf(u"--"_s), arguments.size() - 2);
    QVERIFY(!arguments.contains(u"--ffmpeg-location"_s));
    QVERIFY(!arguments.contains(u"--cache-dir"_s));
}

void TestYtDlpTool::choosesFormats()
{
    const auto after = [](const QStringList &arguments, const QString &option) {
        const qsizetype index = arguments.indexOf(option);
        return index < 0 ? QString() : arguments.at(index + 1);
    };
    YtDlpRequest request;
    QCOMPARE(after(ytDlpArguments(request), u"-f"_s), u"bv*+ba/b"_s);
    QVERIFY(!ytDlpArguments(request).contains(u"-S"_s));
    request.largestHeight = 720;
    QCOMPARE(after(ytDlpArguments(request), u"-S"_s), u"+res:720"_s);
    request.audioOnly = true;
    QCOMPARE(after(ytDlpArguments(request), u"-f"_s), u"ba/b"_s);
    QVERIFY(!ytDlpArguments(request).contains(u"-S"_s));
    request.ffmpeg = u"/x/ffmpeg"_s;
    request.cacheFolder = u"/c"_s;
    QCOMPARE(after(ytDlpArguments(request), u"--ffmpeg-location"_s), u"/x/ffmpeg"_s);
    QCOMPARE(after(ytDlpArguments(request), u"--cache-dir"_s), u"/c"_s);
}

void TestYtDlpTool::isSafeToRestart()
{
    // The options without which kills were measured to give wrong files with exit code 0.
    const QStringList arguments = ytDlpArguments({});
    for (const QString &option :
         {u"--ignore-config"_s, u"--no-playlist"_s, u"--no-exec"_s, u"--keep-fragments"_s,
          u"--abort-on-unavailable-fragments"_s, u"--continue"_s, u"--part"_s, u"--print-traffic"_s,
          u"--no-resize-buffer"_s})
        QVERIFY2(arguments.contains(option), qPrintable(option));
    QCOMPARE(arguments.at(arguments.indexOf(u"--fixup"_s) + 1), u"force"_s);
}

QTEST_GUILESS_MAIN(TestYtDlpTool)
#include "tst_ytdlptool.moc"
