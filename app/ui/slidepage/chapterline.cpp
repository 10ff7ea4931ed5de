// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slidepage/chapterline.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "ui/style/colours.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int lineHeight = 4;
constexpr double chapterGap = 3;     // between chapters
constexpr double unseenHeight = 0.5; // of the line, as colour alone would not be enough

} // namespace

ChapterLine::ChapterLine(gallery::Tour *tour, QWidget *parent)
    : QWidget(parent)
    , m_tour(tour)
{
    setObjectName(QStringLiteral("chapterLine"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(tour, &gallery::Tour::progressChanged, this, &ChapterLine::updateProgress);
    updateProgress();
}

QSize ChapterLine::sizeHint() const
{
    return {lineHeight, lineHeight};
}

void ChapterLine::updateProgress()
{
    setAccessibleName(tr("%L1 of %Ln slide(s) seen", nullptr, m_tour->model()->rowCount())
                          .arg(m_tour->model()->seenCount()));
    update();
}

void ChapterLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), photoBackgroundColour(palette()));
    const gallery::SlideModel &model = *m_tour->model();
    const int count = model.rowCount();
    if (count == 0)
        return;
    const QColor seen = accentColour(palette());
    const QColor unseen = edgeColour(palette());
    const double step = double(width()) / count;
    const auto chapterOf = [&model](int row) { return model.chapterOf(row); };
    // Neighbouring slides of the same chapter and state are painted as one segment.
    for (int first = 0; first < count;) {
        const int chapter = chapterOf(first);
        int end = first + 1;
        while (end < count && chapterOf(end) == chapter && model.isSeen(end) == model.isSeen(first))
            ++end;
        const bool chapterEnds = end == count || chapterOf(end) != chapter;
        const double right = end * step - (chapterEnds && end < count ? chapterGap : 0);
        QRectF segment(first * step, 0, right - first * step, height());
        if (model.isRightToLeft())
            segment.moveRight(width() - segment.left());
        if (!model.isSeen(first))
            segment.setTop(segment.bottom() - height() * unseenHeight);
        painter.fillRect(segment, model.isSeen(first) ? seen : unseen);
        first = end;
    }
}

void ChapterLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateProgress();
    QWidget::changeEvent(event);
}

} // namespace ui

#include "moc_chapterline.cpp"
