// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rendition.h"

#include <QTest>

using namespace respool;

class TestRendition final : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void fields();
};

void TestRendition::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(*text == '\0' ? "nothing" : text)
            << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("", "original");
    row(" , ;", "original");
    row("original", "original");
    row("audio", "audio");
    row("720p", "720p");
    row("720", "720p");
    row("720P", "720p");
    row("Original,AUDIO", "original,audio");
    row("original,720p,360p", "original,720p,360p");
    row("360p,720p", "360p,720p");
    row("360p 720p;1080p,audio", "360p,720p,1080p,audio");
    row(" 240p ,\t480p\n", "240p,480p");
    row("720p,720,720P,360p", "720p,360p");
    row("audio,original,audio", "audio,original");
    row("16,8640p", "16p,8640p");
    row("241p", "241p");
}

void TestRendition::parses()
{
    QFETCH(QString, text);
    const auto renditions = parseRenditions(text);
    QVERIFY2(renditions, renditions ? "" : qPrintable(renditions.error().text));
    QTEST(renditionsText(*renditions), "expected");
    QCOMPARE(parseRenditions(renditionsText(*renditions)).value(), *renditions);
}

void TestRendition::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *text, const char *word) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(word);
    };
    row("best", "best");
    row("15p", "15p");
    row("8641", "8641");
    row("0", "0");
    row("-720", "-720");
    row("+720", "+720");
    row("p", "p");
    row("720pp", "720pp");
    row("720i", "720i");
    row("720.5", "720.5");
    row("99999999999999999999", "99999999999999999999");
    row("1280x720", "1280x720");
    row("720p,worst,360p", "worst");
    row("٧٢٠", "٧٢٠");
}

void TestRendition::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const auto renditions = parseRenditions(text);
    QVERIFY(!renditions);
    QCOMPARE(renditions.error().code, ErrorCode::NotAllowed);
    QVERIFY2(renditions.error().text.contains(word), qPrintable(renditions.error().text));
    QVERIFY(!renditions.error().hint.isEmpty());
}

void TestRendition::fields()
{
    const auto renditions = parseRenditions(QStringLiteral("original,audio,360p")).value();
    const QList<Rendition> expected{{Rendition::Kind::Original, 0},
                                    {Rendition::Kind::Audio, 0},
                                    {Rendition::Kind::Height, 360}};
    QCOMPARE(renditions, expected);
    QCOMPARE(renditions.at(2).label(), QStringLiteral("360p"));
}

QTEST_APPLESS_MAIN(TestRendition)
#include "tst_rendition.moc"
