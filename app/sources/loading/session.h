// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/loading/annotationpageloader.h"
#include "sources/loading/foldermonitor.h"
#include "sources/loading/galleryloader.h"
#include "sources/loading/manifestmonitor.h"

#include <QObject>

#include <optional>

namespace gallery {
class SlideModel;
class Tour;
} // namespace gallery

namespace loading {

/// The open gallery: loads sources into the model and keeps the model up to date. The previous
/// gallery stays until the next one is loaded, also if loading fails.
class Session : public QObject
{
    Q_OBJECT
public:
    /// Tour and fetcher outlive the session.
    Session(gallery::Tour *tour, network::Fetcher *fetcher, QObject *parent = nullptr);

    GalleryLoader *loader() { return &m_loader; }
    gallery::Tour *tour() const { return m_tour; }
    /// Opens a source at the slide with a position, if there is such a slide.
    void open(const OpenRequest &request, std::optional<int> position = {});
    /// Opens a source at the slide with an id if there is one, else at `position`.
    void openAt(const OpenRequest &request, const QString &slide, std::optional<int> position);
    /// Opens the same gallery with other options, at the slide that is current now.
    void reopen(const OpenRequest &request);
    /// Reads the open gallery again from its source. The slide that is current stays current, and
    /// seen slides stay seen. Emits reloaded(), or what tells of the failure.
    void reload();
    /// One of the photos could not be read: looks whether its folder is still there.
    void checkSource() { m_monitor.check(); }
    /// Shows a result that was read elsewhere, at the slide with a position if there is one.
    void show(const OpenResult &opened, std::optional<int> position = {});

    /// Whether the first slide shown was requested: by a position, by opening a single photo, or by
    /// reopening.
    bool hasRequestedStart() const { return m_hasRequestedStart; }

    /// What the model shows; its address is empty before the first gallery. Contains slides only if
    /// there are several orders; otherwise only the model does.
    const OpenResult &current() const { return m_current; }
    /// The orders in which the gallery can be read; order() is the index of the current one.
    const QList<gallery::Order> &orders() const { return m_current.reading.gallery.orders; }
    int order() const { return m_order; }
    /// Changes the order of the slides. The current slide stays current if it is in that order;
    /// seen slides stay seen.
    void setOrder(int order);
    /// Sorts the photos of an open folder or archive otherwise, in the background. The current
    /// slide stays current, and what was seen stays seen. Does nothing for other galleries.
    void setSorting(const gallery::Sorting &sorting);

Q_SIGNALS:
    /// The open gallery is about to be replaced.
    void aboutToReplaceGallery();
    void galleryOpened();
    void collectionOpened(const gallery::Collection &collection);
    /// The gallery is the same, but was read anew; its images may have changed too.
    void reloaded();
    /// Parts of the source cannot be shown, or hints follow such notices.
    void noticesFound(const QList<errors::Problem> &notices);
    /// The open source has become unavailable, such as a folder that was removed.
    void sourceFailed(const errors::Problem &problem);
    /// The open source is available again.
    void sourceRecovered();
    /// The photos of the open folder are to be sorted otherwise; current() says how.
    void sortingChanged();
    /// Slides have other ids, as their photos were renamed: these, which the model has by now.
    void slidesRenamed(const QSet<QString> &ids);
    /// Photos whose files were rewritten under the same name.
    void photosChanged(const QStringList &paths);

private:
    bool update(const OpenResult &opened);
    void reloadFrom(const OpenResult &opened);
    void follow(const OpenResult &opened, const QStringList &photos);
    void announceNotices(const OpenResult &opened);
    void readPages();
    void addPages(const gallery::Slide &slide, const gallery::Slide &complete);

    gallery::Tour *const m_tour;
    gallery::SlideModel *const m_model;
    GalleryLoader m_loader;
    FolderMonitor m_monitor;
    ManifestMonitor m_manifestMonitor;
    bool m_isManifestAway = false; ///< or cannot be read any more
    AnnotationPageLoader m_pages;
    OpenResult m_current;
    int m_order = 0;
    bool m_isReloading = false;
    QString m_returnTo;            ///< id of the slide to start at
    std::optional<int> m_position; ///< to start at
    bool m_hasRequestedStart = false;
};

} // namespace loading
