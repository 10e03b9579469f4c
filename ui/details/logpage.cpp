// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/logpage.h"

#include "core/base/profile.h"
#include "ui/delegates/statecolors.h"
#include "ui/icons.h"
#include "ui/pages/logview.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace respool {

namespace {

/// All others are counted, but painting thousands of marks would take longer than finding them.
constexpr qsizetype mostMarks = 500;

} // namespace

LogPage::LogPage(const Profile &profile, QWidget *parent)
    : DetailsPage(parent)
    , m_profile(profile)
    , m_view(new LogView)
    , m_word(new QLineEdit)
    , m_count(new QLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_follow(new QCheckBox(tr("Follow")))
    , m_open(new QPushButton(themedIcon(QStringLiteral("log")), tr("Open Whole Log")))
{
    layOut();
    connect(m_word, &QLineEdit::textChanged, this, &LogPage::search);
    connect(m_word, &QLineEdit::returnPressed, m_next, &QToolButton::click);
    connect(m_next, &QToolButton::clicked, this, [this] {
        m_search.next();
        goToPlace();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] {
        m_search.previous();
        goToPlace();
    });
    connect(m_view, &QPlainTextEdit::textChanged, this, &LogPage::showPlaces);
    connect(m_follow, &QCheckBox::toggled, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QCheckBox::setChecked);
    connect(m_open, &QPushButton::clicked, this, [this] { emit fileRequested(m_path); });
    auto *backwards = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Return), this);
    backwards->setContext(Qt::WidgetWithChildrenShortcut);
    backwards->setWhatsThis(tr("Previous place in the log"));
    connect(backwards, &QShortcut::activated, m_previous, &QToolButton::click);
    showPlaces();
}

void LogPage::layOut()
{
    m_word->setPlaceholderText(tr("Find in log"));
    m_word->setAccessibleName(tr("Find in log"));
    m_word->setClearButtonEnabled(true);
    m_word->setAcceptDrops(false);
    m_word->setMaximumWidth(28 * fontMetrics().averageCharWidth());
    m_count->setAccessibleDescription(tr("Places found"));
    m_count->setMinimumWidth(
        m_count->fontMetrics().horizontalAdvance(QStringLiteral("0000 / 0000")));
    makeButton(m_previous, QStringLiteral("↑"), tr("Previous place (Shift+Enter)"));
    makeButton(m_next, QStringLiteral("↓"), tr("Next place (Enter)"));
    m_follow->setToolTip(tr("Stay at the end while the log grows"));
    m_follow->setChecked(true);
    m_open->setEnabled(false);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 0);
    bar->addWidget(m_word, 1);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_count);
    bar->addStretch(1);
    bar->addWidget(m_follow);
    bar->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void LogPage::makeButton(QToolButton *button, const QString &text, const QString &name)
{
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
}

void LogPage::clear()
{
    m_path.clear();
    m_view->setFile({});
    m_follow->setChecked(true);
    m_open->setEnabled(false);
}

void LogPage::showContent(const JobDetailsContent &content)
{
    m_path = m_profile.jobLog(content.job.uuid.toString(QUuid::WithoutBraces));
    m_open->setEnabled(content.job.attempts() > 0);
    m_view->setFile(m_path);
}

void LogPage::focusSearch()
{
    m_word->setFocus(Qt::ShortcutFocusReason);
    m_word->selectAll();
}

void LogPage::search()
{
    m_search.search(m_view->toPlainText(), m_word->text(), m_view->textCursor().selectionStart());
    goToPlace();
}

/// Marks them, and counts them; the view stays where it is.
void LogPage::showPlaces()
{
    const qsizetype before = m_search.position();
    m_search.search(m_view->toPlainText(), m_word->text(), std::max<qsizetype>(0, before));
    const qsizetype count = m_search.places().size();
    const bool isEmpty = m_word->text().isEmpty();
    //: in a log; %1: which one, %2: how many there are
    m_count->setText(isEmpty          ? QString()
                         : count == 0 ? tr("Not found")
                                      : tr("%1 of %2")
                                            .arg(locale().toString(m_search.current() + 1),
                                                 locale().toString(count)));
    m_next->setEnabled(count > 0);
    m_previous->setEnabled(count > 0);
    QList<QTextEdit::ExtraSelection> marks;
    QColor ground = stateColor(JobState::Paused, palette());
    for (qsizetype i = 0; i < std::min(count, mostMarks); ++i) {
        QTextEdit::ExtraSelection mark;
        ground.setAlphaF(i == m_search.current() ? 0.6F : 0.25F);
        mark.format.setBackground(ground);
        mark.cursor = QTextCursor(m_view->document());
        mark.cursor.setPosition(static_cast<int>(m_search.places().at(i)));
        mark.cursor.setPosition(static_cast<int>(m_search.places().at(i) + m_word->text().size()),
                                QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    m_view->setExtraSelections(marks);
}

void LogPage::goToPlace()
{
    if (m_search.position() >= 0) {
        QTextCursor cursor(m_view->document());
        cursor.setPosition(static_cast<int>(m_search.position()));
        m_view->setFollowing(false);
        m_view->setTextCursor(cursor);
        m_view->centerCursor();
    }
    showPlaces();
}

} // namespace respool
