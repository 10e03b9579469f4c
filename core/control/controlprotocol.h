// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/control/jobcommands.h"

#include <QByteArray>
#include <QJsonObject>

namespace respool {

// What a second start tells the first one over the local socket: one line of JSON each way, in
// UTF-8. Requests: {"version":2,"command":"add",…}, {"version":2,"command":"activate"} and
// {"version":2,"command":"rename","id":3,"name":"…"}. Answers: {"ok":true,"ids":[…]} or
// {"ok":false,"error":{code,text,hint}}.

struct ControlRequest
{
    enum class Command { Add, Activate, Rename };

    Command command = Command::Activate;
    QList<ParsedSources::Source> sources; ///< for Add
    AddOptions options; ///< for Add
    JobId job; ///< for Rename
    QString name; ///< for Rename; empty: as the source calls it
};

/// A message is never longer: 100,000 addresses fit.
inline constexpr qsizetype longestControlMessage = 32LL * 1024 * 1024;

[[nodiscard]] QByteArray encodeRequest(const ControlRequest &request);
[[nodiscard]] Result<ControlRequest> decodeRequest(const QByteArray &line);
[[nodiscard]] QByteArray encodeAnswer(const Result<QList<JobId>> &answer);
[[nodiscard]] Result<QList<JobId>> decodeAnswer(const QByteArray &line);

} // namespace respool
