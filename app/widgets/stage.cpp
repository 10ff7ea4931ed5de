// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/stage.h"

#include "gallery/slidemodel.h"
#include "gallery/tour.h"
#include "widgets/arrowbutton.h"
#include "widgets/choicerow.h"
#include "widgets/colours.h"
#include "widgets/notice.h"
#include "widgets/photopainter.h"
#include "widgets/slidetexts.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace widgets {

namespace {

// Around the photo there is room for the arrows, where the stage is large enough to spare it.
constexpr int wideMargin = 60;
constexpr int narrowMargin = 14;
constexpr int wideFrom = 640;
constexpr int arrowInset = 18;
constexpr int narrowArrowInset = 4;
constexpr QSize smallest(200, 120);
constexpr QSizeF photoShape(3, 2); // where the source does not say

QAccessibleInterface *createInterface(const QString &className, QObject *object)
{
    if (className == QLatin1String(Stage::staticMetaObject.className()))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Graphic);
    return nullptr;
}

} // namespace

Stage::Stage(gallery::Tour *tour, imaging::Pictures *pictures, QWidget *parent)
    : QWidget(parent)
    , m_tour(tour)
    , m_pictures(pictures)
    , m_choice(new ChoiceRow(this))
    , m_previous(new ArrowButton(Qt::LeftArrow, this))
    , m_next(new ArrowButton(Qt::RightArrow, this))
    , m_notice(new Notice(this))
{
    static const bool installed = (QAccessible::installFactory(createInterface), true);
    static_cast<void>(installed);

    setObjectName(QStringLiteral("stage"));
    m_previous->setObjectName(QStringLiteral("previousArrow"));
    m_next->setObjectName(QStringLiteral("nextArrow"));
    m_notice->setObjectName(QStringLiteral("notice"));
    setAttribute(Qt::WA_OpaquePaintEvent); // all of it is painted, so nothing need be below
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    connect(m_previous, &QAbstractButton::clicked, tour, &gallery::Tour::previous);
    connect(m_next, &QAbstractButton::clicked, tour, &gallery::Tour::next);
    connect(tour, &gallery::Tour::currentChanged, this, &Stage::showSlide);
    connect(tour, &gallery::Tour::endReached, this, [this](gallery::Tour::End end) {
        m_notice->tell(end == gallery::Tour::End::First ? tr("This is the first slide.")
                                                        : tr("This is the last slide."));
    });
    connect(tour->model(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty())
                    showSlide();
            });
    connect(pictures, &imaging::Pictures::changed, this, [this](int row) {
        if (row == m_slide.row())
            look();
    });
    connect(m_choice, &ChoiceRow::chosen, this,
            [this](int option) { m_pictures->setChoice(m_slide.row(), option); });
    retranslate();
    showSlide();
}

QSize Stage::sizeHint() const
{
    return {852, 670};
}

QSize Stage::minimumSizeHint() const
{
    return smallest;
}

QRectF Stage::room() const
{
    const double margin = qMin(width(), height()) >= wideFrom ? wideMargin : narrowMargin;
    return QRectF(rect()).marginsRemoved(QMarginsF(margin, margin, margin, margin));
}

QRectF Stage::photoRoom() const
{
    QRectF room = this->room();
    if (!m_choice->isHidden())
        room.setBottom(qMin(room.bottom(), double(m_choice->y() - narrowMargin)));
    return room;
}

QRectF Stage::photoArea() const
{
    QSizeF shape = m_face.image.size();
    if (m_face.state != imaging::Face::State::Ready)
        shape = m_slide.data(gallery::SlideModel::SizeRole).toSizeF();
    if (shape.isEmpty())
        shape = photoShape;
    QRectF area(QPointF(0, 0), shape.scaled(photoRoom().size(), Qt::KeepAspectRatio));
    area.moveCenter(photoRoom().center());
    return area;
}

