// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace imaging {

/// A thumbnail that some program made.
struct StoredThumbnail
{
    QImage image; ///< in sRGB and ready to paint; null where there is none
    QSize photo;  ///< what it is of, in pixels; empty where its maker did not say
};

/// The thumbnails of one local file that all programs of the desktop share, as freedesktop.org's
/// Thumbnail Managing Standard 0.9 has it: PNG files under `$XDG_CACHE_HOME/thumbnails`, named by
/// the MD5 of the file's URI. They are true while the file has the time that they say. What cannot
/// be read or written is as if it were not there. Lives in any thread, and touches the disk.
class ThumbnailStore
{
public:
    /// The side in pixels of the smallest kind of thumbnails that serve to fit into `fit`: 128,
    /// 256, 512 or 1024; 0 where none is large enough.
    static int sideFor(QSize fit);
    /// The URI by which others know a file of this absolute path. GLib's spelling, which leaves
    /// letters, digits and `-._~!$&'()*+,=:@/` as they are.
    static QByteArray uriOf(const QString &path);

    /// Of a file as it is now: what is kept later is of this state of it.
    explicit ThumbnailStore(const QString &path);

    /// A thumbnail of that side, else of a larger one, by whatever program.
    StoredThumbnail find(int side) const;
    /// Vitrine, in this version, has tried before and failed.
    bool hasFailed() const;

    /// Keeps a picture that was made to fit into a square of that side, unless the photo is no
    /// larger and so no slower to read. Nothing is kept of a file that is no longer the same, or
    /// that was written in the last two seconds: its time would not tell a later state of it.
    void keep(int side, const QImage &image, QSize photo) const;
    /// Keeps that no thumbnail can be made of the file.
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

    static bool look(const QString &path, State &state);
    StoredThumbnail read(const QString &folder, int side) const;
    bool isToBeKept() const;
    void write(const QString &folder, const QImage &image, QSize photo) const;

    QString m_path;
    State m_state;
    bool m_readable = false;
};

} // namespace imaging
