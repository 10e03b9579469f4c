// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/toolenvironment.h"

#include "core/process/processreaper.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

class TestToolEnvironment final : public QObject
{
    Q_OBJECT

private slots:
    void leadsHomeNowhere();
    void passesWhatToolsNeedAndNoMore();
    void keepsUserModules();
    void carriesTheMark();
};

void TestToolEnvironment::leadsHomeNowhere()
{
    QTemporaryDir job;
    const auto environment = toolEnvironment(u"/usr/bin/yt-dlp"_s, job.path(), QUuid());
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s,
                                u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s}) {
        const QString folder = environment.value(name);
        QVERIFY2(folder.startsWith(job.path() + u'/'), qPrintable(name));
        QVERIFY(!QFileInfo::exists(folder));
    }
    QCOMPARE(environment.value(u"TMPDIR"_s), job.path());
}

void TestToolEnvironment::passesWhatToolsNeedAndNoMore()
{
    qputenv("https_proxy", "http://proxy.example:3128");
    qputenv("SSL_CERT_FILE", "/certs.pem");
    qputenv("PYTHONPATH", "/evil");
    qputenv("LD_PRELOAD_TEST", "/evil");
    qputenv("LANGUAGE", "de");
    QTemporaryDir job;
    const auto environment = toolEnvironment(u"/usr/bin/yt-dlp"_s, job.path(), QUuid());
    QCOMPARE(environment.value(u"PATH"_s), qEnvironmentVariable("PATH"));
    QCOMPARE(environment.value(u"https_proxy"_s), u"http://proxy.example:3128"_s);
    QCOMPARE(environment.value(u"SSL_CERT_FILE"_s), u"/certs.pem"_s);
    QVERIFY(environment.value(u"LC_ALL"_s).endsWith(u".UTF-8"_s));
    for (const QString &name : {u"PYTHONPATH"_s, u"LD_PRELOAD_TEST"_s, u"LANGUAGE"_s, u"DISPLAY"_s})
        QVERIFY2(!environment.contains(name), qPrintable(name));
}

void TestToolEnvironment::keepsUserModules()
{
    QTemporaryDir job;
    const QString name = u"PYTHONUSERBASE"_s;
    const QString own = QDir::homePath() + u"/.local"_s;
    QCOMPARE(toolEnvironment(own + u"/bin/yt-dlp"_s, job.path(), QUuid()).value(name), own);
    QVERIFY(!toolEnvironment(u"/usr/bin/yt-dlp"_s, job.path(), QUuid()).contains(name));
}

void TestToolEnvironment::carriesTheMark()
{
    QTemporaryDir job;
    const QUuid attempt = QUuid::createUuid();
    const auto environment = toolEnvironment(u"/usr/bin/ffmpeg"_s, job.path(), attempt);
    QCOMPARE(environment.value(QLatin1String(attemptVariable)),
             attempt.toString(QUuid::WithoutBraces));
}

QTEST_GUILESS_MAIN(TestToolEnvironment)
#include "tst_toolenvironment.moc"
