// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preset.h"

#include <QList>
#include <QSet>

#include <optional>

namespace respool {

/// The presets there are: those that come with the program, and the user's own, one file each in a
/// folder of the profile. One of the user's own with the id of a built-in one stands in its place.
/// Small files, read in the constructor. One thread.
class PresetLibrary final
{
public:
    /// @p folder: of the user's own; it need not be there. Empty: the built-in ones alone.
    explicit PresetLibrary(QString folder);

    /// In the order in which they are offered: built-in ones first.
    [[nodiscard]] const QList<Preset> &presets() const { return m_presets; }

    /// The files that are no presets, a sentence each.
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }

    [[nodiscard]] bool isBuiltIn(const QString &id) const;
    /// Whether one with this id comes with the program, even if another stands in its place.
    [[nodiscard]] static bool comesWithProgram(const QString &id);

    /// By id, or by name as it is shown, in any case of letters.
    [[nodiscard]] std::optional<Preset> find(const QString &idOrName) const;
    /// The same with an error that names what there is.
    [[nodiscard]] Result<Preset> require(const QString &idOrName) const;

    /// Writes a preset of the user's own, whole or not at all. An empty id becomes one made of the
    /// name. Gives the id. Blocks for a sync.
    [[nodiscard]] Result<QString> save(Preset preset);
    /// Deletes one of the user's own; a built-in one with its id is there again then.
    [[nodiscard]] Result<> remove(const QString &id);

private:
    void reload();
    [[nodiscard]] QString pathOf(const QString &id) const;

    QString m_folder;
    QList<Preset> m_presets;
    QList<Error> m_problems;
    QSet<QString> m_own; ///< ids that have a file, be it readable or not
};

/// What a preset is called: the name of a built-in one in the user's language.
[[nodiscard]] QString displayName(const Preset &preset);
[[nodiscard]] QString displayDescription(const Preset &preset);

} // namespace respool
