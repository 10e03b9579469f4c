// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/sourcelookups.h"

#include <algorithm>

namespace respool {

SourceLookups::SourceLookups(const ToolLocator &tools, QString cacheFolder, QString privateFolder)
    : m_tools(tools)
    , m_cacheFolder(std::move(cacheFolder))
    , m_privateFolder(std::move(privateFolder))
{
}

SourceLookups::~SourceLookups() = default;

void SourceLookups::lookUp(const QString &address)
{
    m_waiting.push_back(address);
    startNext();
}

void SourceLookups::lookUpNext(const QString &address)
{
    std::erase(m_waiting, address);
    m_waiting.push_front(address);
    startNext();
}

void SourceLookups::cancel()
{
    m_waiting.clear();
    m_running.clear();
}

bool SourceLookups::isRunning(const QString &address) const
{
    return std::any_of(m_running.cbegin(), m_running.cend(),
                       [&address](const auto &lookup) { return lookup->address() == address; });
}

void SourceLookups::startNext()
{
    while (m_running.size() < mostAtOnce && !m_waiting.empty()) {
        const QString address = m_waiting.front();
        m_waiting.pop_front();
        if (isRunning(address))
            continue;
        m_running.push_back(
            std::make_unique<SourceLookup>(address, m_tools, m_cacheFolder, m_privateFolder));
        SourceLookup *lookup = m_running.back().get();
        connect(lookup, &SourceLookup::finished, this,
                [this, lookup](const Result<SourceDescription> &result) {
                    handleFinished(lookup, result);
                });
        lookup->setAccess(m_access);
        lookup->start();
    }
}

void SourceLookups::handleFinished(SourceLookup *lookup, const Result<SourceDescription> &result)
{
    const auto place =
        std::find_if(m_running.begin(), m_running.end(),
                     [lookup](const auto &running) { return running.get() == lookup; });
    const QString address = lookup->address();
    place->release()->deleteLater(); // this is its signal
    m_running.erase(place);
    if (result)
        emit found(address, *result);
    else
        emit failed(address, result.error());
    startNext();
}

} // namespace respool
