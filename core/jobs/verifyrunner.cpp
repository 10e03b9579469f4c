// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/verifyrunner.h"

#include "core/base/crashpoint.h"
#include "core/jobs/filecheck.h"
#include "core/jobs/inworker.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/planner.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace respool {

namespace {

// A check is mostly the start of the tool and waiting for the disk.
constexpr int mostAtOnce = 2;

/// That the folder for the tool to work in is there, and the files to be looked at.
Result<> prepare(const Job &job, const QList<Product> &products)
{
    if (auto made = prepareJobFolder(job); !made)
        return made;
    if (auto same = checkSourceIsSame(job); !same)
        return same;
    for (const Product &product : products) {
        if (!QFileInfo(product.path).isFile()) {
            return failure(
                ErrorCode::SourceMissing,
                QCoreApplication::translate("respool", "The file “%1” is not there any more.")
                    .arg(product.path),
                QCoreApplication::translate("respool", "Press Retry to make it again."));
        }
    }
    return {};
}

} // namespace

VerifyRunner::VerifyRunner(const StepContext &context)
    : m_context(context)
    , m_products(productsOf(context.job))
{
}

void VerifyRunner::start()
{
    const auto work = [job = m_context.job, products = m_products] {
        return prepare(job, products);
    };
    // They are there, and more cannot be said of them.
    m_products.removeIf([](const Product &product) { return product.isSubtitle(); });
    inWorker(this, work, [this](const Result<> &prepared) {
        if (m_isStopping)
            finish(StepOutcome::stopped());
        else if (!prepared)
            finish(StepOutcome::failed(prepared.error()));
        else
            checkNext();
    });
}

void VerifyRunner::stop(Stop)
{
    m_isStopping = true;
    for (FileCheck *check : std::as_const(m_checks))
        check->stop();
}

void VerifyRunner::checkNext()
{
    while (m_running < mostAtOnce && m_checks.size() < m_products.size() && !m_hasFailed
           && !m_isStopping) {
        auto *check = new FileCheck(m_context, m_products.at(m_checks.size()), this);
        connect(check, &FileCheck::processStarted, this, &StepRunner::processStarted);
        connect(check, &FileCheck::progressed, this, &VerifyRunner::handleProgress);
        connect(check, &FileCheck::finished, this, [this, check] { handleChecked(check); });
        m_checks.append(check);
        ++m_running;
        check->start();
    }
    if (m_running == 0)
        finish(m_isStopping ? StepOutcome::stopped() : judge());
}

StepOutcome VerifyRunner::judge() const
{
    StepOutcome outcome;
    outcome.bytes = 0;
    QJsonArray facts;
    QJsonArray damaged;
    for (const FileCheck *check : m_checks) {
        const QString label = check->product().label;
        const Result<MediaFacts> &found = check->facts();
        if (!found) {
            outcome.error = outcome.error.value_or(found.error());
            if (isAboutTheFile(found.error().code))
                damaged.append(label);
            continue;
        }
        facts.append(QJsonObject{{labelKey, label}, {durationKey, found->durationSeconds}});
        outcome.bytes += found->bytes;
    }
    if (!outcome.error) {
        outcome.end = StepOutcome::End::Done;
        outcome.checkpoint.insert(factsKey, facts);
    } else {
        outcome.bytes = -1;
        outcome.checkpoint.insert(damagedKey, damaged);
    }
    return outcome;
}

void VerifyRunner::handleProgress()
{
    double done = 0;
    for (const FileCheck *check : std::as_const(m_checks))
        done += check->fraction();
    Progress progress;
    progress.fraction = done / static_cast<double>(m_products.size());
    emit progressed(progress);
}

void VerifyRunner::handleChecked(const FileCheck *check)
{
    --m_running;
    m_exitCode = check->exitCode();
    m_hasFailed = m_hasFailed || !check->facts();
    checkNext();
}

void VerifyRunner::finish(StepOutcome outcome)
{
    outcome.exitCode = m_exitCode;
    RESPOOL_CRASH_POINT("verify_finished");
    emit finished(outcome);
}

} // namespace respool
