// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "imaging/store/slideimages.h"
#include "ui/accessibility/announcement.h"
#include "ui/input/shortcutoverridefilter.h"
#include "ui/overview/overviewchapters.h"
#include "ui/overview/overviewdelegate.h"
#include "ui/overview/overviewtypeahead.h"
#include "ui/style/textsize.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int overviewMargin = 16;
constexpr int narrowOverviewMargin = 4;
constexpr int narrowBelow = 480;
constexpr int stepsOfSlide = 3; // that the wheel takes for the height of a slide
constexpr int bytesPerPixel = 4;
constexpr int twoBesideUpTo = 160; // thumbnails so wide shrink, so that two lie side by side
constexpr int overviewNotch = 120; // of a wheel, in Qt's eighths of a degree

using Move = OverviewLayout::Move;

} // namespace

Overview::Overview(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent)
    : SlideView(tour->model(), parent)
    , m_tour(tour)
    , m_pictures(pictures)
    , m_delegate(new OverviewDelegate(pictures, this))
    , m_typeAhead(new OverviewTypeAhead(tour->model(), this))
    , m_marks(tour->model())
{
    setObjectName(QStringLiteral("overview"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    setItemDelegate(m_delegate);
    new ShortcutOverrideFilter(this,
                               ShortcutOverrideFilter::Sideways | ShortcutOverrideFilter::Choosing);
    setModel(tour->model());
    // Connected after the selection model, which clears the current index at a reset.
    connect(tour->model(), &QAbstractItemModel::modelReset, this, &Overview::restart);
    connect(tour->model(), &gallery::SlideModel::updated, this, [this] {
        if (!currentIndex().isValid()) // all slides were replaced
            restart();
    });
    connect(tour, &gallery::Tour::currentChanged, this, &Overview::selectTourSlide);
    connect(pictures, &imaging::SlideImages::thumbnailChanged, this,
            [this](int row) { update(slides()->index(row)); });
    connect(m_typeAhead, &OverviewTypeAhead::found, this, &Overview::goTo);
    connect(&m_marks, &QItemSelectionModel::selectionChanged, this, [this] {
        viewport()->update();
        if (m_marks.hasSelection())
            announce(this, tr("%Ln slide(s) selected", nullptr, int(chosenRows().size())));
        Q_EMIT chosenRowsChanged();
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &Overview::chosenRowsChanged);
    retranslate();
}

int Overview::marginIn(int width)
{
    return width < narrowBelow ? narrowOverviewMargin : overviewMargin;
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
    clearMarks();
    selectTourSlide();
    goTo(m_tour->current());
    scrollTo(currentIndex(), PositionAtCenter);
}

QList<int> Overview::chosenRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_marks.selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty() && currentIndex().isValid())
        rows += currentIndex().row();
    return rows;
}

bool Overview::clearMarks()
{
    const bool hadMarks = m_marks.hasSelection();
    m_marks.clearSelection();
    m_markedFrom = QModelIndex();
    return hadMarks;
}

bool Overview::isMarked(const QModelIndex &slide) const
{
    return m_marks.isSelected(slide);
}

void Overview::toggleMark(int row)
{
    m_markedFrom = slides()->index(row);
    m_marks.select(m_markedFrom, QItemSelectionModel::Toggle);
}

void Overview::markTo(int row)
{
    if (!m_markedFrom.isValid())
        m_markedFrom = currentIndex();
    const int from = m_markedFrom.isValid() ? m_markedFrom.row() : row;
    m_marks.select(
        QItemSelection(slides()->index(qMin(from, row)), slides()->index(qMax(from, row))),
        QItemSelectionModel::ClearAndSelect);
}

void Overview::aimMenuAt(const QModelIndex &slide)
{
    if (!isMarked(slide))
        clearMarks();
    goTo(slide.row());
}

QString Overview::typed() const
{
    return m_typeAhead->typed();
}

void Overview::restart()
{
    if (isVisible())
        begin();
}

void Overview::selectTourSlide()
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
    metrics.margin = marginIn(viewport()->width());
    // Larger text needs a wider thumbnail for the title below it.
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
    metrics.heading = OverviewChapters::headingHeight(font());
    m_layout.arrange(gallery::chapterRuns(*slides()), metrics, viewport()->width(),
                     isRightToLeft());
    // Twice the visible thumbnails must fit into the store's memory. Otherwise each one that is
    // loaded evicts another visible one, which is then requested again, without end.
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

QString Overview::tip(const QModelIndex &slide) const
{
    return slide.isValid() && m_delegate->isTitleCut(slide, font()) ? SlideView::tip(slide)
                                                                    : QString();
}

void Overview::updateGeometries()
{
    SlideView::updateGeometries();
    verticalScrollBar()->setSingleStep(m_delegate->cellSize(fontMetrics()).height() / stepsOfSlide);
}

void Overview::changeEvent(QEvent *event)
{
    SlideView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        rearrange();
}

void Overview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const RowRange shown = visibleRows();
    m_pictures->setVisibleRows(shown.first, shown.last);
    paintSlides(painter, event->rect());
    OverviewChapters::paint(painter, *slides(), m_layout, {0, verticalOffset()}, event->rect(),
                            *this);
}

bool Overview::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool resizes = press->key() == Qt::Key_Plus || press->key() == Qt::Key_Minus ||
                             press->key() == Qt::Key_Equal;
        if (m_typeAhead->accepts(*press) ||
            (resizes && !(press->modifiers() & Qt::ControlModifier))) {
            event->accept();
            return true;
        }
    }
    return SlideView::event(event);
}

