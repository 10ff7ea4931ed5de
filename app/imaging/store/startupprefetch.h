// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/run.h"
#include "imaging/decode/compose.h"

#include <QThreadPool>

#include <mutex>
#include <optional>

namespace imaging {

/// Decodes the first photo while the program is still starting. The window's size is not known by
/// then, so that of the last time is used. An ImageStore takes the photo where it is the first that
/// is requested. For use in any thread.
class StartupPrefetch
{
public:
    struct Photo
    {
        background::Work<ComposedImage> work;
        QSize fit; ///< device pixels
    };

    StartupPrefetch();
    /// Stops the decoding and waits for its end.
    ~StartupPrefetch();
    Q_DISABLE_COPY_MOVE(StartupPrefetch)

    /// Begins to decode a local file or resource, to fit into so many device pixels. Only the first
    /// call counts.
    void begin(const QString &file, QSize fit);

    /// Waits until the photo is decoded; for tests.
    bool waitForDone() { return m_pool.waitForDone(); }

    /// Hands over the photo, decoded or being decoded, where it is of this file. Where it is not,
    /// or was taken before, there is none, and nothing is decoded any longer.
    std::optional<Photo> take(const QString &file);

private:
    std::mutex m_mutex; ///< of what follows
    QThreadPool m_pool;
    bool m_isBegun = false;
    QString m_file;
    std::optional<Photo> m_photo; ///< none before begin() and after take()
};

} // namespace imaging
