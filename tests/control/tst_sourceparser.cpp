// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/sourceparser.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <ctime>

using namespace respool;

class TestSourceParser final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void addresses_data();
    void addresses();
    void files_data();
    void files();
    void refusals_data();
    void refusals();
    void lists_data();
    void lists();
    void hugeInput_data();
    void hugeInput();
    void tenThousandAddresses();

private:
    void make(const QString &name);

    QTemporaryDir m_folder;
};

void TestSourceParser::make(const QString &name)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestSourceParser::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"sub"_qs));
    for (const QString &name :
         {u"clip.mp4"_qs, u"my holiday.mp4"_qs, u"-rf"_qs, u"--exec=x"_qs, u"Grüße.mp4"_qs,
          u" spaced "_qs, u"sub/deep.mp4"_qs, u"a, b.mp4"_qs, u"50%20.mp4"_qs})
        make(name);
}

void TestSourceParser::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << u"https://example.org/a.mp4"_qs << u"https://example.org/a.mp4"_qs;
    QTest::newRow("spaces around")
        << u"  https://example.org/a \n"_qs << u"https://example.org/a"_qs;
    QTest::newRow("capitals") << u"HTTPS://Example.ORG/A"_qs << u"https://example.org/A"_qs;
    QTest::newRow("space inside") << u"https://example.org/my film.mp4"_qs
                                  << u"https://example.org/my%20film.mp4"_qs;
    QTest::newRow("umlaut in the path")
        << u"https://example.org/Grüße"_qs << u"https://example.org/Gr%C3%BC%C3%9Fe"_qs;
    QTest::newRow("umlaut in the host")
        << u"https://müller.de/a"_qs << u"https://xn--mller-kva.de/a"_qs;
    QTest::newRow("port") << u"http://127.0.0.1:8080/a"_qs << u"http://127.0.0.1:8080/a"_qs;
    QTest::newRow("six") << u"http://[::1]:8080/a"_qs << u"http://[::1]:8080/a"_qs;
    QTest::newRow("credentials") << u"https://me:pa%20ss@example.org/a"_qs
                                 << u"https://me:pa%20ss@example.org/a"_qs;
    QTest::newRow("query") << u"https://example.org/watch?v=a&b=c%26d#t=1"_qs
                           << u"https://example.org/watch?v=a&b=c%26d#t=1"_qs;
    QTest::newRow("encoded already")
        << u"https://example.org/a%2Fb%20c"_qs << u"https://example.org/a%2Fb%20c"_qs;
    QTest::newRow("www") << u"www.example.org/a"_qs << u"https://www.example.org/a"_qs;
    QTest::newRow("WWW") << u"WWW.example.org"_qs << u"https://www.example.org"_qs;
}

void TestSourceParser::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto source = parseSource(text, m_folder.path());
    QVERIFY(source);
    QCOMPARE(source->kind, SourceKind::Address);
    QCOMPARE(source->text, address);
    // What was stored and handed over means the same when it is read again.
    QCOMPARE(parseSource(source->text, u"/"_qs)->text, address);
}

void TestSourceParser::files_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("relative") << u"clip.mp4"_qs << u"clip.mp4"_qs;
    QTest::newRow("absolute") << m_folder.filePath(u"clip.mp4"_qs) << u"clip.mp4"_qs;
    QTest::newRow("dotted") << u"./sub/../clip.mp4"_qs << u"clip.mp4"_qs;
    QTest::newRow("below") << u"sub/deep.mp4"_qs << u"sub/deep.mp4"_qs;
    QTest::newRow("space") << u"my holiday.mp4"_qs << u"my holiday.mp4"_qs;
    QTest::newRow("spaces at the ends") << u" spaced "_qs << u" spaced "_qs;
    QTest::newRow("umlaut") << u"Grüße.mp4"_qs << u"Grüße.mp4"_qs;
    QTest::newRow("like an option") << u"-rf"_qs << u"-rf"_qs;
    QTest::newRow("like a long option") << u"--exec=x"_qs << u"--exec=x"_qs;
    QTest::newRow("percent") << u"50%20.mp4"_qs << u"50%20.mp4"_qs;
    QTest::newRow("address of a file")
        << QUrl::fromLocalFile(m_folder.filePath(u"my holiday.mp4"_qs)).toString(QUrl::FullyEncoded)
        << u"my holiday.mp4"_qs;
    QTest::newRow("address of a file with percent")
        << QString::fromLatin1(QUrl::fromLocalFile(m_folder.filePath(u"50%20.mp4"_qs)).toEncoded())
        << u"50%20.mp4"_qs;
}

