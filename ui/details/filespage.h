// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/outputpictures.h"
#include "ui/details/detailspage.h"
#include "ui/details/outputsmodel.h"

#include <QSet>

class QAction;

namespace respool {

class DetailTable;
class FileHandOver;

/// The files that a job has made: played, shown in their folder, looked at beside their source.
/// Main thread; workers ask the disk and read pictures.
class FilesPage final : public DetailsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilesPage)

public:
    FilesPage(OutputPictures &pictures, FileHandOver &files, QWidget *parent = nullptr);

    void clear() override;
    void showContent(const JobDetailsContent &content) override;

signals:
    /// @p path: of the file that shall be looked at beside its source.
    void comparisonRequested(respool::JobId id, const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QAction *makeAction(const char *icon, const QString &text, const QString &tip);
    void layOut();
    void connectActions();
    void lookForFiles();
    void handleLooked(const QStringList &paths, const QSet<QString> &missing);
    void handlePictureMade(const QString &file, const QString &picture);
    void updateActions();
    /// The file the keyboard stands on, else the first one, or null.
    [[nodiscard]] const Output *current() const;

    OutputPictures &m_pictures;
    FileHandOver &m_files;
    OutputsModel m_model;
    JobId m_id;
    QSet<QString> m_comparable; ///< paths of those that may be looked at beside another one
    DetailTable *m_table;
    QAction *m_play;
    QAction *m_show;
    QAction *m_copy;
    QAction *m_compare;
    bool m_isLooking = false;
    bool m_mustLookAgain = false;
};

} // namespace respool
