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

/// What the image services of a gallery promise. Each `info.json` is fetched once, whoever asks and
/// however often; what is broken or cannot be had is remembered for a while, so that no slide waits
/// for it again. Only services of the web have one that is read. Belongs to the interface thread.
class ImageInfoCache : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(std::optional<iiif::ImageInfo> info)>;

    explicit ImageInfoCache(QObject *parent = nullptr);
    ~ImageInfoCache() override;

    /// Without one, nothing is found out. Another one may reach what the last could not.
    void setFetch(Fetch fetch);

    /// Calls `done` once, at once where the answer is known, else later; never after `context` is
    /// gone. What nobody waits for any more is given up.
    void get(const gallery::ImageService &service, QObject *context, Done done);
    /// What is known without asking; none also where it could not be had.
    std::optional<iiif::ImageInfo> known(const gallery::ImageService &service) const;

private:
    struct Answer
    {
        std::optional<iiif::ImageInfo> info;
        QDeadlineTimer holds; ///< how long to believe it
    };
    class Asking;

    const Answer *answer(const gallery::ImageService &service) const;
    void ask(const gallery::ImageService &service, Asking *asking);

    Fetch m_fetch;
    QCache<QString, Answer> m_answers;
    QHash<QString, QPointer<Asking>> m_asked;
};

} // namespace imaging
