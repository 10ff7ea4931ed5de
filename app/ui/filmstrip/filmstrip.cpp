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

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace ui {

namespace {

constexpr int filmstripMargin = 9;
// With names of chapters the margins are smaller, so that the strip is hardly higher.
constexpr int labelledTop = 4;
constexpr int labelledBottom = 6;
constexpr int labelledFrom = 48;     // lower thumbnails leave no room for names
constexpr double labelledUpTo = 1.5; // larger names would be cut off above their few thumbnails
constexpr double notchPixels = 160;  // that a notch of the wheel moves the strip
constexpr double notchEighths = 120; // of a degree, by which Qt reports a notch

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
    // The selection alone does not tell of a click on the slide that is current already.
    connect(this, &QAbstractItemView::clicked, this,
            [tour](const QModelIndex &index) { tour->goTo(index.row()); });
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
    updateLabels();
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

void Filmstrip::updateLabels()
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
    // QListView::reset() clears the current index, which belongs to the tour too.
    const int row = m_tour->current();
    SlideView::reset();
    updateLabels();
    m_tour->goTo(row);
    showCurrent();
}

void Filmstrip::doItemsLayout()
{
    updateLabels();
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
        updateLabels();
        rearrange();
        updateGeometry();
    }
}

void Filmstrip::showCurrent()
{
    scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
}

void Filmstrip::keyboardSearch(const QString &)
{
    // Letters stay shortcuts of the window.
}

QModelIndex Filmstrip::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int page = qMax(1, viewport()->width() / m_delegate->itemSize().width() - 1);
    const int onward = isRightToLeft() ? -1 : 1;
    int row = m_tour->current();
    switch (action) {
    case MoveLeft:
        row -= onward;
        break;
    case MoveRight:
        row += onward;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = slides()->rowCount() - 1;
        break;
    case MoveUp:
    case MoveDown:
    case MoveNext:
    case MovePrevious:
        break;
    }
    return slides()->index(qBound(0, row, slides()->rowCount() - 1));
}

QItemSelectionModel::SelectionFlags Filmstrip::selectionCommand(const QModelIndex &index,
                                                                const QEvent *) const
{
    return index.isValid() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate;
}

bool Filmstrip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if ((press->key() == Qt::Key_PageUp || press->key() == Qt::Key_PageDown) &&
            (press->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) {
            event->accept();
            return true;
        }
    }
    return SlideView::event(event);
}

void Filmstrip::mouseMoveEvent(QMouseEvent *event)
{
    // While a button is down the pressed slide is centred, so that others come under the pointer.
    // These must not be selected.
    if (event->buttons() == Qt::NoButton)
        SlideView::mouseMoveEvent(event);
}

void Filmstrip::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const bool sideways = qAbs(angle.x()) > qAbs(angle.y());
    // Turning the wheel towards oneself scrolls towards the end of the gallery, which is on the
    // left of one that runs from right to left.
    const int turned = sideways ? angle.x() : isRightToLeft() ? -angle.y() : angle.y();
    m_wheeled -= turned * notchPixels / notchEighths;
    const int pixels = int(m_wheeled);
    m_wheeled -= pixels;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + pixels);
    event->accept();
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

#include "moc_filmstrip.cpp"
