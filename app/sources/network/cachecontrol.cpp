// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/cachecontrol.h"

#include <QList>

#include <algorithm>

namespace network {

namespace {

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(),
                                          [](char digit) { return digit >= '0' && digit <= '9'; });
}

// Delta seconds; those too large to count are the longest.
qint64 seconds(const QByteArray &text, qint64 otherwise)
{
    if (!isNumber(text))
        return otherwise;
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return fits ? std::min(value, CacheControl::longest) : CacheControl::longest;
}

} // namespace

CacheControl CacheControl::parse(const QByteArray &field, const QByteArray &age)
{
    CacheControl control;
    const auto limit = [&control](qint64 most) {
        const qint64 before = control.freshSeconds;
        control.freshSeconds = before < 0 ? most : std::min(before, most);
    };
    for (const QByteArray &directive : field.toLower().split(',')) {
        const qsizetype equals = directive.indexOf('=');
        const QByteArray name = (equals < 0 ? directive : directive.first(equals)).trimmed();
        QByteArray value = equals < 0 ? QByteArray() : directive.mid(equals + 1).trimmed();
        value.replace('"', "");
        if (name == "no-store")
            control.allowed = false;
        else if (name == "no-cache" && value.isEmpty())
            limit(0);
        else if (name == "max-age")
            limit(std::max(seconds(value, 0) - seconds(age.trimmed(), 0), qint64(0)));
    }
    return control;
}

} // namespace network
