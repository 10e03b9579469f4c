// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/watchedapplication.h"

#include "tests/bench/stallwatcher.h"

#include <QJsonObject>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>

namespace respool {

namespace {

constexpr double slowMs = 2;
constexpr size_t keptCount = 8;

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

WatchedApplication::~WatchedApplication() = default;

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Events inside of others count for the outermost one.
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    Delivery delivery{receiver->metaObject()->className(), event->type(), 0, 0};
    const double wall = monotonicMs();
    const double cpu = threadCpuMs();
    ++m_depth;
    const bool isHandled = QApplication::notify(receiver, event);
    --m_depth;
    delivery.wallMs = monotonicMs() - wall;
    if (delivery.wallMs < slowMs)
        return isHandled;
    delivery.cpuMs = threadCpuMs() - cpu;
    const auto isSlower = [](const Delivery &a, const Delivery &b) { return a.wallMs > b.wallMs; };
    m_slowest.insert(std::upper_bound(m_slowest.begin(), m_slowest.end(), delivery, isSlower),
                     delivery);
    if (m_slowest.size() > keptCount)
        m_slowest.pop_back();
    return isHandled;
}

void WatchedApplication::reset()
{
    m_slowest.clear();
}

QJsonArray WatchedApplication::slowest() const
{
    const QMetaEnum types = QMetaEnum::fromType<QEvent::Type>();
    QJsonArray list;
    for (const Delivery &delivery : m_slowest) {
        list.append(QJsonObject{
            {QStringLiteral("receiver"), QLatin1String(delivery.receiver)},
            {QStringLiteral("event"), QLatin1String(types.valueToKey(delivery.event))},
            {QStringLiteral("ms"), delivery.wallMs},
            {QStringLiteral("cpu_ms"), delivery.cpuMs},
        });
    }
    return list;
}

} // namespace respool
