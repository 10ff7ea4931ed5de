// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/loading/annotationpageloader.h"
#include "sources/loading/foldermonitor.h"
#include "sources/loading/galleryloader.h"

#include <QObject>

#include <optional>

namespace gallery {
class SlideModel;
class Tour;
} // namespace gallery

namespace loading {

/// What is open: brings galleries into the one model and keeps them true while they are read.
/// What was open stays until another gallery is there, also when opening fails.
class Session : public QObject
{
    Q_OBJECT
public:
    /// The model's tour and the fetcher outlive the session.
    Session(gallery::Tour *tour, network::Fetcher *fetcher, QObject *parent = nullptr);

    GalleryLoader *opener() { return &m_opener; }
    gallery::Tour *tour() const { return m_tour; }
    /// A gallery begins at `position` where it has it.
    void open(const OpenRequest &wish, std::optional<int> position = {});
    /// A gallery begins at the slide of that id where it has it, else at `position`.
    void openAt(const OpenRequest &wish, const QString &slide, std::optional<int> position);
    /// The same gallery in another form: it comes up at the slide that is current now.
    void reopen(const OpenRequest &wish);
    /// Shows what was opened already; a gallery begins at `position` where it has it.
    void show(const OpenResult &opened, std::optional<int> position = {});

    /// Whether somebody named the slide that the gallery began at: by a position, as the photo to
    /// open, or by being at it before.
    bool startWasAsked() const { return m_startWasAsked; }

    /// What the model shows; of no address before the first gallery. Its slides are
    /// kept only where there are several orders to show them in: the model has them.
    const OpenResult &current() const { return m_current; }
    /// The orders that the gallery can be read in, and which one it is.
    const QList<gallery::Order> &orders() const { return m_current.reading.gallery.orders; }
    int order() const { return m_order; }
    /// Reads the gallery in another order, at the same slide if that is in it; what was seen stays
    /// seen.
    void setOrder(int order);

Q_SIGNALS:
    /// The gallery that was open is about to be replaced.
    void leaving();
    void galleryOpened();
    void collectionOpened(const gallery::Collection &collection);
    /// Parts of what was opened cannot be shown.
    void noticed(const QList<errors::Problem> &notices);
    /// What is open had a mishap, such as a folder that went away.
    void mishap(const errors::Problem &problem);
    /// The mishap is over.
    void mended();
    /// Photos that were written anew under the same name.
    void photosChanged(const QStringList &paths);

private:
    void readPages();
    void takePages(const gallery::Slide &slide, const gallery::Slide &complete);

    gallery::Tour *const m_tour;
    gallery::SlideModel *const m_model;
    GalleryLoader m_opener;
    FolderMonitor m_follower;
    AnnotationPageLoader m_pages;
    OpenResult m_current;
    int m_order = 0;
    bool m_hadMishap = false;
    QString m_returnTo; ///< the id of a slide
    std::optional<int> m_position;
    bool m_startWasAsked = false;
};

} // namespace loading
