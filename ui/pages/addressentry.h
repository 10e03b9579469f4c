// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace respool {

/// A field for one address or many: one line high, grows with the lines that are pasted, up to
/// five. Enter submits, Shift+Enter begins a line. Main thread.
class AddressEntry final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressEntry)

public:
    explicit AddressEntry(QWidget *parent = nullptr);

    /// Text for the entry without what would make it stand still: of a line that is too long for
    /// an address it shows enough for that to be said of it.
    [[nodiscard]] static QString showable(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int heightOfLines(int count) const;
    void fitHeight();
};

} // namespace respool
