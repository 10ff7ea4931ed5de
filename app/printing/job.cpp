// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/job.h"

namespace printing {

Job::Job(Work work, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
{
    m_pool.setMaxThreadCount(1);
}

Job::~Job()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void Job::start()
{
    m_pool.start([this, stop = m_stop.get_token()] {
        const Fault fault = m_work([this](int done) { tell(done); }, stop);
        QMetaObject::invokeMethod(
            this, [this, fault] { Q_EMIT finished(fault); }, Qt::QueuedConnection);
    });
}

void Job::tell(int done)
{
    QMetaObject::invokeMethod(
        this, [this, done] { Q_EMIT progressed(done); }, Qt::QueuedConnection);
}

} // namespace printing
