// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/sourcelookups.h"
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

namespace {

constexpr int longestWaitMs = 60'000;

QStringList lookupFolders()
{
    return QDir(QDir::tempPath()).entryList({QStringLiteral("respool-lookup-*")}, QDir::Dirs);
}

} // namespace

/// With the real yt-dlp and a server of its own.
class TestSourceLookups final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void tellsTitleAndFormats();
    void listsAPlaylist();
    void tellsWhyNot_data();
    void tellsWhyNot();
    void saysThatTheToolIsMissing();
    void asksTwoAtATime();
    void goesInFrontOfTheOthers();
    void isGivenUp();
    void lendsCookiesInThePrivateFolder();

private:
    std::unique_ptr<MediaServer> m_server;
    std::unique_ptr<ToolLocator> m_tools;
    std::unique_ptr<SourceLookups> m_lookups;
    std::unique_ptr<QSignalSpy> m_found;
    std::unique_ptr<QSignalSpy> m_failed;
    QTemporaryDir m_temporary;
    QTemporaryDir m_private;
};

void TestSourceLookups::initTestCase()
{
    // Of its own: other programs look up sources, too.
    QVERIFY(m_temporary.isValid());
    QVERIFY(qputenv("TMPDIR", QFile::encodeName(m_temporary.path())));
    QVERIFY(qputenv("TMP", QFile::encodeName(m_temporary.path())));
}

void TestSourceLookups::init()
{
    m_server = std::make_unique<MediaServer>(TestMedia::folder());
    m_tools = std::make_unique<ToolLocator>();
    m_lookups = std::make_unique<SourceLookups>(*m_tools, QString(), m_private.path());
    m_found = std::make_unique<QSignalSpy>(m_lookups.get(), &SourceLookups::found);
    m_failed = std::make_unique<QSignalSpy>(m_lookups.get(), &SourceLookups::failed);
}

void TestSourceLookups::cleanup()
{
    m_lookups.reset();
    // Nothing is left of it, however it ended.
    QTRY_COMPARE(lookupFolders(), QStringList());
    QTRY_VERIFY(QDir(m_private.path()).isEmpty());
}

void TestSourceLookups::tellsTitleAndFormats()
{
    const QString address = m_server->address(TestMedia::served(TestMedia::separateStreams()));
    m_lookups->lookUp(address);
    QTRY_COMPARE_WITH_TIMEOUT(m_found->size(), 1, longestWaitMs);
    QCOMPARE(m_found->first().at(0).toString(), address);
    const auto description = m_found->first().at(1).value<SourceDescription>();
    QVERIFY(!description.title.isEmpty());
    QVERIFY(description.formats.size() >= 2);
    QVERIFY(!description.isPlaylist);
    // Nothing of the media itself was fetched.
    for (const ServedRequest &request : m_server->requests())
        QVERIFY2(request.path.endsWith(QLatin1String(".m3u8")), qPrintable(request.path));
}

void TestSourceLookups::listsAPlaylist()
{
    const QString clip = m_server->address(TestMedia::served(TestMedia::small()));
    const QString feed = QStringLiteral(R"(<?xml version="1.0"?><rss version="2.0"><channel>
<title>A feed</title><item><title>One</title><enclosure url="%1" type="video/mp4"/></item>
<item><title>Two</title><enclosure url="%1?2" type="video/mp4"/></item></channel></rss>)")
                             .arg(clip);
    m_lookups->lookUp(m_server->addText(u"/feed.xml"_qs, "application/rss+xml", feed.toUtf8()));
    QTRY_COMPARE_WITH_TIMEOUT(m_found->size(), 1, longestWaitMs);
    const auto description = m_found->first().at(1).value<SourceDescription>();
    QVERIFY(description.isPlaylist);
    QCOMPARE(description.title, u"A feed"_qs);
    QCOMPARE(description.entries,
             (QList<PlaylistEntry>{{clip, u"One"_qs}, {clip + u"?2"_qs, u"Two"_qs}}));
    QCOMPARE(m_server->requests().size(), m_server->requests(u"/feed.xml"_qs).size());
}

void TestSourceLookups::tellsWhyNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing there") << u"/nothing"_qs << ErrorCode::AddressNotFound;
    QTest::newRow("no video") << u"/text"_qs << ErrorCode::UnsupportedAddress;
}

