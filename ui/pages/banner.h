// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QLabel;
class QPushButton;
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
    Sheet, ///< a contact sheet is made, or there
    Tools, ///< programs that Respool runs are missing
    Quit, ///< the program ends when the jobs at work have ended
    WhenEmpty, ///< what was to be done when all jobs have ended, was not
    Added, ///< what is to be known of jobs that were just added
    Removed, ///< jobs were taken from the list
    Clipboard, ///< an address was copied elsewhere
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
    /// The same with a button called @p label, which does @p act and closes the message.
    void showOffer(MessageKind kind, const QString &text, const QString &label,
                   const std::function<void()> &act);
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
        QString label; ///< of the button; empty: none
        std::function<void()> act;
    };

    void add(const Message &message);
    void act();

    void update();

    QList<Message> m_messages; ///< the last one is shown
    QLabel *m_label;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace respool
