// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "imaging/placeholder/contrast.h"
#include "imaging/store/slideimages.h"
#include "ui/input/shortcutoverridefilter.h"
#include "ui/messages/toast.h"
#include "ui/overview/overviewdelegate.h"
#include "ui/style/colours.h"
#include "ui/style/textsize.h"
#include "ui/thumbnailview/typeahead.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int overviewMargin = 16;
constexpr int narrowOverviewMargin = 4;
constexpr int narrowBelow = 480;
constexpr int headingAbove = 14; // from the rule to the slides before
constexpr int headingBelow = 4;  // from the rule to the name
constexpr int headingInset = 8;  // as around slides
constexpr int linesOfHeading = 1;
constexpr double overviewHeadingScale = 1.1;
constexpr double overviewRuleStrength = 0.3;
constexpr int linesOfStep = 3; // that a slide is high, for the wheel
constexpr int bytesPerPixel = 4;
constexpr int twoBesideUpTo = 160; // thumbnails so wide shrink, so that two lie side by side

} // namespace

Overview::Overview(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent)
    : SlideView(tour->model(), parent)
    , m_tour(tour)
    , m_pictures(pictures)
    , m_delegate(new OverviewDelegate(pictures, this))
    , m_typeAhead(new TypeAhead(tour->model(), this))
    , m_notice(new Toast(this))
{
    setObjectName(QStringLiteral("overview"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    setItemDelegate(m_delegate);
    new ShortcutOverrideFilter(this,
                               ShortcutOverrideFilter::Sideways | ShortcutOverrideFilter::Choosing);
    setModel(tour->model());
    // After the selection model, which forgets its place.
    connect(tour->model(), &QAbstractItemModel::modelReset, this, &Overview::beginAgain);
    connect(tour->model(), &gallery::SlideModel::updated, this, [this] {
        if (!currentIndex().isValid()) // it went with all slides
            beginAgain();
    });
    connect(tour, &gallery::Tour::currentChanged, this, &Overview::markTour);
    connect(pictures, &imaging::SlideImages::thumbnailChanged, this,
            [this](int row) { update(slides()->index(row)); });
    connect(m_typeAhead, &TypeAhead::found, this, [this](int row) {
        m_notice->tell(typed());
        goTo(row);
    });
    connect(m_typeAhead, &TypeAhead::notFound, this, [this] {
        m_notice->tell(tr("No title has a word that begins with “%1”.").arg(typed()));
    });
    retranslate();
}

void Overview::setThumbnailWidth(int pixels)
{
    const auto *nearest = std::min_element(
        std::begin(thumbnailWidths), std::end(thumbnailWidths),
        [pixels](int a, int b) { return std::abs(a - pixels) < std::abs(b - pixels); });
    if (*nearest == m_width)
        return;
    m_width = *nearest;
    rearrange();
    Q_EMIT thumbnailWidthChanged(m_width);
}

void Overview::begin()
{
    m_typeAhead->stop();
    markTour();
    goTo(m_tour->current());
    scrollTo(currentIndex(), PositionAtCenter);
}

QString Overview::typed() const
{
    return m_typeAhead->typed();
}

void Overview::beginAgain()
{
    if (isVisible())
        begin();
}

void Overview::markTour()
{
    if (const QModelIndex index = slides()->index(m_tour->current()); index.isValid())
        selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
}

void Overview::goTo(int row)
{
    const QModelIndex index = slides()->index(row);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    ensureLayout();
    m_column = m_layout.column(row);
    scrollTo(index);
}

void Overview::arrange() const
{
    OverviewLayout::Metrics metrics;
    metrics.margin = viewport()->width() < narrowBelow ? narrowOverviewMargin : overviewMargin;
    // A title as large as that needs a thumbnail as wide.
    const double growth = qMax(1.0, textGrowth(this));
    m_delegate->setThumbnailWidth(m_width);
    const int around = m_delegate->cellSize(fontMetrics()).width() - m_width;
    const int widest = qMax(m_width, viewport()->width() - 2 * metrics.margin - around);
    m_delegate->setThumbnailWidth(qMin(int(m_width * growth), widest));
    metrics.cell = m_delegate->cellSize(fontMetrics());
    if (const int half = viewport()->width() / 2 - metrics.margin;
        growth <= 1 && m_width <= twoBesideUpTo && metrics.cell.width() > half) {
        m_delegate->setThumbnailWidth(qMax(thumbnailWidths[0], half - around));
        metrics.cell = m_delegate->cellSize(fontMetrics());
    }
    metrics.heading =
        headingAbove + headingBelow + linesOfHeading * QFontMetrics(headingFont()).lineSpacing();
    m_layout.arrange(gallery::chapterRuns(*slides()), metrics, viewport()->width(),
                     isRightToLeft());
    // All thumbnails that show must fit into what is kept, with as many to spare: else each that
    // comes would push out another one that is asked for again, without end.
    const QSize pixels = m_delegate->thumbnailSize() * devicePixelRatioF();
    const double shown = double(viewport()->height()) / metrics.cell.height() + 1;
    const double bytes =
        2 * shown * m_layout.columns() * bytesPerPixel * pixels.width() * pixels.height();
    m_delegate->setDetail(qMin(1.0, std::sqrt(m_pictures->bounds().thumbnails / bytes)));
}

QRect Overview::placeOf(int row) const
{
    return m_layout.cell(row);
}

int Overview::rowAtPlace(QPoint place) const
{
    return m_layout.rowAt(place);
}

RowRange Overview::rowsAt(const QRect &area) const
{
    return m_layout.rows(area.top(), area.bottom());
}

QSize Overview::contentSize() const
{
    return {0, m_layout.height()};
}

void Overview::updateGeometries()
{
    SlideView::updateGeometries();
    verticalScrollBar()->setSingleStep(m_delegate->cellSize(fontMetrics()).height() / linesOfStep);
}

void Overview::changeEvent(QEvent *event)
{
    SlideView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        rearrange();
}

QFont Overview::headingFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * overviewHeadingScale);
    font.setBold(true);
    return font;
}

