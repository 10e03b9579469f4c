// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/downloadspanel.h"

#include "ui/preferences/fieldproblem.h"
#include "ui/preferences/hostlimitstable.h"
#include "ui/preferences/pathfield.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardPaths>

namespace respool {

namespace {

/// In a worker.
QString problemOfFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return DownloadsPanel::tr("This is a file, not a folder.");
    // What is not there may be on a drive that comes later.
    if (!info.exists())
        return DownloadsPanel::tr("This folder is not there now.");
    return info.isWritable() ? QString() : DownloadsPanel::tr("This folder cannot be written.");
}

/// In a worker. Only the first line is read, and nothing of it is kept.
QString problemOfCookies(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return DownloadsPanel::tr("This file is not there.");
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return DownloadsPanel::tr("This file cannot be read.");
    constexpr qint64 longestLine = 4096;
    const QByteArray line = file.readLine(longestLine);
    // yt-dlp takes no other kind.
    const bool isCookies = line.startsWith("# Netscape") || line.startsWith("# HTTP Cookie File")
        || line.count('\t') == 6;
    return isCookies ? QString()
                     : DownloadsPanel::tr("This is no cookies file in Netscape's format.");
}

QString browserName(const QString &browser)
{
    return browser.left(1).toUpper() + browser.mid(1);
}

} // namespace

DownloadsPanel::DownloadsPanel()
    : m_destination(
        new PathField(PathField::Kind::Folder, tr("Folder for new files"), problemOfFolder))
    , m_hosts(new HostLimitsTable)
    , m_cookies(new QComboBox)
    , m_cookiesFile(new PathField(PathField::Kind::File, tr("Cookies file"), problemOfCookies))
    , m_proxy(new QLineEdit)
    , m_proxyProblem(new FieldProblem(*m_proxy))
{
    m_destination->setPlaceholder(QDir::toNativeSeparators(
        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)));
    addField(tr("Folder for new files"), m_destination);
    makeLimits();
    makeNetwork();
    for (PathField *field : {m_destination, m_cookiesFile})
        connect(field, &PathField::edited, this, &DownloadsPanel::edited);
    connect(m_hosts, &HostLimitsTable::edited, this, &DownloadsPanel::edited);
    connect(m_cookies, &QComboBox::currentIndexChanged, this, &DownloadsPanel::handleEdited);
    connect(m_proxy, &QLineEdit::textChanged, this, &DownloadsPanel::handleEdited);
}

void DownloadsPanel::makeLimits()
{
    addHeading(tr("How many"));
    m_downloads = addNumber(tr("Downloads at once"), Settings::atOnceRange);
    m_perHost = addNumber(tr("Downloads from one host at once"), Settings::atOnceRange,
                          tr("Some hosts refuse more than a few."));
    addField(tr("Hosts with a number of their own"), m_hosts);
    m_attempts = addNumber(tr("Tries before a job is given up"), Settings::attemptsRange,
                           tr("Counted anew whenever a try got further than the last."));
}

void DownloadsPanel::makeNetwork()
{
    addHeading(tr("Network"));
    m_bandwidth = addNumber(tr("Speed of all downloads together"), Settings::bandwidthKibRange);
    //: KiB a second: 1,024 bytes a second
    m_bandwidth->setSuffix(tr(" KiB/s"));
    m_bandwidth->setSingleStep(256);
    //: instead of a number of KiB a second
    m_bandwidth->setSpecialValueText(tr("No limit"));
    m_cookies->addItem(tr("None"));
    for (const QString &browser : cookieBrowsers()) {
        //: %1: a browser, such as Firefox
        m_cookies->addItem(tr("Those of %1").arg(browserName(browser)), browser);
    }
    m_cookies->addItem(tr("From a file"));
    addField(tr("Cookies"), m_cookies,
             tr("For videos that only people who are signed in can see."));
    addField(tr("Cookies file"), m_cookiesFile);
    m_proxy->setLayoutDirection(Qt::LeftToRight);
    m_proxy->setPlaceholderText(tr("None"));
    addField(tr("Proxy"), m_proxy);
    form().addRow(m_proxyProblem);
}

void DownloadsPanel::load(const Preferences &preferences)
{
    m_destination->setPath(preferences.destination);
    m_downloads->setValue(preferences.limits.downloads);
    m_perHost->setValue(preferences.limits.perHost);
    m_hosts->setLimits(preferences.hostLimits);
    m_attempts->setValue(preferences.attempts);
    m_bandwidth->setValue(preferences.bandwidthKib);
    m_cookiesFile->setPath(preferences.cookiesFile);
    const int lastEntry = m_cookies->count() - 1;
    const int browser =
        preferences.cookiesBrowser.isEmpty() ? -1 : m_cookies->findData(preferences.cookiesBrowser);
    const int other = preferences.cookiesFile.isEmpty() ? 0 : lastEntry;
    m_cookies->setCurrentIndex(browser > 0 ? browser : other);
    m_proxy->setText(preferences.proxy);
    handleEdited();
}

void DownloadsPanel::store(Preferences &preferences) const
{
    preferences.destination = m_destination->path();
    preferences.limits.downloads = m_downloads->value();
    preferences.limits.perHost = m_perHost->value();
    preferences.hostLimits = m_hosts->limits();
    preferences.attempts = m_attempts->value();
    preferences.bandwidthKib = m_bandwidth->value();
    preferences.cookiesBrowser = m_cookies->currentData().toString();
    preferences.cookiesFile = usesCookiesFile() ? m_cookiesFile->path() : QString();
    preferences.proxy = proxy();
}

bool DownloadsPanel::isUsable() const
{
    const bool isProxyUsable = proxy().isEmpty() || isProxyAddress(proxy());
    return isProxyUsable && m_destination->isUsable() && m_cookiesFile->isUsable()
        && m_hosts->isUsable();
}

QString DownloadsPanel::proxy() const
{
    return m_proxy->text().trimmed();
}

bool DownloadsPanel::usesCookiesFile() const
{
    return m_cookies->currentIndex() == m_cookies->count() - 1;
}

void DownloadsPanel::handleEdited()
{
    m_cookiesFile->setEnabled(usesCookiesFile());
    const bool isGood = proxy().isEmpty() || isProxyAddress(proxy());
    m_proxyProblem->setProblem(isGood ? QString()
                                      : tr("This is no address of a proxy, such as “%1”.")
                                            .arg(QStringLiteral("http://proxy.example.org:8080")));
    emit edited();
}

} // namespace respool
