// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/filmstrip.h"

#include "gallery/slidemodel.h"
#include "gallery/tour.h"
#include "imaging/pictures.h"
#include "widgets/colours.h"
#include "widgets/filmstripdelegate.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace widgets {

namespace {

constexpr int margin = 9;

} // namespace

Filmstrip::Filmstrip(gallery::Tour *tour, imaging::Pictures *pictures, QWidget *parent)
    : QListView(parent)
    , m_tour(tour)
    , m_pictures(pictures)
{
    setObjectName(QStringLiteral("filmstrip"));
    setFlow(QListView::LeftToRight);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAutoScroll(false); // the current slide is centred instead
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setViewportMargins(margin, margin, margin, margin);
    viewport()->setBackgroundRole(QPalette::Window);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    setItemDelegate(new FilmstripDelegate(pictures, this));
    setModel(tour->model());
    QItemSelectionModel *own = selectionModel();
    setSelectionModel(tour->selection());
    delete own;
    connect(tour, &gallery::Tour::currentChanged, this, &Filmstrip::keepCurrentInView);
    connect(pictures, &imaging::Pictures::thumbnailChanged, this,
            [this](int row) { update(model()->index(row, 0)); });
    retranslate();
}

void Filmstrip::setThumbnailHeight(int pixels)
{
    auto *delegate = static_cast<FilmstripDelegate *>(itemDelegate());
    if (delegate->thumbnailHeight() == pixels)
        return;
    delegate->setThumbnailHeight(pixels);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize Filmstrip::sizeHint() const
{
    const auto *delegate = static_cast<const FilmstripDelegate *>(itemDelegate());
    return {200, delegate->itemSize().height() + 2 * margin};
}

QSize Filmstrip::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void Filmstrip::reset()
{
    // A view that is reset also forgets the current index, which is not only its own.
    const int row = m_tour->current();
    QListView::reset();
    setLayoutDirection(m_tour->model()->gallery().isRightToLeft() ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
    m_tour->goTo(row);
}

void Filmstrip::keyboardSearch(const QString &)
{
    // Letters are the window's keys, in the strip as everywhere.
}

QItemSelectionModel::SelectionFlags Filmstrip::selectionCommand(const QModelIndex &index,
                                                                const QEvent *) const
{
    return index.isValid() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate;
}

void Filmstrip::mouseMoveEvent(QMouseEvent *event)
{
    // The strip moves under a pressed pointer, when the slide that was pressed is centred; that
    // must not choose another one.
    if (event->buttons() == Qt::NoButton)
        QListView::mouseMoveEvent(event);
}

void Filmstrip::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    keepCurrentInView();
}

void Filmstrip::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Filmstrip::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), palette().color(QPalette::Window));
    keepVisibleThumbnails();
    QListView::paintEvent(event);
}

void Filmstrip::keepVisibleThumbnails()
{
    const int middle = viewport()->height() / 2;
    const QModelIndex left = indexAt({0, middle});
    const QModelIndex right = indexAt({viewport()->width() - 1, middle});
    const int last = model()->rowCount() - 1;
    const auto [first, end] = std::minmax({left.isValid()    ? left.row()
                                           : isRightToLeft() ? last
                                                             : 0,
                                           right.isValid()   ? right.row()
                                           : isRightToLeft() ? 0
                                                             : last});
    m_pictures->keepThumbnails(first, end);
}

void Filmstrip::keepCurrentInView()
{
    executeDelayedItemsLayout();
    scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
}

void Filmstrip::retranslate()
{
    setAccessibleName(tr("Filmstrip"));
}

} // namespace widgets
