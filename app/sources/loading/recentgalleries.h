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

/// A recently opened gallery.
struct RecentGallery
{
    QString address; ///< to open it again
    gallery::LanguageMap title;
    int position = 0; ///< of the last slide shown, as in the counter
    int seen = 0;
    int slides = 0;
    bool subfolders = false;
};

/// The recently opened galleries, the latest first. The list is stored in the settings, and a
/// thumbnail of each gallery's cover in the cache folder. Lives in the application's thread; files
/// are written and removed in a thread of its own.
class RecentGalleries : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 10;

    explicit RecentGalleries(QObject *parent = nullptr);

    QList<RecentGallery> list() const;
    /// Puts a gallery first; replaces an entry with the same address.
    void note(const RecentGallery &recent);
    void remove(const QString &address);
    void clear();

    /// The path of a gallery's thumbnail; the file need not exist.
    static QString coverFile(const QString &address);
    /// Calls `write` in the other thread with the path of the thumbnail, after creating its folder.
    void saveCover(const QString &address, const std::function<void(const QString &)> &write);
    /// Waits until thumbnails are written and removed.
    void finish();

Q_SIGNALS:
    /// The list or a thumbnail has changed.
    void changed();

private:
    void handleSettingChange();
    QStringList addresses() const;

    QStringList m_addresses; ///< when changed() was last emitted
    QThreadPool m_files;     ///< one thread, so that covers are written and removed in order
};

} // namespace loading
