// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/recentcover.h"

#include "core/gallery/slidemodel.h"
#include "imaging/placeholder/placeholder.h"
#include "imaging/store/slideimages.h"
#include "ui/slidetext/slidetexts.h"

#include <QPainter>
#include <QSaveFile>

namespace ui {

namespace {

constexpr QSize coverSize(96, 64);

} // namespace

QImage recentCover(const gallery::SlideModel &model, imaging::SlideImages &images)
{
    images.requestThumbnail(0, coverSize); // for the next time
    QImage cover = images.thumbnail(0).image;
    if (!cover.isNull())
        return cover;
    cover = QImage(coverSize, QImage::Format_ARGB32_Premultiplied);
    cover.fill(Qt::transparent);
    QPainter painter(&cover);
    painter.setRenderHint(QPainter::Antialiasing);
    imaging::paintPlaceholderThumbnail(painter, cover.rect(),
                                       ui::SlideTexts::placeholder(model.index(0)));
    return cover;
}

void writeRecentCover(const QImage &cover, const QString &file)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && cover.save(&out, "PNG"))
        out.commit();
}

} // namespace ui
