// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/outputpictures.h"

#include "core/jobs/inworker.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace respool {

namespace {

constexpr qint64 keptDays = 30;

/// Empty: there is no such file.
QString pictureName(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return {};
    const QString key = QStringLiteral("%1\n%2\n%3")
                            .arg(info.absoluteFilePath())
                            .arg(info.size())
                            .arg(info.lastModified().toMSecsSinceEpoch());
    const QByteArray digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(digest.toHex()) + QStringLiteral(".jpg");
}

QString pictureFolder(const QString &cache)
{
    return cache + QStringLiteral("/output-pictures");
}

/// What is old is made again when it is looked at.
void sweep(const QString &folder)
{
    const QDateTime old = QDateTime::currentDateTime().addDays(-keptDays);
    const QFileInfoList pictures = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &picture : pictures) {
        if (picture.lastModified() < old)
            QFile::remove(picture.filePath());
    }
}

} // namespace

OutputPictures::OutputPictures(const ToolLocator &tools, QString cache, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_cache(std::move(cache))
{
}

OutputPictures::~OutputPictures() = default;

void OutputPictures::want(const QStringList &files)
{
    if (m_hasEnded)
        return;
    m_wishes = files;
    startNext();
}

void OutputPictures::end()
{
    m_hasEnded = true;
    m_wishes.clear();
    m_run.reset();
}

void OutputPictures::startNext()
{
    if (m_isBusy || m_hasEnded || m_wishes.isEmpty())
        return;
    m_isBusy = true;
    const auto work = [file = m_wishes.first(), folder = pictureFolder(m_cache),
                       sweeps = !std::exchange(m_isSwept, true)] {
        if (sweeps)
            sweep(folder);
        return pictureName(file);
    };
    inPatientWorker(this, work, [this, file = m_wishes.takeFirst()](const QString &name) {
        begin(file, name);
    });
}

void OutputPictures::begin(const QString &file, const QString &name)
{
    m_name = name;
    if (m_hasEnded)
        return;
    if (name.isEmpty() || m_without.contains(name))
        return conclude(file, false);
    m_run = std::make_unique<ThumbnailRun>(
        ThumbnailRun::Task{{file},
                           pictureFolder(m_cache) + QLatin1Char('/') + name,
                           m_cache + QStringLiteral("/output-picture-work")},
        m_tools);
    connect(m_run.get(), &ThumbnailRun::finished, this,
            [this, file](bool hasPicture) { conclude(file, hasPicture); });
    m_run->start();
}

void OutputPictures::conclude(const QString &file, bool hasPicture)
{
    if (m_run)
        m_run.release()->deleteLater(); // this is its signal
    m_isBusy = false;
    if (hasPicture)
        emit made(file, pictureFolder(m_cache) + QLatin1Char('/') + m_name);
    else if (!m_name.isEmpty())
        m_without.insert(m_name);
    startNext();
}

} // namespace respool
