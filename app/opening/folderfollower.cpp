// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening/folderfollower.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>
#include <QtConcurrentRun>

namespace opening {

namespace {

constexpr int batchMilliseconds = 60;
constexpr int delayMilliseconds = 250; // while files are still being copied
constexpr int watchedPhotos = 2'000;   // one by one; systems bound how many there may be

} // namespace

FolderFollower::FolderFollower(QObject *parent)
    : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &FolderFollower::listAgain);
    connect(&m_describing, &QFutureWatcherBase::resultsReadyAt, this, &FolderFollower::takeBatches);
    connect(&m_describing, &QFutureWatcherBase::finished, this, &FolderFollower::finishDescribing);
    connect(&m_listing, &QFutureWatcherBase::finished, this, &FolderFollower::takeListing);
}

FolderFollower::~FolderFollower()
{
    stop();
}

void FolderFollower::follow(const photos::Request &request, const gallery::Gallery &listed)
{
    stop();
    m_request = request;
    m_gallery = listed;
    watch();
    describe();
}

void FolderFollower::stop()
{
    m_delay.stop();
    m_describing.cancel();
    m_describing.setFuture({});
    m_listing.cancel();
    m_listing.setFuture({});
    m_described.clear();
    m_gallery = {};
    delete m_watcher;
    m_watcher = nullptr;
}

bool FolderFollower::isDescribed(int row) const
{
    return m_described.contains(m_gallery.slides.at(row).id);
}

void FolderFollower::describe()
{
    QList<int> rows;
    const int count = int(m_gallery.slides.size());
    for (int step = 0; step < count; ++step) {
        if (const int row = (m_gallery.start + step) % count; !isDescribed(row))
            rows.append(row);
    }
    if (!rows.isEmpty()) {
        m_describing.setFuture(
            QtConcurrent::run(&FolderFollower::describeRows, m_gallery.slides, rows));
    }
}

void FolderFollower::describeRows(QPromise<Batch> &promise, const QList<gallery::Slide> &slides,
                                  const QList<int> &rows)
{
    Batch batch;
    QElapsedTimer clock;
    clock.start();
    const auto send = [&promise, &batch, &clock] {
        if (!batch.slides.isEmpty())
            promise.addResult(batch);
        batch = {};
        clock.restart();
    };
    for (const int row : rows) {
        if (promise.isCanceled())
            return;
        const bool follows = row == batch.first + batch.slides.size();
        if (!follows || clock.elapsed() > batchMilliseconds)
            send();
        if (batch.slides.isEmpty())
            batch.first = row;
        const gallery::Slide &slide = slides.at(row);
        batch.stamps.append(stampOf(slide.id));
        batch.slides.append(photos::describe(slide));
    }
    send();
}

void FolderFollower::takeBatches(int begin, int end)
{
    for (int i = begin; i < end; ++i) {
        const Batch batch = m_describing.resultAt(i);
        for (qsizetype s = 0; s < batch.slides.size(); ++s) {
            const int row = batch.first + int(s);
            m_gallery.slides[row] = batch.slides.at(s);
            m_described.insert(batch.slides.at(s).id, batch.stamps.at(s));
        }
        Q_EMIT described(batch.first, batch.slides);
    }
}

void FolderFollower::finishDescribing()
{
    if (m_describing.isCanceled() || m_gallery.slides.isEmpty())
        return;
    m_describing.setFuture({});
    if (m_request.sorting == photos::Sorting::ByDate) {
        QStringList before;
        QStringList after;
        for (const gallery::Slide &slide : std::as_const(m_gallery.slides))
            before += slide.id;
        photos::sortByDate(m_gallery);
        for (const gallery::Slide &slide : std::as_const(m_gallery.slides))
            after += slide.id;
        if (before != after)
            Q_EMIT changed(m_gallery);
    }
    Q_EMIT settled();
}

void FolderFollower::listAgain()
{
    photos::Request request = m_request;
    request.sorting = photos::Sorting::ByName;
    m_listing.setFuture(QtConcurrent::run([request](QPromise<Listing> &promise) {
        Listing listing;
        listing.reading = photos::listPhotos(request, [&promise] { return promise.isCanceled(); });
        for (const gallery::Slide &slide : std::as_const(listing.reading.gallery.slides)) {
            if (promise.isCanceled())
                return;
            listing.stamps.insert(slide.id, stampOf(slide.id));
        }
        promise.addResult(listing);
    }));
}

void FolderFollower::takeListing()
{
    if (m_listing.isCanceled() || m_listing.future().resultCount() == 0)
        return;
    const Listing listing = m_listing.result();
    m_listing.setFuture({});
    if (listing.reading.error) {
        // What was shown stays; perhaps the disk comes back.
        Q_EMIT failed(*listing.reading.error);
        return;
    }
    m_describing.cancel();
    m_describing.setFuture({});
    QHash<QString, gallery::Slide> known;
    QStringList rewritten;
    for (const gallery::Slide &slide : std::as_const(m_gallery.slides)) {
        const auto described = m_described.constFind(slide.id);
        if (described == m_described.constEnd())
            continue;
        if (*described == listing.stamps.value(slide.id)) {
            known.insert(slide.id, slide);
            continue;
        }
        if (listing.stamps.contains(slide.id))
            rewritten += slide.id;
        m_described.erase(described);
    }
    m_gallery = listing.reading.gallery;
    for (gallery::Slide &slide : m_gallery.slides)
        slide = known.value(slide.id, slide);
    if (m_request.sorting == photos::Sorting::ByDate)
        photos::sortByDate(m_gallery);
    watch();
    Q_EMIT changed(m_gallery);
    if (!rewritten.isEmpty())
        Q_EMIT photosChanged(rewritten);
    describe();
}

void FolderFollower::watch()
{
    QSet<QString> paths;
    if (!m_request.folder.isEmpty())
        paths.insert(m_request.folder);
    for (const gallery::Slide &slide : std::as_const(m_gallery.slides)) {
        if (m_request.subfolders || m_request.folder.isEmpty())
            paths.insert(QFileInfo(slide.id).path());
    }
    if (m_gallery.slides.size() <= watchedPhotos) {
        for (const gallery::Slide &slide : std::as_const(m_gallery.slides))
            paths.insert(slide.id);
    }
    delete m_watcher; // which would hold on to what was renamed
    m_watcher = new QFileSystemWatcher(paths.values(), this);
    const auto wait = [this] { m_delay.start(); };
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
}

} // namespace opening
