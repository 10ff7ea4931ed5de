// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/run.h"
#include "sources/loading/filewatcher.h"
#include "sources/loading/folderrescan.h"
#include "sources/photos/photometadata.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace loading {

/// Keeps an open folder of photos up to date: reads the metadata of all photos in the background,
/// starting at the current slide, and detects photos that are added, changed or removed. The rows
/// in its calls and signals are those of a model that applies every signal.
///
/// Photos are watched individually up to a limit. A change of other photos is detected when a file
/// in their folder is added or removed, as most programs do when they save. Every two seconds the
/// folder itself is looked at, as nothing tells that it was moved, or that a disk was pulled out or
/// mounted.
class FolderMonitor : public QObject
{
    Q_OBJECT
public:
    explicit FolderMonitor(QObject *parent = nullptr);
    /// Waits until the photo that is being read is finished.
    ~FolderMonitor() override = default;

    /// Starts monitoring a gallery that listPhotos() returned. Stops monitoring the previous one.
    void start(const photos::PhotosRequest &request, const gallery::Gallery &listed);
    void stop();
    /// Sets the current row: its photo and those after it are described first.
    void setCurrentRow(int row);
    /// Sorts the photos otherwise, once they are listed again, and once more when those that are
    /// not described yet are.
    void setSorting(const gallery::Sorting &sorting);
    /// Lists the photos again soon, as one of them could not be read.
    void check();
    /// Lists and describes all photos again. Emits reloaded() or, again, failed().
    void reload();

Q_SIGNALS:
    /// The slides from row `first` on, with the metadata of their photos.
    void described(int first, const QList<gallery::Slide> &slides);
    /// Photos have other paths: their slides by the former ids, which are paths. changed() follows.
    void renamed(const QHash<QString, gallery::Slide> &slides);
    /// Photos were added, removed, changed or sorted.
    void changed(const gallery::Gallery &gallery);
    /// Photos whose files were rewritten under the same name.
    void photosChanged(const QStringList &paths);
    /// The folder cannot be listed any more; the gallery stays. Emitted once until it can be listed
    /// again.
    void failed(const errors::Problem &error);
    /// The folder can be listed again.
    void recovered();
    /// After reload(): the list is up to date, and photos will be described.
    void reloaded();
    /// All photos are described and the list is up to date. May be emitted repeatedly.
    void upToDate();

private:
    struct Batch
    {
        int first = 0;
        QList<photos::PhotoDetails> details;
        QList<FileStamp> stamps;
        QList<PhotoIdentity> identities;
    };
    struct Photo
    {
        int row = 0;
        QString path;
    };

    void describe();
    void handleBatch(const Batch &batch);
    void finishDescribing();
    void scheduleRescan();
    void checkPresence();
    void rescan();
    void handleRescan(const FolderRescan &listing);
    bool isDescribed(int row) const;

    static void describePhotos(const QList<Photo> &photos, const std::stop_token &stop,
                               const background::Report<Batch> &report);

    photos::PhotosRequest m_request;
    FolderState m_state;
    int m_currentRow = 0; ///< the current row
    bool m_hasFailed = false;
    bool m_isReloading = false;
    FileWatcher m_watcher;
    QList<FolderIdentity> m_roots; ///< when they were listed last
    QTimer m_presenceTimer;
    QTimer m_rescanTimer;
    QElapsedTimer m_waiting; ///< since the first change that has not been handled
    QThreadPool m_pool;      ///< of its own, so that an unresponsive disk blocks no other work
    background::Task m_describing;
    bool m_hasDescribed = false; ///< any photo since describe()
    background::Task m_listing;
    background::Task m_checking; ///< whether the folders are still there
};

} // namespace loading
