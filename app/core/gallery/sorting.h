// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QObject>
#include <QStringList>

#include <optional>

namespace gallery {

/// How the photos of a folder are sorted.
struct Sorting
{
    Q_GADGET
public:
    /// By file name, from `a`; by the date when they were taken, the oldest first; by the size of
    /// their files, the largest first; by the stars that they carry, the most first; or by credit,
    /// from `a`.
    enum class Key { Name, Date, Size, Rating, Credit };
    Q_ENUM(Key)

    Key key = Key::Name;
    bool isReversed = false;

    /// All keys by their names on the command line, such as `date`.
    static QString nameOf(Key key);
    static QStringList names();
    static std::optional<Key> keyOf(const QString &name);

    /// A number to store; 1 is by date, which was the only other order once.
    int toNumber() const;
    /// The sorting that toNumber() gave this for; by name for any other number.
    static Sorting fromNumber(int number);

    friend bool operator==(const Sorting &, const Sorting &) = default;
};

} // namespace gallery
