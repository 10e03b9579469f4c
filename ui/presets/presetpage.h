// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preset.h"

#include <QComboBox>
#include <QWidget>

namespace respool {

/// One page of the preset editor: a part of a recipe. Main thread.
class PresetPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetPage)

public:
    explicit PresetPage(QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }

    /// Shows what it has controls for.
    virtual void read(const Recipe &recipe) = 0;
    /// Puts in what was chosen, possible or not: Recipe::fromJson() judges.
    virtual void write(Recipe &recipe) const = 0;

signals:
    void changed();
};

/// A choice with an entry for each enumerator, in their order.
template <typename Enum>
[[nodiscard]] QComboBox *enumChoice(QString (*text)(Enum), const QString &accessibleName)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(accessibleName);
    for (size_t i = 0; i < EnumNames<Enum>::list.size(); ++i)
        choice->addItem(text(static_cast<Enum>(i)));
    return choice;
}

template <typename Enum> [[nodiscard]] Enum chosenIn(const QComboBox &choice)
{
    return static_cast<Enum>(choice.currentIndex());
}

template <typename Enum> void choose(QComboBox &choice, Enum value)
{
    choice.setCurrentIndex(static_cast<int>(value));
}

} // namespace respool
