// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/products.h"
#include "core/jobs/steprunner.h"
#include "core/jobs/toolrun.h"

#include <QJsonArray>

namespace respool {

/// Proves every file that a job made, one after the other, before it may be published. The
/// checkpoint holds what was seen of each; of a failed run, which did not pass. Main thread.
class VerifyRunner final : public StepRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyRunner)

public:
    explicit VerifyRunner(const StepContext &context);

    void start() override;
    void stop(Stop how) override;

private:
    void checkNext();
    void handleLine(const QByteArray &line);
    void handleToolFinished(const ProcessResult &result);
    void finish(StepOutcome::End end, const std::optional<Error> &error = std::nullopt);

    StepContext m_context;
    QList<Product> m_products;
    qsizetype m_current = -1;
    MediaGate m_gate;
    ToolRun *m_tool = nullptr;
    QJsonArray m_facts;
    qint64 m_bytes = 0;
    int m_exitCode = -1;
    bool m_isStopping = false;
};

} // namespace respool
