// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/addressentry.h"

#include "core/control/sourceparser.h"
#include "ui/actions/mimesources.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace respool {

namespace {

constexpr int mostLines = 5;
constexpr int padding = 5;

} // namespace

AddressEntry::AddressEntry(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Addresses"));
    setPlaceholderText(tr("Paste addresses or file paths, one a line"));
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(padding);
    // The placeholder keeps that margin on the left side only.
    if (isRightToLeft())
        setViewportMargins(0, 0, padding, 0);
    // Drops belong to the window, wherever they land.
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &AddressEntry::fitHeight);
}

QString AddressEntry::showable(const QString &text)
{
    if (text.size() <= longestAddress)
        return text;
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line.truncate(longestAddress + 1);
    return lines.join(QLatin1Char('\n'));
}

QSize AddressEntry::sizeHint() const
{
    return {40 * fontMetrics().averageCharWidth(),
            heightOfLines(std::min(blockCount(), mostLines))};
}

QSize AddressEntry::minimumSizeHint() const
{
    return {10 * fontMetrics().averageCharWidth(), heightOfLines(1)};
}

int AddressEntry::heightOfLines(int count) const
{
    return static_cast<int>(std::ceil(QFontMetricsF(font()).lineSpacing() * count)) + 2 * padding
        + 2 * frameWidth();
}

void AddressEntry::fitHeight()
{
    setVerticalScrollBarPolicy(blockCount() > mostLines ? Qt::ScrollBarAsNeeded
                                                        : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void AddressEntry::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & Qt::ShiftModifier))
        return emit submitted();
    QPlainTextEdit::keyPressEvent(event);
}

bool AddressEntry::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasUrls() || source->hasText();
}

void AddressEntry::insertFromMimeData(const QMimeData *source)
{
    QString text = source->hasText() ? source->text() : sourcesText(*source);
    // A whole address behind another one is a second one, not its tail.
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const bool isAddress = text.trimmed().startsWith(QLatin1String("http"), Qt::CaseInsensitive);
    if (isAddress && !cursor.hasSelection() && !before.trimmed().isEmpty())
        text.prepend(QLatin1Char('\n'));
    insertPlainText(showable(text));
    ensureCursorVisible();
}

void AddressEntry::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace respool
