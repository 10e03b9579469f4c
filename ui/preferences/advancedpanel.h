// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/diagnosticsexport.h"
#include "ui/preferences/preferencespanel.h"

class QLabel;
class QPushButton;

namespace respool {

class FieldProblem;

/// What a page of the preferences needs to know of the program beside them.
struct PreferencesFacts
{
    QString dataFolder; ///< where the list of jobs lies
    QString logs; ///< folder of the jobs' logs
    QList<std::pair<QString, int>> jobCounts; ///< state by its stored name, how many
};

/// Where the program keeps its list, and what it can say about itself. Main thread.
class AdvancedPanel final : public PreferencesPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AdvancedPanel)

public:
    explicit AdvancedPanel(const PreferencesFacts &facts);

    void load(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;

    /// Writes the diagnostics to @p path.
    void writeDiagnostics(const QString &path);

private:
    void makeDataFolder();
    void makeDiagnostics();
    void chooseDiagnosticsFile();
    void handleWritten(const Result<QString> &written);

    PreferencesFacts m_facts;
    Preferences m_given;
    DiagnosticsExport m_export;
    QSpinBox *m_leastFree;
    QPushButton *m_exportButton;
    QLabel *m_written;
    FieldProblem *m_problem;
};

} // namespace respool
