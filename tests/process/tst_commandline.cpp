// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/commandline.h"

#include <QProcess>
#include <QTest>

using namespace respool;

class TestCommandLine final : public QObject
{
    Q_OBJECT

private slots:
    void survivesTheShell_data();
    void survivesTheShell();
    void quotesOnlyWhereNeeded();
    void removesSecrets_data();
    void removesSecrets();
};

void TestCommandLine::survivesTheShell_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("plain") << QStringList{QStringLiteral("-c"), QStringLiteral("copy")};
    QTest::newRow("empty") << QStringList{QString(), QStringLiteral("after")};
    QTest::newRow("spaces") << QStringList{QStringLiteral(" a  b "), QStringLiteral("\t")};
    QTest::newRow("quotes") << QStringList{QStringLiteral("it's"), QStringLiteral("'"),
                                           QStringLiteral("''\"\""), QStringLiteral("\"")};
    QTest::newRow("newlines") << QStringList{QStringLiteral("one\ntwo\n"), QStringLiteral("\r")};
    QTest::newRow("expansions") << QStringList{QStringLiteral("$HOME"), QStringLiteral("$(id)"),
                                               QStringLiteral("`id`"),  QStringLiteral("${x}"),
                                               QStringLiteral("~"),     QStringLiteral("~root"),
                                               QStringLiteral("{a,b}")};
    QTest::newRow("patterns") << QStringList{QStringLiteral("*"), QStringLiteral("/?*"),
                                             QStringLiteral("[a-z]")};
    QTest::newRow("operators") << QStringList{
        QStringLiteral(";"),  QStringLiteral("&&"),  QStringLiteral("|"),
        QStringLiteral(">x"), QStringLiteral("#"),   QStringLiteral("!"),
        QStringLiteral("\\"), QStringLiteral("a\\"), QStringLiteral("^")};
    QTest::newRow("options") << QStringList{QStringLiteral("--"), QStringLiteral("-rf"),
                                            QStringLiteral("%(ext)s")};
    QTest::newRow("letters of the world") << QStringList{
        QStringLiteral("Füße — 日本語"), QStringLiteral("🎬"), QStringLiteral("a\u00a0b\u2028c")};
    QTest::newRow("address") << QStringList{
        QStringLiteral("https://example.org/watch?v=1&list=2#t=3")};
}

void TestCommandLine::survivesTheShell()
{
    QFETCH(const QStringList, arguments);
    const QStringList format{QStringLiteral("%s\\n.\\n")};
    const CommandLine command{.program = QStringLiteral("printf"),
                              .arguments = format + arguments,
                              .workingDirectory = {},
                              .environment = {}};
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command.toShellText()});
    QVERIFY(shell.waitForFinished());
    QString expected;
    for (const QString &argument : arguments)
        expected += argument + QStringLiteral("\n.\n");
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), expected);
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void TestCommandLine::quotesOnlyWhereNeeded()
{
    const CommandLine command{.program = QStringLiteral("/opt/my tools/ffmpeg"),
                              .arguments = {QStringLiteral("-i"), QStringLiteral("/a/b.mp4"),
                                            QStringLiteral("scale=640:-2"), QStringLiteral("it's")},
                              .workingDirectory = {},
                              .environment = {}};
    QCOMPARE(command.toShellText(),
             QStringLiteral("'/opt/my tools/ffmpeg' -i /a/b.mp4 scale=640:-2 'it'\\''s'"));
}

void TestCommandLine::removesSecrets_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QStringList &arguments, const char *text) {
        QTest::newRow(name) << arguments << QString::fromUtf8(text);
    };
    row("credentials in an address", {QStringLiteral("https://me:hunter2@example.org/x")},
        "tool 'https://***@example.org/x'");
    row("query", {QStringLiteral("https://example.org/x?token=hunter2&v=1")},
        "tool 'https://example.org/x?token=***&v=1'");
    row("option", {QStringLiteral("--password"), QStringLiteral("hunter2"), QStringLiteral("-v")},
        "tool --password '***' -v");
    row("option with value", {QStringLiteral("--video-password=hunter2 and more")},
        "tool '--video-password=***'");
    row("option that looks like an option",
        {QStringLiteral("--twofactor"), QStringLiteral("--token"), QStringLiteral("shown")},
        "tool --twofactor '***' shown");
    row("header",
        {QStringLiteral("--add-headers"), QStringLiteral("Authorization: Bearer hunter2")},
        "tool --add-headers 'Authorization:***'");
    row("header in an option", {QStringLiteral("--add-headers=Cookie:a=hunter2; b=hunter2")},
        "tool '--add-headers=Cookie:***'");
    row("header of a site", {QStringLiteral("--add-headers=X-Api-Key:hunter2")},
        "tool '--add-headers=X-Api-Key:***'");
    row("header of a site, behind its option",
        {QStringLiteral("--add-headers"), QStringLiteral("x-auth-token : hunter2")},
        "tool --add-headers 'x-auth-token :***'");
    row("arguments of an extractor",
        {QStringLiteral("--extractor-args=youtube:po_token=web+hunter2,hunter2;lang=de;"
                        "visitor_data=hunter2;data_sync_id=hunter2")},
        "tool '--extractor-args=youtube:po_token=***;lang=de;visitor_data=***;data_sync_id=***'");
    row("lines of headers",
        {QStringLiteral("-headers"),
         QStringLiteral("Accept: x\r\nCookie: hunter2\r\nRange: y\r\n")},
        "tool -headers 'Accept: x\r\nCookie:***\r\nRange: y\r\n'");
    row("nothing secret", {QStringLiteral("--cookies"), QStringLiteral("/a/cookies.txt")},
        "tool --cookies /a/cookies.txt");
}

void TestCommandLine::removesSecrets()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, text);
    const CommandLine command{.program = QStringLiteral("tool"),
                              .arguments = arguments,
                              .workingDirectory = {},
                              .environment = {}};
    QCOMPARE(command.toShellText(), text);
    QVERIFY(!command.toShellText().contains(QLatin1String("hunter2")));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
