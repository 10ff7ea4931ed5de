// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/photoloader.h"

#include "imaging/store/loadjob.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace printing {

namespace {

constexpr std::chrono::milliseconds stopAskedEvery(50);

} // namespace

PhotoLoader::PhotoLoader(const MakeFetch &makeFetch)
    : m_fetch(makeFetch ? makeFetch(&m_owner) : imaging::Fetch())
{
    m_infos.setFetch(m_fetch);
}

LoadedPhoto PhotoLoader::load(const gallery::Slide &slide, const QStringList &languages, QSize fit,
                              const std::stop_token &stop)
{
    const int layer = gallery::choiceLayer(slide.layers);
    const int option = layer < 0 ? 0 : gallery::firstOption(slide.layers.at(layer), languages);
    const auto sources = imaging::sourcesOf(
        imaging::ImageKey::of(slide, imaging::Purpose::Large, option), bool(m_fetch));
    if (sources.isEmpty() || stop.stop_requested())
        return {};
    imaging::LoadJob loading(imaging::Purpose::Large, sources, fit, m_fetch, &m_infos, &m_pool, 0,
                             nullptr);
    QEventLoop loop;
    QObject::connect(&loading, &imaging::LoadJob::finished, &loop, &QEventLoop::quit);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&loop, &stop] {
        if (stop.stop_requested())
            loop.quit();
    });
    timer.start(stopAskedEvery);
    loading.start();
    loop.exec();
    if (stop.stop_requested())
        return {};
    const imaging::ComposedImage &photo = loading.outcome().picture;
    return {photo.image, photo.size.isEmpty() ? photo.image.size() : photo.size, photo.drawing};
}

} // namespace printing
