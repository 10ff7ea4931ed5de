// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/printjob.h"

#include "core/background/run.h"

namespace printing {

PrintJob::PrintJob(Work work, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
{
    m_pool.setMaxThreadCount(1);
}

PrintJob::~PrintJob()
{
    cancel();
}

void PrintJob::start()
{
    m_task = background::runReporting<int>(
        &m_pool, this,
        [work = m_work, stop = m_stop.get_token()](const std::stop_token &,
                                                   const background::Report<int> &report) {
            return work(report, stop);
        },
        [this](int done) { Q_EMIT progressed(done); },
        [this](const PrintResult &result) { Q_EMIT finished(result); });
}

} // namespace printing

#include "moc_printjob.cpp"
