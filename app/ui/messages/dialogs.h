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

/// The window's small questions and answers.
class Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(ui::Dialogs)
public:
    /// Asks for photos or a manifest; empty if the reader thinks better of it.
    static QStringList askForFiles(QWidget *parent, const QString &folder);
    static QString askForFolder(QWidget *parent, const QString &folder);
    /// Asks for a web address, beginning with one that was copied.
    static std::optional<QString> askForAddress(QWidget *parent);
    /// Whether what was viewed is to be forgotten.
    static bool askToClearViews(QWidget *parent);
    /// Shows lines of plain text that can be copied.
    static void showLines(QWidget *parent, const QString &title, const QStringList &lines);
};

} // namespace ui
