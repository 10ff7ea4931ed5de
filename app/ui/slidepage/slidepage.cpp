// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slidepage/slidepage.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "ui/caption/captionpanel.h"
#include "ui/caption/tourcontrols.h"
#include "ui/filmstrip/filmstrip.h"
#include "ui/photoview/photoview.h"
#include "ui/slidepage/chapterline.h"
#include "ui/slidepage/endpage.h"
#include "ui/slidepage/sidepanel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int halvesSideBySideFrom = 640; // width of the page
constexpr int besideFrom = 480;           // width beside the side panel
constexpr int captionShare = 336;         // thousandths of the width, in a wide window
constexpr int captionCharacters = 38;     // in a line beside the photo, where the text is large
constexpr int fewestCaptionCharacters = 18;
constexpr double photoShare = 0.38; // of the height, at most, in a high window
constexpr double tightPhotoShare = 0.3;
constexpr double tightestPhotoShare = 0.2; // with the largest text
constexpr int largestWithControls = 250;   // text size in percent
constexpr double usualPhotoShape = 1.5;
constexpr int thumbnailHeight = 56;
constexpr int lowThumbnailHeight = 36;
constexpr int lowBelow = 640; // height of a page with small thumbnails
constexpr QSize smallestPage(240, 320);

} // namespace

SlidePage::SlidePage(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent)
    : QWidget(parent)
    , m_tour(tour)
    , m_sidePanel(new SidePanel(this))
    , m_slide(new QWidget(this))
    , m_photo(new QWidget(m_slide))
    , m_photoView(new PhotoView(tour, pictures, m_photo))
    , m_endPage(new EndPage(tour, m_photo))
    , m_chapterLine(new ChapterLine(tour, m_photo))
    , m_caption(new CaptionPanel(tour, m_slide))
    , m_filmstrip(new Filmstrip(tour, pictures, this))
{
    auto *picture = new QVBoxLayout(m_photo);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->setSpacing(0);
    picture->addWidget(m_photoView, 1);
    picture->addWidget(m_endPage, 1);
    m_endPage->hide();
    picture->addWidget(m_chapterLine);
    m_halves = new QHBoxLayout(m_slide);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(0);
    m_halves->addWidget(m_photo);
    m_halves->addWidget(m_caption);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sidePanel);
    row->addWidget(m_slide, 1);
    page->addLayout(row, 1);
    page->addWidget(m_filmstrip);
    connect(tour, &gallery::Tour::endReached, this, [this](gallery::Tour::End end) {
        if (end == gallery::Tour::End::Last)
            showEndPage();
    });
    connect(tour, &gallery::Tour::currentChanged, this, &SlidePage::closeEndPage);
    connect(tour, &gallery::Tour::currentRequested, this, &SlidePage::closeEndPage);
    connect(tour, &gallery::Tour::restarted, this, &SlidePage::closeEndPage);
    connect(tour->model(), &QAbstractItemModel::modelReset, this, &SlidePage::closeEndPage);
    connect(tour->model(), &gallery::SlideModel::directionChanged, this,
            &SlidePage::updateDirection);
    connect(m_endPage, &EndPage::backRequested, this, &SlidePage::closeEndPage);
    connect(m_sidePanel, &SidePanel::changed, this, &SlidePage::relayout);
    connect(m_caption, &CaptionPanel::pairingChanged, this, &SlidePage::relayout);
    connect(m_caption, &CaptionPanel::textsVisibleChanged, this, &SlidePage::arrange);
    m_filmstrip->installEventFilter(this);
    updateDirection();
}

