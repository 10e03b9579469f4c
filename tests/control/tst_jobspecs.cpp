// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/jobcommands.h"

#include <QTest>

using namespace respool;

namespace {

const QString first = QStringLiteral("https://a.example/1");
const QString second = QStringLiteral("https://a.example/2");

QList<ParsedSources::Source> sources()
{
    return {{SourceKind::Address, first}, {SourceKind::Address, second}};
}

} // namespace

/// What becomes of sources and options when they are added.
class TestJobSpecs final : public QObject
{
    Q_OBJECT

private slots:
    void takeWhatHoldsForAll();
    void countTheirPlaces();
    void takeWhatWasChosenForOne();
    void leaveWhatTheRecipeSays();
};

void TestJobSpecs::takeWhatHoldsForAll()
{
    AddOptions options;
    options.priority = 10;
    options.recipe.preset = u"mp4"_qs;
    const QList<JobSpec> specs = jobSpecs(sources(), options, u"/standard"_qs);
    QCOMPARE(specs.size(), 2);
    QCOMPARE(specs.last().source, second);
    QCOMPARE(specs.last().priority, 10);
    QCOMPARE(specs.last().recipe.preset, u"mp4"_qs);
    QCOMPARE(specs.last().destination, u"/standard"_qs);
    QCOMPARE(specs.last().nameTemplate, QString());
    options.destination = u"/chosen"_qs;
    QCOMPARE(jobSpecs(sources(), options, u"/standard"_qs).first().destination, u"/chosen"_qs);
}

void TestJobSpecs::countTheirPlaces()
{
    AddOptions options;
    options.nameTemplate = u"{number} {title}"_qs;
    const QList<JobSpec> specs = jobSpecs(sources(), options, {});
    QCOMPARE(specs.first().nameTemplate, u"01 {title}"_qs);
    QCOMPARE(specs.last().nameTemplate, u"02 {title}"_qs);
}

void TestJobSpecs::takeWhatWasChosenForOne()
{
    AddOptions options;
    options.recipe.download.format = u"worst"_qs;
    options.recipe.download.embedsChapters = true;
    options.choices.insert(second, {u"22"_qs, SubtitleChoice::Embed, {u"de"_qs}});
    const QList<JobSpec> specs = jobSpecs(sources(), options, {});
    QCOMPARE(specs.first().recipe.download, options.recipe.download);
    const DownloadOptions &download = specs.last().recipe.download;
    QCOMPARE(download.format, u"22"_qs);
    QCOMPARE(download.subtitles, SubtitleChoice::Embed);
    QCOMPARE(download.subtitleLanguages, QStringList{u"de"_qs});
    QVERIFY(download.embedsChapters);
}

void TestJobSpecs::leaveWhatTheRecipeSays()
{
    AddOptions options;
    options.recipe.download.format = u"worst"_qs;
    options.recipe.download.subtitles = SubtitleChoice::Separate;
    options.recipe.download.subtitleLanguages = QStringList{u"en"_qs};
    options.choices.insert(first, {});
    options.choices.insert(second, {{}, SubtitleChoice::None, {}});
    const QList<JobSpec> specs = jobSpecs(sources(), options, {});
    QCOMPARE(specs.first().recipe.download, options.recipe.download);
    QCOMPARE(specs.last().recipe.download.format, u"worst"_qs);
    QCOMPARE(specs.last().recipe.download.subtitles, SubtitleChoice::None);
}

QTEST_APPLESS_MAIN(TestJobSpecs)
#include "tst_jobspecs.moc"
