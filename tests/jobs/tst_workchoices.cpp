// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobfolder.h"
#include "core/jobs/planner.h"
#include "core/jobs/products.h"
#include "core/jobs/toolsteprunners.h"
#include "core/store/sqlworkfilestore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

// Stands for yt-dlp: tells what it was given, then stays at a hundred bytes of a long file until it
// is ended, unless "finish" lies beside it.
const char fakeYtDlp[] = R"(#!/bin/sh
here=$(dirname "$0")
printf '%s\n' "$@" "END" >> "$here/arguments"
echo "$https_proxy" >> "$here/proxies"
previous=
for argument in "$@"; do
    case "$argument" in
        download:*:dl:*) nonce=${argument#download:}; nonce=${nonce%%:*} ;;
    esac
    [ "$previous" = --cookies ] && cat "$argument" >> "$here/cookies"
    previous=$argument
done
echo "$nonce:meta:{\"title\":\"T\",\"filesize\":1000,\"format_id\":\"22\",\"protocol\":\"https\"}"
[ -e media.mp4.part ] && cat media.mp4.part >> "$here/found"
head -c 100000 /dev/zero | tr '\0' x > media.mp4.part
dl() { echo "$nonce:dl:{\"status\":\"downloading\",\"downloaded_bytes\":$1,\"total_bytes\":1000,\"eta\":500,\"filename\":\"media.mp4\"}"; }
dl 100
until [ -e "$here/finish" ]; do sleep 0.05; done
head -c 1000 /dev/zero > media.mp4
dl 1000
echo "$nonce:done:{\"filepath\":\"$PWD/media.mp4\",\"duration\":2}"
)";

const char fakeFfmpeg[] = "#!/bin/sh\nnice >> \"$(dirname \"$0\")/niceness\"\nexit 1\n";

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size();
}

/// Step runners with programs that tell what they were given.
class Stage final
{
public:
    Stage()
        : database({folder.filePath(u"respool.db"_s)})
        , workFiles(database)
        , steps(folder.filePath(u"logs"_s), folder.filePath(u"cache"_s), workFiles)
    {
        for (const auto &[kind, name] : {std::pair{ToolKind::YtDlp, u"yt-dlp"_s},
                                         {ToolKind::Ffmpeg, u"ffmpeg"_s},
                                         {ToolKind::Ffprobe, u"ffprobe"_s}}) {
            const QString path = folder.filePath(name);
            const bool isMade = writeFile(path, kind == ToolKind::YtDlp ? fakeYtDlp : fakeFfmpeg);
            Q_ASSERT(isMade);
            Q_UNUSED(isMade)
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            steps.tools().setPath(kind, path);
        }
    }

    [[nodiscard]] Job job(const QString &renditions = u"original"_s) const
    {
        JobSpec spec;
        spec.source = u"https://example.org/a.mp4"_s;
        spec.destination = destination.path();
        spec.recipe.renditions = *parseRenditions(renditions);
        return planJob(spec, false, 1);
    }

    /// A started runner with its end recorded.
    struct Run
    {
        std::unique_ptr<StepRunner> runner;
        std::unique_ptr<QSignalSpy> progressed;
        std::unique_ptr<QSignalSpy> finished;
    };

    [[nodiscard]] Run start(const Job &job)
    {
        Run run;
        run.runner = steps.make(job, *job.currentStep(), QUuid::createUuid());
        run.progressed = std::make_unique<QSignalSpy>(run.runner.get(), &StepRunner::progressed);
        run.finished = std::make_unique<QSignalSpy>(run.runner.get(), &StepRunner::finished);
        run.runner->start();
        return run;
    }

    /// What it was told each time that it was started.
    [[nodiscard]] QStringList rates() const
    {
        QStringList rates;
        const QStringList words = QString::fromUtf8(told(u"arguments"_s)).split(u'\n');
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words.at(i) == "--limit-rate"_L1)
                rates.append(words.value(i + 1));
        }
        return rates;
    }

    [[nodiscard]] QByteArray told(const QString &name) const
    {
        return contentsOf(folder.filePath(name));
    }

    QTemporaryDir folder;
    QTemporaryDir destination;
    Database database; ///< never opened: these runs record no file
    SqlWorkFileStore workFiles;
    ToolStepRunners steps;
};

} // namespace

/// What people choose for all jobs reaches the tools, with real processes under the real warden.
class TestWorkChoices final : public QObject
{
    Q_OBJECT

private slots:
    void goesOnAtAnotherRate();
    void isStoppedInTheMiddleOfARestart();
    void tellsOfTheProxyWithoutItsPassword();
    void lendsCookies();
    void failsWithoutItsCookies();
    void runsToolsOfEncodesAtANiceness();
    void removesWhatAKilledSessionLeft();
};

