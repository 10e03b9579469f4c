// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/outputremoval.h"

#include "core/base/logging.h"

#include <QFile>
#include <QFileInfo>

namespace respool {

OutputRemoval removeOutputs(const QList<Output> &outputs)
{
    OutputRemoval removal;
    for (const Output &output : outputs) {
        const QFileInfo file(output.path);
        if (!file.exists() && !file.isSymLink()) {
            ++removal.missing;
            continue;
        }
        const bool isOurs = file.isFile() && file.size() == output.bytes;
        if (isOurs && (QFile::moveToTrash(output.path) || QFile::remove(output.path))) {
            ++removal.removed;
            continue;
        }
        qCWarning(logJobs) << "file not removed:" << output.path;
        removal.failed.append(output.path);
    }
    return removal;
}

} // namespace respool
