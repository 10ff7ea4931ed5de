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
    , m_reducedMotion(new ReducedMotion(this))
{
    view->installEventFilter(this);
    connect(m_reducedMotion, &ReducedMotion::changed, this, &AnimationPlayer::handleDesktopChange);
    settings::playMotion.onChange(this, &AnimationPlayer::handleSettingChange);
}

AnimationPlayer::~AnimationPlayer() = default;

void AnimationPlayer::show(const imaging::ImageState &face, QSize devicePixels)
{
    const bool movedBefore = moves();
    if (face.moving == m_source && (!m_source || devicePixels == m_size))
        return;
    m_source = face.moving;
    m_size = devicePixels;
    m_frame = {};
    m_animation.reset();
    if (m_source)
        m_reducedMotion->query();
    updatePlayback();
    if (moves() != movedBefore)
        Q_EMIT changed();
}

bool AnimationPlayer::isWanted() const
{
    return m_userChoice.value_or(settings::playMotion.get() && !m_reducedMotion->isReduced());
}

void AnimationPlayer::toggle()
{
    m_userChoice = !isWanted();
    settings::playMotion.set(*m_userChoice);
    updatePlayback();
    Q_EMIT changed();
}

imaging::ImageState AnimationPlayer::current(const imaging::ImageState &face) const
{
    imaging::ImageState shown = face;
    if (m_source && face.moving == m_source && !m_frame.isNull())
        shown.image = m_frame;
    return shown;
}

bool AnimationPlayer::isSeen() const
{
    const QWindow *window = m_view->window()->windowHandle();
    return m_view->isVisible() && !m_view->window()->isMinimized() && window && window->isExposed();
}

void AnimationPlayer::updatePlayback()
{
    QWindow *window = m_view->window()->windowHandle();
    if (m_source && window && m_window != window) {
        m_window = window;
        window->installEventFilter(this);
    }
    const bool plays = m_source && m_reducedMotion->isKnown() && isWanted() && isSeen();
    if (!plays) {
        if (m_animation)
            m_animation->pause();
        return;
    }
    if (!m_animation) {
        m_animation = std::make_unique<imaging::Animation>(m_source, m_size);
        connect(m_animation.get(), &imaging::Animation::frameChanged, this,
                [this](const QImage &frame) {
                    m_frame = frame;
                    Q_EMIT frameChanged();
                });
    }
    m_animation->resume();
}

void AnimationPlayer::handleDesktopChange()
{
    // The desktop's change is newer than the reader's choice.
    if (m_reducedMotion->isReduced())
        m_userChoice.reset();
    updatePlayback();
    Q_EMIT changed();
}

void AnimationPlayer::handleSettingChange()
{
    // The setting was changed elsewhere, after the reader's choice here.
    if (m_userChoice != settings::playMotion.get())
        m_userChoice.reset();
    updatePlayback();
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
        // Queued, until the widget or window has handled the event.
        QMetaObject::invokeMethod(this, &AnimationPlayer::updatePlayback, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui

#include "moc_animationplayer.cpp"
