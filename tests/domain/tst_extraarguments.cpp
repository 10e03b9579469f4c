// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/extraarguments.h"

#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

/// What a preset may hand to yt-dlp beside its own members.
class TestExtraArguments final : public QObject
{
    Q_OBJECT

private slots:
    void letsHarmlessOnesThrough_data();
    void letsHarmlessOnesThrough();
    void refusesTheOthers_data();
    void refusesTheOthers();
    void takesLinesApart_data();
    void takesLinesApart();
};

void TestExtraArguments::letsHarmlessOnesThrough_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("joined");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("a switch") << QStringList{u"--force-ipv4"_s} << QStringList{u"--force-ipv4"_s};
    QTest::newRow("value behind") << QStringList{u"--referer"_s, u"https://e.org/?a=b"_s}
                                  << QStringList{u"--referer=https://e.org/?a=b"_s};
    QTest::newRow("value with it")
        << QStringList{u"--limit-rate=1M"_s} << QStringList{u"--limit-rate=1M"_s};
    // yt-dlp takes it for the value, too; in one argument nobody can doubt it.
    QTest::newRow("value that looks like an option")
        << QStringList{u"--user-agent"_s, u"--exec"_s} << QStringList{u"--user-agent=--exec"_s};
    QTest::newRow("header") << QStringList{u"--add-headers"_s, u"Accept-Language:de"_s}
                            << QStringList{u"--add-headers=Accept-Language:de"_s};
    QTest::newRow("extractor") << QStringList{u"--extractor-args"_s,
                                              u"youtube:player_client=web;skip=dash"_s}
                               << QStringList{
                                      u"--extractor-args=youtube:player_client=web;skip=dash"_s};
    QTest::newRow("extractor, with such a value")
        << QStringList{u"--extractor-args=youtube:lang=host"_s}
        << QStringList{u"--extractor-args=youtube:lang=host"_s};
    QTest::newRow("several") << QStringList{u"--force-ipv6"_s, u"--sleep-interval"_s, u"3"_s}
                             << QStringList{u"--force-ipv6"_s, u"--sleep-interval=3"_s};
}

void TestExtraArguments::letsHarmlessOnesThrough()
{
    QFETCH(const QStringList, arguments);
    const auto checked = checkExtraArguments(arguments);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().text));
    QTEST(joinedExtraArguments(arguments), "joined");
}

void TestExtraArguments::refusesTheOthers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    for (const char *option : {"--exec",
                               "--exec-before-download",
                               "--output",
                               "-o",
                               "--paths",
                               "-P",
                               "--config",
                               "--config-locations",
                               "--plugin-dirs",
                               "--batch-file",
                               "-a",
                               "--cookies",
                               "--cookies-from-browser",
                               "--downloader",
                               "--external-downloader",
                               "--external-downloader-args",
                               "--postprocessor-args",
                               "--ppa",
                               "--use-postprocessor",
                               "--no-part",
                               "--continue",
                               "--no-continue",
                               "-c",
                               "--print",
                               "--print-to-file",
                               "--dump-json",
                               "-J",
                               "--simulate",
                               "-s",
                               "--skip-download",
                               "--netrc-cmd",
                               "--netrc",
                               "--load-info-json",
                               "--enable-file-urls",
                               "--download-archive",
                               "--ffmpeg-location",
                               "--username",
                               "--password",
                               "--proxy",
                               "--js-runtimes",
                               "--remote-components",
                               "--cache-dir",
                               "--rm-cache-dir",
                               "--update",
                               "-U",
                               "--alias",
                               "--quiet",
                               "--no-check-certificates",
                               "--hls-use-mpegts",
                               "--use-ros",
                               "--",
                               "--user-agen"}) {
        QTest::newRow(option) << QStringList{u"--force-ipv4"_s, QLatin1String(option), u"x"_s}
                              << QString(QLatin1String(option));
    }
    QTest::newRow("joined") << QStringList{u"--exec=rm"_s} << u"--exec"_s;
    QTest::newRow("address") << QStringList{u"https://example.org/"_s} << u"example.org"_s;
    QTest::newRow("empty") << QStringList{QString()} << QString();
    QTest::newRow("value missing") << QStringList{u"--referer"_s} << u"--referer"_s;
    QTest::newRow("value too many") << QStringList{u"--force-ipv4=1"_s} << u"--force-ipv4"_s;
    QTest::newRow("header smuggled")
        << QStringList{u"--user-agent"_s, u"x\r\nCookie: a=b"_s} << u"--user-agent"_s;
    QTest::newRow("no header") << QStringList{u"--add-headers"_s, u"text"_s} << u"--add-headers"_s;
    for (const auto &header :
         {u"Cookie:a=b"_s, u"AUTHORIZATION: x"_s, u"Range:bytes=5-"_s,
          u"Ytdl-Request-Proxy:http://evil.example:8080"_s, u"YTDL-socks-proxy:socks5://x"_s,
          u"Youtubedl-No-Compression:True"_s}) {
        QTest::newRow(qPrintable(header))
            << QStringList{u"--add-headers"_s, header} << u"--add-headers"_s;
    }
    QTest::newRow("extractor that runs a script")
        << QStringList{u"--extractor-args"_s, u"youtubepot-bgutilscript:script_path=/tmp/x"_s}
        << u"--extractor-args"_s;
    for (const auto &argument :
         {u"youtube:innertube_host=evil.example"_s,
          u"youtube:lang=de;Innertube-Host=evil.example"_s, u"tiktok:api_hostname=evil.example"_s,
          u"any:http_proxy=x"_s, u"any:base_url=x"_s}) {
        QTest::newRow(qPrintable(argument))
            << QStringList{u"--extractor-args="_s + argument} << u"--extractor-args"_s;
    }
    QStringList many;
    for (int count = 0; count < 65; ++count)
        many.append(u"--force-ipv4"_s);
    QTest::newRow("too many") << many << u"64"_s;
}

void TestExtraArguments::refusesTheOthers()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    const auto checked = checkExtraArguments(arguments);
    QVERIFY(!checked);
    QVERIFY2(checked.error().text.contains(named), qPrintable(checked.error().text));
    QVERIFY(checked.error().hint.contains(u"--user-agent"_s));
    QVERIFY(joinedExtraArguments(arguments).isEmpty());
}

void TestExtraArguments::takesLinesApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("empty") << u"  "_s << QStringList();
    QTest::newRow("a switch") << u" --force-ipv4 "_s << QStringList{u"--force-ipv4"_s};
    QTest::newRow("value behind") << u"--referer  https://e.org/?a=b c"_s
                                  << QStringList{u"--referer"_s, u"https://e.org/?a=b c"_s};
    QTest::newRow("value with it")
        << u"--user-agent=A 'b' c"_s << QStringList{u"--user-agent=A 'b' c"_s};
    QTest::newRow("quoted") << u"--user-agent \"A b\""_s
                            << QStringList{u"--user-agent"_s, u"A b"_s};
    QTest::newRow("quoted with it") << u"--referer='x y'"_s << QStringList{u"--referer=x y"_s};
    QTest::newRow("nothing is replaced")
        << u"--referer $HOME `ls` \\n"_s << QStringList{u"--referer"_s, u"$HOME `ls` \\n"_s};
}

void TestExtraArguments::takesLinesApart()
{
    QFETCH(const QString, line);
    QTEST(extraArgumentsFrom(line), "arguments");
}

QTEST_GUILESS_MAIN(TestExtraArguments)
#include "tst_extraarguments.moc"
