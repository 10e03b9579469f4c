// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <type_traits>
#include <utility>

namespace respool {

/// Calls @p handle with the result of @p future on the thread of @p receiver: never before this
/// returns, and not at all if the receiver is gone by then. QFuture::then(receiver, …) keeps
/// neither promise in Qt 6.4: it calls at once when the future is ready, and asserts that the
/// receiver lives.
template <typename T, typename Handle>
void whenDone(const QFuture<T> &future, QObject *receiver, Handle handle)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, handle = std::move(handle)]() mutable {
                         watcher->deleteLater();
                         if constexpr (std::is_void_v<T>)
                             handle();
                         else
                             handle(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace respool
