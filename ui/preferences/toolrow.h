// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/toolcheck.h"

#include <QWidget>

class QLabel;

namespace respool {

class PathField;

/// One of the programs that Respool runs: what was found, and the file that was chosen for it.
/// Main thread.
class ToolRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolRow)

public:
    explicit ToolRow(ToolKind tool);

    [[nodiscard]] PathField &field() { return *m_field; }

    void setFinding(const ToolFinding &finding);
    void setBusy();

private:
    ToolKind m_tool;
    PathField *m_field;
    QLabel *m_found;
};

} // namespace respool
