// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/recentcover.h"

#include "core/gallery/slidemodel.h"
#include "imaging/placeholder/placeholder.h"
#include "imaging/store/imagestore.h"
#include "sources/loading/recentgalleries.h"
#include "ui/slidetext/slidetexts.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>

namespace ui {

namespace {

constexpr QSize coverSize(96, 64);

} // namespace

void saveRecentCover(const QString &address, const gallery::SlideModel &model,
                     imaging::ImageStore &pictures)
{
    QImage cover = pictures.thumbnail(0, coverSize).image;
    if (cover.isNull()) {
        cover = QImage(coverSize, QImage::Format_ARGB32_Premultiplied);
        cover.fill(Qt::transparent);
        QPainter painter(&cover);
        painter.setRenderHint(QPainter::Antialiasing);
        imaging::paintPlaceholderThumbnail(painter, cover.rect(),
                                           ui::SlideTexts::placeholder(model.index(0)));
    }
    const QString file = loading::RecentGalleries::coverFile(address);
    QDir().mkpath(QFileInfo(file).path());
    cover.save(file, "PNG");
}

} // namespace ui
