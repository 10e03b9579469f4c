// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/picturetool.h"

#include "core/tools/toolenvironment.h"

#include <QDir>
#include <QUuid>

#include <chrono>

namespace respool {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestRun = 120s;
// At the lowest priority on a computer that is busy, half a second of work takes minutes.
constexpr std::chrono::milliseconds longestBackgroundRun = 10min;
// Gets about a quarter of a core from work that wants all of it.
constexpr int politeNiceness = 5;
constexpr qsizetype longestOutput = 8LL * 1024 * 1024;
constexpr qsizetype longestErrors = 16LL * 1024;

} // namespace

PictureTool::PictureTool(const ToolLocator &tools, Priority priority, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_priority(priority)
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(priority == Priority::Background ? longestBackgroundRun : longestRun);
    connect(&m_timeout, &QTimer::timeout, this, &PictureTool::stop);
}

PictureTool::~PictureTool() = default;

void PictureTool::run(ToolKind tool, const QStringList &arguments, const QString &folder)
{
    m_result = {};
    const Result<QString> program = m_tools.find(tool);
    if (!program) {
        m_result.errors = program.error().sentences();
        QMetaObject::invokeMethod(
            this, [this] { emit finished(m_result); }, Qt::QueuedConnection);
        return;
    }
    CommandLine command;
    command.program = *program;
    command.arguments = arguments;
    command.workingDirectory = folder;
    command.environment = toolEnvironment(*program, folder, QUuid::createUuid());
    command.environment.insert(m_additions);
    command.isBackground = m_priority == Priority::Background;
    command.niceness = m_priority == Priority::Polite ? politeNiceness : 0;
    m_runner = std::make_unique<ProcessRunner>();
    connect(m_runner.get(), &ProcessRunner::started, this,
            [this](const ProcessIdentity &identity) { emit started(identity.pid); });
    connect(m_runner.get(), &ProcessRunner::line, this, &PictureTool::handleLine);
    connect(m_runner.get(), &ProcessRunner::finished, this, &PictureTool::handleFinished);
    m_timeout.start();
    m_runner->start(command);
}

void PictureTool::stop()
{
    if (m_runner)
        m_runner->stop(ProcessRunner::Stop::AtOnce);
}

void PictureTool::handleLine(OutputChannel channel, const QByteArray &text)
{
    if (channel == OutputChannel::Error)
        m_result.errors = (m_result.errors + QString::fromUtf8(text) + u'\n').right(longestErrors);
    else if (m_result.output.size() < longestOutput)
        m_result.output += text + '\n';
}

void PictureTool::handleFinished(const ProcessResult &result)
{
    m_timeout.stop();
    m_result.isClean = result.isClean();
    m_result.isCutOff = result.stopRequested || result.end == ProcessResult::End::Killed;
    if (!result.message.isEmpty())
        m_result.errors = result.message;
    emit finished(m_result);
}

bool preparePictureFolder(const QString &folder)
{
    QDir(folder).removeRecursively();
    return QDir().mkpath(folder);
}

} // namespace respool
