// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slideshow/autohidecontrols.h"

#include "ui/input/inputactivitymonitor.h"
#include "ui/photoview/photoview.h"
#include "ui/slidepage/slidepage.h"

#include <QApplication>
#include <QEvent>
#include <QGraphicsEffect>

namespace ui {

namespace {

/// Draws nothing of a widget, which stays where it is in every other way.
class Unseen : public QGraphicsEffect
{
public:
    using QGraphicsEffect::QGraphicsEffect;

protected:
    void draw(QPainter *) override {}
};

} // namespace

AutoHideControls::AutoHideControls(SlidePage *page, QWidget *progress,
                                   InputActivityMonitor *activity, QWidget *window)
    : QObject(window)
    , m_page(page)
    , m_progress(progress)
    , m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &AutoHideControls::rest);
    connect(activity, &InputActivityMonitor::felt, this, &AutoHideControls::rouse);
    window->installEventFilter(this);
}

AutoHideControls::~AutoHideControls()
{
    if (m_isResting)
        QApplication::restoreOverrideCursor();
}

void AutoHideControls::rest()
{
    if (QApplication::activePopupWidget() || QApplication::activeModalWidget()) {
        m_timer.start(); // the reader is at something
        return;
    }
    m_isResting = true;
    QApplication::setOverrideCursor(Qt::BlankCursor);
    for (QWidget *control : m_page->controls() + QList<QWidget *>{m_progress}) {
        control->setGraphicsEffect(new Unseen(control));
        m_unseen.append(control);
    }
    m_page->stage()->setOutlineShown(false);
}

void AutoHideControls::rouse()
{
    if (m_isResting) {
        m_isResting = false;
        QApplication::restoreOverrideCursor();
        for (const QPointer<QWidget> &control : m_unseen) {
            if (control)
                control->setGraphicsEffect(nullptr);
        }
        m_unseen.clear();
        m_page->stage()->setOutlineShown(true);
    }
    if (m_window->isFullScreen() && m_window->isVisible() && m_window->isActiveWindow())
        m_timer.start();
    else
        m_timer.stop();
}

bool AutoHideControls::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::WindowStateChange:
    case QEvent::ActivationChange:
    case QEvent::Show:
    case QEvent::Hide:
        // After the window has taken it in.
        QMetaObject::invokeMethod(this, &AutoHideControls::rouse, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
