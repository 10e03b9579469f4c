// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add/sourceedit.h"

#include "ui/actions/mimesources.h"
#include "ui/pages/addressentry.h"

#include <QMimeData>
#include <QTextBlock>

namespace respool {

namespace {

constexpr int linesShown = 4;

} // namespace

SourceEdit::SourceEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Sources"));
    setPlaceholderText(
        tr("Paste addresses, one a line, or drop files, folders and lists of addresses here"));
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    // Drops belong to the dialog, wherever they land.
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    const int height = linesShown * fontMetrics().lineSpacing() + 2 * frameWidth()
        + static_cast<int>(2 * document()->documentMargin());
    setFixedHeight(height);
}

void SourceEdit::appendLines(const QString &lines)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    const bool isAtLineStart = cursor.block().text().isEmpty();
    cursor.insertText((isAtLineStart ? QString() : QStringLiteral("\n"))
                      + AddressEntry::showable(lines));
    setTextCursor(cursor);
}

QSize SourceEdit::sizeHint() const
{
    return {80 * fontMetrics().averageCharWidth(), minimumHeight()};
}

bool SourceEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasUrls() || source->hasText();
}

void SourceEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->hasText() && !source->hasUrls() ? source->text() : sourcesText(*source);
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    // A word may be pasted into a path; a whole line begins one.
    const bool isLine = source->hasUrls() || text.contains(u'\n') || text.contains(u':');
    if (isLine && !cursor.hasSelection() && !before.trimmed().isEmpty())
        text.prepend(u'\n');
    insertPlainText(AddressEntry::showable(text));
    ensureCursorVisible();
}

} // namespace respool