void SlidePage::updateDirection()
{
    const bool isMirrored = m_tour->model()->isRightToLeft();
    setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

bool SlidePage::isEndPageVisible() const
{
    return !m_endPage->isHidden();
}

void SlidePage::showEndPage()
{
    if (isEndPageVisible())
        return;
    m_endPage->refresh();
    m_photoView->hide();
    m_endPage->show();
    relayout();
    m_endPage->setFocus(Qt::OtherFocusReason);
    m_caption->tourControls()->setAtEnd(true); // after DÉCOUVRIR lost the focus
    Q_EMIT endPageShown();
}

bool SlidePage::closeEndPage()
{
    if (!isEndPageVisible())
        return false;
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && (focus == m_endPage || m_endPage->isAncestorOf(focus));
    m_endPage->hide();
    m_photoView->show();
    relayout();
    if (hadFocus)
        m_photoView->setFocus();
    m_caption->tourControls()->setAtEnd(false);
    Q_EMIT endPageClosed();
    return true;
}

void SlidePage::focusContent()
{
    if (isEndPageVisible())
        m_endPage->setFocus(Qt::OtherFocusReason);
    else
        m_photoView->setFocus();
}

QList<QWidget *> SlidePage::controls() const
{
    return m_photoView->controls() + m_caption->controls() + QList<QWidget *>{m_chapterLine};
}

bool SlidePage::hasRoomBeside() const
{
    return width() - m_sidePanel->widthIn(width()) >= besideFrom;
}

QSize SlidePage::minimumSizeHint() const
{
    return smallestPage;
}

void SlidePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

bool SlidePage::eventFilter(QObject *watched, QEvent *event)
{
    // The filmstrip's visibility changes the height of the other parts.
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void SlidePage::relayout()
{
    arrange();
    layout()->activate(); // at once, so that nothing moves after the first frame
}

void SlidePage::arrange()
{
    const bool beside = hasRoomBeside();
    const int panelWidth = m_sidePanel->widthIn(width());
    m_sidePanel->setMinimumWidth(beside ? panelWidth : 0);
    m_sidePanel->setMaximumWidth(beside ? panelWidth : QWIDGETSIZE_MAX);
    m_slide->setVisible(beside || !m_sidePanel->isOpen());
    m_filmstrip->setThumbnailHeight(height() < lowBelow ? lowThumbnailHeight : thumbnailHeight);
    const int room = width() - (beside && m_sidePanel->isOpen() ? panelWidth : 0);
    const int captionWidth = captionWidthIn(room);
    const bool high = captionWidth == 0;
    const bool showsTexts = m_caption->areTextsVisible();
    const bool below = high || !showsTexts;
    const int left = height() - (m_filmstrip->isHidden() ? 0 : m_filmstrip->sizeHint().height());
    // Above a caption the photo view is not higher than a usual photo.
    const bool bounded = high && showsTexts;
    const int photoHeight = qMin(int(height() * photoShare), int(room / usualPhotoShape));
    const int viewHeight = qMax(photoHeight, m_photoView->minimumSizeHint().height());
    const int controlsHeight = m_caption->tourControlsHeight(below ? room : captionWidth);
    const int under = left - viewHeight - m_chapterLine->sizeHint().height();
    const bool tight = bounded && m_caption->isTooLow(under - controlsHeight);
    // Where the page scrolls, the photo is low enough for the first words to be visible.
    const int shownHeight =
        tight ? qMax(int(height() * tightShare()), m_photoView->minimumSizeHint().height())
              : viewHeight;
    // The controls scroll with the text where too few of its lines would be visible above them.
    const int besideText = controlsHeight + (tight ? shownHeight : 0);
    const bool isHeavy =
        (tight || !bounded) && (m_caption->isTooLow(left - besideText) ||
                                (tight && m_caption->textPercent() > largestWithControls));
    m_caption->setTourControlsInText(showsTexts && isHeavy);
    m_caption->setVisible(!(tight && isEndPageVisible()));
    placePhoto(tight && !isEndPageVisible());

    m_halves->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_caption->setSharedEdge(below ? Qt::TopEdge : Qt::LeftEdge);
    m_halves->setStretchFactor(m_photo, below ? !showsTexts : room - captionWidth);
    m_halves->setStretchFactor(m_caption, below ? showsTexts : captionWidth);
    const bool isFixed = bounded && !(tight && isEndPageVisible());
    for (QWidget *part : {static_cast<QWidget *>(m_photoView), static_cast<QWidget *>(m_endPage)}) {
        part->setMinimumHeight(isFixed ? shownHeight : 0);
        part->setMaximumHeight(isFixed ? shownHeight : QWIDGETSIZE_MAX);
    }
}

// The photo's share of the height where it scrolls with the texts.
double SlidePage::tightShare() const
{
    constexpr int usual = 100;
    const double growth = double(qMax(usual, m_caption->textPercent()) - usual) /
                          (CaptionPanel::largestTextPercent - usual);
    return tightPhotoShare + growth * (tightestPhotoShare - tightPhotoShare);
}

// The width of the caption beside the photo: a third of the room, up to half of it for larger text
// or two languages; 0 where half the room is too narrow for the text, which is then below the
// photo.
int SlidePage::captionWidthIn(int room) const
{
    if (height() > room || room < halvesSideBySideFrom ||
        m_caption->widthForLines(fewestCaptionCharacters) > room / 2)
        return 0;
    if (m_caption->isPaired())
        return room / 2;
    return qBound(room * captionShare / 1000, m_caption->widthForLines(captionCharacters),
                  room / 2);
}

// Moves the photo into the scrolling column of the caption, or back beside the caption.
void SlidePage::placePhoto(bool inText)
{
    if (inText == m_photoInText)
        return;
    m_photoInText = inText;
    QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && m_photo->isAncestorOf(focused);
    m_caption->setPhoto(inText ? m_photo : nullptr);
    if (!inText) {
        m_halves->insertWidget(0, m_photo);
        m_photo->lower(); // before the caption for assistive technology
    }
    m_photo->show();
    if (hadFocus)
        focused->setFocus(Qt::OtherFocusReason);
}

} // namespace ui

#include "moc_slidepage.cpp"
