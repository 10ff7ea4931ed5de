// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewchapters.h"

#include "core/gallery/slidemodel.h"
#include "imaging/placeholder/contrast.h"
#include "ui/overview/overviewlayout.h"
#include "ui/style/colours.h"

#include <QPainter>
#include <QWidget>

namespace ui {

namespace {

constexpr int headingAbove = 14; // from the rule to the slides before
constexpr int headingBelow = 4;  // from the rule to the name
constexpr int headingInset = 8;  // as around slides
constexpr double overviewHeadingScale = 1.1;
constexpr double overviewRuleStrength = 0.3;

QFont headingFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * overviewHeadingScale);
    font.setBold(true);
    return font;
}

} // namespace

int OverviewChapters::headingHeight(const QFont &viewFont)
{
    return headingAbove + headingBelow + QFontMetrics(headingFont(viewFont)).lineSpacing();
}

void OverviewChapters::paint(QPainter &painter, const gallery::SlideModel &slides,
                             const OverviewLayout &layout, QPoint offset, const QRect &exposed,
                             const QWidget &view)
{
    const RowRange shown = layout.rows(exposed.top() + offset.y(), exposed.bottom() + offset.y());
    if (shown.count() <= 0)
        return;
    const QPalette &palette = view.palette();
    const QColor rule = imaging::mixed(palette.color(QPalette::Base), palette.color(QPalette::Text),
                                       overviewRuleStrength);
    painter.setFont(headingFont(view.font()));
    painter.setPen(accentTextColour(palette));
    const QList<gallery::ChapterRun> &runs = layout.runs();
    for (int run = gallery::runAt(runs, shown.first); run <= gallery::runAt(runs, shown.last);
         ++run) {
        const QRect place =
            layout.heading(run).translated(-offset).adjusted(headingInset, 0, -headingInset, 0);
        if (!place.isValid() || !place.intersects(exposed))
            continue;
        const int ruleTop = place.top() + headingAbove - headingBelow;
        painter.fillRect(place.left(), ruleTop, place.width(), 1, rule);
        const QRect room = place.adjusted(0, headingAbove, 0, 0);
        const QString name = painter.fontMetrics().elidedText(
            gallery::runHeading(slides, runs, run), Qt::ElideRight, room.width());
        painter.drawText(room,
                         int(Qt::AlignVCenter | Qt::AlignAbsolute |
                             (view.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)),
                         name);
    }
}

} // namespace ui
