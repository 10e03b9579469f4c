// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/sheetmaker.h"
#include "tests/support/testmedia.h"
#include "tests/tools/realmedia.h"

#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

namespace {

constexpr int longestWaitMs = 60'000;

Job jobOf(const QStringList &files)
{
    Job job;
    job.id = JobId{1};
    job.uuid = QUuid::createUuid();
    job.state = JobState::Completed;
    for (const QString &file : files) {
        Output output;
        output.path = file;
        job.outputs.append(output);
    }
    return job;
}

} // namespace

class SheetMakerTest final : public QObject
{
    Q_OBJECT

private slots:
    void makesAGrid();
    void writesTimes();
    void neverOverwrites();
    void fits_data();
    void fits();
    void tellsWhyThereIsNone_data();
    void tellsWhyThereIsNone();
    void makesOneAfterTheOther();
    void endsInTheMiddle();

private:
    [[nodiscard]] static Result<QString> make(const QStringList &files)
    {
        const ToolLocator tools;
        SheetMaker maker(tools);
        QSignalSpy finished(&maker, &SheetMaker::finished);
        maker.make(jobOf(files));
        if (!finished.wait(longestWaitMs))
            return failure(ErrorCode::Internal, QStringLiteral("nothing happened"));
        return finished.first().at(1).value<Result<QString>>();
    }
};

void SheetMakerTest::makesAGrid()
{
    const QTemporaryDir folder;
    const QString film = folder.filePath(QStringLiteral("A film, 100% 'new'.mp4"));
    QVERIFY(QFile::copy(TestMedia::clip(), film));
    const auto sheet = make({film});
    QVERIFY2(sheet, qPrintable(sheet ? QString() : sheet.error().text + sheet.error().detail));
    QCOMPARE(*sheet, folder.filePath(QStringLiteral("A film, 100% 'new' contact sheet.jpg")));
    QCOMPARE(QImage(*sheet).size(), QSize(4 * 400 + 5 * 8, 5 * 224 + 6 * 8 + 40));
    // Nothing else is there, hidden things included.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void SheetMakerTest::writesTimes()
{
    const QTemporaryDir folder;
    QVERIFY(makeMedia(folder.path(),
                      QStringLiteral("-f lavfi -i color=gray:s=640x360:r=25:d=4 -c:v libx264 "
                                     "-preset ultrafast -pix_fmt yuv420p grey.mp4")));
    const auto sheet = make({folder.filePath(QStringLiteral("grey.mp4"))});
    QVERIFY(sheet);
    const QImage image(*sheet);
    const auto whiteIn = [&image](const QRect &part) {
        int count = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x)
                count += qGray(image.pixel(x, y)) > 220 ? 1 : 0;
        }
        return count;
    };
    const QRect firstTile(8, 48, 400, 224);
    QVERIFY(whiteIn(QRect(firstTile.center(), firstTile.bottomRight())) > 20);
    QCOMPARE(whiteIn(QRect(firstTile.topLeft(), firstTile.center())), 0);
    QVERIFY(whiteIn(QRect(0, 0, image.width(), 40)) > 100); // the title
}

void SheetMakerTest::neverOverwrites()
{
    const QTemporaryDir folder;
    const QString film = folder.filePath(QStringLiteral("film.mp4"));
    QVERIFY(QFile::copy(TestMedia::small(), film));
    QFile mine(folder.filePath(QStringLiteral("film contact sheet.jpg")));
    QVERIFY(mine.open(QIODevice::ReadWrite) && mine.write("mine") == 4);
    const auto second = make({film});
    const auto third = make({film});
    QVERIFY(second && third);
    QCOMPARE(*second, folder.filePath(QStringLiteral("film contact sheet (2).jpg")));
    QCOMPARE(*third, folder.filePath(QStringLiteral("film contact sheet (3).jpg")));
    mine.seek(0);
    QCOMPARE(mine.readAll(), QByteArray("mine"));
}

