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

/// Plays the photo of a widget where it moves: while it can be seen, the reader has not stopped it
/// and the desktop does not ask for no motion (WCAG 2.2.2). A photo that does not play shows the
/// frame it is at.
class AnimationPlayer : public QObject
{
    Q_OBJECT
public:
    /// For the photo that `view` shows.
    explicit AnimationPlayer(QWidget *view);
    ~AnimationPlayer() override;

    /// What the view shows from now on, at the size that it asked for.
    void show(const imaging::ImageState &face, QSize devicePixels);
    /// The photo can move.
    bool moves() const { return m_source != nullptr; }
    /// It does, as far as reader and desktop have their say.
    bool isWanted() const;
    /// Stops what plays, or lets it play, now and next time.
    void toggle();
    /// The face with the frame that is to be painted now.
    imaging::ImageState current(const imaging::ImageState &face) const;

Q_SIGNALS:
    /// current() is another.
    void frameChanged();
    /// moves() or isWanted() is.
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
    QPointer<QObject> m_window; ///< QWindow that is watched
    std::shared_ptr<const imaging::ImageSource> m_source;
    QSize m_size;
    std::unique_ptr<imaging::Animation> m_animation;
    QImage m_frame;                   ///< null before the first
    std::optional<bool> m_userChoice; ///< what the reader asked for since the start
};

} // namespace ui
