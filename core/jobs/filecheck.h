// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/products.h"
#include "core/jobs/toolrun.h"
#include "core/tools/mediagate.h"

namespace respool {

/// Whether an error says something about what was looked at: a tool that was killed does not.
[[nodiscard]] bool isAboutTheFile(ErrorCode code);

/// Proves one file that a job made, or a whole HLS package: reads all of it through the gate. One
/// object, one run. Main thread.
class FileCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileCheck)

public:
    FileCheck(const StepContext &context, const Product &product, QObject *parent);

    void start();
    void stop();

    [[nodiscard]] const Product &product() const { return m_product; }

    /// 0…1; 0 while the length is not known.
    [[nodiscard]] double fraction() const;

    /// For after finished().
    [[nodiscard]] const Result<MediaFacts> &facts() const { return m_facts; }

    [[nodiscard]] int exitCode() const { return m_exitCode; }

signals:
    void processStarted(const respool::ProcessIdentity &identity, const QString &command);
    void progressed();
    void finished();

private:
    void handleFinished(const ProcessResult &result);

    Product m_product;
    MediaGate m_gate;
    ToolRun m_tool;
    Result<MediaFacts> m_facts;
    int m_exitCode = -1;
    int m_lines = 0;
};

} // namespace respool
