// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

/// Capture dates. A date may know only its year or month, and the clock of a camera knows no time
/// zone, so they stay ISO 8601 strings.
namespace photos {

/// ISO 8601 of a date as XMP (`2023-05-17T14:03`), Exif (`2023:05:17 14:03:11`) or IIM
/// (`20230517T140311+0200`) write it; empty where it is none, as with a camera's `0000:00:00`.
QString isoDate(const QString &written);

/// What photos are ordered by: local time, whatever the time zone. Empty dates stay empty.
QString localTime(const QString &isoDate);

/// The date, with the time where it is known, in a language's long form.
QString readableDate(const QString &isoDate, const QLocale &locale);

} // namespace photos
