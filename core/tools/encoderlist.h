// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preset.h"

#include <QSet>
#include <QStringList>

namespace respool {

/// What the local FFmpeg can encode with, as “ffmpeg -encoders” lists it. Until that has been read
/// everything counts as possible: a run would tell. A value.
class EncoderList final
{
public:
    EncoderList() = default;

    [[nodiscard]] static QStringList arguments();
    /// Nothing that could be such a list leaves it unknown.
    [[nodiscard]] static EncoderList parse(const QByteArray &output);

    [[nodiscard]] bool has(VideoCodec codec) const;
    [[nodiscard]] bool has(AudioCodec codec) const;

    /// Why a recipe cannot be carried out here, in one sentence; empty: it can.
    [[nodiscard]] QString whyNot(const Recipe &recipe) const;

    friend bool operator==(const EncoderList &, const EncoderList &) = default;

private:
    [[nodiscard]] bool hasName(const QString &encoder) const;

    QSet<QString> m_names; ///< empty: not known
};

} // namespace respool
