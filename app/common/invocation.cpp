// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/invocation.h"

#include "core/control/presetlibrary.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace respool {

namespace {

constexpr int mostAtOnce = 64;

QString tr(const char *text)
{
    return QCoreApplication::translate("respool", text);
}

tl::unexpected<Error> misused(const QString &text)
{
    return failure(ErrorCode::NotAllowed, text, tr("“respool --help” shows what it takes."));
}

/// The options, each made once, so that reading them cannot misspell them.
struct Options
{
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            QCoreApplication::translate("respool", "Shows this text.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")},
                               QCoreApplication::translate("respool", "Shows the version.")};
    QCommandLineOption to{QStringLiteral("to"),
                          QCoreApplication::translate("respool", "Folder that gets the files."),
                          QStringLiteral("DIR")};
    QCommandLineOption resolutions{
        QStringLiteral("resolutions"),
        QCoreApplication::translate(
            "respool",
            "What to make of each source: original, full, audio, heights; e.g. original,720p."),
        QStringLiteral("LIST")};
    QCommandLineOption preset{
        QStringLiteral("preset"),
        QCoreApplication::translate("respool",
                                    "What to make and how, by name; “respool presets” shows all."),
        QStringLiteral("NAME")};
    QCommandLineOption priority{
        QStringLiteral("priority"),
        QCoreApplication::translate("respool", "Higher goes first; 0 is normal."),
        QStringLiteral("N"), QStringLiteral("0")};
    QCommandLineOption concurrency{
        QStringLiteral("concurrency"),
        QCoreApplication::translate("respool",
                                    "Downloads at once, also of one host, for this run."),
        QStringLiteral("N")};
    QCommandLineOption encodes{
        QStringLiteral("encodes"),
        QCoreApplication::translate("respool", "Conversions at once, for this run."),
        QStringLiteral("N")};
    QCommandLineOption attempts{
        QStringLiteral("attempts"),
        QCoreApplication::translate(
            "respool", "Tries before a job that gets nowhere is given up, for this run."),
        QStringLiteral("N")};
    QCommandLineOption json{QStringLiteral("json"),
                            QCoreApplication::translate("respool", "Prints one JSON document.")};
    QCommandLineOption profile{
        QStringLiteral("profile"),
        QCoreApplication::translate(
            "respool", "Keeps database, settings and logs in this folder (also RESPOOL_PROFILE)."),
        QStringLiteral("DIR")};
};

QString introduction()
{
    return tr(
        "Queues videos, downloads them with yt-dlp, converts them with FFmpeg, and finishes what\n"
        "it accepted.\n\n"
        "  respool [SOURCE…]          opens the window with these jobs in it\n"
        "  respool run [SOURCE…]      adds, then works until the queue is empty\n"
        "  respool add SOURCE…        stores jobs, for the open window or the next run\n"
        "  respool list               prints the jobs\n"
        "  respool show ID            prints one job\n"
        "  respool rename ID NAME     gives a job, and the files it will make, another name\n"
        "  respool sheet ID           makes a contact sheet of a completed job\n"
        "  respool presets            prints what --preset takes\n\n"
        "A SOURCE is an address (http, https) or a file. What follows “--” is never an option.");
}

Invocation::Mode takeMode(QStringList &arguments)
{
    static const QHash<QString, Invocation::Mode> modes{
        {QStringLiteral("run"), Invocation::Mode::Run},
        {QStringLiteral("add"), Invocation::Mode::Add},
        {QStringLiteral("list"), Invocation::Mode::List},
        {QStringLiteral("show"), Invocation::Mode::Show},
        {QStringLiteral("rename"), Invocation::Mode::Rename},
        {QStringLiteral("sheet"), Invocation::Mode::Sheet},
        {QStringLiteral("presets"), Invocation::Mode::Presets},
    };
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1String("--profile")) {
            ++i; // its value may be called like a command
            continue;
        }
        if (argument == QLatin1String("--"))
            break;
        if (argument.startsWith(u'-'))
            continue;
        const auto mode = modes.constFind(argument);
        if (mode == modes.cend())
            break;
        arguments.removeAt(i);
        return *mode;
    }
    return Invocation::Mode::Window;
}

Result<std::optional<int>> count(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    if (!parser.isSet(option))
        return std::optional<int>();
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    if (!isNumber || value < 1 || value > mostAtOnce) {
        return misused(
            tr("“%1” is no number from 1 to %2.").arg(parser.value(option)).arg(mostAtOnce));
    }
    return std::optional<int>(value);
}

/// Whether a job's number stands first among @p count arguments, as it has to.
bool readJob(const QStringList &arguments, qsizetype count, Invocation &invocation)
{
    bool isNumber = false;
    if (arguments.size() == count)
        invocation.job = JobId{arguments.first().toLongLong(&isNumber)};
    return isNumber;
}

