// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/thumbnailrun.h"

#include <QSet>

#include <memory>

namespace respool {

/// Makes a picture for each file that somebody looks at a list of, one at a time and at the lowest
/// priority. They lie in the cache, named after the file as it is now: a file that was replaced
/// gets another one. Main thread.
class OutputPictures final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutputPictures)

public:
    /// @p cache: a folder, which need not be there.
    OutputPictures(const ToolLocator &tools, QString cache, QObject *parent = nullptr);
    /// Ends what is at work; no picture is left half-made.
    ~OutputPictures() override;

    /// Only these files are looked at any more: absolute paths, in this order. made() follows for
    /// each one with a picture.
    void want(const QStringList &files);
    /// The program ends: nothing more is made.
    void end();

signals:
    /// @p picture: a JPEG.
    void made(const QString &file, const QString &picture);

private:
    void startNext();
    void begin(const QString &file, const QString &name);
    void conclude(const QString &file, bool hasPicture);

    const ToolLocator &m_tools;
    QString m_cache;
    QStringList m_wishes;
    QSet<QString> m_without; ///< names of pictures that could not be made
    std::unique_ptr<ThumbnailRun> m_run;
    QString m_name; ///< of the picture that is made
    bool m_isBusy = false;
    bool m_isSwept = false;
    bool m_hasEnded = false;
};

} // namespace respool
