// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace loading {

/// One thing to open, as it turns out when looked at.
struct OpenSource
{
    enum class Kind { Web, Builtin, Manifest, Folder, Photo };

    Kind kind = Kind::Web;
    QUrl url;                             ///< of the web or built in
    QString path;                         ///< absolute, of what is local
    std::optional<errors::Problem> error; ///< why it cannot be opened

    /// What to remember it by: a URL or an absolute path.
    QString address() const;
    /// Its last part, for a person.
    QString name() const;
};

/// Looks at a source as a person gave it: a path (relative ones from the current folder), a file
/// URL, a web address or the address of a gallery that Vitrine ships with (iiif/builtin.h). Looks
/// at a local file's kind and, where its name does not tell, at its first bytes. Can run in any
/// thread.
OpenSource look(const QString &given);

} // namespace loading
