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

/// Fetches the annotation pages that a manifest only references when the reader comes to their
/// slide: pages with remarks, or with the slide's picture. Pages that are not available are skipped
/// without a message, because the reader did not request them; while a server is unreachable, pages
/// from the fetcher's cache are used.
class AnnotationPageLoader : public QObject
{
    Q_OBJECT
public:
    /// The fetcher outlives the loader.
    explicit AnnotationPageLoader(network::Fetcher *fetcher, QObject *parent = nullptr);
    ~AnnotationPageLoader() override;

    /// Fetches the pages of a slide, once for each slide. Loads a few slides at a time, the latest
    /// request first.
    void read(const gallery::Slide &slide);
    /// Cancels all requests, and forgets which slides were read.
    void clear();

Q_SIGNALS:
    /// The slide as passed to read(), and with the content of its pages.
    void completed(const gallery::Slide &slide, const gallery::Slide &complete);

private:
    struct Job
    {
        gallery::Slide slide;
        gallery::Slide complete;
        QStringList pages;
        QPointer<network::Fetch> fetch;
    };

    void begin();
    void readNext(const QString &key);
    void handleReply(const QString &key, const QUrl &address, const network::Fetch *fetch);
    void addPage(const QString &key, const network::Answer &answer);

    network::Fetcher *const m_fetcher;
    std::unique_ptr<QObject> m_context; ///< context of callbacks, replaced by clear()
    QSet<QString> m_asked;
    QList<Job> m_waiting;
    QHash<QString, Job> m_jobs;
};

} // namespace loading
