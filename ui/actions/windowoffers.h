// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/jobcommands.h"
#include "ui/actions/filehandover.h"
#include "ui/actions/sourceintake.h"
#include "ui/pages/banner.h"
#include "ui/preferences/preferencespage.h"

#include <QObject>

namespace respool {

class AddPanel;
class JobTable;

/// What is said above the list of what happened, and what the button beside it does. Whoever has
/// something to say is connected to it by the window. Main thread.
class WindowOffers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowOffers)

public:
    /// The parts of the window that it speaks of and with; all of them must outlive it.
    struct Parts
    {
        Banner &banner;
        AddPanel &addPanel;
        JobTable &table;
    };

    WindowOffers(const Parts &parts, JobCommands &commands, QObject *parent);

    /// A write was refused.
    void tellStoreFailed(const Error &error);
    /// Goes to the last of the new jobs, and says where they are if a filter hides them, and which
    /// of them may not have been meant.
    void tellAdded(const AddedSources &added);
    /// @p text goes back to where it can be given anew.
    void tellNotStored(const QString &text, const Error &error);
    void tellRefused(const ParsedSources &parsed);
    /// @p path: of the file that @p text is about; empty: there is none.
    void tellFile(const QString &text, const QString &path = {});
    /// @p folder: where somebody can look for themselves.
    void offerFolder(MessageKind kind, const QString &text, const QString &folder);
    void offerUndo(const QString &text);
    void tellSheet(const QString &text);
    void offerSheet(const QString &text, const QString &path);
    void offerTools(const QString &text);
    void dismissTools();
    void offerCopied(const QStringList &addresses);
    void dismissCopied();
    void tellRecovery(const RecoveryReport &report);

signals:
    void addRequested(const QString &text);
    /// What is in the addresses is to be added again.
    void submitRequested();
    /// Even if a filter hides them.
    void showRequested(const QList<respool::JobId> &ids);
    void preferencesRequested(respool::PreferencesPage page);

private:
    [[nodiscard]] int hiddenAmong(const QList<JobId> &ids) const;

    Parts m_parts;
    JobCommands &m_commands;
    FileHandOver m_files;
};

} // namespace respool
