// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/downloadrefusals.h"

#include <QCoreApplication>
#include <QLocale>

namespace respool {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("respool", text);
}

} // namespace

Error noProxyFor(bool isLive)
{
    return {ErrorCode::NotAllowed,
            isLive ? tr("Live streams cannot be fetched through the proxy that is set.")
                   : tr("Streams of this kind cannot be fetched through the proxy that is set."),
            tr("Set a proxy whose address begins with “http://” in the preferences, or none, then "
               "press Retry."),
            {}};
}

Error noRoomFor(qint64 missing, qint64 available)
{
    const QLocale locale;
    return {ErrorCode::DiskFull,
            tr("This download needs %1 more, but only %2 are free.")
                .arg(locale.formattedDataSize(missing), locale.formattedDataSize(available)),
            tr("Make room on the disk; it goes on by itself then."),
            {}};
}

Error incompleteDownload()
{
    return {ErrorCode::DownloadIncomplete,
            tr("The download ended before the whole file was there."),
            tr("Press Retry: it goes on from where it was."),
            {}};
}

} // namespace respool
