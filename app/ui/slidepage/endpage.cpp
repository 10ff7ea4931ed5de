// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slidepage/endpage.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "ui/cards/cardlist.h"
#include "ui/controls/captionscroll.h"
#include "ui/controls/captiontext.h"
#include "ui/controls/linkbutton.h"
#include "ui/controls/sectionheading.h"
#include "ui/controls/tourbutton.h"
#include "ui/slidetext/detailshtml.h"
#include "ui/style/textsize.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int wideEndMargin = 48;
constexpr int narrowEndMargin = 16;
constexpr int wideEndFrom = 560;
constexpr int widestEndColumn = 720; // of the column, so that lines stay readable
constexpr int endSpacing = 12;
constexpr int endSectionGap = 16;
constexpr QSize smallestEndPanel(200, 120);

} // namespace

EndPage::EndPage(gallery::Tour *tour, QWidget *parent)
    : QFrame(parent)
    , m_tour(tour)
    , m_scroll(new CaptionScroll(this))
    , m_column(new QWidget(m_scroll))
    , m_layout(new QVBoxLayout(m_column))
    , m_heading(new SectionHeading(SectionHeading::Kind::Part, m_column))
    , m_title(new SectionHeading(SectionHeading::Kind::Title, m_column))
    , m_review(new TourButton(m_column))
    , m_back(new LinkButton(m_column))
    , m_recommendations(new SectionHeading(SectionHeading::Kind::Part, m_column))
    , m_cards(new CardList(m_column))
    , m_sourcesHeading(new SectionHeading(SectionHeading::Kind::Part, m_column))
    , m_sources(new CaptionText(m_column))
{
    setObjectName(QStringLiteral("endPanel"));
    m_heading->setObjectName(QStringLiteral("endHeading"));
    m_title->setObjectName(QStringLiteral("endTitle"));
    m_review->setObjectName(QStringLiteral("endReview"));
    m_back->setObjectName(QStringLiteral("endBack"));
    m_cards->setObjectName(QStringLiteral("endRecommendations"));
    m_sources->setObjectName(QStringLiteral("endSources"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    m_layout->setSpacing(endSpacing);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_review, 0, Qt::AlignLeading);
    m_layout->addWidget(m_back, 0, Qt::AlignLeading);
    m_layout->addSpacing(endSectionGap);
    m_layout->addWidget(m_recommendations);
    m_layout->addWidget(m_cards);
    m_layout->addSpacing(endSectionGap);
    m_layout->addWidget(m_sourcesHeading);
    m_layout->addWidget(m_sources);
    m_layout->addStretch(1);
    m_scroll->setWidget(m_column);
    m_column->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    connect(m_review, &QAbstractButton::clicked, tour, &gallery::Tour::restart);
    connect(m_back, &QAbstractButton::clicked, this, &EndPage::backRequested);
    connect(tour, &gallery::Tour::progressChanged, this, &EndPage::updateButtons);
    setRecommendations({});
    retranslate();
}

void EndPage::setRecommendations(const QList<Card> &cards)
{
    m_cards->setCards(cards);
    m_recommendations->setVisible(!cards.isEmpty());
    m_cards->setVisible(!cards.isEmpty());
}

void EndPage::refresh()
{
    retranslate();
    m_scroll->scrollToTop();
}

QSize EndPage::sizeHint() const
{
    return {852, 670}; // as PhotoView, so that the layout stays when it is replaced
}

QSize EndPage::minimumSizeHint() const
{
    return smallestEndPanel;
}

void EndPage::retranslate()
{
    const gallery::SlideModel &model = *m_tour->model();
    m_heading->setText(tr("THE END"));
    m_title->setText(model.galleryTitle());
    m_review->setText(tr("REVIEW"));
    m_review->setToolTip(tr("Start over"));
    m_back->setText(tr("Back to the last slide"));
    m_recommendations->setText(tr("OUR RECOMMENDATIONS"));
    m_cards->setAccessibleName(tr("Our recommendations"));
    m_cards->setLanguages(model.languages());
    m_sourcesHeading->setText(tr("SOURCES"));
    m_sources->setAccessibleName(tr("Sources"));
    const QString sources = DetailsHtml(model.gallery(), model.languages()).sources();
    m_sources->setParagraphs(sources);
    m_sourcesHeading->setVisible(!sources.isEmpty());
    m_sources->setVisible(!sources.isEmpty());
    setAccessibleName(tr("The end of %1").arg(model.galleryTitle()));
    updateButtons();
}

void EndPage::updateButtons()
{
    m_review->setEnabled(m_tour->canRestart());
}

void EndPage::applyMargins()
{
    const int margin = width() >= wideEndFrom ? wideEndMargin : narrowEndMargin;
    const int rest = qMax(0, width() - 2 * margin - int(widestEndColumn * textGrowth(this)));
    QMargins margins(margin, margin, margin + rest, margin);
    if (isRightToLeft())
        margins = {margin + rest, margin, margin, margin};
    m_layout->setContentsMargins(margins);
    // A heading stands on the side where the page begins, whatever its own language. That of the
    // sources stands above their first line, which is on the side of its language.
    const Qt::Alignment side =
        Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    for (SectionHeading *heading : {m_heading, m_title, m_recommendations})
        heading->setAlignment(side);
}

void EndPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

void EndPage::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    applyMargins();
}

void EndPage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        applyMargins();
}

} // namespace ui

#include "moc_endpage.cpp"
