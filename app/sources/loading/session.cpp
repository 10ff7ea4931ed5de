// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/session.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"

#include <QSet>

#include <utility>

namespace loading {

namespace {

bool haveUniqueIds(const QList<gallery::Slide> &slides)
{
    QSet<QString> ids;
    for (const gallery::Slide &slide : slides)
        ids.insert(slide.id);
    return ids.size() == slides.size();
}

} // namespace

Session::Session(gallery::Tour *tour, network::Fetcher *fetcher, QObject *parent)
    : QObject(parent)
    , m_tour(tour)
    , m_model(tour->model())
    , m_loader(fetcher)
    , m_pages(fetcher)
{
    connect(&m_loader, &GalleryLoader::opened, this, [this](const OpenResult &opened) {
        if (std::exchange(m_isReloading, false))
            reloadFrom(opened);
        else
            show(opened, m_position);
    });
    connect(&m_monitor, &FolderMonitor::described, m_model, &gallery::SlideModel::replaceSlides);
    connect(&m_monitor, &FolderMonitor::renamed, this,
            [this](const QHash<QString, gallery::Slide> &slides) {
                m_model->renameSlides(slides);
                QSet<QString> ids;
                for (const gallery::Slide &slide : slides)
                    ids += slide.id;
                Q_EMIT slidesRenamed(ids);
            });
    connect(&m_monitor, &FolderMonitor::changed, m_model, &gallery::SlideModel::update);
    connect(&m_monitor, &FolderMonitor::failed, this, &Session::sourceFailed);
    connect(&m_monitor, &FolderMonitor::recovered, this, &Session::sourceRecovered);
    connect(&m_monitor, &FolderMonitor::reloaded, this, &Session::reloaded);
    connect(&m_monitor, &FolderMonitor::photosChanged, this, &Session::photosChanged);
    connect(&m_manifestMonitor, &ManifestMonitor::changed, this, &Session::follow);
    connect(&m_pages, &AnnotationPageLoader::completed, this, &Session::addPages);
    connect(tour, &gallery::Tour::currentChanged, this, &Session::readPages);
    connect(tour, &gallery::Tour::currentChanged, &m_monitor, &FolderMonitor::setCurrentRow);
    connect(tour, &gallery::Tour::positionChanged, &m_monitor, &FolderMonitor::setCurrentRow);
}

void Session::open(const OpenRequest &request, std::optional<int> position)
{
    m_returnTo.clear();
    m_position = position;
    m_isReloading = false;
    m_loader.open(request);
}

void Session::openAt(const OpenRequest &request, const QString &slide, std::optional<int> position)
{
    open(request, position);
    m_returnTo = slide;
}

void Session::reopen(const OpenRequest &request)
{
    open(request);
    if (m_tour->current() >= 0)
        m_returnTo = m_model->gallery().slides.at(m_tour->current()).id;
}

void Session::reload()
{
    if (m_current.kind == OpenResult::Kind::Photos) {
        m_monitor.reload();
        return;
    }
    reopen(OpenRequest(m_current.request));
    m_isReloading = true;
}

void Session::reloadFrom(const OpenResult &opened)
{
    if (!update(opened))
        return;
    m_manifestMonitor.start(opened);
    Q_EMIT reloaded();
    announceNotices(opened);
}

void Session::follow(const OpenResult &opened, const QStringList &photos)
{
    if (opened.reading.error) {
        m_isManifestAway = true;
        Q_EMIT sourceFailed(*opened.reading.error);
        return;
    }
    if (!update(opened))
        return;
    if (std::exchange(m_isManifestAway, false))
        Q_EMIT sourceRecovered();
    if (!photos.isEmpty())
        Q_EMIT photosChanged(photos);
    announceNotices(opened);
}

// Returns false where the gallery was opened anew, as it is another one.
bool Session::update(const OpenResult &opened)
{
    // Slides are recognised by their ids, the gallery by its kind.
    if (opened.reading.collection || opened.kind != m_current.kind ||
        !haveUniqueIds(opened.reading.gallery.slides) ||
        !haveUniqueIds(m_model->gallery().slides)) {
        show(opened);
        return false;
    }
    m_returnTo.clear();
    m_pages.clear();
    m_current = opened;
    m_order = qBound(0, m_order, qMax(0, int(orders().size()) - 1));
    const gallery::Gallery gallery = opened.reading.gallery.inOrder(m_order);
    if (orders().isEmpty())
        m_current.reading.gallery.slides.clear();
    m_model->update(gallery);
    readPages();
    return true;
}

void Session::show(const OpenResult &opened, std::optional<int> position)
{
    if (opened.reading.collection) {
        Q_EMIT collectionOpened(*opened.reading.collection);
    } else {
        Q_EMIT aboutToReplaceGallery();
        m_monitor.stop();
        m_manifestMonitor.stop();
        m_isManifestAway = false;
        m_pages.clear();
        m_current = opened;
        m_order = 0;
        gallery::Gallery gallery = opened.reading.gallery.inOrder(0);
        m_hasRequestedStart = !opened.photos.at.isEmpty();
        const auto startAt = [this, &gallery](int row) {
            if (row < 0)
                return;
            gallery.start = row;
            m_hasRequestedStart = true;
        };
        if (position)
            startAt(gallery.rowAt(*position));
        if (!m_returnTo.isEmpty())
            startAt(gallery.rowOf(m_returnTo));
        m_returnTo.clear();
        if (orders().isEmpty())
            m_current.reading.gallery.slides.clear();
        m_model->setGallery(gallery);
        Q_EMIT galleryOpened();
        if (opened.kind == OpenResult::Kind::Photos)
            m_monitor.start(opened.photos, gallery);
        else
            m_manifestMonitor.start(opened);
        readPages();
    }
    announceNotices(opened);
}

void Session::announceNotices(const OpenResult &opened)
{
    const QList<errors::Problem> notices = opened.reading.notices + opened.reading.hints;
    if (!notices.isEmpty())
        Q_EMIT noticesFound(notices);
}

void Session::setOrder(int order)
{
    if (order == m_order || order < 0 || order >= orders().size())
        return;
    m_order = order;
    gallery::Gallery ordered = m_current.reading.gallery.inOrder(order);
    if (haveUniqueIds(m_current.reading.gallery.slides)) {
        m_model->update(ordered);
        return;
    }
    if (m_tour->current() >= 0) {
        const gallery::Slide &slide = m_model->gallery().slides.at(m_tour->current());
        ordered.start = qMax(0, int(ordered.slides.indexOf(slide)));
    }
    m_model->setGallery(ordered);
}

void Session::setSorting(const gallery::Sorting &sorting)
{
    if (sorting == m_current.request.sorting)
        return;
    if (m_current.kind == OpenResult::Kind::Photos) {
        m_current.request.sorting = sorting;
        m_current.photos.sorting = sorting;
        m_monitor.setSorting(sorting);
        Q_EMIT sortingChanged();
    } else if (m_current.kind == OpenResult::Kind::Archive) {
        OpenRequest request = m_current.request;
        request.sorting = sorting;
        reopen(request);
    }
}

void Session::readPages()
{
    if (m_tour->current() >= 0)
        m_pages.read(m_model->gallery().slides.at(m_tour->current()));
}

void Session::addPages(const gallery::Slide &slide, const gallery::Slide &complete)
{
    QList<gallery::Slide> &stored = m_current.reading.gallery.slides;
    if (const qsizetype row = stored.indexOf(slide); row >= 0)
        stored[row] = complete;
    if (const qsizetype row = m_model->gallery().slides.indexOf(slide); row >= 0)
        m_model->replaceSlides(int(row), {complete});
}

} // namespace loading

#include "moc_session.cpp"
