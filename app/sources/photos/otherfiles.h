// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace photos {

/// The files of a folder that a person may expect to see, and that are not shown: raw photos of
/// cameras, videos, PDF files, and photos in formats for which Qt has no plugin here.
class OtherFiles
{
public:
    enum class Kind { None, Raw, Video, Pdf };

    /// The kind of a file that is never listed as a photo, by the ending of its name.
    static Kind kindOf(const QString &fileName);
    /// The name of a photo's format, such as HEIC, where Qt cannot read it here; else empty.
    static QString unreadableFormat(const QString &fileName);

    /// Counts the files of one folder. A raw photo beside a photo of its name counts as shown.
    void add(const QStringList &photos, const QStringList &others);
    /// What is told of them, a sentence for each kind; none where there are none.
    QList<errors::Problem> hints(const QString &folder) const;
    /// Why a folder without photos cannot be shown.
    errors::Problem emptyFolder(const QString &folder) const;

private:
    QMap<Kind, int> m_kinds;
    QMap<QString, int> m_formats; ///< unreadable ones, by name
};

} // namespace photos
