// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyrecorder.h"

#include "core/background/run.h"
#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/history/galleryidentity.h"
#include "core/settings/settings.h"
#include "sources/iiif/builtin.h"
#include "sources/loading/session.h"

namespace ui {

namespace {

using loading::OpenResult;

constexpr int lookedAt = 20; // slides at most, to find one with a photo

QList<gallery::Picture> picturesOf(const gallery::Slide &slide)
{
    QList<gallery::Picture> pictures = slide.thumbnails;
    for (const gallery::Layer &layer : slide.layers.first(qMin(1, slide.layers.size())))
        pictures += layer.options.first();
    return pictures + slide.substitutes;
}

QList<gallery::Picture> picturesOf(const gallery::Gallery &gallery)
{
    QList<gallery::Picture> pictures = gallery.thumbnails;
    for (int row = 0; pictures.isEmpty() && row < qMin(lookedAt, gallery.slides.size()); ++row)
        pictures = picturesOf(gallery.slides.at(row));
    return pictures;
}

history::GalleryKey keyOf(const OpenResult &opened, const gallery::Gallery &gallery)
{
    history::GalleryKey key{opened.address};
    if (opened.kind == OpenResult::Kind::Builtin && key.address.isEmpty())
        key.address = iiif::russiasAllies;
    // An id that is no URI may not be unique.
    if (opened.kind == OpenResult::Kind::Manifest && gallery.id.contains(u':'))
        key.identity = gallery.id;
    if (opened.kind == OpenResult::Kind::Photos && !key.address.isEmpty())
        key.base = key.address.endsWith(u'/') ? key.address : key.address + u'/';
    return key;
}

} // namespace

HistoryRecorder::HistoryRecorder(loading::Session *session, history::History *history,
                                 QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_history(history)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority); // photos come first
    const gallery::Tour *tour = session->tour();
    connect(session, &loading::Session::aboutToReplaceGallery, this, &HistoryRecorder::endGallery);
    connect(session, &loading::Session::galleryOpened, this, &HistoryRecorder::beginGallery);
    connect(session, &loading::Session::sortingChanged, this, &HistoryRecorder::recordSorting);
    connect(session, &loading::Session::slidesRenamed, this, &HistoryRecorder::recordRenamed);
    connect(history, &history::History::progressLoaded, this, &HistoryRecorder::restoreProgress);
    connect(tour, &gallery::Tour::currentChanged, this, &HistoryRecorder::timeView);
    connect(tour, &gallery::Tour::arrived, this, &HistoryRecorder::recordPosition);
    connect(tour, &gallery::Tour::restarted, this, &HistoryRecorder::restart);
    connect(tour, &gallery::Tour::restartUndone, this, &HistoryRecorder::undoRestart);
    connect(&m_viewTimer, &history::ViewTimer::viewed, this, &HistoryRecorder::recordView);
    if (tour->current() >= 0)
        beginGallery();
}

QString HistoryRecorder::slideId() const
{
    const gallery::Tour *tour = m_session->tour();
    return tour->current() < 0 ? QString() : tour->model()->gallery().slides.at(tour->current()).id;
}

void HistoryRecorder::beginGallery()
{
    const gallery::Gallery &gallery = m_session->tour()->model()->gallery();
    const OpenResult &opened = m_session->current();
    m_key = keyOf(opened, gallery);
    m_slide = slideId();
    m_timedSlide = m_slide;
    m_hasMoved = false;
    setSlideVisible(m_isSlideVisible);
    if (m_key.address.isEmpty() || gallery.slides.isEmpty())
        return;
    m_history->enter(m_key, card());
    m_history->noteSeen(m_key, {m_slide});
}

/// What a list shows of the open gallery.
history::GalleryCard HistoryRecorder::card() const
{
    const gallery::Gallery &gallery = m_session->tour()->model()->gallery();
    const OpenResult &opened = m_session->current();
    history::GalleryCard card;
    card.address = m_key.address;
    card.title = gallery.title;
    if (opened.kind != OpenResult::Kind::Archive) // they are gone with the window
        card.pictures = picturesOf(gallery);
    card.slides = int(gallery.slides.size());
    card.position = m_session->tour()->position();
    card.hasCover = gallery.hasCover;
    card.subfolders = opened.request.subfolders;
    card.sorting = opened.request.sorting;
    return card;
}

