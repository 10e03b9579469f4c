// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/products.h"
#include "core/jobs/sourcerecord.h"

#include <QJsonArray>
#include <QTest>

using namespace respool;
using Version = SourceRecord::Version;

namespace {

YtDlpDescription described(const QString &format, const QString &protocol = u"https"_qs)
{
    YtDlpDescription description;
    description.formatId = format;
    description.protocol = protocol;
    description.ending = u"mp4"_qs;
    description.durationSeconds = 60;
    return description;
}

HttpAnswer answer(const QByteArray &entityTag, qint64 firstByte = 0)
{
    return {firstByte > 0 ? 206 : 200, firstByte, entityTag, {}};
}

PartialMark markOf(qint64 bytes)
{
    return {bytes, QByteArray(20, 'd'), u"boot"_qs};
}

/// One file of a thousand bytes, as the last run left it.
SourceRecord known(const DownloadOptions &options = {})
{
    SourceRecord record({}, options);
    Q_UNUSED(record.noteDescription(described(u"22"_qs)))
    Q_UNUSED(record.noteTotal(1000))
    Q_UNUSED(record.noteAnswer(answer("\"a\""), false))
    record.notePartial(markOf(500));
    return record;
}

} // namespace

class TestSourceRecord final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKnownAtFirst();
    void theSameSourceIsGoneOnWith();
    void anotherFormatIsAnotherSource();
    void anotherSizeIsAnotherSource();
    void anotherVersionIsAnotherSourceOnlyInTheMiddle();
    void oneOfTheValidatorsIsEnough();
    void validatorsOfPiecesSayNothing();
    void validatorsAreBounded();
    void onlyOneFileHasAPartialMark();
    void aShortFileIsNotWhole();
    void aMendedFileMayHaveAnotherSize();
    void cutFilesTellNoLength();
    void extrasAreWaitedFor();
    void whatIsDistrustedIsNotGoneOnWith();
};

void TestSourceRecord::nothingIsKnownAtFirst()
{
    const SourceRecord record({}, {});
    QVERIFY(!record.mayGoOn());
    QVERIFY(!record.isFetched());
    QVERIFY(!record.isDescribed());
    QVERIFY(!record.partial());
}

void TestSourceRecord::theSameSourceIsGoneOnWith()
{
    SourceRecord record(known().checkpoint(), {});
    QVERIFY(record.mayGoOn());
    QCOMPARE(record.partial()->bytes, 500);
    QVERIFY(record.noteDescription(described(u"22"_qs)) != Version::Changed);
    QCOMPARE(record.noteTotal(1000), Version::Known);
    QCOMPARE(record.noteAnswer(answer("\"a\"", 500), false), Version::Known);
    QCOMPARE(record.checkpoint(), known().checkpoint());
}

void TestSourceRecord::anotherFormatIsAnotherSource()
{
    SourceRecord record(known().checkpoint(), {});
    QCOMPARE(record.noteDescription(described(u"18"_qs)), Version::Changed);
    QCOMPARE(record.checkpoint(), known().checkpoint());
    record.clear();
    QCOMPARE(record.noteDescription(described(u"18"_qs)), Version::New);
}

void TestSourceRecord::anotherSizeIsAnotherSource()
{
    SourceRecord record = known();
    QCOMPARE(record.noteTotal(-1), Version::Known);
    QCOMPARE(record.noteTotal(999), Version::Changed);
    QCOMPARE(record.checkpoint(), known().checkpoint());
}

void TestSourceRecord::anotherVersionIsAnotherSourceOnlyInTheMiddle()
{
    SourceRecord record = known();
    // The file from its first byte, or a page, is whatever it is now.
    QCOMPARE(record.noteAnswer(answer("\"b\""), false), Version::New);
    QCOMPARE(record.noteAnswer(answer("\"c\"", 500), false), Version::Changed);
    HttpAnswer redirect = answer("\"d\"");
    redirect.status = 302;
    QCOMPARE(record.noteAnswer(redirect, false), Version::Known);
}

void TestSourceRecord::oneOfTheValidatorsIsEnough()
{
    SourceRecord record = known();
    HttpAnswer mirrored = answer("\"a\"");
    mirrored.lastModified = "Mon, 23 Nov 2026 06:00:00 GMT";
    QCOMPARE(record.noteAnswer(mirrored, false), Version::New);
    mirrored.entityTag = "\"of another machine\"";
    mirrored.status = 206;
    mirrored.firstByte = 500;
    QCOMPARE(record.noteAnswer(mirrored, false), Version::New);
}