void Overview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const RowRange shown = visibleRows();
    m_pictures->setVisibleRows(shown.first, shown.last);
    paintSlides(painter, event->rect());
    paintHeadings(painter, event->rect());
}

void Overview::paintHeadings(QPainter &painter, const QRect &exposed)
{
    const RowRange shown = rowsAt(exposed.translated(0, verticalOffset()));
    if (shown.count() <= 0)
        return;
    const QPalette &palette = this->palette();
    const QColor rule = imaging::mixed(palette.color(QPalette::Base), palette.color(QPalette::Text),
                                       overviewRuleStrength);
    painter.setFont(headingFont());
    painter.setPen(accentTextColour(palette));
    const QList<gallery::ChapterRun> &runs = m_layout.runs();
    for (int run = gallery::runAt(runs, shown.first); run <= gallery::runAt(runs, shown.last);
         ++run) {
        const QRect place = m_layout.heading(run)
                                .translated(0, -verticalOffset())
                                .adjusted(headingInset, 0, -headingInset, 0);
        if (!place.isValid() || !place.intersects(exposed))
            continue;
        const int ruleTop = place.top() + headingAbove - headingBelow;
        painter.fillRect(place.left(), ruleTop, place.width(), 1, rule);
        const QRect room = place.adjusted(0, headingAbove, 0, 0);
        const QString name = painter.fontMetrics().elidedText(
            gallery::runHeading(*slides(), runs, run), Qt::ElideRight, room.width());
        painter.drawText(room,
                         int(Qt::AlignVCenter | Qt::AlignAbsolute |
                             (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)),
                         name);
    }
}

void Overview::retranslate()
{
    setAccessibleName(tr("Overview"));
    setAccessibleDescription(
        tr("All slides. Arrows move, Enter opens, typing finds, Esc goes back."));
}

} // namespace ui
