// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace respool {

/// A text that many rows have in common, held once for all of them: a pointer wide, and equal ones
/// are the same one. For texts of which there are few (hosts, folders, presets), since none is ever
/// given back. Any thread.
class SharedText final
{
public:
    SharedText(); ///< empty
    explicit SharedText(const QString &text);

    [[nodiscard]] const QString &text() const { return *m_text; }

    // NOLINTNEXTLINE(google-explicit-constructor): it is that text
    operator const QString &() const { return *m_text; }

    [[nodiscard]] bool isEmpty() const { return m_text->isEmpty(); }

    friend bool operator==(SharedText a, SharedText b) { return a.m_text == b.m_text; }

    friend bool operator!=(SharedText a, SharedText b) { return a.m_text != b.m_text; }

    friend size_t qHash(SharedText text, size_t seed = 0) { return ::qHash(text.m_text, seed); }

private:
    const QString *m_text;
};

} // namespace respool
