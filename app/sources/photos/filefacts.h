// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QSize>
#include <QString>

namespace photos {

/// What is known of a photo's file itself.
struct FileFacts
{
    QSize size;        ///< in pixels, upright; empty where unknown
    QString mediaType; ///< by the content, such as `image/jpeg`; empty if there is no such file
    QString profile;   ///< the name of the colour profile; empty where there is none
    qint64 bytes = -1; ///< -1 if there is no such file
    QDateTime modified;

    friend bool operator==(const FileFacts &, const FileFacts &) = default;
};

/// Reads the beginning of a file and its metadata. Opens regular files only. Any thread.
FileFacts fileFacts(const QString &path);

/// The description in an ICC profile (ICC.1:2022 §9.2.41; `desc` of version 2 or `mluc` of
/// version 4); empty if there is none.
QString profileName(const QByteArray &profile);

} // namespace photos
