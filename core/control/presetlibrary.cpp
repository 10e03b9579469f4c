// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/presetlibrary.h"

#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace respool {

namespace {

const QLatin1String ending(".json");
// Some kilobytes are a long preset: anything larger is something else.
constexpr qint64 mostBytes = 64LL * 1024;
constexpr qsizetype longestId = 60;

// In the order in which they are offered. Texts are here a second time so that they are translated;
// a test compares them with the files.
struct BuiltIn
{
    const char *id;
    const char *name;
    const char *description;
};

constexpr std::array builtIns{
    BuiltIn{"original", QT_TRANSLATE_NOOP("respool", "Original"),
            QT_TRANSLATE_NOOP("respool", "The file as it is, untouched")},
    BuiltIn{"mp4-ladder", QT_TRANSLATE_NOOP("respool", "MP4 1080p + 720p + 480p + 360p"),
            QT_TRANSLATE_NOOP("respool", "H.264 in four sizes, none above the source's")},
    BuiltIn{"hls-ladder", QT_TRANSLATE_NOOP("respool", "HLS 1080p + 720p + 480p + 360p"),
            QT_TRANSLATE_NOOP("respool",
                              "A folder for web players that choose the size while they play")},
    BuiltIn{"mp4", QT_TRANSLATE_NOOP("respool", "MP4 in full size"),
            QT_TRANSLATE_NOOP("respool", "H.264 and AAC, which everything plays")},
    BuiltIn{"phone", QT_TRANSLATE_NOOP("respool", "Phone"),
            QT_TRANSLATE_NOOP("respool", "H.264 at most 720p, quick to make, plays anywhere")},
    BuiltIn{"small", QT_TRANSLATE_NOOP("respool", "Small, at most 25 MB"),
            QT_TRANSLATE_NOOP("respool", "H.264 at most 480p, fits into a message")},
    BuiltIn{"archive", QT_TRANSLATE_NOOP("respool", "Archive H.265"),
            QT_TRANSLATE_NOOP("respool",
                              "Full size and quality in about half the space, in "
                              "Matroska with all tracks")},
    BuiltIn{"av1", QT_TRANSLATE_NOOP("respool", "AV1"),
            QT_TRANSLATE_NOOP("respool", "The smallest files, in full size; slow to make")},
    BuiltIn{"webm", QT_TRANSLATE_NOOP("respool", "WebM"),
            QT_TRANSLATE_NOOP("respool", "VP9 and Opus for web pages, at most 1080p")},
    BuiltIn{"audio-m4a", QT_TRANSLATE_NOOP("respool", "Audio M4A"),
            QT_TRANSLATE_NOOP("respool", "The sound alone as AAC; not encoded again if it is")},
    BuiltIn{"audio-mp3", QT_TRANSLATE_NOOP("respool", "Audio MP3"),
            QT_TRANSLATE_NOOP("respool", "The sound alone for every player there is")},
    BuiltIn{"audio-opus", QT_TRANSLATE_NOOP("respool", "Audio Opus"),
            QT_TRANSLATE_NOOP("respool", "The sound alone, small and good")},
    BuiltIn{"audio-flac", QT_TRANSLATE_NOOP("respool", "Audio FLAC"),
            QT_TRANSLATE_NOOP("respool", "The sound alone without any loss")},
    BuiltIn{"remux", QT_TRANSLATE_NOOP("respool", "Remux to Matroska"),
            QT_TRANSLATE_NOOP("respool", "Another container; nothing is encoded")},
};

const BuiltIn *builtInOf(const QString &id)
{
    const auto *const found =
        std::find_if(builtIns.begin(), builtIns.end(),
                     [&id](const BuiltIn &builtIn) { return id == QLatin1String(builtIn.id); });
    return found == builtIns.end() ? nullptr : found;
}

Result<Preset> read(const QString &path)
{
    const QString id = QFileInfo(path).completeBaseName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorCode::FileSystemFailed,
            QCoreApplication::translate("respool", "The preset “%1” cannot be read.").arg(id),
            QCoreApplication::translate("respool", "Check that you may read the file."),
            QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    return Preset::fromJson(id, file.read(mostBytes));
}

/// "My phone!" -> "my-phone": what is a file's name everywhere.
QString idFrom(const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString id = name.toLower().replace(others, QStringLiteral("-")).left(longestId);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("preset") : id;
}

} // namespace

