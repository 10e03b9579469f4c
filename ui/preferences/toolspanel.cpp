// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/toolspanel.h"

#include "core/control/chosentools.h"
#include "ui/icons.h"
#include "ui/preferences/pathfield.h"
#include "ui/preferences/toolrow.h"
#include "ui/preferences/tooltexts.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace respool {

namespace {

constexpr int pauseMs = 600;

QString linkTo(const QString &name, ToolKind tool)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(downloadPage(tool), name);
}

} // namespace

ToolsPanel::ToolsPanel()
    : m_hint(new QWidget)
    , m_sentence(new QLabel)
    , m_command(new QLineEdit)
    , m_again(new QPushButton(tr("Check Again")))
{
    makeHint();
    for (const ToolKind tool : allTools()) {
        auto *row = new ToolRow(tool);
        m_rows.append(row);
        row->setFocusProxy(&row->field());
        addField(toolName(tool), row);
        connect(&row->field(), &PathField::edited, this, &ToolsPanel::handleEdited);
    }
    m_again->setAutoDefault(false);
    form().addRow(QString(), m_again);
    form().setAlignment(m_again, Qt::AlignLeading);
    //: %1, %2: links with the names yt-dlp and FFmpeg
    auto *links = new QLabel(tr("Their makers offer %1 and %2 for download.")
                                 .arg(linkTo(QStringLiteral("yt-dlp"), ToolKind::YtDlp),
                                      linkTo(QStringLiteral("FFmpeg"), ToolKind::Ffmpeg)));
    links->setTextFormat(Qt::RichText);
    links->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    links->setOpenExternalLinks(true);
    links->setWordWrap(true);
    form().addRow(links);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ToolsPanel::check);
    connect(m_again, &QPushButton::clicked, this, &ToolsPanel::check);
    connect(&m_check, &ToolCheck::finished, this, &ToolsPanel::handleChecked);
}

void ToolsPanel::makeHint()
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_command->setReadOnly(true);
    m_command->setLayoutDirection(Qt::LeftToRight);
    m_command->setAccessibleName(tr("Command that installs what is missing"));
    auto *copy = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy"));
    copy->setAccessibleName(tr("Copy the command"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    connect(m_command, &QLineEdit::textChanged, this, [this, copy](const QString &command) {
        m_command->setVisible(!command.isEmpty());
        copy->setVisible(!command.isEmpty());
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_command, 1);
    line->addWidget(copy);
    auto *layout = new QVBoxLayout(m_hint);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(m_sentence);
    layout->addLayout(line);
    m_hint->hide();
    form().addRow(m_hint);
}

void ToolsPanel::load(const Preferences &preferences)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->field().setPath(preferences.*toolPathMember(allTools().at(i)));
}

void ToolsPanel::store(Preferences &preferences) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        preferences.*toolPathMember(allTools().at(i)) = m_rows.at(i)->field().path();
}

bool ToolsPanel::isUsable() const
{
    return std::all_of(m_rows.cbegin(), m_rows.cend(),
                       [](ToolRow *row) { return row->field().isUsable(); });
}

void ToolsPanel::showEvent(QShowEvent *event)
{
    PreferencesPanel::showEvent(event);
    check();
}

void ToolsPanel::handleEdited()
{
    if (isVisible())
        m_pause.start();
    emit edited();
}

void ToolsPanel::check()
{
    m_pause.stop();
    for (ToolRow *row : std::as_const(m_rows))
        row->setBusy();
    Preferences shown;
    store(shown);
    m_check.start(chosenTools(shown));
}

void ToolsPanel::handleChecked(const ToolFindings &findings)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setFinding(findings.tools.at(i));
    QList<ToolKind> missing = findings.missing();
    // Where a wrong file was chosen, there is nothing to install.
    missing.removeIf([this](ToolKind tool) {
        return !m_rows.at(allTools().indexOf(tool))->field().path().isEmpty();
    });
    const QString command = installCommand(findings.manager, missing);
    const QString advice = command.isEmpty()
        ? systemInstallHint(findings.manager, missing)
        : tr("This command installs what is missing on this system:");
    m_hint->setVisible(!missing.isEmpty());
    m_sentence->setText(missingToolsText(missing) + u' ' + advice);
    m_command->setText(command);
}

} // namespace respool
