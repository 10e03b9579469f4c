// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/toolrow.h"

#include "ui/preferences/pathfield.h"

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace respool {

namespace {

/// Reads from left to right among text of the other direction: its signs stay in their order.
QString isolated(const QString &text)
{
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return leftToRightIsolate + text + popIsolate;
}

} // namespace

ToolRow::ToolRow(ToolKind tool)
    : m_tool(tool)
    , m_field(new PathField(PathField::Kind::File, ToolRow::tr("File of %1").arg(toolName(tool))))
    , m_found(new QLabel)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    //: shown where no file was chosen for a tool
    m_field->setPlaceholder(tr("Respool looks for it"));
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_found->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(3);
    layout->addWidget(m_field);
    layout->addWidget(m_found);
    setBusy();
}

void ToolRow::setFinding(const ToolFinding &finding)
{
    //: %1: a version, %2: a path
    m_found->setText(
        tr("Version %1, “%2”")
            .arg(isolated(finding.version), isolated(QDir::toNativeSeparators(finding.path))));
    m_found->setVisible(!finding.problem);
    m_field->showProblem(finding.problem ? finding.problem->text : QString());
}

void ToolRow::setBusy()
{
    m_field->showProblem({});
    m_found->setText(tr("Looking for %1…").arg(toolName(m_tool)));
    m_found->show();
}

} // namespace respool
