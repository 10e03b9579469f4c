// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/banner.h"

#include "core/domain/jobstate.h"
#include "ui/alert.h"
#include "ui/delegates/statecolors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace respool {

namespace {

QColor accentOf(MessageKind kind, const QPalette &palette)
{
    switch (kind) {
    case MessageKind::Recovery:
    case MessageKind::Sheet:
    case MessageKind::Quit:
    case MessageKind::Added:
    case MessageKind::Removed:
    case MessageKind::Clipboard:
        return stateColor(JobState::Running, palette);
    case MessageKind::Database:
    case MessageKind::Store:
        return stateColor(JobState::Failed, palette);
    case MessageKind::Input:
    case MessageKind::File:
    case MessageKind::Settings:
    case MessageKind::Tools:
    case MessageKind::WhenEmpty:
        return stateColor(JobState::Paused, palette);
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel)
    , m_button(new QPushButton)
    , m_close(new QToolButton)
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(QStringLiteral("×"));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_messages.removeLast();
        update();
    });
    connect(m_button, &QPushButton::clicked, this, &Banner::act);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 8, 7);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    makeAlert(*this);
    hide();
}

void Banner::showMessage(MessageKind kind, const QString &text)
{
    add({kind, text, {}, {}});
}

void Banner::showOffer(MessageKind kind, const QString &text, const QString &label,
                       const std::function<void()> &act)
{
    add({kind, text, label, act});
}

void Banner::add(const Message &message)
{
    m_messages.removeIf([&](const Message &other) { return other.kind == message.kind; });
    m_messages.append(message);
    update();
}

void Banner::act()
{
    const Message message = m_messages.takeLast();
    update();
    message.act();
}

void Banner::dismiss(MessageKind kind)
{
    if (m_messages.removeIf([kind](const Message &message) { return message.kind == kind; }) > 0)
        update();
}

QString Banner::text() const
{
    return m_messages.isEmpty() ? QString() : m_messages.last().text;
}

void Banner::update()
{
    m_label->setText(text());
    const QString label = m_messages.isEmpty() ? QString() : m_messages.last().label;
    m_button->setText(label);
    m_button->setVisible(!label.isEmpty());
    setVisible(!m_messages.isEmpty());
    setAlertText(*this, text());
    QFrame::update();
}

void Banner::paintEvent(QPaintEvent *)
{
    if (m_messages.isEmpty())
        return;
    QPainter painter(this);
    const QColor accent = accentOf(m_messages.last().kind, palette());
    QColor ground(accent);
    ground.setAlphaF(0.13F);
    painter.fillRect(rect(), ground);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())),
                     accent);
}

} // namespace respool
