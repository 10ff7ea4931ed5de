// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/slide.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QUrl>

#include <memory>

namespace network {
struct Answer;
class Fetch;
class Fetcher;
} // namespace network

namespace loading {

/// Fetches what a manifest only refers to, when a reader comes to the slide that it belongs to:
/// annotation pages with remarks or with the picture itself. Pages that cannot be had are passed
/// over in silence, as nobody asked for them; while their server is away, those that the fetcher's
/// cache has serve.
class AnnotationPageLoader : public QObject
{
    Q_OBJECT
public:
    /// The fetcher outlives the reader.
    explicit AnnotationPageLoader(network::Fetcher *fetcher, QObject *parent = nullptr);
    ~AnnotationPageLoader() override;

    /// Asks for the pages of a slide, once; a few slides at a time, the one asked for last first.
    void read(const gallery::Slide &slide);
    /// Gives up all that is under way and forgets what was asked for.
    void clear();

Q_SIGNALS:
    /// The slide as it was given to read(), and with what its pages say.
    void completed(const gallery::Slide &slide, const gallery::Slide &complete);

private:
    struct Work
    {
        gallery::Slide slide;
        gallery::Slide complete;
        QStringList pages;
        QPointer<network::Fetch> fetch;
    };

    void begin();
    void readNext(const QString &key);
    void takeAnswer(const QString &key, const QUrl &address, const network::Fetch *fetch);
    void addPage(const QString &key, const network::Answer &answer);

    network::Fetcher *const m_fetcher;
    std::unique_ptr<QObject> m_round; ///< lives from one clear() to the next
    QSet<QString> m_asked;
    QList<Work> m_waiting;
    QHash<QString, Work> m_works;
};

} // namespace loading
