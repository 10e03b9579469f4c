// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace respool {

/// Gives finished files to other programs, if they are still there. Main thread; a worker asks the
/// disk, since a network folder may take seconds to answer.
class FileHandOver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileHandOver)

public:
    explicit FileHandOver(QObject *parent = nullptr);

    /// A file that a job has made, in the program that plays or shows it.
    void open(const QString &path);
    /// The same in its folder.
    void show(const QString &path);
    /// What no job has made: a folder in the file manager, a log in the program for texts.
    void openOther(const QString &path);
    /// Why @p thing, a path or an address, was not opened, in one sentence.
    [[nodiscard]] static QString noProgramText(const QString &thing);

signals:
    /// One sentence for people: why that could not be done with the file at @p path.
    void failed(const QString &text, const QString &path);

private:
    using Act = void (FileHandOver::*)(const QString &path);

    /// @p missing: one sentence for people.
    void ifThere(const QString &path, const QString &missing, Act act);
    [[nodiscard]] static QString movedText(const QString &path);
    void openNow(const QString &path);
    void showNow(const QString &path);
};

} // namespace respool
