// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sharedtext.h"

#include <QMutex>

#include <unordered_set>

namespace respool {

namespace {

struct Hash
{
    size_t operator()(const QString &text) const { return qHash(text); }
};

const QString &heldOnce(const QString &text)
{
    // Its elements stay where they are, and outlive every row, also those of static ones.
    static QMutex mutex;
    static auto *texts = new std::unordered_set<QString, Hash>;
    const QMutexLocker lock(&mutex);
    return *texts->insert(text).first;
}

const QString &emptyText()
{
    static const QString &empty = heldOnce(QString());
    return empty;
}

} // namespace

SharedText::SharedText()
    : m_text(&emptyText())
{
}

SharedText::SharedText(const QString &text)
    : m_text(text.isEmpty() ? &emptyText() : &heldOnce(text))
{
}

} // namespace respool
