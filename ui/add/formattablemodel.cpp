// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add/formattablemodel.h"

#include "ui/models/jobtexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace respool {

namespace {

constexpr int standingRows = 2;

// Of both kinds in the same order, so that nobody has to look for them.
enum VideoColumn { Picture, VideoCodecColumn, Rate, VideoSize, WithSound, VideoNote, VideoColumns };

enum AudioColumn { Sound, AudioCodecColumn, Language, AudioSize, AudioNote, AudioColumns };

QString pictureText(const MediaFormat &format)
{
    if (format.height <= 0)
        return format.note.isEmpty() ? format.extension : format.note;
    const QString size =
        leftToRightText(QStringLiteral("%1 × %2").arg(format.width).arg(format.height));
    return format.isHdr ? size + QStringLiteral(" HDR") : size;
}

} // namespace

FormatTableModel::FormatTableModel(Content content, QObject *parent)
    : QAbstractTableModel(parent)
    , m_content(content)
{
}

int FormatTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : standingRows + static_cast<int>(m_formats.size());
}

int FormatTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_content == Content::Video ? int(VideoColumns) : int(AudioColumns);
}

QVariant FormatTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int sizeColumn = m_content == Content::Video ? int(VideoSize) : int(AudioSize);
    if (role == Qt::TextAlignmentRole && index.column() == sizeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.row() < standingRows)
        return index.column() == 0 ? standingText(index.row()) : QString();
    const MediaFormat &shown = format(index.row());
    return m_content == Content::Video ? videoText(shown, index.column())
                                       : audioText(shown, index.column());
}

Qt::ItemFlags FormatTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const bool isFormat = index.row() >= standingRows;
    const bool canBeChosen =
        !isFormat || (!format(index.row()).id.isEmpty() && !format(index.row()).isProtected);
    return canBeChosen ? flags : flags & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

QVariant FormatTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (m_content == Content::Video) {
        const std::array<QString, VideoColumns> names{tr("Video"), tr("Codec"), tr("Frame rate"),
                                                      tr("Size"),  tr("Sound"), tr("Note")};
        return names.at(static_cast<size_t>(section));
    }
    const std::array<QString, AudioColumns> names{tr("Sound"), tr("Codec"), tr("Language"),
                                                  tr("Size"), tr("Note")};
    return names.at(static_cast<size_t>(section));
}

void FormatTableModel::setFormats(const QList<MediaFormat> &formats)
{
    beginResetModel();
    m_formats.clear();
    for (const MediaFormat &format : formats) {
        if (format.hasVideo == (m_content == Content::Video))
            m_formats.append(format);
    }
    std::reverse(m_formats.begin(), m_formats.end());
    endResetModel();
}

FormatChoice::Part FormatTableModel::part(int row) const
{
    if (row < 0 || row >= rowCount())
        return FormatChoice::Part::Best;
    if (row >= standingRows)
        return FormatChoice::Part::Chosen;
    return row == 0 ? FormatChoice::Part::Best : FormatChoice::Part::None;
}

const MediaFormat &FormatTableModel::format(int row) const
{
    return m_formats.at(row - standingRows);
}

QString FormatTableModel::standingText(int row) const
{
    const bool isVideo = m_content == Content::Video;
    if (row == 0) {
        //: of several videos or sounds
        return isVideo ? tr("The best video") : tr("The best sound");
    }
    return isVideo ? tr("No video") : tr("No sound");
}

QString FormatTableModel::videoText(const MediaFormat &format, int column) const
{
    switch (static_cast<VideoColumn>(column)) {
    case Picture:
        return pictureText(format);
    case VideoCodecColumn:
        return codecName(format.videoCodec);
    case Rate:
        //: frames a second
        return format.framesPerSecond > 0
            ? tr("%1 fps").arg(m_locale.toString(std::round(format.framesPerSecond), 'f', 0))
            : QString();
    case VideoSize:
        return sizeOf(format);
    case WithSound:
        if (!format.hasAudio)
            return tr("None");
        return format.audioCodec.isEmpty() ? tr("Included") : codecName(format.audioCodec);
    case VideoNote:
        return format.isProtected ? tr("Protected") : format.note;
    case VideoColumns:
        break;
    }
    return {};
}

QString FormatTableModel::audioText(const MediaFormat &format, int column) const
{
    switch (static_cast<AudioColumn>(column)) {
    case Sound:
        if (format.kilobits > 0) {
            //: a bitrate
            return tr("%1 kbit/s").arg(m_locale.toString(std::round(format.kilobits), 'f', 0));
        }
        return format.note.isEmpty() ? format.extension : format.note;
    case AudioCodecColumn:
        return codecName(format.audioCodec);
    case Language:
        return format.language;
    case AudioSize:
        return sizeOf(format);
    case AudioNote:
        return format.isProtected ? tr("Protected") : format.note;
    case AudioColumns:
        break;
    }
    return {};
}

QString FormatTableModel::sizeOf(const MediaFormat &format) const
{
    const QString size = sizeText(format.bytes, m_locale);
    return format.isEstimate ? QStringLiteral("≈ ") + size : size;
}

QString codecName(const QString &codec)
{
    struct Name
    {
        const char *prefix;
        const char *name;
    };

    static constexpr std::array names{
        Name{"avc", "H.264"},     Name{"h264", "H.264"}, Name{"hev", "H.265"},
        Name{"hvc", "H.265"},     Name{"h265", "H.265"}, Name{"av01", "AV1"},
        Name{"av1", "AV1"},       Name{"vp09", "VP9"},   Name{"vp9", "VP9"},
        Name{"vp08", "VP8"},      Name{"vp8", "VP8"},    Name{"dvh", "Dolby Vision"},
        Name{"mp4a", "AAC"},      Name{"aac", "AAC"},    Name{"opus", "Opus"},
        Name{"vorbis", "Vorbis"}, Name{"mp3", "MP3"},    Name{"flac", "FLAC"},
        Name{"ec-3", "E-AC-3"},   Name{"ac-3", "AC-3"}};
    for (const auto &[prefix, name] : names) {
        if (codec.startsWith(QLatin1String(prefix), Qt::CaseInsensitive))
            return QString::fromLatin1(name);
    }
    return codec;
}

} // namespace respool
