// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <exiv2/exiv2.hpp>

/// IPTC-IIM metadata (IIM 4.2), the predecessor of XMP. Its texts are bytes in a character set that
/// may or may not be declared.
namespace photos::iim {

/// Numbers of datasets in record 2, the application record.
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

/// All values of a dataset that are not blank, in the file's order.
QStringList list(const Exiv2::IptcData &iim, Dataset dataset);

QString text(const Exiv2::IptcData &iim, Dataset dataset);

/// The creation date with its time, ISO 8601; empty if unknown.
QString created(const Exiv2::IptcData &iim);

} // namespace photos::iim
