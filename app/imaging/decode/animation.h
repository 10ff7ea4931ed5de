// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "imaging/decode/compose.h"

#include <QImage>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <memory>

namespace imaging {

/// Plays an animated picture (GIF or WebP). Frames are decoded in a worker thread, two ahead, and
/// not kept, so that a long animation takes no more memory than a short one. It ends after as many
/// rounds as the file says. Belongs to the interface thread and never blocks it; destroying it
/// stops the decoding.
class Animation : public QObject
{
    Q_OBJECT
public:
    /// `part` is ComposedImage::moving; frames fit into `fit` device pixels. Paused at first.
    Animation(std::shared_ptr<const ImageSource> part, QSize fit, QObject *parent = nullptr);
    ~Animation() override;

    bool isRunning() const { return m_running; }
    void pause();
    /// Starts, or goes on from where it was paused.
    void resume();

Q_SIGNALS:
    /// The frame to show from now on, in sRGB; paints fast in any painter.
    void frameChanged(const QImage &frame);
    /// After the last frame of the last round.
    void ended();

private:
    class Film;
    struct Frame
    {
        QImage image;
        int milliseconds = 0; ///< how long it is shown
    };

    void decodeNext();
    void handleFrame(const Frame &frame);
    void advance();

    std::shared_ptr<Film> m_film; ///< used by one thread of the pool at a time
    QQueue<Frame> m_ahead;
    QTimer m_timer; ///< to the next frame
    bool m_running = false;
    background::Task m_decoding; ///< of the next frame
    bool m_due = true;           ///< the next frame is shown as soon as it is decoded
    bool m_atEnd = false;
};

} // namespace imaging
