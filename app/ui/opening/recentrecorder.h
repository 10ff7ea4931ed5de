// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/loading/recentgalleries.h"

#include <QObject>
#include <QTimer>

namespace imaging {
class SlideImages;
}

namespace loading {
class Session;
}

namespace ui {

/// Keeps the list of recent galleries up to date: how far the reader has come in the gallery that
/// is open, and its cover. Files are written in other threads. Nothing is written before record().
class RecentRecorder : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the notes.
    RecentRecorder(loading::Session *session, imaging::SlideImages *pictures);

    loading::RecentGalleries *recents() { return &m_recents; }
    /// From now on notes what is opened, some time after that and when it is left.
    void record();
    /// Notes the gallery that is open now.
    void take();
    /// Waits until covers are written.
    void finish();

private:
    void noteRoom();

    loading::Session *const m_session;
    imaging::SlideImages *const m_pictures;
    loading::RecentGalleries m_recents;
    QTimer m_timer;
    bool m_isRecording = false;
};

} // namespace ui
