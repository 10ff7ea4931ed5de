// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/recommendations/relatedgalleries.h"

#include "sources/iiif/builtin.h"
#include "sources/photos/naturalorder.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace recommendations {

namespace {

using Reason = Recommendation::Reason;
using Kind = loading::OpenResult::Kind;

constexpr int listed = 2'000; // entries of a folder; nobody browses more
constexpr int ofCollection = 6;

Recommendation recommendation(Reason reason, const QString &address,
                              const gallery::LanguageMap &title = {})
{
    Recommendation recommendation;
    recommendation.reason = reason;
    recommendation.card.address = address;
    recommendation.card.title = title;
    return recommendation;
}

bool isManifestName(const QString &name)
{
    return name.endsWith(u".json", Qt::CaseInsensitive) ||
           name.endsWith(u".jsonld", Qt::CaseInsensitive);
}

// The profile of a media type identifies a IIIF document (Presentation 3.0 §6.3).
bool isGallery(const gallery::Link &link)
{
    return link.format.contains(QLatin1String("://iiif.io/api/presentation/"));
}

// The items after this one, then those before it.
template <typename Item>
QList<Item> goneRound(const QList<Item> &items, qsizetype here)
{
    return items.mid(here + 1) + items.first(qMax(qsizetype(0), here));
}

QStringList inNaturalOrder(const QStringList &names)
{
    QStringList ordered;
    for (const int row : photos::naturalOrder(names))
        ordered += names.at(row);
    return ordered;
}

} // namespace

bool OpenGallery::isSameGallery(const QString &other) const
{
    const QString wanted = comparable(other);
    return wanted == comparable(address) || (!id.isEmpty() && wanted == comparable(id));
}

QList<Recommendation> linkedGalleries(const OpenGallery &here)
{
    QList<Recommendation> found;
    if (here.chosenFrom) {
        QList<gallery::Collection::Item> items = here.chosenFrom->items;
        items.removeIf([](const auto &item) { return item.embedded != nullptr; });
        const auto self = std::find_if(items.cbegin(), items.cend(), [&here](const auto &item) {
            return here.isSameGallery(item.address);
        });
        // A collection that does not list the open gallery is unrelated to it.
        const QList<gallery::Collection::Item> others =
            self == items.cend() ? QList<gallery::Collection::Item>()
                                 : goneRound(items, self - items.cbegin());
        for (const auto &item : others.mid(0, ofCollection)) {
            found += recommendation(Reason::Linked, item.address, item.title);
            found.last().card.pictures = item.thumbnails;
        }
    }
    for (const QList<gallery::Link> &links : {here.details.partOf, here.details.seeAlso}) {
        for (const gallery::Link &link : links) {
            if (isGallery(link) && !here.isSameGallery(link.address))
                found += recommendation(Reason::Linked, link.address, link.label);
        }
    }
    return found;
}

QStringList neighbours(const OpenGallery &here, const std::stop_token &stop)
{
    const bool isFolder = here.kind == Kind::Photos;
    const QFileInfo self(here.address);
    if (!(isFolder || here.kind == Kind::Manifest) || !here.address.startsWith(u'/') ||
        self.isRoot())
        return {};
    const QString parent = self.absolutePath();
    const QDir::Filters kind = isFolder ? QDir::Dirs : QDir::Files;
    QDirIterator entries(parent, kind | QDir::NoDotAndDotDot | QDir::Readable);
    QStringList names;
    for (int i = 0; entries.hasNext() && i < listed; ++i) {
        if (stop.stop_requested())
            return {};
        entries.next();
        const QString name = entries.fileName();
        if (name != self.fileName() && (isFolder || isManifestName(name)))
            names += name;
    }
    names = inNaturalOrder(names + QStringList{self.fileName()});
    QStringList paths;
    for (const QString &name : goneRound(names, names.indexOf(self.fileName())))
        paths += QDir(parent).filePath(name);
    return paths;
}

QList<Recommendation> builtIn(const OpenGallery &here)
{
    QList<Recommendation> found;
    for (const QLatin1String address : {iiif::guide, iiif::russiasAllies}) {
        if (!here.isSameGallery(address))
            found += recommendation(Reason::BuiltIn, address);
    }
    return found;
}

} // namespace recommendations
