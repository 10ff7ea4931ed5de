// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slidepage.h"

#include "gallery/slidemodel.h"
#include "gallery/tour.h"
#include "widgets/captionpanel.h"
#include "widgets/chapterline.h"
#include "widgets/endpanel.h"
#include "widgets/filmstrip.h"
#include "widgets/sidepanel.h"
#include "widgets/stage.h"

#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr int sideBySideFrom = 640; // narrower, neither half would be of use
constexpr int besideFrom = 480;     // what the side panel has to leave
constexpr int stageShare = 664;     // of a thousand, in a wide window
constexpr int captionShare = 336;
constexpr double stageOfHeight = 0.38; // at most, in a high window
constexpr double photoShape = 1.5;
constexpr int thumbnailHeight = 56;
constexpr int lowThumbnailHeight = 36;
constexpr int lowBelow = 640; // a window so low has small thumbnails
constexpr QSize smallest(240, 320);

} // namespace

SlidePage::SlidePage(gallery::Tour *tour, imaging::Pictures *pictures, QWidget *parent)
    : QWidget(parent)
    , m_sidePanel(new SidePanel(this))
    , m_slide(new QWidget(this))
    , m_stage(new Stage(tour, pictures, m_slide))
    , m_end(new EndPanel(tour, m_slide))
    , m_line(new ChapterLine(tour, m_slide))
    , m_caption(new CaptionPanel(tour, m_slide))
    , m_filmstrip(new Filmstrip(tour, pictures, this))
{
    auto *picture = new QVBoxLayout;
    picture->setSpacing(0);
    picture->addWidget(m_stage, 1);
    picture->addWidget(m_end, 1);
    m_end->hide();
    picture->addWidget(m_line);
    m_halves = new QHBoxLayout(m_slide);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(0);
    m_halves->addLayout(picture);
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
    connect(tour->model(), &QAbstractItemModel::modelReset, this, &SlidePage::leaveEnd);
    connect(m_end, &EndPanel::backWanted, this, &SlidePage::leaveEnd);
    connect(m_sidePanel, &SidePanel::changed, this, &SlidePage::settle);
}

void SlidePage::setCaptionVisible(bool visible)
{
    m_captionVisible = visible;
    m_caption->setTextsVisible(visible);
    arrange();
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

bool SlidePage::hasRoomBeside() const
{
    return width() - SidePanel::widthIn(width()) >= besideFrom;
}

QSize SlidePage::minimumSizeHint() const
{
    return smallest;
}

void SlidePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    settle();
}

void SlidePage::settle()
{
    arrange();
    layout()->activate(); // at once, so that nothing jumps after the first frame
}

void SlidePage::arrange()
{
    const bool beside = hasRoomBeside();
    const int panelWidth = SidePanel::widthIn(width());
    m_sidePanel->setMinimumWidth(beside ? panelWidth : 0);
    m_sidePanel->setMaximumWidth(beside ? panelWidth : QWIDGETSIZE_MAX);
    m_slide->setVisible(beside || !m_sidePanel->isOpen());
    const int room = width() - (beside && m_sidePanel->isOpen() ? panelWidth : 0);
    const bool high = height() > room || room < sideBySideFrom;
    const bool below = high || !m_captionVisible;
    m_halves->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_caption->setSharedEdge(below ? Qt::TopEdge : Qt::LeftEdge);
    m_halves->setStretch(0, below ? !m_captionVisible : stageShare);
    m_halves->setStretch(1, below ? m_captionVisible : captionShare);
    m_filmstrip->setThumbnailHeight(height() < lowBelow ? lowThumbnailHeight : thumbnailHeight);
    // Above a caption the stage is as high as a photo needs, and no higher; in a low window it
    // leaves the caption its buttons.
    const bool bounded = high && m_captionVisible;
    const int strip = m_filmstrip->isHidden() ? 0 : m_filmstrip->sizeHint().height();
    const int left =
        height() - strip - m_line->sizeHint().height() - m_caption->minimumSizeHint().height();
    const int photoHeight = qMin(qMin(int(height() * stageOfHeight), left), int(room / photoShape));
    const int stageHeight = qMax(photoHeight, m_stage->minimumSizeHint().height());
    for (QWidget *part : {static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_end)}) {
        part->setMinimumHeight(bounded ? stageHeight : 0);
        part->setMaximumHeight(bounded ? stageHeight : QWIDGETSIZE_MAX);
    }
}

} // namespace widgets
