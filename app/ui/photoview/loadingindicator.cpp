// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/loadingindicator.h"

#include "ui/photoview/minimap.h"
#include "ui/style/colours.h"
#include "ui/style/textsize.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int whole = 100; // percent
constexpr int indicatorPadding = 12;
constexpr int indicatorGap = 10;
constexpr int indicatorBarWidth = 96;
constexpr double indicatorBarHeight = 4;
constexpr int indicatorAlpha = 200; // white stands out from it over a white photo too
constexpr int emptyAlpha = 110;     // of the part of the bar that is still to come
constexpr int indicatorRimAlpha = 160;

} // namespace

LoadingIndicator::LoadingIndicator(QWidget *parent)
    : QProgressBar(parent)
{
    setObjectName(QStringLiteral("loadingPhoto"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setRange(0, 0);
    retranslate();
    hide();
}

void LoadingIndicator::setShare(double share)
{
    if (share < 0) {
        if (isKnown())
            setRange(0, 0);
        return;
    }
    if (!isKnown())
        setRange(0, whole);
    setValue(int(share * whole)); // never 100 % before all is there
}

void LoadingIndicator::retranslate()
{
    setAccessibleName(tr("Loading the photo"));
    update();
}

QString LoadingIndicator::words() const
{
    return isKnown() ? Minimap::percent(double(value()) / whole) : tr("Loading…");
}

QSize LoadingIndicator::sizeHint() const
{
    const QFontMetrics metrics(fontAround(this));
    const int figure = metrics.horizontalAdvance(Minimap::percent(1));
    const int inside =
        isKnown() ? indicatorBarWidth + indicatorGap + figure : metrics.horizontalAdvance(words());
    return {inside + 2 * indicatorPadding, metrics.height() + indicatorPadding};
}

void LoadingIndicator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isHighContrast(palette());
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(QColor(255, 255, 255, strong ? 255 : indicatorRimAlpha), strong ? 2 : 1));
    painter.setBrush(QColor(0, 0, 0, strong ? 255 : indicatorAlpha));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const QRect inside = rect().adjusted(indicatorPadding, 0, -indicatorPadding, 0);
    painter.setFont(fontAround(this));
    painter.setPen(Qt::white);
    if (!isKnown()) {
        painter.drawText(inside, Qt::AlignCenter, words());
        return;
    }
    painter.drawText(inside, int(Qt::AlignVCenter | Qt::AlignTrailing) | Qt::TextSingleLine,
                     words());
    QRect bar(inside.left(), int(inside.center().y() - indicatorBarHeight / 2), indicatorBarWidth,
              int(indicatorBarHeight));
    QRect done = bar;
    done.setWidth(bar.width() * value() / whole);
    bar = QStyle::visualRect(layoutDirection(), inside, bar);
    done = QStyle::visualRect(layoutDirection(), inside, done);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, emptyAlpha));
    painter.drawRoundedRect(bar, indicatorBarHeight / 2, indicatorBarHeight / 2);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(done, indicatorBarHeight / 2, indicatorBarHeight / 2);
}

} // namespace ui

#include "moc_loadingindicator.cpp"
