// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/toolcheck.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

namespace {

constexpr int longestWaitMs = 60'000;

ToolFindings resultOf(QSignalSpy &finished)
{
    return finished.takeFirst().first().value<ToolFindings>();
}

} // namespace

class TestToolCheck final : public QObject
{
    Q_OBJECT

private slots:
    void asksTheRealTools();
    void looksWithoutAsking();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void answersOnlyTheLastQuestion();
    void mayEndInTheMiddle();

private:
    [[nodiscard]] QString makeProgram(const QString &name, const QByteArray &script) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestToolCheck::asksTheRealTools()
{
    ToolCheck check;
    QSignalSpy finished(&check, &ToolCheck::finished);
    check.start({});
    QVERIFY(finished.isEmpty()); // never from inside
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, longestWaitMs);
    const ToolFindings findings = resultOf(finished);
    QCOMPARE(findings.tools.size(), allTools().size());
    for (qsizetype i = 0; i < findings.tools.size(); ++i) {
        const ToolFinding &finding = findings.tools.at(i);
        QCOMPARE(finding.tool, allTools().at(i));
        QVERIFY2(!finding.problem, qPrintable(toolName(finding.tool)));
        QVERIFY(QFile::exists(finding.path));
        QVERIFY(!finding.version.isEmpty());
    }
    QVERIFY(findings.missing().isEmpty());
}

void TestToolCheck::looksWithoutAsking()
{
    ToolLocator tools;
    const QString trace = m_folder.filePath(QStringLiteral("trace"));
    tools.setPath(ToolKind::YtDlp,
                  makeProgram(QStringLiteral("traced"), "touch '" + trace.toUtf8() + "'\n"));
    tools.setPath(ToolKind::Ffmpeg, m_folder.filePath(QStringLiteral("nothing")));
    ToolCheck check;
    QSignalSpy finished(&check, &ToolCheck::finished);
    check.look(tools);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, longestWaitMs);
    const ToolFindings findings = resultOf(finished);
    QCOMPARE(findings.missing(), QList{ToolKind::Ffmpeg});
    QVERIFY(findings.tools.first().version.isEmpty());
    QVERIFY(!QFile::exists(trace));
}

void TestToolCheck::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << QByteArray("echo 2024.01.01\n") << QStringLiteral("2024.01.01")
                          << true;
    QTest::newRow("another program") << QByteArray("echo hello\n") << QString() << false;
    QTest::newRow("fails") << QByteArray("echo 2024.01.01; exit 3\n")
                           << QStringLiteral("2024.01.01") << false;
    QTest::newRow("ignores its arguments and says nothing")
        << QByteArray("exit 0\n") << QString() << false;
    QTest::newRow("says too much") << QByteArray("echo 2024.01.01; yes | head -c 3000000\n")
                                   << QStringLiteral("2024.01.01") << true;
}

void TestToolCheck::saysWhatIsWrong()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, version);
    QFETCH(const bool, isGood);
    ToolLocator tools;
    tools.setPath(ToolKind::YtDlp, makeProgram(QStringLiteral("yt-dlp"), script));
    ToolCheck check;
    QSignalSpy finished(&check, &ToolCheck::finished);
    check.start(tools);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, longestWaitMs);
    const ToolFinding finding = resultOf(finished).tools.first();
    QCOMPARE(finding.version, version);
    QCOMPARE(!finding.problem, isGood);
    if (finding.problem) {
        QVERIFY2(finding.problem->text.contains(finding.path), qPrintable(finding.problem->text));
        QVERIFY(!finding.problem->hint.isEmpty());
    }
}

void TestToolCheck::answersOnlyTheLastQuestion()
{
    ToolLocator slow;
    slow.setPath(ToolKind::YtDlp,
                 makeProgram(QStringLiteral("slow"), "sleep 60; echo 2024.01.01\n"));
    ToolLocator quick;
    quick.setPath(ToolKind::YtDlp, makeProgram(QStringLiteral("quick"), "echo 2024.02.02\n"));
    ToolCheck check;
    QSignalSpy finished(&check, &ToolCheck::finished);
    check.start(slow);
    check.start(quick);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, longestWaitMs);
    QCOMPARE(resultOf(finished).tools.first().version, QStringLiteral("2024.02.02"));
}

void TestToolCheck::mayEndInTheMiddle()
{
    const QString begun = m_folder.filePath(QStringLiteral("begun"));
    ToolLocator slow;
    slow.setPath(
        ToolKind::YtDlp,
        makeProgram(QStringLiteral("endless"), "touch '" + begun.toUtf8() + "'; sleep 60\n"));
    auto check = std::make_unique<ToolCheck>();
    check->start(slow);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(begun), longestWaitMs);
    check.reset();
}

QTEST_GUILESS_MAIN(TestToolCheck)
#include "tst_toolcheck.moc"
