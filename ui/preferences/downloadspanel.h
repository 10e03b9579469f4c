// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespanel.h"

class QLineEdit;

namespace respool {

class FieldProblem;
class HostLimitsTable;
class PathField;

/// Where downloads go, how many there are, and how they reach the net. Main thread.
class DownloadsPanel final : public PreferencesPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DownloadsPanel)

public:
    DownloadsPanel();

    void load(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;
    [[nodiscard]] bool isUsable() const override;

private:
    void makeLimits();
    void makeNetwork();
    [[nodiscard]] QString proxy() const;
    [[nodiscard]] bool usesCookiesFile() const;
    void handleEdited();

    PathField *m_destination;
    QSpinBox *m_downloads;
    QSpinBox *m_perHost;
    QSpinBox *m_attempts;
    HostLimitsTable *m_hosts;
    QSpinBox *m_bandwidth;
    QComboBox *m_cookies; ///< none, the browsers, a file
    PathField *m_cookiesFile;
    QLineEdit *m_proxy;
    FieldProblem *m_proxyProblem;
};

} // namespace respool
