// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowpictures.h"

#include "core/base/runin.h"

#include <QImageReader>

#include <algorithm>

namespace respool {

namespace {

constexpr int mostKept = 400; ///< some windows full
constexpr size_t mostWanted = 60; ///< about what a window shows; older wishes have scrolled away
constexpr qsizetype readTogether = 8;

QList<QImage> read(const QStringList &files, QSize dots)
{
    QList<QImage> images;
    for (const QString &file : files) {
        QImageReader reader(file);
        // A JPEG is decoded in the wanted size right away.
        const QSize size = reader.size();
        if (size.isValid())
            reader.setScaledSize(size.scaled(dots, Qt::KeepAspectRatio));
        images.append(reader.read());
    }
    return images;
}

} // namespace

RowPictures::RowPictures(const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_pictures(mostKept)
{
}

QPixmap RowPictures::picture(const QUuid &job, QSize dots)
{
    if (dots != m_dots) {
        m_dots = dots;
        m_pictures.clear();
    }
    if (const QPixmap *known = m_pictures.object(job))
        return *known;
    if (job.isNull() || std::find(m_wanted.cbegin(), m_wanted.cend(), job) != m_wanted.cend())
        return {};
    m_wanted.push_back(job);
    if (m_wanted.size() > mostWanted)
        m_wanted.pop_front();
    // Not from within the painting that asks: the others it asks for come along.
    if (!m_isReading) {
        m_isReading = true;
        QMetaObject::invokeMethod(this, &RowPictures::readNext, Qt::QueuedConnection);
    }
    return {};
}

void RowPictures::forget(const QUuid &job)
{
    m_pictures.remove(job);
    emit loaded(); // asks for it again where it is seen
}

void RowPictures::readNext()
{
    QList<QUuid> jobs;
    QStringList files;
    while (!m_wanted.empty() && jobs.size() < readTogether) {
        jobs.append(m_wanted.back());
        files.append(m_profile.thumbnail(jobs.last().toString(QUuid::WithoutBraces)));
        m_wanted.pop_back();
    }
    m_isReading = !jobs.isEmpty();
    if (!m_isReading)
        return;
    const auto work = [files, dots = m_dots] { return read(files, dots); };
    whenDone(runInWorker(work), this, [this, jobs, dots = m_dots](const QList<QImage> &images) {
        if (dots == m_dots) // else they are too small or too large by now
            handleRead(jobs, images);
        readNext();
    });
}

void RowPictures::handleRead(const QList<QUuid> &jobs, const QList<QImage> &images)
{
    bool hasAny = false;
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const QPixmap picture = QPixmap::fromImage(images.at(i));
        hasAny = hasAny || !picture.isNull();
        m_pictures.insert(jobs.at(i), new QPixmap(picture)); // the cache deletes it
    }
    if (hasAny)
        emit loaded();
}

} // namespace respool
