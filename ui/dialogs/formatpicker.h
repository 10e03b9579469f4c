// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/jobcommands.h"
#include "core/jobs/sourcelookups.h"
#include "ui/add/formattablemodel.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLayout;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableView;

namespace respool {

/// Lets people choose which of its formats and subtitles are downloaded of one address. Looks it up
/// where that was not done before. Main thread.
class FormatPicker final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormatPicker)

public:
    /// @p lookups must outlive it.
    FormatPicker(SourceLookups &lookups, QString address, QWidget *parent);

    /// Asks for it.
    void lookUp();
    /// Shows what is known already.
    void setDescription(const SourceDescription &description);

    /// As it is chosen now.
    [[nodiscard]] SourceChoice choice() const;

signals:
    /// Confirmed.
    void chosen(const respool::SourceChoice &choice);

private:
    void layOut();
    void prepareTable(QTableView *table, FormatTableModel &model, const QString &name);
    [[nodiscard]] QLayout *makeSubtitles();
    void showProblem(const Error &error);
    void updateParts();
    [[nodiscard]] FormatChoice formats() const;

    SourceLookups &m_lookups;
    QString m_address;
    FormatTableModel m_videoFormats;
    FormatTableModel m_audioFormats;
    QLabel *m_title;
    QProgressBar *m_busy;
    QPushButton *m_again;
    QTableView *m_video;
    QTableView *m_audio;
    QComboBox *m_subtitles;
    QListWidget *m_languages;
    QDialogButtonBox *m_buttons;
    bool m_isKnown = false; ///< what there is to choose from
};

} // namespace respool
