// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/controlprotocol.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

namespace {

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject addObject()
{
    return {{u"version"_qs, 2},
            {u"command"_qs, u"add"_qs},
            {u"sources"_qs, QJsonArray{u"https://example.org/a"_qs}},
            {u"destination"_qs, u"/out"_qs},
            {u"recipe"_qs, Recipe().toJson()},
            {u"priority"_qs, 2},
            {u"paused"_qs, true}};
}

} // namespace

class TestControlProtocol final : public QObject
{
    Q_OBJECT

private slots:
    void requestsComeBack();
    void activationComesBack();
    void renamingComesBack();
    void answersComeBack();
    void isOneLineInUtf8();
    void refusesHostileRequests_data();
    void refusesHostileRequests();
    void refusesHostileAnswers_data();
    void refusesHostileAnswers();
};

void TestControlProtocol::requestsComeBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Grüße \"1\".mp4"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    ControlRequest request;
    request.command = ControlRequest::Command::Add;
    request.sources = {{SourceKind::Address, u"https://example.org/a%20b?x=1&y=2"_qs},
                       {SourceKind::File, path}};
    request.options.destination = u"/out/Vidéos"_qs;
    request.options.recipe.renditions = *parseRenditions(u"original,720p,audio"_qs);
    request.options.recipe.preset = u"mine"_qs;
    request.options.recipe.format.video.codec = VideoCodec::Av1;
    request.options.priority = -7;
    request.options.paused = true;
    const auto read = decodeRequest(encodeRequest(request));
    QVERIFY(read);
    QCOMPARE(read->command, ControlRequest::Command::Add);
    QCOMPARE(read->sources, request.sources);
    QCOMPARE(read->options.destination, request.options.destination);
    QCOMPARE(read->options.recipe, request.options.recipe);
    QCOMPARE(read->options.priority, -7);
    QVERIFY(read->options.paused);
}

void TestControlProtocol::activationComesBack()
{
    const auto read = decodeRequest(encodeRequest({}));
    QVERIFY(read);
    QCOMPARE(read->command, ControlRequest::Command::Activate);
    QVERIFY(read->sources.isEmpty());
}

