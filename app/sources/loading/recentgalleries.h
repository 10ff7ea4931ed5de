// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

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

/// The galleries opened last, the newest first: the list is in the settings, and a small picture of
/// each, its cover, in a file of the cache. Belongs to the application's thread; files are written
/// and removed in a thread of its own.
class RecentGalleries : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 10;

    explicit RecentGalleries(QObject *parent = nullptr);

    QList<RecentGallery> list() const;
    /// Puts a gallery first, in place of an entry with the same address.
    void note(const RecentGallery &recent);
    void remove(const QString &address);
    void clear();

    /// Path of the cover of a gallery; the file need not exist.
    static QString coverFile(const QString &address);
    /// Calls `write` in the other thread with the path of the cover, whose folder exists.
    void saveCover(const QString &address, const std::function<void(const QString &)> &write);
    /// Waits until covers are written and removed.
    void finish();

Q_SIGNALS:
    /// The list or a cover has changed.
    void changed();

private:
    void handleSettingChange();
    QStringList addresses() const;

    QStringList m_addresses; ///< of the list when changed() was emitted last
    QThreadPool m_files;     ///< one thread, so that covers are written and removed in order
};

} // namespace loading
