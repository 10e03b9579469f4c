// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/toollocator.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

class TestToolLocator final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void prefersTheEnvironment();
    void thenTheUsersChoice();
    void thenThePath();
    void refusesAChoiceThatCannotRun_data();
    void refusesAChoiceThatCannotRun();
    void saysHowToInstall();

private:
    QString makeProgram(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QByteArray m_path;
};

void TestToolLocator::init()
{
    m_path = qgetenv("PATH");
    qunsetenv("RESPOOL_YTDLP");
}

void TestToolLocator::cleanup()
{
    qputenv("PATH", m_path);
    qunsetenv("RESPOOL_YTDLP");
}

void TestToolLocator::prefersTheEnvironment()
{
    const QString program = makeProgram(u"override"_s);
    qputenv("RESPOOL_YTDLP", program.toUtf8());
    ToolLocator locator;
    QCOMPARE(*locator.find(ToolKind::YtDlp), program);
    locator.setPath(ToolKind::YtDlp, makeProgram(u"chosen"_s));
    QCOMPARE(*locator.find(ToolKind::YtDlp), program);
    // Not even where it is wrong: that is no reason to run another one in silence.
    QVERIFY(QFile::remove(program));
    QCOMPARE(locator.find(ToolKind::YtDlp).error().code, ErrorCode::ToolMissing);
}

void TestToolLocator::thenTheUsersChoice()
{
    const QString program = makeProgram(u"yt-dlp"_s);
    qputenv("PATH", m_folder.path().toUtf8());
    const QString chosen = makeProgram(u"chosen"_s);
    ToolLocator locator;
    QCOMPARE(*locator.find(ToolKind::YtDlp), program);
    locator.setPath(ToolKind::YtDlp, chosen);
    QCOMPARE(*locator.find(ToolKind::YtDlp), chosen);
    locator.setPath(ToolKind::YtDlp, {});
    QCOMPARE(*locator.find(ToolKind::YtDlp), program);
}

void TestToolLocator::thenThePath()
{
    const QString program = makeProgram(u"yt-dlp"_s);
    qputenv("PATH", m_folder.path().toUtf8());
    QCOMPARE(*ToolLocator().find(ToolKind::YtDlp), program);
}

void TestToolLocator::refusesAChoiceThatCannotRun_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << u"/nowhere/yt-dlp"_s;
    QTest::newRow("a folder") << u"/"_s;
    QTest::newRow("not executable") << QFINDTESTDATA("data/errors/messages.tsv");
}

void TestToolLocator::refusesAChoiceThatCannotRun()
{
    QFETCH(QString, path);
    ToolLocator locator;
    locator.setPath(ToolKind::YtDlp, path);
    const auto found = locator.find(ToolKind::YtDlp);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::ToolMissing);
    QVERIFY(found.error().text.contains(path));
    QVERIFY(!found.error().hint.isEmpty());
}

void TestToolLocator::saysHowToInstall()
{
    QTemporaryDir folder;
    QVERIFY(QFile::copy(makeProgram(u"any"_s), folder.filePath(u"brew"_s)));
    qputenv("PATH", folder.path().toUtf8());
    QVERIFY(installHint(ToolKind::YtDlp).contains(u"“brew install yt-dlp”"_s));
    QVERIFY(installHint(ToolKind::Ffprobe).contains(u"“brew install ffmpeg”"_s));
    QVERIFY(QFile::remove(folder.filePath(u"brew"_s)));
    QVERIFY(!installHint(ToolKind::Ffprobe).contains(u"brew"_s));
    QVERIFY(installHint(ToolKind::Ffprobe).contains(u"ffmpeg"_s));
}

QTEST_GUILESS_MAIN(TestToolLocator)
#include "tst_toollocator.moc"
