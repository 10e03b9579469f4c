// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace respool {

/// One sentence below a field that says what is wrong with what it holds; takes no room while
/// nothing is. Main thread.
class FieldProblem final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldProblem)

public:
    /// @p field: what it is about; screen readers read the sentence with it.
    explicit FieldProblem(QWidget &field);

    /// Empty: nothing is wrong.
    void setProblem(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget &m_field;
    QString m_description; ///< of the field while nothing is wrong
};

} // namespace respool
