// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/httptraffic.h"

#include <QFile>
#include <QTest>

using namespace respool;

namespace {

QList<QByteArray> recorded(const char *name)
{
    QFile file(QFINDTESTDATA("data/ytdlp") + u'/' + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast(); // what follows the last line end
    return lines;
}

QList<HttpAnswer> answersIn(const QList<QByteArray> &lines)
{
    HttpTraffic traffic;
    QList<HttpAnswer> answers;
    for (const QByteArray &line : lines) {
        if (const auto answer = traffic.feed(line))
            answers.append(*answer);
    }
    return answers;
}

const QByteArray ok = "reply: 'HTTP/1.1 200 OK\\r\\n'";

QByteArray request(const QByteArray &header)
{
    return "send: b'GET /a.mp4 HTTP/1.1\\r\\nHost: a.example\\r\\n" + header + "\\r\\n\\r\\n'";
}

} // namespace

class TestHttpTraffic final : public QObject
{
    Q_OBJECT

private slots:
    void readsRecordedRuns_data();
    void readsRecordedRuns();
    void knowsTheStatusBeforeTheEnd_data();
    void knowsTheStatusBeforeTheEnd();
    void readsTheFirstByte_data();
    void readsTheFirstByte();
    void takesWholeValidatorsOnly_data();
    void takesWholeValidatorsOnly();
    void readsAnyNumberOfRecords();
    void survivesTornLines();
    void survivesGarbage();
};

void TestHttpTraffic::readsRecordedRuns_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("2023.03") << QByteArray("2023-resumed.out");
    QTest::newRow("2026.10") << QByteArray("2026-resumed.out");
}

/// The first look at the address, then the file from where it was.
void TestHttpTraffic::readsRecordedRuns()
{
    QFETCH(const QByteArray, name);
    const QList<HttpAnswer> answers = answersIn(recorded(name.constData()));
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.at(0).status, 200);
    QCOMPARE(answers.at(0).firstByte, 0);
    QCOMPARE(answers.at(1).status, 206);
    QCOMPARE(answers.at(1).firstByte, 1000);
    for (const HttpAnswer &answer : answers) {
        QCOMPARE(answer.entityTag, QByteArray("\"5f-abc\""));
        QCOMPARE(answer.lastModified, QByteArray("Sun, 22 Nov 2026 09:33:38 GMT"));
    }
}

void TestHttpTraffic::knowsTheStatusBeforeTheEnd_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("status");
    QTest::newRow("2023.03, 429") << QByteArray("2023-retryafter-seconds.out") << 429;
    QTest::newRow("2023.03, 503") << QByteArray("2023-retryafter-date.out") << 503;
    QTest::newRow("2026.10, 429") << QByteArray("2026-retryafter-seconds.out") << 429;
    QTest::newRow("2026.10, 503") << QByteArray("2026-retryafter-date.out") << 503;
}

/// A server that asks for a pause is obeyed while its headers still come.
void TestHttpTraffic::knowsTheStatusBeforeTheEnd()
{
    QFETCH(const QByteArray, name);
    QFETCH(const int, status);
    HttpTraffic traffic;
    QCOMPARE(traffic.status(), 0);
    int statusAtItsHeader = 0;
    for (const QByteArray &line : recorded(name.constData())) {
        if (line.startsWith("header: Retry-After"))
            statusAtItsHeader = traffic.status();
        QVERIFY(!traffic.feed(line));
    }
    QCOMPARE(statusAtItsHeader, status);
    const auto answer = traffic.feed("[download] Got error");
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QVERIFY(answer->entityTag.isEmpty() && answer->lastModified.isEmpty());
    QCOMPARE(traffic.status(), 0);
    QVERIFY(!traffic.feed("[download] Got error")); // once
}

void TestHttpTraffic::readsTheFirstByte_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("firstByte");
    QTest::newRow("none") << QByteArray("Accept: */*") << qint64(0);
    QTest::newRow("from") << QByteArray("Range: bytes=1024-") << qint64(1024);
    QTest::newRow("from, to") << QByteArray("Range: bytes=1024-2047") << qint64(1024);
    QTest::newRow("small letters") << QByteArray("range: bytes=7-") << qint64(7);
    QTest::newRow("last ones") << QByteArray("Range: bytes=-500") << qint64(0);
    QTest::newRow("beyond 4 GiB") << QByteArray("Range: bytes=5000000000-")
                                  << qint64(5'000'000'000);
    QTest::newRow("in the middle") << QByteArray("Range: bytes=9-\\r\\nAccept: */*") << qint64(9);
    QTest::newRow("cut off") << QByteArray("Range: bytes=") << qint64(0);
}

