// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/store/imagestore.h"

#include <QImage>
#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace imaging {
class Animation;
}

namespace ui {

class ReducedMotion;

/// Plays an animated photo of a widget: while the widget is visible, the reader has not stopped it
/// and the desktop does not ask for reduced motion (WCAG 2.2.2). While paused the current frame
/// shows.
class AnimationPlayer : public QObject
{
    Q_OBJECT
public:
    /// `view` shows the photo and is the parent.
    explicit AnimationPlayer(QWidget *view);
    ~AnimationPlayer() override;

    /// Sets what the view shows, and the size in device pixels in which frames are decoded.
    void show(const imaging::ImageState &face, QSize devicePixels);
    /// Whether the photo is animated.
    bool moves() const { return m_source != nullptr; }
    /// Whether it is to play, by the reader's choice or else by setting and desktop.
    bool isWanted() const;
    /// Stops or starts playing and stores that in the settings.
    void toggle();
    /// The same state with the current frame as its image.
    imaging::ImageState current(const imaging::ImageState &face) const;

Q_SIGNALS:
    /// The image of current() has changed.
    void frameChanged();
    /// moves() or isWanted() has changed.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isSeen() const;
    void updatePlayback();
    void handleDesktopChange();
    void handleSettingChange();

    QWidget *const m_view;
    ReducedMotion *const m_reducedMotion;
    QPointer<QObject> m_window; ///< the QWindow with the event filter
    std::shared_ptr<const imaging::ImageSource> m_source;
    QSize m_size;
    std::unique_ptr<imaging::Animation> m_animation;
    QImage m_frame;                   ///< null before the first
    std::optional<bool> m_userChoice; ///< since the start of the program
};

} // namespace ui
