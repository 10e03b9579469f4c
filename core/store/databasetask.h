// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/future.h"
#include "core/base/result.h"
#include "core/domain/jobstore.h"
#include "core/store/sqlconnection.h"

#include <functional>
#include <optional>

namespace respool {

/// One piece of work for the database thread together with whoever waits for it. Run first, maybe
/// more than once; answered exactly once, by succeed() or fail(), when the transaction is decided.
class DatabaseTask
{
    Q_DISABLE_COPY_MOVE(DatabaseTask)

public:
    virtual ~DatabaseTask() = default;

    [[nodiscard]] bool isWrite() const { return m_durability.has_value(); }

    /// Whether it may wait for others to be run with.
    [[nodiscard]] bool isPatient() const
    {
        return m_durability == Durability::Patient || m_durability == Durability::Relaxed;
    }

    /// Whether a power cut must not take it back.
    [[nodiscard]] bool mustLast() const
    {
        return m_durability == Durability::Durable || m_durability == Durability::Patient;
    }

    [[nodiscard]] virtual Result<> run(SqlConnection &connection) = 0;
    /// Hands over what run() made.
    virtual void succeed() = 0;
    virtual void fail(const Error &error) = 0;

protected:
    /// Nothing: it only reads.
    explicit DatabaseTask(std::optional<Durability> durability)
        : m_durability(durability)
    {
    }

private:
    std::optional<Durability> m_durability;
};

/// The task of a function that makes a T.
template <typename T> class DatabaseTaskOf final : public DatabaseTask
{
public:
    using Work = std::function<Result<T>(SqlConnection &)>;

    DatabaseTaskOf(std::optional<Durability> durability, Work work)
        : DatabaseTask(durability)
        , m_work(std::move(work))
    {
    }

    [[nodiscard]] Future<Result<T>> future() const { return m_promise.future(); }

    Result<> run(SqlConnection &connection) override
    {
        m_result = m_work(connection);
        if (!*m_result)
            return failure(m_result->error());
        return {};
    }

    void succeed() override { m_promise.finish(std::move(*m_result)); }

    void fail(const Error &error) override { m_promise.finish(Result<T>(failure(error))); }

private:
    Work m_work;
    std::optional<Result<T>> m_result;
    Promise<Result<T>> m_promise;
};

} // namespace respool
