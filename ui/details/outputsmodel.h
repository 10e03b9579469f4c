// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>
#include <QPixmap>
#include <QSet>

namespace respool {

/// The files that one job has made: what they are, where, how large and long, and whether they are
/// still there. Main thread.
class OutputsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutputsModel)

public:
    enum Column { Name, Path, Size, Duration, Place, ColumnCount };

    /// Of all pictures, so that names stand below each other; what is narrower has a clear margin.
    static constexpr QSize pictureSize{64, 36};

    /// What a look at the disk has shown.
    enum class Presence { Unknown, There, Gone };

    explicit OutputsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// What is known of files that stay is kept.
    void setOutputs(const QList<Output> &outputs);
    /// Those of @p looked that are in @p gone are no longer there; the others are.
    void setGone(const QStringList &looked, const QSet<QString> &gone);
    /// @p picture: of the file at @p path; of pictureSize.
    void setPicture(const QString &path, const QPixmap &picture);

    [[nodiscard]] QStringList paths() const;

    [[nodiscard]] const QList<Output> &outputs() const { return m_outputs; }

    [[nodiscard]] Presence presence(int row) const;

private:
    [[nodiscard]] QString text(const Output &output, int column) const;
    void announce(const QString &path);

    QList<Output> m_outputs;
    QHash<QString, Presence> m_presences; ///< by path
    QHash<QString, QPixmap> m_pictures; ///< by path
    QPixmap m_noPicture{pictureSize};
    QLocale m_locale;
};

} // namespace respool
