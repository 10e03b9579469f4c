// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/handover.h"

#include "app/common/terminaloutput.h"
#include "core/control/controlclient.h"

#include <QDir>

namespace respool {

ParsedSources readSources(const Invocation &invocation)
{
    ParsedSources parsed;
    for (const QString &text : invocation.sources) {
        const auto source = parseSource(text, QDir::currentPath());
        if (source) {
            if (!parsed.sources.contains(*source))
                parsed.sources.append(*source);
        } else {
            parsed.refusedTexts.append(text);
            parsed.refused.append(source.error());
            printError(source.error());
        }
    }
    return parsed;
}

Result<QList<JobId>> handOver(const Invocation &invocation,
                              const QList<ParsedSources::Source> &sources)
{
    ControlRequest request;
    request.command =
        sources.isEmpty() ? ControlRequest::Command::Activate : ControlRequest::Command::Add;
    request.sources = sources;
    request.options = invocation.options;
    return callRunningInstance(invocation.profile.socket(), request);
}

} // namespace respool
