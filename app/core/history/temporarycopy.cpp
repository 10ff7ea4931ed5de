// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/temporarycopy.h"

#include <QFile>

namespace history {

TemporaryCopy::TemporaryCopy(const QString &file)
{
    if (!m_folder.isValid())
        return;
    QFile::copy(file, this->file());
    // The latest transactions of other processes are in the write-ahead log.
    const QString log = QStringLiteral("-wal");
    QFile::copy(file + log, this->file() + log);
}

QString TemporaryCopy::file() const
{
    // Without a folder the copy cannot be opened, and History gives empty results.
    return m_folder.isValid() ? m_folder.filePath(QStringLiteral("history.sqlite"))
                              : QStringLiteral("/dev/null/history.sqlite");
}

} // namespace history
