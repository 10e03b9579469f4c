// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add/nametemplateedit.h"

#include "core/jobs/filename.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace respool {

NameTemplateEdit::NameTemplateEdit(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_insert(new QToolButton)
    , m_example(new QLabel)
{
    m_field->setText(standardNameTemplate);
    m_field->setMaxLength(static_cast<int>(longestNameTemplate));
    m_field->setAccessibleName(tr("File name"));
    m_field->setAcceptDrops(false);
    m_insert->setText(tr("Insert"));
    m_insert->setToolTip(tr("Insert a placeholder into the name"));
    m_insert->setPopupMode(QToolButton::InstantPopup);
    m_insert->setMenu(new QMenu(this));
    addPlaceholder(QStringLiteral("title"), tr("Title"));
    addPlaceholder(QStringLiteral("host"), tr("Host"));
    addPlaceholder(QStringLiteral("date"), tr("Day on which it was added"));
    addPlaceholder(QStringLiteral("number"), tr("Number among those added together"));
    addPlaceholder(QStringLiteral("label"), tr("Size or kind, such as 720p"));
    m_example->setTextFormat(Qt::PlainText);
    m_example->setForegroundRole(QPalette::PlaceholderText);
    // Names are long; the window is not to grow with them.
    m_example->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_field, 0, 0);
    layout->addWidget(m_insert, 0, 1);
    layout->addWidget(m_example, 1, 0, 1, 2);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &NameTemplateEdit::updateExample);
    updateExample();
}

void NameTemplateEdit::addPlaceholder(const QString &name, const QString &meaning)
{
    const QString placeholder = u'{' + name + u'}';
    //: %1: what a placeholder stands for, %2: the placeholder, such as {title}
    QAction *action = m_insert->menu()->addAction(tr("%1: %2").arg(meaning, placeholder));
    connect(action, &QAction::triggered, m_field,
            [this, placeholder] { m_field->insert(placeholder); });
}

QString NameTemplateEdit::nameTemplate() const
{
    const QString text = m_field->text().trimmed();
    return text == standardNameTemplate ? QString() : text;
}

void NameTemplateEdit::setNameTemplate(const QString &text)
{
    m_field->setText(text.isEmpty() ? QString(standardNameTemplate) : text);
}

void NameTemplateEdit::setExample(const Job &job, const QString &label, int count)
{
    m_job = job;
    m_label = label;
    m_count = count;
    updateExample();
}

QString NameTemplateEdit::exampleText() const
{
    return m_example->text();
}

void NameTemplateEdit::updateExample()
{
    const QStringList unknown = unknownPlaceholders(m_field->text());
    if (!unknown.isEmpty()) {
        //: %1: something like {year}
        m_example->setText(tr("There is no placeholder %1.").arg(unknown.first()));
        return;
    }
    Job job = m_job;
    job.spec.nameTemplate = numberedTemplate(nameTemplate(), 1, m_count);
    const FinalName name = finalName(job, m_label);
    //: %1: the name of a file
    m_example->setText(tr("Example: %1").arg(publishedName(name.base, name.tag, {}, 1)));
    m_example->setToolTip(m_example->text());
}

} // namespace respool
