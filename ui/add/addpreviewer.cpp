// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add/addpreviewer.h"

#include "core/base/future.h"
#include "core/jobs/inworker.h"

#include <chrono>

namespace respool {

namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 200ms;

} // namespace

AddPreviewer::AddPreviewer(JobQueue &queue, SourceLookups *lookups, AddTableModel &model,
                           QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_lookups(lookups)
    , m_model(model)
    , m_isUnwanted(std::make_shared<std::atomic_bool>(false))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &AddPreviewer::read);
    if (!m_lookups)
        return;
    connect(m_lookups, &SourceLookups::found, &m_model, &AddTableModel::setDescription);
    connect(m_lookups, &SourceLookups::failed, &m_model, &AddTableModel::setProblem);
}

AddPreviewer::~AddPreviewer()
{
    *m_isUnwanted = true;
    if (m_lookups)
        m_lookups->cancel();
}

void AddPreviewer::setText(const QString &text)
{
    m_text = text;
    ++m_wanted;
    *m_isUnwanted = true;
    m_pause.start();
}

void AddPreviewer::read()
{
    m_isUnwanted = std::make_shared<std::atomic_bool>(false);
    const auto work = [text = m_text, isUnwanted = m_isUnwanted] {
        return previewOf(text, isUnwanted.get());
    };
    inPatientWorker(this, work, [this, reading = m_wanted](const AddPreview &preview) {
        if (reading != m_wanted)
            return; // another text came meanwhile
        m_shown = reading;
        show(preview);
    });
}

void AddPreviewer::show(const AddPreview &preview)
{
    m_model.setRows(preview.rows);
    emit updated(preview.refused, preview.moreRefused);
    askForDuplicates();
    lookUp();
}

void AddPreviewer::askForDuplicates()
{
    QStringList sources;
    sources.reserve(m_model.rowCount());
    for (int row = 0; row < m_model.rowCount(); ++row)
        sources.append(m_model.row(row).source.text);
    if (sources.isEmpty())
        return;
    whenDone(m_queue.knownSources(sources), this,
             [this, asked = m_shown](const Result<QStringList> &known) {
                 // That nobody can tell is no reason not to add anything.
                 if (known && asked == m_shown)
                     m_model.setKnown(QSet<QString>(known->cbegin(), known->cend()));
             });
}

void AddPreviewer::lookUp()
{
    if (!m_lookups)
        return;
    const QStringList addresses = m_model.unaskedAddresses(mostLookedUp - m_lookedUp);
    m_lookedUp += static_cast<int>(addresses.size());
    m_model.setAsked(addresses);
    for (const QString &address : addresses)
        m_lookups->lookUp(address);
}

} // namespace respool
