// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/packagemanager.h"

#include <QFile>
#include <QTest>
#include <QUrl>

using namespace respool;

Q_DECLARE_METATYPE(PackageManager)

class TestPackageManager final : public QObject
{
    Q_OBJECT

private slots:
    void knowsSystems_data();
    void knowsSystems();
    void givesCommands_data();
    void givesCommands();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void knowsTheSystemItRunsOn();
    void offersDownloads();
};

void TestPackageManager::knowsSystems_data()
{
    QTest::addColumn<QByteArray>("osRelease");
    QTest::addColumn<PackageManager>("expected");
    const auto row = [](const char *name, const char *contents, PackageManager manager) {
        QTest::newRow(name) << QByteArray(contents) << manager;
    };
    row("Debian 12",
        "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nNAME=\"Debian GNU/Linux\"\n"
        "VERSION_ID=\"12\"\nID=debian\nHOME_URL=\"https://www.debian.org/\"\n",
        PackageManager::Apt);
    row("Ubuntu", "NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\n", PackageManager::Apt);
    row("Linux Mint", "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", PackageManager::Apt);
    row("like a known one", "ID=pop\nID_LIKE=\"ubuntu debian\"\n", PackageManager::Apt);
    row("Fedora", "NAME=\"Fedora Linux\"\nID=fedora\nVERSION_ID=39\n", PackageManager::Dnf);
    row("Rocky", "ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", PackageManager::Dnf);
    row("Arch", "NAME=\"Arch Linux\"\nID=arch\n", PackageManager::Pacman);
    row("EndeavourOS", "ID=endeavouros\nID_LIKE=arch\n", PackageManager::Pacman);
    row("Tumbleweed", "ID=\"opensuse-tumbleweed\"\nID_LIKE=\"opensuse suse\"\n",
        PackageManager::Zypper);
    row("Alpine", "ID=alpine\n", PackageManager::Apk);
    row("Void", "ID=\"void\"\n", PackageManager::Xbps);
    row("Gentoo", "ID='gentoo'\n", PackageManager::Emerge);
    row("Solus", "ID=solus\n", PackageManager::Eopkg);
    row("NixOS", "ID=nixos\n", PackageManager::Nix);
    row("the second it is like", "ID=other\nID_LIKE=\"nobody fedora\"\n", PackageManager::Dnf);
    row("what ends in ID", "VARIANT_ID=arch\nBUILD_ID=debian\n", PackageManager::Unknown);
    row("Windows line ends", "ID=debian\r\nNAME=x\r\n", PackageManager::Apt);
    row("nobody knows it", "ID=templeos\n", PackageManager::Unknown);
    row("an empty file", "", PackageManager::Unknown);
    row("half a quotation", "ID=\"\n", PackageManager::Unknown);
}

void TestPackageManager::knowsSystems()
{
    QFETCH(const QByteArray, osRelease);
    QFETCH(const PackageManager, expected);
    QCOMPARE(packageManagerOf(osRelease), expected);
}

void TestPackageManager::givesCommands_data()
{
    QTest::addColumn<PackageManager>("manager");
    QTest::addColumn<QString>("all");
    QTest::addColumn<QString>("ytDlpAlone");
    const auto row = [](const char *name, PackageManager manager, const char *all,
                        const char *alone) {
        QTest::newRow(name) << manager << QString::fromLatin1(all) << QString::fromLatin1(alone);
    };
    row("apt", PackageManager::Apt, "sudo apt install yt-dlp ffmpeg", "sudo apt install yt-dlp");
    row("dnf", PackageManager::Dnf, "sudo dnf install yt-dlp ffmpeg-free",
        "sudo dnf install yt-dlp");
    row("pacman", PackageManager::Pacman, "sudo pacman -S yt-dlp ffmpeg", "sudo pacman -S yt-dlp");
    row("zypper", PackageManager::Zypper, "sudo zypper install yt-dlp ffmpeg",
        "sudo zypper install yt-dlp");
    row("apk", PackageManager::Apk, "sudo apk add yt-dlp ffmpeg", "sudo apk add yt-dlp");
    row("xbps", PackageManager::Xbps, "sudo xbps-install -S yt-dlp ffmpeg",
        "sudo xbps-install -S yt-dlp");
    row("emerge", PackageManager::Emerge, "sudo emerge --ask net-misc/yt-dlp media-video/ffmpeg",
        "sudo emerge --ask net-misc/yt-dlp");
    row("eopkg", PackageManager::Eopkg, "sudo eopkg install yt-dlp ffmpeg",
        "sudo eopkg install yt-dlp");
    row("nix", PackageManager::Nix, "nix profile install nixpkgs#yt-dlp nixpkgs#ffmpeg",
        "nix profile install nixpkgs#yt-dlp");
    row("brew", PackageManager::Brew, "brew install yt-dlp ffmpeg", "brew install yt-dlp");
    row("winget", PackageManager::WinGet, "winget install yt-dlp.yt-dlp Gyan.FFmpeg",
        "winget install yt-dlp.yt-dlp");
    row("unknown", PackageManager::Unknown, "", "");
}

void TestPackageManager::givesCommands()
{
    QFETCH(const PackageManager, manager);
    QFETCH(const QString, all);
    QFETCH(const QString, ytDlpAlone);
    // ffmpeg and ffprobe are one package.
    QCOMPARE(installCommand(manager, {ToolKind::YtDlp, ToolKind::Ffmpeg, ToolKind::Ffprobe}), all);
    QCOMPARE(installCommand(manager, {ToolKind::YtDlp}), ytDlpAlone);
    QCOMPARE(installCommand(manager, {}), QString());
}

void TestPackageManager::saysWhatToDo_data()
{
    QTest::addColumn<PackageManager>("manager");
    QTest::addColumn<QList<ToolKind>>("missing");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a command")
        << PackageManager::Apt << QList{ToolKind::Ffprobe}
        << QStringLiteral(
               "Install it with “sudo apt install ffmpeg”, or choose a file in the preferences.");
    QTest::newRow("no command") << PackageManager::Unknown
                                << QList{ToolKind::YtDlp, ToolKind::Ffmpeg}
                                << QStringLiteral(
                                       "Install yt-dlp, ffmpeg as your system does, or choose a "
                                       "file in the preferences.");
    QTest::newRow("nothing is missing") << PackageManager::Apt << QList<ToolKind>() << QString();
}

void TestPackageManager::saysWhatToDo()
{
    QFETCH(const PackageManager, manager);
    QFETCH(const QList<ToolKind>, missing);
    QFETCH(const QString, expected);
    QCOMPARE(systemInstallHint(manager, missing), expected);
}

void TestPackageManager::knowsTheSystemItRunsOn()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/etc/os-release"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("This system does not say which one it is.");
    QCOMPARE(systemPackageManager(), packageManagerOf(file.readAll()));
#else
    QVERIFY(systemPackageManager() != PackageManager::Unknown);
#endif
}

void TestPackageManager::offersDownloads()
{
    for (const ToolKind tool : {ToolKind::YtDlp, ToolKind::Ffmpeg, ToolKind::Ffprobe}) {
        const QUrl page(downloadPage(tool), QUrl::StrictMode);
        QVERIFY(page.isValid());
        QCOMPARE(page.scheme(), QStringLiteral("https"));
    }
}

QTEST_GUILESS_MAIN(TestPackageManager)
#include "tst_packagemanager.moc"
