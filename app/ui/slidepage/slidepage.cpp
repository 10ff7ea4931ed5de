// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slidepage/slidepage.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "ui/caption/captionpanel.h"
#include "ui/filmstrip/filmstrip.h"
#include "ui/photoview/photoview.h"
#include "ui/slidepage/chapterline.h"
#include "ui/slidepage/endpage.h"
#include "ui/slidepage/sidepanel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int halvesSideBySideFrom = 640; // narrower, neither half would be of use
constexpr int besideFrom = 480;           // what the side panel has to leave
constexpr int captionShare = 336;         // of a thousand, in a wide window
constexpr int captionCharacters = 38;     // a line beside the stage, where the text is large
constexpr int fewestCaptionCharacters = 18;
constexpr double stageOfHeight = 0.38; // at most, in a high window
constexpr double tightStageOfHeight = 0.3;
constexpr double tightestStageOfHeight = 0.2; // beside the largest text
constexpr int largestWithFoot = 250;          // percent of the usual size
constexpr double usualPhotoShape = 1.5;
constexpr int thumbnailHeight = 56;
constexpr int lowThumbnailHeight = 36;
constexpr int lowBelow = 640; // a window so low has small thumbnails
constexpr QSize smallestPage(240, 320);

} // namespace

SlidePage::SlidePage(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent)
    : QWidget(parent)
    , m_tour(tour)
    , m_sidePanel(new SidePanel(this))
    , m_slide(new QWidget(this))
    , m_picture(new QWidget(m_slide))
    , m_stage(new PhotoView(tour, pictures, m_picture))
    , m_end(new EndPage(tour, m_picture))
    , m_line(new ChapterLine(tour, m_picture))
    , m_caption(new CaptionPanel(tour, m_slide))
    , m_filmstrip(new Filmstrip(tour, pictures, this))
{
    auto *picture = new QVBoxLayout(m_picture);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->setSpacing(0);
    picture->addWidget(m_stage, 1);
    picture->addWidget(m_end, 1);
    m_end->hide();
    picture->addWidget(m_line);
    m_halves = new QHBoxLayout(m_slide);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(0);
    m_halves->addWidget(m_picture);
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
            showEnd();
    });
    connect(tour, &gallery::Tour::currentChanged, this, &SlidePage::leaveEnd);
    connect(tour, &gallery::Tour::restarted, this, &SlidePage::leaveEnd);
    connect(tour->model(), &QAbstractItemModel::modelReset, this, &SlidePage::leaveEnd);
    connect(tour->model(), &gallery::SlideModel::directionChanged, this, &SlidePage::turn);
    connect(m_end, &EndPage::backWanted, this, &SlidePage::leaveEnd);
    connect(m_sidePanel, &SidePanel::changed, this, &SlidePage::settle);
    connect(m_caption, &CaptionPanel::pairingChanged, this, &SlidePage::settle);
    connect(m_caption, &CaptionPanel::textsVisibleChanged, this, &SlidePage::arrange);
    m_filmstrip->installEventFilter(this);
    turn();
}

void SlidePage::turn()
{
    const bool isMirrored = m_tour->model()->isRightToLeft();
    setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

bool SlidePage::showsEnd() const
{
    return !m_end->isHidden();
}

void SlidePage::showEnd()
{
    if (showsEnd())
        return;
    m_end->renew();
    m_stage->hide();
    m_end->show();
    settle();
    m_end->takeFocus();
    Q_EMIT endShown();
}

bool SlidePage::leaveEnd()
{
    if (!showsEnd())
        return false;
    const bool hadFocus = m_end->isAncestorOf(window()->focusWidget());
    m_end->hide();
    m_stage->show();
    settle();
    if (hadFocus)
        m_stage->setFocus();
    return true;
}

void SlidePage::takeFocus()
{
    if (showsEnd())
        m_end->takeFocus();
    else
        m_stage->setFocus();
}

QList<QWidget *> SlidePage::controls() const
{
    return m_stage->controls() + m_caption->controls() + QList<QWidget *>{m_line};
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
    settle();
}

bool SlidePage::eventFilter(QObject *watched, QEvent *event)
{
    // What the filmstrip leaves is the others' height.
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void SlidePage::settle()
{
    arrange();
    layout()->activate(); // at once, so that nothing jumps after the first frame
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
    // Above a caption the stage is as high as a photo needs, and no higher.
    const bool bounded = high && showsTexts;
    const int photoHeight = qMin(int(height() * stageOfHeight), int(room / usualPhotoShape));
    const int stageHeight = qMax(photoHeight, m_stage->minimumSizeHint().height());
    const int foot = m_caption->footHeightIn(below ? room : captionWidth);
    const int under = left - stageHeight - m_line->sizeHint().height();
    const bool tight = bounded && m_caption->isTooLow(under - foot);
    // Scrolling, the photo leaves the first words in sight.
    const int shownHeight =
        tight ? qMax(int(height() * tightShare()), m_stage->minimumSizeHint().height())
              : stageHeight;
    // The foot stays in sight as long as words do. Of the largest text, the caption's come first.
    const int besideText = foot + (tight ? shownHeight : 0);
    const bool isHeavy =
        (tight || !bounded) && (m_caption->isTooLow(left - besideText) ||
                                (tight && m_caption->textPercent() > largestWithFoot));
    m_caption->setFootInText(showsTexts && isHeavy);
    m_caption->setVisible(!(tight && showsEnd()));
    placePicture(tight && !showsEnd());

    m_halves->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_caption->setSharedEdge(below ? Qt::TopEdge : Qt::LeftEdge);
    m_halves->setStretchFactor(m_picture, below ? !showsTexts : room - captionWidth);
    m_halves->setStretchFactor(m_caption, below ? showsTexts : captionWidth);
    const bool isFixed = bounded && !(tight && showsEnd());
    for (QWidget *part : {static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_end)}) {
        part->setMinimumHeight(isFixed ? shownHeight : 0);
        part->setMaximumHeight(isFixed ? shownHeight : QWIDGETSIZE_MAX);
    }
}

// How much of the height the photo takes where it scrolls with the texts.
double SlidePage::tightShare() const
{
    constexpr int usual = 100;
    const double growth = double(qMax(usual, m_caption->textPercent()) - usual) /
                          (CaptionPanel::largestTextPercent - usual);
    return tightStageOfHeight + growth * (tightestStageOfHeight - tightStageOfHeight);
}

// A third of the room, or more for larger text or two languages, but no more than the stage; 0
// where even half the room is too narrow to read in, and the caption goes below.
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

// Where photo, caption and foot do not all fit, they scroll as one page.
void SlidePage::placePicture(bool inText)
{
    if (inText == m_pictureInText)
        return;
    m_pictureInText = inText;
    QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && m_picture->isAncestorOf(focused);
    m_caption->setPhoto(inText ? m_picture : nullptr);
    if (!inText) {
        m_halves->insertWidget(0, m_picture);
        m_picture->lower(); // before the caption for assistive technology
    }
    m_picture->show();
    if (hadFocus)
        focused->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
