// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/imagefetch.h"
#include "sources/iiif/image/imageinfo.h"

#include <QCache>
#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPointer>

namespace imaging {

/// The `info.json` of image services (IIIF Image API). Each is fetched once; a failure is
/// remembered for a minute, so that no slide waits for it again. Only services on http and https
/// are asked. Belongs to the interface thread.
class ImageInfoCache : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(std::optional<iiif::ImageInfo> info)>;

    explicit ImageInfoCache(QObject *parent = nullptr);
    ~ImageInfoCache() override;

    /// Without one, get() knows only what is in the cache. A new one forgets all failures.
    void setFetch(Fetch fetch);
    /// Lets get() ask the services again that gave no valid answer.
    void forgetFailures();

    /// Calls `done` once: from within get() where the answer is known, else later; never after
    /// `context` is gone. A request whose contexts are all gone is cancelled. `info` is empty where
    /// there is no valid answer.
    void get(const gallery::ImageService &service, QObject *context, Done done);
    /// The answer in the cache; none also after a failure.
    std::optional<iiif::ImageInfo> known(const gallery::ImageService &service) const;

private:
    struct Answer
    {
        std::optional<iiif::ImageInfo> info;
        QDeadlineTimer holds; ///< until when it is not requested again
    };
    class PendingRequest;

    const Answer *answer(const gallery::ImageService &service) const;
    void request(const gallery::ImageService &service, PendingRequest *pending);

    Fetch m_fetch;
    QCache<QString, Answer> m_answers;
    QHash<QString, QPointer<PendingRequest>> m_pending;
};

} // namespace imaging
