// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QTest>

using namespace respool;

class TestRedact final : public QObject
{
    Q_OBJECT

private slots:
    void redacts_data();
    void redacts();
    void leavesAlone_data();
    void leavesAlone();
};

void TestRedact::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("user and password", "https://me:pw@host/a", "https://***@host/a");
    row("user alone", "ftp://me@host/a", "ftp://***@host/a");
    row("password with @", "https://me:p@ss@host/a", "https://***@host/a");
    row("password with an apostrophe", "proxy: http://me:pa'ss@host:8080",
        "proxy: http://***@host:8080");
    row("password with an apostrophe, quoted", "'http://me:pa'\\''ss@host/a' 'me@host'",
        "'http://***@host/a' 'me@host'");
    row("empty user", "http://:pw@host", "http://***@host");
    row("proxy scheme", "socks5h://u:p@127.0.0.1:1080", "socks5h://***@127.0.0.1:1080");
    row("two addresses", "http://a:b@x/ http://c:d@y/", "http://***@x/ http://***@y/");
    row("quoted", "\"http://a:b@x/1\" 'http://c:d@y/2'", "\"http://***@x/1\" 'http://***@y/2'");
    row("in a sentence", "GET http://a:b@x/f.mp4 failed", "GET http://***@x/f.mp4 failed");
    row("token first", "https://h/f?token=abc", "https://h/f?token=***");
    row("token second", "https://h/f?a=1&token=abc&b=2", "https://h/f?a=1&token=***&b=2");
    row("token after semicolon", "https://h/f?a=1;token=abc", "https://h/f?a=1;token=***");
    row("token in a fragment", "https://h/f#access_token=abc&x=1",
        "https://h/f#access_token=***&x=1");
    row("upper case", "https://h/f?TOKEN=abc", "https://h/f?TOKEN=***");
    row("access token", "https://h/f?access_token=abc", "https://h/f?access_token=***");
    row("signature", "https://h/f?x-amz-signature=abc", "https://h/f?x-amz-signature=***");
    row("amazon", "https://h/f?X-Amz-Credential=a%2Fb&X-Amz-Security-Token=c",
        "https://h/f?X-Amz-Credential=***&X-Amz-Security-Token=***");
    row("cloudfront", "https://h/f?Expires=1&Signature=abc~&Key-Pair-Id=K",
        "https://h/f?Expires=1&Signature=***&Key-Pair-Id=K");
    row("azure", "https://h/f?sv=2020&sig=abc%3D", "https://h/f?sv=2020&sig=***");
    row("video host", "https://h/videoplayback?expire=1&sig=abc&lsig=def",
        "https://h/videoplayback?expire=1&sig=***&lsig=***");
    row("api key", "https://h/f?api_key=abc&apikey=def", "https://h/f?api_key=***&apikey=***");
    row("key", "https://h/f?key=abc", "https://h/f?key=***");
    row("auth", "https://h/f?auth=abc", "https://h/f?auth=***");
    row("auth key", "https://h/f?auth_key=abc&authkey=def", "https://h/f?auth_key=***&authkey=***");
    row("akamai", "https://h/f?hdnts=exp=1~acl=/*~hmac=abc&x=1", "https://h/f?hdnts=***&x=1");
    row("akamai, other name", "https://h/f?hdnea=st=1~hmac=abc", "https://h/f?hdnea=***");
    row("hmac and jwt", "https://h/f?hmac=abc&jwt=def", "https://h/f?hmac=***&jwt=***");
    row("password", "https://h/f?password=abc&passwd=def", "https://h/f?password=***&passwd=***");
    row("secret", "https://h/f?client_secret=abc", "https://h/f?client_secret=***");
    row("session", "https://h/f?sessionid=abc", "https://h/f?sessionid=***");
    row("code", "https://h/f?code=abc", "https://h/f?code=***");
    row("value ends at a space", "https://h/f?token=abc rest", "https://h/f?token=*** rest");
    row("value ends at a quote", "'https://h/f?token=abc' x", "'https://h/f?token=***' x");
    row("empty value", "https://h/f?token=&a=1", "https://h/f?token=***&a=1");
    row("both", "https://u:p@h/f?token=abc", "https://***@h/f?token=***");
    row("cookie", "> Cookie: a=b; c=d", "> Cookie: ***");
    row("set-cookie", "< set-cookie: a=b; path=/", "< set-cookie: ***");
    row("authorization", "Authorization: Basic bWU6cHc=", "Authorization: ***");
    row("proxy", "Proxy-Authorization: Basic bWU6cHc", "Proxy-Authorization: ***");
    row("token in a header", "X-Guest-Token: 123", "X-Guest-Token: ***");
    row("header of HTTP/2", "* [HTTP/2] [1] [cookie: a=b]", "* [HTTP/2] [1] [cookie: ***");
    row("headers in a text", "x\r\nCookie: a\r\nHost: h", "x\r\nCookie: ***\r\nHost: h");
    row("other alphabets", "https://h/фильм?token=тайна", "https://h/фильм?token=***");
}

void TestRedact::redacts()
{
    QFETCH(QString, text);
    QTEST(redacted(text), "expected");
    QFETCH(QString, expected);
    QCOMPARE(redacted(expected), expected); // once more changes nothing
}

void TestRedact::leavesAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "plain words", "mail me@host.org", "size=1280 width=720", "a == b",
          "https://host/path/file.mp4", "https://host/@channel/video", "https://host/f?v=@me",
          "https://host/f?author=me&monkey=1&keyword=2", "https://host/watch?v=abc&t=10",
          "https://host/token/abc", "ffmpeg -i a.mp4 -b:v 1M", "https://host", "out_time=00:00:01",
          "https://host:8080/x", "ERROR: [x] 1: Invalid token", "[youtube] session: x",
          "Host: example.org", "the cookie: it was eaten"}) {
        QTest::newRow(*text == '\0' ? "nothing" : text) << QString::fromUtf8(text);
    }
}

void TestRedact::leavesAlone()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

QTEST_APPLESS_MAIN(TestRedact)
#include "tst_redact.moc"
