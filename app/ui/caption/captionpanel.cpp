// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/caption/captionpanel.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "ui/accessibility/announcement.h"
#include "ui/caption/coverlinks.h"
#include "ui/caption/detailsview.h"
#include "ui/caption/paralleltext.h"
#include "ui/caption/tourcontrols.h"
#include "ui/controls/captionscroll.h"
#include "ui/controls/captiontext.h"
#include "ui/controls/highlightedlabel.h"
#include "ui/slidetext/slidetexts.h"
#include "ui/style/colours.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace ui {

namespace {

HighlightedLabel *makeLabel(const char *name, QWidget *parent)
{
    auto *label = new HighlightedLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setFocusPolicy(Qt::NoFocus);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

CaptionPanel::CaptionPanel(gallery::Tour *tour, QWidget *parent)
    : QFrame(parent)
    , m_tour(tour)
    , m_scroll(new CaptionScroll(this))
    , m_column(new QWidget(m_scroll))
    , m_flow(new QVBoxLayout(m_column))
    , m_texts(new QVBoxLayout)
    , m_heading(makeLabel("heading", m_column))
    , m_title(makeLabel("title", m_column))
    , m_caption(new CaptionText(m_column))
    , m_remarks(new CaptionText(m_column))
    , m_credit(new CaptionText(m_column))
    , m_second(new ParallelText({m_heading, m_title, m_caption, m_credit}, m_column))
    , m_missing(makeLabel("missing", m_column))
    , m_links(new CoverLinks(m_column))
    , m_details(new DetailsView(tour, m_column))
    , m_foot(new TourControls(tour, this))
{
    setObjectName(QStringLiteral("captionPanel"));
    m_caption->setObjectName(QStringLiteral("caption"));
    m_remarks->setObjectName(QStringLiteral("remarks"));
    m_credit->setObjectName(QStringLiteral("credit"));
    m_details->hide();
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(0);
    m_flow->addLayout(m_texts, 1);
    m_remarksGap = new QSpacerItem(0, 0);
    m_creditGap = new QSpacerItem(0, 0);
    m_linksGap = new QSpacerItem(0, 0);
    m_detailsGap = new QSpacerItem(0, 0);
    m_texts->setSpacing(0);
    m_texts->addLayout(m_second->names());
    m_texts->addLayout(m_second->headings());
    m_texts->addLayout(m_second->titles());
    m_texts->addWidget(m_missing);
    m_texts->addLayout(m_second->captions());
    m_texts->addItem(m_remarksGap);
    m_texts->addWidget(m_remarks);
    m_texts->addItem(m_creditGap);
    m_texts->addLayout(m_second->credits());
    m_texts->addItem(m_linksGap);
    m_texts->addWidget(m_links);
    m_texts->addItem(m_detailsGap);
    m_texts->addWidget(m_details);
    m_texts->addStretch(1);
    m_scroll->setWidget(m_column);
    m_column->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_foot);
    setSharedEdge(Qt::LeftEdge);

    connect(tour, &gallery::Tour::currentChanged, this, &CaptionPanel::showSlide);
    connect(tour, &gallery::Tour::positionChanged, this, &CaptionPanel::showTexts);
    connect(tour, &gallery::Tour::restarted, m_scroll, &CaptionScroll::toTop);
    connect(tour->model(), &QAbstractItemModel::dataChanged, this, &CaptionPanel::follow);
    applySizes();
    showSlide();
}

QSize CaptionPanel::sizeHint() const
{
    return m_scroll->isHidden() ? QFrame::sizeHint() : QSize(430, 670);
}

void CaptionPanel::setTextPercent(int percent)
{
    m_percent = qBound(smallestTextPercent, percent, largestTextPercent);
    applySizes();
    Q_EMIT textPercentChanged(m_percent);
}

void CaptionPanel::scrollBy(int steps)
{
    m_scroll->scrollBy(steps);
}

void CaptionPanel::setSharedEdge(Qt::Edge edge)
{
    m_sharedEdge = edge;
    const int beside = edge == Qt::LeftEdge ? 1 : 0; // the line
    layout()->setContentsMargins(isRightToLeft() ? 0 : beside, 1 - beside,
                                 isRightToLeft() ? beside : 0, 0);
    update();
}

void CaptionPanel::setTextsVisible(bool visible)
{
    if (visible == m_textsVisible)
        return;
    m_textsVisible = visible;
    setFootInText(m_footInText && visible);
    m_scroll->setVisible(visible);
    setSizePolicy(QSizePolicy::Preferred, visible ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    Q_EMIT textsVisibleChanged(visible);
}

QList<QWidget *> CaptionPanel::controls() const
{
    QList<QWidget *> all;
    for (auto *button : findChildren<QAbstractButton *>())
        all += button;
    return all;
}

void CaptionPanel::setDetailsVisible(bool visible)
{
    if (visible == !m_details->isHidden())
        return;
    m_details->setVisible(visible);
    applyGaps();
}

void CaptionPanel::revealDetails()
{
    m_scroll->reveal(m_details);
}

void CaptionPanel::showSlide()
{
    showTexts();
    m_scroll->toTop();
}

void CaptionPanel::follow(const QModelIndex &first, const QModelIndex &last,
                          const QList<int> &roles)
{
    using gallery::SlideModel;
    const int current = m_tour->current();
    const bool isShown = first.row() <= current && current <= last.row();
    if (isShown &&
        gallery::concerns(roles, {SlideModel::TitleRole, SlideModel::CoverRole,
                                  SlideModel::CaptionRole, SlideModel::CreditRole,
                                  SlideModel::RemarksRole, SlideModel::ChapterTitleRole,
                                  SlideModel::ChapterPlaceRole, SlideModel::ChapterSizeRole,
                                  SlideModel::DetailsRole, SlideModel::SecondRole}))
        showTexts();
    else if (gallery::concerns(roles, {SlideModel::SecondRole}))
        followPairing(); // of the gallery as a whole
}

void CaptionPanel::showTexts()
{
    using gallery::SlideModel;
    const QModelIndex slide = m_tour->selection()->currentIndex();
    const QString heading = SlideTexts::heading(slide);
    m_heading->setWords(heading);
    setName(m_heading, QString(heading).replace(QChar::Nbsp, QLatin1Char(' ')));
    m_heading->setVisible(!heading.isEmpty());
    m_title->setWords(slide.data(SlideModel::TitleRole).toString());
    m_second->show(slide);
    setName(m_caption, tr("Caption"));
    const QString missing = SlideTexts::missing(slide);
    m_missing->setWords(missing);
    m_missing->setVisible(!missing.isEmpty());
    const QString remarks = slide.data(SlideModel::RemarksRole).toString();
    m_remarks->setParagraphs(remarks);
    setName(m_remarks, tr("Remarks"));
    m_remarks->setVisible(!remarks.isEmpty());
    m_details->showSlide();
    const QString credit = SlideTexts::credit(slide);
    m_credit->setParagraphs(credit);
    setName(m_credit, slide.data(SlideModel::CreditTextRole).toString());
    m_credit->setVisible(!credit.isEmpty());
    tellLanguages(slide);
    mark();
    m_links->setVisible(slide.data(SlideModel::CoverRole).toBool());
    followPairing();
    applySizes(); // which depend on the languages and on how long the words are
}

void CaptionPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(lineColour(palette()));
    const QRect edge = rect();
    if (m_sharedEdge == Qt::TopEdge)
        painter.drawLine(edge.topLeft(), edge.topRight());
    else if (isRightToLeft())
        painter.drawLine(edge.topRight(), edge.bottomRight());
    else
        painter.drawLine(edge.topLeft(), edge.bottomLeft());
}

void CaptionPanel::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0)
        Q_EMIT textSizeWheeled(event->angleDelta().y() > 0 ? 1 : -1);
}

void CaptionPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    applySizes();
}

void CaptionPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applySizes();
    else if (event->type() == QEvent::LayoutDirectionChange) {
        setSharedEdge(m_sharedEdge);
        applySizes();
    }
}

} // namespace ui
