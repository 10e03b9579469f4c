// SPDX-License-Identifier: GPL-3.0-or-later
// bench_fill PROFILE COUNT mixed|paused: stores that many jobs. mixed: of a hundred jobs ninety are
// completed with their files, nine failed, one is paused. paused: all are.
#include "core/base/profile.h"
#include "core/jobs/planner.h"
#include "core/store/sqljobstore.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace respool;

constexpr int chunk = 5000;
constexpr qint64 firstAdded = 1'700'000'000'000;
constexpr int hosts = 2000;
constexpr qint64 bytesOfOne = 123'456'789;

void complete(Job &job)
{
    job.state = JobState::Completed;
    job.progress = 1;
    job.finishedAt = job.startedAt + 60'000;
    for (Step &step : job.steps) {
        step.state = StepState::Done;
        step.attempts = 1;
    }
    for (const Rendition &rendition : job.spec.recipe.renditions) {
        const QString name = QStringLiteral("%1 [%2].mp4").arg(job.title, rendition.label());
        job.outputs += Output{rendition.label(), job.spec.destination + QLatin1Char('/') + name,
                              bytesOfOne, 61.5};
    }
}

void fail(Job &job)
{
    job.state = JobState::Failed;
    job.progress = 0.4;
    job.finishedAt = job.startedAt + 30'000;
    job.steps.first().state = StepState::Failed;
    job.steps.first().attempts = 2;
    job.error = Error{ErrorCode::AddressNotFound,
                      QStringLiteral("There is nothing at this address any more."),
                      QStringLiteral("Check the address in a browser."),
                      QStringLiteral("ERROR: HTTP Error 404: Not Found")};
}

Job makeJob(int number, bool isMixed)
{
    JobSpec spec;
    spec.source = QStringLiteral("https://videos%1.example/watch/clip-%2.mp4")
                      .arg(number * 7919 % hosts)
                      .arg(number);
    spec.destination = QStringLiteral("/home/somebody/Videos");
    if (number % 4 == 0)
        spec.recipe.renditions = {Rendition{}, Rendition{Rendition::Kind::Height, 720}};
    Job job = planJob(spec, true, firstAdded + number * qint64(1000));
    const int part = number % 100;
    // A paused job that never ran has no title: its name is made of its address.
    if (!isMixed || part == 99)
        return job;
    job.title = QStringLiteral("A clip about something, part %1 of many").arg(number);
    job.bytes = bytesOfOne + number;
    job.startedAt = job.createdAt + 5000;
    if (part < 90)
        complete(job);
    else
        fail(job);
    return job;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 4) {
        std::fputs("usage: bench_fill PROFILE COUNT mixed|paused\n", stderr);
        return 1;
    }
    const Profile profile = Profile::at(QString::fromLocal8Bit(argv[1]));
    const int count = QByteArray(argv[2]).toInt();
    const bool isMixed = QByteArray(argv[3]) == "mixed";
    Database database({profile.database()});
    SqlJobStore store(database);
    database.open();
    for (int from = 0; from < count; from += chunk) {
        QList<Job> jobs;
        for (int number = from; number < qMin(from + chunk, count); ++number)
            jobs += makeJob(number, isMixed);
        if (const auto stored = store.add(jobs).result(); !stored) {
            std::fprintf(stderr, "bench_fill: %s\n", qPrintable(stored.error().text));
            return 1;
        }
    }
    return 0;
}
