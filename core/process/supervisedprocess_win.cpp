// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/process/supervisedprocess.h"

#include <vector>

#include <qt_windows.h>

namespace respool {

namespace {

/// The class of a niceness; 0: the usual one.
DWORD priorityOf(const CommandLine &command)
{
    constexpr int nearlyIdle = 15;
    if (command.isBackground || command.niceness >= nearlyIdle)
        return IDLE_PRIORITY_CLASS;
    return command.niceness > 0 ? BELOW_NORMAL_PRIORITY_CLASS : 0;
}

} // namespace

/// A Job Object that kills its processes when its last handle closes, which the system does for us
/// when we are killed. The tool is born inside, so no child of it can escape
/// (PROC_THREAD_ATTRIBUTE_JOB_LIST, Windows 10).
class SupervisedProcess::Supervision final
{
public:
    Supervision()
        : m_job(CreateJobObjectW(nullptr, nullptr))
    {
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
        if (!SetInformationJobObject(m_job, JobObjectExtendedLimitInformation, &limits,
                                     sizeof limits))
            qCWarning(logProcess) << "A job object cannot be set up:" << GetLastError();
        SIZE_T size = 0;
        InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
        m_attributes.resize(size);
        InitializeProcThreadAttributeList(attributes(), 1, 0, &size);
        UpdateProcThreadAttribute(attributes(), 0, PROC_THREAD_ATTRIBUTE_JOB_LIST, &m_job,
                                  sizeof m_job, nullptr, nullptr);
    }

    Q_DISABLE_COPY_MOVE(Supervision)

    ~Supervision()
    {
        DeleteProcThreadAttributeList(attributes());
        CloseHandle(m_job);
    }

    /// Puts the process that is about to be made into the job.
    void prepare(QProcess::CreateProcessArguments *arguments, DWORD priority)
    {
        m_startup = {};
        m_startup.StartupInfo = *reinterpret_cast<STARTUPINFOW *>(arguments->startupInfo);
        m_startup.StartupInfo.cb = sizeof m_startup;
        m_startup.lpAttributeList = attributes();
        arguments->startupInfo = reinterpret_cast<Q_STARTUPINFO *>(&m_startup.StartupInfo);
        // Its children inherit a lowered priority.
        arguments->flags |= EXTENDED_STARTUPINFO_PRESENT | CREATE_NO_WINDOW | priority;
    }

    void killAll() { TerminateJobObject(m_job, 1); }

    QString program;

private:
    LPPROC_THREAD_ATTRIBUTE_LIST attributes()
    {
        return reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_attributes.data());
    }

    HANDLE m_job;
    std::vector<std::byte> m_attributes;
    STARTUPINFOEXW m_startup{};
};

SupervisedProcess::SupervisedProcess()
    : m_supervision(std::make_unique<Supervision>())
{
    // What the tool leaves behind ends with it. The first connection, so before anybody hears.
    connect(this, &QProcess::finished, this, [this] { m_supervision->killAll(); });
    connect(this, &QProcess::readyReadStandardOutput, this,
            [this] { emit received(OutputChannel::Output, readAllStandardOutput()); });
    connect(this, &QProcess::readyReadStandardError, this,
            [this] { emit received(OutputChannel::Error, readAllStandardError()); });
}

SupervisedProcess::~SupervisedProcess()
{
    disconnect();
    setProcessState(NotRunning);
}

void SupervisedProcess::launch(const CommandLine &command)
{
    m_supervision->program = command.program;
    setCreateProcessArgumentsModifier(
        [this, priority = priorityOf(command)](CreateProcessArguments *arguments) {
            m_supervision->prepare(arguments, priority);
        });
    setProcessEnvironment(command.environment);
    setWorkingDirectory(command.workingDirectory);
    setStandardInputFile(nullDevice());
    start(command.program, command.arguments);
}

void SupervisedProcess::requestStop(ProcessRunner::Stop how)
{
    // A console program without a console hears no request, so both kinds are the same here.
    Q_UNUSED(how)
    m_supervision->killAll();
}

QByteArray SupervisedProcess::takeRest(OutputChannel channel)
{
    return channel == OutputChannel::Output ? readAllStandardOutput() : readAllStandardError();
}

void SupervisedProcess::cutLifeline()
{
    m_supervision->killAll();
}

bool SupervisedProcess::takeReport(const QByteArray &line)
{
    Q_UNUSED(line)
    return false;
}

ProcessResult SupervisedProcess::result() const
{
    if (exitStatus() == CrashExit)
        return {.end = ProcessResult::End::Killed, .message = {}};
    return {.end = ProcessResult::End::Exited, .exitCode = exitCode(), .message = {}};
}

ProcessResult SupervisedProcess::startFailure() const
{
    return {.message =
                tr("“%1” cannot be started: %2.").arg(m_supervision->program, errorString())};
}

bool SupervisedProcess::mayHaveLeftOvers() const
{
    return false;
}

} // namespace respool
