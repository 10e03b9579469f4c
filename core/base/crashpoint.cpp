// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crashpoint.h"

#ifdef RESPOOL_CRASH_POINTS

#include <QByteArray>
#include <QFile>

#include <csignal>
#include <cstdlib>
#include <mutex>

namespace respool {

namespace {

/// Where to die, and which places have been passed how often.
class CrashPoints final
{
public:
    CrashPoints()
        : m_list(qEnvironmentVariable("RESPOOL_CRASH_LIST"))
    {
        const QList<QByteArray> wanted = qgetenv("RESPOOL_CRASH_AT").split(':');
        m_name = wanted.first();
        m_pass = wanted.size() > 1 ? wanted.last().toInt() : 1;
        if (!m_list.fileName().isEmpty())
            m_isListing = m_list.open(QIODevice::Append | QIODevice::Unbuffered);
    }

    void pass(const QByteArray &name)
    {
        const std::lock_guard lock(m_mutex);
        if (m_isListing)
            m_list.write(name + '\n');
        if (name == m_name && ++m_passes == m_pass)
            die();
    }

private:
    static void die()
    {
#ifdef SIGKILL
        std::raise(SIGKILL);
#endif
        std::_Exit(137); // where nothing kills as hard
    }

    std::mutex m_mutex;
    QFile m_list;
    QByteArray m_name;
    int m_pass = 1;
    int m_passes = 0;
    bool m_isListing = false;
};

} // namespace

void passCrashPoint(const char *name)
{
    // Never destroyed: workers may still pass while the program ends.
    static auto *const points = new CrashPoints;
    points->pass(name);
}

} // namespace respool

#endif
