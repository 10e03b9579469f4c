// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

#include <utility>

namespace respool {

/// Calls @p handle with the result of @p future on the main thread, unless @p receiver is gone by
/// then. QFuture::then(receiver, …) asserts that it is not (Qt 6.4), but a window may be closed
/// while the store answers.
template <typename T, typename Handle>
void whenDone(QFuture<T> future, QObject *receiver, Handle handle)
{
    future.then(qApp,
                [guard = QPointer<QObject>(receiver), handle = std::move(handle)](const T &result) {
                    if (guard)
                        handle(result);
                });
}

} // namespace respool
