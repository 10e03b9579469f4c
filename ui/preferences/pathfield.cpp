// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/pathfield.h"

#include "core/jobs/inworker.h"
#include "ui/preferences/fieldproblem.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace respool {

namespace {

constexpr int pauseMs = 300;

} // namespace

PathField::PathField(Kind kind, const QString &name, const Check &check)
    : m_kind(kind)
    , m_name(name)
    , m_check(check)
    , m_edit(new QLineEdit)
    , m_button(new QPushButton(tr("Choose…")))
    , m_problem(new FieldProblem(*m_edit))
{
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_edit->setAccessibleName(name);
    m_edit->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    // A path reads from left to right in every language.
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_button->setAutoDefault(false);
    //: %1: what the file or folder is for
    m_button->setAccessibleName(tr("Choose: %1").arg(name));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 0, 0);
    layout->addWidget(m_button, 0, 1);
    layout->addWidget(m_problem, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PathField::look);
    connect(m_button, &QPushButton::clicked, this, &PathField::choose);
    connect(m_edit, &QLineEdit::textChanged, this, &PathField::handleEdited);
}

QString PathField::path() const
{
    const QString text = QDir::fromNativeSeparators(m_edit->text().trimmed());
    if (text == QLatin1String("~") || text.startsWith(QLatin1String("~/")))
        return QDir::cleanPath(QDir::homePath() + text.mid(1));
    return text.isEmpty() ? text : QDir::cleanPath(text);
}

void PathField::setPath(const QString &path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
}

void PathField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

bool PathField::isUsable() const
{
    const QString given = path();
    return given.isEmpty() || QDir::isAbsolutePath(given);
}

void PathField::showProblem(const QString &sentence)
{
    if (isUsable())
        m_problem->setProblem(sentence);
}

void PathField::choose()
{
    auto *dialog = new QFileDialog(window(), m_name, path());
    dialog->setFileMode(m_kind == Kind::Folder ? QFileDialog::Directory
                                               : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, m_kind == Kind::Folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        if (!chosen.isEmpty())
            setPath(QDir::cleanPath(chosen));
    });
    dialog->open();
}

void PathField::handleEdited()
{
    ++m_round;
    m_problem->setProblem({});
    m_pause.start();
    emit edited();
}

void PathField::look()
{
    const QString given = path();
    if (!isUsable())
        return m_problem->setProblem(tr("Type the whole path, from the root of the disk on."));
    if (given.isEmpty() || !m_check)
        return;
    inPatientWorker(
        this, [given, check = m_check] { return check(given); },
        [this, round = m_round](const QString &problem) {
            if (round == m_round)
                m_problem->setProblem(problem);
        });
}

} // namespace respool
