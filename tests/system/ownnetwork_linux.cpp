// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/ownnetwork.h"

#include <QFile>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <net/if.h>
#include <net/route.h>
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

bool control(unsigned long what, void *request)
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM, 0);
    const bool isDone = socket >= 0 && ::ioctl(socket, what, request) == 0;
    const int error = errno;
    ::close(socket);
    errno = error;
    return isDone;
}

bool control(unsigned long what, const char *device, ifreq request)
{
    qstrncpy(request.ifr_name, device, sizeof request.ifr_name);
    return control(what, &request);
}

/// Without an address, that is taken away.
bool setAddress(const char *device, const char *address)
{
    if (address == nullptr)
        return control(SIOCSIFFLAGS, device, {});
    ifreq request{};
    auto *internet = reinterpret_cast<sockaddr_in *>(&request.ifr_addr);
    internet->sin_family = AF_INET;
    if (::inet_pton(AF_INET, address, &internet->sin_addr) != 1
        || !control(SIOCSIFADDR, device, request))
        return false;
    internet->sin_addr.s_addr = INADDR_NONE;
    return control(SIOCSIFNETMASK, device, request);
}

/// What has no such route is no network to those who watch for one.
bool changeRouteToAll(unsigned long what)
{
    rtentry route{};
    QByteArray device = "lo";
    route.rt_dst.sa_family = AF_INET;
    route.rt_genmask.sa_family = AF_INET;
    route.rt_flags = RTF_UP;
    route.rt_dev = device.data();
    return control(what, &route);
}

} // namespace

QString OwnNetwork::enter()
{
    return leave() && setUp(true) ? QString() : QString::fromLocal8Bit(std::strerror(errno));
}

bool OwnNetwork::setUp(bool isUp)
{
    ifreq request{};
    if (isUp) {
        request.ifr_flags = IFF_UP | IFF_RUNNING;
        return control(SIOCSIFFLAGS, "lo", request) && setAddress("lo:1", oneHost)
            && setAddress("lo:2", anotherHost) && changeRouteToAll(SIOCADDRT);
    }
    // As those do who manage networks: nobody is told of what merely goes with the device.
    return changeRouteToAll(SIOCDELRT) && setAddress("lo:1", nullptr) && setAddress("lo:2", nullptr)
        && control(SIOCSIFFLAGS, "lo", request);
}

} // namespace respool
