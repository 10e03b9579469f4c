// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/outputsmodel.h"

#include "ui/details/detailtexts.h"
#include "ui/models/jobtexts.h"

#include <utility>

namespace respool {

OutputsModel::OutputsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_noPicture.fill(Qt::transparent);
}

int OutputsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outputs.size());
}

int OutputsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutputsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Output &output = m_outputs.at(index.row());
    if (role == Qt::DisplayRole)
        return text(output, index.column());
    if (role == Qt::ToolTipRole && index.column() == Path)
        return plainToolTip(text(output, Path));
    if (role == Qt::DecorationRole && index.column() == Name)
        return m_pictures.value(output.path, m_noPicture);
    return {};
}

QVariant OutputsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("File");
    case Path:
        return tr("Path");
    case Size:
        return tr("Size");
    case Duration:
        return tr("Duration");
    case Place:
        //: a column: whether a file is still where it was put
        return tr("State");
    default:
        return {};
    }
}

void OutputsModel::setOutputs(const QList<Output> &outputs)
{
    if (outputs == m_outputs)
        return;
    beginResetModel();
    m_outputs = outputs;
    const QStringList kept = paths();
    m_presences.removeIf([&kept](const auto &entry) { return !kept.contains(entry.key()); });
    m_pictures.removeIf([&kept](const auto &entry) { return !kept.contains(entry.key()); });
    endResetModel();
}

void OutputsModel::setGone(const QStringList &looked, const QSet<QString> &gone)
{
    for (const QString &path : looked) {
        const Presence presence = gone.contains(path) ? Presence::Gone : Presence::There;
        if (std::exchange(m_presences[path], presence) != presence)
            announce(path);
    }
}

void OutputsModel::setPicture(const QString &path, const QPixmap &picture)
{
    m_pictures.insert(path, picture);
    announce(path);
}

QStringList OutputsModel::paths() const
{
    QStringList paths;
    for (const Output &output : m_outputs)
        paths.append(output.path);
    return paths;
}

OutputsModel::Presence OutputsModel::presence(int row) const
{
    return m_presences.value(m_outputs.at(row).path, Presence::Unknown);
}

QString OutputsModel::text(const Output &output, int column) const
{
    switch (column) {
    case Name:
        return outputText(output.label);
    case Path:
        return pathText(output.path);
    case Size:
        return sizeText(output.bytes, m_locale);
    case Duration:
        return output.durationSeconds > 0
            ? durationText(static_cast<qint64>(output.durationSeconds * 1000), m_locale)
            : QString();
    case Place:
        switch (m_presences.value(output.path, Presence::Unknown)) {
        case Presence::Unknown:
            return {};
        case Presence::There:
            return tr("In place");
        case Presence::Gone:
            return tr("Moved or deleted");
        }
        Q_UNREACHABLE();
    default:
        return {};
    }
}

void OutputsModel::announce(const QString &path)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_outputs.at(row).path == path)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

} // namespace respool
