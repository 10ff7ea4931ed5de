// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace history {

/// A temporary copy of a history, for runs that must not change the original: even reading an
/// SQLite database creates files beside it, and may upgrade it. Deleted with this object, which
/// outlives the History that uses the copy.
class TemporaryCopy
{
public:
    /// Copies the history in a file. The copy is empty if there is none or it cannot be read.
    explicit TemporaryCopy(const QString &file);

    /// The path of the copy, for History.
    QString file() const;

private:
    QTemporaryDir m_folder; ///< accessible for its owner only
};

} // namespace history
