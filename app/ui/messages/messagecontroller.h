// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QList>
#include <QObject>

#include <functional>

namespace ui {

class MessageBar;

/// What a reader hears of problems, in the message bar; said again when the language changes.
class MessageController : public QObject
{
    Q_OBJECT
public:
    /// The bar outlives the teller; dialogs come up over `window`, to which it belongs.
    MessageController(ui::MessageBar *bar, QWidget *window);

    MessageBar *bar() const { return m_bar; }
    /// What could not be done.
    void tell(const errors::Problem &problem);
    /// What of a gallery cannot be shown as it is.
    void tellNotices(const QList<errors::Problem> &notices);
    /// The message that shows, in the language of now.
    void repeat();
    bool isShown() const;
    /// Takes the message away; whether there was one.
    bool clear();

private:
    void say(const std::function<void()> &message);
    void countNotices();
    void showNotices();

    ui::MessageBar *const m_bar;
    QWidget *const m_window;
    std::function<void()> m_message; ///< what the bar tells
    QList<errors::Problem> m_notices;
};

} // namespace ui
