// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/filename.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace respool;

namespace {

QString repeated(const QString &text, int count)
{
    return text.repeated(count);
}

/// What no name may be on any system; empty when all is well.
QString faultOf(const QString &name)
{
    static const QRegularExpression forbidden(u"[/\\\\:*?\"<>|\\x{0}-\\x{1f}\\x{7f}]"_qs);
    static const QRegularExpression turning(
        u"[\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{200e}\\x{200f}\\x{feff}]"_qs);
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])( *\\..*)?$"_qs,
                                           QRegularExpression::CaseInsensitiveOption);
    if (name.isEmpty())
        return u"empty"_qs;
    if (name.contains(forbidden) || name.contains(u'\u2028') || name.contains(u'\u2029'))
        return u"forbidden character"_qs;
    if (name.contains(turning))
        return u"direction character"_qs;
    if (device.match(name).hasMatch())
        return u"device name"_qs;
    if (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        return u"begins badly"_qs;
    if (name.endsWith(u'.') || name.endsWith(u' '))
        return u"ends badly"_qs;
    if (!name.isValidUtf16())
        return u"no valid text"_qs;
    if (QString::fromUtf8(name.toUtf8()) != name)
        return u"does not survive UTF-8"_qs;
    return {};
}

} // namespace

class TestFileName final : public QObject
{
    Q_OBJECT

private slots:
    void namesOfTitles_data();
    void namesOfTitles();
    void cutsBetweenCharacters_data();
    void cutsBetweenCharacters();
    void publishedNames_data();
    void publishedNames();
    void everyPublishedNameIsShortEnough();
    void randomTitlesAreSafe();
};

void TestFileName::namesOfTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"My holiday 2024"_qs << u"My holiday 2024"_qs;
    QTest::newRow("umlauts") << u"Grüße aus Köln"_qs << u"Grüße aus Köln"_qs;
    QTest::newRow("way up") << u"../../x"_qs << u"x"_qs;
    QTest::newRow("absolute") << u"/etc/passwd"_qs << u"etc-passwd"_qs;
    QTest::newRow("windows path") << u"C:\\Windows\\x"_qs << u"C--Windows-x"_qs;
    QTest::newRow("newlines") << u"a\nb\r\nc\td"_qs << u"a b c d"_qs;
    QTest::newRow("null") << u"a"_qs + QChar(0) + u'b' << u"a b"_qs;
    QTest::newRow("option") << u"-rf"_qs << u"rf"_qs;
    QTest::newRow("long option") << u"--exec=x"_qs << u"exec=x"_qs;
    QTest::newRow("device") << u"CON"_qs << u"_CON"_qs;
    QTest::newRow("device with extension") << u"con.txt"_qs << u"_con.txt"_qs;
    QTest::newRow("device with blank") << u"nul .a"_qs << u"_nul .a"_qs;
    QTest::newRow("numbered device") << u"LPT9"_qs << u"_LPT9"_qs;
    QTest::newRow("long device") << u"con."_qs + repeated(u"x"_qs, 200)
                                 << u"_con."_qs + repeated(u"x"_qs, 175);
    QTest::newRow("long device, a dot at its end")
        << u"con."_qs + repeated(u"x"_qs, 174) + u".x"_qs << u"_con."_qs + repeated(u"x"_qs, 174);
    QTest::newRow("device that is left by the cut")
        << u"com1x"_qs + repeated(u"\u0338"_qs, 200) << u"_com1"_qs;
    QTest::newRow("no device") << u"Console"_qs << u"Console"_qs;
    QTest::newRow("hidden") << u".hidden"_qs << u"hidden"_qs;
    QTest::newRow("empty") << QString() << u"video"_qs;
    QTest::newRow("blanks") << u" \t\n "_qs << u"video"_qs;
    QTest::newRow("only dots") << u"....."_qs << u"video"_qs;
    QTest::newRow("dots at the end") << u"What..."_qs << u"What"_qs;
    QTest::newRow("only forbidden") << u"???***"_qs << u"video"_qs;
    QTest::newRow("quotes") << u"\"So\" <what>?"_qs << u"'So' what"_qs;
    QTest::newRow("right to left") << u"film\u202e4pm.exe"_qs << u"film4pm.exe"_qs;
    QTest::newRow("composed after a removal") << u"u\ufeff\u0308ber"_qs << u"\u00fcber"_qs;
    QTest::newRow("composed") << u"u\u0308ber"_qs << u"\u00fcber"_qs;
    QTest::newRow("lone high surrogate") << u"a"_qs + QChar(0xd83d) + u'b' << u"ab"_qs;
    QTest::newRow("lone low surrogate") << u"a"_qs + QChar(0xde00) + u'b' << u"ab"_qs;
    QTest::newRow("private use") << u"a\ue000b"_qs << u"ab"_qs;
    QTest::newRow("joined emoji") << u"👩‍🚀"_qs << u"👩‍🚀"_qs;
    QTest::newRow("arabic") << u"مرحبا"_qs << u"مرحبا"_qs;
}

