// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/photoview.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/settings/settings.h"
#include "ui/painting/photopainter.h"
#include "ui/painting/skeleton.h"
#include "ui/photoview/accessiblephoto.h"
#include "ui/photoview/animationplayer.h"
#include "ui/photoview/choicerow.h"
#include "ui/photoview/failurepanel.h"
#include "ui/photoview/loadingindicator.h"
#include "ui/photoview/minimap.h"
#include "ui/photoview/navigationarrows.h"
#include "ui/photoview/slideannouncer.h"
#include "ui/photoview/touchgestures.h"
#include "ui/photoview/zoomcontroller.h"
#include "ui/photoview/zoominput.h"
#include "ui/slidetext/slidetexts.h"
#include "ui/style/colours.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyleHints>
#include <QUrl>

#include <utility>

namespace ui {

namespace {

// A large view has margins for the arrows beside the photo.
constexpr int wideStageMargin = 60;
constexpr int narrowStageMargin = 14;
constexpr QSizeF unknownPhotoShape(3, 2); // of a photo of unknown size
// Nothing shows in place of a photo that comes within some frames.
constexpr int quietMilliseconds = 100;
constexpr int progressMilliseconds = 300;
constexpr double skeletonRadius = 6;
constexpr QSizeF leastNoticeArea(240, 96); // of a photo that has room for a message

// The size that a photo in a file has by what is known before it is decoded; empty where that may
// be another one than its pixels'. An image service has larger ones than the gallery says.
QSize expectedPixels(const QModelIndex &slide)
{
    const auto *model = qobject_cast<const gallery::SlideModel *>(slide.model());
    if (!model)
        return {};
    const QList<gallery::Layer> &layers = model->gallery().slides.at(slide.row()).layers;
    if (layers.size() != 1 || layers.first().options.size() != 1 || !layers.first().target.isNull())
        return {};
    const gallery::Picture &picture = layers.first().options.first();
    const bool isPhoto = picture.service.id.isEmpty() &&
                         !QUrl(picture.address).path().endsWith(u".svg", Qt::CaseInsensitive);
    if (!isPhoto || !picture.region.isNull() || picture.rotation != 0)
        return {};
    const bool isFile = QUrl(picture.address).isLocalFile();
    return picture.size.isEmpty() && isFile ? model->gallery().slides.at(slide.row()).size
                                            : picture.size;
}

} // namespace

PhotoView::PhotoView(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent)
    : QWidget(parent)
    , m_tour(tour)
    , m_pictures(pictures)
    , m_failure(new FailurePanel(this))
    , m_progress(new LoadingIndicator(this))
    , m_choiceRow(new ChoiceRow(this))
    , m_arrows(new NavigationArrows(tour, this))
    , m_zoomController(new ZoomController(pictures, this))
    , m_toast(new Toast(this))
    , m_animationPlayer(new AnimationPlayer(this))
    , m_slideAnnouncer(new SlideAnnouncer(this))
{
    AccessiblePhoto::install();
    setObjectName(QStringLiteral("stage"));
    m_toast->setObjectName(QStringLiteral("notice"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_untilSkeleton.setSingleShot(true);
    m_untilSkeleton.setInterval(quietMilliseconds);
    m_untilProgress.setSingleShot(true);
    m_untilProgress.setInterval(progressMilliseconds);
    connect(&m_untilSkeleton, &QTimer::timeout, this, [this] {
        m_showsSkeleton = true;
        update();
    });
    connect(&m_untilProgress, &QTimer::timeout, this, &PhotoView::updateProgress);
    connect(m_failure, &FailurePanel::retryRequested, pictures, &imaging::SlideImages::retryFailed);
    connect(pictures, &imaging::ImageStore::progressed, this, [this](const imaging::ImageKey &key) {
        if (m_progress->isVisible() && m_awaited == key)
            updateProgress();
    });
    m_choiceRow->setCursor(Qt::ArrowCursor); // the view may have a hand cursor
    new ZoomInput(m_zoomController, this);
    new TouchGestures(tour, m_zoomController, m_arrows, this);
    installEventFilter(this); // sees what the others take

    connect(tour, &gallery::Tour::currentChanged, this, &PhotoView::showSlide);
    connect(tour, &gallery::Tour::endReached, this, [this](gallery::Tour::End end) {
        if (end == gallery::Tour::End::First) // the end page follows the last one
            m_toast->showMessage(tr("This is the first slide."));
    });
    connect(tour, &gallery::Tour::positionChanged, this, &PhotoView::updatePosition);
    connect(tour->model(), &QAbstractItemModel::dataChanged, this, &PhotoView::handleDataChanged);
    // The images of slides that were removed are gone, and others may show the same.
    connect(tour->model(), &gallery::SlideModel::updated, this, &PhotoView::updatePhoto);
    connect(pictures, &imaging::SlideImages::photoChanged, this, [this](int row) {
        if (row != m_slide.row())
            return;
        updatePhoto();
        if (m_isPainted)
            m_slideAnnouncer->setNotice(m_slide, SlideTexts::notice(m_slide, m_imageState));
    });
    // What is kept from slide to slide ends with the gallery.
    connect(tour->model(), &QAbstractItemModel::modelAboutToBeReset, m_zoomController,
            &ZoomController::fit);
    connect(m_animationPlayer, &AnimationPlayer::frameChanged, this, qOverload<>(&QWidget::update));
    settings::enlargeSmall.onChange(this, &PhotoView::updatePhoto);
    connect(m_choiceRow, &ChoiceRow::chosen, this,
            [this](int option) { m_pictures->setChoice(m_slide.row(), option); });
    connect(m_zoomController, &ZoomController::changed, this, &PhotoView::updateDescription);
    connect(m_zoomController, &ZoomController::messageRequested, this,
            [this](const QString &message) { m_toast->showMessage(message); });
    m_arrows->retranslate();
    showSlide();
}

QList<QWidget *> PhotoView::controls() const
{
    QList<QWidget *> all;
    for (auto *button : findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly))
        all += button;
    for (auto *map : findChildren<Minimap *>())
        all += map;
    all += m_choiceRow;
    return all;
}

void PhotoView::notify(const QString &message, const ToastOffer &offer)
{
    m_toast->showMessage(message, offer);
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
    if (!m_choiceRow->isHidden())
        room.setBottom(qMin(room.bottom(), double(m_choiceRow->y() - narrowStageMargin)));
    return room;
}

QRectF PhotoView::photoArea() const
{
    if (m_zoomController->isActive())
        return m_zoomController->zoom().area();
    QSizeF shape = m_imageState.image.size();
    if (m_imageState.state != imaging::ImageState::State::Ready)
        shape = m_slide.data(gallery::SlideModel::SizeRole).toSizeF();
    if (shape.isEmpty())
        shape = unknownPhotoShape;
    const QSizeF most = largestPhoto();
    QSizeF size = shape.scaled(photoRoom().size(), Qt::KeepAspectRatio);
    if (size.width() > most.width())
        size = shape.scaled(most, Qt::KeepAspectRatio);
    QRectF area(QPointF(0, 0), size);
    area.moveCenter(photoRoom().center());
    return area;
}

QSizeF PhotoView::largestPhoto() const
{
    const bool isReady = m_imageState.state == imaging::ImageState::State::Ready;
    const QSize pixels = isReady ? m_imageState.size : expectedPixels(m_slide);
    const bool isEnlarged = m_imageState.isScalable || m_imageState.standIn || pixels.isEmpty() ||
                            settings::enlargeSmall.get();
    return isEnlarged ? photoRoom().size() : QSizeF(pixels) / devicePixelRatioF();
}

void PhotoView::showSlide()
{
    m_slide = m_tour->selection()->currentIndex();
    m_toast->handleParentChange();
    updateChoiceRow();
    placeChildren();
    updatePhoto();
    announceSlide();
    m_arrows->updateEnabled();
}

void PhotoView::handleDataChanged(const QModelIndex &first, const QModelIndex &last,
                                  const QList<int> &roles)
{
    using gallery::SlideModel;
    if (m_slide.row() < first.row() || last.row() < m_slide.row())
        return;
    // Roles that are painted or in the accessible description.
    if (gallery::concerns(roles,
                          {SlideModel::PositionRole, SlideModel::CoverRole, SlideModel::TitleRole,
                           SlideModel::AlternativeRole, SlideModel::ChapterRole,
                           SlideModel::ChapterPlaceRole, SlideModel::SizeRole,
                           SlideModel::OptionsRole, SlideModel::PhotoRole})) {
        updateChoiceRow();
        placeChildren();
        updatePhoto();
    }
    // Roles in SlideTexts::spoken().
    if (gallery::concerns(roles, {SlideModel::TitleRole, SlideModel::CaptionTextRole,
                                  SlideModel::CreditTextRole, SlideModel::ChapterTitleRole,
                                  SlideModel::AlternativeRole, SlideModel::PhotoRole}))
        announceSlide();
}

void PhotoView::updatePosition()
{
    m_slideAnnouncer->updatePosition(m_slide);
    m_arrows->updateEnabled();
}

void PhotoView::announceSlide()
{
    std::optional<QString> notice;
    if (m_isPainted)
        notice = SlideTexts::notice(m_slide, m_imageState);
    m_slideAnnouncer->setSlide(m_slide, notice);
}

void PhotoView::updatePhoto()
{
    // The size of the view is not final before its first frame.
    if (m_isPainted)
        requestPhoto();
    else
        m_imageState = {};
    updateFailure();
    updateWaiting();
    update();
}

// Where the photo would be, or in all of its room where it is too small or flat for the reason.
void PhotoView::updateFailure()
{
    const bool hasFailed = m_imageState.state == imaging::ImageState::State::Broken;
    if (!hasFailed && m_failure->button()->hasFocus())
        setFocus();
    if (hasFailed) {
        m_failure->setReason(SlideTexts::notice(m_slide, m_imageState));
        const QRectF area = photoArea();
        m_failure->setGeometry((m_failure->fits(area.size()) ? area : photoRoom()).toRect());
    }
    m_failure->setVisible(hasFailed);
}

void PhotoView::updateWaiting()
{
    if (!m_isPainted || m_imageState.state != imaging::ImageState::State::Pending) {
        endWaiting();
        return;
    }
    const imaging::ImageKey key = m_pictures->photoKey(m_slide.row());
    if (m_awaited != key) {
        endWaiting();
        m_awaited = key;
        m_untilSkeleton.start();
        m_untilProgress.start();
    } else if (!m_progress->isHidden()) {
        updateProgress(); // where it is
    }
}

void PhotoView::endWaiting()
{
    m_awaited.reset();
    m_untilSkeleton.stop();
    m_untilProgress.stop();
    m_showsSkeleton = false;
    if (m_progress->isHidden())
        return;
    m_progress->hide();
    updateDescription();
}

void PhotoView::updateProgress()
{
    m_progress->setShare(m_pictures->progress(*m_awaited));
    QRect place(QPoint(0, 0), m_progress->sizeHint().boundedTo(size()));
    const QRect area = photoArea().toRect();
    place.moveCenter(area.center());
    if (!m_imageState.image.isNull()) // a preview, which it does not cover
        place.moveBottom(area.bottom() - narrowStageMargin);
    m_progress->setGeometry(place & rect());
    if (!m_progress->isHidden())
        return;
    m_progress->show();
    updateDescription();
}

void PhotoView::requestPhoto()
{
    m_requestedSize = roomInPixels();
    m_pictures->setCurrent(m_slide.row(), m_requestedSize);
    m_imageState = m_pictures->photo(m_slide.row());
    m_animationPlayer->show(m_imageState, m_requestedSize);
    m_zoomController->setSlide(m_slide, m_pictures->choice(m_slide.row()), m_imageState);
}

void PhotoView::updateDescription()
{
    QStringList parts{SlideTexts::description(m_slide, m_imageState),
                      m_zoomController->description()};
    if (!m_progress->isHidden())
        parts += tr("The photo is on its way.");
    parts.removeAll(QString());
    if (const QString words = parts.join(QLatin1Char(' ')); words != accessibleDescription())
        setAccessibleDescription(words);
}

void PhotoView::updateChoiceRow()
{
    m_choiceRow->setOptions(m_slide.data(gallery::SlideModel::OptionsRole).toStringList(),
                            m_pictures->choice(m_slide.row()));
}

void PhotoView::placeChildren()
{
    m_arrows->updatePositions();
    const int height = m_choiceRow->neededHeight();
    m_choiceRow->setGeometry(narrowStageMargin, this->height() - narrowStageMargin - height,
                             width() - 2 * narrowStageMargin, height);
    QRegion taken = m_arrows->region();
    if (!m_choiceRow->isHidden())
        taken += m_choiceRow->geometry();
    m_zoomController->setRoom(photoRoom(), taken);
}

void PhotoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), photoBackgroundColour(palette()));
    if (!m_slide.isValid())
        return;
    // The first frame, or one on a screen with another device pixel ratio.
    if (!std::exchange(m_isPainted, true) || roomInPixels() != m_requestedSize) {
        placeChildren();
        requestPhoto();
        updateFailure();
        updateWaiting();
        m_slideAnnouncer->setNotice(m_slide, SlideTexts::notice(m_slide, m_imageState));
    }
    QRectF area = photoArea();
    if (m_zoomController->isActive()) {
        m_zoomController->paint(painter, m_animationPlayer->current(m_imageState).image);
        area = area.intersected(rect());
        paintNotice(painter, area, m_slide, m_imageState);
    } else {
        paintFace(painter, area);
    }
    if (m_outlined && m_showsOutline)
        paintOutline(painter, area, rect(), accentColour(palette()));
}

