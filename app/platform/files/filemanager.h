// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// Files in other programs of the desktop. These functions return at once; they are for the
/// interface's thread.
namespace files {

/// Opens the folder of these files, absolute paths, in the file manager and selects them there (the
/// method ShowItems of org.freedesktop.FileManager1 on the session bus). Without such a file
/// manager, opens the folder of the first file with the program that the desktop has for folders.
void showInFileManager(const QStringList &files);

/// Opens a file with the program that the desktop has for its type.
void open(const QString &file);

} // namespace files
