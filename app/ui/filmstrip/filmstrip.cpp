// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filmstrip/filmstrip.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "imaging/store/slideimages.h"
#include "ui/filmstrip/filmstripchapters.h"
#include "ui/filmstrip/filmstripdelegate.h"
#include "ui/style/colours.h"
#include "ui/style/textsize.h"

#include <QPaintEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int filmstripMargin = 9;
constexpr int labelledTop = 4; // with names of chapters, the strip is hardly higher than without
constexpr int labelledBottom = 6;
constexpr int labelledFrom = 48;     // lower thumbnails leave no room for names
constexpr double labelledUpTo = 1.5; // larger names would be cut off above their few thumbnails

int gap(QSize cell)
{
    return cell.height() / 4;
}

} // namespace

Filmstrip::Filmstrip(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent)
    : SlideView(tour->model(), parent)
    , m_tour(tour)
    , m_pictures(pictures)
    , m_delegate(new FilmstripDelegate(pictures, this))
{
    setObjectName(QStringLiteral("filmstrip"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    setViewportMargins(filmstripMargin, filmstripMargin, filmstripMargin, filmstripMargin);
    viewport()->setBackgroundRole(QPalette::Window);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    setItemDelegate(m_delegate);
    setModel(tour->model());
    QItemSelectionModel *own = selectionModel();
    setSelectionModel(tour->selection());
    delete own;
    connect(tour, &gallery::Tour::currentChanged, this, &Filmstrip::showCurrent);
    connect(tour, &gallery::Tour::restarted, this, &Filmstrip::showCurrent);
    connect(pictures, &imaging::SlideImages::thumbnailChanged, this,
            [this](int row) { update(model()->index(row, 0)); });
    retranslate();
}

void Filmstrip::setThumbnailHeight(int pixels)
{
    if (m_delegate->thumbnailHeight() == pixels)
        return;
    m_delegate->setThumbnailHeight(pixels);
    fitLabels();
    rearrange();
    updateGeometry();
}

bool Filmstrip::hasLabels() const
{
    return m_delegate->thumbnailHeight() >= labelledFrom && textGrowth(this) <= labelledUpTo &&
           !slides()->gallery().chapters.isEmpty();
}

int Filmstrip::labelHeight() const
{
    return m_labelled ? QFontMetrics(FilmstripChapters::labelFont(font())).height() : 0;
}

void Filmstrip::fitLabels()
{
    if (m_labelled == hasLabels())
        return;
    m_labelled = hasLabels();
    setViewportMargins(filmstripMargin, m_labelled ? labelledTop : filmstripMargin, filmstripMargin,
                       m_labelled ? labelledBottom : filmstripMargin);
    rearrange();
    updateGeometry();
}

QSize Filmstrip::sizeHint() const
{
    const QMargins around = viewportMargins();
    return {200, m_delegate->itemSize().height() + labelHeight() + around.top() + around.bottom()};
}

QSize Filmstrip::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void Filmstrip::arrange() const
{
    const QSize cell = m_delegate->itemSize();
    m_layout.arrange(gallery::chapterRuns(*slides()), cell.width(), gap(cell), viewport()->width(),
                     isRightToLeft());
}

QRect Filmstrip::placeOf(int row) const
{
    const FilmstripLayout::Stretch cell = m_layout.cell(row);
    return {cell.left, labelHeight(), cell.right - cell.left, m_delegate->itemSize().height()};
}

int Filmstrip::rowAtPlace(QPoint place) const
{
    return m_layout.rowAt(place.x());
}

RowRange Filmstrip::rowsAt(const QRect &area) const
{
    return m_layout.rows({area.left(), area.right() + 1});
}

QSize Filmstrip::contentSize() const
{
    return {m_layout.width(), 0};
}

void Filmstrip::reset()
{
    // A view that is reset also forgets the current index, which is not only its own.
    const int row = m_tour->current();
    SlideView::reset();
    fitLabels();
    m_tour->goTo(row);
    showCurrent();
}

void Filmstrip::doItemsLayout()
{
    fitLabels();
    SlideView::doItemsLayout();
}

void Filmstrip::resizeEvent(QResizeEvent *event)
{
    const bool shown = keepsCurrent();
    SlideView::resizeEvent(event);
    if (shown)
        showCurrent();
}

void Filmstrip::changeEvent(QEvent *event)
{
    SlideView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitLabels();
        rearrange();
        updateGeometry();
    }
}

void Filmstrip::showCurrent()
{
    scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
}

void Filmstrip::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    const RowRange shown = visibleRows();
    m_pictures->setVisibleRows(shown.first, shown.last);
    paintSlides(painter, event->rect());
    FilmstripChapters chapters;
    chapters.viewport = viewport()->rect();
    chapters.offset = horizontalOffset();
    chapters.labelHeight = labelHeight();
    chapters.gap = gap(m_delegate->itemSize());
    chapters.rightToLeft = isRightToLeft();
    chapters.current = m_tour->current();
    chapters.paint(painter, *slides(), m_layout, *this);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(accentColour(palette()), focusWidth(palette())));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void Filmstrip::retranslate()
{
    setAccessibleName(tr("Filmstrip"));
}

} // namespace ui