void TestSourceParser::files()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const auto source = parseSource(text, m_folder.path());
    QVERIFY(source);
    QCOMPARE(source->kind, SourceKind::File);
    QCOMPARE(source->text, m_folder.filePath(name));
}

void TestSourceParser::refusals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    const auto notASource = ErrorCode::NotASource;
    QTest::newRow("empty") << QString() << notASource;
    QTest::newRow("blanks") << u"   "_qs << notASource;
    QTest::newRow("words") << u"hello world"_qs << notASource;
    QTest::newRow("missing option") << u"--no-such"_qs << notASource;
    QTest::newRow("missing file") << u"/no/such/file.mp4"_qs << notASource;
    QTest::newRow("folder") << m_folder.path() << notASource;
    QTest::newRow("folder by address")
        << QUrl::fromLocalFile(m_folder.path()).toString() << notASource;
    QTest::newRow("no host") << u"https:///a"_qs << notASource;
    QTest::newRow("only a scheme") << u"https://"_qs << notASource;
    QTest::newRow("bad port") << u"https://example.org:99999999/"_qs << notASource;
    QTest::newRow("script") << u"javascript:alert(1)"_qs << notASource;
    QTest::newRow("data") << u"data:text/html,x"_qs << notASource;
    QTest::newRow("ftp") << u"ftp://example.org/a"_qs << ErrorCode::UnsupportedAddress;
    QTest::newRow("rtmp") << u"rtmp://example.org/a"_qs << ErrorCode::UnsupportedAddress;
    QTest::newRow("null") << u"clip.mp4"_qs + QChar(0) << notASource;
    QTest::newRow("file on another host") << u"file://server/share/a.mp4"_qs << notASource;
}

void TestSourceParser::refusals()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    const auto source = parseSource(text, m_folder.path());
    QVERIFY(!source);
    QCOMPARE(source.error().code, code);
    QVERIFY(!source.error().text.isEmpty());
    QVERIFY(!source.error().hint.isEmpty());
    QVERIFY(source.error().text.size() < 300);
}

void TestSourceParser::lists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QStringList>("refused");
    const auto a = u"https://example.org/a"_qs;
    const auto b = u"https://example.org/b"_qs;
    const QStringList both{a, b};
    QTest::newRow("nothing") << QString() << QStringList() << QStringList();
    QTest::newRow("lines") << a + u'\n' + b << both << QStringList();
    QTest::newRow("windows lines") << a + u"\r\n\r\n"_qs + b + u"\r\n"_qs << both << QStringList();
    QTest::newRow("one line") << a + u"  "_qs + b << both << QStringList();
    QTest::newRow("comments") << u"# a list\n"_qs + a + u"\n  # more\n"_qs + b << both
                              << QStringList();
    QTest::newRow("uri list") << u"#text/uri-list\r\n"_qs + a + u"\r\n"_qs + b << both
                              << QStringList();
    QTest::newRow("doubles") << a + u'\n' + b + u'\n' + a << both << QStringList();
    QTest::newRow("comma") << a + u", "_qs + b << both << QStringList();
    QTest::newRow("comma without space") << a + u',' + b << both << QStringList();
    QTest::newRow("semicolon") << a + u"; "_qs + b << both << QStringList();
    QTest::newRow("quoted cells") << u'"' + a + u"\",\""_qs + b + u'"' << both << QStringList();
    QTest::newRow("angle brackets") << u'<' + a + u">\n<"_qs + b + u'>' << both << QStringList();
    QTest::newRow("good and bad") << a + u"\nnonsense\n"_qs + b << both
                                  << QStringList{u"nonsense"_qs};
    QTest::newRow("file with comma")
        << u"a, b.mp4"_qs << QStringList{m_folder.filePath(u"a, b.mp4"_qs)} << QStringList();
    QTest::newRow("file with space")
        << u"my holiday.mp4\nclip.mp4"_qs
        << QStringList{m_folder.filePath(u"my holiday.mp4"_qs), m_folder.filePath(u"clip.mp4"_qs)}
        << QStringList();
}

