// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QJsonDocument>

#include <cstdio>

namespace respool {

// What the terminal entry writes. Blocks while the terminal does.

/// As UTF-8, at once.
void print(std::FILE *stream, const QString &text);
/// To standard output.
void printJson(const QJsonDocument &document);
/// One line on standard error.
void printError(const Error &error);
/// How jobs ended: the files on standard output and what failed on standard error, or one JSON
/// document on standard output. Gives whether all of them completed.
bool printEnds(const QList<Job> &jobs, bool isJson);

} // namespace respool
