// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/framefetcher.h"
#include "tests/support/testmedia.h"
#include "tests/tools/numberedfilm.h"
#include "tests/tools/realmedia.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace respool;

namespace {

constexpr int longestWaitMs = 60'000;
constexpr int frames = 200;

/// A fetcher and what it has said.
struct Bench
{
    QTemporaryDir cache;
    ToolLocator tools;
    std::unique_ptr<FrameFetcher> fetcher = std::make_unique<FrameFetcher>(tools, cache.path());
    QSignalSpy opened{fetcher.get(), &FrameFetcher::opened};
    QSignalSpy fetched{fetcher.get(), &FrameFetcher::fetched};

    Bench() = default;
    Q_DISABLE_COPY_MOVE(Bench)

    ~Bench()
    {
        fetcher.reset();
        QThreadPool::globalInstance()->waitForDone(); // one of the two deletes its folder
    }

    [[nodiscard]] bool open(const QString &file)
    {
        opened.clear();
        fetcher->open(file);
        return opened.wait(longestWaitMs)
            && opened.takeFirst().first().value<Result<MediaInfo>>().has_value();
    }

    [[nodiscard]] QImage last() const
    {
        const auto picture = fetched.last().at(1).value<Result<QByteArray>>();
        return picture ? QImage::fromData(*picture, "PPM") : QImage();
    }

    [[nodiscard]] QImage frameAt(double seconds, QSize room = {})
    {
        fetched.clear();
        fetcher->fetch(seconds, room);
        if (!fetched.wait(longestWaitMs))
            return {};
        return last();
    }
};

} // namespace

class FrameFetcherTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fetchesTheVeryFrame_data();
    void fetchesTheVeryFrame();
    void isTheSameInWhatWasMadeOfIt();
    void fitsTheRoom();
    void theLastWishWins();
    void forgetsTheFilmBefore();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void saysWhereNoPictureIs();
    void leavesNothing();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void FrameFetcherTest::initTestCase()
{
    QVERIFY(makeNumberedFilm(m_folder.path(), QStringLiteral("film.mp4"), frames));
    QVERIFY(makeNumberedFilm(m_folder.path(), QStringLiteral("ntsc.mkv"), frames,
                             QStringLiteral("30000/1001"), QStringLiteral("-g 60")));
    // Begins at 1.4 s by its own clock.
    QVERIFY(makeMedia(m_folder.path(), QStringLiteral("-i film.mp4 -c copy stream.ts")));
    QVERIFY(makeMedia(m_folder.path(),
                      QStringLiteral("-i film.mp4 -vf scale=160:90 -c:v libx264 "
                                     "-preset veryfast -g 30 small.mp4")));
}

void FrameFetcherTest::fetchesTheVeryFrame_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("frame");
    for (const int frame : {0, 1, 2, 37, 100, frames - 1}) {
        QTest::addRow("mp4 %d", frame) << QStringLiteral("film.mp4") << 25.0 << frame;
        QTest::addRow("29.97 mkv %d", frame)
            << QStringLiteral("ntsc.mkv") << 30000.0 / 1001 << frame;
        QTest::addRow("ts %d", frame) << QStringLiteral("stream.ts") << 25.0 << frame;
    }
}

void FrameFetcherTest::fetchesTheVeryFrame()
{
    QFETCH(const QString, file);
    QFETCH(const double, rate);
    QFETCH(const int, frame);
    Bench bench;
    QVERIFY(bench.open(path(file)));
    QCOMPARE(numberOf(bench.frameAt(frame / rate)), frame);
    QCOMPARE(bench.last().size(), QSize(320, 180));
}

/// What a comparison is for: one position, one picture, whatever the files are like.
void FrameFetcherTest::isTheSameInWhatWasMadeOfIt()
{
    Bench source;
    Bench small;
    Bench stream;
    QVERIFY(source.open(path(QStringLiteral("film.mp4"))));
    QVERIFY(small.open(path(QStringLiteral("small.mp4"))));
    QVERIFY(stream.open(path(QStringLiteral("stream.ts"))));
    for (const double seconds : {0.52, 1.96, 3.015, 5.0, 7.72}) {
        const int number = numberOf(source.frameAt(seconds));
        QCOMPARE(number, qRound(seconds * 25));
        QCOMPARE(numberOf(small.frameAt(seconds)), number);
        QCOMPARE(numberOf(stream.frameAt(seconds)), number);
    }
}

