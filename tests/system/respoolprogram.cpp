// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/respoolprogram.h"

#include "core/base/profile.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <unistd.h>

namespace respool {

namespace {

constexpr int longestRun = 120'000; // ms

} // namespace

RespoolProgram::RespoolProgram()
    : environment(QProcessEnvironment::systemEnvironment())
{
    QDir(m_folder.path()).mkpath(QStringLiteral("out"));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("RESPOOL_PROFILE"), profile());
    // What is tried again is tried again soon.
    set(QStringLiteral("retry/first_pause_seconds"), 0.1);
    set(QStringLiteral("retry/cool_down_seconds"), 0.02);
}

void RespoolProgram::set(const QString &key, const QVariant &value)
{
    QSettings settings(Profile::at(profile()).settings(), QSettings::IniFormat);
    settings.setValue(key, value);
}

QString RespoolProgram::path()
{
    return QStringLiteral(RESPOOL_PROGRAM);
}

QString RespoolProgram::destination() const
{
    return m_folder.filePath(QStringLiteral("out"));
}

QString RespoolProgram::profile() const
{
    return m_folder.filePath(QStringLiteral("profile"));
}

ChildResult RespoolProgram::call(const QStringList &arguments) const
{
    return callOther(path(), arguments);
}

ChildResult RespoolProgram::callOther(const QString &program, const QStringList &arguments) const
{
    QStringList command = m_launcher + QStringList{program} + arguments;
    const QString first = command.takeFirst();
    return runChild(first, command, environment, std::chrono::minutes(2));
}

std::unique_ptr<QProcess> RespoolProgram::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    launch(*process, arguments);
    return process;
}

void RespoolProgram::launch(QProcess &process, const QStringList &arguments) const
{
    QStringList command = m_launcher + QStringList{path()} + arguments;
    const QString program = command.takeFirst();
    process.start(program, command);
}

RespoolProgram::Run RespoolProgram::run(const QStringList &arguments) const
{
    return finish(*startRun(arguments));
}

std::unique_ptr<QProcess> RespoolProgram::startRun(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    launch(*process,
           QStringList{QStringLiteral("run"), QStringLiteral("--json"), QStringLiteral("--to"),
                       destination()}
               + arguments);
    return process;
}

RespoolProgram::Run RespoolProgram::finish(QProcess &run)
{
    Run result;
    if (run.state() == QProcess::NotRunning || run.waitForFinished(longestRun)) {
        result.exitCode = run.exitStatus() == QProcess::NormalExit ? run.exitCode() : -1;
    } else {
        // Asked first, so that its tools end with it.
        run.terminate();
        run.waitForFinished();
    }
    result.jobs = QJsonDocument::fromJson(run.readAllStandardOutput()).array();
    result.standardError = run.readAllStandardError();
    return result;
}

QJsonArray RespoolProgram::list() const
{
    const ChildResult result = call({QStringLiteral("list"), QStringLiteral("--json")});
    return QJsonDocument::fromJson(result.standardOutput).array();
}

QStringList RespoolProgram::published() const
{
    return QDir(destination())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

qint64 RespoolProgram::partialBytes() const
{
    qint64 bytes = 0;
    QDirIterator files(destination() + QStringLiteral("/.respool"), {QStringLiteral("media*")},
                       QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

QList<qint64> RespoolProgram::tools() const
{
    return processesWithEnvironmentLike(destination().toLocal8Bit() + "/.respool");
}

bool RespoolProgram::waitForEncoder(int longestWaitMs) const
{
    const auto isEncoding = [this] {
        const QList<qint64> mine = tools();
        const QList<qint64> encoders = processesWithCommandLine("libx264");
        return std::any_of(encoders.cbegin(), encoders.cend(),
                           [&mine](qint64 pid) { return mine.contains(pid); });
    };
    return QTest::qWaitFor(isEncoding, longestWaitMs);
}

void RespoolProgram::slowMergesDown()
{
    const QString folder = m_folder.filePath(QStringLiteral("slow"));
    QDir().mkpath(folder);
    // yt-dlp looks for the one beside the other.
    QFile::link(QStandardPaths::findExecutable(QStringLiteral("ffprobe")),
                folder + QStringLiteral("/ffprobe"));
    QFile script(folder + QStringLiteral("/ffmpeg"));
    if (!script.open(QIODevice::WriteOnly))
        return;
    const QByteArray real = QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).toLocal8Bit();
    script.write("#!/bin/sh\ncase \"$*\" in\n*'-map 1:'*) exec '" + real
                 + "' -re \"$@\" ;;\nesac\nexec '" + real + "' \"$@\"\n");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    environment.insert(QStringLiteral("RESPOOL_FFMPEG"), script.fileName());
}

bool RespoolProgram::actAsAnotherUser()
{
    // Of no account, so that nothing else runs as it.
    constexpr uint user = 61234;
    const QString number = QString::number(user);
    const QStringList launcher{QStringLiteral("setpriv"),
                               QStringLiteral("--reuid"),
                               number,
                               QStringLiteral("--regid"),
                               number,
                               QStringLiteral("--clear-groups")};
    if (::geteuid() != 0
        || runChild(launcher.first(),
                    launcher.mid(1) + QStringList{path(), QStringLiteral("--version")})
                .exitCode
            != 0)
        return false;
    QDirIterator own(m_folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    bool isOwner = ::chown(QFile::encodeName(m_folder.path()).constData(), user, user) == 0;
    while (isOwner && own.hasNext())
        isOwner = ::lchown(QFile::encodeName(own.next()).constData(), user, user) == 0;
    if (isOwner)
        m_launcher = launcher;
    return isOwner;
}

QString textOf(const QJsonObject &job, const char *member)
{
    QJsonValue value = job;
    for (const QString &name : QString::fromLatin1(member).split(u'.'))
        value = value[name];
    return value.toString();
}

void killHard(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return; // it has no id any more, and 0 would be ourselves
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
}

} // namespace respool
