// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/thumbnails/thumbnailmaker.h"

#include "imaging/decode/canvasgeometry.h"
#include "imaging/decode/imageshape.h"

namespace imaging {

namespace {

ComposedImage fitted(ComposedImage composed, QSize fit)
{
    const QSize size = composed.image.size();
    if (size.width() > fit.width() || size.height() > fit.height()) {
        composed.image =
            composed.image.scaled(size.scaled(fit, Qt::KeepAspectRatio).expandedTo({1, 1}),
                                  Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        composed.full = false;
    }
    return composed;
}

} // namespace

QString wholeFile(const QList<ImageSource> &parts, QSize canvas)
{
    if (parts.size() != 1)
        return {};
    const ImageSource &part = parts.first();
    const bool whole = !part.fault && part.picture.region.isNull() && part.picture.rotation == 0 &&
                       !part.picture.mirrored && fills(part.target, canvas);
    return whole && !part.file.startsWith(u':') ? part.file : QString();
}

ThumbnailMaker::ThumbnailMaker(QList<ImageSource> parts, QSize canvas, QSize fit)
    : m_parts(std::move(parts))
    , m_canvas(canvas)
    , m_fit(fit)
    , m_side(ThumbnailStore::sideFor(fit))
{
    if (const QString file = wholeFile(m_parts, canvas); !file.isEmpty() && m_side > 0)
        m_store.emplace(file);
}

ComposedImage ThumbnailMaker::make(const std::stop_token &stop)
{
    if (!m_store)
        return compose(m_parts, m_canvas, m_fit, stop);
    const QSize known = m_parts.first().picture.size;
    const StoredThumbnail found = m_store->find(m_side);
    const QSize photo = found.photo.isEmpty() ? known : found.photo;
    if (!found.image.isNull() && (photo.isEmpty() || isOfShape(found.image.size(), photo))) {
        ComposedImage composed;
        composed.image = found.image;
        composed.size = photo;
        composed.full = found.image.size() == photo;
        return fitted(std::move(composed), m_fit);
    }
    if (m_store->hasFailed()) {
        ComposedImage composed;
        composed.fault = {ImageError::Kind::Damaged};
        return composed;
    }
    const ComposedImage made = compose(m_parts, m_canvas, {m_side, m_side}, stop);
    if (!stop.stop_requested())
        m_made = made;
    return fitted(made, m_fit);
}

void ThumbnailMaker::keep() const
{
    if (!m_store)
        return;
    if (!m_made.image.isNull() && !m_made.fault)
        m_store->keep(m_side, m_made.image, m_made.size);
    else if (m_made.image.isNull() && m_made.fault.kind == ImageError::Kind::Damaged)
        m_store->keepFailure();
}

} // namespace imaging
