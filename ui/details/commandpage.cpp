// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/commandpage.h"

#include "ui/details/detailtexts.h"
#include "ui/focusline.h"
#include "ui/icons.h"
#include "ui/models/jobtexts.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace respool {

CommandPage::CommandPage(QWidget *parent)
    : DetailsPage(parent)
    , m_text(new QPlainTextEdit)
    , m_copy(new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy Commands")))
{
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Commands of the job"));
    m_text->setPlaceholderText(tr("Nothing was run for this job yet."));
    m_text->setAcceptDrops(false);
    m_text->viewport()->setAcceptDrops(false);
    m_text->setTabChangesFocus(true);
    new FocusLine(*m_text);
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_commands); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 0);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    layout->addLayout(buttons);
    setFocusProxy(m_text);
}

void CommandPage::clear()
{
    m_text->clear();
    m_commands.clear();
    m_copy->setEnabled(false);
}

void CommandPage::showContent(const JobDetailsContent &content)
{
    const QLocale locale;
    QStringList paragraphs;
    QStringList commands;
    for (const Attempt &attempt : content.attempts) {
        paragraphs.append(QStringLiteral("# %1 · %2 · %3\n%4\n")
                              .arg(stepNameOf(content.job, attempt.step),
                                   momentText(attempt.startedAt, locale),
                                   attemptEndText(attempt.end), attempt.command));
        commands.append(attempt.command);
    }
    m_commands = commands.join(QLatin1Char('\n'));
    m_copy->setEnabled(!commands.isEmpty());
    const QString text = paragraphs.join(QLatin1Char('\n'));
    if (text != m_text->toPlainText()) // keeps a selection and the place
        m_text->setPlainText(text);
}

} // namespace respool
