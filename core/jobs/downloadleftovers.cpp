// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/downloadleftovers.h"

#include "core/process/processidentity.h"
#include "core/tools/ytdlptool.h"

namespace respool {

HealedLeftovers noLeftovers()
{
    HealedLeftovers healed;
    healed.partial.mark.bootId = currentBootId();
    return healed;
}

Result<HealedLeftovers> discardLeftovers(const QString &folder)
{
    return emptyDownloadFolder(folder).map(noLeftovers);
}

Result<HealedLeftovers> healLeftovers(const QString &folder,
                                      const std::optional<PartialMark> &known,
                                      const std::atomic_bool &isStopped)
{
    HealedLeftovers healed = noLeftovers();
    if (known) {
        auto found = inspectPartial(folder, *known, healed.partial.mark.bootId, isStopped);
        if (!found)
            return failure(found.error());
        healed.acts = found->acts;
        healed.partial = *std::move(found);
    }
    if (isStopped)
        return healed;
    if (healed.partial.isChanged) {
        healed.acts.append(QStringLiteral("deleted it: it is fetched again"));
        return emptyDownloadFolder(folder).map([&healed] { return healed; });
    }
    const auto acts = healDownloadFolder(folder, healed.partial.mark.bytes);
    if (!acts)
        return failure(acts.error());
    healed.acts += *acts;
    return healed;
}

} // namespace respool
