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

/// Keeps an opened folder of photos true: reads behind the reader's back what each photo says about
/// itself, from the slide before their eyes on, and watches for photos that come, change or go.
/// Rows that it speaks of are those of a model that follows every signal.
///
/// Photos are watched one by one where there are not too many; of others it is seen that they
/// changed once anything in their folder comes or goes, as it does when a program saves a file.
class FolderMonitor : public QObject
{
    Q_OBJECT
public:
    explicit FolderMonitor(QObject *parent = nullptr);
    /// Waits until the photo is read that is being read.
    ~FolderMonitor() override = default;

    /// Follows a gallery as listPhotos() gave it; what was followed before is forgotten.
    void follow(const photos::PhotosRequest &request, const gallery::Gallery &listed);
    void stop();
    /// The reader is at this row: what they see is described first.
    void lookAt(int row);

Q_SIGNALS:
    /// So much more is known of the slides from that row on.
    void described(int first, const QList<gallery::Slide> &slides);
    /// Photos came, went, changed or were put in order.
    void changed(const gallery::Gallery &gallery);
    /// Photos whose file changed, though it has the same name.
    void photosChanged(const QStringList &paths);
    /// The folder cannot be listed any more; what was shown stays. Said once until it is back.
    void failed(const errors::Problem &error);
    /// All that there is to know now is known; may come again.
    void settled();

private:
    struct Batch
    {
        int first = 0;
        QList<photos::PhotoDetails> details;
        QList<Stamp> stamps;
    };
    struct Photo
    {
        int row = 0;
        QString path;
    };

    void describe();
    void takeBatch(const Batch &batch);
    void finishDescribing();
    void wait();
    void listAgain();
    void takeListing(const FolderRescan &listing);
    bool isDescribed(int row) const;

    static void describePhotos(const QList<Photo> &photos, const std::stop_token &stop,
                               const background::Report<Batch> &report);

    photos::PhotosRequest m_request;
    Known m_known;
    int m_eyes = 0; ///< the row where the reader is
    bool m_hasFailed = false;
    FileWatcher m_watch;
    QTimer m_delay;
    QElapsedTimer m_waiting; ///< since the first change that was not looked at
    QThreadPool m_pool;      ///< its own, so that a disk that hangs keeps nobody else waiting
    background::Task m_describing;
    bool m_hasDescribed = false; ///< any photo since describe()
    background::Task m_listing;
};

} // namespace loading
