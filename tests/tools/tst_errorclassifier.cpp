// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/errorclassifier.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestErrorClassifier final : public QObject
{
    Q_OBJECT

private slots:
    void knowsRecordedErrors_data();
    void knowsRecordedErrors();
    void knowsListedErrors_data();
    void knowsListedErrors();
    void hasOnlyUsableRules();
    void believesErrorsNotWarnings();
    void readsNoMeaningIntoAddresses();
    void quotesUnknownMessages_data();
    void quotesUnknownMessages();
    void keepsARedactedTail();
};

void TestErrorClassifier::knowsRecordedErrors_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("word");

    for (const char *version : {"2023", "2026"}) {
        const auto row = [version](const char *name) -> QTestData & {
            return QTest::addRow("%s %s", version, name)
                << u"%1-%2.txt"_s.arg(QLatin1String(version), QLatin1String(name));
        };
        row("404") << ErrorCode::AddressNotFound << u"404"_s;
        row("410") << ErrorCode::AddressNotFound << u"410"_s;
        row("401") << ErrorCode::AccessDenied << u"401"_s;
        row("403") << ErrorCode::AccessDenied << u"403"_s;
        row("429") << ErrorCode::RateLimited << u"429"_s;
        row("500") << ErrorCode::ServerFailed << u"500"_s;
        row("503") << ErrorCode::ServerFailed << u"503"_s;
        row("416") << ErrorCode::DownloadIncomplete << u"416"_s;
        row("refused") << ErrorCode::NetworkUnreachable << u"cannot be reached"_s;
        row("dns") << ErrorCode::NetworkUnreachable << u"cannot be reached"_s;
        row("reset") << ErrorCode::NetworkInterrupted << u"broke off"_s;
        row("hang") << ErrorCode::NetworkInterrupted << u"broke off"_s;
        row("drop") << ErrorCode::NetworkInterrupted << u"broke off"_s;
        row("nolen") << ErrorCode::DownloadIncomplete << u"Pieces"_s;
        row("html") << ErrorCode::UnsupportedAddress << u"nothing to download"_s;
        row("file") << ErrorCode::NotASource << u"not an address"_s;
        row("notaurl") << ErrorCode::NotASource << u"not an address"_s;
        row("empty") << ErrorCode::NotASource << u"not an address"_s;
    }
}

void TestErrorClassifier::knowsRecordedErrors()
{
    QFETCH(QString, file);
    QFETCH(QString, word);
    const QByteArray recorded = readAll(QFINDTESTDATA("data/errors") + u'/' + file);
    QVERIFY(!recorded.isEmpty());
    const Error error = classifyDownloadFailure(QString::fromUtf8(recorded), 1);
    QTEST(error.code, "code");
    QVERIFY2(error.text.contains(word), qPrintable(error.text));
    QVERIFY(error.text.endsWith(u'.'));
    QVERIFY(!error.hint.isEmpty());
    QVERIFY(!error.text.contains(u"urlopen"_s));
    QVERIFY(!error.text.contains(u"HTTP Error"_s));
}

void TestErrorClassifier::knowsListedErrors_data()
{
    QTest::addColumn<bool>("isEncode");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("code");

    // Lines as the tools' sources print them: tool, code, message, separated by tabs.
    const QByteArray table = readAll(QFINDTESTDATA("data/errors/messages.tsv"));
    for (const QByteArray &line : table.split('\n')) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() == 3) {
            QTest::addRow("%s", parts.at(2).left(90).constData())
                << (parts.at(0) == "encode") << QString::fromUtf8(parts.at(2))
                << QString::fromUtf8(parts.at(1));
        }
    }
}

void TestErrorClassifier::knowsListedErrors()
{
    QFETCH(bool, isEncode);
    QFETCH(QString, message);
    const Error error =
        isEncode ? classifyEncodeFailure(message, 1) : classifyDownloadFailure(message, 1);
    QTEST(enumName(error.code), "code");
    QVERIFY(error.text.endsWith(u'.'));
    QVERIFY(!error.hint.isEmpty());
    QCOMPARE(error.detail, message);
}

void TestErrorClassifier::hasOnlyUsableRules()
{
    const QJsonObject root =
        QJsonDocument::fromJson(readAll(u":/respool/errorrules.json"_s)).object();
    QCOMPARE(root.value("version"_L1).toInt(), 1);
    for (const auto &tool : {"download"_L1, "encode"_L1}) {
        QStringList ids;
        for (const auto rule : root.value(tool).toArray()) {
            const QString id = rule["id"_L1].toString();
            QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(id));
            ids.append(id);
            const QRegularExpression expression(rule["match"_L1].toString());
            QVERIFY2(expression.isValid() && !expression.match(QString()).hasMatch(),
                     qPrintable(id));
            QVERIFY2(enumFromName<ErrorCode>(rule["code"_L1].toString()), qPrintable(id));
        }
        QVERIFY(ids.size() > 5);
    }
}

void TestErrorClassifier::believesErrorsNotWarnings()
{
    const Error error = classifyDownloadFailure(
        u"WARNING: [x] Unable to download subtitles: HTTP Error 404: Not Found\n"
        "ERROR: [x] 1: Unable to download webpage: timed out\n"
        "WARNING: HTTP Error 403: Forbidden\n"_s,
        1);
    QCOMPARE(error.code, ErrorCode::NetworkInterrupted);
}

void TestErrorClassifier::readsNoMeaningIntoAddresses()
{
    const Error error = classifyDownloadFailure(
        u"ERROR: Unsupported URL: https://example.org/timed-out/captcha?login-is-required"_s, 1);
    QCOMPARE(error.code, ErrorCode::UnsupportedAddress);
}

void TestErrorClassifier::quotesUnknownMessages_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"ERROR: Something odd"_s << u"yt-dlp reports: “Something odd”."_s;
    QTest::newRow("decorated")
        << u"ERROR: [generic] abc-1: Something odd; please report this issue on  https://x"_s
        << u"yt-dlp reports: “Something odd”."_s;
    QTest::newRow("the last one") << u"ERROR: first\nERROR: second\n"_s
                                  << u"yt-dlp reports: “second”."_s;
    QTest::newRow("nothing") << QString() << u"yt-dlp ended with code 7 and no message."_s;
}

void TestErrorClassifier::quotesUnknownMessages()
{
    QFETCH(QString, message);
    const Error error = classifyDownloadFailure(message, 7);
    QCOMPARE(error.code, ErrorCode::ToolFailed);
    QTEST(error.text, "expected");
    QVERIFY(classifyDownloadFailure(u"ERROR: "_s + QString(9000, u'x'), 1).text.size() < 300);
    QCOMPARE(classifyEncodeFailure(u"odd"_s, 1).text, u"FFmpeg reports: “odd”."_s);
    QCOMPARE(classifyEncodeFailure(u"odd"_s, 1).code, ErrorCode::EncodeFailed);
}

void TestErrorClassifier::keepsARedactedTail()
{
    const QString message = QString(20'000, u'x')
        + u"\nERROR: Something odd at https://user:secret@example.org/?token=secret\n"_s;
    const Error error = classifyDownloadFailure(message, 1);
    QVERIFY(error.detail.size() <= 8LL * 1024);
    QVERIFY(error.detail.contains(u"Something odd"_s));
    QVERIFY(!error.detail.contains(u"secret"_s));
    QVERIFY(!error.text.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(TestErrorClassifier)
#include "tst_errorclassifier.moc"
