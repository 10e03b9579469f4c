// SPDX-License-Identifier: GPL-3.0-or-later
// respool_soak [rounds] [seed]: kills the program at work again and again; see soak.h.
#include "tests/soak/soak.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = arguments.value(1, QStringLiteral("30")).toInt();
    const quint32 seed =
        arguments.size() > 2 ? arguments.at(2).toUInt() : QRandomGenerator::global()->generate();
    std::printf("seed %u, %d rounds\n", seed, rounds);
    std::fflush(stdout); // whatever happens next, it can be repeated
    respool::Soak soak(seed);
    const QString problem = soak.play(rounds);
    std::printf("%s\n", problem.isEmpty() ? qPrintable(soak.summary()) : qPrintable(problem));
    return problem.isEmpty() ? 0 : 1;
}
