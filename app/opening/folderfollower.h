// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reading.h"
#include "opening/stamp.h"
#include "photos/folder.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace opening {

/// Keeps an opened folder of photos true: reads behind the reader's back what each photo says about
/// itself, from the slide before their eyes on, and watches for photos that come, change or go.
/// Rows that it speaks of are those of a model that follows every signal.
class FolderFollower : public QObject
{
    Q_OBJECT
public:
    explicit FolderFollower(QObject *parent = nullptr);
    ~FolderFollower() override;

    /// Follows a gallery as listPhotos() gave it; what was followed before is forgotten.
    void follow(const photos::Request &request, const gallery::Gallery &listed);
    void stop();

Q_SIGNALS:
    /// So much more is known of the slides from that row on.
    void described(int first, const QList<gallery::Slide> &slides);
    /// Photos came, went, changed or were put in order.
    void changed(const gallery::Gallery &gallery);
    /// Photos whose file changed, though it has the same name.
    void photosChanged(const QStringList &paths);
    /// The folder cannot be listed any more.
    void failed(const formats::Problem &error);
    /// All that there is to know is known.
    void settled();

private:
    struct Batch
    {
        int first = 0;
        QList<gallery::Slide> slides;
        QList<Stamp> stamps;
    };
    struct Listing
    {
        formats::Reading reading;
        QHash<QString, Stamp> stamps;
    };

    void describe();
    void takeBatches(int begin, int end);
    void finishDescribing();
    void listAgain();
    void takeListing();
    void watch();
    bool isDescribed(int row) const;

    static void describeRows(QPromise<Batch> &promise, const QList<gallery::Slide> &slides,
                             const QList<int> &rows);

    photos::Request m_request;
    gallery::Gallery m_gallery;
    QHash<QString, Stamp> m_described; ///< by id
    QFutureWatcher<Batch> m_describing;
    QFutureWatcher<Listing> m_listing;
    QFileSystemWatcher *m_watcher = nullptr;
    QTimer m_delay;
};

} // namespace opening
