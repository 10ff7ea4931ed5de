// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace ui {

class SlidePage;

class InputActivityMonitor;

/// Two seconds after the last touch in full screen, leaves only the photo, its caption and the
/// counter to be seen: buttons, lines and the pointer go, and come back with the next key or move
/// of the pointer. What goes keeps its room and the focus, so that nothing moves and nothing is
/// lost; a side panel or message that is open stays.
class AutoHideControls : public QObject
{
    Q_OBJECT
public:
    static constexpr int patience = 2000; // milliseconds

    /// Hides the page's controls and `progress`, of the slideshow. The window is the parent.
    AutoHideControls(SlidePage *page, QWidget *progress, InputActivityMonitor *activity,
                     QWidget *window);
    ~AutoHideControls() override;

    /// From the next touch on; tests have less.
    void setPatience(int milliseconds) { m_timer.setInterval(milliseconds); }
    bool isResting() const { return m_isResting; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rouse();
    void rest();

    SlidePage *const m_page;
    const QPointer<QWidget> m_progress;
    QWidget *const m_window;
    QTimer m_timer;
    QList<QPointer<QWidget>> m_unseen;
    bool m_isResting = false;
};

} // namespace ui
