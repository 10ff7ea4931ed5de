// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/lint/lint.h"

#include "sources/iiif/document.h"
#include "sources/iiif/documentproblem.h"
#include "sources/iiif/json/jsonproblem.h"
#include "sources/iiif/lint/lintmanifest.h"
#include "sources/iiif/lint/lintpresentation2.h"
#include "sources/iiif/lint/lintproblem.h"
#include "sources/iiif/lint/lintresource.h"
#include "sources/iiif/upgrade/upgrade.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace iiif {

namespace {

using errors::Problem;

void lintContext(const JsonNode &root)
{
    const QString key = QStringLiteral("@context");
    if (!has(root, key))
        return;
    // The contexts of extensions come before it (3.0 §4.6).
    const JsonNode context = root[key];
    const JsonNode last = context.at(qMax(0, context.size() - 1));
    if (!last.isString() || last.text() != u"http://iiif.io/api/presentation/3/context.json")
        context.notice(
            LintProblem::wrongValue(last.isString() ? last.text() : QStringLiteral("…")));
}

void lintDocument(const JsonNode &root)
{
    lintContext(root);
    if (root.type() == u"Collection")
        lintCollection(root);
    else if (root.type() == u"Manifest")
        lintManifest(root);
}

// Whether the lint has reported the cause of a notice already.
bool isKnown(const Problem &notice, const QSet<QString> &places)
{
    const auto isReported = [&](const QString &member = {}) {
        return places.contains(notice.place + member);
    };
    const QLatin1String code = notice.code;
    if (code == JsonProblem::wrongTypeCode || code == DocumentProblem::noSlidesCode ||
        code == DocumentProblem::noItemsCode) {
        return isReported();
    }
    if (code == DocumentProblem::missingIdCode || code == DocumentProblem::localAddressCode) {
        return isReported() || isReported(QStringLiteral(".id")) ||
               isReported(QStringLiteral(".@id"));
    }
    if (code == DocumentProblem::notACanvasCode) {
        return isReported() || isReported(QStringLiteral(".type")) ||
               isReported(QStringLiteral(".@type"));
    }
    return false;
}

} // namespace

QList<Problem> lint(const QByteArray &json, const QUrl &address)
{
    DocumentContext context(address);
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    const JsonNode root(document, {}, &context);
    if (isPresentation2(document))
        lintPresentation2(root);
    else if (!document.isEmpty())
        lintDocument(root);

    QList<Problem> problems;
    QSet<QString> places;
    for (const Problem &problem : context.notices()) {
        if (!problems.contains(problem))
            problems.append(problem);
        places.insert(problem.place);
    }
    const gallery::ReadResult reading = readDocument(json, address);
    QList<Problem> notices = reading.notices;
    if (reading.error)
        notices.prepend(*reading.error);
    for (const Problem &notice : std::as_const(notices)) {
        if (!isKnown(notice, places) && !problems.contains(notice))
            problems.append(notice);
    }
    return problems;
}

} // namespace iiif
