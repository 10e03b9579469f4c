// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/controlprotocol.h"

#include "core/control/jobjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace respool {

namespace {

const QLatin1String versionKey("version");
const QLatin1String commandKey("command");
const QLatin1String sourcesKey("sources");
const QLatin1String destinationKey("destination");
const QLatin1String recipeKey("recipe");
const QLatin1String priorityKey("priority");
const QLatin1String pausedKey("paused");
const QLatin1String okKey("ok");
const QLatin1String idsKey("ids");
const QLatin1String errorKey("error");
const QLatin1String idKey("id");
const QLatin1String nameKey("name");
const QLatin1String addCommand("add");
const QLatin1String renameCommand("rename");
const QLatin1String activateCommand("activate");

constexpr int protocolVersion = 2;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

tl::unexpected<Error> notUnderstood(const QString &detail)
{
    return failure(
        ErrorCode::Internal,
        QCoreApplication::translate("respool", "The other Respool could not be understood."),
        QCoreApplication::translate("respool",
                                    "Quit both, then start the newest version of Respool."),
        detail);
}

/// Sources go through the same parser as anything typed: a local peer is not trusted either.
Result<ControlRequest> decodeAdd(const QJsonObject &object)
{
    ControlRequest request;
    request.command = ControlRequest::Command::Add;
    const QJsonArray sources = object.value(sourcesKey).toArray();
    if (sources.isEmpty())
        return notUnderstood(QStringLiteral("no sources"));
    for (const auto value : sources) {
        const auto source = parseSource(value.toString(), QDir::rootPath());
        if (!source)
            return failure(source.error());
        request.sources.append(*source);
    }
    const QJsonValue recipePart = object.value(recipeKey);
    if (!recipePart.isUndefined() && !recipePart.isObject())
        return notUnderstood(QStringLiteral("no recipe"));
    const auto recipe = Recipe::fromJson(recipePart.toObject());
    if (!recipe)
        return failure(recipe.error());
    request.options.recipe = *recipe;
    request.options.destination = object.value(destinationKey).toString();
    if (!request.options.destination.isEmpty() && QDir::isRelativePath(request.options.destination))
        return notUnderstood(QStringLiteral("relative destination"));
    request.options.priority = object.value(priorityKey).toInt();
    request.options.paused = object.value(pausedKey).toBool();
    return request;
}

Result<ControlRequest> decodeRename(const QJsonObject &object)
{
    ControlRequest request;
    request.command = ControlRequest::Command::Rename;
    request.job = JobId{object.value(idKey).toInteger()};
    const QJsonValue name = object.value(nameKey);
    if (!request.job.isValid() || !name.isString())
        return notUnderstood(QStringLiteral("no job or no name"));
    request.name = name.toString();
    return request;
}

} // namespace

QByteArray encodeRequest(const ControlRequest &request)
{
    QJsonObject object{{versionKey, protocolVersion}};
    switch (request.command) {
    case ControlRequest::Command::Activate:
        object.insert(commandKey, activateCommand);
        break;
    case ControlRequest::Command::Rename:
        object.insert(commandKey, renameCommand);
        object.insert(idKey, request.job.value);
        object.insert(nameKey, request.name);
        break;
    case ControlRequest::Command::Add: {
        QJsonArray sources;
        for (const ParsedSources::Source &source : request.sources)
            sources.append(source.text);
        object.insert(commandKey, addCommand);
        object.insert(sourcesKey, sources);
        object.insert(destinationKey, request.options.destination);
        object.insert(recipeKey, request.options.recipe.toJson());
        object.insert(priorityKey, request.options.priority);
        object.insert(pausedKey, request.options.paused);
        break;
    }
    }
    return lineOf(object);
}

Result<ControlRequest> decodeRequest(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(versionKey).toInt() != protocolVersion)
        return notUnderstood(QStringLiteral("unknown version or no JSON"));
    const QString command = object.value(commandKey).toString();
    if (command == activateCommand)
        return ControlRequest{};
    if (command == addCommand)
        return decodeAdd(object);
    if (command == renameCommand)
        return decodeRename(object);
    return notUnderstood(QStringLiteral("unknown command"));
}

QByteArray encodeAnswer(const Result<QList<JobId>> &answer)
{
    if (!answer)
        return lineOf({{okKey, false}, {errorKey, errorJson(answer.error())}});
    QJsonArray ids;
    for (const JobId id : *answer)
        ids.append(id.value);
    return lineOf({{okKey, true}, {idsKey, ids}});
}

Result<QList<JobId>> decodeAnswer(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(okKey).toBool()) {
        QList<JobId> ids;
        for (const auto id : object.value(idsKey).toArray())
            ids.append(JobId{id.toInteger()});
        return ids;
    }
    const QJsonObject error = object.value(errorKey).toObject();
    const auto code = enumFromName<ErrorCode>(error.value(QLatin1String("code")).toString());
    const QString text = error.value(QLatin1String("text")).toString();
    if (!code || text.isEmpty())
        return notUnderstood(QStringLiteral("no answer"));
    return failure(*code, text, error.value(QLatin1String("hint")).toString());
}

} // namespace respool
