// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/jobcommands.h"
#include "core/tools/formatlist.h"
#include "ui/add/addpreview.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <optional>

namespace respool {

/// What is about to be added, a row each, with a box to leave it out. What became known of a source
/// (title, size, that it is in the list already, its format) stays when the rows change. Main
/// thread.
class AddTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddTableModel)

public:
    enum Column { Name, Kind, Length, Size, Note, Source, ColumnCount };

    explicit AddTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    void setRows(const QList<AddRow> &rows);

    [[nodiscard]] const AddRow &row(int index) const { return m_rows.at(index); }

    /// Sources that jobs in the list have.
    void setKnown(const QSet<QString> &sources);
    /// Leaves out what is in the list already or was given before.
    void uncheckDuplicates();

    [[nodiscard]] bool hasCheckedDuplicates() const { return sums().hasDuplicates; }

    /// Somebody is asking what is there.
    void setAsked(const QStringList &addresses);
    void setDescription(const QString &address, const SourceDescription &description);
    void setProblem(const QString &address, const Error &error);
    /// A title that a playlist told.
    void setTitle(const QString &address, const QString &title);
    [[nodiscard]] const SourceDescription *description(const QString &address) const;
    /// The first @p count addresses that nobody has asked about.
    [[nodiscard]] QStringList unaskedAddresses(int count) const;

    void setChoice(const QString &address, const SourceChoice &choice);
    [[nodiscard]] SourceChoice choice(const QString &address) const;

    [[nodiscard]] const QHash<QString, SourceChoice> &choices() const { return m_choices; }

    // Of the rows that are not left out.
    [[nodiscard]] QList<ParsedSources::Source> chosenSources() const;

    [[nodiscard]] int chosenCount() const { return sums().count; }

    /// All sizes that are known, together.
    [[nodiscard]] qint64 chosenBytes() const { return sums().bytes; }

    /// How many have a size that is not known.
    [[nodiscard]] int chosenWithoutSize() const { return sums().withoutSize; }

    /// What to call a row; for the example of a name, too.
    [[nodiscard]] QString name(int row) const;

signals:
    /// What is chosen, or its size, is another one now.
    void choiceChanged();

private:
    /// What became known of an address.
    struct Knowledge
    {
        enum class State { Asked, Told, Failed };

        State state = State::Asked;
        SourceDescription description;
        QString problem; ///< one sentence
    };

    /// Of the rows that are not left out.
    struct Sums
    {
        int count = 0;
        int withoutSize = 0;
        qint64 bytes = 0;
        bool hasDuplicates = false;
    };

    /// A row by what it stands for: a source, and how often it was given before.
    using Key = std::pair<QString, int>;

    [[nodiscard]] static Key keyOf(const AddRow &row) { return {row.source.text, row.occurrence}; }

    [[nodiscard]] bool isDuplicate(const AddRow &row) const;
    [[nodiscard]] bool isChosen(const AddRow &row) const;
    [[nodiscard]] qint64 bytesOf(const AddRow &row) const;
    [[nodiscard]] QString kindText(const AddRow &row) const;
    [[nodiscard]] QString noteText(const AddRow &row) const;
    [[nodiscard]] QString text(const AddRow &row, int rowNumber, int column) const;
    [[nodiscard]] const Sums &sums() const;
    void tellRowsOf(const QString &source);

    QList<AddRow> m_rows;
    QHash<QString, QList<int>> m_rowsOf; ///< by source
    QHash<Key, bool> m_boxes; ///< where somebody has set or cleared it
    QSet<QString> m_known;
    QHash<QString, Knowledge> m_knowledge;
    QHash<QString, QString> m_titles;
    QHash<QString, SourceChoice> m_choices;
    /// Kept until something changes them: there may be 100,000 rows, and they are asked for with
    /// every key press.
    mutable std::optional<Sums> m_sums;
    QLocale m_locale;
};

} // namespace respool
