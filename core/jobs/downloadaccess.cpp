// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/downloadaccess.h"

#include "core/tools/browsercookies.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QThreadPool>
#include <QUrl>

namespace respool {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
// A browser's whole export has some thousand lines.
constexpr qint64 largestCookies = 16LL * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("respool", text);
}

tl::unexpected<Error> cookiesFailure(const QString &sentence, const QFile &file)
{
    return failure(ErrorCode::AccessDenied, sentence.arg(QDir::toNativeSeparators(file.fileName())),
                   tr("Choose another file of cookies, or none, in the preferences, then press "
                      "Retry."),
                   file.errorString());
}

tl::unexpected<Error> copyFailure(const QFile &file)
{
    // Not DiskFull: the queue would wait for room on the disk that the job writes to.
    return failure(
        ErrorCode::FileSystemFailed,
        tr("The cookies cannot be copied to “%1”.").arg(QDir::toNativeSeparators(file.fileName())),
        tr("Make room on this disk, or check its permissions, then press Retry."),
        file.errorString());
}

/// The user's own cookies, as they are now.
Result<QByteArray> readCookies(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cookiesFailure(tr("The file of cookies “%1” cannot be read."), file);
    const QByteArray cookies = file.read(largestCookies + 1);
    if (cookies.size() > largestCookies) // cut off, a line of it could be another cookie
        return cookiesFailure(tr("“%1” is too large for a file of cookies."), file);
    // The first line, as Python's own library wants it.
    static const QRegularExpression mark(QStringLiteral("^#( Netscape)? HTTP Cookie File"));
    if (!mark.match(QString::fromUtf8(cookies.left(64))).hasMatch())
        return cookiesFailure(tr("“%1” is no file of cookies in Netscape's format."), file);
    return cookies;
}

/// Never readable by others, not even while it is being written.
Result<> writePrivately(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.setPermissions(ownerOnly) && file.write(contents) == contents.size()
        && file.flush();
    if (!isWritten)
        return copyFailure(file);
    return {};
}

} // namespace

PrivateFolder::PrivateFolder(QString path)
    : m_path(std::move(path))
{
}

PrivateFolder::~PrivateFolder()
{
    QThreadPool::globalInstance()->start([path = m_path] { QDir(path).removeRecursively(); });
}

Result<std::shared_ptr<PrivateFolder>> PrivateFolder::make(const QString &path)
{
    std::shared_ptr<PrivateFolder> folder(new PrivateFolder(path));
    const bool isMade =
        QDir().mkpath(path) && QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner);
    if (!isMade) {
        return failure(ErrorCode::FileSystemFailed,
                       tr("No folder could be made at “%1”.").arg(QDir::toNativeSeparators(path)),
                       tr("Check the disk and its permissions, then press Retry."));
    }
    return folder;
}

Result<DownloadAccess> prepareAccess(const NetworkAccess &access, const QString &folder)
{
    DownloadAccess prepared;
    prepared.environment = proxyEnvironment(access.proxy);
    if (!access.proxy.isEmpty())
        prepared.note =
            QStringLiteral("proxy: ") + QUrl(access.proxy).toString(QUrl::RemoveUserInfo);
    prepared.arguments = proxyArguments(access.proxy);
    if (!access.usesCookies())
        return prepared;
    auto made = PrivateFolder::make(folder);
    if (!made)
        return failure(made.error());
    prepared.folder = *made;
    if (!access.cookiesBrowser.isEmpty()) {
        const auto source = browserCookieSource(access.cookiesBrowser, UserFolders::own());
        if (!source)
            return failure(source.error());
        prepared.arguments << QStringLiteral("--cookies-from-browser") << *source;
        prepared.environment.insert(keyRingEnvironment(access.cookiesBrowser));
        for (const char *name : {"TMPDIR", "TMP", "TEMP"})
            prepared.environment.insert(QString::fromLatin1(name),
                                        QDir::toNativeSeparators(folder));
    }
    if (!access.cookiesFile.isEmpty()) {
        const QString copy = folder + QStringLiteral("/cookies.txt");
        const auto cookies = readCookies(access.cookiesFile);
        if (!cookies)
            return failure(cookies.error());
        if (auto written = writePrivately(copy, *cookies); !written)
            return failure(written.error());
        prepared.arguments << QStringLiteral("--cookies") << copy;
    }
    return prepared;
}

} // namespace respool
