// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/photometadata.h"

#include "core/gallery/richtext.h"
#include "sources/photos/exif.h"
#include "sources/photos/factlabels.h"
#include "sources/photos/iim.h"
#include "sources/photos/metadatasources.h"
#include "sources/photos/photofacts.h"
#include "sources/photos/photofiletypes.h"
#include "sources/photos/xmp.h"

#include <QFileInfo>
#include <QImageReader>
#include <QUrl>

namespace photos {

namespace {

using gallery::LanguageMap;

LanguageMap plain(const QString &text)
{
    return text.isEmpty() ? LanguageMap() : LanguageMap(LanguageMap::none(), text);
}

LanguageMap firstOf(std::initializer_list<LanguageMap> maps)
{
    for (const LanguageMap &map : maps) {
        if (!map.isEmpty())
            return map;
    }
    return {};
}

template <typename Change>
LanguageMap changed(const LanguageMap &map, Change change)
{
    LanguageMap result;
    for (const QString &language : map.languages()) {
        QStringList values;
        for (const QString &value : map.values(language))
            values += change(value);
        result.add(language, values);
    }
    return result;
}

LanguageMap literal(const LanguageMap &map)
{
    return changed(map, [](const QString &value) { return gallery::literal(value); });
}

LanguageMap title(const MetadataSources &sources, const QString &fileName)
{
    const LanguageMap title = firstOf({xmp::texts(sources.xmp, "Xmp.photoshop.Headline"),
                                       plain(iim::text(sources.iim, iim::Dataset::Headline)),
                                       xmp::texts(sources.xmp, "Xmp.dc.title"),
                                       plain(iim::text(sources.iim, iim::Dataset::ObjectName)),
                                       plain(withoutEnding(fileName))});
    return changed(title, [](const QString &value) { return value.simplified(); });
}

LanguageMap caption(const MetadataSources &sources)
{
    return firstOf({xmp::texts(sources.xmp, "Xmp.dc.description"),
                    plain(iim::text(sources.iim, iim::Dataset::Caption)),
                    plain(exif::description(sources.exif))});
}

LanguageMap copyright(const MetadataSources &sources)
{
    return firstOf({xmp::texts(sources.xmp, "Xmp.dc.rights"),
                    plain(iim::text(sources.iim, iim::Dataset::Copyright)),
                    plain(exif::copyright(sources.exif))});
}

gallery::Statement credit(const MetadataSources &sources)
{
    QStringList creators = xmp::list(sources.xmp, "Xmp.dc.creator");
    if (creators.isEmpty())
        creators = iim::list(sources.iim, iim::Dataset::Byline);
    const QString creator = creators.join(QStringLiteral(", "));
    QString line = xmp::text(sources.xmp, "Xmp.photoshop.Credit");
    if (line.isEmpty())
        line = iim::text(sources.iim, iim::Dataset::Credit);

    if (!creator.isEmpty() && !line.isEmpty())
        return {{},
                plain(line.compare(creator, Qt::CaseInsensitive) == 0
                          ? line
                          : creator + QStringLiteral(" / ") + line)};
    if (!creator.isEmpty() || !line.isEmpty())
        return {{}, plain(creator + line)};
    if (const LanguageMap notice = copyright(sources); !notice.isEmpty())
        return {label(Label::Copyright), notice};
    return {{}, plain(exif::artists(sources.exif).join(QStringLiteral(", ")))};
}

QString webStatement(const MetadataSources &sources)
{
    const QString written = xmp::text(sources.xmp, "Xmp.xmpRights.WebStatement");
    const QUrl url(written, QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    return web && !url.host().isEmpty() ? written : QString();
}

// For formats whose size Exiv2 does not know. A drawing (SVG) has no size in pixels.
QSize sizeInHeader(const QString &path)
{
    static const QStringList kinds{
        QStringLiteral("gif"),  QStringLiteral("webp"), QStringLiteral("bmp"),
        QStringLiteral("avif"), QStringLiteral("heic"), QStringLiteral("heif"),
        QStringLiteral("jxl"),  QStringLiteral("tif"),  QStringLiteral("tiff")};
    const QFileInfo file(path);
    if (!file.isFile() || !kinds.contains(file.suffix().toLower()))
        return {};
    const QImageReader reader(path);
    const QSize size = reader.size();
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90)
               ? size.transposed()
               : size;
}

} // namespace

PhotoDetails readPhotoDetails(const QString &path)
{
    const QFileInfo file(path);
    const QString fileName = file.fileName();
    const MetadataSources sources = readSources(path);
    PhotoDetails photo;
    photo.title = title(sources, fileName);
    photo.caption = literal(caption(sources));
    photo.alternative = literal(xmp::texts(sources.xmp, "Xmp.iptc.AltTextAccessibility"));
    photo.credit = credit(sources);
    photo.credit.value = literal(photo.credit.value);
    photo.details.rights = {webStatement(sources), literal(copyright(sources))};
    photo.details.metadata = facts(sources, fileName);
    photo.taken = captureDate(sources);
    photo.details.date = photo.taken;
    photo.details.rating = rating(sources);
    photo.details.fileSize = file.size();
    photo.size = sources.size.isEmpty() ? sizeInHeader(path) : sources.size;
    photo.problem = sources.problem;
    return photo;
}

} // namespace photos
