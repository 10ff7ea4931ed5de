// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slideshow/autohidecontrols.h"

#include "ui/input/inputactivitymonitor.h"
#include "ui/photoview/photoview.h"
#include "ui/slidepage/slidepage.h"

#include <QApplication>
#include <QEvent>
#include <QGraphicsEffect>

#include <utility>

namespace ui {

namespace {

// Paints nothing of a widget, which keeps its geometry and its focus.
class InvisibleEffect : public QGraphicsEffect
{
public:
    using QGraphicsEffect::QGraphicsEffect;

protected:
    void draw(QPainter *) override {}
};

} // namespace

AutoHideControls::AutoHideControls(SlidePage *page, const QList<QWidget *> &others,
                                   InputActivityMonitor *activity, QWidget *window)
    : QObject(window)
    , m_page(page)
    , m_others(others.cbegin(), others.cend())
    , m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &AutoHideControls::hideControls);
    connect(activity, &InputActivityMonitor::activityDetected, this,
            &AutoHideControls::showControls);
    window->installEventFilter(this);
}

AutoHideControls::~AutoHideControls()
{
    if (m_areControlsHidden)
        QApplication::restoreOverrideCursor();
}

void AutoHideControls::hideControls()
{
    if (QApplication::activePopupWidget() || QApplication::activeModalWidget()) {
        m_timer.start(); // not while a menu or dialog is open
        return;
    }
    m_areControlsHidden = true;
    QApplication::setOverrideCursor(Qt::BlankCursor);
    const QList<QWidget *> ofPage = m_page->controls();
    m_hiddenControls = QList<QPointer<QWidget>>(ofPage.cbegin(), ofPage.cend()) + m_others;
    for (const QPointer<QWidget> &control : std::as_const(m_hiddenControls)) {
        if (control)
            control->setGraphicsEffect(new InvisibleEffect(control));
    }
    m_page->photoView()->setOutlineShown(false);
}

void AutoHideControls::showControls()
{
    if (m_areControlsHidden) {
        m_areControlsHidden = false;
        QApplication::restoreOverrideCursor();
        for (const QPointer<QWidget> &control : m_hiddenControls) {
            if (control)
                control->setGraphicsEffect(nullptr);
        }
        m_hiddenControls.clear();
        m_page->photoView()->setOutlineShown(true);
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
        // Queued, until the window has handled the event.
        QMetaObject::invokeMethod(this, &AutoHideControls::showControls, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui

#include "moc_autohidecontrols.cpp"