PresetLibrary::PresetLibrary(QString folder)
    : m_folder(std::move(folder))
{
    reload();
}

void PresetLibrary::reload()
{
    m_presets.clear();
    m_problems.clear();
    m_own.clear();
    for (const BuiltIn &builtIn : builtIns) {
        const QString name = QLatin1String(builtIn.id) + ending;
        if (auto preset = read(QStringLiteral(":/respool/presets/") + name))
            m_presets.append(*preset);
        else
            m_problems.append(preset.error());
    }
    if (m_folder.isEmpty())
        return;
    const QDir folder(m_folder);
    for (const QString &name :
         folder.entryList({u'*' + ending}, QDir::Files, QDir::Name | QDir::IgnoreCase)) {
        m_own.insert(QFileInfo(name).completeBaseName());
        const auto preset = read(folder.filePath(name));
        if (!preset) {
            m_problems.append(preset.error());
            continue;
        }
        const auto same =
            std::find_if(m_presets.begin(), m_presets.end(),
                         [&preset](const Preset &one) { return one.id == preset->id; });
        if (same != m_presets.end())
            *same = *preset;
        else
            m_presets.append(*preset);
    }
}

bool PresetLibrary::comesWithProgram(const QString &id)
{
    return builtInOf(id) != nullptr;
}

bool PresetLibrary::isBuiltIn(const QString &id) const
{
    return builtInOf(id) && !m_own.contains(id);
}

std::optional<Preset> PresetLibrary::find(const QString &idOrName) const
{
    const auto isMeant = [&idOrName](const Preset &preset) {
        return preset.id == idOrName
            || displayName(preset).compare(idOrName, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(m_presets.cbegin(), m_presets.cend(), isMeant);
    return found == m_presets.cend() ? std::nullopt : std::optional(*found);
}

Result<Preset> PresetLibrary::require(const QString &idOrName) const
{
    if (auto found = find(idOrName))
        return *found;
    QStringList ids;
    for (const Preset &preset : m_presets)
        ids.append(preset.id);
    return failure(ErrorCode::NotAllowed,
                   QCoreApplication::translate("respool", "There is no preset “%1”.").arg(idOrName),
                   QCoreApplication::translate("respool", "There are: %1.")
                       .arg(ids.join(QLatin1String(", "))));
}

Result<QString> PresetLibrary::save(Preset preset)
{
    if (preset.id.isEmpty()) {
        const QString wanted = idFrom(preset.name);
        preset.id = wanted;
        for (int number = 2; find(preset.id); ++number)
            preset.id = QStringLiteral("%1-%2").arg(wanted).arg(number);
    }
    if (!QDir().mkpath(m_folder)) {
        return failure(ErrorCode::FileSystemFailed,
                       QCoreApplication::translate("respool", "The preset cannot be saved."),
                       QCoreApplication::translate(
                           "respool", "Check that the data folder of Respool is writable."),
                       m_folder);
    }
    if (auto written = writeFileDurably(pathOf(preset.id), preset.toJson()); !written)
        return failure(written.error());
    reload();
    return preset.id;
}

Result<> PresetLibrary::remove(const QString &id)
{
    QFile file(pathOf(id));
    if (file.exists() && !file.remove()) {
        return failure(ErrorCode::FileSystemFailed,
                       QCoreApplication::translate("respool", "The preset cannot be deleted."),
                       QCoreApplication::translate(
                           "respool", "Check that the data folder of Respool is writable."),
                       file.errorString());
    }
    reload();
    return {};
}

QString PresetLibrary::pathOf(const QString &id) const
{
    return m_folder + u'/' + idFrom(id) + ending;
}

QString displayName(const Preset &preset)
{
    const BuiltIn *builtIn = builtInOf(preset.id);
    const bool isUnchanged = builtIn && preset.name == QLatin1String(builtIn->name);
    return isUnchanged ? QCoreApplication::translate("respool", builtIn->name) : preset.name;
}

QString displayDescription(const Preset &preset)
{
    const BuiltIn *builtIn = builtInOf(preset.id);
    const bool isUnchanged = builtIn && preset.description == QLatin1String(builtIn->description);
    return isUnchanged ? QCoreApplication::translate("respool", builtIn->description)
                       : preset.description;
}

} // namespace respool
