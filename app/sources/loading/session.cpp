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
    connect(&m_loader, &GalleryLoader::opened, this,
            [this](const OpenResult &opened) { show(opened, m_position); });
    connect(&m_monitor, &FolderMonitor::described, m_model, &gallery::SlideModel::replaceSlides);
    connect(&m_monitor, &FolderMonitor::changed, m_model, &gallery::SlideModel::update);
    connect(&m_monitor, &FolderMonitor::failed, this, [this](const errors::Problem &problem) {
        m_hasSourceFailed = true;
        Q_EMIT sourceFailed(problem);
    });
    connect(&m_monitor, &FolderMonitor::changed, this, [this] {
        if (std::exchange(m_hasSourceFailed, false))
            Q_EMIT sourceRecovered();
    });
    connect(&m_monitor, &FolderMonitor::photosChanged, this, &Session::photosChanged);
    connect(&m_pages, &AnnotationPageLoader::completed, this, &Session::addPages);
    connect(tour, &gallery::Tour::currentChanged, this, &Session::readPages);
    connect(tour, &gallery::Tour::currentChanged, &m_monitor, &FolderMonitor::setCurrentRow);
    connect(tour, &gallery::Tour::positionChanged, &m_monitor, &FolderMonitor::setCurrentRow);
}

void Session::open(const OpenRequest &request, std::optional<int> position)
{
    m_returnTo.clear();
    m_position = position;
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

void Session::show(const OpenResult &opened, std::optional<int> position)
{
    if (opened.reading.collection) {
        Q_EMIT collectionOpened(*opened.reading.collection);
    } else {
        Q_EMIT aboutToReplaceGallery();
        m_monitor.stop();
        m_pages.clear();
        m_current = opened;
        m_order = 0;
        m_hasSourceFailed = false;
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
            startAt(photos::rowOf(gallery, m_returnTo));
        m_returnTo.clear();
        if (orders().isEmpty())
            m_current.reading.gallery.slides.clear();
        m_model->setGallery(gallery);
        Q_EMIT galleryOpened();
        if (opened.kind == OpenResult::Kind::Photos)
            m_monitor.start(opened.photos, gallery);
        readPages();
    }
    if (!opened.reading.notices.isEmpty())
        Q_EMIT noticesFound(opened.reading.notices);
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
