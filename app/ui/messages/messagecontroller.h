// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QList>
#include <QObject>

#include <functional>

namespace ui {

class MessageBar;

/// Shows problems in the message bar, and again when the interface's language changes.
class MessageController : public QObject
{
    Q_OBJECT
public:
    /// The bar outlives the controller. The window is the parent, and that of dialogs.
    MessageController(MessageBar *bar, QWidget *window);

    MessageBar *bar() const { return m_bar; }
    /// Shows what could not be done.
    void showProblem(const errors::Problem &problem);
    /// Shows which parts of a gallery cannot be shown as they are.
    void showNotices(const QList<errors::Problem> &notices);
    /// Shows the message anew, in the interface's language.
    void repeat();
    bool isShown() const;
    /// Hides the message. Returns whether there was one.
    bool clear();

private:
    void show(const std::function<void()> &message);
    void countNotices();
    void openNotices();

    MessageBar *const m_bar;
    QWidget *const m_window;
    std::function<void()> m_message; ///< writes the message into the bar
    QList<errors::Problem> m_notices;
};

} // namespace ui