void TestSourceRecord::validatorsOfPiecesSayNothing()
{
    SourceRecord record({}, {});
    Q_UNUSED(record.noteDescription(described(u"hls"_qs, u"m3u8_native"_qs)))
    QVERIFY(!record.isDirect());
    QCOMPARE(record.noteAnswer(answer("\"a\""), false), Version::Known);
    QVERIFY(!record.checkpoint().contains(validatorsKey));
}

void TestSourceRecord::validatorsAreBounded()
{
    SourceRecord record = known();
    for (int i = 0; i < 1000; ++i)
        Q_UNUSED(record.noteAnswer(answer('"' + QByteArray::number(i) + '"'), false))
    const qsizetype few = record.checkpoint().value(validatorsKey).toArray().size();
    QVERIFY(few < 100);
    for (int i = 0; i < 1000; ++i)
        Q_UNUSED(record.noteAnswer(answer("\"s" + QByteArray::number(i) + '"'), true))
    const qsizetype many = record.checkpoint().value(validatorsKey).toArray().size();
    QVERIFY(many > few && many < 1000);
}

void TestSourceRecord::onlyOneFileHasAPartialMark()
{
    SourceRecord record = known();
    QVERIFY(record.partial());
    Q_UNUSED(record.noteDescription(described(u"22"_qs, u"https+https"_qs)))
    QVERIFY(record.isOneFile());
    SourceRecord merged({}, {});
    Q_UNUSED(merged.noteDescription(described(u"137+140"_qs, u"https+https"_qs)))
    QVERIFY(merged.isDirect() && !merged.isOneFile());
    QCOMPARE(merged.noteTotal(1000), Version::Known);
    merged.notePartial(markOf(500));
    QVERIFY(!merged.partial());
}

void TestSourceRecord::aShortFileIsNotWhole()
{
    const SourceRecord record = known();
    QVERIFY(record.isWhole(1000));
    QVERIFY(!record.isWhole(999));
    QVERIFY(!record.isWhole(1001));
    QVERIFY(!record.isWhole(-1));
    QVERIFY(!SourceRecord({}, {}).isWhole(0));
    QVERIFY(SourceRecord({}, {}).isWhole(1));
}

void TestSourceRecord::aMendedFileMayHaveAnotherSize()
{
    SourceRecord record({}, {});
    YtDlpDescription mended = described(u"22"_qs);
    mended.isMended = true;
    Q_UNUSED(record.noteDescription(mended))
    Q_UNUSED(record.noteTotal(1000))
    QVERIFY(record.isWhole(1010));
}

void TestSourceRecord::cutFilesTellNoLength()
{
    DownloadOptions options;
    options.sponsorBlockCategories = {u"sponsor"_qs};
    SourceRecord record = known(options);
    QVERIFY(record.isWhole(700));
    record.noteFile(u"media.mp4"_qs, 700, 42);
    QVERIFY(!record.checkpoint().contains(durationKey));
    QVERIFY(!record.checkpoint().contains(bytesKey));
    QVERIFY(record.checkpoint().value(unevenKey).toBool());
}

void TestSourceRecord::extrasAreWaitedFor()
{
    SourceRecord plain = known();
    plain.noteFile(u"media.mp4"_qs, 1000, 42);
    QVERIFY(!plain.isFetched());
    QCOMPARE(plain.fileName(), u"media.mp4"_qs);
    QCOMPARE(plain.checkpoint().value(durationKey).toDouble(), 42.0);
    QCOMPARE(plain.checkpoint().value(bytesKey).toInteger(), 1000);

    DownloadOptions options;
    options.embedsMetadata = true;
    SourceRecord record = known(options);
    record.noteFile(u"media.mp4"_qs, 1000, 42);
    QVERIFY(record.isFetched());
    record.takeOver(record.checkpoint());
    QVERIFY(!record.isFetched());
    QCOMPARE(record.fileName(), u"media.mp4"_qs);
}

void TestSourceRecord::whatIsDistrustedIsNotGoneOnWith()
{
    SourceRecord record = known();
    record.distrust();
    QVERIFY(!record.mayGoOn());
    QVERIFY(!SourceRecord(record.checkpoint(), {}).mayGoOn());
}

QTEST_APPLESS_MAIN(TestSourceRecord)
#include "tst_sourcerecord.moc"
