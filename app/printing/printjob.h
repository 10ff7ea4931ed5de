// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/prints.h"

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
    using Work = std::function<PrintError(const Progress &progress, const std::stop_token &stop)>;

    explicit PrintJob(Work work, QObject *parent = nullptr);
    ~PrintJob() override;

    void start();
    void cancel() { m_stop.request_stop(); }

Q_SIGNALS:
    void progressed(int done);
    /// The print has ended or was cancelled. Emitted once.
    void finished(const printing::PrintError &fault);

private:
    void tell(int done);

    const Work m_work;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace printing
