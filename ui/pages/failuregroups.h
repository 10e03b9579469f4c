// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/failurecauses.h"
#include "ui/preferences/preferencespage.h"

#include <QFrame>
#include <QTimer>

class QLayout;
class QVBoxLayout;

namespace respool {

class JobTableModel;

/// A quiet strip above the list while several jobs failed for one cause: "12 failed: …", with one
/// button for all of them, two where something is to be set first. Closed, it stays away until more
/// jobs fail. Main thread.
class FailureGroups final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FailureGroups)

public:
    explicit FailureGroups(const JobTableModel &model, QWidget *parent = nullptr);

signals:
    void retryRequested(const QList<respool::JobId> &ids);
    void showRequested(const QList<respool::JobId> &ids);
    void preferencesRequested(respool::PreferencesPage page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void showCauses(const QList<FailureCause> &causes);
    [[nodiscard]] QWidget *makeLine(const FailureCause &cause);
    void addButtons(const FailureCause &cause, QLayout &line, const QString &description);
    void dismiss();

    const JobTableModel &m_model;
    QList<FailureCause> m_causes; ///< as they are shown
    int m_failed = 0; ///< jobs, at the last look
    int m_closedAt = -1; ///< how many have failed since it was closed; -1: it was not
    QVBoxLayout *m_lines;
    QTimer m_timer{this}; ///< several changes are looked at once
};

} // namespace respool
