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

QString codeOfRule(const QString &tool, const QString &id)
{
    const QJsonObject root =
        QJsonDocument::fromJson(readAll(u":/respool/errorrules.json"_s)).object();
    for (const auto rule : root.value(tool).toArray()) {
        if (rule["id"_L1].toString() == id)
            return rule["code"_L1].toString();
    }
    return {};
}

} // namespace

class TestErrorClassifier final : public QObject
{
    Q_OBJECT

private slots:
    void hasASampleForEachRule_data();
    void hasASampleForEachRule();
    void readsSamples_data();
    void readsSamples();
    void knowsListedErrors_data();
    void knowsListedErrors();
    void hasOnlyUsableRules();
    void believesErrorsNotWarnings();
    void readsNoMeaningIntoAddresses();
    void quotesUnknownMessages_data();
    void quotesUnknownMessages();
    void keepsARedactedTail();
};

void TestErrorClassifier::hasASampleForEachRule_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("rule");
    const QJsonObject root =
        QJsonDocument::fromJson(readAll(u":/respool/errorrules.json"_s)).object();
    for (const QString &tool : {u"download"_s, u"encode"_s}) {
        for (const auto rule : root.value(tool).toArray()) {
            const QString id = rule["id"_L1].toString();
            QTest::addRow("%s %s", qPrintable(tool), qPrintable(id)) << tool << id;
        }
    }
}

void TestErrorClassifier::hasASampleForEachRule()
{
    QFETCH(QString, tool);
    QFETCH(QString, rule);
    const QDir folder(QFINDTESTDATA("data/errors") + u'/' + tool);
    QVERIFY(!folder.entryList({rule + u".*.txt"_s}, QDir::Files).isEmpty());
}

void TestErrorClassifier::readsSamples_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &tool : {u"download"_s, u"encode"_s}) {
        const QDir folder(QFINDTESTDATA("data/errors") + u'/' + tool);
        for (const QString &name : folder.entryList(QDir::Files))
            QTest::addRow("%s %s", qPrintable(tool), qPrintable(name)) << folder.filePath(name);
    }
}

void TestErrorClassifier::readsSamples()
{
    QFETCH(QString, path);
    const QFileInfo file(path);
    const QString rule = file.baseName();
    const bool isEncode = file.dir().dirName() == u"encode"_s;
    const QString sample = QString::fromUtf8(readAll(path));
    QVERIFY(sample.startsWith(u"# Recorded: "_s) || sample.startsWith(u"# From the source: "_s));
    const QString message = sample.section(u'\n', 1);
    QVERIFY(!message.trimmed().isEmpty());
    QCOMPARE(isEncode ? encodeRuleId(message) : downloadRuleId(message), rule);

    const Error error =
        isEncode ? classifyEncodeFailure(message, 1) : classifyDownloadFailure(message, 1);
    QCOMPARE(enumName(error.code), codeOfRule(file.dir().dirName(), rule));
    QVERIFY(error.text.size() > 10 && error.text.endsWith(u'.'));
    QVERIFY(error.hint.size() > 5 && error.hint.endsWith(u'.'));
    for (const QString &jargon : {u"urlopen"_s, u"HTTP Error"_s, u"Errno"_s, u"ERROR"_s})
        QVERIFY2(!error.text.contains(jargon), qPrintable(error.text));
    // "gone.2026-410.txt": the sentence names the server's answer.
    static const QRegularExpression status(u"-(\\d{3})$"_s);
    if (const auto match = status.match(file.completeBaseName()); match.hasMatch())
        QVERIFY2(error.text.contains(match.captured(1)), qPrintable(error.text));
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
    QTest::newRow("a terminal's colours") << u"ERROR: \x1b[31mSomething\x1b[0m \u202eodd\a"_s
            + QChar(0) << u"yt-dlp reports: “[31mSomething[0m odd”."_s;
    QTest::newRow("a pair at the cut") << u"ERROR: "_s + QString(199, u'x') + u"😀😀"_s
                                       << u"yt-dlp reports: “"_s + QString(199, u'x') + u"…”."_s;
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
