// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/downloadprogress.h"

#include <QTest>

using namespace respool;

namespace {

YtDlpProgress line(const QString &file, qint64 done, qint64 total, int fragment = -1,
                   int fragmentCount = -1)
{
    YtDlpProgress line;
    line.fileName = file;
    line.progress.bytesDone = done;
    line.progress.bytesTotal = total;
    line.fragment = fragment;
    line.fragmentCount = fragmentCount;
    if (fragmentCount > 0)
        line.progress.fraction = static_cast<double>(fragment) / fragmentCount;
    else if (total > 0)
        line.progress.fraction = static_cast<double>(done) / static_cast<double>(total);
    return line;
}

} // namespace

class TestDownloadProgress final : public QObject
{
    Q_OBJECT

private slots:
    void oneFile();
    void fragments();
    void twoStreamsOfKnownSize();
    void twoStreamsOfUnknownSize();
    void anUnknownTotalStaysUnknown();
    void neverGoesBackWithinAStream();
    void moreStreamsThanAnnounced();
};

void TestDownloadProgress::oneFile()
{
    DownloadProgress progress;
    progress.setExpectation(u"22"_qs, 1000);
    QCOMPARE(progress.feed(line(u"media.mp4"_qs, 0, 1000)).fraction, 0.0);
    const Progress half = progress.feed(line(u"media.mp4"_qs, 500, 1000));
    QCOMPARE(half.fraction, 0.5);
    QCOMPARE(half.bytesDone, 500);
    QCOMPARE(half.bytesTotal, 1000);
    QCOMPARE(progress.feed(line(u"media.mp4"_qs, 1000, 1000)).fraction, 1.0);
    QCOMPARE(progress.feed(line(u"media.mp4"_qs, 2000, 1000)).fraction, 1.0);
}

void TestDownloadProgress::fragments()
{
    DownloadProgress progress;
    progress.setExpectation(u"hls"_qs, -1);
    // The estimate of the size moves; the count of pieces does not.
    QCOMPARE(progress.feed(line(u"media.mp4"_qs, 100, 5000, 1, 4)).fraction, 0.25);
    QCOMPARE(progress.feed(line(u"media.mp4"_qs, 200, 300, 2, 4)).fraction, 0.5);
    QCOMPARE(progress.feed(line(u"media.mp4"_qs, 400, 400, 4, 4)).fraction, 1.0);
}

void TestDownloadProgress::twoStreamsOfKnownSize()
{
    DownloadProgress progress;
    progress.setExpectation(u"137+140"_qs, 1000);
    QCOMPARE(progress.feed(line(u"media.f137.mp4"_qs, 450, 900)).fraction, 0.45);
    QCOMPARE(progress.feed(line(u"media.f137.mp4"_qs, 900, 900)).fraction, 0.9);
    const Progress second = progress.feed(line(u"media.f140.m4a"_qs, 50, 100));
    QCOMPARE(second.fraction, 0.95);
    QCOMPARE(second.bytesDone, 950);
    QCOMPARE(second.bytesTotal, 1000);
    QCOMPARE(progress.feed(line(u"media.f140.m4a"_qs, 100, 100)).fraction, 1.0);
}

void TestDownloadProgress::twoStreamsOfUnknownSize()
{
    DownloadProgress progress;
    progress.setExpectation(u"137+140"_qs, -1);
    QCOMPARE(progress.feed(line(u"media.f137.mp4"_qs, 450, 900)).fraction, 0.25);
    QCOMPARE(progress.feed(line(u"media.f137.mp4"_qs, 900, 900)).fraction, 0.5);
    QCOMPARE(progress.feed(line(u"media.f140.m4a"_qs, 0, 100)).fraction, 0.5);
    QCOMPARE(progress.feed(line(u"media.f140.m4a"_qs, 100, 100)).fraction, 1.0);
}

void TestDownloadProgress::anUnknownTotalStaysUnknown()
{
    DownloadProgress progress;
    progress.setExpectation(u"0"_qs, -1);
    const Progress told = progress.feed(line(u"media.mp4"_qs, 777, -1));
    QCOMPARE(told.fraction, -1.0);
    QCOMPARE(told.bytesDone, 777);
    QCOMPARE(told.bytesTotal, -1);
}

void TestDownloadProgress::neverGoesBackWithinAStream()
{
    DownloadProgress progress;
    progress.setExpectation(u"0"_qs, -1);
    QCOMPARE(progress.feed(line(u"media.mp4"_qs, 700, -1)).bytesDone, 700);
    QCOMPARE(progress.feed(line(u"media.mp4"_qs, -1, -1)).bytesDone, 700);
    QCOMPARE(progress.feed(line(u"media.mp4"_qs, 600, -1)).bytesDone, 700);
}

void TestDownloadProgress::moreStreamsThanAnnounced()
{
    DownloadProgress progress;
    progress.setExpectation(u"22"_qs, -1);
    for (int stream = 0; stream < 5; ++stream) {
        const Progress told =
            progress.feed(line(QStringLiteral("media.f%1.mp4").arg(stream), 10, 10));
        QCOMPARE(told.fraction, 1.0);
    }
}

QTEST_APPLESS_MAIN(TestDownloadProgress)
#include "tst_downloadprogress.moc"
