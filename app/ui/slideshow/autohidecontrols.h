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

/// Hides buttons, lines and the mouse cursor in full screen two seconds after the last input, and
/// shows them again at the next one. Hidden controls keep their place in the layout and the focus;
/// photo, caption, counter, and an open side panel or message stay visible.
class AutoHideControls : public QObject
{
    Q_OBJECT
public:
    static constexpr int delay = 2000; // milliseconds

    /// Hides the page's controls and others. The window is the parent.
    AutoHideControls(SlidePage *page, const QList<QWidget *> &others,
                     InputActivityMonitor *activity, QWidget *window);
    ~AutoHideControls() override;

    /// Sets the delay, from the next input on; for tests.
    void setDelay(int milliseconds) { m_timer.setInterval(milliseconds); }
    bool areControlsHidden() const { return m_areControlsHidden; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showControls();
    void hideControls();

    SlidePage *const m_page;
    const QList<QPointer<QWidget>> m_others;
    QWidget *const m_window;
    QTimer m_timer;
    QList<QPointer<QWidget>> m_hiddenControls;
    bool m_areControlsHidden = false;
};

} // namespace ui
