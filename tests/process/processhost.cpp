// SPDX-License-Identifier: GPL-3.0-or-later

// The program that the tests kill: runs what follows its name through ProcessRunner and prints what
// it hears. "--destroy" as first argument deletes the runner at the first line and quits.

#include "core/process/processrunner.h"

#include <QCoreApplication>

#include <cstdio>

using namespace respool;

namespace {

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    QStringList words = QCoreApplication::arguments().mid(1);
    const bool isDestroying = words.value(0) == QLatin1String("--destroy");
    words = words.mid(isDestroying ? 1 : 0);
    auto runner = std::make_unique<ProcessRunner>();
    QObject::connect(runner.get(), &ProcessRunner::started, &application,
                     [](const ProcessIdentity &identity) {
                         print("started " + QByteArray::number(identity.pid));
                     });
    QObject::connect(runner.get(), &ProcessRunner::line, &application,
                     [&](OutputChannel, const QByteArray &text) {
                         print("line " + text);
                         if (isDestroying) {
                             runner.reset();
                             QCoreApplication::quit();
                         }
                     });
    QObject::connect(runner.get(), &ProcessRunner::finished, &application,
                     [](const ProcessResult &result) {
                         print("finished " + QByteArray::number(static_cast<int>(result.end)) + ' '
                               + result.message.toUtf8());
                         QCoreApplication::quit();
                     });
    runner->start({.program = words.value(0),
                   .arguments = words.mid(1),
                   .workingDirectory = QStringLiteral("/"),
                   .environment = QProcessEnvironment::systemEnvironment()});
    return QCoreApplication::exec();
}
