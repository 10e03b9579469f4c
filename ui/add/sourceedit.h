// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace respool {

/// A field for many lines of addresses and paths. What is pasted begins a line of its own. Main
/// thread.
class SourceEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceEdit)

public:
    explicit SourceEdit(QWidget *parent = nullptr);

    /// Puts lines behind what is there.
    void appendLines(const QString &lines);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace respool
