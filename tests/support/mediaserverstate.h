// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mediaserver.h"

#include <QHash>
#include <QMutex>

#include <optional>

namespace respool {

/// What is served in place of a file.
struct ServedText
{
    QByteArray type;
    QByteArray body;
};

/// What a MediaServer's owner and its connections share: rules, pages and the log. Any thread.
class MediaServerState final
{
public:
    explicit MediaServerState(const QString &folder);

    /// Absolute path of a served file; empty where there is none, or where it is outside.
    [[nodiscard]] QString fileOf(const QString &path) const;

    void addText(const QString &path, const ServedText &text);
    /// Nothing: no text is served at that path.
    [[nodiscard]] std::optional<ServedText> text(const QString &path) const;

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
    QHash<QString, ServedText> m_texts;
    QList<ServedRequest> m_requests;
    int m_firstNumber = 0; ///< of the first entry in m_requests
};

} // namespace respool
