// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/process/processrunner.h"
#include "core/tools/packagemanager.h"
#include "core/tools/toollocator.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QTemporaryDir;

namespace respool {

/// What is known about one of the programs that Respool runs. A value.
struct ToolFinding
{
    ToolKind tool = ToolKind::YtDlp;
    QString path; ///< absolute; empty: there is none
    QString version; ///< as it says itself; empty: it says none
    std::optional<Error> problem; ///< why it cannot be used

    friend bool operator==(const ToolFinding &, const ToolFinding &) = default;
};

/// All three of them, and how this system installs what is missing.
struct ToolFindings
{
    QList<ToolFinding> tools;
    PackageManager manager = PackageManager::Unknown;

    /// Those that no program was found for.
    [[nodiscard]] QList<ToolKind> missing() const;
};

/// The programs that there are, in the order in which people are shown them.
[[nodiscard]] QList<ToolKind> allTools();

/// Looks for the programs that Respool runs, in a worker, and asks them for their versions. Main
/// thread.
class ToolCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolCheck)

public:
    explicit ToolCheck(QObject *parent = nullptr);
    ~ToolCheck() override;

    /// Begins anew, by what was chosen in @p tools. finished() follows, once, within seconds; not
    /// for a check before this one that has not finished.
    void start(const ToolLocator &tools);
    /// The same without asking for versions: no process is started.
    void look(const ToolLocator &tools);

signals:
    void finished(const respool::ToolFindings &findings);

private:
    struct Places
    {
        ToolFindings findings;
        std::shared_ptr<QTemporaryDir> folder; ///< for the tools to work in
    };

    struct Run
    {
        std::unique_ptr<ProcessRunner> runner;
        QByteArray output;
    };

    [[nodiscard]] static Places placesOf(const ToolLocator &tools, bool withFolder);
    void forget();
    void handlePlaces(const Places &places, bool asksVersions);
    void ask(qsizetype index);
    void handleAnswered(qsizetype index, const ProcessResult &result);
    void conclude();

    ToolFindings m_findings;
    std::shared_ptr<QTemporaryDir> m_folder;
    std::vector<Run> m_runs; ///< one a tool, without runner where it was not found
    QTimer m_timeout;
    int m_round = 0; ///< answers of earlier ones are not waited for
    int m_open = 0; ///< runs that have not ended
};

} // namespace respool

Q_DECLARE_METATYPE(respool::ToolFindings)
