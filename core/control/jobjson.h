// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QJsonObject>

namespace respool {

/// A job as scripts see it: id, title, source, state, reason, progress (0..1), step, steps[],
/// outputs[] (path, label, bytes, duration_seconds), error {code, text, hint} or null, attempts,
/// interruptions, preset, destination, created_at, started_at, finished_at (ISO 8601 UTC or null).
[[nodiscard]] QJsonObject jobJson(const Job &job);

/// {code, text, hint}.
[[nodiscard]] QJsonObject errorJson(const Error &error);

/// Why a job does not run, in a sentence; empty where the state says it all. "reason" in JSON.
[[nodiscard]] QString reasonText(const Job &job);

} // namespace respool
