// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/preset.h"

#include "core/domain/memberreader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace respool {

namespace {

// Grows when a member gets another meaning; new members alone do not change it.
constexpr int newestVersion = 1;

const QLatin1String versionKey("version");
const QLatin1String nameKey("name");
const QLatin1String descriptionKey("description");
const QLatin1String renditionsKey("renditions");
const QLatin1String formatKey("format");
const QLatin1String presetKey("preset");
const QLatin1String downloadKey("download");

} // namespace

QJsonObject Recipe::toJson() const
{
    QJsonObject json{{presetKey, preset},
                     {renditionsKey, renditionsText(renditions)},
                     {formatKey, format.toJson()}};
    if (download != DownloadOptions())
        json.insert(downloadKey, download.toJson());
    return json;
}

Result<Recipe> Recipe::fromJson(const QJsonObject &json)
{
    QString preset;
    QString list;
    QJsonObject formatPart;
    QJsonObject downloadPart;
    MemberReader reader(json);
    reader.read(presetKey, preset);
    reader.read(renditionsKey, list);
    reader.read(formatKey, formatPart);
    reader.read(downloadKey, downloadPart);
    if (auto done = reader.result(); !done)
        return failure(done.error());
    const auto renditions = parseRenditions(list);
    if (!renditions)
        return failure(renditions.error());
    const auto format = OutputFormat::fromJson(formatPart);
    if (!format)
        return failure(format.error());
    const auto download = DownloadOptions::fromJson(downloadPart);
    if (!download)
        return failure(download.error());
    return Recipe{preset, *renditions, *format, *download};
}

QByteArray Preset::toJson() const
{
    QJsonObject json = recipe.toJson();
    json.remove(presetKey);
    json.insert(versionKey, newestVersion);
    json.insert(nameKey, name);
    json.insert(descriptionKey, description);
    return QJsonDocument(json).toJson();
}

Result<Preset> Preset::fromJson(const QString &id, const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    const QJsonObject object = document.object();
    const int version = object.value(versionKey).toInt();
    if (!document.isObject() || version < 1) {
        return failure(
            ErrorCode::NotAllowed,
            QCoreApplication::translate("respool", "“%1” is no preset.").arg(id),
            QCoreApplication::translate("respool", "Export it again from the program that has it."),
            problem.errorString());
    }
    if (version > newestVersion) {
        return failure(ErrorCode::NotAllowed,
                       QCoreApplication::translate(
                           "respool", "The preset “%1” was made by a newer version of Respool.")
                           .arg(id),
                       QCoreApplication::translate("respool", "Update Respool to use it."));
    }
    auto recipe = Recipe::fromJson(object);
    if (!recipe)
        return failure(recipe.error());
    recipe->preset = id;
    Preset preset;
    preset.id = id;
    preset.name = object.value(nameKey).toString(id);
    preset.description = object.value(descriptionKey).toString();
    preset.recipe = *recipe;
    return preset;
}

} // namespace respool
