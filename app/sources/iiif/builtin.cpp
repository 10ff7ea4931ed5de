// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/builtin.h"

#include "sources/iiif/document.h"
#include "sources/iiif/documentproblem.h"

namespace iiif {

namespace {

constexpr QLatin1String builtinScheme("vitrine:");
constexpr QLatin1String galleries[] = {russiasAllies, guide};

} // namespace

bool isBuiltinAddress(const QString &address)
{
    return address.trimmed().startsWith(builtinScheme, Qt::CaseInsensitive);
}

QString builtinFile(const QString &address)
{
    const QString written = address.trimmed();
    for (const QLatin1String gallery : galleries) {
        if (written.compare(gallery, Qt::CaseInsensitive) == 0)
            return QStringLiteral(":/galleries/%1/manifest.json")
                .arg(gallery.mid(builtinScheme.size()));
    }
    return {};
}

gallery::ReadResult readBuiltinGallery(const QString &address)
{
    if (const QString file = builtinFile(address); !file.isEmpty())
        return readDocumentFile(file);
    QStringList known;
    for (const QLatin1String gallery : galleries)
        known += gallery;
    gallery::ReadResult reading;
    reading.error = DocumentProblem::notBuiltin(known);
    reading.error->file = address;
    return reading;
}

} // namespace iiif
