// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace respool {

/// One line of plain text that ends in “…” where there is not the room for it; a tool tip then has
/// all of it, and so have screen readers always. Main thread.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Of the first letters.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isCutOff() const;
};

} // namespace respool
