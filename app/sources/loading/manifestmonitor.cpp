// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/manifestmonitor.h"

#include "core/background/run.h"
#include "sources/photos/folderlisting.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace loading {

namespace {

constexpr int settleMilliseconds = 200; // after a change, as more may be written
constexpr int missingMilliseconds = 2'000;

} // namespace

ManifestMonitor::ManifestMonitor(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ManifestMonitor::look);
    connect(&m_watcher, &FileWatcher::changed, &m_timer, [this] {
        if (!m_folders.isEmpty())
            m_timer.start(settleMilliseconds);
    });
    m_pool.setMaxThreadCount(2); // one may be blocked by a disk
}

void ManifestMonitor::start(const OpenResult &opened)
{
    stop();
    m_request = opened.request;
    const QString given = opened.request.sources.value(0);
    const OpenSource source = given.isEmpty() ? OpenSource() : resolveSource(given);
    if (opened.kind == OpenResult::Kind::Manifest && source.kind == OpenSource::Kind::Manifest) {
        const QFileInfo info(source.path);
        m_manifest = source.path;
        m_folders = {info.dir().filePath(info.completeBaseName())};
    }
    const bool isHere = !m_manifest.isEmpty() || opened.kind == OpenResult::Kind::Builtin;
    if (isHere && !m_request.photos.isEmpty())
        m_folders += m_request.photos;
    if (!m_folders.isEmpty())
        m_timer.start(settleMilliseconds);
}

void ManifestMonitor::stop()
{
    m_looking.cancel();
    m_timer.stop();
    m_manifest.clear();
    m_folders.clear();
    m_files.reset();
    m_watched.clear();
    m_watcher.set({});
}

ManifestMonitor::Look ManifestMonitor::lookAgain(const OpenRequest &request,
                                                 const QString &manifest,
                                                 const QStringList &folders,
                                                 const std::optional<Files> &before)
{
    Look look;
    const auto add = [&look](const QString &path) {
        const QFileInfo info(path);
        if (!info.exists())
            return;
        look.files.insert(path, {info.lastModified().toMSecsSinceEpoch(), info.size()});
        look.watched += path;
    };
    if (!manifest.isEmpty()) {
        add(manifest);
        look.watched += QFileInfo(manifest).path(); // where it is written anew
    }
    for (const QString &folder : folders) {
        if (!QFileInfo::exists(folder))
            continue;
        look.watched += folder;
        for (const QString &name : photos::listFolder(folder, false, {}).photos)
            add(QDir(folder).absoluteFilePath(name));
    }
    if (before && *before != look.files)
        look.opened = readLocal(request, Depth::AllSlides);
    return look;
}

void ManifestMonitor::look()
{
    m_looking = background::run(
        &m_pool, this,
        [request = m_request, manifest = m_manifest, folders = m_folders, before = m_files] {
            return lookAgain(request, manifest, folders, before);
        },
        [this](const Look &look) { handleLook(look); });
}

void ManifestMonitor::handleLook(const Look &look)
{
    const Files before = m_files.value_or(look.files);
    m_files = look.files;
    m_watcher.set(look.watched);
    if (look.watched != m_watched) // something may have changed before it was watched
        m_timer.start(settleMilliseconds);
    m_watched = look.watched;
    if (!m_manifest.isEmpty() && !look.files.contains(m_manifest))
        m_timer.start(missingMilliseconds);
    if (!look.opened)
        return;
    QStringList written;
    for (auto it = look.files.cbegin(); it != look.files.cend(); ++it) {
        const auto was = before.constFind(it.key());
        if (it.key() != m_manifest && was != before.cend() && *was != *it)
            written += it.key();
    }
    Q_EMIT changed(*look.opened, written);
}

} // namespace loading

#include "moc_manifestmonitor.cpp"
