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

constexpr int lookedAt = 20; // slides among which there is one with a photo

QList<gallery::Picture> picturesOf(const gallery::Slide &slide)
{
    QList<gallery::Picture> pictures = slide.thumbnails;
    for (const gallery::Layer &layer : slide.layers.first(qMin(1, slide.layers.size())))
        pictures += layer.options.first();
    return pictures + slide.standIns;
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
    // One that is no address may be that of many.
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
    connect(session, &loading::Session::leaving, this, &HistoryRecorder::leave);
    connect(session, &loading::Session::galleryOpened, this, &HistoryRecorder::enter);
    connect(history, &history::History::recalled, this, &HistoryRecorder::recall);
    connect(tour, &gallery::Tour::currentChanged, this, &HistoryRecorder::follow);
    connect(tour, &gallery::Tour::restarted, this, &HistoryRecorder::restart);
    connect(&m_viewing, &history::ViewTimer::viewed, this, &HistoryRecorder::noteView);
    if (tour->current() >= 0)
        enter();
}

QString HistoryRecorder::slideId() const
{
    const gallery::Tour *tour = m_session->tour();
    return tour->current() < 0 ? QString() : tour->model()->gallery().slides.at(tour->current()).id;
}

void HistoryRecorder::enter()
{
    const gallery::Gallery &gallery = m_session->tour()->model()->gallery();
    const OpenResult &opened = m_session->current();
    m_key = keyOf(opened, gallery);
    m_slide = slideId();
    m_hasMoved = false;
    setLooking(m_isLooking);
    if (m_key.address.isEmpty() || gallery.slides.isEmpty())
        return;
    history::GalleryCard card;
    card.address = m_key.address;
    card.title = gallery.title;
    card.pictures = picturesOf(gallery);
    card.slides = int(gallery.slides.size());
    card.position = m_session->tour()->position();
    card.hasCover = gallery.hasCover;
    card.subfolders = opened.wish.subfolders;
    card.byDate = opened.wish.byDate;
    m_history->enter(m_key, card);
    m_history->noteSeen(m_key, {m_slide});
}

void HistoryRecorder::leave()
{
    m_viewing.stop();
    m_identifying.cancel();
    m_key = {};
}

void HistoryRecorder::recall(const history::GalleryKey &key, const history::Memory &memory)
{
    if (key.address != m_key.address)
        return;
    gallery::Tour *tour = m_session->tour();
    tour->recall(memory.seen);
    if (!m_hasMoved && !m_session->startWasAsked())
        tour->resume(tour->model()->gallery().rowOf(memory.slide));
    if (m_session->current().kind == OpenResult::Kind::Photos && m_key.identity.isEmpty())
        identify();
}

void HistoryRecorder::follow()
{
    const QString slide = slideId();
    // Read in another order, the gallery may be another one at the same slide, which is no step.
    if (m_key.address.isEmpty() || slide == m_slide)
        return;
    m_slide = slide;
    m_hasMoved = true;
    m_history->notePlace(m_key, slide, m_session->tour()->position());
    setLooking(m_isLooking);
}

void HistoryRecorder::restart()
{
    if (m_key.address.isEmpty())
        return;
    m_history->restart(m_key);
    m_slide.clear(); // the first one is seen anew
    if (m_session->tour()->current() == 0)
        follow(); // else the tour is about to go there
}

void HistoryRecorder::setLooking(bool isLooking)
{
    m_isLooking = isLooking;
    if (isLooking && settings::keepViews.get())
        m_viewing.begin();
    else
        m_viewing.stop();
}

void HistoryRecorder::noteView()
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
    card.pictures = picturesOf(slide);
    m_history->noteView(m_key, card);
}

// By what the folder is known where it has moved: behind, as each photo is asked for its size.
void HistoryRecorder::identify()
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
