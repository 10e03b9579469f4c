// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/windowoffers.h"

#include "ui/actions/filelauncher.h"
#include "ui/models/jobtablemodel.h"
#include "ui/models/jobtexts.h"
#include "ui/pages/addpanel.h"
#include "ui/pages/jobtable.h"

#include <QFileInfo>
#include <QFontMetrics>

#include <algorithm>

namespace respool {

namespace {

constexpr int longestShown = 70; // of an address, in average characters

} // namespace

WindowOffers::WindowOffers(const Parts &parts, JobCommands &commands, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_commands(commands)
{
    connect(&m_files, &FileHandOver::failed, this, &WindowOffers::tellFile);
    // Undo would take something else back by now.
    connect(&m_commands.history(), &UndoHistory::changed, this,
            [this] { m_parts.banner.dismiss(MessageKind::Removed); });
}

void WindowOffers::tellStoreFailed(const Error &error)
{
    m_parts.banner.showOffer(MessageKind::Store, error.sentences(), tr("Try Again"),
                             [this] { m_commands.queue().retryStore(); });
}

void WindowOffers::tellAdded(const AddedSources &added)
{
    if (!added.ids.isEmpty())
        m_parts.table.scrollToJob(added.ids.last());
    QStringList sentences;
    if (const int hidden = hiddenAmong(added.ids); hidden > 0)
        sentences.append(
            tr("The filter hides %n job(s) that you have just added.", nullptr, hidden));
    if (added.known > 0)
        sentences.append(
            tr("%n new job(s) repeat what was in the list already.", nullptr, added.known));
    const bool isAnythingToShow = !sentences.isEmpty();
    if (added.repeated > 0)
        sentences.append(tr("%n source(s) given twice are added once.", nullptr, added.repeated));
    const QString text = sentences.join(u' ');
    if (isAnythingToShow) {
        m_parts.banner.showOffer(MessageKind::Added, text, tr("Show"),
                                 [this, ids = added.ids] { emit showRequested(ids); });
    } else if (!text.isEmpty()) {
        m_parts.banner.showMessage(MessageKind::Added, text);
    } else {
        m_parts.banner.dismiss(MessageKind::Added);
    }
}

int WindowOffers::hiddenAmong(const QList<JobId> &ids) const
{
    const JobTableModel &model = m_parts.table.jobs();
    return static_cast<int>(std::count_if(ids.cbegin(), ids.cend(), [&model](JobId id) {
        return model.rowOf(id) < 0 && model.find(id);
    }));
}

void WindowOffers::tellNotStored(const QString &text, const Error &error)
{
    m_parts.addPanel.giveBack(text);
    m_parts.banner.showOffer(MessageKind::Store, error.sentences(), tr("Try Again"),
                             [this] { emit submitRequested(); });
}

void WindowOffers::tellRefused(const ParsedSources &parsed)
{
    m_parts.addPanel.giveBack(parsed.refusedTexts.join(u'\n'));
    QString text = parsed.refused.first().sentences();
    const int others = static_cast<int>(parsed.refused.size()) - 1 + parsed.moreRefused;
    if (others > 0)
        text += u' ' + tr("%n more line(s) could not be used.", nullptr, others);
    m_parts.banner.showMessage(MessageKind::Input, text);
}

void WindowOffers::tellFile(const QString &text, const QString &path)
{
    if (path.isEmpty())
        return m_parts.banner.showMessage(MessageKind::File, text.trimmed());
    offerFolder(MessageKind::File, text.trimmed(), QFileInfo(path).path());
}

void WindowOffers::offerFolder(MessageKind kind, const QString &text, const QString &folder)
{
    m_parts.banner.showOffer(kind, text, tr("Open the Folder"), [this, kind, folder] {
        if (!openFile(folder))
            m_parts.banner.showMessage(kind, tr("The folder “%1” cannot be opened.").arg(folder));
    });
}

void WindowOffers::offerUndo(const QString &text)
{
    m_parts.banner.showOffer(MessageKind::Removed, text, tr("Undo"),
                             [this] { m_commands.history().undo(); });
}

void WindowOffers::tellSheet(const QString &text)
{
    m_parts.banner.showMessage(MessageKind::Sheet, text.trimmed());
}

void WindowOffers::offerSheet(const QString &text, const QString &path)
{
    m_parts.banner.showOffer(MessageKind::Sheet, text, tr("Open"),
                             [this, path] { m_files.open(path); });
}

void WindowOffers::offerTools(const QString &text)
{
    m_parts.banner.showOffer(MessageKind::Tools, text, tr("Show Tools…"),
                             [this] { emit preferencesRequested(PreferencesPage::Tools); });
}

void WindowOffers::dismissTools()
{
    m_parts.banner.dismiss(MessageKind::Tools);
}

void WindowOffers::offerCopied(const QStringList &addresses)
{
    const int count = static_cast<int>(addresses.size());
    const QFontMetrics metrics = m_parts.banner.fontMetrics();
    const QString shown = metrics.elidedText(addresses.first(), Qt::ElideMiddle,
                                             longestShown * metrics.averageCharWidth());
    const QString text = count == 1 ? tr("“%1” was copied.").arg(shown)
                                    : tr("%n address(es) were copied.", nullptr, count);
    m_parts.banner.showOffer(MessageKind::Clipboard, text, tr("Add to List"),
                             [this, addresses] { emit addRequested(addresses.join(u'\n')); });
}

void WindowOffers::dismissCopied()
{
    m_parts.banner.dismiss(MessageKind::Clipboard);
}

void WindowOffers::tellRecovery(const RecoveryReport &report)
{
    const QString text = recoveryText(report);
    if (!text.isEmpty())
        m_parts.banner.showMessage(MessageKind::Recovery, text);
}

} // namespace respool
