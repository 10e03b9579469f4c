// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/workroom.h"

#include "core/base/diskspace.h"
#include "core/jobs/encodeplanning.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/workfiles.h"
#include "core/tools/encodearguments.h"
#include "core/tools/worksize.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace respool {

namespace {

// Of all pictures: fewer may be a title in white on black.
constexpr double leastShare = 0.1;

/// By those of its chunks that are there; -1: there are not enough.
qint64 pictureBytesByChunks(const QString &folder, const EncodeOutput &output,
                            const ChunkPlan &chunks)
{
    qint64 bytes = 0;
    qint64 frames = 0;
    for (qsizetype i = 0; i < chunks.chunks.size(); ++i) {
        const QFileInfo file(folder + u'/' + chunkFileName(output, i));
        if (!file.isFile())
            continue;
        bytes += file.size();
        frames += chunks.chunks.at(i).frames;
    }
    const auto all = static_cast<double>(chunks.frames());
    const auto known = static_cast<double>(frames);
    return known > 0 && known >= leastShare * all
        ? std::llround(static_cast<double>(bytes) / known * all)
        : -1;
}

} // namespace

WorkRoom measureWorkRoom(const QString &folder, const EncodePlan &plan, const MediaInfo &source,
                         const ChunkPlan &chunks)
{
    QList<qint64> pictureBytes;
    for (const EncodeOutput &output : plan.pictures())
        pictureBytes.append(pictureBytesByChunks(folder, output, chunks));
    const qint64 whole = expectedWorkBytes(plan, source, !chunks.chunks.isEmpty(), pictureBytes);
    return {std::max<qint64>(0, whole - workBytesIn(folder)), bytesAvailable(folder)};
}

Error noRoomToEncode(const WorkRoom &room, qint64 leastFreeBytes)
{
    const auto size = [](qint64 bytes) {
        return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    };
    return {
        ErrorCode::DiskFull,
        QCoreApplication::translate("respool",
                                    //: all three: sizes such as 1.2 GB
                                    "This conversion needs about %1 on the disk while it runs, and "
                                    "%2 are to stay free, but only %3 are free.")
            .arg(roughSizeText(std::max<qint64>(1, room.missing), QLocale()), size(leastFreeBytes),
                 size(room.available)),
        QCoreApplication::translate("respool", "Make room on the disk; it goes on by itself then."),
        {}};
}

QString roughSizeText(qint64 bytes, const QLocale &locale)
{
    const auto exact = static_cast<double>(std::max<qint64>(1, bytes));
    const double step = std::pow(10, std::floor(std::log10(exact)) - 1);
    const double rough = std::round(exact / step) * step;
    // Of a unit, that is: 1.2 GB, but 12 GB and 120 GB.
    const bool isBelowTen = static_cast<int>(std::floor(std::log10(rough) + 1e-9)) % 3 == 0;
    return locale.formattedDataSize(std::llround(rough), isBelowTen ? 1 : 0,
                                    QLocale::DataSizeSIFormat);
}

qint64 expectedWorkBytes(const Job &job)
{
    const Step *probe = job.step(StepKind::Probe);
    const Step *encode = job.step(StepKind::Encode);
    const bool isAhead = encode && encode->state != StepState::Done
        && encode->state != StepState::Skipped && !isFinished(job.state);
    if (!isAhead || job.hasLostRecipe || !probe || probe->state != StepState::Done)
        return -1;
    const MediaInfo source = MediaInfo::fromJson(probe->checkpoint);
    const auto plan = planEncode(source, job.spec.recipe);
    if (!plan)
        return -1;
    return expectedWorkBytes(
        *plan, source, EncodePlanning::isLongEnough(*plan, source, chunkSeconds(*plan, source)));
}

} // namespace respool
