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

/// Updates the entry of the open gallery in the list of recent galleries: the reader's position and
/// the cover. Files are written in other threads. Nothing is written before record().
class RecentRecorder : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the recorder.
    RecentRecorder(loading::Session *session, imaging::SlideImages *pictures);

    loading::RecentGalleries *recents() { return &m_recents; }
    /// Starts recording: saves a gallery shortly after it has been opened and when it is closed.
    void record();
    /// Saves the open gallery now.
    void save();
    /// Blocks until covers are written.
    void finish();

private:
    void savePhotoSize();

    loading::Session *const m_session;
    imaging::SlideImages *const m_pictures;
    loading::RecentGalleries m_recents;
    QTimer m_timer;
    bool m_isRecording = false;
};

} // namespace ui
