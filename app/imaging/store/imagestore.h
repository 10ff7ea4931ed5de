// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/requests/detailsource.h"
#include "imaging/store/previewqueue.h"

#include <QCache>
#include <QImage>
#include <QSet>

#include <memory>
#include <optional>

namespace imaging {

class StartupPrefetch;

/// What is known of an image.
struct ImageState
{
    enum class State {
        None,    ///< there is nothing to make it of, or nothing that can be reached
        Pending, ///< not loaded yet
        Ready,
        Broken, ///< none of its sources can be shown
    };

    State state = State::None;
    /// The best that is loaded: never null when ready, null when broken. While pending, a smaller
    /// image of the same shape, or null.
    QImage image = {};
    /// The photo's own size in pixels, which "actual size" means; empty unless ready.
    QSize size = {};
    bool standIn = false; ///< ready, but not with the photo itself
    /// Ready, and without pixels of its own: a drawing, or pictures on a canvas, whose units are no
    /// pixels.
    bool isScalable = false;
    /// In the interface's language, why the photo is broken, replaced or not whole.
    QString reason = {};
    std::shared_ptr<const ImageSource> moving = {}; ///< ready, and Animation can play it
};

/// Images by what they are made of: loads them on request and keeps them within bounds. state()
/// tells what is there and loads nothing; request() loads; changed() tells when to call state()
/// again. Belongs to the interface thread and never blocks it.
class ImageStore : public QObject
{
    Q_OBJECT
public:
    using Urgency = LoadRequest::Urgency;

    /// Bytes of decoded images that are kept, the least recently used out first.
    struct Bounds
    {
        qsizetype pictures = qsizetype(48) * 1024 * 1024; ///< of Purpose::Large
        qsizetype thumbnails = qsizetype(8) * 1024 * 1024;
    };

    explicit ImageStore(QObject *parent = nullptr);
    explicit ImageStore(Bounds bounds, QObject *parent = nullptr);

    /// How to get remote pictures; without it, images that have only these have none.
    void setFetcher(const Fetch &fetch);
    const Fetch &fetch() const { return m_queue.fetch(); }
    ImageInfoCache *infos() { return m_queue.infos(); }
    /// The first image of urgency Now is taken from there where it is the same photo. The prefetch
    /// outlives the store.
    void setStartupPrefetch(StartupPrefetch *prefetch) { m_prefetch = prefetch; }

    /// What is known of an image, in whatever size it was loaded last.
    ImageState state(const ImageKey &key) const;
    /// Whether a load of it is under way or waits.
    bool isLoading(const ImageKey &key) const;
    /// How much of an image has been downloaded, from 0 to 1; negative where that is unknown, and
    /// while nothing is.
    double progress(const ImageKey &key) const { return m_queue.progress(key); }
    /// Loads an image to fit into so many device pixels, unless it is there in that size. Of a
    /// thumbnail a quick preview may come first; one of urgency Around is loaded only where there
    /// is no such preview.
    void request(const ImageKey &key, QSize fit, Urgency urgency);
    /// The same with urgency Ahead for several images, of which the last one is loaded first.
    void requestAhead(const QList<ImageKey> &keys, QSize fit);
    /// Cancels the requests for which the function returns true.
    void cancel(const std::function<bool(const LoadRequest &)> &isUnwanted);
    /// The sources of an image that can be reached, best first.
    QList<ComposedSource> sourcesOf(const ImageKey &key) const { return m_queue.sourcesOf(key); }
    /// Where DeepZoom finds more detail of an image; none unless it is ready and does not move.
    std::optional<DetailSource> detail(const ImageKey &key) const;

    /// Lets the next request load an image again that failed. Until that has loaded, state() is
    /// pending, or has the substitute that is there. Not told by changed().
    void retry(const ImageKey &key);
    /// The same for all images that failed, told by changed().
    void retryFailed();
    /// Lets the next request load every image again; those that are there stay until then. Told by
    /// changed().
    void reloadAll();

    /// Removes images, for instance as their files are gone. Not told by changed().
    void remove(const QSet<ImageKey> &keys);
    /// Removes the images that are made of any of these files, as they were written anew.
    void reload(const QStringList &files);
    /// Removes all images and cancels all requests. Not told by changed().
    void clear();

    const Bounds &bounds() const { return m_bounds; }
    void setBounds(Bounds bounds);
    /// Keeps so many bytes fewer of Purpose::Large, as DeepZoom needs them; the image requested
    /// last with urgency Now stays.
    void reserve(qsizetype bytes);
    qsizetype cachedBytes() const { return m_large.totalCost() + m_small.totalCost(); }

    /// Whether any image of urgency Visible or Now is still to come.
    bool isPending() const { return m_prefetching.isRunning() || m_queue.isPending(); }

Q_SIGNALS:
    /// state() has another answer.
    void changed(const imaging::ImageKey &key);
    /// progress() may have another value.
    void progressed(const imaging::ImageKey &key);

private:
    struct Entry
    {
        ImageState state; ///< without its reason
        ImageError fault;
        QSize fit; ///< that was requested; empty for a preview
        bool full = false;
        bool isOutdated = false; ///< shown only until it is loaded again
        DetailSource detail = {};

        bool hasFailed() const { return state.state == ImageState::State::Broken || fault; }
        /// Whether it is as good as one that is made to fit into so many device pixels.
        bool serves(QSize wanted) const;
    };
    using Cache = QCache<ImageKey, Entry>;

    static qsizetype costOf(const QImage &image);
    const Cache &cacheOf(const ImageKey &key) const;
    Cache &cacheOf(const ImageKey &key);
    /// Whether a load would give more than is there.
    bool isNeeded(const ImageKey &key, QSize fit) const;
    /// Takes the image from the startup prefetch. Whether it is there in that size, or to come.
    bool requestPrefetched(const LoadRequest &request);
    void keepPrefetched(QSize fit, const ComposedImage &image, const ComposedSource &source);
    void cancelPrefetched();
    void keepPreview(const LoadRequest &request, const QImage &preview);
    void keep(const LoadRequest &request, const LoadJob::Outcome &outcome);
    void outdate(const std::function<bool(const Entry &)> &isOutdated);

    Bounds m_bounds;
    LoadQueue m_queue;
    PreviewQueue m_previews;
    Cache m_large;
    Cache m_small;
    qsizetype m_reserved = 0;              ///< bytes
    std::optional<ImageKey> m_current;     ///< requested last with urgency Now
    StartupPrefetch *m_prefetch = nullptr; ///< until the first request of urgency Now
    background::Task m_prefetching;        ///< of m_current
    QSize m_prefetchedFit;                 ///< that was requested meanwhile
};

} // namespace imaging
