// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mediaserver.h"

#include <QHash>
#include <QMutex>

namespace respool {

/// What a MediaServer's owner and its connections share: rules, pages and the log. Any thread.
class MediaServerState final
{
public:
    explicit MediaServerState(const QString &folder);

    /// Absolute path of a served file; empty where there is none, or where it is outside.
    [[nodiscard]] QString fileOf(const QString &path) const;

    void addPage(const QString &path, const QByteArray &html);
    /// The page at a path; null: none.
    [[nodiscard]] QByteArray page(const QString &path) const;

    void addFault(const Fault &fault);
    void clearFaults();
    [[nodiscard]] Fault takeFault(const QString &path, const QByteArray &method);

    /// Starts an entry of the log; gives the number to update it by.
    [[nodiscard]] int noteRequest(const ServedRequest &request);
    /// Ignored when the log was emptied since.
    void updateRequest(int number, const ServedRequest &request);
    [[nodiscard]] QList<ServedRequest> requests() const;
    void clearRequests();

private:
    const QString m_folder;
    mutable QMutex m_mutex;
    FaultRules m_rules;
    QHash<QString, QByteArray> m_pages;
    QList<ServedRequest> m_requests;
    int m_firstNumber = 0; ///< of the first entry in m_requests
};

} // namespace respool
