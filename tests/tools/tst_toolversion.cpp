// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/toolversion.h"

#include <QTest>

using namespace respool;

Q_DECLARE_METATYPE(ToolKind)

class TestToolVersion final : public QObject
{
    Q_OBJECT

private slots:
    void readsVersions_data();
    void readsVersions();
};

void TestToolVersion::readsVersions_data()
{
    QTest::addColumn<ToolKind>("tool");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("version");
    const auto row = [](const char *name, ToolKind tool, const char *output, const char *version) {
        QTest::newRow(name) << tool << QByteArray(output) << QString::fromLatin1(version);
    };
    row("yt-dlp", ToolKind::YtDlp, "2023.03.04\n", "2023.03.04");
    row("a nightly one", ToolKind::YtDlp, "2025.06.09.232651\n", "2025.06.09.232651");
    row("after a warning", ToolKind::YtDlp,
        "Deprecated Feature: Support for Python version 3.8\n2024.08.06\n", "2024.08.06");
    row("Debian's ffmpeg", ToolKind::Ffmpeg,
        "ffmpeg version 5.1.6-0+deb12u1 Copyright (c) 2000-2024 the FFmpeg developers\n"
        "built with gcc 12 (Debian 12.2.0-14)\n",
        "5.1.6-0+deb12u1");
    row("a build of git", ToolKind::Ffmpeg,
        "ffmpeg version N-113110-g1234567-20240101 Copyright (c) 2000-2024\n",
        "N-113110-g1234567-20240101");
    row("ffprobe", ToolKind::Ffprobe, "ffprobe version 7.1 Copyright (c) 2007-2024\n", "7.1");
    row("ffmpeg for ffprobe", ToolKind::Ffprobe, "ffmpeg version 7.1 Copyright (c) 2000\n", "");
    row("ffmpeg for yt-dlp", ToolKind::YtDlp, "ffmpeg version 7.1 Copyright (c) 2000\n", "");
    row("another program", ToolKind::YtDlp, "GNU bash, version 5.2.15(1)-release\n", "");
    row("nothing", ToolKind::Ffmpeg, "", "");
}

void TestToolVersion::readsVersions()
{
    QFETCH(const ToolKind, tool);
    QFETCH(const QByteArray, output);
    QFETCH(const QString, version);
    QCOMPARE(versionIn(tool, output), version);
    QVERIFY(!versionArguments(tool).isEmpty());
}

QTEST_GUILESS_MAIN(TestToolVersion)
#include "tst_toolversion.moc"
