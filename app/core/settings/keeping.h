// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

#include <optional>

/// Where settings are kept: one file, where the desktop keeps settings (QSettings). What cannot be
/// written there holds until the program ends. All of this may be used in any thread.
namespace settings {

/// What the file has under a key; invalid where it has nothing.
QVariant kept(const QString &key);
/// What the file has in a group, by the keys without that group.
QVariantHash keptIn(const QString &group);
/// Writes a value; where that fails, Changes::notKept() tells.
void keep(const QString &key, const QVariant &value);
/// Removes a key.
void forget(const QString &key);
/// From now on nothing is written: what is set holds until the program ends. A damaged file is not
/// read either, and left where it is.
void keepInMemory();

/// What is wrong with the file.
struct Trouble
{
    enum class Kind {
        Damaged,    ///< put aside, so that it is not written over; detail: under which name
        Unreadable, ///< nor put aside; detail: the system's reason, if any
    };

    Kind kind = Kind::Unreadable;
    QString file;
    QString detail;
};

/// No file of ours comes near it, and one that is larger would hold up the start.
inline constexpr qint64 largestFile = qint64(4) * 1024 * 1024; // bytes

/// Looks at the file before anything else does. What is wrong with it costs the settings, never the
/// start: whatever cannot be read counts as not chosen.
std::optional<Trouble> examineFile();

} // namespace settings
