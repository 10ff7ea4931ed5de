// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "core/history/history.h"
#include "core/history/viewtimer.h"

#include <QObject>
#include <QThreadPool>

namespace loading {
class Session;
}

namespace ui {

/// Writes down what the reader sees, and takes an earlier tour up again when its gallery is opened:
/// what was seen is marked, and DÉCOUVRIR goes on where they stopped. Where they asked for a slide
/// themselves they start there, and only the marks come back.
class HistoryRecorder : public QObject
{
    Q_OBJECT
public:
    /// Session and history outlive it. What is open already is remembered too.
    HistoryRecorder(loading::Session *session, history::History *history,
                    QObject *parent = nullptr);

    /// Whether the slide is before the reader's eyes: only then does it come to be viewed.
    void setLooking(bool isLooking);

private:
    void enter();
    void leave();
    void recall(const history::GalleryKey &key, const history::Memory &memory);
    void follow();
    void restart();
    void noteView();
    void identify();
    QString slideId() const;

    loading::Session *const m_session;
    history::History *const m_history;
    history::GalleryKey
        m_key;               ///< of what is open; without an address where that is not written down
    QString m_slide;         ///< where the reader was last
    bool m_hasMoved = false; ///< since the gallery opened
    bool m_isLooking = true;
    history::ViewTimer m_viewing;
    QThreadPool m_pool; ///< its own, as a disk far away takes its time
    background::Task m_identifying;
};

} // namespace ui
