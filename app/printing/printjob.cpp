// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/printjob.h"

namespace printing {

PrintJob::PrintJob(Work work, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
{
    m_pool.setMaxThreadCount(1);
}

PrintJob::~PrintJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void PrintJob::start()
{
    m_pool.start([this, stop = m_stop.get_token()] {
        const PrintResult result = m_work([this](int done) { tell(done); }, stop);
        QMetaObject::invokeMethod(
            this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
    });
}

void PrintJob::tell(int done)
{
    QMetaObject::invokeMethod(
        this, [this, done] { Q_EMIT progressed(done); }, Qt::QueuedConnection);
}

} // namespace printing
