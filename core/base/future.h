// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace respool {

/// Brings a result to the main thread. Of Promise and whenDone(); nobody else needs it.
class Delivery : public QEvent
{
public:
    Delivery();

    /// On the main thread.
    virtual void deliver() = 0;

    /// Hands it to the main thread's event loop. Any thread.
    static void post(std::unique_ptr<Delivery> delivery);
};

template <typename T> class Promise;

/// A result that somebody else is making: to be waited for with whenDone(), or by blocking where no
/// event loop is held up. A handle; copies stand for the same result. Any thread.
///
/// Not QFuture, which costs its receiver seven events a result (ours one), and whose then() can run
/// twice in Qt 6.4.
template <typename T> class Future
{
public:
    [[nodiscard]] bool isFinished() const
    {
        const std::scoped_lock lock(m_state->mutex);
        return m_state->value.has_value();
    }

    void waitForFinished() const
    {
        std::unique_lock lock(m_state->mutex);
        m_state->finished.wait(lock, [this] { return m_state->value.has_value(); });
    }

    /// Waits for it.
    [[nodiscard]] T result() const
    {
        waitForFinished();
        if constexpr (!std::is_void_v<T>)
            return *m_state->value;
    }

private:
    friend class Promise<T>;
    template <typename Of, typename Handle>
    friend void whenDone(const Future<Of> &future, QObject *receiver, Handle handle);

    using Value = std::conditional_t<std::is_void_v<T>, std::monostate, T>;
    struct State;

    struct DeliveryOf : Delivery
    {
        std::shared_ptr<const State> state; ///< from when there is a value
    };

    struct State
    {
        std::mutex mutex;
        std::condition_variable finished;
        std::optional<Value> value; ///< never changes once it is there
        std::unique_ptr<DeliveryOf> wanted; ///< by whom, while there is no value
    };

    static void send(std::unique_ptr<DeliveryOf> delivery, std::shared_ptr<const State> state)
    {
        delivery->state = std::move(state);
        Delivery::post(std::move(delivery));
    }

    void sendWhenDone(std::unique_ptr<DeliveryOf> delivery) const
    {
        {
            const std::scoped_lock lock(m_state->mutex);
            if (!m_state->value) {
                m_state->wanted = std::move(delivery);
                return;
            }
        }
        send(std::move(delivery), m_state);
    }

    explicit Future(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }

    std::shared_ptr<State> m_state;
};

/// Makes the result of its future, once, by finish(). If it never does, nobody is called, and who
/// blocks waits for ever. A handle; copies stand for the same promise. Any thread.
template <typename T> class Promise
{
public:
    Promise()
        : m_state(std::make_shared<State>())
    {
    }

    [[nodiscard]] Future<T> future() const { return Future<T>(m_state); }

    void finish() const requires std::is_void_v<T> { finishWith({}); }

    template <typename Value> void finish(Value &&value) const requires(!std::is_void_v<T>)
    {
        finishWith(std::forward<Value>(value));
    }

private:
    using State = typename Future<T>::State;

    void finishWith(typename Future<T>::Value value) const
    {
        std::unique_ptr<typename Future<T>::DeliveryOf> wanted;
        {
            const std::scoped_lock lock(m_state->mutex);
            Q_ASSERT(!m_state->value);
            m_state->value.emplace(std::move(value));
            wanted = std::move(m_state->wanted);
        }
        m_state->finished.notify_all();
        if (wanted)
            Future<T>::send(std::move(wanted), m_state);
    }

    std::shared_ptr<State> m_state;
};

/// The future of what is there already.
template <typename T> [[nodiscard]] Future<T> finishedFuture(T value)
{
    const Promise<T> promise;
    promise.finish(std::move(value));
    return promise.future();
}

[[nodiscard]] inline Future<void> finishedFuture()
{
    const Promise<void> promise;
    promise.finish();
    return promise.future();
}

/// Calls @p handle with the result of @p future on the main thread, where @p receiver lives: never
/// before this returns, and not at all if the receiver is gone by then. Once for a future; those
/// that are finished one after the other are handled in that order. Main thread.
template <typename T, typename Handle>
void whenDone(const Future<T> &future, QObject *receiver, Handle handle)
{
    struct DeliveryTo final : Future<T>::DeliveryOf
    {
        DeliveryTo(QObject *to, Handle with)
            : guard(to)
            , handle(std::move(with))
        {
        }

        void deliver() override
        {
            if (!guard)
                return; // who asked is gone
            if constexpr (std::is_void_v<T>)
                handle();
            else
                handle(*this->state->value);
        }

        QPointer<QObject> guard;
        Handle handle;
    };

    future.sendWhenDone(std::make_unique<DeliveryTo>(receiver, std::move(handle)));
}

/// The future of what @p make makes of the result of @p future on the main thread, whoever is gone
/// by then. It needs the event loop: nobody on the main thread may wait for it. Main thread.
template <typename T, typename Make>
[[nodiscard]] Future<std::invoke_result_t<Make, const T &>> mapped(const Future<T> &future,
                                                                   Make make)
{
    const Promise<std::invoke_result_t<Make, const T &>> promise;
    whenDone(future, QCoreApplication::instance(),
             [promise, make = std::move(make)](const T &result) mutable {
                 promise.finish(make(result));
             });
    return promise.future();
}

} // namespace respool
