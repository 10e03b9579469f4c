// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/preferences.h"

#include <QDialog>

namespace respool {

class ToolsPanel;

/// What somebody sees who starts for the first time and lacks a program that Respool runs: which
/// versions were found, what is missing and how it is installed here. Holds nothing up. Main
/// thread.
class WelcomeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomeDialog)

public:
    /// @p current: the files that are chosen already.
    WelcomeDialog(const Preferences &current, QWidget *parent);

signals:
    /// Closed with its button: @p shown is what was given, with the files that are chosen now.
    void chosen(const respool::Preferences &shown);

private:
    Preferences m_given;
    ToolsPanel *m_panel;
};

} // namespace respool
