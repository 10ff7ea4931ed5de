// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/recentrecorder.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/settings/settings.h"
#include "imaging/store/slideimages.h"
#include "sources/loading/session.h"
#include "ui/opening/recentcover.h"

#include <QUrl>

namespace ui {

namespace {

constexpr int soonMilliseconds = 250; // after opening, so that it does not delay the first photos

} // namespace

RecentRecorder::RecentRecorder(loading::Session *session, imaging::SlideImages *pictures)
    : m_session(session)
    , m_pictures(pictures)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(soonMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &RecentRecorder::save);
}

void RecentRecorder::savePhotoSize()
{
    // The next start decodes its first photo at this size.
    const QSize room = m_pictures->fit();
    if (!room.isEmpty() && room != settings::photoRoom.get())
        settings::photoRoom.set(room);
}

void RecentRecorder::record()
{
    m_isRecording = true;
    connect(m_session, &loading::Session::aboutToReplaceGallery, this, &RecentRecorder::save);
    connect(m_session, &loading::Session::galleryOpened, &m_timer, qOverload<>(&QTimer::start));
}

void RecentRecorder::save()
{
    m_timer.stop();
    if (!m_isRecording)
        return;
    savePhotoSize();
    const loading::OpenResult &current = m_session->current();
    gallery::Tour *tour = m_session->tour();
    const gallery::SlideModel &model = *tour->model();
    // An address with a password in it is not written down.
    if (current.address.isEmpty() || model.rowCount() == 0 ||
        !QUrl(current.address).password().isEmpty())
        return;
    loading::RecentGallery recent;
    recent.address = current.address;
    recent.title = model.gallery().title;
    recent.position = tour->position();
    recent.seen = model.seenCount();
    recent.slides = model.rowCount();
    recent.subfolders = current.request.subfolders;
    m_recents.note(recent);
    m_recents.saveCover(recent.address,
                        [cover = recentCover(model, *m_pictures)](const QString &file) {
                            writeRecentCover(cover, file);
                        });
}

void RecentRecorder::finish()
{
    m_recents.finish();
}

} // namespace ui

#include "moc_recentrecorder.cpp"
