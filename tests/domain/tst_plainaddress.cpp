// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plainaddress.h"

#include <QTest>
#include <QUrl>

using namespace respool;

class TestPlainAddress final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatQUrlSays_data();
    void saysWhatQUrlSays();
    void leavesTheRestToQUrl_data();
    void leavesTheRestToQUrl();
    void neverDiffersFromQUrl();
};

void TestPlainAddress::saysWhatQUrlSays_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"https://example.org/", "https://example.org/clip.mp4", "http://a.b.example.org/x/y/z",
          "https://www.example.com/watch?v=dQw4w9WgXcQ&list=PL_1-2", "https://example.org/a/..",
          "https://example.org//x//", "https://1.example.org/~me/-_.", "https://example.org/?q=1",
          "https://a-b.example.org/A?b/c"})
        QTest::addRow("%s", address) << QString::fromLatin1(address);
}

void TestPlainAddress::saysWhatQUrlSays()
{
    QFETCH(const QString, address);
    const auto plain = PlainAddress::of(address);
    QVERIFY(plain);
    QCOMPARE(plain->host.toString(), QUrl(address).host());
    QCOMPARE(plain->fileName.toString(), QUrl(address).fileName());
}

void TestPlainAddress::leavesTheRestToQUrl_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"",
                                "https://",
                                "https://example.org",
                                "ftp://example.org/x",
                                "HTTPS://example.org/x",
                                "https://Example.org/x",
                                "https://user@example.org/x",
                                "https://example.org:8080/x",
                                "https://127.0.0.1/x",
                                "https://127.1/x",
                                "https://0x7f.1/x",
                                "https://[::1]/x",
                                "https://xn--bcher-kva.example/x",
                                "https://b\u00fccher.example/x",
                                "https://example.org/a%20b",
                                "https://example.org/a b",
                                "https://example.org/x#y",
                                "https://example.org/x?y=%41",
                                "https://.example.org/x",
                                "https://a..example/x",
                                "https://-a.example/x",
                                "https://a-.example/x",
                                "https://localhost/x",
                                "https://example.org\\x/",
                                "file:///etc/passwd"})
        QTest::addRow("%s", address) << QString::fromUtf8(address);
}

void TestPlainAddress::leavesTheRestToQUrl()
{
    QFETCH(const QString, address);
    QVERIFY(!PlainAddress::of(address));
}

/// All that can be put together of pieces that mean something in addresses.
void TestPlainAddress::neverDiffersFromQUrl()
{
    const QStringList pieces{QStringLiteral("a"),   QStringLiteral("1"),    QStringLiteral("."),
                             QStringLiteral("-"),   QStringLiteral("/"),    QStringLiteral("?"),
                             QStringLiteral("..."), QStringLiteral("xn--"), QStringLiteral("~")};
    QStringList tails{QString()};
    for (int length = 0; length < 5; ++length) {
        QStringList longer;
        for (const QString &tail : std::as_const(tails)) {
            for (const QString &piece : pieces)
                longer.append(tail + piece);
        }
        for (const QString &tail : std::as_const(longer)) {
            const QString address = QStringLiteral("https://") + tail;
            const auto plain = PlainAddress::of(address);
            if (!plain)
                continue;
            const QUrl url(address);
            QVERIFY2(url.isValid(), qPrintable(address));
            QVERIFY2(plain->host == url.host(), qPrintable(address));
            QVERIFY2(plain->fileName == url.fileName(), qPrintable(address));
        }
        tails = longer;
    }
}

QTEST_GUILESS_MAIN(TestPlainAddress)
#include "tst_plainaddress.moc"
