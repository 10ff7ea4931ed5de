// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/requests/composedimage.h"
#include "imaging/store/previewqueue.h"

#include <QCache>
#include <QImage>

#include <optional>

namespace gallery {
class SlideModel;
}

namespace imaging {

/// What a slide's picture is now.
struct ImageState
{
    enum class State {
        None,    ///< the slide has no picture, or none that can be reached
        Pending, ///< it is on its way
        Ready,
        Broken, ///< it has one that cannot be shown
    };

    State state = State::None;
    /// The best that is there: never null when ready; while pending a smaller picture of the same
    /// shape, or null.
    QImage image = {};
    /// The photo's own size in pixels, which "actual size" means; empty unless ready.
    QSize size = {};
    bool standIn = false; ///< ready, but not with the photo itself
    /// In the interface's language, why the photo is broken, stood in for or not whole.
    QString reason = {};
    std::shared_ptr<const ImageSource> moving = {}; ///< ready, and Animation can play it
};

/// The pictures of a gallery's slides. Views ask for what they show, at the size they show it, as
/// often as they like; what is not there yet is loaded behind, and changed() tells when to ask
/// again. What was asked for last comes first, what is no longer wanted is given up, and what was
/// loaded is kept within bounds. Belongs to the interface thread and never blocks it.
class ImageStore : public QObject
{
    Q_OBJECT
public:
    /// Bytes of decoded pictures that are kept, the least recently used out first.
    struct Bounds
    {
        qsizetype pictures = qsizetype(48) * 1024 * 1024;
        qsizetype thumbnails = qsizetype(8) * 1024 * 1024;
    };

    /// Follows a model that outlives it.
    explicit ImageStore(gallery::SlideModel *model, QObject *parent = nullptr);
    ImageStore(gallery::SlideModel *model, Bounds bounds, QObject *parent = nullptr);

    /// How to get remote pictures; without it, slides that have no others have none.
    void setFetcher(Fetch fetch);
    const Fetch &fetch() const { return m_queue.fetch(); }
    /// What the gallery's image services promise.
    ImageInfoCache *infos() { return m_queue.infos(); }

    /// A photo that began to be decoded before this was made; it outlives the pictures.
    void setHeadStart(StartupPrefetch *headStart);

    /// The picture of the slide that the reader is at, to fit into so many device pixels. Its
    /// neighbours are loaded after it, the next in the direction of travel first.
    ImageState face(int row, QSize devicePixels);
    /// What the picture was made of that face() gives for a slide; nothing unless it is
    /// ready and still.
    std::optional<ComposedSource> shown(int row) const;
    /// What the last face() was to fit into; empty before the first.
    QSize room() const { return m_fit; }
    /// A slide's picture among many. It is ready with whatever is there soonest, and changes when
    /// the one that was made for this size has come.
    ImageState thumbnail(int row, QSize devicePixels);
    /// Gives up thumbnails that were asked for but are outside these rows.
    void keepThumbnails(int firstRow, int lastRow);

    /// Which of several pictures of one slide is shown, from 0; see gallery::choiceLayer(). Unless
    /// one was chosen, the first one in the reader's language.
    int choice(int row) const { return m_choices.value(row, firstChoice(row)); }
    void setChoice(int row, int option);

    /// Files that were written anew: what is kept of them is no longer true.
    void reload(const QStringList &paths);

    /// Keeps so many bytes fewer of slides' pictures, which a closer look takes; the one that is
    /// looked at stays.
    void leaveRoom(qsizetype bytes);

    /// Something that a view asked for is still on its way.
    bool isPending() const { return m_queue.isPending(); }
    qsizetype cachedBytes() const { return m_large.totalCost() + m_small.totalCost(); }
    const Bounds &bounds() const { return m_bounds; }
    /// From now on keeps more or less.
    void setBounds(Bounds bounds);

Q_SIGNALS:
    /// face() has another answer.
    void changed(int row);
    /// thumbnail() has another answer.
    void thumbnailChanged(int row);

private:
    struct Entry
    {
        ImageState face; ///< without its words
        ImageError fault;
        QSize fit; ///< what was asked for
        bool full = false;
        ImageSources sources;
        ComposedSource shown;

        /// Whether it is as good as one that is made to fit into `wanted`.
        bool serves(QSize wanted) const;
    };
    using Cache = QCache<PictureKey, Entry>;

    static qsizetype costOf(const QImage &image);
    LoadRequest order(const PictureKey &key, QSize fit, LoadRequest::Urgency urgency) const;
    int firstChoice(int row) const;
    PictureKey smallKey(int row) const { return {Purpose::Thumbnail, row, firstChoice(row)}; }
    PictureKey largeKey(int row) const { return {Purpose::Large, row, choice(row)}; }
    Cache &cacheOf(const PictureKey &key);
    /// What was loaded from these very sources, or null.
    const Entry *entry(const PictureKey &key, const ImageSources &sources);
    ImageState answer(const LoadRequest &order);
    QImage preview(const LoadRequest &order);
    void goTo(int row, QSize fit);
    void lookBeside();
    void lookAhead(int row);
    void lookAround();
    bool isAround(int row) const;
    bool isShown(int row) const;
    void keepPreview(const LoadRequest &order, const QImage &preview);
    void keep(const LoadRequest &order, const LoadJob::Outcome &outcome);
    void remember(const LoadRequest &order, const LoadJob::Outcome &outcome);
    void announce(const PictureKey &key);
    void forget(int firstRow);
    void forgetOthers(int first, int last);

    gallery::SlideModel *const m_model;
    Bounds m_bounds;
    LoadQueue m_queue;
    StartupPrefetch *m_headStart = nullptr;
    PreviewQueue m_previews;
    Cache m_large;
    Cache m_small;
    qsizetype m_leftRoom = 0; ///< bytes, for a closer look
    QHash<int, int> m_choices;
    int m_row = -1; ///< of the last face()
    int m_step = 1; ///< the direction of travel
    QSize m_fit;
    bool m_paintsFirst = false; ///< the neighbours wait
    int m_firstShown = 0;       ///< of the thumbnails
    int m_lastShown = -1;
};

} // namespace imaging
