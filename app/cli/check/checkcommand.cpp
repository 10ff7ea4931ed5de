// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check/checkcommand.h"

#include "cli/check/gallerycheck.h"
#include "cli/console.h"
#include "cli/options.h"
#include "cli/problemlist.h"
#include "core/errors/fileproblem.h"
#include "core/errors/limits.h"
#include "imaging/requests/imagerequestguess.h"
#include "sources/iiif/builtin.h"
#include "sources/iiif/lint/lint.h"
#include "sources/loading/openresult.h"
#include "sources/network/address.h"
#include "sources/network/blockingfetch.h"
#include "sources/network/fetchlimits.h"
#include "sources/photos/photometadata.h"

#include <QFile>

namespace cli {

namespace {

using errors::Problem;

constexpr QSize
    tried(256, 256); // device pixels: a small picture is enough to see whether it can be decoded

std::optional<QByteArray> fetchPicture(const gallery::Picture &picture, Problem *error)
{
    const auto address = network::webAddress(imaging::guessedRequest(picture, tried).address);
    if (!address)
        return {};
    network::FetchLimits limits;
    limits.bytes = errors::limits::pictureBytes;
    network::FetchResult fetched = network::fetchBlocking(*address, limits, "image/*, */*;q=0.5");
    if (!fetched.error)
        return fetched.body;
    *error = *fetched.error;
    return {};
}

struct Document
{
    QByteArray body;
    QUrl address;
    std::optional<Problem> error;
};

Document documentAt(const loading::OpenSource &source)
{
    if (source.kind == loading::OpenSource::Kind::Web) {
        const network::FetchResult fetched =
            network::fetchBlocking(source.url, network::FetchLimits(), network::acceptManifest);
        return {fetched.body, fetched.address, fetched.error};
    }
    const bool isBuiltin = source.kind == loading::OpenSource::Kind::Builtin;
    const QString path = isBuiltin ? iiif::builtinFile(source.address()) : source.path;
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Document document{isOpen ? file.read(errors::limits::manifestBytes + 1) : QByteArray(),
                      isBuiltin ? QUrl(QStringLiteral("qrc") + path) : QUrl::fromLocalFile(path),
                      {}};
    if (!isOpen)
        document.error = errors::FileProblem::cannotRead(file.errorString());
    else if (document.body.size() > errors::limits::manifestBytes)
        document.error = errors::FileProblem::tooLarge(errors::limits::manifestBytes);
    return document;
}

void append(QList<Problem> &findings, QList<Problem> more, const QString &file)
{
    for (Problem &problem : more) {
        if (problem.file.isEmpty())
            problem.file = file;
    }
    findings += more;
}

QList<Problem> checkOne(const loading::OpenRequest &request, const QStringList &languages)
{
    const QString &given = request.sources.first();
    const loading::OpenSource source = loading::resolveSource(given);
    QList<Problem> findings;
    if (source.error)
        return {*source.error};
    using SourceKind = loading::OpenSource::Kind;
    const bool isDocument = source.kind == SourceKind::Web || source.kind == SourceKind::Builtin ||
                            source.kind == SourceKind::Manifest;
    loading::OpenResult opened;
    if (isDocument) {
        const Document document = documentAt(source);
        if (document.error) {
            append(findings, {*document.error}, given);
            return findings;
        }
        append(findings, iiif::lint(document.body, document.address), given);
        opened = source.kind == SourceKind::Web
                     ? loading::readAnswer(request, document.body, document.address)
                     : loading::readLocal(request, loading::Depth::AllSlides);
    } else {
        opened = loading::readLocal(request, loading::Depth::AllSlides);
        append(findings, opened.reading.notices, given);
        if (opened.reading.error) {
            opened.reading.error->file = given;
            findings += *opened.reading.error;
        }
    }
    if (opened.reading.error || opened.reading.collection)
        return findings;
    if (!isDocument) {
        const gallery::Gallery &gallery = opened.reading.gallery;
        for (int row = 0; row < gallery.slides.size(); ++row) {
            const gallery::Slide &slide = gallery.slides.at(row);
            const QUrl address(slide.layers.first().options.first().address);
            auto problem = photos::readPhotoDetails(address.toLocalFile()).problem;
            if (!problem)
                continue;
            problem->file = given;
            problem->place = QStringLiteral("%1 (%2)").arg(QString::number(gallery.positionOf(row)),
                                                           slide.title.line(languages));
            findings += *problem;
        }
    }
    const cli::Scope scope{given, !isDocument, languages, fetchPicture};
    append(findings, cli::check(opened.reading.gallery.inOrder(0), scope), given);
    return findings;
}

} // namespace

int check(const cli::Options &options, const QStringList &languages)
{
    QList<Problem> findings;
    for (const QString &source : options.sources) {
        loading::OpenRequest request = openRequest(options);
        request.sources = {loading::typedSource(source)};
        findings += checkOne(request, languages);
    }
    const int status = print(cli::findings(findings));
    return findings.isEmpty() ? status : exitFailed;
}

} // namespace cli
