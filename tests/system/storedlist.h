// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace respool {

/// A job as the database has it. A value.
struct StoredJob
{
    qint64 id = 0;
    QByteArray uuid; ///< in hex
    QString source;
    QString state;
    QStringList outputs; ///< paths, in order
    QString downloading; ///< checkpoint of its download: JSON with what is known of its source
    QString publishing; ///< checkpoint of its publishing: JSON with the names that it has chosen
    QByteArrayList done; ///< checkpoints of the steps that are done: JSON
    int attempts = 0; ///< runs of its steps
    int failures = 0; ///< attempts that it has spent
    int openAttempts = 0; ///< those of them that have no end
    bool hasFolder = false;
    bool isRemoved = false;
};

/// What the database of a profile holds, read past the program by a read-only connection of its
/// own; any thread.
struct StoredList
{
    QString damage; ///< what integrity_check says, or why nothing could be read; empty: sound
    QList<StoredJob> jobs; ///< ascending by id

    [[nodiscard]] static StoredList read(const QString &profile);

    [[nodiscard]] qsizetype count(const QString &state) const;
};

/// What tells a file from another one of the same name and contents: inode, size and time.
struct FileStamp
{
    QString identity;
    qint64 bytes = -1; ///< -1: not there
    qint64 modifiedMs = 0;

    [[nodiscard]] static FileStamp of(const QString &path);

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// What completed jobs look like, to be compared after the next run: none of them may run again.
class CompletedJobs final
{
public:
    CompletedJobs() = default;
    explicit CompletedJobs(const StoredList &list);

    /// What has happened to them since; empty: nothing.
    [[nodiscard]] QString changesIn(const StoredList &later) const;

private:
    struct Facts
    {
        StoredJob job;
        QList<FileStamp> files;
    };

    QMap<QByteArray, Facts> m_facts;
};

/// Runs one statement on the database of a profile that no program works on.
[[nodiscard]] bool changeList(const QString &profile, const QString &sql);

} // namespace respool
