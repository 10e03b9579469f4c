// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/fileallocation.h"

#include <QCoreApplication>

namespace respool {

tl::unexpected<Error> allocationFailure(ErrorCode code, const QString &path, const QString &detail)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("respool", text); };
    const QString cause = path + QLatin1String(": ") + detail;
    if (code == ErrorCode::DiskFull)
        return failure(code, tr("There is too little room on the disk with Respool's data."),
                       tr("Free some space on this disk."), cause);
    return failure(code, tr("No room could be set aside in “%1”.").arg(path),
                   tr("Check that this folder may be written."), cause);
}

} // namespace respool
