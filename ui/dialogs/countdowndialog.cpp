// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/countdowndialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace respool {

namespace {

using namespace std::chrono_literals;

constexpr auto tickInterval = 200ms;

} // namespace

CountdownDialog::CountdownDialog(const Texts &texts, std::chrono::seconds time, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::WindowStaysOnTopHint)
    , m_sentence(texts.inSeconds)
    , m_label(new QLabel)
    , m_bar(new QProgressBar)
    , m_deadline(time)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(texts.title);
    m_label->setWordWrap(true);
    m_label->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    m_bar->setRange(0, static_cast<int>(std::chrono::milliseconds(time).count()));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    m_bar->setAccessibleName(tr("Time left"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *now = buttons->addButton(texts.doNow, QDialogButtonBox::AcceptRole);
    now->setAutoDefault(false);
    // Whoever types into it by accident cancels.
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    connect(&m_timer, &QTimer::timeout, this, &CountdownDialog::tick);
    m_timer.start(tickInterval);
    tick();
}

void CountdownDialog::done(int result)
{
    QDialog::done(result);
    if (std::exchange(m_isDone, true))
        return;
    m_timer.stop();
    if (result == Accepted)
        emit elapsed();
    else
        emit cancelled();
}

void CountdownDialog::tick()
{
    const qint64 left = m_deadline.remainingTime();
    m_bar->setValue(static_cast<int>(left));
    const QString sentence = m_sentence(static_cast<int>((left + 999) / 1000));
    if (m_label->text() != sentence)
        m_label->setText(sentence);
    if (left == 0)
        accept();
}

} // namespace respool
