// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iiif/manifest.h"

#include "formats/limits.h"
#include "iiif/json.h"
#include "iiif/ranges.h"
#include "iiif/texts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace iiif {

namespace {

formats::Reading refused(formats::Problem::Kind kind, const QString &place = {},
                         const QString &detail = {}, int count = 0)
{
    formats::Reading reading;
    reading.error = formats::Problem{kind, place, detail, count};
    return reading;
}

// A parser says how many bytes it had read; a person looks for line and column of the last one.
QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(json).first(qBound(0, offset - 1, json.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return QStringLiteral("%1:%2").arg(line).arg(column);
}

gallery::Slide slide(const Json &canvas)
{
    gallery::Slide slide;
    slide.id = canvas[QStringLiteral("id")].text();
    slide.title = readLabel(canvas[QStringLiteral("label")]);
    slide.caption = readText(canvas[QStringLiteral("summary")]);
    slide.credit = readStatement(canvas[QStringLiteral("requiredStatement")]);
    slide.size = {canvas[QStringLiteral("width")].number(),
                  canvas[QStringLiteral("height")].number()};
    return slide;
}

std::optional<formats::Problem> refusal(const QJsonObject &root)
{
    const QString type = root.value(QStringLiteral("type")).toString();
    if (root.contains(QStringLiteral("@type")) && type.isEmpty()) {
        return formats::Problem{formats::Problem::Kind::UnsupportedVersion,
                                QStringLiteral("@context"),
                                root.value(QStringLiteral("@context")).toString()};
    }
    if (type != u"Manifest")
        return formats::Problem{formats::Problem::Kind::NotAManifest, QStringLiteral("type"), type};
    return {};
}

void readSlides(const Json &manifest, gallery::Gallery &gallery, CanvasRows &rows)
{
    if (const Json cover = manifest[QStringLiteral("placeholderCanvas")]; cover.isObject()) {
        gallery.hasCover = true;
        gallery.slides.append(slide(cover));
    }
    const Json items = manifest[QStringLiteral("items")];
    for (int i = 0; i < items.size(); ++i) {
        const Json canvas = items.at(i);
        if (!canvas.isObject()) {
            canvas.notice(formats::Problem::Kind::WrongType, QStringLiteral("object"));
            continue;
        }
        if (gallery.slides.size() >= formats::limits::canvases) {
            items.notice(formats::Problem::Kind::TooManyCanvases, {}, formats::limits::canvases);
            break;
        }
        gallery.slides.append(slide(canvas));
        const QString &id = gallery.slides.last().id;
        if (id.isEmpty())
            canvas.notice(formats::Problem::Kind::MissingId);
        else if (rows.contains(id))
            canvas.notice(formats::Problem::Kind::RepeatedId, id);
        else
            rows.insert(id, int(gallery.slides.size()) - 1);
    }
}

} // namespace

formats::Reading readManifest(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return refused(formats::Problem::Kind::NotJson, lineAndColumn(json, fault.offset),
                       fault.errorString());
    }
    if (const std::optional<formats::Problem> error = refusal(document.object())) {
        return refused(error->kind, error->place, error->detail);
    }

    Notices notices;
    const Json manifest(document.object(), {}, &notices);
    formats::Reading reading;
    gallery::Gallery &gallery = reading.gallery;
    gallery.id = manifest[QStringLiteral("id")].text();
    gallery.title = readLabel(manifest[QStringLiteral("label")]);
    gallery.introduction = readText(manifest[QStringLiteral("summary")]);
    gallery.credit = readStatement(manifest[QStringLiteral("requiredStatement")]);
    if (manifest[QStringLiteral("viewingDirection")].text() == u"right-to-left")
        gallery.direction = gallery::Direction::RightToLeft;

    CanvasRows rows;
    readSlides(manifest, gallery, rows);
    if (gallery.slides.size() <= (gallery.hasCover ? 1 : 0))
        return refused(formats::Problem::Kind::NoSlides, QStringLiteral("items"));
    gallery.chapters = readRanges(manifest[QStringLiteral("structures")], rows);
    reading.notices = notices.list();
    return reading;
}

formats::Reading readManifestFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(formats::Problem::Kind::CannotRead, path, file.errorString());
    const QByteArray json = file.read(formats::limits::manifestBytes + 1);
    if (json.size() > formats::limits::manifestBytes) {
        return refused(formats::Problem::Kind::TooLarge, path, {},
                       int(formats::limits::manifestBytes / 1024 / 1024));
    }
    return readManifest(json);
}

} // namespace iiif
