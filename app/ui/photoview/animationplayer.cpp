// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/animationplayer.h"

#include "core/settings/settings.h"
#include "imaging/decode/animation.h"
#include "ui/style/reducedmotion.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace ui {

AnimationPlayer::AnimationPlayer(QWidget *view)
    : QObject(view)
    , m_view(view)
    , m_desktop(new ReducedMotion(this))
{
    view->installEventFilter(this);
    connect(m_desktop, &ReducedMotion::changed, this, &AnimationPlayer::followDesktop);
    settings::playMotion.onChange(this, &AnimationPlayer::followSetting);
}

AnimationPlayer::~AnimationPlayer() = default;

void AnimationPlayer::show(const imaging::ImageState &face, QSize devicePixels)
{
    const bool movedBefore = moves();
    if (face.moving == m_part && (!m_part || devicePixels == m_fit))
        return;
    m_part = face.moving;
    m_fit = devicePixels;
    m_frame = {};
    m_animation.reset();
    if (m_part)
        m_desktop->ask();
    follow();
    if (moves() != movedBefore)
        Q_EMIT changed();
}

bool AnimationPlayer::isWanted() const
{
    return m_asked.value_or(settings::playMotion.get() && !m_desktop->isReduced());
}

void AnimationPlayer::toggle()
{
    m_asked = !isWanted();
    settings::playMotion.set(*m_asked);
    follow();
    Q_EMIT changed();
}

imaging::ImageState AnimationPlayer::current(const imaging::ImageState &face) const
{
    imaging::ImageState shown = face;
    if (m_part && face.moving == m_part && !m_frame.isNull())
        shown.image = m_frame;
    return shown;
}

bool AnimationPlayer::isSeen() const
{
    const QWindow *window = m_view->window()->windowHandle();
    return m_view->isVisible() && !m_view->window()->isMinimized() && window && window->isExposed();
}

void AnimationPlayer::follow()
{
    QWindow *window = m_view->window()->windowHandle();
    if (m_part && window && m_window != window) {
        m_window = window;
        window->installEventFilter(this);
    }
    const bool plays = m_part && m_desktop->isKnown() && isWanted() && isSeen();
    if (!plays) {
        if (m_animation)
            m_animation->pause();
        return;
    }
    if (!m_animation) {
        m_animation = std::make_unique<imaging::Animation>(m_part, m_fit);
        connect(m_animation.get(), &imaging::Animation::frameChanged, this,
                [this](const QImage &frame) {
                    m_frame = frame;
                    Q_EMIT frameChanged();
                });
    }
    m_animation->resume();
}

void AnimationPlayer::followDesktop()
{
    // What the desktop says now is newer than what the reader said before.
    if (m_desktop->isReduced())
        m_asked.reset();
    follow();
    Q_EMIT changed();
}

void AnimationPlayer::followSetting()
{
    // What was chosen elsewhere is newer than what was asked for here.
    if (m_asked != settings::playMotion.get())
        m_asked.reset();
    follow();
    Q_EMIT changed();
}

bool AnimationPlayer::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Expose:
    case QEvent::WindowStateChange:
    case QEvent::StyleChange:
        // After the widget or window has taken it in.
        QMetaObject::invokeMethod(this, &AnimationPlayer::follow, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
