// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace respool {

/// Cuts a byte stream into lines at '\n', '\r' or "\r\n", with a bound on memory: what goes beyond
/// 64 KiB of a line is dropped. A value, any thread.
class LineSplitter final
{
public:
    static constexpr qsizetype longestLine = 64LL * 1024;

    /// The lines that end in @p bytes, without their ends; empty lines are left out.
    [[nodiscard]] QList<QByteArray> feed(QByteArrayView bytes);
    /// What is left when the stream has ended without a line end, else empty.
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_pending;
};

} // namespace respool
