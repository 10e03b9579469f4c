// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/products.h"
#include "core/jobs/stepcontext.h"
#include "core/jobs/steprunner.h"

namespace respool {

class FileCheck;

/// Proves every file that a job made, two at a time, before any may be published. The checkpoint
/// holds what was seen of each; of a failed run, which did not pass. Main thread.
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
    void handleProgress();
    void handleChecked(const FileCheck *check);
    /// What the checks that have been made come to.
    [[nodiscard]] StepOutcome judge() const;
    void finish(StepOutcome outcome);

    StepContext m_context;
    QList<Product> m_products; ///< from start() on without subtitles
    QList<FileCheck *> m_checks; ///< of the first products, in their order
    int m_running = 0;
    int m_exitCode = -1;
    bool m_hasFailed = false; ///< no further check is begun
    bool m_isStopping = false;
};

} // namespace respool
