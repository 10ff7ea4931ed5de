// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/zoomcontroller.h"

#include "core/gallery/slidemodel.h"
#include "core/settings/settings.h"
#include "ui/painting/photopainter.h"
#include "ui/photoview/minimap.h"

#include <QPainter>
#include <QWidget>

namespace ui {

namespace {

constexpr int panShare = 8;      // of the stage, for each press of a key
constexpr int minimapInset = 10; // of the minimap

bool isComposed(const QModelIndex &slide)
{
    const auto *model = qobject_cast<const gallery::SlideModel *>(slide.model());
    return model && model->gallery().slides.at(slide.row()).layers.size() > 1;
}

} // namespace

ZoomController::ZoomController(imaging::SlideImages *pictures, QWidget *view)
    : QObject(view)
    , m_view(view)
    , m_pictures(pictures)
    , m_deepZoom(new imaging::DeepZoom(pictures, this))
    , m_minimap(new Minimap(view))
{
    connect(m_deepZoom, &imaging::DeepZoom::changed, view, qOverload<>(&QWidget::update));
    connect(m_minimap, &Minimap::moved, this, [this](QPointF share) {
        m_zoom.centreOn(share);
        updateView();
    });
}

void ZoomController::setSlide(const QPersistentModelIndex &slide, int option,
                              const imaging::ImageState &face)
{
    if (slide != m_slide || !slide.isValid() || option != m_option) {
        if (!m_isKept)
            m_zoom.fit();
        m_deepZoom->cancel(); // of a slide that is gone
    }
    m_slide = slide;
    m_option = option;
    m_photo = face.image;
    // While a photo is loaded anew there is nothing to magnify, but it comes back as it was.
    const bool isReady = face.state == imaging::ImageState::State::Ready;
    m_zoom.setPhoto(isReady ? QSizeF(face.size) : QSizeF());
    m_zoom.setEnlarges(face.isScalable || face.standIn || settings::enlargeSmall.get());
    updateView();
}

void ZoomController::setRoom(const QRectF &room, const QRegion &taken)
{
    m_room = room;
    m_taken = taken;
    m_zoom.setStage(m_view->size(), room, m_view->devicePixelRatioF());
    updateView();
}

void ZoomController::updateView()
{
    if (!isActive())
        m_deepZoom->cancel();
    placeMinimap();
    if (isActive() || m_wasActive)
        m_view->update();
    m_wasActive = isActive();
    Q_EMIT changed();
}

void ZoomController::placeMinimap()
{
    if (!isActive()) {
        m_minimap->hide();
        return;
    }
    const QRectF area = m_zoom.area();
    const QRectF shown = area.intersected(m_view->rect());
    m_minimap->setView(m_photo,
                       {(shown.x() - area.x()) / area.width(),
                        (shown.y() - area.y()) / area.height(), shown.width() / area.width(),
                        shown.height() / area.height()},
                       m_zoom.scale());
    m_minimap->setKept(m_isKept);
    const QSize size = m_minimap->neededSize(m_view->size(), area.size());
    const QSize stage = m_view->size();
    int bottom = stage.height() - minimapInset;
    // Above what lies along the lower edge.
    for (const QRect &taken : m_taken) {
        if (taken.width() > stage.width() / 2)
            bottom = qMin(bottom, taken.top() - minimapInset);
    }
    const int left =
        m_view->isRightToLeft() ? minimapInset : stage.width() - minimapInset - size.width();
    const QRect place(QPoint(left, bottom - size.height()), size);
    m_minimap->setGeometry(place);
    m_minimap->setVisible(!size.isEmpty() && m_view->rect().contains(place) &&
                          !m_taken.intersects(place));
}

void ZoomController::paint(QPainter &painter, const QImage &whole)
{
    DeepZoomView view{m_view->rect(), m_zoom.area(), {}, whole};
    view.pixels = view.area.size() * (m_view->devicePixelRatioF() / m_zoom.scale());
    m_deepZoom->request(m_pictures->photoKey(m_slide.row()), m_zoom.visible(), m_zoom.scale());
    view.tiles = m_deepZoom->tiles();
    view.isComposed = isComposed(m_slide);
    paintDeepZoom(painter, view);
}

QString ZoomController::description() const
{
    if (!isActive())
        return {};
    const QString percent = Minimap::percent(m_zoom.scale());
    return m_isKept ? tr("Zoom: %1, kept from slide to slide.").arg(percent)
                    : tr("Zoom: %1.").arg(percent);
}

void ZoomController::retranslate()
{
    m_minimap->retranslate();
    placeMinimap();
}

QPointF ZoomController::middle() const
{
    return QRectF(m_view->rect()).center();
}

void ZoomController::step(int steps)
{
    if (!isOffered())
        return;
    if (m_zoom.stepBy(steps, middle()))
        updateView();
    else
        Q_EMIT messageRequested(steps > 0 ? tr("This is the largest size.")
                                          : tr("This is the smallest size."));
}

void ZoomController::zoomIn()
{
    step(1);
}

void ZoomController::zoomOut()
{
    step(-1);
}

void ZoomController::fit()
{
    m_zoom.fit();
    updateView();
}

void ZoomController::toActualSize()
{
    m_zoom.toActualSize(middle());
    updateView();
}

void ZoomController::pan(Direction direction)
{
    const double across = m_view->width() / double(panShare);
    const double down = m_view->height() / double(panShare);
    switch (direction) {
    case Direction::Left:
        return panBy({across, 0});
    case Direction::Right:
        return panBy({-across, 0});
    case Direction::Up:
        return panBy({0, down});
    case Direction::Down:
        return panBy({0, -down});
    }
}

void ZoomController::setKept(bool kept)
{
    if (kept == m_isKept)
        return;
    m_isKept = kept;
    updateView();
    Q_EMIT messageRequested(kept ? tr("Zoom and place are kept from slide to slide.")
                                 : tr("Each slide begins at the size that fits."));
}

bool ZoomController::leave()
{
    const bool wasActive = isActive();
    fit();
    return wasActive;
}

void ZoomController::multiply(double factor, QPointF at)
{
    if (m_zoom.multiply(factor, at))
        updateView();
}

void ZoomController::panBy(QPointF distance)
{
    if (m_zoom.pan(distance))
        updateView();
}

void ZoomController::toggle(QPointF at)
{
    if (isActive())
        m_zoom.fit();
    else if (m_zoom.fillScale() > m_zoom.fitScale())
        m_zoom.toFill(at);
    else
        m_zoom.toActualSize(at);
    updateView();
}

} // namespace ui

#include "moc_zoomcontroller.cpp"
