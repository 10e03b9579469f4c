// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/toolcheck.h"

#include <QObject>

class QSettings;

namespace respool {

/// Looks whether the programs are there that Respool runs, and says so where they are not: at each
/// start and when others are missing. Starts no process. Main thread.
class MissingTools final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MissingTools)

public:
    /// @p settings must outlive it; keeps that there was a start.
    explicit MissingTools(QSettings &settings, QObject *parent = nullptr);

    void look(const ToolLocator &tools);

signals:
    /// Some are missing at the very first start: more is to be said than found() can.
    void missingAtFirstStart();
    /// What cannot be done without them, and how this system installs them.
    void found(const QString &text);
    /// None is missing any more.
    void allFound();
    /// After each look(), last.
    void looked();

private:
    void tell(const ToolFindings &findings);

    QSettings &m_settings;
    ToolCheck m_check;
    QList<ToolKind> m_told; ///< missing when it was last told
};

} // namespace respool
