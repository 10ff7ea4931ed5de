// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/previewqueue.h"

#include "core/background/run.h"
#include "imaging/thumbnails/photopreview.h"

#include <algorithm>
#include <utility>

namespace imaging {

namespace {

// The file that the best source is; empty where that is none, or a resource.
QString fileOf(const ImageKey &key)
{
    const QList<ComposedSource> sources = sourcesOf(key, true);
    const QString file = sources.isEmpty() ? QString() : wholeFile(sources.first());
    return file.startsWith(u':') ? QString() : file;
}

} // namespace

PreviewQueue::PreviewQueue(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

void PreviewQueue::request(const LoadRequest &request)
{
    if (m_running && m_running->key == request.key) {
        m_running->urgency = qMax(m_running->urgency, request.urgency);
        return;
    }
    if (m_done.contains(request.key))
        return;
    LoadRequest latest = request;
    const auto older =
        std::find_if(m_waiting.begin(), m_waiting.end(),
                     [&request](const LoadRequest &other) { return other.key == request.key; });
    if (older != m_waiting.end()) {
        latest.urgency = qMax(latest.urgency, older->urgency);
        m_waiting.erase(older);
    }
    m_waiting.append(latest);
    startNext();
}

void PreviewQueue::cancel(const std::function<bool(const ImageKey &)> &isUnwanted)
{
    m_waiting.removeIf([&](const LoadRequest &request) { return isUnwanted(request.key); });
    m_done.removeIf(isUnwanted);
    if (m_running && isUnwanted(m_running->key)) {
        m_reading.cancel();
        m_running.reset();
        startNext();
    }
}

void PreviewQueue::startNext()
{
    while (!m_running && !m_waiting.isEmpty()) {
        const LoadRequest request = m_waiting.takeLast();
        m_done.insert(request.key);
        const QString file = fileOf(request.key);
        if (file.isEmpty())
            continue;
        m_running = request;
        m_reading = background::run(
            &m_pool, this, [file] { return quickPreview(file); },
            [this](const QImage &preview) {
                const LoadRequest done = *std::exchange(m_running, std::nullopt);
                startNext();
                Q_EMIT found(done, preview);
            });
    }
}

} // namespace imaging

#include "moc_previewqueue.cpp"
