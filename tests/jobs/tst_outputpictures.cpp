// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/outputpictures.h"
#include "tests/support/testmedia.h"

#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

namespace {

// Their priority is the lowest: on a busy machine they hardly get on.
constexpr int longestWaitMs = 240'000;

} // namespace

class OutputPicturesTest final : public QObject
{
    Q_OBJECT

private slots:
    void makesOneForEachFile();
    void aReplacedFileGetsAnother();
    void onlyTheLastListCounts();
    void oldOnesGo();
    void endsInTheMiddle();

private:
    ToolLocator m_tools;
};

void OutputPicturesTest::makesOneForEachFile()
{
    const QTemporaryDir cache;
    OutputPictures pictures(m_tools, cache.path());
    QSignalSpy made(&pictures, &OutputPictures::made);
    pictures.want({TestMedia::clip(), TestMedia::audio(), QStringLiteral("/nowhere/a.mp4"),
                   TestMedia::portrait()});
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 2, longestWaitMs);
    QCOMPARE(made.at(0).at(0).toString(), TestMedia::clip());
    QCOMPARE(made.at(1).at(0).toString(), TestMedia::portrait());
    const QImage wide(made.at(0).at(1).toString());
    const QImage high(made.at(1).at(1).toString());
    QVERIFY(wide.width() > wide.height());
    QVERIFY(high.height() > high.width());

    // What is there is told, not made again.
    const QDateTime before = QFileInfo(made.at(0).at(1).toString()).lastModified();
    pictures.want({TestMedia::clip()});
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 3, longestWaitMs);
    QCOMPARE(made.at(2).at(1), made.at(0).at(1));
    QCOMPARE(QFileInfo(made.at(2).at(1).toString()).lastModified(), before);
}

void OutputPicturesTest::aReplacedFileGetsAnother()
{
    const QTemporaryDir cache;
    const QString film = cache.filePath(QStringLiteral("film.mp4"));
    QVERIFY(QFile::copy(TestMedia::clip(), film));
    OutputPictures pictures(m_tools, cache.path());
    QSignalSpy made(&pictures, &OutputPictures::made);
    pictures.want({film});
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, longestWaitMs);
    QVERIFY(QFile::remove(film) && QFile::copy(TestMedia::portrait(), film));
    pictures.want({film});
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 2, longestWaitMs);
    const QImage picture(made.at(1).at(1).toString());
    QVERIFY(picture.height() > picture.width());
}

void OutputPicturesTest::onlyTheLastListCounts()
{
    const QTemporaryDir cache;
    OutputPictures pictures(m_tools, cache.path());
    QSignalSpy made(&pictures, &OutputPictures::made);
    pictures.want({TestMedia::clip(), TestMedia::big(), TestMedia::portrait()});
    pictures.want({TestMedia::small()});
    QTRY_VERIFY_WITH_TIMEOUT(
        !made.isEmpty() && made.last().first().toString() == TestMedia::small(), longestWaitMs);
    QVERIFY(made.size() <= 2); // the first one was at work
}

void OutputPicturesTest::oldOnesGo()
{
    const QTemporaryDir cache;
    const QString folder = cache.filePath(QStringLiteral("output-pictures"));
    QVERIFY(QDir().mkpath(folder));
    QFile old(folder + QStringLiteral("/old.jpg"));
    QFile young(folder + QStringLiteral("/young.jpg"));
    QVERIFY(old.open(QIODevice::WriteOnly) && young.open(QIODevice::WriteOnly));
    QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-40),
                            QFileDevice::FileModificationTime));
    OutputPictures pictures(m_tools, cache.path());
    pictures.want({QStringLiteral("/nowhere/a.mp4")});
    QTRY_VERIFY(!old.exists());
    QVERIFY(young.exists());
}

void OutputPicturesTest::endsInTheMiddle()
{
    const QTemporaryDir cache;
    OutputPictures pictures(m_tools, cache.path());
    QSignalSpy made(&pictures, &OutputPictures::made);
    pictures.want({TestMedia::big(), TestMedia::clip()});
    QTest::qWait(50);
    pictures.end();
    pictures.want({TestMedia::clip()});
    QVERIFY(!made.wait(1000));
}

QTEST_GUILESS_MAIN(OutputPicturesTest)
#include "tst_outputpictures.moc"
