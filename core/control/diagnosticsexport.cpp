// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/diagnosticsexport.h"

#include "core/base/durablefile.h"
#include "core/base/recentmessages.h"
#include "core/control/chosentools.h"
#include "core/jobs/inworker.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace respool {

namespace {

constexpr int logCount = 8;
constexpr int linesOfLog = 60;

Result<QString> writeReport(const QString &path, DiagnosticFacts facts, const QString &logs)
{
    facts.versions = systemVersions();
    facts.messages = recentMessages();
    facts.logs = newestLogs(logs, logCount, linesOfLog);
    facts.home = QDir::homePath();
    const Result<> written = writeFileDurably(path, diagnosticsText(facts).toUtf8());
    if (written)
        return path;
    return failure(ErrorCode::FileSystemFailed,
                   QCoreApplication::translate("respool", "The diagnostics could not be written.")
                       + QLatin1Char(' ') + written.error().text,
                   QCoreApplication::translate("respool", "Choose another folder for them."),
                   written.error().detail);
}

} // namespace

DiagnosticsExport::DiagnosticsExport(QString logs, QObject *parent)
    : QObject(parent)
    , m_logs(std::move(logs))
{
    connect(&m_check, &ToolCheck::finished, this, &DiagnosticsExport::write);
}

void DiagnosticsExport::start(const QString &path, const Preferences &preferences,
                              const QList<std::pair<QString, int>> &jobCounts)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_path = path;
    m_facts = {};
    m_facts.utcMs = QDateTime::currentMSecsSinceEpoch();
    m_facts.preferences = preferences;
    m_facts.jobCounts = jobCounts;
    m_check.start(chosenTools(preferences));
}

void DiagnosticsExport::write(const ToolFindings &findings)
{
    m_facts.tools = findings.tools;
    inWorker(
        this,
        [path = m_path, facts = m_facts, logs = m_logs] { return writeReport(path, facts, logs); },
        [this](const Result<QString> &written) {
            m_isBusy = false;
            emit finished(written);
        });
}

} // namespace respool
