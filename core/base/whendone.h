// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace respool {

/// Calls @p handle with the result of @p future on the main thread, where @p receiver lives: never
/// before this returns, and not at all if the receiver is gone by then. The only consumer of the
/// future. Main thread.
///
/// Not QFuture::then(): in Qt 6.4 a continuation that is attached while another thread finishes the
/// future runs twice, the second time on what the first one moved away, mostly into a crash.
template <typename T, typename Handle>
void whenDone(QFuture<T> future, QObject *receiver, Handle handle)
{
    // Without a parent: it would hear of each child that comes and goes.
    auto *watcher = new QFutureWatcher<T>;
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, watcher,
        [watcher, guard = QPointer<QObject>(receiver), handle = std::move(handle)]() mutable {
            watcher->deleteLater();
            if (!guard || watcher->isCanceled())
                return; // who asked is gone, or who promised the result
            if constexpr (std::is_void_v<T>)
                handle();
            else
                handle(watcher->result());
        });
    watcher->setFuture(std::move(future));
}

/// The future of what @p make makes of the result of @p future on the main thread, whoever is gone
/// by then. It needs the event loop: nobody on the main thread may wait for it. Main thread.
template <typename T, typename Make>
[[nodiscard]] QFuture<std::invoke_result_t<Make, const T &>> mapped(QFuture<T> future, Make make)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Make, const T &>>>();
    promise->start();
    whenDone(std::move(future), QCoreApplication::instance(),
             [promise, make = std::move(make)](const T &result) mutable {
                 promise->addResult(make(result));
                 promise->finish();
             });
    return promise->future();
}

} // namespace respool
