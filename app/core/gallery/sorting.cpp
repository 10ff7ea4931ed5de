// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/sorting.h"

#include <QMetaEnum>

namespace gallery {

namespace {

constexpr int reversedBit = 16;

} // namespace

QString Sorting::nameOf(Key key)
{
    return QString::fromLatin1(QMetaEnum::fromType<Key>().valueToKey(int(key))).toLower();
}

QStringList Sorting::names()
{
    QStringList names;
    for (int key = int(Key::Name); key <= int(Key::Credit); ++key)
        names += nameOf(Key(key));
    return names;
}

std::optional<Sorting::Key> Sorting::keyOf(const QString &name)
{
    const qsizetype key = names().indexOf(name);
    return key < 0 ? std::nullopt : std::optional(Key(key));
}

int Sorting::toNumber() const
{
    return int(key) | (isReversed ? reversedBit : 0);
}

Sorting Sorting::fromNumber(int number)
{
    const int key = number & ~reversedBit;
    if (key < int(Key::Name) || key > int(Key::Credit))
        return {};
    return {Key(key), (number & reversedBit) != 0};
}

} // namespace gallery

#include "moc_sorting.cpp"
