// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/printplan.h"

#include <QLocale>
#include <QPageSize>

namespace printing {

namespace {

constexpr QMarginsF pageMargins(15, 15, 15, 15); // in millimetres

} // namespace

QPageLayout usualPage()
{
    const bool isAmerican = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(isAmerican ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
            pageMargins, QPageLayout::Millimeter};
}

} // namespace printing