void TestFileName::namesOfTitles()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QCOMPARE(safeBaseName(title), name);
    QCOMPARE(faultOf(name), QString());
}

void TestFileName::cutsBetweenCharacters_data()
{
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("count");
    QTest::newRow("300 emoji") << QString() << u"😀"_qs << 300;
    QTest::newRow("families") << QString() << u"👨‍👩‍👧"_qs << 50;
    QTest::newRow("100,000 letters") << QString() << u"a"_qs << 100'000;
    // Qt 6.4 takes the halves of such emoji for two characters.
    QTest::newRow("emoji behind Thai") << u"\u0e33"_qs << u"😀"_qs << 300;
    QTest::newRow("three bytes each") << QString() << u"世"_qs << 300;
}

void TestFileName::cutsBetweenCharacters()
{
    QFETCH(QString, front);
    QFETCH(QString, unit);
    QFETCH(int, count);
    const QString name = safeBaseName(front + unit.repeated(count));
    QCOMPARE(faultOf(name), QString());
    const auto bytes = name.toUtf8().size();
    QVERIFY(bytes <= 180);
    // As much as fits, in whole characters.
    QVERIFY(bytes > 180 - unit.toUtf8().size());
    QCOMPARE(name, front + unit.repeated((name.size() - front.size()) / unit.size()));
}

void TestFileName::publishedNames_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << QString() << u"mp4"_qs << 1 << u"Title.mp4"_qs;
    QTest::newRow("second") << QString() << u"mp4"_qs << 2 << u"Title (2).mp4"_qs;
    QTest::newRow("tag") << u"720p"_qs << u"mp4"_qs << 1 << u"Title [720p].mp4"_qs;
    QTest::newRow("both") << u"720p"_qs << u"mp4"_qs << 3 << u"Title [720p] (3).mp4"_qs;
    QTest::newRow("no extension") << QString() << QString() << 1 << u"Title"_qs;
    QTest::newRow("hostile extension") << QString() << u"mp4/../x"_qs << 1 << u"Title"_qs;
    QTest::newRow("extension with a line end") << QString() << u"mp4\n"_qs << 1 << u"Title"_qs;
    QTest::newRow("endless extension") << QString() << repeated(u"a"_qs, 50) << 1 << u"Title"_qs;
}

void TestFileName::publishedNames()
{
    QFETCH(QString, tag);
    QFETCH(QString, extension);
    QFETCH(int, number);
    QFETCH(QString, name);
    QCOMPARE(publishedName(u"Title"_qs, tag, extension, number), name);
}

void TestFileName::everyPublishedNameIsShortEnough()
{
    for (const QString &title :
         {repeated(u"😀"_qs, 300), repeated(u"é"_qs, 300), repeated(u"x"_qs, 300), QString()}) {
        for (const QString &tag : {QString(), u"8640p"_qs, u"audio"_qs, u"original"_qs}) {
            for (const QString &extension : {u"mp4"_qs, repeated(u"e"_qs, 10), u"m4a"_qs}) {
                for (const int number : {1, 2, 1000, std::numeric_limits<int>::max()}) {
                    const QString name = publishedName(safeBaseName(title), tag, extension, number);
                    QVERIFY2(name.toUtf8().size() < 240, qPrintable(name));
                    QCOMPARE(faultOf(name), QString());
                }
            }
        }
    }
}

void TestFileName::randomTitlesAreSafe()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    const std::u32string nasty = U"/\\.:-*?\"<>| \n\r\t\u202e\u200d\u0308\u00a0conNULaux19\u0e33😀";
    for (int round = 0; round < 5'000; ++round) {
        QString title;
        for (int length = random.bounded(200); length > 0; --length) {
            if (random.bounded(2) == 0) {
                const auto at = random.bounded(static_cast<quint32>(nasty.size()));
                title += QString::fromUcs4(&nasty[at], 1).repeated(random.bounded(4));
            } else if (random.bounded(10) == 0) {
                title += QChar(static_cast<char16_t>(random.bounded(0x10000))); // surrogates, too
            } else {
                const auto point = static_cast<char32_t>(random.bounded(0x110000));
                title += QString::fromUcs4(&point, 1);
            }
        }
        const QString name = safeBaseName(title);
        const QString fault = faultOf(name);
        QVERIFY2(fault.isEmpty(),
                 qPrintable(fault + u": "_qs + QString::fromLatin1(title.toUtf8().toHex())));
        QVERIFY(name.toUtf8().size() <= 180);
        // A name is its own name: nothing changes when it is named again.
        QCOMPARE(safeBaseName(name), name);
    }
}

QTEST_APPLESS_MAIN(TestFileName)
#include "tst_filename.moc"
