// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace files {

/// An application of the desktop that opens files (Desktop Entry Specification 1.5).
struct Application
{
    QString id;      ///< of its desktop file, such as `org.gimp.GIMP.desktop`
    QString name;    ///< in the language of QLocale()
    QString icon;    ///< name in the icon theme, or a path; may be empty
    QString command; ///< the key `Exec`

    /// Whether it takes web addresses (`%u` or `%U`), and not only files.
    bool takesAddresses() const;
};

/// The installed applications for a media type, the desktop's default first (MIME Applications
/// Associations 1.0.1), without Vitrine itself. Reads small files in the folders of applications.
QList<Application> applicationsFor(const QString &mediaType);

/// The command lines that open these files or addresses: one for all, or one for each where the
/// application takes only one.
QList<QStringList> commandLines(const Application &application, const QList<QUrl> &urls);

/// Starts the application. Returns whether that was possible.
bool launch(const Application &application, const QList<QUrl> &urls);

} // namespace files
