// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/substitutes.h"

#include "sources/photos/folderlisting.h"
#include "sources/photos/photofiletypes.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QUrl>

#include <algorithm>

namespace photos {

namespace {

QString canvasName(const QString &id)
{
    QString path = id.section(u'#', 0, 0).section(u'?', 0, 0);
    while (path.endsWith(u'/'))
        path.chop(1);
    return QUrl::fromPercentEncoding(path.section(u'/', -1).toUtf8()).toCaseFolded();
}

// -1 where the name is no position.
int positionNamed(const QString &name)
{
    const bool digits = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    bool fits = false;
    const int position = name.toInt(&fits);
    return digits && fits ? position : -1;
}

void give(gallery::Slide &slide, const QString &path)
{
    gallery::Picture picture;
    picture.address = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    if (!slide.layers.isEmpty() || !slide.paintingPages.isEmpty()) {
        slide.standIns.prepend(picture);
        return;
    }
    slide.layers = {{{}, {picture}}};
    slide.medium = gallery::Slide::Medium::Picture;
}

} // namespace

int addStandIns(gallery::Gallery &gallery, const QString &folder)
{
    QHash<QString, int> canvases;
    for (int row = int(gallery.slides.size()) - 1; row >= 0; --row) {
        if (const QString name = canvasName(gallery.slides.at(row).id); !name.isEmpty())
            canvases.insert(name, row);
    }
    QHash<int, QString> byCanvas; // NOLINT(misc-const-correctness): changed as `found`
    QHash<int, QString> byPosition;
    const QStringList files = listFolder(QFileInfo(folder).absoluteFilePath(), false, {}).photos;
    for (const QString &file : files) {
        const QString name = withoutEnding(file);
        const auto canvas = canvases.constFind(name.toCaseFolded());
        const int row =
            canvas != canvases.constEnd() ? *canvas : gallery.rowAt(positionNamed(name));
        QHash<int, QString> &found = canvas != canvases.constEnd() ? byCanvas : byPosition;
        if (row >= 0 && !found.contains(row))
            found.insert(row, file);
    }
    byPosition.insert(byCanvas);
    for (auto found = byPosition.constBegin(); found != byPosition.constEnd(); ++found)
        give(gallery.slides[found.key()], QDir(folder).absoluteFilePath(found.value()));
    return int(byPosition.size());
}

} // namespace photos
