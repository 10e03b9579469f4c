// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/linesplitter.h"

#include <QTest>

using namespace respool;

class TestLineSplitter final : public QObject
{
    Q_OBJECT

private slots:
    void splitsWhereverTheStreamIsCut_data();
    void splitsWhereverTheStreamIsCut();
    void splitsBytewise();
    void capsALine_data();
    void capsALine();
    void staysSmallInAFlood();
    void finishesOnce();
};

namespace {

/// All lines of a stream that arrives in these parts.
QList<QByteArray> linesOf(const QList<QByteArray> &parts)
{
    LineSplitter splitter;
    QList<QByteArray> lines;
    for (const QByteArray &part : parts)
        lines += splitter.feed(part);
    if (const QByteArray rest = splitter.finish(); !rest.isEmpty())
        lines += rest;
    return lines;
}

} // namespace

void TestLineSplitter::splitsWhereverTheStreamIsCut_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QList<QByteArray>>("lines");
    using Lines = QList<QByteArray>;
    QTest::newRow("nothing") << QByteArray() << Lines();
    QTest::newRow("newlines") << QByteArray("one\ntwo\n") << Lines{"one", "two"};
    QTest::newRow("returns") << QByteArray("1%\r2%\r3%\r") << Lines{"1%", "2%", "3%"};
    QTest::newRow("both") << QByteArray("one\r\ntwo\r\n") << Lines{"one", "two"};
    QTest::newRow("mixed") << QByteArray("one\rtwo\nthree\r\nfour")
                           << Lines{"one", "two", "three", "four"};
    QTest::newRow("empty lines") << QByteArray("\n\r\n\rone\n\n\n\rtwo\n\n") << Lines{"one", "two"};
    QTest::newRow("no end") << QByteArray("one\ntwo") << Lines{"one", "two"};
    QTest::newRow("only ends") << QByteArray("\r\n\r\n\n\r") << Lines();
    QTest::newRow("spaces stay") << QByteArray(" one \n\t\n") << Lines{" one ", "\t"};
    QTest::newRow("invalid UTF-8")
        << QByteArray("\xff\xfe\n\xc3\x28\ncaf\xc3") << Lines{"\xff\xfe", "\xc3\x28", "caf\xc3"};
    QTest::newRow("zero bytes") << QByteArray("a\0b\n\0\n", 6)
                                << Lines{QByteArray("a\0b", 3), QByteArray("\0", 1)};
}

void TestLineSplitter::splitsWhereverTheStreamIsCut()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QList<QByteArray>, lines);
    for (qsizetype first = 0; first <= stream.size(); ++first) {
        for (qsizetype second = first; second <= stream.size(); ++second) {
            const QList<QByteArray> parts{stream.first(first), stream.sliced(first, second - first),
                                          stream.sliced(second)};
            QVERIFY2(linesOf(parts) == lines,
                     qPrintable(QStringLiteral("cut at %1 and %2").arg(first).arg(second)));
        }
    }
}

void TestLineSplitter::splitsBytewise()
{
    const QByteArray stream("frame=1\r\nfps=2\n\nprogress=end\r");
    LineSplitter splitter;
    QList<QByteArray> lines;
    for (const char byte : stream)
        lines += splitter.feed(QByteArrayView(&byte, 1));
    QCOMPARE(lines, QList<QByteArray>({"frame=1", "fps=2", "progress=end"}));
}

void TestLineSplitter::capsALine_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<qsizetype>("chunk");
    constexpr qsizetype cap = LineSplitter::longestLine;
    for (const qsizetype length : {cap - 1, cap, cap + 1, 3 * cap + 5}) {
        for (const qsizetype chunk : {qsizetype{1000}, cap - 1, cap, cap + 1, 10 * cap})
            QTest::addRow("%lld in chunks of %lld", static_cast<long long>(length),
                          static_cast<long long>(chunk))
                << length << chunk;
    }
}

void TestLineSplitter::capsALine()
{
    QFETCH(const qsizetype, length);
    QFETCH(const qsizetype, chunk);
    QByteArray stream;
    for (qsizetype i = 0; i < length; ++i)
        stream += static_cast<char>('a' + i % 26);
    const QByteArray expected = stream.first(qMin(length, LineSplitter::longestLine));
    stream += "\nnext\n";
    QList<QByteArray> parts;
    for (qsizetype from = 0; from < stream.size(); from += chunk)
        parts += stream.mid(from, chunk);
    QCOMPARE(linesOf(parts), QList<QByteArray>({expected, "next"}));
}

void TestLineSplitter::staysSmallInAFlood()
{
    LineSplitter splitter;
    const QByteArray block(qsizetype(1024) * 1024, 'x');
    for (int i = 0; i < 64; ++i)
        QVERIFY(splitter.feed(block).isEmpty());
    const QByteArray rest = splitter.finish();
    QCOMPARE(rest.size(), LineSplitter::longestLine);
    QVERIFY(rest.capacity() <= 4 * LineSplitter::longestLine);
}

void TestLineSplitter::finishesOnce()
{
    LineSplitter splitter;
    QVERIFY(splitter.feed("rest").isEmpty());
    QCOMPARE(splitter.finish(), "rest");
    QCOMPARE(splitter.finish(), QByteArray());
}

QTEST_APPLESS_MAIN(TestLineSplitter)
#include "tst_linesplitter.moc"
