// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/missingtools.h"

#include "ui/preferences/tooltexts.h"

#include <QSettings>

namespace respool {

namespace {

const QString welcomedKey = QStringLiteral("window/welcomed");

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
    const bool isFirstStart = !m_settings.contains(welcomedKey);
    m_settings.setValue(welcomedKey, true);
    const QList<ToolKind> missing = findings.missing();
    if (isFirstStart && !missing.isEmpty()) {
        emit missingAtFirstStart();
        return;
    }
    if (missing == m_told)
        return;
    m_told = missing;
    if (missing.isEmpty())
        emit allFound();
    else
        emit found(missingToolsText(missing) + u' ' + systemInstallHint(findings.manager, missing));
}

} // namespace respool
