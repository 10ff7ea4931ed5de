// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/listing.h"

#include "gallery/slidemodel.h"

#include <QRegularExpression>

namespace commandline {

namespace {

QString onOneLine(QString text)
{
    static const QRegularExpression breaks(QStringLiteral("[ \\t\\r\\n\\x{2028}\\x{2029}]+"));
    return text.replace(breaks, QStringLiteral(" ")).trimmed();
}

} // namespace

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

} // namespace commandline
