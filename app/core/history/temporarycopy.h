// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace history {

/// A copy of a history for a run that shows what was seen and changes nothing of it: reading an
/// SQLite database creates files beside it, and may upgrade it. Deleted with this object, which
/// outlives the History that uses the copy.
class TemporaryCopy
{
public:
    /// Copies the history in a file. Where there is none, or it cannot be copied, the copy is
    /// empty.
    explicit TemporaryCopy(const QString &file);

    /// The copy's file, for History.
    QString file() const;

private:
    QTemporaryDir m_folder; ///< only its owner may read it
};

} // namespace history
