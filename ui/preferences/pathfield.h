// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace respool {

class FieldProblem;

/// A path that can be typed or chosen, with a sentence below where something is wrong with it. The
/// disk is looked at in a worker. Main thread.
class PathField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PathField)

public:
    enum class Kind { File, Folder };

    /// What is wrong with a path, in one sentence; empty: nothing. Called in a worker.
    using Check = std::function<QString(const QString &path)>;

    /// @p name: what the path is for, for screen readers and as the title of the choice.
    PathField(Kind kind, const QString &name, const Check &check = {});

    /// Absolute, or what was typed if that is no absolute path; empty: none.
    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    /// What holds while there is none.
    void setPlaceholder(const QString &text);
    /// Whether it is empty or an absolute path; whether something is there does not count.
    [[nodiscard]] bool isUsable() const;

    /// Says what somebody else found wrong with the path; what is wrong with the text itself goes
    /// first. Empty: nothing.
    void showProblem(const QString &sentence);

signals:
    void edited();

private:
    void choose();
    void handleEdited();
    void look();

    Kind m_kind;
    QString m_name;
    Check m_check;
    QLineEdit *m_edit;
    QPushButton *m_button;
    FieldProblem *m_problem;
    QTimer m_pause; ///< nobody wants to read that half a path is not there
    int m_round = 0; ///< answers about earlier paths are not shown
};

} // namespace respool
