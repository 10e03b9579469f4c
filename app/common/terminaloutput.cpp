// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/terminaloutput.h"

#include "app/common/terminaltext.h"
#include "core/control/jobjson.h"

#include <QJsonArray>

namespace respool {

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

void printJson(const QJsonDocument &document)
{
    print(stdout, QString::fromUtf8(document.toJson()));
}

void printError(const Error &error)
{
    print(stderr, QStringLiteral("respool: ") + errorText(error) + u'\n');
}

bool printEnds(const QList<Job> &jobs, bool isJson)
{
    QJsonArray documents;
    bool areAllCompleted = true;
    for (const Job &job : jobs) {
        const bool isCompleted = job.state == JobState::Completed;
        areAllCompleted = areAllCompleted && isCompleted;
        documents.append(jobJson(job));
        if (!isJson)
            print(isCompleted ? stdout : stderr, endText(job) + u'\n');
    }
    if (isJson)
        printJson(QJsonDocument(documents));
    return areAllCompleted;
}

} // namespace respool
