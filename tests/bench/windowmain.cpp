// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window SCENARIO PROFILE COUNT: starts the window as the program does, runs the scenario
// (list, paste, storm, verbs) and prints its figures as JSON. Times are the system's monotonic
// clock.
#include "core/jobs/jobpictures.h"
#include "core/platform/profilelock.h"
#include "tests/bench/windowbench.h"
#include "ui/theme.h"

#include <QJsonDocument>
#include <QTimer>

#include <cstdio>
#include <optional>

namespace {

using namespace respool;

constexpr int longestMs = 120'000;

std::optional<WindowBench::Scenario> scenarioOf(const QString &name)
{
    if (name == QLatin1String("list"))
        return WindowBench::Scenario::List;
    if (name == QLatin1String("paste"))
        return WindowBench::Scenario::Paste;
    if (name == QLatin1String("storm"))
        return WindowBench::Scenario::Storm;
    if (name == QLatin1String("verbs"))
        return WindowBench::Scenario::Verbs;
    return std::nullopt;
}

int fail(const char *sentence)
{
    std::fprintf(stderr, "bench_window: %s\n", sentence);
    return 1;
}

/// As WindowedSession in app/windowedsession.cpp, with the bench in between.
int run(WatchedApplication &application, const Profile &profile, ProfileLock &lock,
        WindowBench::Scenario scenario, int count)
{
    Session session(profile, lock);
    Theme theme(QStringLiteral("light"));
    JobPictures pictures(session.pictureServices());
    MainWindow window(session.queue(), session.commands(), pictures, session.profile(),
                      session.settings().values());
    QObject::connect(&window, &MainWindow::closed, &session, &Session::end);
    QObject::connect(&session, &Session::ended, qApp, &QCoreApplication::quit);
    WindowBench bench(application, session, window, scenario, count);
    bool isFinished = false;
    QObject::connect(&bench, &WindowBench::finished, &window, [&] {
        isFinished = true;
        const QByteArray json = QJsonDocument(bench.figures()).toJson();
        std::fwrite(json.constData(), 1, static_cast<size_t>(json.size()), stdout);
        window.close();
    });
    QTimer::singleShot(longestMs, &window, &QWidget::close);
    bench.start();
    session.open();
    window.show();
    theme.followSystem();
    QApplication::exec();
    return isFinished ? 0 : fail("the scenario did not come to its end");
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4)
        return fail("usage: bench_window list|paste|storm PROFILE COUNT");
    const auto scenario = scenarioOf(QString::fromLocal8Bit(argv[1]));
    const int count = QByteArray(argv[3]).toInt();
    if (!scenario || count < 1)
        return fail("usage: bench_window list|paste|storm PROFILE COUNT");
    const Profile profile = Profile::at(QString::fromLocal8Bit(argv[2]));
    if (!Session::prepare(profile))
        return fail("the profile's folder cannot be written");
    ProfileLock lock(profile.lockFile());
    if (!lock.tryLock())
        return fail("somebody else works on this profile");
    WatchedApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Respool"));
    QApplication::setQuitOnLastWindowClosed(false);
    return run(application, profile, lock, *scenario, count);
}
