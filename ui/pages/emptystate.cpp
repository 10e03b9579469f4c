// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace respool {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_paste(new QPushButton(tr("Paste")))
    , m_clear(new QPushButton(tr("Clear Search")))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_paste->setToolTip(tr("Add the addresses or files that were copied"));
    connect(m_paste, &QPushButton::clicked, this, &EmptyState::pasteRequested);
    connect(m_clear, &QPushButton::clicked, this, &EmptyState::clearRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 20, 40, 20);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(6);
    layout->addWidget(m_paste, 0, Qt::AlignHCenter);
    layout->addWidget(m_clear, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setFilter(const QString &text)
{
    const bool isSearch = !text.isEmpty();
    m_clear->setVisible(isSearch);
    m_paste->setVisible(!isSearch);
    if (isSearch) {
        m_title->setText(tr("No job matches “%1”").arg(text));
        m_text->setText(tr("Clear the search, or choose “All” beside the list, to see all jobs."));
        return;
    }
    m_title->setText(tr("Drop videos here"));
    m_text->setText(tr("Links from the browser, files from a folder, or a list of addresses as "
                       "text.\n\nOr paste an address above, for example "
                       "https://example.org/talk.mp4,\nand press Enter. What is in the list is "
                       "safe: it goes on after a restart."));
}

} // namespace respool
