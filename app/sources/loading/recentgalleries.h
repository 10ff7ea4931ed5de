// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"

#include <QList>
#include <QMutex>
#include <QObject>
#include <QString>

namespace loading {

/// A gallery that was open not long ago.
struct RecentGallery
{
    QString address; ///< to open it again
    gallery::LanguageMap title;
    int position = 0; ///< where the reader was, as the counter says
    int seen = 0;
    int slides = 0;
    bool subfolders = false;
};

/// The galleries opened last, the newest first; kept in the settings. Writing takes as long as the
/// disk does, and can be done in any thread.
class RecentGalleries : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    static constexpr int most = 10;

    QList<RecentGallery> list() const;
    /// Puts a gallery first, in place of what was known of it.
    void note(const RecentGallery &recent);
    void remove(const QString &address);
    void clear();

    /// Where the picture of a gallery is kept for the list; the file need not be there.
    static QString coverFile(const QString &address);

Q_SIGNALS:
    /// In the thread that changed it.
    void changed();

private:
    QMutex m_writing;
};

} // namespace loading
