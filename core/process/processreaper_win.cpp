// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/processreaper.h"

#include <QList>

#include <memory>
#include <type_traits>

#include <qt_windows.h>

namespace respool {

namespace {

struct CloseHandleOf
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};

using Handle = std::unique_ptr<std::remove_pointer_t<HANDLE>, CloseHandleOf>;

/// The TOKEN_USER of a process, empty when it may not be asked.
QByteArray userOf(HANDLE process)
{
    HANDLE opened = nullptr;
    if (!OpenProcessToken(process, TOKEN_QUERY, &opened))
        return {};
    const Handle token(opened);
    DWORD size = 0;
    GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    QByteArray user(static_cast<qsizetype>(size), '\0');
    if (!GetTokenInformation(token.get(), TokenUser, user.data(), size, &size))
        return {};
    return user;
}

bool belongsToThisUser(HANDLE process)
{
    QByteArray theirs = userOf(process);
    QByteArray ours = userOf(GetCurrentProcess());
    return !theirs.isEmpty() && !ours.isEmpty()
        && EqualSid(reinterpret_cast<TOKEN_USER *>(theirs.data())->User.Sid,
                    reinterpret_cast<TOKEN_USER *>(ours.data())->User.Sid);
}

bool killExactly(const ProcessIdentity &identity)
{
    if (identity.pid <= 0 || identity.pid == static_cast<qint64>(GetCurrentProcessId()))
        return false;
    // The handle holds the process, so its number cannot pass to another one before the end.
    const Handle process(
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | PROCESS_TERMINATE | SYNCHRONIZE, FALSE,
                    static_cast<DWORD>(identity.pid)));
    return process && identity.isAlive() && belongsToThisUser(process.get())
        && TerminateProcess(process.get(), 1);
}

} // namespace

// The Job Object of a run ends with the program that held it, so nothing but a tool that was being
// started at that moment can be left. Windows documents no way to read another process's
// environment, and parents there are mere numbers that pass to strangers: only what is exactly a
// recorded process is ended.
int reapLeftOvers(const QList<ProcessIdentity> &wardens, const QList<QUuid> &attempts)
{
    Q_UNUSED(attempts)
    int killed = 0;
    for (const ProcessIdentity &warden : wardens)
        killed += killExactly(warden) ? 1 : 0;
    return killed;
}

} // namespace respool