void SheetMakerTest::fits_data()
{
    QTest::addColumn<QString>("film");
    QTest::addColumn<QSize>("size");
    // A grid of three columns and more keeps its width; the title needs 40.
    QTest::newRow("portrait") << QStringLiteral("portrait")
                              << QSize(4 * 224 + 5 * 8, 5 * 400 + 6 * 8 + 40);
    QTest::newRow("one frame") << QStringLiteral("frame") << QSize(400 + 2 * 8, 224 + 2 * 8 + 40);
    QTest::newRow("0.2 s") << QStringLiteral("short")
                           << QSize(4 * 400 + 5 * 8, 2 * 224 + 3 * 8 + 40);
}

void SheetMakerTest::fits()
{
    QFETCH(const QString, film);
    const QTemporaryDir folder;
    const QString path = folder.filePath(film + QStringLiteral(".mp4"));
    const QString encode = QStringLiteral("-f lavfi -i testsrc2=s=640x360:r=25:d=%1 -c:v libx264 "
                                          "-preset ultrafast -pix_fmt yuv420p %2.mp4");
    if (film == QLatin1String("portrait"))
        QVERIFY(QFile::copy(TestMedia::portrait(), path));
    else if (film == QLatin1String("frame"))
        QVERIFY(makeMedia(folder.path(), encode.arg(QStringLiteral("0.04"), film)));
    else
        QVERIFY(makeMedia(folder.path(), encode.arg(QStringLiteral("0.2"), film)));
    const auto sheet = make({path});
    QVERIFY(sheet);
    QTEST(QImage(*sheet).size(), "size");
}

void SheetMakerTest::tellsWhyThereIsNone_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("sound") << QStringList{TestMedia::audio()} << ErrorCode::NotAVideo;
    QTest::newRow("nothing made") << QStringList{} << ErrorCode::NotAVideo;
    QTest::newRow("gone") << QStringList{QStringLiteral("/nowhere/film.mp4")}
                          << ErrorCode::SourceMissing;
}

void SheetMakerTest::tellsWhyThereIsNone()
{
    QFETCH(const QStringList, files);
    const auto sheet = make(files);
    QVERIFY(!sheet);
    QTEST(sheet.error().code, "code");
    QVERIFY(!sheet.error().text.isEmpty() && !sheet.error().hint.isEmpty());
}

void SheetMakerTest::makesOneAfterTheOther()
{
    const QTemporaryDir folder;
    const QString film = folder.filePath(QStringLiteral("film.mp4"));
    QVERIFY(QFile::copy(TestMedia::small(), film));
    const ToolLocator tools;
    SheetMaker maker(tools);
    QSignalSpy started(&maker, &SheetMaker::started);
    QSignalSpy finished(&maker, &SheetMaker::finished);
    Job first = jobOf({film});
    Job second = jobOf({film});
    second.id = JobId{2};
    maker.make(first);
    maker.make(first); // is at work
    maker.make(second);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, longestWaitMs);
    QVERIFY(started.size() <= 2);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, longestWaitMs);
    QVERIFY(!finished.wait(100));
    QCOMPARE(finished.at(1).first().value<JobId>(), JobId{2});
}

void SheetMakerTest::endsInTheMiddle()
{
    const QTemporaryDir folder;
    const QString film = folder.filePath(QStringLiteral("film.mp4"));
    QVERIFY(QFile::copy(TestMedia::clip(), film));
    const ToolLocator tools;
    SheetMaker maker(tools);
    QSignalSpy finished(&maker, &SheetMaker::finished);
    maker.make(jobOf({film}));
    QVERIFY(!finished.wait(300));
    maker.end();
    QVERIFY(!finished.wait(1000));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("film.mp4")});
}

QTEST_GUILESS_MAIN(SheetMakerTest)
#include "tst_sheetmaker.moc"
