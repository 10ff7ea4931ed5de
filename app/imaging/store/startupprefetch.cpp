// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/startupprefetch.h"

#include <chrono>
#include <utility>

namespace imaging {

namespace {

// As decoding rounds it.
QSize fitted(QSize full, QSize fit)
{
    const double scale =
        qMin(1.0, qMin(double(fit.width()) / full.width(), double(fit.height()) / full.height()));
    return QSize(qRound(full.width() * scale), qRound(full.height() * scale)).expandedTo({1, 1});
}

// A drawing has any size, also a larger one than its own.
bool isExact(const ComposedImage &photo, QSize fit)
{
    return !photo.image.isNull() && !photo.drawing && photo.image.size() == fitted(photo.size, fit);
}

} // namespace

StartupPrefetch::~StartupPrefetch()
{
    m_stop.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void StartupPrefetch::begin(const QString &file, QSize fit)
{
    const std::scoped_lock lock(m_mutex);
    if (std::exchange(m_begun, true))
        return;
    m_file = file;
    std::promise<ComposedImage> promise;
    m_photo = promise.get_future().share();
    m_thread =
        std::thread([promise = std::move(promise), file, fit, stop = m_stop.get_token()]() mutable {
            ImageSource part;
            part.file = file;
            promise.set_value(imaging::compose({part}, {}, fit, stop));
        });
}

ComposedImage StartupPrefetch::compose(const QList<ImageSource> &parts, QSize canvas, QSize fit,
                                       const std::stop_token &stop) const
{
    const std::shared_future<ComposedImage> begun = find(parts, canvas);
    if (!begun.valid() || fit.isEmpty())
        return imaging::compose(parts, canvas, fit, stop);
    ComposedImage photo = begun.get();
    if (photo.image.isNull() || isExact(photo, fit))
        return photo;
    if (photo.drawing)
        return imaging::compose(parts, canvas, fit, stop);
    const QSize size = fitted(photo.size, fit);
    if (size.width() > photo.image.width() || size.height() > photo.image.height())
        return imaging::compose(parts, canvas, fit, stop);
    photo.image = photo.image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    photo.full = false;
    return photo;
}

std::optional<ComposedImage> StartupPrefetch::atHand(const QList<ImageSource> &parts, QSize canvas,
                                                     QSize fit) const
{
    const std::shared_future<ComposedImage> begun = find(parts, canvas);
    if (!begun.valid() ||
        begun.wait_for(std::chrono::seconds::zero()) != std::future_status::ready ||
        !isExact(begun.get(), fit)) {
        return {};
    }
    return begun.get();
}

bool StartupPrefetch::isBusy() const
{
    const std::scoped_lock lock(m_mutex);
    return m_photo.valid() &&
           m_photo.wait_for(std::chrono::seconds::zero()) != std::future_status::ready;
}

void StartupPrefetch::release()
{
    const std::scoped_lock lock(m_mutex);
    m_file.clear();
    m_photo = {};
}

// A photo that is nothing but the whole of the file.
std::shared_future<ComposedImage> StartupPrefetch::find(const QList<ImageSource> &parts,
                                                        QSize canvas) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_file.isEmpty() || parts.size() != 1)
        return {};
    const ImageSource &part = parts.first();
    const gallery::Picture &picture = part.picture;
    const bool whole = part.target.isNull() || part.target == QRect(QPoint(0, 0), canvas);
    const bool plain = picture.region.isNull() && picture.rotation == 0 && !picture.mirrored;
    return whole && plain && !part.fault && part.file == m_file
               ? m_photo
               : std::shared_future<ComposedImage>();
}

} // namespace imaging
