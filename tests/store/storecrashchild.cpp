// SPDX-License-Identifier: GPL-3.0-or-later
// Adds jobs to the database that it is given, without end, and prints the uuid of each one that was
// acknowledged. Made to be killed.
#include "core/store/sqljobstore.h"
#include "tests/store/storefixtures.h"

#include <QCoreApplication>

#include <cstdio>

using namespace respool;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Database::Options options;
    options.path = application.arguments().value(1);
    Database database(options);
    SqlJobStore store(database);
    database.open();
    for (int number = 0;; number += 3) {
        // Several at once, so that kills meet group commits; some of them change what is there.
        QList<Future<Result<QList<Job>>>> added;
        for (int i = 0; i < 3; ++i)
            added += store.add({plainJob(number + i)});
        for (auto &future : added) {
            const auto jobs = future.result();
            if (!jobs)
                return 1;
            std::printf("%s\n", qPrintable(jobs->first().uuid.toString()));
            std::fflush(stdout);
            Job job = jobs->first();
            job.state = JobState::Running;
            (void)store.save(job);
        }
    }
}
