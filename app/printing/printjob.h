// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "printing/prints.h"

#include <QObject>
#include <QThreadPool>

namespace printing {

/// A print that is made in a thread of its own. Lives in the interface thread and never blocks it;
/// destroying it cancels the print and waits for the little that cannot be interrupted.
class PrintJob : public QObject
{
    Q_OBJECT
public:
    /// What to do in the thread: one of the functions of prints.h.
    using Work = std::function<PrintResult(const Progress &progress, const std::stop_token &stop)>;

    explicit PrintJob(Work work, QObject *parent = nullptr);
    ~PrintJob() override;

    void start();
    /// finished() follows, when the print has noticed.
    void cancel() { m_stop.request_stop(); }

Q_SIGNALS:
    void progressed(int done);
    /// Once; cancelled ones too.
    void finished(const printing::PrintResult &result);

private:
    const Work m_work;
    std::stop_source m_stop; ///< not the task's, which would deliver nothing once it is stopped
    QThreadPool m_pool;
    background::Task m_task;
};

} // namespace printing
