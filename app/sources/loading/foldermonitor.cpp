// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/foldermonitor.h"

#include "core/errors/fileproblem.h"
#include "sources/loading/loadingproblem.h"
#include "sources/photos/photoproblem.h"
#include "sources/photos/photosorting.h"

#include <algorithm>
#include <utility>

namespace loading {

namespace {

constexpr int batchMilliseconds = 60;
constexpr int firstMilliseconds = 400;  // after opening, when pictures are decoded first
constexpr int delayMilliseconds = 120;  // after each change, as more files may be copied
constexpr int mostMilliseconds = 2'000; // after the first change, at the latest
constexpr int awayMilliseconds = 2'000; // between two looks for a folder that is away
constexpr int monitorThreads = 4;       // one describes, one lists; others may be blocked by a disk

// What a reader is told of an open folder that cannot be listed any more.
errors::Problem problemOfOpenFolder(const errors::Problem &problem)
{
    if (errors::FileProblem::isNotFound(problem))
        return LoadingProblem::folderVanished(problem.file);
    if (photos::PhotoProblem::isWithoutPhoto(problem))
        return LoadingProblem::folderEmptied(problem.file);
    return problem;
}

} // namespace

FolderMonitor::FolderMonitor(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(monitorThreads);
    m_rescanTimer.setSingleShot(true);
    connect(&m_rescanTimer, &QTimer::timeout, this, &FolderMonitor::rescan);
    connect(&m_watcher, &FileWatcher::changed, this, &FolderMonitor::scheduleRescan);
    m_presenceTimer.setInterval(awayMilliseconds);
    connect(&m_presenceTimer, &QTimer::timeout, this, &FolderMonitor::checkPresence);
}

void FolderMonitor::start(const photos::PhotosRequest &request, const gallery::Gallery &listed)
{
    stop();
    m_request = request;
    m_state.gallery = listed;
    m_currentRow = listed.start;
    // The folder is listed again, because photos may have been added or removed since `listed`, and
    // because that finds out what to watch. Photos are described after that: the current slide is
    // described already, and shows first.
    m_waiting.start();
    m_rescanTimer.start(firstMilliseconds);
}

void FolderMonitor::stop()
{
    m_rescanTimer.stop();
    m_waiting.invalidate();
    m_describing.cancel();
    m_listing.cancel();
    m_state = {};
    m_hasFailed = false;
    m_isReloading = false;
    m_checking.cancel();
    m_presenceTimer.stop();
    m_roots.clear();
    m_watcher.set({});
}

void FolderMonitor::checkPresence()
{
    if (m_checking.isRunning() || m_listing.isRunning()) // a disk may not answer
        return;
    m_checking = background::run(
        &m_pool, this,
        [roots = m_roots] {
            return std::any_of(roots.cbegin(), roots.cend(), [](const FolderIdentity &root) {
                return !(folderIdentity(root.path) == root);
            });
        },
        [this](bool isAnother) {
            if (isAnother)
                scheduleRescan();
        });
}

void FolderMonitor::check()
{
    scheduleRescan();
}

void FolderMonitor::reload()
{
    if (m_state.gallery.slides.isEmpty())
        return;
    m_isReloading = true;
    m_state.stamps.clear();
    m_rescanTimer.stop();
    m_listing.cancel(); // it knows the former stamps
    rescan();
}

void FolderMonitor::setSorting(const gallery::Sorting &sorting)
{
    if (m_state.gallery.slides.isEmpty() || sorting == m_request.sorting)
        return;
    m_request.sorting = sorting;
    m_rescanTimer.stop();
    m_listing.cancel(); // it knows the former order
    rescan();
}

void FolderMonitor::setCurrentRow(int row)
{
    if (row < 0 || row >= m_state.gallery.slides.size())
        return;
    const bool moves = row != std::exchange(m_currentRow, row);
    if (moves && !isDescribed(row) && !m_listing.isRunning())
        describe();
}

bool FolderMonitor::isDescribed(int row) const
{
    return m_state.stamps.contains(m_state.gallery.slides.at(row).id);
}

void FolderMonitor::describe()
{
    if (m_state.gallery.slides.isEmpty()) // stopped by a slot
        return;
    QList<Photo> photos;
    const int count = int(m_state.gallery.slides.size());
    for (int step = 0; step < count; ++step) {
        if (const int row = (m_currentRow + step) % count; !isDescribed(row))
            photos.append({row, m_state.gallery.slides.at(row).id});
    }
    m_hasDescribed = false;
    m_describing = background::runReporting<Batch>(
        &m_pool, this,
        [photos](const std::stop_token &stop, const background::Report<Batch> &report) {
            describePhotos(photos, stop, report);
        },
        [this](const Batch &batch) { handleBatch(batch); }, [this] { finishDescribing(); });
}

void FolderMonitor::describePhotos(const QList<Photo> &photos, const std::stop_token &stop,
                                   const background::Report<Batch> &report)
{
    Batch batch;
    QElapsedTimer clock;
    const auto send = [&report, &batch, &clock] {
        if (!batch.details.isEmpty())
            report(batch);
        batch = {};
        clock.start();
    };
    for (const Photo &photo : photos) {
        if (stop.stop_requested())
            return;
        // The first photo, which is current, is reported at once.
        const bool follows = photo.row == batch.first + batch.details.size();
        if (!follows || !clock.isValid() || clock.elapsed() > batchMilliseconds)
            send();
        if (batch.details.isEmpty())
            batch.first = photo.row;
        batch.stamps.append(fileStamp(photo.path));
        batch.identities.append(photoIdentity(photo.path));
        batch.identities.last().contents = contentsMark(photo.path);
        batch.details.append(photos::readPhotoDetails(photo.path));
    }
    send();
}

void FolderMonitor::handleBatch(const Batch &batch)
{
    m_hasDescribed = true;
    QList<gallery::Slide> slides;
    for (qsizetype i = 0; i < batch.details.size(); ++i) {
        gallery::Slide &slide = m_state.gallery.slides[batch.first + i];
        slide = photos::describe(slide, batch.details.at(i));
        m_state.stamps.insert(slide.id, batch.stamps.at(i));
        m_state.identities.insert(slide.id, batch.identities.at(i));
        slides.append(slide);
    }
    Q_EMIT described(batch.first, slides); // last, as a slot may stop this, or begin it anew
}

void FolderMonitor::finishDescribing()
{
    if (m_hasDescribed && photos::needsDetails(m_request.sorting))
        rescan();
    else
        Q_EMIT upToDate();
}

// Schedules a new listing after a pause without changes, but not later than mostMilliseconds.
void FolderMonitor::scheduleRescan()
{
    if (m_state.gallery.slides.isEmpty())
        return;
    if (!m_waiting.isValid())
        m_waiting.start();
    if (!m_rescanTimer.isActive() || m_waiting.elapsed() < mostMilliseconds)
        m_rescanTimer.start(delayMilliseconds);
}

void FolderMonitor::rescan()
{
    if (m_listing.isRunning()) {
        m_rescanTimer.start(delayMilliseconds);
        return;
    }
    m_waiting.invalidate();
    // What is being described may be what changed; what is not, is described afterwards.
    m_describing.cancel();
    m_listing = background::run(
        &m_pool, this,
        [request = m_request, known = m_state](const std::stop_token &stop) {
            return rescanFolder(request, known, stop);
        },
        [this](const FolderRescan &listing) { handleRescan(listing); });
}

void FolderMonitor::handleRescan(const FolderRescan &listing)
{
    if (m_roots != listing.roots)
        m_watcher.set({}); // what is watched lies on the former disk
    m_watcher.set(listing.paths);
    m_roots = listing.roots;
    m_presenceTimer.start();
    const bool isReloading = std::exchange(m_isReloading, false);
    if (listing.error) {
        m_rescanTimer.start(awayMilliseconds);
        if (!std::exchange(m_hasFailed, true) || isReloading)
            Q_EMIT failed(problemOfOpenFolder(*listing.error));
        return;
    }
    const bool isBack = std::exchange(m_hasFailed, false);
    m_state = listing.known;
    if (!listing.renamed.isEmpty())
        Q_EMIT renamed(listing.renamed);
    if (listing.isChanged)
        Q_EMIT changed(listing.known.gallery);
    if (isBack)
        Q_EMIT recovered();
    if (isReloading)
        Q_EMIT reloaded();
    if (!listing.rewritten.isEmpty())
        Q_EMIT photosChanged(listing.rewritten);
    describe();
}

} // namespace loading

#include "moc_foldermonitor.cpp"
