// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/cardqueries.h"

#include "core/gallery/galleryjson.h"

#include <QJsonDocument>
#include <QUrl>

namespace history::records {

namespace {

constexpr int mostPictures = 4;      // alternatives; the first available one shows
constexpr int longestAddress = 4096; // longer ones contain the picture itself (data:)

QString text(const QJsonArray &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonArray json(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).array();
}

QString written(const QList<gallery::Picture> &pictures)
{
    QList<gallery::Picture> kept;
    for (const gallery::Picture &picture : pictures) {
        const bool isFit = picture.address.size() <= longestAddress &&
                           !hasPassword(picture.address) && !hasPassword(picture.service.id);
        if (isFit && kept.size() < mostPictures)
            kept.append(picture);
    }
    return text(gallery::toJson(kept));
}

} // namespace

QString galleryColumns()
{
    return QStringLiteral("g.address, g.title, g.pictures, g.slides, g.cover, g.subfolders,"
                          " g.by_date, g.position, g.read,"
                          " (SELECT COUNT(*) FROM seen WHERE seen.gallery = g.id) AS seen_slides");
}

GalleryCard galleryCard(const QSqlQuery &query)
{
    GalleryCard card;
    card.address = query.value(0).toString();
    card.title = gallery::languageMapFromJson(json(query.value(1)));
    card.pictures = gallery::picturesFromJson(json(query.value(2)));
    card.slides = query.value(3).toInt();
    card.hasCover = query.value(4).toBool();
    card.subfolders = query.value(5).toBool();
    card.sorting = gallery::Sorting::fromNumber(query.value(6).toInt());
    card.position = query.value(7).toInt();
    card.lastRead = QDateTime::fromMSecsSinceEpoch(query.value(8).toLongLong()).toUTC();
    card.seen =
        qMin(query.value(9).toInt(), card.slides); // slides that were seen may have been removed
    return card;
}

QVariantList values(const GalleryCard &card)
{
    return {text(gallery::toJson(card.title)),
            written(card.pictures),
            card.slides,
            int(card.hasCover),
            int(card.subfolders),
            card.sorting.toNumber()};
}

QString slideColumns()
{
    return QStringLiteral("g.address, g.title, g.base, s.slide, s.position, s.title, s.chapter,"
                          " s.pictures");
}

SlideCard slideCard(const QSqlQuery &query)
{
    SlideCard card;
    card.address = query.value(0).toString();
    card.galleryTitle = gallery::languageMapFromJson(json(query.value(1)));
    card.slide = withBase(query.value(3).toString(), query.value(2).toString());
    card.position = query.value(4).toInt();
    card.title = gallery::languageMapFromJson(json(query.value(5)));
    card.chapter = gallery::languageMapFromJson(json(query.value(6)));
    card.pictures = gallery::picturesFromJson(json(query.value(7)));
    return card;
}

QVariantList values(const SlideCard &card)
{
    return {card.position, text(gallery::toJson(card.title)), text(gallery::toJson(card.chapter)),
            written(card.pictures)};
}

QString withoutBase(const QString &id, const QString &base)
{
    return !base.isEmpty() && id.startsWith(base) ? id.mid(base.size()) : id;
}

QString withBase(const QString &id, const QString &base)
{
    return id.startsWith(u'/') ? id : base + id;
}

bool hasPassword(const QString &address)
{
    return address.contains(u'@') && !QUrl(address).password().isEmpty();
}

} // namespace history::records
