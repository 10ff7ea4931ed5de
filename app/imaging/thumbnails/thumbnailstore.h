// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace imaging {

/// A shared thumbnail, made by any program.
struct StoredThumbnail
{
    QImage image; ///< in sRGB; null where there is none
    QSize photo;  ///< size of the photo in pixels; empty where the thumbnail does not say
};

/// The thumbnails of one local file that programs of the desktop share (freedesktop.org's Thumbnail
/// Managing Standard 0.9): PNG files in `$XDG_CACHE_HOME/thumbnails`, named by the MD5 of the
/// file's URI. They are valid while the file has the modification time that they name. Errors of
/// reading and writing are ignored. For one thread at a time, which waits for the disk.
class ThumbnailStore
{
public:
    /// The smallest of the standard's sizes that is enough to fit into `fit` device pixels: 128,
    /// 256, 512 or 1024; 0 where none is.
    static int sideFor(QSize fit);
    /// The URI of a file, for an absolute path, encoded as by GLib, which leaves letters, digits
    /// and
    /// `-._~!$&'()*+,=:@/` as they are.
    static QByteArray uriOf(const QString &path);

    /// Reads the present state of the file, to which keep() refers.
    explicit ThumbnailStore(const QString &path);

    /// A valid thumbnail of that size, else of a larger one.
    StoredThumbnail find(int side) const;
    /// Whether this version of Vitrine failed to make a thumbnail of the file before.
    bool hasFailed() const;

    /// Stores an image that fits into a square of that side, unless the photo is no larger, and so
    /// no slower to read. Nothing is stored of a file that has changed since, or that was written
    /// in the last two seconds, as its time would not show a further change.
    void keep(int side, const QImage &image, QSize photo) const;
    /// Stores that no thumbnail can be made of the file.
    void keepFailure() const;

private:
    struct State
    {
        quint64 device = 0;
        quint64 file = 0;
        qint64 size = 0;
        qint64 seconds = 0; ///< when it was written
        qint64 nanoseconds = 0;

        friend bool operator==(const State &, const State &) = default;
    };

    static bool readState(const QString &path, State &state);
    StoredThumbnail read(const QString &folder, int side) const;
    bool isToBeKept() const;
    void write(const QString &folder, const QImage &image, QSize photo) const;

    QString m_path;
    State m_state;
    bool m_readable = false;
};

} // namespace imaging
