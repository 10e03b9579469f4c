// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/formatlist.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace respool {

/// The formats of a source that have a video, or those that are sound alone, the best first. In
/// front of them stand "the best" and "none". Main thread.
class FormatTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormatTableModel)

public:
    enum class Content { Video, Audio };

    explicit FormatTableModel(Content content, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Those of the content are taken over.
    void setFormats(const QList<MediaFormat> &formats);

    [[nodiscard]] FormatChoice::Part part(int row) const;
    /// For rows whose part is Chosen.
    [[nodiscard]] const MediaFormat &format(int row) const;

private:
    [[nodiscard]] QString standingText(int row) const;
    [[nodiscard]] QString videoText(const MediaFormat &format, int column) const;
    [[nodiscard]] QString audioText(const MediaFormat &format, int column) const;
    [[nodiscard]] QString sizeOf(const MediaFormat &format) const;

    Content m_content;
    QList<MediaFormat> m_formats;
    QLocale m_locale;
};

/// A codec by the name that people know: "avc1.64001f" is "H.264". Pure.
[[nodiscard]] QString codecName(const QString &codec);

} // namespace respool
