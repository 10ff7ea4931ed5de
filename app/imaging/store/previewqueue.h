// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "imaging/store/loadqueue.h"

#include <QSet>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace imaging {

/// Reads quick previews of local photos, beside the loads of a LoadQueue: one at a time, the latest
/// requested first, in a thread of its own. Belongs to the interface thread.
class PreviewQueue : public QObject
{
    Q_OBJECT
public:
    explicit PreviewQueue(QObject *parent = nullptr);

    /// Requests the preview of a thumbnail. Where its best source is not one whole local file, or
    /// was requested before, nothing happens.
    void request(const LoadRequest &request);
    /// Cancels the requests for these keys. They may be requested anew.
    void cancel(const std::function<bool(const ImageKey &)> &isUnwanted);

Q_SIGNALS:
    /// Once for each; null where there is no quick preview. `request` is as urgent as the most
    /// urgent one for its key.
    void found(const imaging::LoadRequest &request, const QImage &preview);

private:
    void startNext();

    QThreadPool m_pool;           // before the task that uses it
    QList<LoadRequest> m_waiting; ///< latest last
    std::optional<LoadRequest> m_running;
    background::Task m_reading; ///< of the running one
    QSet<ImageKey> m_done;
};

} // namespace imaging
