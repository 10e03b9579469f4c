// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/jobstate.h"

#include <QListWidget>

#include <optional>

namespace respool {

/// One question of the sidebar with its answers and how many jobs each would leave: one of them is
/// chosen. As high as its rows; what is around it scrolls. Main thread.
class FilterList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterList)

public:
    struct Entry
    {
        QString key; ///< unique in the list
        QString text;
        int count = 0;
        std::optional<JobState> state; ///< in whose colour it is marked
    };

    /// @p name: what is asked, for who cannot see what stands above it.
    explicit FilterList(const QString &name, QWidget *parent = nullptr);

    /// Rows that stay keep their place in the list of things on the screen; the choice stays, or
    /// falls to the first one without a word if it is gone.
    void setEntries(const QList<Entry> &entries);

    [[nodiscard]] QString choice() const;
    /// Without chosen(). False if there is no such key.
    bool setChoice(const QString &key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Somebody has chosen another one.
    void chosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    static void fill(QListWidgetItem &item, const Entry &entry);
};

} // namespace respool