void TestControlProtocol::renamingComesBack()
{
    ControlRequest request;
    request.command = ControlRequest::Command::Rename;
    request.job = JobId{9'007'199'254'740'991};
    request.name = u"Grüße\n\"1\""_qs;
    const QByteArray line = encodeRequest(request);
    QCOMPARE(line.count('\n'), 1);
    const auto read = decodeRequest(line);
    QVERIFY(read);
    QCOMPARE(read->command, ControlRequest::Command::Rename);
    QCOMPARE(read->job, request.job);
    QCOMPARE(read->name, request.name);
}

void TestControlProtocol::answersComeBack()
{
    const QList<JobId> ids{JobId{1}, JobId{9'007'199'254'740'991}};
    const auto read = decodeAnswer(encodeAnswer(ids));
    QVERIFY(read);
    QCOMPARE(*read, ids);
    const Error error{ErrorCode::DiskFull, u"“x” is full."_qs, u"Make room."_qs, u"secret"_qs};
    const auto refused = decodeAnswer(encodeAnswer(failure(error)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, error.code);
    QCOMPARE(refused.error().text, error.text);
    QCOMPARE(refused.error().hint, error.hint);
    QVERIFY(refused.error().detail.isEmpty()); // for the log of the one where it happened
}

void TestControlProtocol::isOneLineInUtf8()
{
    ControlRequest request;
    request.command = ControlRequest::Command::Add;
    request.options.destination = u"/a\nb"_qs;
    const QByteArray line = encodeRequest(request);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(line.contains("\"version\":2"));
}

void TestControlProtocol::refusesHostileRequests_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto with = [](const QString &key, const QJsonValue &value) {
        QJsonObject object = addObject();
        object.insert(key, value);
        return lineOf(object);
    };
    const auto without = [](const QString &key) {
        QJsonObject object = addObject();
        object.remove(key);
        return lineOf(object);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a line end") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x80{", 5);
    QTest::newRow("an array") << QByteArray("[1,2]\n");
    QTest::newRow("cut off") << lineOf(addObject()).left(30);
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("no version") << without(u"version"_qs);
    QTest::newRow("version as text") << with(u"version"_qs, u"2"_qs);
    QTest::newRow("newer version") << with(u"version"_qs, 3);
    QTest::newRow("older version") << with(u"version"_qs, 1);
    QTest::newRow("no command") << without(u"command"_qs);
    QTest::newRow("unknown command") << with(u"command"_qs, u"remove"_qs);
    const auto renaming = [](const QJsonObject &members) {
        QJsonObject object{{u"version"_qs, 2}, {u"command"_qs, u"rename"_qs}};
        for (auto member = members.begin(); member != members.end(); ++member)
            object.insert(member.key(), member.value());
        return lineOf(object);
    };
    QTest::newRow("renames nothing") << renaming({{u"name"_qs, u"x"_qs}});
    QTest::newRow("renames a text") << renaming({{u"id"_qs, u"1"_qs}, {u"name"_qs, u"x"_qs}});
    QTest::newRow("renames below zero") << renaming({{u"id"_qs, -1}, {u"name"_qs, u"x"_qs}});
    QTest::newRow("renames to nothing") << renaming({{u"id"_qs, 1}});
    QTest::newRow("renames to a number") << renaming({{u"id"_qs, 1}, {u"name"_qs, 1}});
    QTest::newRow("no sources") << without(u"sources"_qs);
    QTest::newRow("empty sources") << with(u"sources"_qs, QJsonArray());
    QTest::newRow("sources as text") << with(u"sources"_qs, u"https://example.org/a"_qs);
    QTest::newRow("number as source") << with(u"sources"_qs, QJsonArray{1});
    QTest::newRow("script as source") << with(u"sources"_qs, QJsonArray{u"javascript:1"_qs});
    QTest::newRow("one bad source")
        << with(u"sources"_qs, QJsonArray{u"https://example.org/a"_qs, u"ftp://x/y"_qs});
    QTest::newRow("folder as source") << with(u"sources"_qs, QJsonArray{u"/"_qs});
    QTest::newRow("relative destination") << with(u"destination"_qs, u"../../etc"_qs);
    QTest::newRow("unknown rendition")
        << with(u"recipe"_qs, QJsonObject{{u"renditions"_qs, u"720p;rm -rf"_qs}});
    QTest::newRow("endless rendition")
        << with(u"recipe"_qs, QJsonObject{{u"renditions"_qs, u"99999999999p"_qs}});
    const QJsonObject codec{{u"video"_qs, QJsonObject{{u"codec"_qs, u"-i /etc/passwd"_qs}}}};
    QTest::newRow("text for a recipe") << with(u"recipe"_qs, u"small"_qs);
    QTest::newRow("text for a format")
        << with(u"recipe"_qs, QJsonObject{{u"format"_qs, u"mp4"_qs}});
    QTest::newRow("option as codec") << with(u"recipe"_qs, QJsonObject{{u"format"_qs, codec}});
}

void TestControlProtocol::refusesHostileRequests()
{
    QFETCH(QByteArray, line);
    const auto request = decodeRequest(line);
    QVERIFY(!request);
    QVERIFY(!request.error().text.isEmpty());
}

void TestControlProtocol::refusesHostileAnswers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("empty") << QByteArray("{}\n");
    QTest::newRow("ok as text") << QByteArray(R"({"ok":"true","ids":[1]})");
    QTest::newRow("error without words")
        << QByteArray(R"({"ok":false,"error":{"code":"disk_full","text":""}})");
    QTest::newRow("unknown error") << QByteArray(R"({"ok":false,"error":{"code":"boom"}})");
}

void TestControlProtocol::refusesHostileAnswers()
{
    QFETCH(QByteArray, line);
    const auto answer = decodeAnswer(line);
    QVERIFY(!answer);
    QVERIFY(!answer.error().text.isEmpty());
}

QTEST_GUILESS_MAIN(TestControlProtocol)
#include "tst_controlprotocol.moc"
