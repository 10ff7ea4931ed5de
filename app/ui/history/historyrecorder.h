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

/// Records the tour in the history, and restores an earlier tour when its gallery is opened: seen
/// slides are marked, and the tour resumes where it stopped. If a slide was requested at opening
/// the tour starts there, and only the marks are restored.
class HistoryRecorder : public QObject
{
    Q_OBJECT
public:
    /// Session and history outlive it. A gallery that is open already is recorded too.
    HistoryRecorder(loading::Session *session, history::History *history,
                    QObject *parent = nullptr);

    /// Whether the reader can see the slide, for example in a window that is not minimised. Only
    /// then is it counted as viewed.
    void setSlideVisible(bool isVisible);

private:
    void beginGallery();
    void endGallery();
    void restoreProgress(const history::GalleryKey &key, const history::ReadingProgress &progress);
    void recordPosition();
    void timeView();
    void restart();
    void undoRestart(const QSet<QString> &seen);
    void recordView();
    void recordRenamed(const QSet<QString> &ids);
    void computeIdentity();
    void recordSorting();
    history::GalleryCard card() const;
    QString slideId() const;

    loading::Session *const m_session;
    history::History *const m_history;
    history::GalleryKey
        m_key;               ///< of what is open; without an address where that is not written down
    QString m_slide;         ///< where the reader was last
    QString m_timedSlide;    ///< that the view timer runs for
    bool m_hasMoved = false; ///< since the gallery opened
    bool m_isSlideVisible = true;
    history::ViewTimer m_viewTimer;
    QThreadPool m_pool; ///< its own, as a disk far away takes its time
    background::Task m_identifying;
};

} // namespace ui
