// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/companyrecord.h"

#include "core/base/durablefile.h"
#include "core/base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace respool {

namespace {

const QLatin1String machineKey("machine");
const QLatin1String slowdownsKey("slowdowns");

// With two, half of the time each is even. Less than this beside it is no difference but noise; and
// two at once bear waiting for the disk better.
constexpr double even = 2;
constexpr double margin = 1.03;

QString pathIn(const QString &cacheFolder)
{
    return cacheFolder + QStringLiteral("/chunks-at-once.json");
}

} // namespace

CompanyRecord::CompanyRecord(const QString &machine, const QJsonObject &json)
    : m_machine(machine)
{
    if (json.value(machineKey).toString() != machine)
        return;
    const QJsonObject works = json.value(slowdownsKey).toObject();
    for (auto work = works.constBegin(); work != works.constEnd(); ++work) {
        const QJsonArray slowdowns = work->toArray();
        for (const auto &slowdown : slowdowns)
            add(work.key(), slowdown.toDouble());
    }
}

QJsonObject CompanyRecord::toJson() const
{
    QJsonObject works;
    for (auto work = m_slowdowns.constBegin(); work != m_slowdowns.constEnd(); ++work) {
        QJsonArray slowdowns;
        for (const double slowdown : *work)
            slowdowns.append(slowdown);
        works.insert(work.key(), slowdowns);
    }
    return {{machineKey, m_machine}, {slowdownsKey, works}};
}

void CompanyRecord::add(const QString &work, double slowdown)
{
    if (!std::isfinite(slowdown) || slowdown <= 0)
        return;
    QList<double> &slowdowns = m_slowdowns[work];
    slowdowns.append(slowdown);
    if (slowdowns.size() > enough)
        slowdowns.removeFirst();
}

bool CompanyRecord::isSure(const QString &work) const
{
    return m_slowdowns.value(work).size() >= enough;
}

bool CompanyRecord::isLoss(const QString &work) const
{
    QList<double> slowdowns = m_slowdowns.value(work);
    if (slowdowns.isEmpty())
        return false;
    std::sort(slowdowns.begin(), slowdowns.end());
    return slowdowns.at((slowdowns.size() - 1) / 2) > even * margin;
}

QString machineName(const QString &ffmpeg, int cores)
{
    const QFileInfo file(QFileInfo(ffmpeg).canonicalFilePath());
    return QStringLiteral("%1 %2 %3 %4")
        .arg(file.filePath())
        .arg(file.size())
        .arg(file.lastModified().toMSecsSinceEpoch())
        .arg(cores);
}

QString workName(const EncodePlan &plan)
{
    double pixels = 0;
    for (const EncodeOutput &output : plan.pictures())
        pixels += static_cast<double>(output.width) * output.height;
    const VideoFormat &video = plan.format.video;
    return QStringLiteral("%1 %2 %3 threads:%4 outputs:%5 pixels:2^%6")
        .arg(enumName(video.codec), enumName(video.speed),
             plan.hardware.isUsed() ? plan.hardware.name : QStringLiteral("software"))
        .arg(plan.threads)
        .arg(plan.pictures().size())
        .arg(std::lround(std::log2(std::max(1.0, pixels))));
}

CompanyRecord readCompanyRecord(const QString &cacheFolder, const QString &machine)
{
    QFile file(pathIn(cacheFolder));
    return CompanyRecord(machine,
                         file.open(QIODevice::ReadOnly)
                             ? QJsonDocument::fromJson(file.readAll()).object()
                             : QJsonObject());
}

void addToCompanyRecord(const QString &cacheFolder, const QString &machine, const QString &work,
                        double slowdown)
{
    CompanyRecord record = readCompanyRecord(cacheFolder, machine);
    record.add(work, slowdown);
    QDir().mkpath(cacheFolder);
    const auto written =
        writeFileDurably(pathIn(cacheFolder), QJsonDocument(record.toJson()).toJson());
    if (!written)
        qCWarning(logJobs) << "measurement not kept:" << written.error().detail;
}

} // namespace respool