void Overview::keyPressEvent(QKeyEvent *event)
{
    static constexpr std::pair<int, CursorAction> moves[] = {
        {Qt::Key_Left, MoveLeft}, {Qt::Key_Right, MoveRight},   {Qt::Key_Up, MoveUp},
        {Qt::Key_Down, MoveDown}, {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown},
        {Qt::Key_Home, MoveHome}, {Qt::Key_End, MoveEnd},
    };
    const auto *move = std::find_if(std::begin(moves), std::end(moves),
                                    [event](const auto &one) { return one.first == event->key(); });
    event->accept();
    if (move != std::end(moves)) {
        const int kept = m_column;
        const CursorAction action = move->second;
        m_typeAhead->stop();
        const int row = moveCursor(action, event->modifiers()).row();
        if (event->modifiers() & Qt::ShiftModifier)
            markTo(row);
        goTo(row);
        if (action == MoveUp || action == MoveDown || action == MovePageUp ||
            action == MovePageDown)
            m_column = kept;
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_markedFrom = slides()->index(0);
        markTo(slides()->rowCount() - 1);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseCurrent();
        return;
    case Qt::Key_Backspace:
        m_typeAhead->removeLast(currentIndex().row());
        return;
    case Qt::Key_Space:
        if (event->modifiers() & Qt::ControlModifier) {
            toggleMark(currentIndex().row());
            return;
        }
        if (typed().isEmpty()) {
            chooseCurrent();
            return;
        }
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        resizeThumbnails(event->key() == Qt::Key_Minus ? -1 : 1);
        return;
    }
    if (m_typeAhead->accepts(*event))
        keyboardSearch(event->text());
    else
        event->ignore();
}

void Overview::keyboardSearch(const QString &search)
{
    if (search.isEmpty())
        m_typeAhead->stop();
    else
        m_typeAhead->type(search, currentIndex().row());
}

QModelIndex Overview::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    ensureLayout();
    const int row = currentIndex().row();
    const auto moved = [this, row](Move move) {
        // One line of slides stays in view.
        const int page = viewport()->height() - visualRect(currentIndex()).height();
        return slides()->index(m_layout.moved(row, move, m_column, page));
    };
    switch (action) {
    case MoveLeft:
        return moved(Move::Left);
    case MoveRight:
        return moved(Move::Right);
    case MoveUp:
        return moved(Move::Up);
    case MoveDown:
        return moved(Move::Down);
    case MovePageUp:
        return moved(Move::PageUp);
    case MovePageDown:
        return moved(Move::PageDown);
    case MoveHome:
        return slides()->index(0);
    case MoveEnd:
        return slides()->index(slides()->rowCount() - 1);
    case MoveNext:
    case MovePrevious:
        break;
    }
    return currentIndex();
}

// The selected slide is the tour's, wherever the cursor goes.
QItemSelectionModel::SelectionFlags Overview::selectionCommand(const QModelIndex &,
                                                               const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

void Overview::chooseCurrent()
{
    m_typeAhead->stop();
    clearMarks();
    if (currentIndex().isValid())
        Q_EMIT chosen(currentIndex().row());
}

void Overview::resizeThumbnails(int steps)
{
    const auto *at = std::find(std::begin(thumbnailWidths), std::end(thumbnailWidths), m_width);
    const int last = int(std::size(thumbnailWidths)) - 1;
    setThumbnailWidth(
        thumbnailWidths[qBound(0, int(at - std::begin(thumbnailWidths)) + steps, last)]);
}

void Overview::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    m_pressed = QModelIndex();
    m_dragFrom.reset();
    if (event->button() != Qt::LeftButton)
        return;
    if (!pressed.isValid()) {
        clearMarks();
        return;
    }
    m_typeAhead->stop();
    if (event->modifiers() & Qt::ShiftModifier) {
        markTo(pressed.row());
    } else if (event->modifiers() & Qt::ControlModifier) {
        toggleMark(pressed.row());
    } else {
        m_pressed = pressed;
        if (!isMarked(pressed))
            clearMarks();
    }
    goTo(pressed.row());
    if (event->source() == Qt::MouseEventNotSynthesized) // a finger scrolls
        m_dragFrom = event->position().toPoint();
}

void Overview::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton) {
        SlideView::mouseMoveEvent(event);
        return;
    }
    const QPoint place = event->position().toPoint();
    if (!m_dragFrom || (place - *m_dragFrom).manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressed = QModelIndex();
    m_dragFrom.reset();
    Q_EMIT dragged();
}

// One click opens, as in all lists.
void Overview::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex released = indexAt(event->position().toPoint());
    const bool isClick = released.isValid() && released == m_pressed;
    m_pressed = QModelIndex();
    m_dragFrom.reset();
    if (event->button() == Qt::LeftButton && isClick && event->modifiers() == Qt::NoModifier)
        chooseCurrent();
}

void Overview::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractItemView::wheelEvent(event);
        return;
    }
    m_wheelAngle += event->angleDelta().y();
    resizeThumbnails(m_wheelAngle / overviewNotch);
    m_wheelAngle %= overviewNotch;
    event->accept();
}

void Overview::retranslate()
{
    setAccessibleName(tr("Overview"));
    setAccessibleDescription(
        tr("All slides. Arrows move, Enter opens, typing finds, Esc goes back."));
}

} // namespace ui

#include "moc_overview.cpp"
