// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/toolbar.h"

#include "ui/actions/jobactions.h"
#include "ui/icons.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QToolTip>

namespace respool {

namespace {

// In average characters.
constexpr int narrowestSearch = 12;
constexpr int widestSearch = 28;
constexpr int widestHiddenFilter = 24;

void prepare(QToolButton &button)
{
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setIconSize(QSize(18, 18));
    button.setAutoRaise(true);
    button.setFocusPolicy(Qt::TabFocus);
}

} // namespace

ToolBar::ToolBar(const JobActions &actions, QMenu &queueMenu, QWidget *parent)
    : QWidget(parent)
    , m_filters(new QToolButton)
    , m_search(new QLineEdit)
    , m_details(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 12, 6);
    layout->setSpacing(2);
    addVerbs(actions, *layout);
    addQueueMenu(queueMenu, *layout);
    layout->addStretch(1);
    m_filters->setToolTip(tr("Show or hide the filters beside the list (Ctrl+B)"));
    addSwitch(*m_filters, tr("Filters"), QStringLiteral("filter"), *layout);
    addSearch(*layout);
    layout->addSpacing(4);
    m_details->setToolTip(tr("Log, commands and steps of the selected job (Ctrl+I)"));
    addSwitch(*m_details, tr("Details"), QStringLiteral("log"), *layout);
    measure();
}

void ToolBar::addVerbs(const JobActions &actions, QHBoxLayout &layout)
{
    for (int verb = 0; verb <= JobActions::ShowInFolder; ++verb) {
        if (verb == JobActions::Remove || verb == JobActions::Open)
            layout.addSpacing(10);
        auto *button = new QToolButton;
        button->setDefaultAction(actions.action(static_cast<JobActions::Verb>(verb)));
        prepare(*button);
        button->installEventFilter(this);
        layout.addWidget(button);
        // The last ones fold first: they have the longest words and the plainest icons.
        m_folding.prepend(button);
    }
}

void ToolBar::addQueueMenu(QMenu &menu, QHBoxLayout &layout)
{
    auto *button = new QToolButton;
    button->setText(tr("Queue"));
    button->setToolTip(tr("Everything that concerns the whole list"));
    button->setMenu(&menu);
    button->setPopupMode(QToolButton::InstantPopup);
    prepare(*button);
    layout.addWidget(button);
}

void ToolBar::addSwitch(QToolButton &button, const QString &text, const QString &icon,
                        QHBoxLayout &layout)
{
    button.setText(text);
    button.setIcon(themedIcon(icon));
    prepare(button);
    button.setCheckable(true);
    layout.addWidget(&button);
}

void ToolBar::addSearch(QHBoxLayout &layout)
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(tr("Words of name, address, folder or error; state:failed, "
                            "host:example.org, preset:mp4; “-” in front for all others"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false);
    m_search->setMinimumWidth(narrowestSearch * fontMetrics().averageCharWidth());
    m_search->setMaximumWidth(widestSearch * fontMetrics().averageCharWidth());
    layout.addWidget(m_search, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ToolBar::searchChanged);
    auto *leave = new QShortcut(Qt::Key_Escape, m_search);
    leave->setContext(Qt::WidgetShortcut);
    leave->setWhatsThis(tr("Clear the search, and go back to the list"));
    connect(leave, &QShortcut::activated, this, [this] {
        clearSearch();
        emit searchLeft();
    });
}

QString ToolBar::searchText() const
{
    return m_search->text();
}

void ToolBar::clearSearch()
{
    m_search->clear();
}

void ToolBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ToolBar::setHiddenFilter(const QString &description)
{
    //: %1: what is chosen in the sidebar that is not shown, such as "Failed, example.org"
    const QString named = tr("Filters: %1");
    const QString name = description.isEmpty() ? tr("Filters") : named.arg(description);
    if (m_filters->accessibleName() == name)
        return;
    const int widest = widestHiddenFilter * fontMetrics().averageCharWidth();
    const QString shown = fontMetrics().elidedText(description, Qt::ElideRight, widest);
    m_filters->setText(description.isEmpty() ? name : named.arg(shown));
    m_filters->setAccessibleName(name);
    measure();
}

QSize ToolBar::minimumSizeHint() const
{
    return {m_widths.last(), QWidget::minimumSizeHint().height()};
}

void ToolBar::measure()
{
    QList<int> widths;
    for (qsizetype folded = 0; folded <= m_folding.size(); ++folded) {
        setFolded(folded);
        widths.append(layout()->totalMinimumSize().width());
    }
    if (widths != m_widths) {
        m_widths = widths;
        updateGeometry();
    }
    fold();
}

void ToolBar::fold()
{
    qsizetype folded = 0;
    while (folded < m_folding.size() && m_widths.at(folded) > width())
        ++folded;
    setFolded(folded);
}

void ToolBar::setFolded(qsizetype count)
{
    for (qsizetype i = 0; i < m_folding.size(); ++i)
        m_folding.at(i)->setToolButtonStyle(i < count ? Qt::ToolButtonIconOnly
                                                      : Qt::ToolButtonTextBesideIcon);
}

bool ToolBar::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QToolButton *>(watched);
    if (event->type() != QEvent::ToolTip || !button
        || button->toolButtonStyle() != Qt::ToolButtonIconOnly)
        return QWidget::eventFilter(watched, event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       button->text() + u'\n' + button->toolTip(), button);
    return true;
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void ToolBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

} // namespace respool
