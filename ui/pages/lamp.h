// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace respool {

/// A word with a dot before it that says at a glance whether something is on: filled and coloured,
/// or an empty ring. The word says the same for those who see no colours, or nothing. Main thread.
class Lamp final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Lamp)

public:
    explicit Lamp(QWidget *parent = nullptr);

    void setLit(bool isLit, const QString &text);

    [[nodiscard]] bool isLit() const { return m_isLit; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRoom();

    bool m_isLit = false;
};

} // namespace respool
