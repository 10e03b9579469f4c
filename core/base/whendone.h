// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QObject>
#include <QPointer>

#include <type_traits>
#include <utility>

namespace respool {

/// Calls @p handle with the result of @p future on the main thread, where @p receiver lives: never
/// before this returns, and not at all if the receiver is gone by then. The only consumer of the
/// future. QFuture::then(receiver, …) keeps neither promise in Qt 6.4: it calls at once when the
/// future is ready, and asserts that the receiver lives; a QFutureWatcher posts three events for
/// one answer.
template <typename T, typename Handle>
void whenDone(QFuture<T> future, QObject *receiver, Handle handle)
{
    // The application outlives all who answer, but a pointer to the receiver may only be looked at
    // in its own thread.
    auto tell = [application = QCoreApplication::instance(), guard = QPointer<QObject>(receiver),
                 handle = std::move(handle)](auto... result) mutable {
        QMetaObject::invokeMethod(
            application,
            [guard = std::move(guard), handle = std::move(handle),
             ... result = std::move(result)]() mutable {
                if (guard)
                    handle(std::move(result)...);
            },
            Qt::QueuedConnection);
    };
    if constexpr (std::is_void_v<T>)
        future.then(QtFuture::Launch::Sync, [tell = std::move(tell)]() mutable { tell(); });
    else
        future.then(QtFuture::Launch::Sync,
                    [tell = std::move(tell)](const T &result) mutable { tell(result); });
}

} // namespace respool
