// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>

namespace settings {

/// The file in which QSettings stores the settings of this application: by default
/// `~/.config/<organization>/<application>.conf`, below it the files for all users of the machine.
/// A value without state of its own, for use in any thread.
class SettingsFile
{
public:
    /// Computes the new value of a key from the one in the file; an invalid QVariant stands for a
    /// key that is not in the file.
    using Change = std::function<QVariant(const QVariant &)>;
    using Changes = QHash<QString, Change>; ///< by key

    /// Larger files count as damaged, because reading them would delay the start. Files that
    /// Vitrine writes stay far below.
    static constexpr qint64 largestSize = qint64(4) * 1024 * 1024; // bytes

    enum class State {
        Readable,   ///< or not there
        Damaged,    ///< not in the format of QSettings, which would overwrite it
        Unreadable, ///< cannot be opened
    };

    struct Content
    {
        QVariantHash values;   ///< from the user's own file
        QVariantHash fallback; ///< from the files for all applications and for all users
    };

    /// The file of the application that QCoreApplication names at this moment.
    SettingsFile();

    const QString &path() const { return m_path; }
    /// Whether read() would fail or wait. Reads the file, but changes nothing.
    State state() const;
    /// Renames the file to `<name>.damaged`, or `<name>.damaged-2` and so on where that exists.
    /// Returns the new name without its folder; empty where the file cannot be renamed.
    QString moveAway() const;
    /// Only for a readable file.
    Content read() const;
    /// Applies changes to what the file contains now and replaces it atomically. The file's folder
    /// is locked meanwhile, so that keys which another process writes are kept. Returns the new
    /// values, by key, invalid where a key was removed; nothing where the file cannot be written.
    std::optional<QVariantHash> write(const Changes &changes) const;

private:
    QString m_organization;
    QString m_application;
    QString m_path;
};

} // namespace settings
