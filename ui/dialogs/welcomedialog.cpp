// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/welcomedialog.h"

#include "ui/preferences/toolspanel.h"
#include "ui/respoolstyle.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace respool {

WelcomeDialog::WelcomeDialog(const Preferences &current, QWidget *parent)
    : QDialog(parent)
    , m_given(current)
    , m_panel(new ToolsPanel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Welcome to Respool"));
    auto *text =
        new QLabel(tr("Respool downloads with yt-dlp and converts with FFmpeg, and not all "
                      "of it is on this computer yet. Jobs can be added all the same: they "
                      "begin when it is there."));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setContentsMargins(20, 16, 20, 0);
    auto *area = new QScrollArea;
    area->setWidget(m_panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox;
    auto *go = buttons->addButton(tr("Continue"), QDialogButtonBox::AcceptRole);
    go->setProperty(primaryProperty, true);
    go->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    m_panel->load(current);
    connect(m_panel, &PreferencesPanel::edited, this,
            [this, go] { go->setEnabled(m_panel->isUsable()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] {
        Preferences shown = m_given;
        m_panel->store(shown);
        emit chosen(shown);
    });
    resize(76 * fontMetrics().averageCharWidth(), 28 * fontMetrics().height());
    go->setFocus();
}

} // namespace respool
