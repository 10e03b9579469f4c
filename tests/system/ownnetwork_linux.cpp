// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/ownnetwork.h"

#include <QFile>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace respool {

namespace {

bool writeAll(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.write(text) == text.size();
}

/// Whoever is not root may have a network of its own only as a user of its own.
bool leave()
{
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    if (::unshare(CLONE_NEWNET) == 0)
        return true;
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0 && writeAll("/proc/self/setgroups", "deny")
        && writeAll("/proc/self/uid_map", user + ' ' + user + " 1")
        && writeAll("/proc/self/gid_map", group + ' ' + group + " 1");
}

bool configure(const char *device, unsigned long what, ifreq request)
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM, 0);
    qstrncpy(request.ifr_name, device, sizeof request.ifr_name);
    const bool isDone = socket >= 0 && ::ioctl(socket, what, &request) == 0;
    const int error = errno;
    ::close(socket);
    errno = error;
    return isDone;
}

bool setAddress(const char *device, unsigned long what, const char *address)
{
    sockaddr_in internet{};
    internet.sin_family = AF_INET;
    ifreq request{};
    if (::inet_pton(AF_INET, address, &internet.sin_addr) != 1)
        return false;
    std::memcpy(&request.ifr_addr, &internet, sizeof internet);
    return configure(device, what, request);
}

} // namespace

QString OwnNetwork::enter()
{
    const bool isThere = leave() && setUp(true) && setAddress("lo:1", SIOCSIFADDR, oneHost)
        && setAddress("lo:1", SIOCSIFNETMASK, "255.255.255.255")
        && setAddress("lo:2", SIOCSIFADDR, anotherHost)
        && setAddress("lo:2", SIOCSIFNETMASK, "255.255.255.255");
    return isThere ? QString() : QString::fromLocal8Bit(std::strerror(errno));
}

bool OwnNetwork::setUp(bool isUp)
{
    ifreq request{};
    request.ifr_flags = isUp ? IFF_UP | IFF_RUNNING : 0;
    return configure("lo", SIOCSIFFLAGS, request);
}

} // namespace respool
