// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/validators.h"

#include <algorithm>

namespace network {

namespace {

constexpr qsizetype longest = 1024;

// Many servers leave off the quotation marks of an entity tag, so these are not asked for.
QByteArray usable(const QByteArray &value)
{
    const bool isClean = std::none_of(value.cbegin(), value.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
    return isClean && value.size() <= longest ? value : QByteArray();
}

} // namespace

Validators Validators::parse(const QByteArray &etag, const QByteArray &lastModified)
{
    return {usable(etag), usable(lastModified)};
}

} // namespace network
