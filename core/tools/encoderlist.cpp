// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/encoderlist.h"

#include "core/tools/codecoptions.h"

#include <QCoreApplication>

#include <algorithm>

namespace respool {

namespace {

QString missing(const QString &codec, const QString &encoder)
{
    //: %1: such as “av1”, %2: the name of an encoder of FFmpeg
    return QCoreApplication::translate("respool",
                                       "FFmpeg on this computer cannot encode %1: it has no “%2”.")
        .arg(codec, encoder);
}

bool wantsPictures(const Rendition &rendition)
{
    return rendition.kind == Rendition::Kind::Full || rendition.kind == Rendition::Kind::Height;
}

} // namespace

QStringList EncoderList::arguments()
{
    return {QStringLiteral("-hide_banner"), QStringLiteral("-encoders")};
}

EncoderList EncoderList::parse(const QByteArray &output)
{
    // " V....D libx264              libx264 H.264 / AVC …", behind a line of " ------".
    EncoderList list;
    bool isBehindHead = false;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.first().startsWith("-----"))
            isBehindHead = true;
        else if (isBehindHead && words.size() >= 2)
            list.m_names.insert(QString::fromLatin1(words.at(1)));
    }
    return list;
}

bool EncoderList::has(VideoCodec codec) const
{
    return codec == VideoCodec::Copy || hasName(encoderName(codec));
}

bool EncoderList::has(AudioCodec codec) const
{
    return codec == AudioCodec::Copy || hasName(encoderName(codec));
}

QString EncoderList::whyNot(const Recipe &recipe) const
{
    const QList<Rendition> &renditions = recipe.renditions;
    const VideoCodec video = recipe.format.video.codec;
    const AudioCodec audio = recipe.format.audio.codec;
    const bool isEncoded =
        std::any_of(renditions.cbegin(), renditions.cend(), [](const Rendition &rendition) {
            return rendition.kind != Rendition::Kind::Original;
        });
    if (!has(video) && std::any_of(renditions.cbegin(), renditions.cend(), wantsPictures))
        return missing(enumName(video), encoderName(video));
    if (isEncoded && !has(audio))
        return missing(enumName(audio), encoderName(audio));
    return {};
}

bool EncoderList::hasName(const QString &encoder) const
{
    return m_names.isEmpty() || m_names.contains(encoder);
}

} // namespace respool
