// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"

#include <QString>

namespace gallery {

/// What people call the licence or rights statement at an address: those of Creative Commons
/// (creativecommons.org) and of RightsStatements.org. Others are called by their address.
LanguageMap licenceName(const QString &address);

/// The https form of an http address, as rights are identified by the one and read at the other.
QString secureAddress(const QString &address);

} // namespace gallery
