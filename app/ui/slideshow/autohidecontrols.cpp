// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slideshow/autohidecontrols.h"

#include "ui/caption/captionpanel.h"
#include "ui/input/inputactivitymonitor.h"
#include "ui/photoview/choicerow.h"
#include "ui/photoview/minimap.h"
#include "ui/photoview/photoview.h"
#include "ui/slidepage/chapterline.h"
#include "ui/slidepage/slidepage.h"
#include "ui/slideshow/slideshowprogress.h"

#include <QAbstractButton>
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

AutoHideControls::AutoHideControls(ui::SlidePage *page, InputActivityMonitor *touches,
                                   QWidget *window)
    : QObject(window)
    , m_page(page)
    , m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &AutoHideControls::rest);
    connect(touches, &InputActivityMonitor::felt, this, &AutoHideControls::rouse);
    window->installEventFilter(this);
}

AutoHideControls::~AutoHideControls()
{
    if (m_isResting)
        QApplication::restoreOverrideCursor();
}

QList<QWidget *> AutoHideControls::controls() const
{
    QList<QWidget *> all;
    for (const QWidget *part :
         {static_cast<QWidget *>(m_page->stage()), static_cast<QWidget *>(m_page->caption())}) {
        for (auto *button : part->findChildren<QAbstractButton *>())
            all.append(button);
        for (auto *map : part->findChildren<ui::Minimap *>())
            all.append(map);
        for (auto *row : part->findChildren<ui::ChoiceRow *>())
            all.append(row);
        for (auto *time : part->findChildren<ui::SlideshowProgress *>())
            all.append(time);
    }
    for (auto *line : m_page->findChildren<ui::ChapterLine *>())
        all.append(line);
    return all;
}

void AutoHideControls::rest()
{
    if (QApplication::activePopupWidget() || QApplication::activeModalWidget()) {
        m_timer.start(); // the reader is at something
        return;
    }
    m_isResting = true;
    QApplication::setOverrideCursor(Qt::BlankCursor);
    for (QWidget *control : controls()) {
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
