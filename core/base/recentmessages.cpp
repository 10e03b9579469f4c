// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recentmessages.h"

#include "core/base/redact.h"

#include <QDateTime>
#include <QMutex>
#include <QMutexLocker>

namespace respool {

namespace {

constexpr qsizetype mostLines = 300;
constexpr qsizetype longestLine = 2000;

/// A message handler is a plain function, so what it writes to has to be reachable without one.
struct Messages
{
    QMutex mutex;
    QStringList lines;
    QtMessageHandler before = nullptr;
};

Messages &messages()
{
    static Messages kept;
    return kept;
}

QString nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("critical");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    return {};
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString line = QStringLiteral("%1 %2 %3: %4")
                             .arg(time, nameOf(type), QString::fromUtf8(context.category),
                                  redacted(text).left(longestLine));
    Messages &kept = messages();
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker lock(&kept.mutex);
        kept.lines.append(line);
        if (kept.lines.size() > mostLines)
            kept.lines.removeFirst();
        before = kept.before;
    }
    if (before)
        before(type, context, text);
}

} // namespace

void keepRecentMessages()
{
    Messages &kept = messages();
    const QMutexLocker lock(&kept.mutex);
    if (!kept.before)
        kept.before = qInstallMessageHandler(keep);
}

QStringList recentMessages()
{
    Messages &kept = messages();
    const QMutexLocker lock(&kept.mutex);
    return kept.lines;
}

} // namespace respool