void FrameFetcherTest::fitsTheRoom()
{
    Bench bench;
    QVERIFY(bench.open(path(QStringLiteral("film.mp4"))));
    QCOMPARE(bench.frameAt(1, {100, 100}).size(), QSize(100, 56));
    QCOMPARE(numberOf(bench.last()), 25);
    QCOMPARE(bench.frameAt(1, {4000, 4000}).size(), QSize(320, 180)); // never larger than it is
}

void FrameFetcherTest::theLastWishWins()
{
    Bench bench;
    QVERIFY(bench.open(path(QStringLiteral("film.mp4"))));
    for (int frame = 0; frame <= 100; ++frame)
        bench.fetcher->fetch(frame / 25.0, {});
    QTRY_VERIFY_WITH_TIMEOUT(
        !bench.fetched.isEmpty() && bench.fetched.last().first().toDouble() == 4.0, longestWaitMs);
    QCOMPARE(numberOf(bench.last()), 100);
    QVERIFY(bench.fetched.size() <= 2); // the first one was at work
    QVERIFY(!bench.fetched.wait(200));
}

void FrameFetcherTest::forgetsTheFilmBefore()
{
    Bench bench;
    bench.fetcher->open(path(QStringLiteral("film.mp4")));
    bench.fetcher->fetch(2, {});
    QVERIFY(bench.opened.wait(longestWaitMs)); // the frame is at work now
    bench.fetcher->open(path(QStringLiteral("small.mp4")));
    bench.fetcher->fetch(1, {});
    QVERIFY(bench.fetched.wait(longestWaitMs));
    QCOMPARE(bench.last().size(), QSize(160, 90));
    QCOMPARE(numberOf(bench.last()), 25);
    QVERIFY(!bench.fetched.wait(200));
    QCOMPARE(bench.fetched.size(), 1);
}

void FrameFetcherTest::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("sound") << TestMedia::audio();
    QTest::newRow("gone") << QStringLiteral("/nowhere/film.mp4");
    QTest::newRow("list of other files") << TestMedia::playlist();
}

void FrameFetcherTest::saysWhatCannotBeRead()
{
    QFETCH(const QString, file);
    Bench bench;
    bench.fetcher->open(file);
    bench.fetcher->fetch(0, {});
    QVERIFY(bench.opened.wait(longestWaitMs));
    const auto info = bench.opened.first().first().value<Result<MediaInfo>>();
    QVERIFY(!info);
    QVERIFY(!info.error().text.isEmpty() && !info.error().hint.isEmpty());
    QVERIFY(!bench.fetched.wait(100));
    QVERIFY(bench.open(path(QStringLiteral("film.mp4")))); // the next one is read all the same
}

void FrameFetcherTest::saysWhereNoPictureIs()
{
    Bench bench;
    QVERIFY(bench.open(path(QStringLiteral("film.mp4"))));
    bench.fetcher->fetch(100, {});
    QVERIFY(bench.fetched.wait(longestWaitMs));
    QVERIFY(!bench.fetched.last().at(1).value<Result<QByteArray>>());
    QCOMPARE(numberOf(bench.frameAt(1)), 25);
}

void FrameFetcherTest::leavesNothing()
{
    const QTemporaryDir cache;
    const ToolLocator tools;
    {
        FrameFetcher fetcher(tools, cache.path());
        QSignalSpy opened(&fetcher, &FrameFetcher::opened);
        fetcher.open(path(QStringLiteral("film.mp4")));
        QVERIFY(opened.wait(longestWaitMs));
        fetcher.fetch(7, {});
        QCOMPARE(QDir(cache.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    }
    QTRY_VERIFY(QDir(cache.path()).isEmpty());
}

QTEST_GUILESS_MAIN(FrameFetcherTest)
#include "tst_framefetcher.moc"