Result<> readSources(const QCommandLineParser &parser, Invocation &invocation)
{
    const QStringList rest = parser.positionalArguments();
    switch (invocation.mode) {
    case Invocation::Mode::Show:
        if (!readJob(rest, 1, invocation))
            return misused(tr("“respool show” takes the number of one job."));
        break;
    case Invocation::Mode::Rename:
        if (!readJob(rest, 2, invocation))
            return misused(tr("“respool rename” takes the number of one job and its new name."));
        invocation.name = rest.last();
        break;
    case Invocation::Mode::Sheet:
        if (!readJob(rest, 1, invocation))
            return misused(tr("“respool sheet” takes the number of one job."));
        break;
    case Invocation::Mode::Add:
        if (rest.isEmpty())
            return misused(tr("“respool add” takes at least one address or file."));
        break;
    case Invocation::Mode::List:
        if (!rest.isEmpty())
            return misused(tr("“respool list” takes no sources."));
        break;
    case Invocation::Mode::Presets:
        if (!rest.isEmpty())
            return misused(tr("“respool presets” takes no sources."));
        break;
    case Invocation::Mode::Window:
    case Invocation::Mode::Run:
    case Invocation::Mode::Help:
    case Invocation::Mode::Version:
        break;
    }
    invocation.sources = rest;
    return {};
}

/// A preset, in which named resolutions stand in the place of its own.
Result<Recipe> readRecipe(const QCommandLineParser &parser, const Options &options,
                          const Profile &profile)
{
    Recipe recipe;
    if (parser.isSet(options.preset)) {
        const auto preset = PresetLibrary(profile.presets()).require(parser.value(options.preset));
        if (!preset)
            return failure(preset.error());
        recipe = preset->recipe;
    }
    if (parser.isSet(options.resolutions)) {
        const auto renditions = parseRenditions(parser.value(options.resolutions));
        if (!renditions)
            return failure(renditions.error());
        recipe.renditions = *renditions;
    }
    return recipe;
}

Result<> readOptions(const QCommandLineParser &parser, const Options &options,
                     Invocation &invocation)
{
    const auto recipe = readRecipe(parser, options, invocation.profile);
    if (!recipe)
        return failure(recipe.error());
    invocation.options.recipe = *recipe;
    bool isNumber = false;
    invocation.options.priority = parser.value(options.priority).toInt(&isNumber);
    if (!isNumber)
        return misused(tr("“%1” is no number.").arg(parser.value(options.priority)));
    const auto downloads = count(parser, options.concurrency);
    if (!downloads)
        return failure(downloads.error());
    invocation.downloads = *downloads;
    const auto encodes = count(parser, options.encodes);
    if (!encodes)
        return failure(encodes.error());
    invocation.encodes = *encodes;
    const auto attempts = count(parser, options.attempts);
    if (!attempts)
        return failure(attempts.error());
    invocation.attempts = *attempts;
    if (parser.isSet(options.to)) {
        const QString folder = parser.value(options.to);
        if (folder.isEmpty())
            return misused(tr("“--to” takes a folder."));
        invocation.options.destination = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    }
    invocation.json = parser.isSet(options.json);
    return {};
}

Profile profileOf(const QCommandLineParser &parser, const Options &options)
{
    QString folder = parser.value(options.profile);
    if (folder.isEmpty())
        folder = qEnvironmentVariable("RESPOOL_PROFILE");
    if (folder.isEmpty())
        return Profile::standard();
    return Profile::at(QDir::current().absoluteFilePath(folder));
}

} // namespace

Result<Invocation> Invocation::parse(const QStringList &arguments)
{
    Invocation invocation;
    QStringList rest = arguments;
    invocation.mode = takeMode(rest);

    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(introduction());
    parser.addOptions({options.help, options.version, options.to, options.preset,
                       options.resolutions, options.priority, options.concurrency, options.encodes,
                       options.attempts, options.json, options.profile});
    parser.addPositionalArgument(
        QStringLiteral("SOURCE"), QCoreApplication::translate("respool", "Addresses and files."),
        QStringLiteral("[run|add|list|show|rename|sheet|presets] [SOURCE…]"));
    if (!parser.parse(rest))
        return misused(parser.errorText());
    if (parser.isSet(options.help)) {
        invocation.mode = Mode::Help;
        invocation.help = parser.helpText();
        return invocation;
    }
    if (parser.isSet(options.version)) {
        invocation.mode = Mode::Version;
        return invocation;
    }
    invocation.profile = profileOf(parser, options);
    if (auto read = readSources(parser, invocation); !read)
        return failure(read.error());
    if (auto read = readOptions(parser, options, invocation); !read)
        return failure(read.error());
    return invocation;
}

} // namespace respool
