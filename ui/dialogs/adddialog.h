// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/jobcommands.h"
#include "core/control/presetlibrary.h"
#include "core/jobs/sourcelookups.h"
#include "ui/add/addpreviewer.h"
#include "ui/add/addtablemodel.h"

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QLayout;
class QPushButton;
class QTableView;

namespace respool {

class AddOptionsForm;
class SourceEdit;

/// What people would choose again.
struct AddChoices
{
    QString preset;
    QString nameTemplate;
};

/// Adds many sources at once, after a look at what they are: addresses, files, folders and lists,
/// with what holds for all of them. Adding waits for nothing, no look-up either. Main thread.
class AddDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddDialog)

public:
    /// All of them must outlive it. @p lookups: may be null, then nothing is looked up.
    AddDialog(JobCommands &commands, const PresetLibrary &presets, SourceLookups *lookups,
              QWidget *parent);

    [[nodiscard]] AddOptionsForm *options() const { return m_options; }

    /// Behind what is there already.
    void appendText(const QString &text);

signals:
    /// On disk now.
    void added(const QList<respool::JobId> &ids, const respool::AddChoices &choices);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QLayout *makeSourceButtons();
    void prepareTable();
    void connectParts();
    void chooseFiles(const QString &title, const QString &filter);
    void chooseFolder();
    void showRefused(const QList<Error> &refused, int more);
    void updateSummary();
    void updateExample();
    void measureRoom();
    void handleSelection();
    [[nodiscard]] int currentRow() const;
    void pickFormat();
    void expandPlaylist();
    void submit();
    void handleStored(const Result<QList<JobId>> &ids);
    void showProblem(const QString &text);

    JobCommands &m_commands;
    SourceLookups *m_lookups;
    AddTableModel m_model;
    AddPreviewer m_previewer;
    SourceEdit *m_sources;
    QTableView *m_table;
    QLabel *m_summary;
    QLabel *m_problem;
    AddOptionsForm *m_options;
    QPushButton *m_format;
    QPushButton *m_expand;
    QPushButton *m_uncheck;
    QDialogButtonBox *m_buttons;
    QPushButton *m_add;
    QTimer m_summaryTimer; ///< without an interval: several changes of one turn
    qint64 m_room = -1; ///< bytes free where the files go; -1: not known
    bool m_isStoring = false;
    bool m_mustSubmit = false; ///< as soon as the rows belong to the text
};

} // namespace respool
