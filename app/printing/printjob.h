// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "printing/printoutput.h"

#include <QObject>
#include <QThreadPool>

namespace printing {

/// A print in a worker thread. Lives in the interface's thread and never blocks it; only the
/// destructor cancels the print and waits for operations that cannot be interrupted.
class PrintJob : public QObject
{
    Q_OBJECT
public:
    /// The work in the thread: one of the functions of prints.h.
    using Work = std::function<PrintResult(const Progress &progress, const std::stop_token &stop)>;

    explicit PrintJob(Work work, QObject *parent = nullptr);
    ~PrintJob() override;

    void start();
    /// finished() follows, when the print has noticed.
    void cancel() { m_stop.request_stop(); }

Q_SIGNALS:
    void progressed(int done);
    /// The print has ended or was cancelled. Emitted once.
    void finished(const printing::PrintResult &result);

private:
    const Work m_work;
    std::stop_source m_stop; ///< not the task's, which would deliver nothing once it is stopped
    QThreadPool m_pool;
    background::Task m_task;
};

} // namespace printing
