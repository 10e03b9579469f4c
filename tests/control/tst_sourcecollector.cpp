// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/sourcecollector.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

namespace {

void write(const QString &path, const QByteArray &contents = "x")
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
}

QStringList textsOf(const QList<ParsedSources::Source> &sources)
{
    QStringList texts;
    for (const ParsedSources::Source &source : sources)
        texts.append(source.text);
    return texts;
}

} // namespace

class TestSourceCollector final : public QObject
{
    Q_OBJECT

private slots:
    void readsTables_data();
    void readsTables();
    void readsLists_data();
    void readsLists();
    void pathsInAListCountFromItsFolder();
    void aFolderStandsForItsMedia();
    void tellsStreamsFromScripts();
    void looksAtSoManyFilesOnly();
    void endsWhenNobodyWaits();
    void saysWhatHoldsNothing_data();
    void saysWhatHoldsNothing();
    void keepsOrderAndRepetitions();
    void takesNoMoreThanItsMost();
    void countsWhatCannotBeUsed();
    void knowsWhatNeedsNoDisk_data();
    void knowsWhatNeedsNoDisk();
};

void TestSourceCollector::readsTables_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QStringList>("addresses");
    const QStringList both{u"https://a.example/1"_qs, u"https://a.example/2"_qs};
    QTest::newRow("commas") << QByteArray("title,address\nOne,https://a.example/1,3\n"
                                          "Two,https://a.example/2,4\n")
                            << both;
    QTest::newRow("semicolons") << QByteArray("One;https://a.example/1\r\nTwo;https://a.example/2")
                                << both;
    QTest::newRow("tabs") << QByteArray("https://a.example/1\tOne\nhttps://a.example/2\tTwo")
                          << both;
    QTest::newRow("quotes") << QByteArray("\"One, and \"\"half\"\"\",\"https://a.example/1\"\n"
                                          "\"Two\nlines\",\"https://a.example/2\"")
                            << both;
    QTest::newRow("a comma in an address") << QByteArray("x,\"https://a.example/1,2;3\"")
                                           << QStringList{u"https://a.example/1,2;3"_qs};
    QTest::newRow("a mark for UTF-8") << QByteArray("\xEF\xBB\xBFhttps://a.example/1\n,"
                                                    "https://a.example/2")
                                      << both;
    QTest::newRow("a quote that is never closed")
        << QByteArray("https://a.example/1,\"Two,x") << QStringList{u"https://a.example/1"_qs};
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("no text") << QByteArray("\0\xFF\xFE,\0", 5) << QStringList();
}

void TestSourceCollector::readsTables()
{
    QFETCH(QByteArray, contents);
    const CollectedSources found = sourcesOfList(u"/nowhere/list.csv"_qs, contents);
    QTEST(textsOf(found.sources), "addresses");
    QCOMPARE(found.refused, QList<Error>());
}

void TestSourceCollector::readsLists_data()
{
    QTest::addColumn<QByteArray>("contents");
    const QString text = u"# mine\nhttps://a.example/1\r\n\r\n  https://a.example/2, "
                         u"https://a.example/3\n"_qs;
    QTest::newRow("UTF-8") << text.toUtf8();
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(utf16.encode(text));
}

void TestSourceCollector::readsLists()
{
    QFETCH(QByteArray, contents);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"My list.TXT"_qs);
    write(path, contents);
    const CollectedSources found = collectSources(path, QDir::homePath());
    QCOMPARE(textsOf(found.sources),
             (QStringList{u"https://a.example/1"_qs, u"https://a.example/2"_qs,
                          u"https://a.example/3"_qs}));
    QCOMPARE(found.refused, QList<Error>());
}

void TestSourceCollector::pathsInAListCountFromItsFolder()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"films/one.mp4"_qs));
    write(folder.filePath(u"films/list.m3u"_qs), "#EXTM3U\none.mp4\nmissing.mp4\n");
    const CollectedSources found =
        collectSources(folder.filePath(u"films/list.m3u"_qs), QDir::homePath());
    QCOMPARE(textsOf(found.sources), QStringList{folder.filePath(u"films/one.mp4"_qs)});
    QCOMPARE(found.sources.first().kind, SourceKind::File);
    QCOMPARE(found.refusedTexts, QStringList{u"missing.mp4"_qs});
}

void TestSourceCollector::aFolderStandsForItsMedia()
{
    const QTemporaryDir folder;
    for (const char *name : {"b 10.mp4", "b 2.MKV", "notes.txt", "deep/er/sound.flac", "a.jpg",
                             ".hidden.mp4", ".respool/1/media.mp4"})
        write(folder.filePath(QLatin1String(name)));
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"around"_qs)));
    const QString url = QUrl::fromLocalFile(folder.path()).toString(QUrl::FullyEncoded);
    for (const QString &word : {folder.path(), folder.path() + u'/', url}) {
        const CollectedSources found = collectSources(word, QDir::homePath());
        QStringList names;
        for (const QString &text : textsOf(found.sources))
            names.append(QDir(folder.path()).relativeFilePath(text));
        QCOMPARE(names, (QStringList{u"b 2.MKV"_qs, u"b 10.mp4"_qs, u"deep/er/sound.flac"_qs}));
        QCOMPARE(found.refused, QList<Error>());
    }
}

