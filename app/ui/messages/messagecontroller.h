// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QList>
#include <QObject>

#include <functional>

namespace ui {

class MessageBar;

/// Shows problems and saved files in the message bar, and again when the interface's language
/// changes.
class MessageController : public QObject
{
    Q_OBJECT
public:
    /// The bar outlives the controller. The window is the parent, and that of dialogs.
    MessageController(MessageBar *bar, QWidget *window);

    MessageBar *bar() const { return m_bar; }
    /// Shows what could not be done.
    void showProblem(const errors::Problem &problem);
    /// The same with a button that tries it again.
    void showProblemToRetry(const errors::Problem &problem, const std::function<void()> &retry);
    /// Shows which parts of a gallery cannot be shown as they are, each with its file where it has
    /// one; and hints, which may offer the folders inside.
    void showNotices(const QList<errors::Problem> &notices);
    /// Shows where a file was saved (an absolute path), with buttons that open it and show it in
    /// its folder.
    void showSaved(const QString &file);
    /// Hides the message of showSaved(), if that is the one that shows.
    void clearSaved();
    /// Shows the message anew, in the interface's language.
    void repeat();
    bool isShown() const;
    /// Hides the message. Returns whether there was one.
    bool clear();

Q_SIGNALS:
    /// The reader wants to see the photos in the folders inside the open one, too.
    void subfoldersRequested();

private:
    void show(const std::function<void()> &message);
    void countNotices();
    void openNotices();
    static QString lineOf(const errors::Problem &notice);
    void handleMore();

    MessageBar *const m_bar;
    QWidget *const m_window;
    std::function<void()> m_message; ///< writes the message into the bar
    QList<errors::Problem> m_notices;
    bool m_offersSubfolders = false;
    QString m_saved;               ///< the file that is told; empty for problems and notices
    std::function<void()> m_retry; ///< of the problem that is shown; empty for notices
};

} // namespace ui
