// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/toolcheck.h"

#include "core/jobs/inworker.h"
#include "core/jobs/toolfolder.h"
#include "core/tools/toolenvironment.h"
#include "core/tools/toolversion.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <chrono>
#include <utility>

namespace respool {

namespace {

using namespace std::chrono_literals;

// A packed yt-dlp unpacks itself first: seconds on a busy computer.
constexpr std::chrono::milliseconds longestAnswer = 30s;
constexpr qsizetype longestOutput = 16LL * 1024;

Error strangeProgram(const ToolFinding &finding)
{
    Error error;
    error.code = ErrorCode::ToolFailed;
    error.text =
        QCoreApplication::translate("respool", "“%1” does not say which version of %2 it is.")
            .arg(QDir::toNativeSeparators(finding.path), toolName(finding.tool));
    error.hint = QCoreApplication::translate(
        "respool", "Choose another file for it, or none to let Respool look.");
    return error;
}

} // namespace

QList<ToolKind> ToolFindings::missing() const
{
    QList<ToolKind> kinds;
    for (const ToolFinding &finding : tools) {
        if (finding.path.isEmpty())
            kinds.append(finding.tool);
    }
    return kinds;
}

QList<ToolKind> allTools()
{
    return {ToolKind::YtDlp, ToolKind::Ffmpeg, ToolKind::Ffprobe};
}

ToolCheck::ToolCheck(QObject *parent)
    : QObject(parent)
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(longestAnswer);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        for (const Run &run : m_runs) {
            if (run.runner)
                run.runner->stop(ProcessRunner::Stop::AtOnce);
        }
    });
}

ToolCheck::~ToolCheck()
{
    forget();
}

void ToolCheck::start(const ToolLocator &tools)
{
    forget();
    inWorker(
        this, [tools] { return placesOf(tools, true); },
        [this, round = m_round](const Places &places) {
            if (round == m_round)
                handlePlaces(places, true);
        });
}

void ToolCheck::look(const ToolLocator &tools)
{
    forget();
    inWorker(
        this, [tools] { return placesOf(tools, false); },
        [this, round = m_round](const Places &places) {
            if (round == m_round)
                handlePlaces(places, false);
        });
}

ToolCheck::Places ToolCheck::placesOf(const ToolLocator &tools, bool withFolder)
{
    Places places;
    places.findings.manager = systemPackageManager();
    for (const ToolKind tool : allTools()) {
        const Result<QString> path = tools.find(tool);
        ToolFinding finding;
        finding.tool = tool;
        if (path)
            finding.path = *path;
        else
            finding.problem = path.error();
        places.findings.tools.append(finding);
    }
    if (!withFolder)
        return places;
    places.folder = makeTemporaryToolFolder(QStringLiteral("versions"));
    return places;
}

/// What runs is ended, and its folder deleted beside the window's thread.
void ToolCheck::forget()
{
    ++m_round;
    m_open = 0;
    m_timeout.stop();
    m_runs.clear();
    if (m_folder)
        runInWorker([folder = std::exchange(m_folder, nullptr)] {});
}

void ToolCheck::handlePlaces(const Places &places, bool asksVersions)
{
    m_findings = places.findings;
    m_folder = places.folder;
    if (!asksVersions)
        return conclude();
    m_runs.resize(static_cast<size_t>(m_findings.tools.size()));
    for (const ToolFinding &finding : m_findings.tools)
        m_open += finding.path.isEmpty() ? 0 : 1;
    if (m_open == 0)
        return conclude();
    m_timeout.start();
    for (qsizetype i = 0; i < m_findings.tools.size(); ++i) {
        if (!m_findings.tools.at(i).path.isEmpty())
            ask(i);
    }
}

void ToolCheck::ask(qsizetype index)
{
    const ToolFinding &finding = m_findings.tools.at(index);
    Run &run = m_runs.at(static_cast<size_t>(index));
    run.runner = std::make_unique<ProcessRunner>();
    connect(run.runner.get(), &ProcessRunner::line, this,
            [this, index](OutputChannel, const QByteArray &line) {
                QByteArray &output = m_runs.at(static_cast<size_t>(index)).output;
                if (output.size() < longestOutput)
                    output += line + '\n';
            });
    connect(run.runner.get(), &ProcessRunner::finished, this,
            [this, index](const ProcessResult &result) { handleAnswered(index, result); });
    CommandLine command;
    command.program = finding.path;
    command.arguments = versionArguments(finding.tool);
    command.workingDirectory = m_folder->path();
    command.environment = toolEnvironment(finding.path, m_folder->path(), QUuid::createUuid());
    run.runner->start(command);
}

void ToolCheck::handleAnswered(qsizetype index, const ProcessResult &result)
{
    ToolFinding &finding = m_findings.tools[index];
    finding.version = versionIn(finding.tool, m_runs.at(static_cast<size_t>(index)).output);
    if (result.end == ProcessResult::End::FailedToStart) {
        finding.problem = strangeProgram(finding);
        finding.problem->text = result.message;
    } else if (finding.version.isEmpty() || !result.isClean()) {
        finding.problem = strangeProgram(finding);
    }
    if (--m_open == 0)
        conclude();
}

void ToolCheck::conclude()
{
    m_timeout.stop();
    const ToolFindings findings = m_findings;
    // The runners may be what called this.
    QMetaObject::invokeMethod(
        this,
        [this, findings, round = m_round] {
            if (round != m_round)
                return;
            forget();
            emit finished(findings);
        },
        Qt::QueuedConnection);
}

} // namespace respool
