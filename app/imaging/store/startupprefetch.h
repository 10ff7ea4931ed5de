// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/compose.h"

#include <future>
#include <mutex>
#include <optional>
#include <thread>

namespace imaging {

/// The first photo, decoded while the program is still starting, so that it is there when the stage
/// first asks for it. The size of the stage is not known by then: it is guessed, and where the
/// guess was wrong the photo is made smaller or decoded anew. Can be used in any thread.
class StartupPrefetch
{
public:
    StartupPrefetch() = default;
    /// Gives up the decoding, if it is not done.
    ~StartupPrefetch();
    Q_DISABLE_COPY_MOVE(StartupPrefetch)

    /// Begins to decode a local file, to fit into so many device pixels. Only the first call
    /// counts.
    void begin(const QString &file, QSize fit);

    /// What imaging::compose() does, and sooner where the photo is the one that was begun; waits
    /// for it.
    ComposedImage compose(const QList<ImageSource> &parts, QSize canvas, QSize fit,
                          const std::stop_token &stop = {}) const;
    /// The same where it takes no time at all: the photo is there and was decoded at just this
    /// size.
    std::optional<ComposedImage> atHand(const QList<ImageSource> &parts, QSize canvas,
                                        QSize fit) const;

    /// The photo is still being decoded, and anything else that is would only delay it.
    bool isBusy() const;

    /// Lets go of the photo: it was taken, or the reader has gone on.
    void release();

private:
    std::shared_future<ComposedImage> find(const QList<ImageSource> &parts, QSize canvas) const;

    mutable std::mutex m_mutex; ///< of what follows
    bool m_begun = false;
    QString m_file; ///< empty once it is released
    std::shared_future<ComposedImage> m_photo;
    std::stop_source m_stop;
    std::thread m_thread;
};

} // namespace imaging
