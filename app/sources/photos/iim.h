// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <exiv2/exiv2.hpp>

/// The older IPTC-IIM, whose texts are bytes in a character set that may or may not be declared.
namespace photos::iim {

/// Datasets of record 2, the application record.
enum class Dataset {
    ObjectName = 5,
    Keywords = 25,
    DateCreated = 55,
    TimeCreated = 60,
    Byline = 80,
    City = 90,
    Sublocation = 92,
    Province = 95,
    Country = 101,
    Headline = 105,
    Credit = 110,
    Copyright = 116,
    Caption = 120,
};

/// All that are not blank, in the file's order.
QStringList list(const Exiv2::IptcData &iim, Dataset dataset);

QString text(const Exiv2::IptcData &iim, Dataset dataset);

/// ISO 8601; empty where unknown.
QString created(const Exiv2::IptcData &iim);

} // namespace photos::iim
