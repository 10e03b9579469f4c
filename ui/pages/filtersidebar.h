// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jobfilter.h"
#include "ui/models/jobtally.h"
#include "ui/pages/filterlist.h"

#include <QScrollArea>
#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QSettings;
class QToolButton;
class QVBoxLayout;

namespace respool {

class JobTableModel;

/// Chooses which jobs the list shows: by state, host and preset, each with its count. The counts
/// follow the model a few times a second while they can be seen. Main thread.
class FilterSidebar final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterSidebar)

public:
    /// @p model must outlive it.
    explicit FilterSidebar(const JobTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] const FilterChoice &choice() const { return m_choice; }

    /// With choiceChanged() if it is another one.
    void setChoice(const FilterChoice &choice);

    /// The choice, for the next launch.
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void choiceChanged(const respool::FilterChoice &choice);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Of hosts or presets: as many as are chosen from, the most frequent ones first.
    struct Section
    {
        QLabel *title = nullptr;
        FilterList *list = nullptr;
        QToolButton *more = nullptr; ///< null: all are shown
    };

    [[nodiscard]] Section addSection(const QString &title, QVBoxLayout &layout);
    void addMoreButton(Section &section, QVBoxLayout &layout);
    void renewSoon();
    void renew();
    void renewStates();
    void renewTexts(const Section &section, const JobTally::Counts &counts,
                    const std::optional<QString> &chosen,
                    const std::function<QString(const QString &)> &readable);
    void choose(const FilterChoice &choice);
    void updateColors();

    const JobTableModel &m_model;
    FilterChoice m_choice;
    Section m_states;
    Section m_hosts;
    Section m_presets;
    QTimer m_timer;
};

} // namespace respool
