// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/compose.h"

#include <QImage>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <memory>

namespace imaging {

/// Plays a picture that moves, a GIF or a WebP: frame by frame, made in a thread of its own just
/// before they are needed and never kept, so that a long one costs no more than a short one. It
/// ends after as many rounds as the picture says. Belongs to the interface thread and never blocks
/// it; destroying it ends the work soon.
class Animation : public QObject
{
    Q_OBJECT
public:
    /// Of what compose() found to move, for a photo that fits into `fit` device pixels. Paused.
    Animation(std::shared_ptr<const ImageSource> part, QSize fit, QObject *parent = nullptr);
    ~Animation() override;

    bool isRunning() const { return m_running; }
    void pause();
    /// From the beginning at first, later from where it was paused.
    void resume();

Q_SIGNALS:
    /// The picture is this from now on; ready to paint in any painter.
    void frameChanged(const QImage &frame);
    /// All rounds are over; the last frame stays.
    void ended();

private:
    class Film;
    struct Frame
    {
        QImage image;
        int milliseconds = 0; ///< that it shows
    };

    void fetch();
    void receive(const Frame &frame);
    void advance();

    std::shared_ptr<Film> m_film; ///< used by one thread of the pool at a time
    QQueue<Frame> m_ahead;
    QTimer m_timer; ///< to the next frame
    bool m_running = false;
    bool m_fetching = false;
    bool m_due = true; ///< the next frame shows as soon as it is there
    bool m_atEnd = false;
};

} // namespace imaging