void PhotoView::paintFace(QPainter &painter, const QRectF &area)
{
    using State = imaging::ImageState::State;
    if (!m_imageState.image.isNull()) {
        paintPhoto(painter, area, m_animationPlayer->current(m_imageState).image);
        const bool hasRoom =
            area.width() >= leastNoticeArea.width() && area.height() >= leastNoticeArea.height();
        paintNotice(painter, hasRoom ? area : QRectF(rect()), m_slide, m_imageState);
    } else if (m_imageState.state == State::Pending) {
        if (m_showsSkeleton)
            paintSkeleton(painter, area, palette(), skeletonRadius);
    } else if (m_imageState.state != State::Broken) { // see FailurePanel
        paintSlidePlaceholder(painter, area, m_slide, m_imageState);
    }
}

void PhotoView::resizeEvent(QResizeEvent *)
{
    placeChildren();
    updatePhoto();
    m_toast->handleParentChange();
}

void PhotoView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_arrows->retranslate();
        m_failure->retranslate();
        m_progress->retranslate();
        m_zoomController->retranslate();
        showSlide();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        placeChildren();
    }
    QWidget::changeEvent(event);
}

void PhotoView::focusInEvent(QFocusEvent *event)
{
    // The outline is only for keyboard navigation.
    m_outlined = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void PhotoView::focusOutEvent(QFocusEvent *event)
{
    m_outlined = false;
    QWidget::focusOutEvent(event);
}

// A finger turns slides; see TouchGestures.
void PhotoView::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom.reset();
    if (event->button() == Qt::LeftButton && event->source() == Qt::MouseEventNotSynthesized &&
        photoArea().contains(event->position()))
        m_dragFrom = event->position().toPoint();
    QWidget::mousePressEvent(event);
}

void PhotoView::mouseMoveEvent(QMouseEvent *event)
{
    QWidget::mouseMoveEvent(event);
    if (!m_dragFrom || !(event->buttons() & Qt::LeftButton))
        return;
    const QPoint distance = event->position().toPoint() - *m_dragFrom;
    if (distance.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragFrom.reset();
    Q_EMIT dragged();
}

void PhotoView::showEvent(QShowEvent *event)
{
    m_shown.start();
    QWidget::showEvent(event);
}

bool PhotoView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_shown.invalidate();
    return QWidget::eventFilter(watched, event);
}

// The second click where the first one has opened a slide, in the overview or a list, is no double
// click on the photo that shows since then.
void PhotoView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const bool isSecondHalf =
        m_shown.isValid() &&
        m_shown.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval();
    if (event->button() == Qt::LeftButton && !isSecondHalf)
        Q_EMIT doubleClicked();
}

} // namespace ui

#include "moc_photoview.cpp"
