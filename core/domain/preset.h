// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/downloadoptions.h"
#include "core/domain/outputformat.h"
#include "core/domain/rendition.h"

#include <QByteArray>
#include <QString>

namespace respool {

/// Which files a job makes, and what they are like. Taken from a preset when the job is added, so
/// that a later change of the preset does not change what was accepted. A value.
struct Recipe
{
    QString preset; ///< the id of where it was taken from; empty: put together by hand
    QList<Rendition> renditions{Rendition{}};
    OutputFormat format;
    DownloadOptions download{};

    [[nodiscard]] QJsonObject toJson() const;
    /// Missing members have their standard values.
    [[nodiscard]] static Result<Recipe> fromJson(const QJsonObject &json);

    friend bool operator==(const Recipe &, const Recipe &) = default;
};

/// A recipe under a name. A value.
struct Preset
{
    QString id; ///< "mp4-ladder": the name of its file
    QString name; ///< for people; of the built-in ones, the English text to translate
    QString description;
    Recipe recipe;

    /// As a file of its own: see resources/presets/README.md.
    [[nodiscard]] QByteArray toJson() const;
    /// Reads what toJson() or a person wrote. What cannot be understood, or was made by a newer
    /// version of this program, is an error.
    [[nodiscard]] static Result<Preset> fromJson(const QString &id, const QByteArray &json);

    friend bool operator==(const Preset &, const Preset &) = default;
};

} // namespace respool
