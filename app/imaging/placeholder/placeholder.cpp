// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/placeholder/placeholder.h"

#include "imaging/placeholder/contrast.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <cmath>

namespace imaging {

namespace {

// White text on the brightest spot still has a contrast of 7:1: 1.05 / (0.095 + 0.05).
constexpr double brightLuminance = 0.095;
constexpr double deepLuminance = 0.014;
constexpr double placeholderSaturation = 0.52;

constexpr int coverHue = 214;
// Steps of the golden ratio, so that neighbouring chapters never have similar colours, over the
// hues that are handsome when deep: from green by blue and red to orange, without yellow and olive.
constexpr double goldenRatio = 0.618034;
constexpr double firstStep = 0.255;
constexpr int firstHue = 100;
constexpr int hueRange = 300;
constexpr int deepHueShift = 28;

// All lengths are shares of the placeholder's height, or of its width where it is higher than wide.
constexpr double margin = 0.072;
constexpr double titleSize = 0.09;
constexpr double smallestTitleSize = 0.045;
constexpr double noticeSize = 0.026;
constexpr double smallestNoticePixels = 9;
constexpr double noticeShare = 0.6; // of the width
constexpr double positionSize = 0.4;
constexpr int positionAlpha = 38;
constexpr int strongPositionAlpha = 160;
constexpr double strongEdge = 2;
constexpr double thumbnailMargin = 0.09;
constexpr double thumbnailTextSize = 0.2;
constexpr double smallestThumbnailTextPixels = 9;
constexpr double cornerPixels = 6;
constexpr int textEdge = Qt::AlignLeft | Qt::AlignAbsolute; // the position is at the other one
constexpr double thumbnailCornerPixels = 3;
constexpr QRgb numberGround = 0xd2101216; // white reads on it whatever it lies on

int hueOf(int chapter)
{
    if (chapter < 0)
        return coverHue;
    double turns = 0;
    const double step = std::modf(firstStep + chapter * goldenRatio, &turns);
    return int(firstHue + step * hueRange) % 360;
}

void paintGround(QPainter &painter, const QRectF &area, const Placeholder &placeholder,
                 double corner)
{
    if (placeholder.isStrong) {
        painter.setPen(QPen(Qt::white, strongEdge));
        painter.setBrush(Qt::black);
        constexpr double inset = strongEdge / 2;
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), corner, corner);
        return;
    }
    const int hue = hueOf(placeholder.chapter);
    const QColor bright = withLuminance(hue, placeholderSaturation, brightLuminance);
    const QColor deep =
        withLuminance((hue + deepHueShift) % 360, placeholderSaturation, deepLuminance);
    // The light wanders along the upper edge from slide to slide.
    const double along = 0.22 + 0.28 * (placeholder.place % 3);
    const QPointF light(area.left() + area.width() * along, area.top());
    QRadialGradient gradient(light, area.width() * 0.92);
    // In one colour model: Qt 6.8 leaves a gradient of several out of PDF files.
    gradient.setColorAt(0, bright.toRgb());
    gradient.setColorAt(0.55, mixed(bright, deep, 0.62).toRgb());
    gradient.setColorAt(1, deep.toRgb());

    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(area, corner, corner);
}

QFont sized(const QPainter &painter, double pixels, QFont::Weight weight)
{
    QFont font = painter.font();
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

// The largest font in which the title fits its box, so that a long one wraps and is never cut.
QFont titleFont(const QPainter &painter, const QString &title, const QRectF &box, double unit)
{
    for (double size = titleSize;; size -= 0.005) {
        const QFont font = sized(painter, unit * size, QFont::Bold);
        const QRectF needed =
            QFontMetricsF(font).boundingRect(box, Qt::TextWordWrap | Qt::AlignBottom, title);
        if (size <= smallestTitleSize ||
            (needed.height() <= box.height() && needed.width() <= box.width()))
            return font;
    }
}

} // namespace

void paintPlaceholder(QPainter &painter, const QRectF &area, const Placeholder &placeholder)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, area, placeholder, cornerPixels);

    // In a script that runs from right to left, the mirror image.
    const bool mirrored = placeholder.title.isRightToLeft();
    const int edge = mirrored ? int(Qt::AlignAbsolute | Qt::AlignRight) : textEdge;
    const double unit = qMin(area.width(), area.height());
    const QRectF inside =
        area.marginsRemoved(QMarginsF(margin * unit, margin * unit, margin * unit, margin * unit));

    const QFont plain = painter.font();
    painter.setPen(Qt::white);
    painter.setFont(plain);
    QFont noticeFont = sized(painter, qMax(noticeSize * unit, smallestNoticePixels), QFont::Normal);
    noticeFont.setCapitalization(QFont::AllUppercase);
    noticeFont.setLetterSpacing(QFont::PercentageSpacing, 110);
    painter.setFont(noticeFont);
    // A long one wraps beside the position; one that has no room above the title is left to those
    // who tell it elsewhere.
    QRectF noticeBox = inside;
    if (QFontMetricsF(noticeFont).horizontalAdvance(placeholder.notice) >
        noticeShare * inside.width())
        noticeBox.setWidth(noticeShare * inside.width());
    if (mirrored)
        noticeBox.moveRight(inside.right());
    const QRectF needed =
        QFontMetricsF(noticeFont).boundingRect(noticeBox, Qt::TextWordWrap, placeholder.notice);
    if (needed.width() <= noticeBox.width() && needed.height() <= inside.height() / 2)
        painter.drawText(noticeBox, edge | Qt::AlignTop | Qt::TextWordWrap, placeholder.notice);

    painter.setFont(plain);
    const QRectF lower(inside.left(), inside.center().y(), inside.width(), inside.height() / 2);
    painter.setFont(titleFont(painter, placeholder.title, lower, unit));
    painter.drawText(lower, edge | Qt::AlignBottom | Qt::TextWordWrap, placeholder.title);

    // Last, and placed by its own outline: FreeType's outlines vary a little with whether the face
    // has drawn hinted text before, and a slide must always look the same.
    painter.setFont(plain);
    QPainterPath position;
    position.addText(0, 0, sized(painter, positionSize * unit, QFont::Bold), placeholder.position);
    const QRectF outline = position.boundingRect();
    position.translate(mirrored ? inside.left() - outline.left() : inside.right() - outline.right(),
                       inside.top() - outline.top());
    painter.fillPath(position, QColor(255, 255, 255,
                                      placeholder.isStrong ? strongPositionAlpha : positionAlpha));
    painter.restore();
}

void paintPlaceholderThumbnail(QPainter &painter, const QRectF &area,
                               const Placeholder &placeholder, double strength)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(strength);
    paintGround(painter, area, placeholder, thumbnailCornerPixels);
    painter.setOpacity(1);
    const double gap = thumbnailMargin * area.height();
    painter.setPen(Qt::white);
    painter.setFont(sized(painter,
                          qMax(thumbnailTextSize * area.height(), smallestThumbnailTextPixels),
                          QFont::Bold));
    const QRectF inside = area.marginsRemoved(QMarginsF(gap, gap, gap, gap));
    if (strength < 1) {
        // What is pale is no ground for white.
        const QRectF words =
            painter.boundingRect(inside, textEdge | Qt::AlignBottom, placeholder.position);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgba(numberGround));
        painter.drawRoundedRect(words.adjusted(-3, 0, 3, 0), thumbnailCornerPixels,
                                thumbnailCornerPixels);
        painter.setPen(Qt::white);
    }
    painter.drawText(inside, textEdge | Qt::AlignBottom, placeholder.position);
    painter.restore();
}

} // namespace imaging
