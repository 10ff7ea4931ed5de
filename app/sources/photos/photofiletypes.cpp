// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/photofiletypes.h"

#include <algorithm>

namespace photos {

const QStringList &photoEndings()
{
    static const QStringList endings =
        QStringLiteral("jpg jpeg jpe jfif png apng gif webp tif tiff bmp dib svg svgz avif avifs "
                       "heic heif hif jxl jp2 jpx j2k jpf ico tga pcx pbm pgm ppm pnm xbm xpm psd "
                       "exr hdr qoi")
            .split(u' ');
    return endings;
}

bool isPhotoName(const QString &fileName)
{
    static const QStringList &endings = photoEndings();
    const qsizetype dot = fileName.lastIndexOf(u'.');
    if (dot <= 0)
        return false;
    const QStringView ending = QStringView(fileName).mid(dot + 1);
    return std::any_of(endings.begin(), endings.end(), [ending](const QString &known) {
        return ending.compare(known, Qt::CaseInsensitive) == 0;
    });
}

QString withoutEnding(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot > 0 ? fileName.left(dot) : fileName;
}

} // namespace photos
