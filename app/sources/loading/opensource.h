// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace loading {

/// A source with its kind, which is found out from its address and the file system.
struct OpenSource
{
    enum class Kind { Web, Builtin, Manifest, Folder, Photo, Archive };

    Kind kind = Kind::Web;
    QUrl url;                             ///< for Web and Builtin
    QString path;                         ///< absolute; for local sources
    std::optional<errors::Problem> error; ///< why it cannot be opened, if so

    /// A URL or an absolute path, to open it again.
    QString address() const;
    /// The last part of its address, for display.
    QString name() const;
};

/// Finds out the kind of a source: a path, relative to the current folder or absolute; a file URL;
/// a web address; or the address of a built-in gallery (iiif/builtin.h). Checks the type of a local
/// file, and reads its first bytes if its name is not enough. Any thread.
OpenSource resolveSource(const QString &given);

} // namespace loading
