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
    // What other processes wrote last is in the write-ahead log.
    const QString log = QStringLiteral("-wal");
    QFile::copy(file + log, this->file() + log);
}

QString TemporaryCopy::file() const
{
    // Without a folder nothing can be opened, and History answers with nothing.
    return m_folder.isValid() ? m_folder.filePath(QStringLiteral("history.sqlite"))
                              : QStringLiteral("/dev/null/history.sqlite");
}

} // namespace history
