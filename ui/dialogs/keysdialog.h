// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

namespace respool {

enum class KeyPlace { Anywhere, List, Details };

/// A thing that can be done by keys.
struct KeyEntry
{
    QString text; ///< what it does, without mnemonic
    QList<QKeySequence> keys;
    KeyPlace place = KeyPlace::Anywhere; ///< where the focus has to be
};

/// Everything below @p window that has keys: its actions and shortcuts, by their What's This
/// texts, else by the actions' own (a shortcut without is left out, since nobody could say what it
/// does). Each once, sorted by text.
[[nodiscard]] QList<KeyEntry> keyEntries(const QObject &window);

/// All keys of the window in one list. Made from the actions and shortcuts that there are, so it
/// cannot say anything else than what they do. Main thread.
class KeysDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysDialog)

public:
    KeysDialog(const QList<KeyEntry> &entries, QWidget *parent);
};

} // namespace respool
