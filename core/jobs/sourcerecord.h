// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/downloadoptions.h"
#include "core/jobs/partialdigest.h"
#include "core/tools/httptraffic.h"
#include "core/tools/ytdlptool.h"

#include <QJsonObject>

namespace respool {

/// What a download knows of its source: the checkpoint of its step, by which the next run tells
/// whether it still is the same source, and what this run was told. Pure; a value.
class SourceRecord final
{
public:
    /// What the tool or a server says, beside what was known.
    enum class Version {
        Known,
        New, ///< something more is known now: worth storing
        Changed, ///< what lies in the folder is of another one; nothing was taken over
    };

    SourceRecord(const QJsonObject &checkpoint, const DownloadOptions &options);

    [[nodiscard]] const QJsonObject &checkpoint() const { return m_checkpoint; }

    // Of earlier runs.

    /// Whether what lies in the folder may be gone on with. Without validators nobody could tell
    /// whether it is of the same file.
    [[nodiscard]] bool mayGoOn() const;
    /// Whether every byte was fetched, and only extras are missing.
    [[nodiscard]] bool isFetched() const;
    /// The finished file's name in the folder.
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] std::optional<PartialMark> partial() const;
    /// Nothing is known any more: it is fetched from its beginning.
    void clear();
    /// The next run may not go on with anything that lies in the folder.
    void distrust();

    // What this run is told.

    /// The tool runs anew, and will describe the source.
    void beginRun();
    [[nodiscard]] Version noteDescription(const YtDlpDescription &description);
    /// @p bytes: the size that the server announces, -1 while it does not.
    [[nodiscard]] Version noteTotal(qint64 bytes);
    /// What tells another version of a file that has the same size. @p isOfCompanion: of a file
    /// beside the video, such as a subtitle.
    [[nodiscard]] Version noteAnswer(const HttpAnswer &answer, bool isOfCompanion);
    void noteTags(const YtDlpTags &tags);
    /// Of how much is certain. Only a download of one file has it.
    void notePartial(const PartialMark &mark);
    /// Whether a finished file of so many bytes can be the one that was announced.
    [[nodiscard]] bool isWhole(qint64 bytes) const;
    /// The file is there, with so many bytes and under this name.
    void noteFile(const QString &name, qint64 bytes, double durationSeconds);
    /// What remains to be known once the extras are made.
    void takeOver(const QJsonObject &checkpoint);

    [[nodiscard]] bool isDescribed() const { return m_isDescribed; }

    [[nodiscard]] bool isLive() const { return m_isLive; }

    /// Files as they are on the server, not lists of pieces.
    [[nodiscard]] bool isDirect() const { return m_isDirect; }

    /// The size that the server announces is the size of the file.
    [[nodiscard]] bool isOneFile() const { return m_isOneFile; }

    /// Of the file to come: "mp4".
    [[nodiscard]] const QString &ending() const { return m_ending; }

private:
    [[nodiscard]] qint64 announcedBytes() const;

    QJsonObject m_checkpoint;
    DownloadOptions m_options;
    QString m_ending;
    bool m_isDescribed = false;
    bool m_isLive = false;
    bool m_isDirect = false;
    bool m_isOneFile = false;
    bool m_isMended = false; ///< the finished file has another size than the announced one
};

} // namespace respool
