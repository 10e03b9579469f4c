// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/missingtools.h"

#include "ui/preferences/languages.h"
#include "ui/preferences/tooltexts.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

class TestMissingTools final : public QObject
{
    Q_OBJECT

private slots:
    void isQuietWhereNothingIsMissing();
    void tellsAtEachStart();
    void hasASentenceForAll_data();
    void hasASentenceForAll();
    void namesLanguagesInThemselves_data();
    void namesLanguagesInThemselves();

private:
    /// yt-dlp is not where somebody says it is.
    [[nodiscard]] static ToolLocator withoutYtDlp()
    {
        ToolLocator tools;
        tools.setPath(ToolKind::YtDlp, QStringLiteral("/nowhere/yt-dlp"));
        return tools;
    }
};

void TestMissingTools::isQuietWhereNothingIsMissing()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    MissingTools missing(settings);
    const QSignalSpy looked(&missing, &MissingTools::looked);
    const QSignalSpy welcome(&missing, &MissingTools::missingAtFirstStart);
    const QSignalSpy found(&missing, &MissingTools::found);
    const QSignalSpy allFound(&missing, &MissingTools::allFound);
    missing.look({});
    QTRY_COMPARE(looked.size(), 1);
    QCOMPARE(welcome.size() + found.size() + allFound.size(), 0);
    missing.look(withoutYtDlp());
    QTRY_COMPARE(found.size(), 1);
    missing.look(withoutYtDlp()); // no news
    QTRY_COMPARE(looked.size(), 3);
    missing.look({});
    QTRY_COMPARE(allFound.size(), 1);
    QCOMPARE(found.size(), 1);
    QCOMPARE(welcome.size(), 0);
}

void TestMissingTools::tellsAtEachStart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.ini"));
    const auto toldAtAStart = [&path](const ToolLocator &tools) {
        QSettings settings(path, QSettings::IniFormat);
        MissingTools missing(settings);
        QStringList told;
        connect(&missing, &MissingTools::found, &missing,
                [&told](const QString &text) { told.append(text); });
        connect(&missing, &MissingTools::missingAtFirstStart, &missing,
                [&told] { told.append(QStringLiteral("welcome")); });
        QSignalSpy looked(&missing, &MissingTools::looked);
        missing.look(tools);
        [&] { QTRY_COMPARE(looked.size(), 1); }();
        return told;
    };
    QCOMPARE(toldAtAStart(withoutYtDlp()), QStringList(QStringLiteral("welcome")));
    for (int start = 2; start <= 3; ++start) {
        const QString text = toldAtAStart(withoutYtDlp()).value(0);
        QVERIFY2(text.startsWith(QLatin1String("yt-dlp is missing")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("Install ")), qPrintable(text));
    }
    QVERIFY(toldAtAStart({}).isEmpty());
}

void TestMissingTools::hasASentenceForAll_data()
{
    QTest::addColumn<QList<ToolKind>>("missing");
    QTest::addColumn<QString>("begin");
    QTest::newRow("none") << QList<ToolKind>() << QString();
    QTest::newRow("yt-dlp") << QList{ToolKind::YtDlp} << QStringLiteral("yt-dlp is missing");
    QTest::newRow("ffmpeg") << QList{ToolKind::Ffmpeg} << QStringLiteral("FFmpeg is missing");
    QTest::newRow("ffprobe") << QList{ToolKind::Ffprobe} << QStringLiteral("FFmpeg is missing");
    QTest::newRow("all") << QList{ToolKind::YtDlp, ToolKind::Ffmpeg, ToolKind::Ffprobe}
                         << QStringLiteral("yt-dlp and FFmpeg are missing");
}

void TestMissingTools::hasASentenceForAll()
{
    QFETCH(const QList<ToolKind>, missing);
    QFETCH(const QString, begin);
    const QString text = missingToolsText(missing);
    QCOMPARE(text.isEmpty(), begin.isEmpty());
    QVERIFY2(text.startsWith(begin), qPrintable(text));
}

void TestMissingTools::namesLanguagesInThemselves_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("English");
    QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("Deutsch");
    QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("Français");
    QTest::newRow("pt_BR") << QStringLiteral("pt_BR") << QStringLiteral("Português (Brasil)");
    QTest::newRow("ja") << QStringLiteral("ja") << QStringLiteral("日本語");
    QTest::newRow("nobody's") << QStringLiteral("qq") << QStringLiteral("qq");
}

void TestMissingTools::namesLanguagesInThemselves()
{
    QFETCH(const QString, language);
    QFETCH(const QString, name);
    QCOMPARE(languageName(language), name);
    QVERIFY(compiledLanguages().contains(QLatin1String("en")));
}

QTEST_MAIN(TestMissingTools)
#include "tst_missingtools.moc"
