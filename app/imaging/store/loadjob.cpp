// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/loadjob.h"

#include "core/background/run.h"
#include "imaging/requests/imagedownload.h"
#include "imaging/thumbnails/thumbnailmaker.h"

#include <memory>

namespace imaging {

namespace {

constexpr int keepPriority = -1; // nobody waits for it

struct Result
{
    ComposedImage image;
    std::shared_ptr<const ThumbnailMaker> thumbnail = {}; ///< which may be kept for the desktop
};

// The device pixels that a picture is needed at, before it is turned.
QSize neededSize(const ComposedSource &source, const PlacedPicture &placed, QSize fit)
{
    QSizeF needed = fit;
    if (!placed.target.isNull() && !source.canvas.isEmpty()) {
        const QSizeF canvas = QSizeF(source.canvas).scaled(fit, Qt::KeepAspectRatio);
        const double scale = canvas.width() / source.canvas.width();
        needed = QSizeF(placed.target.size()) * scale;
    }
    const bool sideways = qRound(placed.picture.rotation) % 180 != 0;
    return (sideways ? needed.transposed() : needed).toSize().expandedTo({1, 1});
}

} // namespace

LoadJob::LoadJob(Purpose purpose, QList<ComposedSource> sources, QSize fit, Fetch fetch,
                 ImageInfoCache *infos, QThreadPool *pool, int priority, QObject *parent)
    : QObject(parent)
    , m_purpose(purpose)
    , m_sources(std::move(sources))
    , m_fit(fit)
    , m_fetch(std::move(fetch))
    , m_infos(infos)
    , m_pool(pool)
    , m_priority(priority)
{}

void LoadJob::start()
{
    trySource();
}

void LoadJob::trySource()
{
    const ComposedSource &source = m_sources.at(m_current);
    qDeleteAll(m_downloads);
    m_downloads.clear();
    for (const PlacedPicture &placed : source.pictures) {
        auto *download = new ImageDownload(placed, neededSize(source, placed, m_fit), m_purpose,
                                           m_fetch, m_infos, this);
        connect(download, &ImageDownload::finished, this, &LoadJob::handleDownload);
        connect(download, &ImageDownload::progressed, this, &LoadJob::progressed);
        m_downloads.append(download);
    }
    m_awaited = int(m_downloads.size());
    for (ImageDownload *download : std::as_const(m_downloads))
        download->start();
}

// Of several pictures each counts as much; one that is there counts as a whole.
double LoadJob::progress() const
{
    if (m_awaited == 0 || m_downloads.isEmpty())
        return -1;
    const auto there = m_downloads.size() - m_awaited;
    double sum = double(there);
    qsizetype unknown = 0;
    for (const ImageDownload *download : m_downloads) {
        if (download->progress() >= 0)
            sum += download->progress();
        else
            ++unknown;
    }
    return unknown > there ? -1 : sum / double(m_downloads.size());
}

void LoadJob::handleDownload()
{
    if (--m_awaited == 0)
        decode();
}

void LoadJob::decode()
{
    QList<ImageSource> parts;
    for (const ImageDownload *download : std::as_const(m_downloads))
        parts.append(download->source());
    m_decoding = background::run(
        m_pool, this,
        [purpose = m_purpose, parts, canvas = m_sources.at(m_current).canvas,
         fit = m_fit](const std::stop_token &stop) {
            if (purpose == Purpose::Large)
                return Result{compose(parts, canvas, fit, stop)};
            const auto maker = std::make_shared<ThumbnailMaker>(parts, canvas, fit);
            const ComposedImage image = maker->make(stop);
            return Result{image, maker};
        },
        [this](const Result &result) {
            if (result.thumbnail) {
                background::start(
                    m_pool,
                    [maker = result.thumbnail] {
                        maker->keep();
                        return true;
                    },
                    keepPriority);
            }
            handleImage(result.image);
        },
        m_priority);
}

// What was downloaded may be no picture: servers answer with a page where they should with a
// status.
bool LoadJob::tryOtherCandidates(const ComposedImage &image)
{
    QList<ImageDownload *> others;
    for (qsizetype i = 0; i < m_downloads.size(); ++i) {
        if (image.parts.value(i).isEmpty() && m_downloads.at(i)->hasMore())
            others.append(m_downloads.at(i));
    }
    m_awaited = int(others.size());
    for (ImageDownload *download : std::as_const(others))
        download->tryNext();
    return !others.isEmpty();
}

void LoadJob::handleImage(const ComposedImage &image)
{
    if (tryOtherCandidates(image))
        return;
    if (!m_outcome.fault)
        m_outcome.fault = image.fault;
    if (image.image.isNull() && m_current + 1 < m_sources.size()) {
        ++m_current;
        trySource();
        return;
    }
    m_outcome.picture = image;
    m_outcome.source = m_sources.at(m_current);
    Q_EMIT finished();
}

} // namespace imaging

#include "moc_loadjob.cpp"
