// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include "ui/alert.h"
#include "ui/icons.h"
#include "ui/preferences/appearancepanel.h"
#include "ui/preferences/downloadspanel.h"
#include "ui/preferences/encodingpanel.h"
#include "ui/preferences/generalpanel.h"
#include "ui/preferences/historypanel.h"
#include "ui/preferences/notificationspanel.h"
#include "ui/preferences/powerpanel.h"
#include "ui/preferences/toolspanel.h"
#include "ui/wheelguard.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace respool {

PreferencesDialog::PreferencesDialog(const Preferences &current, const PreferencesFacts &facts,
                                     QWidget *parent)
    : QDialog(parent)
    , m_given(current)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_obstacle(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setIconSize(QSize(18, 18));
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_obstacle->setWordWrap(true);
    makeAlert(*m_obstacle);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(preferences()); });
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    addPages(facts);
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_list, 0, 0);
    layout->addWidget(m_stack, 0, 1);
    layout->addWidget(m_obstacle, 1, 0, 1, 2);
    layout->addWidget(buttons, 2, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(0, 1);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 16);
    for (PreferencesPanel *panel : std::as_const(m_panels)) {
        panel->load(current);
        connect(panel, &PreferencesPanel::edited, this, &PreferencesDialog::handleEdited);
    }
    new WheelGuard(*m_stack);
    handleEdited();
    showPage(PreferencesPage::General);
    resize(86 * fontMetrics().averageCharWidth() + m_list->width(), 30 * fontMetrics().height());
}

void PreferencesDialog::addPages(const PreferencesFacts &facts)
{
    using Page = PreferencesPage;
    addPage(Page::General, tr("General"), QStringLiteral("general"), new GeneralPanel);
    addPage(Page::Downloads, tr("Downloads"), QStringLiteral("downloads"), new DownloadsPanel);
    addPage(Page::Encoding, tr("Encoding"), QStringLiteral("encoding"), new EncodingPanel);
    addPage(Page::Tools, tr("Tools"), QStringLiteral("tools"), new ToolsPanel);
    addPage(Page::Notifications, tr("Notifications"), QStringLiteral("notifications"),
            new NotificationsPanel);
    addPage(Page::Power, tr("Power"), QStringLiteral("power"), new PowerPanel);
    addPage(Page::History, tr("History"), QStringLiteral("history"), new HistoryPanel);
    addPage(Page::Appearance, tr("Appearance"), QStringLiteral("appearance"), new AppearancePanel);
    addPage(Page::Advanced, tr("Advanced"), QStringLiteral("advanced"), new AdvancedPanel(facts));
}

void PreferencesDialog::addPage(PreferencesPage page, const QString &name, const QString &icon,
                                PreferencesPanel *panel)
{
    Q_ASSERT(m_panels.size() == static_cast<qsizetype>(page));
    m_panels.append(panel);
    m_list->addItem(new QListWidgetItem(themedIcon(QStringLiteral("page-") + icon), name));
    // A page may be higher than a small screen.
    auto *area = new QScrollArea;
    area->setWidget(panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    panel->setAccessibleName(name);
    m_stack->addWidget(area);
}

Preferences PreferencesDialog::preferences() const
{
    Preferences chosen = m_given;
    for (const PreferencesPanel *panel : m_panels)
        panel->store(chosen);
    return chosen;
}

void PreferencesDialog::showPage(PreferencesPage page)
{
    m_list->setCurrentRow(static_cast<int>(page));
}

PreferencesPage PreferencesDialog::page() const
{
    return static_cast<PreferencesPage>(m_list->currentRow());
}

void PreferencesDialog::handleEdited()
{
    const auto obstacle = std::find_if(m_panels.cbegin(), m_panels.cend(),
                                       [](PreferencesPanel *panel) { return !panel->isUsable(); });
    const bool isUsable = obstacle == m_panels.cend();
    m_ok->setEnabled(isUsable);
    m_obstacle->setVisible(!isUsable);
    //: %1: the name of a page of the preferences
    m_obstacle->setText(isUsable ? QString()
                                 : tr("Something on the page “%1” cannot be kept as it is.")
                                       .arg((*obstacle)->accessibleName()));
    setAlertText(*m_obstacle, m_obstacle->text());
}

} // namespace respool
