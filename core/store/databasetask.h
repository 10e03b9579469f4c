// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sqlconnection.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <optional>

namespace respool {

/// One piece of work for the database thread together with whoever waits for it. Run first, maybe
/// more than once; answered exactly once, by succeed() or fail(), when the transaction is decided.
class DatabaseTask
{
    Q_DISABLE_COPY_MOVE(DatabaseTask)

public:
    enum class Kind { Read, DurableWrite, RelaxedWrite };

    virtual ~DatabaseTask() = default;

    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] bool isWrite() const { return m_kind != Kind::Read; }

    [[nodiscard]] virtual Result<> run(SqlConnection &connection) = 0;
    /// Hands over what run() made.
    virtual void succeed() = 0;
    virtual void fail(const Error &error) = 0;

protected:
    explicit DatabaseTask(Kind kind)
        : m_kind(kind)
    {
    }

private:
    Kind m_kind;
};

/// The task of a function that makes a T.
template <typename T> class DatabaseTaskOf final : public DatabaseTask
{
public:
    using Work = std::function<Result<T>(SqlConnection &)>;

    DatabaseTaskOf(Kind kind, Work work)
        : DatabaseTask(kind)
        , m_work(std::move(work))
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }

    Result<> run(SqlConnection &connection) override
    {
        m_result = m_work(connection);
        if (!*m_result)
            return failure(m_result->error());
        return {};
    }

    void succeed() override
    {
        m_promise.addResult(std::move(*m_result));
        m_promise.finish();
    }

    void fail(const Error &error) override
    {
        m_promise.addResult(Result<T>(failure(error)));
        m_promise.finish();
    }

private:
    Work m_work;
    std::optional<Result<T>> m_result;
    QPromise<Result<T>> m_promise;
};

} // namespace respool
