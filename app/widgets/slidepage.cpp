// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/slidepage.h"

#include "widgets/captionpanel.h"
#include "widgets/chapterline.h"
#include "widgets/filmstrip.h"
#include "widgets/stage.h"

#include <QVBoxLayout>

namespace widgets
{

namespace
{

constexpr int sideBySideFrom = 640; // narrower, neither half would be of use
constexpr int stageShare = 664;     // of a thousand, in a wide window
constexpr int captionShare = 336;
constexpr double stageOfHeight = 0.38; // at most, in a high window
constexpr double photoShape = 1.5;
constexpr int thumbnailHeight = 56;
constexpr int lowThumbnailHeight = 36;
constexpr int lowBelow = 640; // a window so low has small thumbnails
constexpr QSize smallest(240, 320);

} // namespace

SlidePage::SlidePage(gallery::Tour *tour, QWidget *parent)
    : QWidget(parent)
    , m_stage(new Stage(tour, this))
    , m_line(new ChapterLine(tour, this))
    , m_caption(new CaptionPanel(tour, this))
    , m_filmstrip(new Filmstrip(tour, this))
{
    auto *picture = new QVBoxLayout;
    picture->setSpacing(0);
    picture->addWidget(m_stage, 1);
    picture->addWidget(m_line);
    m_halves = new QHBoxLayout;
    m_halves->setSpacing(0);
    m_halves->addLayout(picture);
    m_halves->addWidget(m_caption);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(m_halves, 1);
    page->addWidget(m_filmstrip);
}

QSize SlidePage::minimumSizeHint() const
{
    return smallest;
}

void SlidePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SlidePage::arrange()
{
    const bool high = height() > width() || width() < sideBySideFrom;
    m_halves->setDirection(high ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_caption->setSharedEdge(high ? Qt::TopEdge : Qt::LeftEdge);
    m_halves->setStretch(0, high ? 0 : stageShare);
    m_halves->setStretch(1, high ? 1 : captionShare);
    const int stageHeight = qMin(int(height() * stageOfHeight), int(width() / photoShape));
    m_stage->setMinimumHeight(high ? qMax(stageHeight, m_stage->minimumSizeHint().height()) : 0);
    m_stage->setMaximumHeight(high ? m_stage->minimumHeight() : QWIDGETSIZE_MAX);
    m_filmstrip->setThumbnailHeight(height() < lowBelow ? lowThumbnailHeight : thumbnailHeight);
}

} // namespace widgets
