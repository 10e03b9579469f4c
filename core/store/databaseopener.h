// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/migrations.h"

#include <memory>
#include <optional>

namespace respool {

/// Decides what to do with the file that it finds: make it, open it, migrate it, repair it, or only
/// look at it. For the database thread; blocks on the disk.
class DatabaseOpener final
{
    Q_DISABLE_COPY_MOVE(DatabaseOpener)

public:
    /// An open file and what may be done with it.
    struct Opened
    {
        std::unique_ptr<SqlConnection> connection; ///< null: unavailable, see refusal
        std::optional<Error> refusal; ///< set: every write fails with it
        bool isChecked = false; ///< the whole file was checked or made just now
        bool isChanged = false; ///< it holds something that no backup may hold
        DatabaseReport report;
    };

    explicit DatabaseOpener(const Database::Options &options);

    [[nodiscard]] Opened open();
    /// Repairs and opens again. No connection may be open.
    [[nodiscard]] Opened repair(const QString &finding);

    /// Makes the next open() check the whole file before anything else. Any time.
    void demandFullCheck() const;

private:
    [[nodiscard]] Result<Opened> openToRead();
    [[nodiscard]] Result<Opened> openToWrite();
    [[nodiscard]] Result<Opened> openExisting();
    [[nodiscard]] Result<Opened> openTooNew();
    [[nodiscard]] Result<Opened> openNew();
    [[nodiscard]] Result<Opened> rebuild(const QString &finding);
    [[nodiscard]] Result<> migrateSafely(SqlConnection &connection);
    [[nodiscard]] Result<int> version();
    [[nodiscard]] bool hasTraces() const;

    [[nodiscard]] int knownVersion() const { return m_schema.version(); }

    [[nodiscard]] QString checkMarker() const;

    const Database::Options m_options;
    Schema m_schema;
};

} // namespace respool
