// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/sourcelookup.h"

#include "core/jobs/inworker.h"
#include "core/jobs/toolfolder.h"
#include "core/tools/errorclassifier.h"
#include "core/tools/ytdlplookup.h"

#include <QFile>
#include <QUuid>

namespace respool {

namespace {

constexpr qint64 mostBytes = 16LL * 1024 * 1024;

Result<SourceDescription> readDescription(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QLatin1String(lookupFile)));
    if (!file.open(QIODevice::ReadOnly))
        return parseSourceDescription({});
    return parseSourceDescription(file.read(mostBytes));
}

} // namespace

SourceLookup::SourceLookup(QString address, const ToolLocator &tools, QString cacheFolder,
                           const QString &privateFolder)
    : m_address(std::move(address))
    , m_cacheFolder(std::move(cacheFolder))
    , m_privateFolder(privateFolder + u'/' + QUuid::createUuid().toString(QUuid::Id128))
    , m_tool(tools, PictureTool::Priority::Usual)
{
    connect(&m_tool, &PictureTool::finished, this, &SourceLookup::handleToolFinished);
}

SourceLookup::~SourceLookup()
{
    // The last pointer deletes it, which blocks.
    if (m_folder)
        runInWorker([folder = std::exchange(m_folder, nullptr)] {});
}

void SourceLookup::start()
{
    inWorker(
        this, [access = m_access, folder = m_privateFolder] { return prepare(access, folder); },
        [this](const Prepared &prepared) { handlePrepared(prepared); });
}

SourceLookup::Prepared SourceLookup::prepare(const NetworkAccess &access,
                                             const QString &privateFolder)
{
    // Cookies do not lie in there: nobody would delete them after a kill.
    return {makeTemporaryToolFolder(QStringLiteral("lookup")),
            prepareAccess(access, privateFolder)};
}

void SourceLookup::handlePrepared(const Prepared &prepared)
{
    m_folder = prepared.folder;
    if (!m_folder->isValid()) {
        emit finished(
            failure(ErrorCode::FileSystemFailed, tr("There is no room for temporary files."),
                    tr("Make room on the disk, then try again."), m_folder->errorString()));
        return;
    }
    if (!prepared.access) {
        emit finished(failure(prepared.access.error()));
        return;
    }
    m_prepared = *prepared.access;
    m_tool.setAdditions(m_prepared.environment);
    m_tool.run(ToolKind::YtDlp, lookupArguments(m_address, m_cacheFolder, m_prepared.arguments),
               m_folder->path());
}

void SourceLookup::handleToolFinished(const PictureToolResult &result)
{
    if (result.isCutOff) {
        emit finished(failure(ErrorCode::ToolStalled, tr("The site did not answer in time."),
                              tr("It can be added all the same."), result.errors));
        return;
    }
    if (!result.isClean) {
        emit finished(failure(classifyDownloadFailure(result.errors, 1)));
        return;
    }
    // The folder is deleted there as well.
    inWorker(
        this, [folder = std::exchange(m_folder, nullptr)] { return readDescription(*folder); },
        [this](const Result<SourceDescription> &description) { emit finished(description); });
}

} // namespace respool
