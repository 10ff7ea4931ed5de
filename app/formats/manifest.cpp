// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/manifest.h"

#include "formats/json.h"
#include "formats/limits.h"
#include "formats/ranges.h"
#include "formats/texts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace formats {

namespace {

Reading refused(Problem::Kind kind, const QString &place = {}, const QString &detail = {},
                int count = 0)
{
    Reading reading;
    reading.error = Problem{kind, place, detail, count};
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

std::optional<Problem> refusal(const QJsonObject &root)
{
    const QString type = root.value(QStringLiteral("type")).toString();
    if (root.contains(QStringLiteral("@type")) && type.isEmpty()) {
        return Problem{Problem::Kind::UnsupportedVersion, QStringLiteral("@context"),
                       root.value(QStringLiteral("@context")).toString()};
    }
    if (type != u"Manifest")
        return Problem{Problem::Kind::NotAManifest, QStringLiteral("type"), type};
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
            canvas.notice(Problem::Kind::WrongType, QStringLiteral("object"));
            continue;
        }
        if (gallery.slides.size() >= limits::canvases) {
            items.notice(Problem::Kind::TooManyCanvases, {}, limits::canvases);
            break;
        }
        gallery.slides.append(slide(canvas));
        const QString &id = gallery.slides.last().id;
        if (id.isEmpty())
            canvas.notice(Problem::Kind::MissingId);
        else if (rows.contains(id))
            canvas.notice(Problem::Kind::RepeatedId, id);
        else
            rows.insert(id, int(gallery.slides.size()) - 1);
    }
}

} // namespace

Reading readManifest(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return refused(Problem::Kind::NotJson, lineAndColumn(json, fault.offset),
                       fault.errorString());
    }
    if (const std::optional<Problem> error = refusal(document.object())) {
        return refused(error->kind, error->place, error->detail);
    }

    Notices notices;
    const Json manifest(document.object(), {}, &notices);
    Reading reading;
    gallery::Gallery &gallery = reading.gallery;
    gallery.id = manifest[QStringLiteral("id")].text();
    gallery.title = readLabel(manifest[QStringLiteral("label")]);
    gallery.introduction = readText(manifest[QStringLiteral("summary")]);
    gallery.credit = readStatement(manifest[QStringLiteral("requiredStatement")]);
    gallery.rightToLeft = manifest[QStringLiteral("viewingDirection")].text() == u"right-to-left";

    CanvasRows rows;
    readSlides(manifest, gallery, rows);
    if (gallery.slides.size() <= (gallery.hasCover ? 1 : 0))
        return refused(Problem::Kind::NoSlides, QStringLiteral("items"));
    gallery.chapters = readRanges(manifest[QStringLiteral("structures")], rows);
    reading.notices = notices.list();
    return reading;
}

Reading readManifestFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Problem::Kind::CannotRead, path, file.errorString());
    const QByteArray json = file.read(limits::manifestBytes + 1);
    if (json.size() > limits::manifestBytes) {
        return refused(Problem::Kind::TooLarge, path, {}, int(limits::manifestBytes / 1024 / 1024));
    }
    return readManifest(json);
}

} // namespace formats
