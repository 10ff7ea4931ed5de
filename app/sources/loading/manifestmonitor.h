// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "sources/loading/filewatcher.h"
#include "sources/loading/openresult.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace loading {

/// Follows an open manifest on disk, and the photos that its slides get from folders: reads all
/// again when one of these files is written, added or removed. A manifest that is away is looked
/// for every two seconds.
class ManifestMonitor : public QObject
{
    Q_OBJECT
public:
    explicit ManifestMonitor(QObject *parent = nullptr);
    /// Waits until what is being read is finished.
    ~ManifestMonitor() override = default;

    /// Follows a manifest or the built-in gallery with a folder of photos; nothing else.
    void start(const OpenResult &opened);
    void stop();

Q_SIGNALS:
    /// The gallery, or the reason why it cannot be read any more. `photos` are the files that were
    /// written anew.
    void changed(const loading::OpenResult &opened, const QStringList &photos);

private:
    /// Time of the last change in milliseconds and size, by path; without files that are missing.
    using Files = QHash<QString, std::pair<qint64, qint64>>;
    struct Look
    {
        Files files;
        QStringList watched;
        std::optional<OpenResult> opened; ///< if anything has changed
    };

    void look();
    void handleLook(const Look &look);
    static Look lookAgain(const OpenRequest &request, const QString &manifest,
                          const QStringList &folders, const std::optional<Files> &before);

    OpenRequest m_request;
    QString m_manifest;    ///< path; empty for the built-in gallery
    QStringList m_folders; ///< that may have photos
    std::optional<Files> m_files;
    QStringList m_watched;
    FileWatcher m_watcher;
    QTimer m_timer;
    QThreadPool m_pool; ///< of its own, so that an unresponsive disk blocks no other work
    background::Task m_looking;
};

} // namespace loading