void TestSourceCollector::tellsStreamsFromScripts()
{
    const QTemporaryDir folder;
    QByteArray stream(qsizetype(2) * 188, '\0');
    stream[0] = stream[188] = 'G';
    const QByteArray script = "Get('x');\n" + QByteArray(400, ' ');
    write(folder.filePath(u"film.ts"_qs), stream);
    write(folder.filePath(u"recorded.mts"_qs), "\1\2\3\4" + stream.left(188) + "\1\2\3\4G");
    write(folder.filePath(u"program.ts"_qs), script);
    write(folder.filePath(u"program.mts"_qs), script);
    write(folder.filePath(u"empty.ts"_qs), {});
    QStringList names;
    for (const QString &text : textsOf(collectSources(folder.path(), QDir::homePath()).sources))
        names.append(QFileInfo(text).fileName());
    QCOMPARE(names, (QStringList{u"film.ts"_qs, u"recorded.mts"_qs}));
}

void TestSourceCollector::looksAtSoManyFilesOnly()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 10; ++i)
        write(folder.filePath(u"%1.mp4"_qs.arg(i)));
    const FolderLook narrow{.mostFiles = 4};
    const CollectedSources found = collectSources(folder.path(), QDir::homePath(), narrow);
    QCOMPARE(found.sources.size(), 4);
    QCOMPARE(found.refused.size(), 1);
    QVERIFY2(found.refused.first().text.contains(u"too many"_qs),
             qPrintable(found.refused.first().text));
    QCOMPARE(found.refusedTexts, QStringList{folder.path()});
}

void TestSourceCollector::endsWhenNobodyWaits()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"one.mp4"_qs));
    const std::atomic_bool isUnwanted = true;
    const CollectedSources found = collectSources(folder.path(), QDir::homePath(), {&isUnwanted});
    QCOMPARE(found, CollectedSources());
}

void TestSourceCollector::saysWhatHoldsNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("folder") << u"empty"_qs
                            << u"There is no video or audio file in the folder “empty”."_qs;
    QTest::newRow("list") << u"list.csv"_qs << u"There is no address in “list.csv”."_qs;
}

void TestSourceCollector::saysWhatHoldsNothing()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"empty"_qs));
    write(folder.filePath(u"list.csv"_qs), "title,year\nOne,1999\n");
    const CollectedSources found = collectSources(folder.filePath(name), QDir::homePath());
    QCOMPARE(found.sources.size(), 0);
    QCOMPARE(found.refused.size(), 1);
    QTEST(found.refused.first().text, "sentence");
    QCOMPARE(found.refusedTexts, QStringList{folder.filePath(name)});
}

void TestSourceCollector::keepsOrderAndRepetitions()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"one.mp4"_qs));
    write(folder.filePath(u"list.txt"_qs), "https://a.example/1\n");
    const QString list = folder.filePath(u"list.txt"_qs);
    const CollectedSources found = collectSources(
        u"https://a.example/2\n%1\nfoo\n%2\nhttps://a.example/2"_qs.arg(folder.path(), list),
        QDir::homePath());
    const QString file = folder.filePath(u"one.mp4"_qs);
    QCOMPARE(textsOf(found.sources),
             (QStringList{u"https://a.example/2"_qs, file, u"https://a.example/1"_qs,
                          u"https://a.example/2"_qs}));
    QCOMPARE(found.refusedTexts, QStringList{u"foo"_qs});
    QCOMPARE(textsOf(found.onceEach().sources),
             (QStringList{u"https://a.example/2"_qs, file, u"https://a.example/1"_qs}));
}

void TestSourceCollector::takesNoMoreThanItsMost()
{
    QStringList lines;
    for (qsizetype i = 0; i < mostCollected + 5; ++i)
        lines.append(u"https://a.example/%1"_qs.arg(i));
    const CollectedSources found = collectSources(lines.join(u'\n'), QDir::homePath());
    QCOMPARE(found.sources.size(), mostCollected);
    QCOMPARE(found.refused.size(), 1);
}

void TestSourceCollector::countsWhatCannotBeUsed()
{
    const QTemporaryDir folder;
    QByteArray prose("https://a.example/1\n");
    for (int line = 0; line < mostRefusedKept + 700; ++line)
        prose += "It was a dark and stormy night.\n";
    prose += "https://a.example/2\nhttps://a.example/1\n";
    write(folder.filePath(u"novel.txt"_qs), prose);
    const ParsedSources parsed =
        collectSources(folder.filePath(u"novel.txt"_qs) + u"\nmore"_qs, folder.path()).onceEach();
    QCOMPARE(textsOf(parsed.sources),
             (QStringList{u"https://a.example/1"_qs, u"https://a.example/2"_qs}));
    QCOMPARE(parsed.repeated, 1);
    QCOMPARE(parsed.refused.size(), mostRefusedKept);
    QCOMPARE(parsed.refusedTexts.size(), mostRefusedKept);
    QCOMPARE(parsed.moreRefused, 701);
}

void TestSourceCollector::knowsWhatNeedsNoDisk_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasOnlyAddresses");
    QTest::newRow("one") << u"https://a.example/1"_qs << true;
    QTest::newRow("many") << u"\n https://a.example/1, HTTP://a.example/2\n#x\n"_qs << true;
    QTest::newRow("a path") << u"https://a.example/1\n/home"_qs << false;
    QTest::newRow("a file") << u"file:///home"_qs << false;
    QTest::newRow("a word") << u"foo"_qs << false;
}

void TestSourceCollector::knowsWhatNeedsNoDisk()
{
    QFETCH(QString, text);
    QTEST(hasOnlyAddresses(text), "hasOnlyAddresses");
}

QTEST_APPLESS_MAIN(TestSourceCollector)
#include "tst_sourcecollector.moc"