/// Opened again from a list, the gallery has the order that it has now.
void HistoryRecorder::recordSorting()
{
    if (!m_key.address.isEmpty())
        m_history->enter(m_key, card());
}

void HistoryRecorder::endGallery()
{
    m_viewTimer.stop();
    m_identifying.cancel();
    m_key = {};
}

void HistoryRecorder::restoreProgress(const history::GalleryKey &key,
                                      const history::ReadingProgress &progress)
{
    if (key.address != m_key.address)
        return;
    gallery::Tour *tour = m_session->tour();
    tour->restoreSeen(progress.seen);
    if (!m_hasMoved && !m_session->hasRequestedStart())
        tour->resume(tour->model()->gallery().rowOf(progress.slide));
    if (m_session->current().kind == OpenResult::Kind::Photos && m_key.identity.isEmpty())
        computeIdentity();
}

void HistoryRecorder::recordPosition()
{
    const QString slide = slideId();
    // In another reading order the same slide may stay current at another position.
    if (m_key.address.isEmpty() || slide == m_slide)
        return;
    m_slide = slide;
    m_hasMoved = true;
    m_history->notePlace(m_key, slide, m_session->tour()->position());
}

void HistoryRecorder::timeView()
{
    const QString slide = slideId();
    if (slide == m_timedSlide)
        return;
    m_timedSlide = slide;
    setSlideVisible(m_isSlideVisible);
}

/// What was seen stays so under its new name, next time too.
void HistoryRecorder::recordRenamed(const QSet<QString> &ids)
{
    if (m_key.address.isEmpty())
        return;
    const gallery::SlideModel *model = m_session->tour()->model();
    QStringList seen;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString &id = model->gallery().slides.at(row).id;
        if (ids.contains(id) && model->isSeen(row))
            seen += id;
    }
    m_history->noteSeen(m_key, seen);
    if (ids.contains(slideId())) {
        m_slide = slideId();
        m_history->notePlace(m_key, m_slide, m_session->tour()->position());
    }
}

void HistoryRecorder::restart()
{
    if (m_key.address.isEmpty())
        return;
    m_history->restart(m_key);
    m_slide.clear(); // so that the first slide is recorded again
    m_timedSlide.clear();
    if (m_session->tour()->current() == 0) { // else the tour goes to the first slide next
        recordPosition();
        timeView();
    }
}

void HistoryRecorder::undoRestart(const QSet<QString> &seen)
{
    if (m_key.address.isEmpty())
        return;
    m_history->noteSeen(m_key, seen.values());
    m_slide.clear(); // so that where the reader was is recorded, even if it is the first slide
    if (m_session->tour()->current() == 0)
        recordPosition(); // else, if another slide was current, the tour goes there next
}

void HistoryRecorder::setSlideVisible(bool isVisible)
{
    m_isSlideVisible = isVisible;
    if (isVisible && settings::keepViews.get())
        m_viewTimer.begin();
    else
        m_viewTimer.stop();
}

void HistoryRecorder::recordView()
{
    const gallery::SlideModel *model = m_session->tour()->model();
    const int row = m_session->tour()->current();
    if (m_key.address.isEmpty() || row < 0 || !settings::keepViews.get())
        return;
    const gallery::Slide &slide = model->gallery().slides.at(row);
    history::SlideCard card;
    card.slide = slide.id;
    card.position = m_session->tour()->position();
    card.title = slide.title;
    if (const int chapter = model->chapterOf(row); chapter >= 0)
        card.chapter = model->gallery().chapters.at(chapter).title;
    if (m_session->current().kind != OpenResult::Kind::Archive)
        card.pictures = picturesOf(slide);
    m_history->noteView(m_key, card);
}

// Computes what identifies the folder after it has been moved, in another thread, as that reads the
// size of each photo.
void HistoryRecorder::computeIdentity()
{
    QStringList paths;
    const QList<gallery::Slide> &slides = m_session->tour()->model()->gallery().slides;
    paths.reserve(slides.size());
    for (const gallery::Slide &slide : slides)
        paths += slide.id;
    m_identifying = background::run(
        &m_pool, this,
        [folder = m_key.address, paths](const std::stop_token &stop) {
            return history::identityOfPhotos(folder, paths, stop);
        },
        [this](const QString &identity) {
            m_key.identity = identity;
            m_history->identify(m_key);
        });
}

} // namespace ui

#include "moc_historyrecorder.cpp"
