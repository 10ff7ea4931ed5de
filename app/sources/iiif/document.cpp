// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/document.h"

#include "core/errors/fileproblem.h"
#include "core/errors/limits.h"
#include "sources/iiif/annotations.h"
#include "sources/iiif/collectionreader.h"
#include "sources/iiif/documentproblem.h"
#include "sources/iiif/json/jsonproblem.h"
#include "sources/iiif/manifest.h"
#include "sources/iiif/painting.h"
#include "sources/iiif/upgrade/upgrade.h"
#include "sources/iiif/upgrade/upgradecanvas.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace iiif {

namespace {

gallery::ReadResult refused(const errors::Problem &problem, const QString &place = {})
{
    gallery::ReadResult reading;
    reading.error = problem;
    reading.error->place = place;
    return reading;
}

// Turns a parser's offset in bytes into `line:column`, both from 1.
QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(json).first(qBound(0, offset - 1, json.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return QStringLiteral("%1:%2").arg(line).arg(column);
}

gallery::ReadResult readRoot(const JsonNode &root)
{
    const QString type = root.type();
    gallery::ReadResult reading;
    if (type == u"Manifest") {
        reading.gallery = readManifest(root);
        if (reading.gallery.slides.size() <= (reading.gallery.hasCover ? 1 : 0))
            return refused(DocumentProblem::noSlides(), root[QStringLiteral("items")].place());
    } else if (type == u"Collection") {
        reading.collection = readCollection(root);
        if (reading.collection->items.isEmpty())
            return refused(DocumentProblem::noItems(), root[QStringLiteral("items")].place());
    } else if (root.contains(QStringLiteral("@context"))) {
        return refused(type.isEmpty() ? DocumentProblem::notAManifest(type)
                                      : DocumentProblem::notAGallery(type),
                       QStringLiteral("type"));
    } else {
        return refused(DocumentProblem::notAManifest(type), QStringLiteral("type"));
    }
    return reading;
}

} // namespace

gallery::ReadResult readDocument(const QByteArray &json, const QUrl &address)
{
    QJsonParseError fault;
    QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    qsizetype illegalText = -1;
    if (fault.error == QJsonParseError::IllegalUTF8String) { // read with replacement characters
        illegalText = fault.offset;
        document = QJsonDocument::fromJson(QString::fromUtf8(json).toUtf8(), &fault);
    }
    const bool isBadlyEncoded = illegalText >= 0 && fault.error == QJsonParseError::NoError;
    if (json.trimmed().isEmpty())
        return refused(JsonProblem::emptyFile());
    if (fault.error != QJsonParseError::NoError && json.trimmed().startsWith('<'))
        return refused(JsonProblem::webPage());
    if (fault.error != QJsonParseError::NoError)
        return refused(JsonProblem::notJson(fault.errorString()),
                       lineAndColumn(json, fault.offset));

    DocumentContext context(address);
    if (isBadlyEncoded)
        context.addNotice(JsonProblem::notUtf8(), lineAndColumn(json, illegalText));
    const QJsonObject root = document.object();
    const bool isOlder = isPresentation2(root);
    gallery::ReadResult reading =
        readRoot(JsonNode(isOlder ? upgraded(root) : straightened(root), {}, &context));
    if (isOlder && reading.error && reading.error->code == DocumentProblem::noSlidesCode)
        reading.error->place = QStringLiteral("sequences[0].canvases");
    reading.notices = context.notices();
    return reading;
}

gallery::ReadResult readDocumentFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(errors::FileProblem::cannotRead(file.errorString()));
    const QByteArray json = file.read(errors::limits::manifestBytes + 1);
    if (json.size() > errors::limits::manifestBytes)
        return refused(errors::FileProblem::tooLarge(errors::limits::manifestBytes));
    const QUrl address =
        path.startsWith(u':') ? QUrl(QStringLiteral("qrc") + path) : QUrl::fromLocalFile(path);
    return readDocument(json, address);
}

bool looksLikeJson(const QByteArray &beginning)
{
    QByteArray text = beginning;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    const QByteArray trimmed = text.trimmed();
    return trimmed.startsWith('{') || trimmed.startsWith('[');
}

void addAnnotationPage(gallery::Slide &slide, const QByteArray &json, const QUrl &address)
{
    QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.contains(u"resources"))
        root = upgradedAnnotations(root, {});
    DocumentContext context(address);
    const JsonNode page(root, {}, &context);
    if (!page.contains(QStringLiteral("items")))
        return;
    slide.remarks += readRemarks(page).list;
    if (!slide.layers.isEmpty())
        return;
    const Painting painting = readPaintingPage(page, slide.size);
    slide.layers = painting.layers;
    if (!painting.layers.isEmpty() || slide.medium == gallery::Slide::Medium::Nothing)
        slide.medium = painting.medium;
}

} // namespace iiif
