// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/store/loadqueue.h"

#include <QSet>

#include <optional>

namespace imaging {

/// Looks for quick previews of local photos, beside whatever is being decoded: one at a time, the
/// newest first, in a thread of its own. Belongs to the interface thread.
class PreviewQueue : public QObject
{
    Q_OBJECT
public:
    explicit PreviewQueue(QObject *parent = nullptr);
    ~PreviewQueue() override;

    /// Of a thumbnail that is needed, which some attempt can lead to. Where that is not one whole
    /// local photo, or was looked for before, nothing happens.
    void want(const LoadRequest &order);
    /// Forgets the rows that are too far away.
    void giveUp(const std::function<bool(int row)> &isFar);
    /// Forgets everything; nothing ordered before will come.
    void clear();

Q_SIGNALS:
    /// Once for each; null where there is no quick preview. `order` is as urgent as the most
    /// urgent that was given for this row.
    void found(const imaging::LoadRequest &order, const QImage &preview);

private:
    void startNext();

    QThreadPool m_pool;
    QList<LoadRequest> m_waiting; ///< newest last
    std::optional<LoadRequest> m_running;
    QObject *m_watcher = nullptr; ///< of the running one; without it nobody waits for that
    QSet<int> m_done;             ///< rows
};

} // namespace imaging
