// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/mediainfo.h"
#include "tests/fuzz/property.h"

#include <QJsonDocument>

using namespace respool;

namespace {

constexpr int largestSide = 65536;

bool isSide(int side)
{
    return side >= 0 && side <= largestSide;
}

void check(const MediaInfo &info)
{
    require(info.hasVideo || info.hasAudio, "media have a picture or a sound");
    require(isSide(info.width) && isSide(info.height), "sides of a picture");
    require(info.hasVideo || (info.width == 0 && info.height == 0), "no size without a picture");
    require(isKnownOrMinusOne(info.durationSeconds), "a duration is known or not");
    require(info.bytes >= -1, "a size is known or not");
    require(std::isfinite(info.framesPerSecond) && info.framesPerSecond >= 0, "a frame rate");
    require(info.timeBaseDenominator >= 0, "a time base is known or not");
    require(info.hasAudio == !info.sounds.isEmpty(), "sounds are told apart");
    for (const MediaTrack &sound : info.sounds) {
        require(isKnownOrMinusOne(sound.seconds), "the sound's duration is known or not");
        require(sound.channels >= 0, "a number of channels");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = bytesOf(data, size);
    if (const auto info = parseFfprobe(json)) {
        check(*info);
        const QByteArray stored = QJsonDocument(info->toJson()).toJson();
        const MediaInfo read = MediaInfo::fromJson(QJsonDocument::fromJson(stored).object());
        require(read == *info, "what is stored comes back");
    } else {
        require(!info.error().text.isEmpty() && !info.error().hint.isEmpty(), "an error is told");
    }
    // What was stored may have been damaged on the disk.
    const MediaInfo damaged = MediaInfo::fromJson(QJsonDocument::fromJson(json).object());
    require(MediaInfo::fromJson(damaged.toJson()) == damaged, "even damage is read one way");
    return 0;
}
