// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/advancedpanel.h"

#include "ui/actions/filelauncher.h"
#include "ui/preferences/fieldproblem.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>

namespace respool {

AdvancedPanel::AdvancedPanel(const PreferencesFacts &facts)
    : m_facts(facts)
    , m_export(facts.logs)
    , m_exportButton(new QPushButton(tr("Export Diagnostics…")))
    , m_written(new QLabel)
    , m_problem(new FieldProblem(*m_exportButton))
{
    m_leastFree = addNumber(tr("Keep free on the disk"), Settings::leastFreeMibRange,
                            tr("Jobs wait while there is less."));
    //: MiB: 1,048,576 bytes
    m_leastFree->setSuffix(tr(" MiB"));
    m_leastFree->setSingleStep(256);
    makeDataFolder();
    makeDiagnostics();
    connect(&m_export, &DiagnosticsExport::finished, this, &AdvancedPanel::handleWritten);
}

void AdvancedPanel::makeDataFolder()
{
    addHeading(tr("Data"));
    auto *path = new QLineEdit(QDir::toNativeSeparators(m_facts.dataFolder));
    path->setReadOnly(true);
    path->setLayoutDirection(Qt::LeftToRight);
    path->setCursorPosition(0);
    auto *open = new QPushButton(tr("Open"));
    open->setAccessibleName(tr("Open the folder of the list and its settings"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this] {
        if (!openFile(m_facts.dataFolder))
            m_problem->setProblem(tr("No program is set up to open folders."));
    });
    auto *line = new QWidget;
    line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    line->setFocusProxy(path);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(path, 1);
    layout->addWidget(open);
    path->setAccessibleName(tr("Folder"));
    addField(tr("Folder"), line, tr("The list of jobs, its backups and the logs lie there."));
}

void AdvancedPanel::makeDiagnostics()
{
    addHeading(tr("When something goes wrong"));
    m_exportButton->setAutoDefault(false);
    addNote(tr("A text file with versions, settings, numbers of jobs and the last lines of logs, "
               "for a report about a problem. It holds no passwords, cookies or tokens; addresses "
               "of videos can be in it. Read it before you send it."));
    form().addRow(m_exportButton);
    form().setAlignment(m_exportButton, Qt::AlignLeading);
    m_written->setWordWrap(true);
    m_written->setTextFormat(Qt::PlainText);
    m_written->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_written->setFocusPolicy(Qt::NoFocus);
    m_written->hide();
    form().addRow(m_written);
    form().addRow(m_problem);
    connect(m_exportButton, &QPushButton::clicked, this, &AdvancedPanel::chooseDiagnosticsFile);
}

void AdvancedPanel::load(const Preferences &preferences)
{
    m_given = preferences;
    m_leastFree->setValue(preferences.leastFreeMib);
}

void AdvancedPanel::store(Preferences &preferences) const
{
    preferences.leastFreeMib = m_leastFree->value();
}

void AdvancedPanel::chooseDiagnosticsFile()
{
    const QString name =
        QStringLiteral("respool-diagnostics-%1.txt")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd")));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(window(), tr("Export Diagnostics"), folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Text files (*.txt)"));
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &AdvancedPanel::writeDiagnostics);
    dialog->open();
}

void AdvancedPanel::writeDiagnostics(const QString &path)
{
    if (path.isEmpty() || m_export.isBusy())
        return;
    m_exportButton->setEnabled(false);
    m_problem->setProblem({});
    m_written->setText(tr("Writing the diagnostics…"));
    m_written->show();
    m_export.start(path, m_given, m_facts.jobCounts);
}

void AdvancedPanel::handleWritten(const Result<QString> &written)
{
    m_exportButton->setEnabled(true);
    m_written->setVisible(written.has_value());
    if (written)
        m_written->setText(tr("Written to “%1”.").arg(QDir::toNativeSeparators(*written)));
    else
        m_problem->setProblem(written.error().sentences());
}

} // namespace respool
