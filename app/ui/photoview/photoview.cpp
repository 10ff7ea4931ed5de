// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/photoview.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "ui/messages/toast.h"
#include "ui/painting/photopainter.h"
#include "ui/photoview/accessiblephoto.h"
#include "ui/photoview/animationplayer.h"
#include "ui/photoview/choicerow.h"
#include "ui/photoview/minimap.h"
#include "ui/photoview/navigationarrows.h"
#include "ui/photoview/slideannouncer.h"
#include "ui/photoview/touchgestures.h"
#include "ui/photoview/zoomcontroller.h"
#include "ui/photoview/zoominput.h"
#include "ui/slidetext/slidetexts.h"
#include "ui/style/colours.h"

#include <QAbstractButton>
#include <QMouseEvent>
#include <QPainter>

#include <optional>
#include <utility>

namespace ui {

namespace {

// Around the photo there is room for the arrows, where the stage is large enough to spare it.
constexpr int wideStageMargin = 60;
constexpr int narrowStageMargin = 14;
constexpr QSizeF unknownPhotoShape(3, 2); // where the source does not say

} // namespace

PhotoView::PhotoView(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent)
    : QWidget(parent)
    , m_tour(tour)
    , m_pictures(pictures)
    , m_choice(new ChoiceRow(this))
    , m_arrows(new NavigationArrows(tour, this))
    , m_magnifier(new ZoomController(pictures, this))
    , m_notice(new Toast(this))
    , m_motion(new AnimationPlayer(this))
    , m_voice(new SlideAnnouncer(this))
{
    AccessiblePhoto::install();
    setObjectName(QStringLiteral("stage"));
    m_notice->setObjectName(QStringLiteral("notice"));
    setAttribute(Qt::WA_OpaquePaintEvent); // all of it is painted, so nothing need be below
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_choice->setCursor(Qt::ArrowCursor); // whatever the stage's is
    new ZoomInput(m_magnifier, this);
    new TouchGestures(tour, m_magnifier, m_arrows, this);

    connect(tour, &gallery::Tour::currentChanged, this, &PhotoView::showSlide);
    connect(tour, &gallery::Tour::endReached, this, [this](gallery::Tour::End end) {
        if (end == gallery::Tour::End::First) // what comes after the last one takes this place
            m_notice->tell(tr("This is the first slide."));
    });
    connect(tour, &gallery::Tour::positionChanged, this, &PhotoView::renumber);
    connect(tour->model(), &QAbstractItemModel::dataChanged, this, &PhotoView::handleData);
    // The images of slides that were removed are gone, and others may show the same.
    connect(tour->model(), &gallery::SlideModel::updated, this, &PhotoView::updatePhoto);
    connect(pictures, &imaging::SlideImages::photoChanged, this, [this](int row) {
        if (row != m_slide.row())
            return;
        updatePhoto();
        if (m_isPainted)
            m_voice->add(m_slide, SlideTexts::notice(m_slide, m_face));
    });
    connect(m_motion, &AnimationPlayer::frameChanged, this, qOverload<>(&QWidget::update));
    connect(m_choice, &ChoiceRow::chosen, this,
            [this](int option) { m_pictures->setChoice(m_slide.row(), option); });
    connect(m_magnifier, &ZoomController::changed, this, &PhotoView::describe);
    connect(m_magnifier, &ZoomController::told, m_notice, &Toast::tell);
    m_arrows->retranslate();
    showSlide();
}

QList<QWidget *> PhotoView::controls() const
{
    QList<QWidget *> all;
    for (auto *button : findChildren<QAbstractButton *>())
        all += button;
    for (auto *map : findChildren<Minimap *>())
        all += map;
    all += m_choice;
    return all;
}

void PhotoView::tell(const QString &message)
{
    m_notice->tell(message);
}

void PhotoView::setOutlineShown(bool shown)
{
    m_showsOutline = shown;
    update();
}

QRectF PhotoView::room() const
{
    const double margin = m_arrows->haveMargins() ? wideStageMargin : narrowStageMargin;
    return QRectF(rect()).marginsRemoved(QMarginsF(margin, margin, margin, margin));
}

QRectF PhotoView::photoRoom() const
{
    QRectF room = this->room();
    if (!m_choice->isHidden())
        room.setBottom(qMin(room.bottom(), double(m_choice->y() - narrowStageMargin)));
    return room;
}

QRectF PhotoView::photoArea() const
{
    if (m_magnifier->isActive())
        return m_magnifier->zoom().area();
    QSizeF shape = m_face.image.size();
    if (m_face.state != imaging::ImageState::State::Ready)
        shape = m_slide.data(gallery::SlideModel::SizeRole).toSizeF();
    if (shape.isEmpty())
        shape = unknownPhotoShape;
    QRectF area(QPointF(0, 0), shape.scaled(photoRoom().size(), Qt::KeepAspectRatio));
    area.moveCenter(photoRoom().center());
    return area;
}

void PhotoView::showSlide()
{
    m_slide = m_tour->selection()->currentIndex();
    m_notice->hide();
    showChoice();
    placeChildren();
    updatePhoto();
    announceSlide();
    m_arrows->follow();
}

void PhotoView::handleData(const QModelIndex &first, const QModelIndex &last,
                           const QList<int> &roles)
{
    using gallery::SlideModel;
    if (m_slide.row() < first.row() || last.row() < m_slide.row())
        return;
    // What is painted or described.
    if (gallery::concerns(roles,
                          {SlideModel::PositionRole, SlideModel::CoverRole, SlideModel::TitleRole,
                           SlideModel::AlternativeRole, SlideModel::ChapterRole,
                           SlideModel::ChapterPlaceRole, SlideModel::SizeRole,
                           SlideModel::OptionsRole, SlideModel::PhotoRole})) {
        showChoice();
        placeChildren();
        updatePhoto();
    }
    // See SlideTexts::spoken().
    if (gallery::concerns(roles, {SlideModel::TitleRole, SlideModel::CaptionTextRole,
                                  SlideModel::CreditTextRole, SlideModel::ChapterTitleRole,
                                  SlideModel::AlternativeRole, SlideModel::PhotoRole}))
        announceSlide();
}

void PhotoView::renumber()
{
    m_voice->renumber(m_slide);
    m_arrows->follow();
}

void PhotoView::announceSlide()
{
    std::optional<QString> notice;
    if (m_isPainted)
        notice = SlideTexts::notice(m_slide, m_face);
    m_voice->tell(m_slide, notice);
}

void PhotoView::updatePhoto()
{
    // Before its first frame a window does not know how large it will be.
    if (m_isPainted)
        requestPhoto();
    else
        m_face = {};
    update();
}

void PhotoView::requestPhoto()
{
    m_fit = roomInPixels();
    m_pictures->setCurrent(m_slide.row(), m_fit);
    m_face = m_pictures->photo(m_slide.row());
    m_motion->show(m_face, m_fit);
    m_magnifier->setSlide(m_slide, m_pictures->choice(m_slide.row()), m_face);
}

void PhotoView::describe()
{
    QStringList parts{SlideTexts::description(m_slide, m_face), m_magnifier->description()};
    parts.removeAll(QString());
    if (const QString words = parts.join(QLatin1Char(' ')); words != accessibleDescription())
        setAccessibleDescription(words);
}

void PhotoView::showChoice()
{
    m_choice->setOptions(m_slide.data(gallery::SlideModel::OptionsRole).toStringList(),
                         m_pictures->choice(m_slide.row()));
}

void PhotoView::placeChildren()
{
    m_arrows->place();
    const int height = m_choice->neededHeight();
    m_choice->setGeometry(narrowStageMargin, this->height() - narrowStageMargin - height,
                          width() - 2 * narrowStageMargin, height);
    QRegion taken = m_arrows->region();
    if (!m_choice->isHidden())
        taken += m_choice->geometry();
    m_magnifier->setRoom(photoRoom(), taken);
}

void PhotoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), stageColour(palette()));
    if (!m_slide.isValid())
        return;
    // The first frame, or one on a screen of another ratio.
    if (!std::exchange(m_isPainted, true) || roomInPixels() != m_fit) {
        placeChildren();
        requestPhoto();
        m_voice->add(m_slide, SlideTexts::notice(m_slide, m_face));
    }
    QRectF area = photoArea();
    if (m_magnifier->isActive()) {
        m_magnifier->paint(painter, m_motion->current(m_face).image);
        area = area.intersected(rect());
        paintNotice(painter, area, m_slide, m_face);
    } else {
        paintFace(painter, area, m_slide, m_motion->current(m_face));
    }
    if (m_outlined && m_showsOutline)
        paintOutline(painter, area, rect(), accentColour(palette()));
}

void PhotoView::resizeEvent(QResizeEvent *)
{
    placeChildren();
    updatePhoto();
    m_notice->hide();
}

void PhotoView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_arrows->retranslate();
        m_magnifier->retranslate();
        showSlide();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        placeChildren();
    }
    QWidget::changeEvent(event);
}

void PhotoView::focusInEvent(QFocusEvent *event)
{
    // An outline is for those who move by keyboard; a photo at rest has none.
    m_outlined = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void PhotoView::focusOutEvent(QFocusEvent *event)
{
    m_outlined = false;
    QWidget::focusOutEvent(event);
}

void PhotoView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT doubleClicked();
}

} // namespace ui
