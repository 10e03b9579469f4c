// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/detailspage.h"

class QPlainTextEdit;
class QPushButton;

namespace respool {

/// The exact commands of all runs of a job, secrets removed, to be copied. Main thread.
class CommandPage final : public DetailsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPage)

public:
    explicit CommandPage(QWidget *parent = nullptr);

    [[nodiscard]] bool needsAttempts() const override { return true; }

    void clear() override;
    void showContent(const JobDetailsContent &content) override;

private:
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QString m_commands; ///< alone, for the clipboard
};

} // namespace respool
