// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/readresult.h"

#include <QStringList>

/// One property of a ReadResult as a short text, so that a data row can state what it expects.
namespace summary {

inline QString text(const gallery::LanguageMap &map)
{
    QStringList parts;
    for (const QString &language : map.languages())
        parts += language + u'=' + map.values(language).join(u'|');
    return parts.join(u' ');
}

inline QString area(const QRect &rect)
{
    if (rect.isNull())
        return {};
    return QStringLiteral("@%1,%2,%3,%4")
        .arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height());
}

/// `address service/version/level size region rotation label language`, without those that are
/// absent.
inline QString picture(const gallery::Picture &picture)
{
    QStringList parts;
    if (!picture.address.isEmpty())
        parts += picture.address;
    if (const gallery::ImageService &service = picture.service; !service.id.isEmpty())
        parts += service.id + QStringLiteral(":v%1:l%2").arg(service.version).arg(service.level);
    if (!picture.size.isEmpty())
        parts += QStringLiteral("%1x%2").arg(picture.size.width()).arg(picture.size.height());
    if (!picture.region.isNull())
        parts += area(picture.region);
    if (picture.mirrored || picture.rotation != 0)
        parts += QStringLiteral("%1%2deg").arg(picture.mirrored ? "!" : "").arg(picture.rotation);
    if (!picture.label.isEmpty())
        parts += text(picture.label);
    if (!picture.language.isEmpty())
        parts += QStringLiteral("in:") + picture.language;
    return parts.join(u' ');
}

inline QString pictures(const QList<gallery::Picture> &list)
{
    QStringList parts;
    for (const gallery::Picture &one : list)
        parts += picture(one);
    return parts.join(QStringLiteral(" | "));
}

/// Layers from the lowest, each after its target, with alternatives separated by bars.
inline QString layers(const gallery::Slide &slide)
{
    QStringList parts;
    for (const gallery::Layer &layer : slide.layers)
        parts += (area(layer.target) + u' ' + pictures(layer.options)).trimmed();
    return parts.join(QStringLiteral(" + "));
}

inline QString links(const QList<gallery::Link> &list)
{
    QStringList parts;
    for (const gallery::Link &link : list)
        parts += (link.address + u' ' + text(link.label)).trimmed();
    return parts.join(QStringLiteral(" | "));
}

inline QString numbers(const QList<int> &list)
{
    QString text;
    for (const int number : list)
        text += (text.isEmpty() ? "" : ",") + QString::number(number);
    return text;
}

/// `Title>opensAt:rows` for each chapter, after a dash for each enclosing chapter.
inline QString chapters(const gallery::Gallery &gallery)
{
    QStringList parts;
    for (const gallery::Chapter &chapter : gallery.chapters) {
        QString dashes;
        for (int at = chapter.parent; at >= 0; at = gallery.chapters.at(at).parent)
            dashes += u'-';
        parts += dashes + chapter.title.line({}) + u'>' + QString::number(chapter.opensAt) + u':' +
                 numbers(chapter.slides);
    }
    return parts.join(u' ');
}

inline QString orders(const gallery::Gallery &gallery)
{
    QStringList parts;
    for (const gallery::Order &order : gallery.orders)
        parts += order.title.line({}) + u':' + numbers(order.rows);
    return parts.join(u' ');
}

inline QString remarks(const gallery::Slide &slide)
{
    QStringList parts;
    for (const gallery::Remark &remark : slide.remarks) {
        const bool isComment = remark.kind == gallery::Remark::Kind::Comment;
        parts += (isComment ? "comment " : "description ") + text(remark.text);
    }
    return parts.join(QStringLiteral(" | "));
}

inline QString notices(const gallery::ReadResult &reading)
{
    QStringList parts;
    for (const errors::Problem &problem : reading.notices)
        parts += problem.place;
    return parts.join(u' ');
}

/// The property with the name `aspect`; properties of slides are those of the first slide.
inline QString of(const gallery::ReadResult &reading, const QString &aspect)
{
    if (reading.error)
        return QStringLiteral("error at ") + reading.error->place;
    const gallery::Gallery &all = reading.gallery;
    const gallery::Slide slide = all.slides.value(0);
    if (aspect == "id")
        return all.id;
    if (aspect == "title")
        return text(all.title);
    if (aspect == "summary")
        return text(all.introduction);
    if (aspect == "credit")
        return text(all.credit.label) + QStringLiteral(" / ") + text(all.credit.value);
    if (aspect == "rights")
        return all.details.rights.address + QStringLiteral(" / ") + text(all.details.rights.notice);
    if (aspect == "logo")
        return all.details.providers.isEmpty() ? QString()
                                               : pictures(all.details.providers.last().logos);
    if (aspect == "homepage")
        return links(all.details.homepages);
    if (aspect == "partOf")
        return links(all.details.partOf);
    if (aspect == "metadata") {
        QStringList parts;
        for (const gallery::Statement &entry : all.details.metadata)
            parts += text(entry.label) + QStringLiteral(" / ") + text(entry.value);
        return parts.join(QStringLiteral(" | "));
    }
    if (aspect == "layout")
        return all.layout;
    if (aspect == "direction")
        return QString::number(int(all.direction));
    if (aspect == "start")
        return QString::number(all.start);
    if (aspect == "count")
        return QString::number(all.slides.size());
    if (aspect == "orders")
        return orders(all);
    if (aspect == "chapters")
        return chapters(all);
    if (aspect == "slide title")
        return text(slide.title);
    if (aspect == "caption")
        return text(slide.caption);
    if (aspect == "size")
        return QStringLiteral("%1x%2").arg(slide.size.width()).arg(slide.size.height());
    if (aspect == "medium")
        return QString::number(int(slide.medium));
    if (aspect == "layers")
        return layers(slide);
    if (aspect == "thumbnails")
        return pictures(slide.thumbnails);
    if (aspect == "stand-ins")
        return pictures(slide.substitutes);
    if (aspect == "remarks")
        return remarks(slide);
    if (aspect == "remark pages")
        return slide.remarkPages.join(u' ');
    if (aspect == "notices")
        return notices(reading);
    return QStringLiteral("no such aspect");
}

} // namespace summary
