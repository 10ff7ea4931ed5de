// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/headstart.h"

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
bool isExact(const Composed &photo, QSize fit)
{
    return !photo.image.isNull() && !photo.drawing && photo.image.size() == fitted(photo.size, fit);
}

} // namespace

HeadStart::~HeadStart()
{
    m_stop.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void HeadStart::begin(const QString &file, QSize fit)
{
    const std::scoped_lock lock(m_mutex);
    if (std::exchange(m_begun, true))
        return;
    m_file = file;
    std::promise<Composed> promise;
    m_photo = promise.get_future().share();
    m_thread =
        std::thread([promise = std::move(promise), file, fit, stop = m_stop.get_token()]() mutable {
            Part part;
            part.file = file;
            promise.set_value(imaging::compose({part}, {}, fit, stop));
        });
}

Composed HeadStart::compose(const QList<Part> &parts, QSize canvas, QSize fit,
                            const std::stop_token &stop) const
{
    const std::shared_future<Composed> begun = find(parts, canvas);
    if (!begun.valid() || fit.isEmpty())
        return imaging::compose(parts, canvas, fit, stop);
    Composed photo = begun.get();
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

std::optional<Composed> HeadStart::atHand(const QList<Part> &parts, QSize canvas, QSize fit) const
{
    const std::shared_future<Composed> begun = find(parts, canvas);
    if (!begun.valid() ||
        begun.wait_for(std::chrono::seconds::zero()) != std::future_status::ready ||
        !isExact(begun.get(), fit)) {
        return {};
    }
    return begun.get();
}

bool HeadStart::isBusy() const
{
    const std::scoped_lock lock(m_mutex);
    return m_photo.valid() &&
           m_photo.wait_for(std::chrono::seconds::zero()) != std::future_status::ready;
}

void HeadStart::release()
{
    const std::scoped_lock lock(m_mutex);
    m_file.clear();
    m_photo = {};
}

// A photo that is nothing but the whole of the file.
std::shared_future<Composed> HeadStart::find(const QList<Part> &parts, QSize canvas) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_file.isEmpty() || parts.size() != 1)
        return {};
    const Part &part = parts.first();
    const gallery::Picture &picture = part.picture;
    const bool whole = part.target.isNull() || part.target == QRect(QPoint(0, 0), canvas);
    const bool plain = picture.region.isNull() && picture.rotation == 0 && !picture.mirrored;
    return whole && plain && !part.fault && part.file == m_file ? m_photo
                                                                : std::shared_future<Composed>();
}

} // namespace imaging