void TestWorkChoices::goesOnAtAnotherRate()
{
    Stage stage;
    stage.steps.setBandwidth(1000);
    stage.steps.setExpectedDownloads(1);
    const auto first = stage.start(stage.job());
    QTRY_COMPARE_WITH_TIMEOUT(first.progressed->size(), 1, 20'000);
    QCOMPARE(stage.rates(), QStringList{u"1000"_s});
    stage.steps.setExpectedDownloads(2);
    const auto second = stage.start(stage.job());
    QTRY_COMPARE_WITH_TIMEOUT(stage.rates().size(), 3, 20'000);
    QCOMPARE(stage.rates().mid(1), (QStringList{u"500"_s, u"500"_s}));
    // From the bytes that were there, but for the end that may be torn.
    QTRY_COMPARE_WITH_TIMEOUT(first.progressed->size(), 2, 20'000);
    QCOMPARE(stage.told(u"found"_s), QByteArray(100'000 - healedBytes, 'x'));
    QVERIFY(writeFile(stage.folder.filePath(u"finish"_s), {}));
    for (const auto *run : {&first, &second}) {
        QTRY_COMPARE_WITH_TIMEOUT(run->finished->size(), 1, 20'000);
        const auto outcome = run->finished->first().first().value<StepOutcome>();
        QVERIFY2(outcome.end == StepOutcome::End::Done,
                 qPrintable(outcome.error ? outcome.error->text : QString()));
    }
}

void TestWorkChoices::isStoppedInTheMiddleOfARestart()
{
    Stage stage;
    const auto run = stage.start(stage.job());
    QTRY_COMPARE_WITH_TIMEOUT(run.progressed->size(), 1, 20'000);
    QVERIFY(stage.rates().isEmpty());
    stage.steps.setBandwidth(1000); // it has to begin anew
    run.runner->stop(StepRunner::Stop::Gently);
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, 20'000);
    const auto outcome = run.finished->first().first().value<StepOutcome>();
    QCOMPARE(outcome.end, StepOutcome::End::Stopped);
    QCOMPARE(outcome.checkpoint.value(totalKey).toInteger(), 1000);
    QVERIFY(!run.finished->wait(300));
    QVERIFY(stage.rates().isEmpty());
}

void TestWorkChoices::tellsOfTheProxyWithoutItsPassword()
{
    Stage stage;
    const QString proxy = u"http://me:pass%40word@proxy.example:8080"_s;
    stage.steps.setChoices({{proxy, {}, {}}, 0, 0});
    QVERIFY(writeFile(stage.folder.filePath(u"finish"_s), {}));
    const Job job = stage.job();
    auto run = stage.start(job);
    const QSignalSpy commands(run.runner.get(), &StepRunner::processStarted);
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, 20'000);
    QCOMPARE(stage.told(u"proxies"_s).trimmed(), proxy.toUtf8());
    QVERIFY(!stage.told(u"arguments"_s).contains("word"));
    QCOMPARE(commands.size(), 1);
    QVERIFY(!commands.first().at(1).toString().contains(u"word"_s));
    const QString name = u"logs/%1.log"_s.arg(job.uuid.toString(QUuid::WithoutBraces));
    QTRY_VERIFY(stage.told(name).contains("proxy: http://proxy.example:8080"));
    QVERIFY(!stage.told(name).contains("word"));
}

void TestWorkChoices::lendsCookies()
{
    Stage stage;
    const QByteArray cookies("# HTTP Cookie File\nexample.org\tFALSE\t/\tTRUE\t0\ta\tsecret\n");
    const QString mine = stage.folder.filePath(u"mine.txt"_s);
    QVERIFY(writeFile(mine, cookies));
    stage.steps.setChoices({{{}, {}, mine}, 0, 0});
    QVERIFY(writeFile(stage.folder.filePath(u"finish"_s), {}));
    auto run = stage.start(stage.job());
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, 20'000);
    QCOMPARE(stage.told(u"cookies"_s), cookies);
    QVERIFY(!stage.told(u"arguments"_s).contains(mine.toUtf8()));
    run.runner.reset();
    const QDir lent(stage.folder.filePath(u"cache/private"_s));
    const auto left = [&lent] {
        const QDir own(lent.filePath(lent.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0)));
        return own.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    QTRY_COMPARE(left(), QStringList());
}

void TestWorkChoices::failsWithoutItsCookies()
{
    Stage stage;
    stage.steps.setChoices({{{}, {}, u"/nowhere/cookies.txt"_s}, 0, 0});
    const auto run = stage.start(stage.job());
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, 20'000);
    const auto outcome = run.finished->first().first().value<StepOutcome>();
    QCOMPARE(outcome.end, StepOutcome::End::Failed);
    QCOMPARE(outcome.error->code, ErrorCode::AccessDenied);
    QVERIFY(stage.told(u"arguments"_s).isEmpty());
}

void TestWorkChoices::runsToolsOfEncodesAtANiceness()
{
    Stage stage;
    Job job = stage.job(u"240p"_s);
    QVERIFY(prepareJobFolder(job));
    QVERIFY(writeFile(jobFolderPath(job) + u"/media.mp4"_s, "media"));
    job.steps[0].state = StepState::Done;
    job.steps[0].checkpoint = {{fileKey, u"media.mp4"_s}};
    QCOMPARE(job.currentStep()->kind, StepKind::Probe);
    const auto answer = [&stage](const Job &of) {
        const auto run = stage.start(of);
        const bool isOver = QTest::qWaitFor([&run] { return !run.finished->isEmpty(); }, 20'000);
        return isOver ? stage.told(u"niceness"_s).split('\n').value(0).toInt() : -1;
    };
    const int usual = answer(job);
    if (usual > 5)
        QSKIP("Nobody may raise a priority again.");
    QVERIFY(QFile::remove(stage.folder.filePath(u"niceness"_s)));
    stage.steps.setChoices({{}, 0, 7});
    QCOMPARE(answer(job), 7);
}

void TestWorkChoices::removesWhatAKilledSessionLeft()
{
    const QTemporaryDir folder;
    const QString left = folder.filePath(u"cache/private/old/run"_s);
    QVERIFY(QDir().mkpath(left));
    QVERIFY(writeFile(left + u"/cookies.txt"_s, "secret"));
    Database database({folder.filePath(u"respool.db"_s)});
    SqlWorkFileStore workFiles(database);
    const ToolStepRunners steps(folder.filePath(u"logs"_s), folder.filePath(u"cache"_s), workFiles);
    QTRY_VERIFY(!QFileInfo::exists(folder.filePath(u"cache/private/old"_s)));
}

QTEST_GUILESS_MAIN(TestWorkChoices)
#include "tst_workchoices.moc"
