// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison.h"

#include <QTest>

using namespace respool;

namespace {

Job downloadJob(const QStringList &labels)
{
    Job job;
    job.title = QStringLiteral("Film");
    job.spec.source = QStringLiteral("https://example.org/film");
    for (const QString &label : labels)
        job.outputs.append({label, QStringLiteral("/out/") + label, 1, 10});
    return job;
}

Job fileJob(const QStringList &labels)
{
    Job job = downloadJob(labels);
    job.spec.kind = SourceKind::File;
    job.spec.source = QStringLiteral("/in/film.mkv");
    return job;
}

QStringList namesOf(const QList<ComparableFile> &files)
{
    QStringList names;
    for (const ComparableFile &file : files)
        names.append((file.isSource ? QStringLiteral("*") : QString()) + file.name);
    return names;
}

} // namespace

class ComparisonTest final : public QObject
{
    Q_OBJECT

private slots:
    void sourceComesFirst();
    void onlyTwoCanBeCompared();
    void looksAtTheWantedFile();
    void saysWhenTheSourceIsGone();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void gridGoesAsFarAsBoth();
    void timesAreLegible();
};

void ComparisonTest::sourceComesFirst()
{
    const QString p720 = QStringLiteral("720p");
    const QStringList labels{p720, QStringLiteral("audio"), hlsLabel, QStringLiteral("original")};
    QCOMPARE(namesOf(comparableFiles(downloadJob(labels))),
             QStringList({QStringLiteral("*Original"), p720}));
    QCOMPARE(namesOf(comparableFiles(fileJob(labels))),
             QStringList({QStringLiteral("*Source"), p720, QStringLiteral("Original")}));
}

void ComparisonTest::onlyTwoCanBeCompared()
{
    const QString original = QStringLiteral("original");
    const QString audio = QStringLiteral("audio");
    QVERIFY(!canCompare(downloadJob({original})));
    QVERIFY(!canCompare(downloadJob({original, audio, hlsLabel})));
    QVERIFY(!canCompare(fileJob({audio})));
    QVERIFY(canCompare(fileJob({original, hlsLabel})));
    const Job ladder = downloadJob({original, QStringLiteral("720p"), audio, hlsLabel});
    QVERIFY(canCompare(ladder));
    QVERIFY(canCompare(ladder, QStringLiteral("/out/720p")));
    QVERIFY(!canCompare(ladder, QStringLiteral("/out/audio")));
    QVERIFY(!canCompare(ladder, QStringLiteral("/out/") + hlsLabel));
}

void ComparisonTest::looksAtTheWantedFile()
{
    const Job job = fileJob({QStringLiteral("1080p"), QStringLiteral("720p")});
    const auto any = planComparison(job, {}, {});
    QVERIFY(any);
    QCOMPARE(any->files.at(any->first).path, QStringLiteral("/in/film.mkv"));
    QCOMPARE(any->files.at(any->second).name, QStringLiteral("1080p"));
    QCOMPARE(any->note, QString());
    // An untouched copy of the source is not what somebody wants to see beside it.
    const Job withCopy = fileJob({QStringLiteral("original"), QStringLiteral("720p")});
    const auto made = planComparison(withCopy, {}, {});
    QVERIFY(made);
    QCOMPARE(made->files.at(made->second).name, QStringLiteral("720p"));
    const auto wanted = planComparison(job, {}, QStringLiteral("/out/720p"));
    QVERIFY(wanted);
    QCOMPARE(wanted->files.at(wanted->second).name, QStringLiteral("720p"));
    const auto source = planComparison(job, {}, QStringLiteral("/in/film.mkv"));
    QVERIFY(source);
    QCOMPARE(source->second, 1); // never a file beside itself
}

void ComparisonTest::saysWhenTheSourceIsGone()
{
    const QStringList labels{QStringLiteral("1080p"), QStringLiteral("720p")};
    const auto gone = planComparison(fileJob(labels), {QStringLiteral("/in/film.mkv")}, QString());
    QVERIFY(gone);
    QCOMPARE(namesOf(gone->files), labels);
    QVERIFY(gone->note.contains(QStringLiteral("/in/film.mkv")));
    const auto notKept = planComparison(downloadJob(labels), {}, QString());
    QVERIFY(notKept);
    QCOMPARE(namesOf(notKept->files), labels);
    QVERIFY(notKept->note.contains(QStringLiteral("not kept")));
}

void ComparisonTest::saysWhatIsMissing_data()
{
    QTest::addColumn<Job>("job");
    QTest::addColumn<QSet<QString>>("missing");
    QTest::addColumn<QString>("words");
    const QString p720 = QStringLiteral("720p");
    const QString out = QStringLiteral("/out/720p");
    const QString in = QStringLiteral("/in/film.mkv");
    QTest::newRow("download without original")
        << downloadJob({p720}) << QSet<QString>() << QStringLiteral("was not kept");
    QTest::newRow("original alone") << downloadJob({QStringLiteral("original")}) << QSet<QString>()
                                    << QStringLiteral("no file whose pictures");
    QTest::newRow("sound alone") << fileJob({QStringLiteral("audio")}) << QSet<QString>()
                                 << QStringLiteral("no file whose pictures");
    QTest::newRow("source gone") << fileJob({p720}) << QSet<QString>{in}
                                 << QStringLiteral("Only one");
    QTest::newRow("file gone") << fileJob({p720}) << QSet<QString>{out}
                               << QStringLiteral("Only one");
    QTest::newRow("both gone") << fileJob({p720}) << QSet<QString>{in, out}
                               << QStringLiteral("Neither");
}

void ComparisonTest::saysWhatIsMissing()
{
    QFETCH(const Job, job);
    QFETCH(const QSet<QString>, missing);
    QFETCH(const QString, words);
    const auto plan = planComparison(job, missing, {});
    QVERIFY(!plan);
    QVERIFY2(plan.error().text.contains(words), qPrintable(plan.error().text));
}

void ComparisonTest::gridGoesAsFarAsBoth()
{
    MediaInfo first;
    first.durationSeconds = 10;
    first.framesPerSecond = 50;
    MediaInfo second;
    second.durationSeconds = 9.5;
    second.framesPerSecond = 25;
    const FrameGrid grid = frameGrid(first, second);
    QCOMPARE(grid, (FrameGrid{50, 475}));
    QCOMPARE(grid.secondsOf(25), 0.5);
    QCOMPARE(frameGrid(second, first), (FrameGrid{25, 238}));
    QCOMPARE(frameGrid({}, {}), (FrameGrid{25, 1})); // nothing is known
    QCOMPARE(frameGrid({}, first), (FrameGrid{50, 500}));
}

void ComparisonTest::timesAreLegible()
{
    const FrameGrid film{25, 25 * 4000};
    QCOMPARE(frameTimeText({25, 100}, 0), QStringLiteral("0:00.00"));
    QCOMPARE(frameTimeText({25, 100}, 63), QStringLiteral("0:02.52"));
    QCOMPARE(frameTimeText({30000.0 / 1001, 10000}, 1800), QStringLiteral("1:00.06"));
    QCOMPARE(frameTimeText(film, 0), QStringLiteral("0:00:00.00"));
    QCOMPARE(frameTimeText(film, 25 * 3725 + 1), QStringLiteral("1:02:05.04"));
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