void TestHttpTraffic::readsTheFirstByte()
{
    QFETCH(const QByteArray, header);
    QFETCH(const qint64, firstByte);
    const auto answers = answersIn({request(header), ok, "[info] a"});
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().firstByte, firstByte);
}

void TestHttpTraffic::takesWholeValidatorsOnly_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("entityTag");
    QTest::addColumn<QByteArray>("lastModified");
    const QByteArray none;
    const QByteArray date = "Sun, 22 Nov 2026 09:33:38 GMT";
    QTest::newRow("tag") << QByteArray("ETag: \"a-1\"") << QByteArray("\"a-1\"") << none;
    QTest::newRow("weak tag") << QByteArray("etag: W/\"a\"") << QByteArray("W/\"a\"") << none;
    QTest::newRow("date") << QByteArray("last-modified: " + date) << none << date;
    QTest::newRow("line end kept") << QByteArray("ETag: \"a\"\r") << QByteArray("\"a\"") << none;
    QTest::newRow("torn tag") << QByteArray("ETag: \"a-") << none << none;
    QTest::newRow("bare tag") << QByteArray("ETag: a-1") << none << none;
    QTest::newRow("tag with the next line")
        << QByteArray("ETag: \"a\"header: X: \"b\"") << none << none;
    QTest::newRow("endless tag") << QByteArray("ETag: \"" + QByteArray(300, 'a') + '"') << none
                                 << none;
    QTest::newRow("torn date") << QByteArray("Last-Modified: Sun, 22 Nov") << none << none;
    QTest::newRow("another header") << QByteArray("X-ETag: \"a\"") << none << none;
    QTest::newRow("no value") << QByteArray("ETag:") << none << none;
    QTest::newRow("no colon") << QByteArray("ETag") << none << none;
}

void TestHttpTraffic::takesWholeValidatorsOnly()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, entityTag);
    QFETCH(const QByteArray, lastModified);
    const auto answers = answersIn({request({}), ok, "header: " + header, "[info] a"});
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().entityTag, entityTag);
    QCOMPARE(answers.first().lastModified, lastModified);
}

/// Nothing of one answer is taken for another's.
void TestHttpTraffic::readsAnyNumberOfRecords()
{
    const QByteArray moved = "reply: 'HTTP/1.1 302 Found\\r\\n'";
    const auto answers = answersIn({request("Range: bytes=5-"), moved, "header: ETag: \"old\"",
                                    request({}), ok, "header: Server: a", moved, "[info] a"});
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers.at(0).status, 302);
    QCOMPARE(answers.at(0).firstByte, 5);
    QCOMPARE(answers.at(0).entityTag, QByteArray("\"old\""));
    QCOMPARE(answers.at(1).status, 200);
    QCOMPARE(answers.at(1).firstByte, 0);
    QVERIFY(answers.at(1).entityTag.isEmpty());
    QCOMPARE(answers.at(2).status, 302);
}

/// yt-dlp's own lines go past the buffer of the traffic, so that they stand anywhere in it.
void TestHttpTraffic::survivesTornLines()
{
    const auto answers = answersIn({request("Range: bytes=5-"), ok, "header: ETag: \"a",
                                    "n0nce:dl:{}", "bc\"", "header: ETag: \"late\"", "[info] a"});
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().firstByte, 5);
    QVERIFY(answers.first().entityTag.isEmpty()); // rather none than half of one
    for (const char *name : {"2023-torn.out", "2026-torn.out"}) {
        const QList<QByteArray> lines = recorded(name);
        QVERIFY(!lines.isEmpty());
        const auto torn = answersIn(lines);
        QVERIFY(!torn.isEmpty());
        for (const HttpAnswer &answer : torn)
            QCOMPARE(answer.status, 200);
    }
}

void TestHttpTraffic::survivesGarbage()
{
    for (const QByteArray &status :
         {QByteArray("reply:"), QByteArray("reply: ''"), QByteArray("reply: 'HTTP/1.1 x'"),
          QByteArray("reply: 'HTTP/1.1 99999999999999'"), QByteArray("reply: \xff\x00 \x01", 11)}) {
        const auto answers = answersIn({status, "header:", "header: :", "header:::", QByteArray()});
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().status, 0);
    }
    // Without an answer before it a header is nobody's.
    QVERIFY(answersIn({"header: ETag: \"a\"", "[info] a", QByteArray()}).isEmpty());
    const auto huge = answersIn(
        {request("Range: bytes=" + QByteArray(10'000, '9')), ok, QByteArray(1 << 20, 'x')});
    QCOMPARE(huge.size(), 1);
    QVERIFY(huge.first().firstByte > 0);
}

QTEST_GUILESS_MAIN(TestHttpTraffic)
#include "tst_httptraffic.moc"