void TestSourceLookups::tellsWhyNot()
{
    QFETCH(QString, path);
    m_server->addText(u"/text"_qs, "text/html", "<html><body>Nothing to see</body></html>");
    m_lookups->lookUp(m_server->address(path));
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, longestWaitMs);
    const auto error = m_failed->first().at(1).value<Error>();
    QVERIFY(!error.text.isEmpty());
    QTEST(error.code, "code");
    QCOMPARE(m_found->size(), 0);
}

void TestSourceLookups::saysThatTheToolIsMissing()
{
    m_tools->setPath(ToolKind::YtDlp, u"/nowhere/yt-dlp"_qs);
    m_lookups->lookUp(m_server->address(u"/x"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, longestWaitMs);
    QVERIFY(!m_failed->first().at(1).value<Error>().text.isEmpty());
}

void TestSourceLookups::asksTwoAtATime()
{
    Fault silence;
    silence.path = u"/slow/*"_qs;
    silence.delay = std::chrono::minutes(5);
    m_server->addFault(silence);
    for (int i = 0; i < 4; ++i)
        m_lookups->lookUp(m_server->address(u"/slow/%1"_qs.arg(i)));
    // Two of them hang; nobody asks for the others.
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requests(u"/slow/0"_qs).isEmpty()
                                 && !m_server->requests(u"/slow/1"_qs).isEmpty(),
                             longestWaitMs);
    QCOMPARE(m_server->requests(u"/slow/2"_qs).size(), 0);
    QCOMPARE(m_server->requests(u"/slow/3"_qs).size(), 0);
    QVERIFY(m_lookups->isBusy());
}

void TestSourceLookups::goesInFrontOfTheOthers()
{
    const QString clip = m_server->address(TestMedia::served(TestMedia::small()));
    for (int i = 0; i < 5; ++i)
        m_lookups->lookUp(clip + u"?%1"_qs.arg(i));
    m_lookups->lookUpNext(clip + u"?4"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_found->size(), 5, longestWaitMs);
    QStringList order;
    for (const QList<QVariant> &told : std::as_const(*m_found))
        order.append(told.at(0).toString().last(2));
    // Two run at a time: which of two ends first says nothing.
    QVERIFY2(order.indexOf(u"?4"_qs) < order.indexOf(u"?3"_qs), qPrintable(order.join(u' ')));
    QVERIFY(!m_lookups->isBusy());
}

void TestSourceLookups::isGivenUp()
{
    Fault silence;
    silence.delay = std::chrono::minutes(5);
    m_server->addFault(silence);
    m_lookups->lookUp(m_server->address(u"/a"_qs));
    m_lookups->lookUp(m_server->address(u"/b"_qs));
    m_lookups->lookUp(m_server->address(u"/c"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requests(u"/a"_qs).isEmpty(), longestWaitMs);
    m_lookups->cancel();
    QVERIFY(!m_lookups->isBusy());
    // A client that has left is one whose process has ended.
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requests(u"/a"_qs).first().isFinished, longestWaitMs);
    QCOMPARE(m_found->size() + m_failed->size(), 0);
    QCOMPARE(m_server->requests(u"/c"_qs).size(), 0);
}

/// A copy anywhere else would stay there for ever when the program is killed.
void TestSourceLookups::lendsCookiesInThePrivateFolder()
{
    const QTemporaryDir mine;
    QFile cookies(mine.filePath(u"mine.txt"_qs));
    QVERIFY(cookies.open(QIODevice::WriteOnly));
    cookies.write("# Netscape HTTP Cookie File\n.example.org\tTRUE\t/\tTRUE\t0\ta\tb\n");
    cookies.close();
    Fault silence;
    silence.delay = std::chrono::minutes(5);
    m_server->addFault(silence);
    m_lookups->setAccess({{}, {}, cookies.fileName()});
    m_lookups->lookUp(m_server->address(u"/a"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requests(u"/a"_qs).isEmpty(), longestWaitMs);
    const auto copiesBelow = [](const QString &folder) {
        QStringList copies;
        QDirIterator files(folder, {u"cookies.txt"_qs}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            copies.append(files.next());
        return copies;
    };
    QCOMPARE(copiesBelow(m_private.path()).size(), 1);
    const QStringList folders = lookupFolders();
    QVERIFY(!folders.isEmpty());
    for (const QString &folder : folders)
        QCOMPARE(copiesBelow(QDir::temp().filePath(folder)), QStringList());
    m_lookups->cancel();
}

QTEST_GUILESS_MAIN(TestSourceLookups)
#include "tst_sourcelookups.moc"
