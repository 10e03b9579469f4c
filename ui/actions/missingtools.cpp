// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/missingtools.h"

#include "ui/preferences/tooltexts.h"

#include <QSettings>

namespace respool {

namespace {

const QString toldKey = QStringLiteral("window/missing_tools");

} // namespace

MissingTools::MissingTools(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&m_check, &ToolCheck::finished, this, &MissingTools::tell);
    connect(&m_check, &ToolCheck::finished, this, &MissingTools::looked);
}

void MissingTools::look(const ToolLocator &tools)
{
    m_check.look(tools);
}

void MissingTools::tell(const ToolFindings &findings)
{
    QStringList names;
    for (const ToolKind tool : findings.missing())
        names.append(toolName(tool));
    const QString missing = names.join(u' ');
    if (missing == m_settings.value(toldKey).toString())
        return;
    if (missing.isEmpty()) {
        m_settings.remove(toldKey);
        emit allFound();
        return;
    }
    m_settings.setValue(toldKey, missing);
    emit found(missingToolsText(findings.missing()) + u' '
               + systemInstallHint(findings.manager, findings.missing()));
}

} // namespace respool
