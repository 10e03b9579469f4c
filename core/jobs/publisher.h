// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/job.h"
#include "core/jobs/products.h"

#include <QJsonObject>

namespace respool {

/// A file, or the folder of an HLS package, on its way to its final name, as the publish step's
/// checkpoint records it before anything is moved.
struct Publication
{
    QString label;
    QString from; ///< absolute; inside the job folder
    QString to; ///< absolute; the final name
    QString identity; ///< fileIdentity(from), by which a moved file is known again
    qint64 bytes = 0;
    double durationSeconds = 0;
    QString entry{}; ///< of a folder: the file inside that opens it

    /// What opens it when it is published.
    [[nodiscard]] QString openedPath() const { return entry.isEmpty() ? to : to + u'/' + entry; }

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Publication fromJson(const QJsonObject &json);

    [[nodiscard]] bool operator==(const Publication &other) const = default;
};

// The order that survives a power cut at any moment: sync the file, choose a free name, (the caller
// records it), rename without overwriting, sync both folders. All functions block: in a worker.

/// Syncs every product (a user's own file is copied into the job folder first) and chooses names
/// that are free now.
[[nodiscard]] Result<QList<Publication>> preparePublications(const Job &job);

/// Moves one file, or one whole folder, to its recorded name. Done before (the job folder's file is
/// gone and the final name is that very file) counts as done. ErrorCode::NotAllowed: the name was
/// taken meanwhile.
[[nodiscard]] Result<> publish(const Publication &publication);

/// Another free name for a publication whose name was taken.
[[nodiscard]] Publication renamed(const Publication &publication, const Job &job);

} // namespace respool