void TestSourceParser::lists()
{
    QFETCH(QString, text);
    QFETCH(QStringList, sources);
    QFETCH(QStringList, refused);
    const ParsedSources parsed = parseSources(text, m_folder.path());
    QStringList found;
    for (const auto &source : parsed.sources)
        found.append(source.text);
    QCOMPARE(found, sources);
    QCOMPARE(parsed.refusedTexts, refused);
    QCOMPARE(parsed.refused.size(), refused.size());
    // Nothing is lost in silence.
    QCOMPARE(parsed.repeated,
             sourceWords(text).size() - parsed.sources.size() - parsed.refused.size());
}

void TestSourceParser::hugeInput_data()
{
    QTest::addColumn<QString>("text");
    const int million = 1'000'000;
    QTest::newRow("a million letters") << QString(million, u'a');
    QTest::newRow("a million dots") << QString(million, u'.');
    QTest::newRow("an endless address") << u"https://"_qs + QString(million, u'a');
    QTest::newRow("an endless scheme") << QString(million, u'a') + u"://x"_qs;
    QTest::newRow("slashes") << QString(million, u'/');
    QTest::newRow("an endless path") << u"https://example.org/"_qs + QString(million, u'a');
    QTest::newRow("an endless path to be encoded")
        << u"https://example.org/"_qs + QString(million, u'ä');
    QTest::newRow("an endless query") << u"https://example.org/?"_qs + QString(million, u'&');
    QTest::newRow("an endless host to be encoded") << u"https://"_qs + QString(million, u'ä');
    QTest::newRow("an endless name") << u"www."_qs + QString(million, u'a');
    QTest::newRow("an endless file") << u"file:///"_qs + QString(million, u'a');
    QTest::newRow("endless credentials") << u"https://"_qs + QString(million, u'a') + u"@b/"_qs;
    QTest::newRow("wrappings") << QString(million, u'"');
    QTest::newRow("half addresses") << u"http://"_qs.repeated(million / 7);
    QTest::newRow("blanks in an address") << u"https://a/"_qs + QString(million, u' ') + u'x';
}

void TestSourceParser::hugeInput()
{
    QFETCH(QString, text);
    // Processor time, so that a busy machine is not taken for a stall.
    const std::clock_t before = std::clock();
    const ParsedSources parsed = parseSources(text, m_folder.path());
    const double ms = 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(ms < 50, qPrintable(QString::number(ms)));
    // Refused with one sentence.
    QVERIFY(parsed.sources.isEmpty());
    QVERIFY(parsed.refused.size() <= 1);
    for (const Error &error : parsed.refused)
        QVERIFY(error.text.size() < 300);
}

void TestSourceParser::tenThousandAddresses()
{
    QString text;
    for (int i = 0; i < 10'000; ++i)
        text += QStringLiteral("https://example.org/watch?v=%1\n").arg(i);
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(parseSources(text, m_folder.path()).sources.size(), 10'000);
    qInfo() << "10,000 addresses:" << elapsed.elapsed() << "ms";
}

QTEST_GUILESS_MAIN(TestSourceParser)
#include "tst_sourceparser.moc"
