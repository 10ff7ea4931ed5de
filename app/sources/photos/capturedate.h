// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

/// Capture dates are ISO 8601 strings: a date may consist of a year or a month only, and a camera
/// may record no time zone.
namespace photos {

/// Converts a date as XMP (`2023-05-17T14:03`), Exif (`2023:05:17 14:03:11`) or IIM
/// (`20230517T140311+0200`) has it to ISO 8601. Empty if it is invalid, such as `0000:00:00`.
QString isoDate(const QString &written);

/// The sort key of a date: its local time without the time zone. Empty for an empty date.
QString localTime(const QString &isoDate);

/// The date, with its time if known, in the long format of a locale.
QString readableDate(const QString &isoDate, const QLocale &locale);

} // namespace photos
