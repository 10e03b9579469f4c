// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/nametemplate.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace respool {

/// Says what files are to be called, with an example below that follows what is typed. Main thread.
class NameTemplateEdit final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameTemplateEdit)

public:
    explicit NameTemplateEdit(QWidget *parent = nullptr);

    /// Empty where it is the standard one.
    [[nodiscard]] QString nameTemplate() const;
    void setNameTemplate(const QString &text);

    /// What the example is made of: a job as it would be, and how many are added with it.
    void setExample(const Job &job, const QString &label, int count);
    [[nodiscard]] QString exampleText() const;

    [[nodiscard]] QLineEdit *field() const { return m_field; }

private:
    void addPlaceholder(const QString &name, const QString &meaning);
    void updateExample();

    QLineEdit *m_field;
    QToolButton *m_insert;
    QLabel *m_example;
    Job m_job;
    QString m_label;
    int m_count = 1;
};

} // namespace respool