void Stage::showSlide()
{
    m_slide = m_tour->selection()->currentIndex();
    setUsable(m_previous, m_tour->current() > 0);
    setUsable(m_next, m_tour->current() < m_tour->model()->rowCount() - 1);
    m_notice->hide();
    showChoice();
    placeChildren();
    look();
    // The change of name is what assistive technology hears when the slide changes.
    if (const QString sentence = SlideTexts::spoken(m_slide); sentence != accessibleName())
        setAccessibleName(sentence);
}

void Stage::look()
{
    // Before its first frame a window does not know how large it will be.
    if (m_isPainted)
        ask();
    else
        m_face = {};
    update();
}

void Stage::ask()
{
    m_asked = roomInPixels();
    m_face = m_pictures->face(m_slide.row(), m_asked);
    if (const QString words = SlideTexts::description(m_slide, m_face);
        words != accessibleDescription())
        setAccessibleDescription(words);
}

QSize Stage::roomInPixels() const
{
    return (room().size() * devicePixelRatioF()).toSize();
}

void Stage::showChoice()
{
    m_choice->setOptions(m_slide.data(gallery::SlideModel::OptionsRole).toStringList(),
                         m_pictures->choice(m_slide.row()));
}

void Stage::setUsable(ArrowButton *arrow, bool usable)
{
    // The focus stays here, else Qt would choose where to.
    if (!usable && arrow->hasFocus())
        setFocus(Qt::OtherFocusReason);
    arrow->setEnabled(usable);
}

void Stage::retranslate()
{
    m_previous->setText(tr("Previous slide"));
    m_next->setText(tr("Next slide"));
    m_previous->setToolTip(m_previous->text());
    m_next->setToolTip(m_next->text());
}

void Stage::placeChildren()
{
    const int inset = qMin(width(), height()) >= wideFrom ? arrowInset : narrowArrowInset;
    const int top = (height() - m_next->height()) / 2;
    const int far = width() - inset - m_next->width();
    const bool mirrored = m_tour->model()->gallery().isRightToLeft();
    m_previous->setDirection(mirrored ? Qt::RightArrow : Qt::LeftArrow);
    m_next->setDirection(mirrored ? Qt::LeftArrow : Qt::RightArrow);
    m_previous->move(mirrored ? far : inset, top);
    m_next->move(mirrored ? inset : far, top);
    const int height = m_choice->neededHeight();
    m_choice->setGeometry(narrowMargin, this->height() - narrowMargin - height,
                          width() - 2 * narrowMargin, height);
}

void Stage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), stageColour(palette()));
    if (!m_slide.isValid())
        return;
    // The first frame, or one on a screen of another ratio.
    if (!std::exchange(m_isPainted, true) || roomInPixels() != m_asked)
        ask();
    const QRectF area = photoArea();
    paintFace(painter, area, m_slide, m_face);
    if (m_outlined) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accentColour(palette()), 3));
        painter.drawRoundedRect(area.adjusted(-5, -5, 5, 5), 9, 9);
    }
}

void Stage::resizeEvent(QResizeEvent *)
{
    placeChildren();
    look();
    m_notice->hide();
}

void Stage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSlide();
    }
    QWidget::changeEvent(event);
}

void Stage::enterEvent(QEnterEvent *event)
{
    m_previous->setShown(true);
    m_next->setShown(true);
    QWidget::enterEvent(event);
}

void Stage::leaveEvent(QEvent *event)
{
    m_previous->setShown(false);
    m_next->setShown(false);
    QWidget::leaveEvent(event);
}

void Stage::focusInEvent(QFocusEvent *event)
{
    // An outline is for those who move by keyboard; a photo at rest has none.
    m_outlined = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void Stage::focusOutEvent(QFocusEvent *event)
{
    m_outlined = false;
    QWidget::focusOutEvent(event);
}

void Stage::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT doubleClicked();
}

} // namespace widgets
