// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

class QDialog;
class QWidget;

namespace ui {

/// Small dialogs of the main window, and the sentences of its messages. The dialogs that return an
/// answer run a nested event loop.
class Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(ui::Dialogs)
public:
    /// Asks for photos or a manifest; empty if the reader cancels.
    static QStringList askForFiles(QWidget *parent, const QString &folder);
    /// Asks for a folder, beginning at `folder`; empty if the reader cancels.
    static QString askForFolder(QWidget *parent, const QString &folder);
    /// Asks for a web address; suggests one, or where that is empty the one in the clipboard, if
    /// there is one. Null if the reader cancels.
    static std::optional<QString> askForAddress(QWidget *parent, const QString &suggestion);
    /// Asks whether the recorded views are to be deleted.
    static bool askToClearViews(QWidget *parent);
    /// Opens a dialog with lines of plain text that can be copied.
    static void showLines(QWidget *parent, const QString &title, const QStringList &lines);
};

} // namespace ui
