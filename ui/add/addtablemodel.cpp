// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add/addtablemodel.h"

#include "ui/models/jobtexts.h"

#include <algorithm>

namespace respool {

AddTableModel::AddTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int AddTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AddTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AddTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AddRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == Note ? noteText(row) : row.source.text;
    case Qt::CheckStateRole:
        if (index.column() == Name)
            return isChosen(row) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        if (index.column() == Size || index.column() == Length)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

bool AddTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Name)
        return false;
    m_boxes.insert(keyOf(m_rows.at(index.row())), value.toInt() == Qt::Checked);
    m_sums.reset();
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit choiceChanged();
    return true;
}

Qt::ItemFlags AddTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant AddTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole) {
        const bool isNumeric = section == Size || section == Length;
        return int((isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Length:
        //: of a video, in time
        return tr("Length");
    case Size:
        return tr("Size");
    case Note:
        return tr("Note");
    case Source:
        return tr("Source");
    case ColumnCount:
        break;
    }
    return {};
}

void AddTableModel::setRows(const QList<AddRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    m_rowsOf.clear();
    m_rowsOf.reserve(m_rows.size());
    for (int row = 0; row < m_rows.size(); ++row)
        m_rowsOf[m_rows.at(row).source.text].append(row);
    m_sums.reset();
    endResetModel();
    emit choiceChanged();
}

void AddTableModel::setKnown(const QSet<QString> &sources)
{
    if (m_known == sources)
        return;
    m_known = sources;
    m_sums.reset();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Note), index(static_cast<int>(m_rows.size()) - 1, Note));
    emit choiceChanged();
}

void AddTableModel::uncheckDuplicates()
{
    if (m_rows.isEmpty())
        return;
    for (const AddRow &row : std::as_const(m_rows)) {
        if (isDuplicate(row))
            m_boxes.insert(keyOf(row), false);
    }
    m_sums.reset();
    emit dataChanged(index(0, Name), index(static_cast<int>(m_rows.size()) - 1, Name),
                     {Qt::CheckStateRole});
    emit choiceChanged();
}

void AddTableModel::setAsked(const QStringList &addresses)
{
    for (const QString &address : addresses) {
        if (m_knowledge.contains(address))
            continue;
        m_knowledge.insert(address, {});
        tellRowsOf(address);
    }
}

void AddTableModel::setDescription(const QString &address, const SourceDescription &description)
{
    m_knowledge.insert(address, {Knowledge::State::Told, description, {}});
    m_sums.reset();
    tellRowsOf(address);
    emit choiceChanged();
}

void AddTableModel::setProblem(const QString &address, const Error &error)
{
    m_knowledge.insert(address, {Knowledge::State::Failed, {}, error.text});
    m_sums.reset();
    tellRowsOf(address);
    emit choiceChanged();
}

void AddTableModel::setTitle(const QString &address, const QString &title)
{
    m_titles.insert(address, title);
    tellRowsOf(address);
}

const SourceDescription *AddTableModel::description(const QString &address) const
{
    const auto found = m_knowledge.constFind(address);
    const bool isTold = found != m_knowledge.cend() && found->state == Knowledge::State::Told;
    return isTold ? &found->description : nullptr;
}

QStringList AddTableModel::unaskedAddresses(int count) const
{
    QStringList addresses;
    for (const AddRow &row : m_rows) {
        if (addresses.size() == count)
            break;
        const bool isUnasked = row.source.kind == SourceKind::Address && row.occurrence == 0
            && !m_knowledge.contains(row.source.text);
        if (isUnasked)
            addresses.append(row.source.text);
    }
    return addresses;
}

void AddTableModel::setChoice(const QString &address, const SourceChoice &choice)
{
    if (choice == SourceChoice())
        m_choices.remove(address);
    else
        m_choices.insert(address, choice);
    tellRowsOf(address);
}

SourceChoice AddTableModel::choice(const QString &address) const
{
    return m_choices.value(address);
}

QList<ParsedSources::Source> AddTableModel::chosenSources() const
{
    QList<ParsedSources::Source> sources;
    for (const AddRow &row : m_rows) {
        if (isChosen(row))
            sources.append(row.source);
    }
    return sources;
}

const AddTableModel::Sums &AddTableModel::sums() const
{
    if (m_sums)
        return *m_sums;
    Sums sums;
    for (const AddRow &row : m_rows) {
        if (!isChosen(row))
            continue;
        const qint64 bytes = bytesOf(row);
        ++sums.count;
        sums.bytes += std::max(qint64(0), bytes);
        sums.withoutSize += bytes < 0 ? 1 : 0;
        sums.hasDuplicates = sums.hasDuplicates || isDuplicate(row);
    }
    m_sums = sums;
    return *m_sums;
}

QString AddTableModel::name(int row) const
{
    const AddRow &named = m_rows.at(row);
    const SourceDescription *told = description(named.source.text);
    if (told && !told->title.isEmpty())
        return told->title;
    const QString title = m_titles.value(named.source.text);
    return title.isEmpty() ? nameOfSource(named.source.kind, named.source.text) : title;
}

bool AddTableModel::isDuplicate(const AddRow &row) const
{
    return row.occurrence > 0 || m_known.contains(row.source.text);
}

/// What was given twice by mistake is added once unless somebody wants it twice; what is in the
/// list already may be meant: in another size, or anew.
bool AddTableModel::isChosen(const AddRow &row) const
{
    return m_boxes.value(keyOf(row), row.occurrence == 0);
}

qint64 AddTableModel::bytesOf(const AddRow &row) const
{
    const SourceDescription *told = description(row.source.text);
    return told && row.bytes < 0 ? told->bytes : row.bytes;
}

QString AddTableModel::kindText(const AddRow &row) const
{
    if (row.source.kind == SourceKind::File)
        return tr("File");
    const SourceDescription *told = description(row.source.text);
    if (!told)
        return tr("Address");
    if (told->isPlaylist)
        return tr("Playlist, %n video(s)", nullptr, told->entryCount);
    return told->isLive ? tr("Live stream") : tr("Video");
}

QString AddTableModel::noteText(const AddRow &row) const
{
    QStringList notes;
    if (row.occurrence > 0)
        notes.append(tr("Same as row %1").arg(m_locale.toString(row.firstRow + 1)));
    if (m_known.contains(row.source.text))
        notes.append(tr("Already in the list"));
    if (m_choices.contains(row.source.text))
        notes.append(tr("Own format"));
    const auto known = m_knowledge.constFind(row.source.text);
    if (known != m_knowledge.cend() && known->state == Knowledge::State::Asked)
        notes.append(tr("Looking up…"));
    else if (known != m_knowledge.cend() && known->state == Knowledge::State::Failed)
        notes.append(known->problem);
    return notes.join(QStringLiteral(" · "));
}

QString AddTableModel::text(const AddRow &row, int rowNumber, int column) const
{
    const SourceDescription *told = description(row.source.text);
    switch (static_cast<Column>(column)) {
    case Name:
        return name(rowNumber);
    case Kind:
        return kindText(row);
    case Length:
        return told ? etaText(static_cast<qint64>(told->durationSeconds)) : QString();
    case Size:
        return sizeText(bytesOf(row), m_locale);
    case Note:
        return noteText(row);
    case Source:
        return row.source.kind == SourceKind::File ? pathText(row.source.text) : row.source.text;
    case ColumnCount:
        break;
    }
    return {};
}

void AddTableModel::tellRowsOf(const QString &source)
{
    for (const int row : m_rowsOf.value(source))
        emit dataChanged(index(row, Name), index(row, Source));
}

} // namespace respool
