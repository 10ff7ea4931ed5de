// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filmstrip/filmstripchapters.h"

#include "core/gallery/slidemodel.h"
#include "imaging/placeholder/contrast.h"
#include "ui/filmstrip/filmstriplayout.h"
#include "ui/style/colours.h"

#include <QPainter>
#include <QWidget>

namespace ui {

namespace {

constexpr int stripInset = 4;  // as around thumbnails
constexpr int leastLabel = 20; // pixels; narrower names are left out
constexpr double labelScale = 0.85;
constexpr double stripRuleStrength = 0.4;

} // namespace

QFont FilmstripChapters::labelFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * labelScale);
    return font;
}

void FilmstripChapters::paint(QPainter &painter, const gallery::SlideModel &slides,
                              const FilmstripLayout &layout, const QWidget &view) const
{
    const RowRange shown = layout.rows({offset, offset + viewport.width()});
    if (shown.count() <= 0)
        return;
    const QPalette &palette = view.palette();
    const QColor rule = imaging::mixed(palette.color(QPalette::Window),
                                       palette.color(QPalette::WindowText), stripRuleStrength);
    const int here = current < 0 ? -1 : slides.chapterOf(current);
    const int last = gallery::runAt(layout.runs(), shown.last);
    for (int run = gallery::runAt(layout.runs(), shown.first); run <= last; ++run) {
        const auto [from, to] = layout.run(run);
        if (run > 0) {
            const int x = (rightToLeft ? to + gap / 2 : from - gap / 2 - 1) - offset;
            painter.fillRect(x, labelHeight + stripInset, 1,
                             viewport.height() - labelHeight - 2 * stripInset, rule);
        }
        const auto [first, count, chapter] = layout.runs().at(run);
        const int left = qMax(from + stripInset - offset, viewport.left());
        const int right = qMin(to - stripInset - offset, viewport.right() + 1);
        if (labelHeight == 0 || chapter < 0 || right - left < leastLabel)
            continue;
        QFont font = labelFont(view.font());
        font.setBold(chapter == here);
        painter.setFont(font);
        painter.setPen(chapter == here ? palette.color(QPalette::WindowText)
                                       : quietTextColour(palette));
        const QString name =
            slides.index(first).data(gallery::SlideModel::ChapterTitleRole).toString();
        const Qt::Alignment side = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(QRect(left, viewport.top(), right - left, labelHeight),
                         int(Qt::AlignVCenter | Qt::AlignAbsolute | side),
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, right - left));
    }
}

} // namespace ui
