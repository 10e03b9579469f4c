// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QToolButton;

namespace respool {

/// What a message is about; one of a kind replaces the one before.
enum class MessageKind {
    Recovery, ///< what a launch found
    Database,
    Store, ///< a write was refused
    Settings, ///< they could not be read
    Input, ///< refused text
    File, ///< a finished file could not be opened
};

/// A quiet line above the list for what people should know and need not answer. Shows one message
/// at a time, the newest first; closing it shows the one before. Main thread.
class Banner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)

public:
    explicit Banner(QWidget *parent = nullptr);

    void showMessage(MessageKind kind, const QString &text);
    void dismiss(MessageKind kind);
    /// What is shown now; empty: nothing.
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Message
    {
        MessageKind kind;
        QString text;
    };

    void update();

    QList<Message> m_messages; ///< the last one is shown
    QLabel *m_label;
    QToolButton *m_close;
};

} // namespace respool
