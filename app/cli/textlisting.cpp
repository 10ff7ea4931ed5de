// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/textlisting.h"

#include "cli/oneline.h"
#include "core/gallery/slidemodel.h"

namespace cli {

QString listing(const gallery::Gallery &gallery, const QStringList &languages)
{
    using gallery::SlideModel;
    SlideModel model;
    model.setLanguages(languages);
    model.setGallery(gallery);
    QString lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        lines += QStringLiteral("%1\t%2\t%3\n")
                     .arg(index.data(SlideModel::PositionRole).toString(),
                          onOneLine(index.data(SlideModel::TitleRole).toString()),
                          onOneLine(index.data(SlideModel::CaptionTextRole).toString()));
    }
    return lines;
}

QString listing(const gallery::Collection &collection, const QStringList &languages)
{
    QString lines;
    for (qsizetype i = 0; i < collection.items.size(); ++i) {
        const gallery::Collection::Item &item = collection.items.at(i);
        lines += QStringLiteral("%1\t%2\t%3\n")
                     .arg(QString::number(i + 1), onOneLine(item.title.line(languages)),
                          onOneLine(item.address));
    }
    return lines;
}

} // namespace cli
