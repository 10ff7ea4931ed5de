// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/discover/browsepage.h"

#include "ui/cards/cardlist.h"
#include "ui/controls/captionscroll.h"
#include "ui/controls/linkbutton.h"
#include "ui/controls/sectionheading.h"
#include "ui/discover/mostviewedview.h"
#include "ui/style/textsize.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int wideBrowseMargin = 32;
constexpr int narrowBrowseMargin = 12;
constexpr int sectionsSideBySideFrom = 820; // narrower, titles would be cut off
constexpr int columnGap = 48;
constexpr int widestColumn = 680;
constexpr int browseSpacing = 10;

} // namespace

BrowsePage::BrowsePage(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new CaptionScroll(this))
    , m_content(new QWidget(m_scroll))
    , m_back(new LinkButton(m_content))
    , m_mostViewed(new MostViewedView(m_content))
    , m_recommendations(new SectionHeading(SectionHeading::Kind::Title, m_content))
    , m_nothing(new QLabel(m_content))
    , m_cards(new CardList(m_content))
{
    setObjectName(QStringLiteral("lobbyPage"));
    m_back->setObjectName(QStringLiteral("lobbyBack"));
    m_nothing->setObjectName(QStringLiteral("recommendationsEmpty"));
    m_nothing->setWordWrap(true);
    new WidthFitter(m_nothing);
    m_cards->setObjectName(QStringLiteral("recommendations"));
    layOut();

    connect(m_mostViewed, &MostViewedView::chosen, this, &BrowsePage::chosen);
    connect(m_cards, &CardList::chosen, this, &BrowsePage::chosen);
    connect(m_back, &QAbstractButton::clicked, this, &BrowsePage::backRequested);
    setRecommendations({}, true);
    retranslate();
}

void BrowsePage::layOut()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(browseSpacing);
    right->addWidget(m_recommendations);
    right->addWidget(m_nothing);
    right->addWidget(m_cards);
    right->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(columnGap);
    m_columns->addWidget(m_mostViewed, 1);
    m_columns->addLayout(right, 1);
    auto *content = new QVBoxLayout(m_content);
    content->setSpacing(browseSpacing);
    content->addWidget(m_back, 0, Qt::AlignLeading);
    content->addLayout(m_columns);
    content->addStretch(1);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void BrowsePage::setFetcher(const imaging::Fetch &fetch)
{
    m_mostViewed->setFetcher(fetch);
    m_cards->setFetcher(fetch);
}

void BrowsePage::setLanguages(const QStringList &preferences)
{
    m_mostViewed->setLanguages(preferences);
    m_cards->setLanguages(preferences);
}

void BrowsePage::setMostViewed(const QList<Card> &galleries, const QList<Card> &slides)
{
    m_mostViewed->setCards(galleries, slides);
    if (m_isWaiting)
        scrollToPart(); // the other part may be below this one
}

void BrowsePage::setRecommendations(const QList<Card> &cards, bool isComplete)
{
    m_cards->setCards(cards);
    m_nothing->setVisible(cards.isEmpty());
    m_cards->setVisible(!cards.isEmpty());
    if (!m_isWaiting || !isComplete)
        return;
    m_isWaiting = false;
    scrollToPart();
    if (cards.isEmpty() || !m_back->hasFocus()) // the reader went elsewhere
        return;
    m_cards->setCurrentIndex(m_cards->model()->index(0, 0));
    m_cards->setFocus(Qt::OtherFocusReason);
}

void BrowsePage::open(Part part)
{
    m_part = part;
    m_isWaiting = part == Part::Recommendations;
    arrange();
    m_content->layout()->activate();
    if (part == Part::MostViewed)
        m_mostViewed->setFocus(Qt::OtherFocusReason);
    else
        m_back->setFocus(Qt::OtherFocusReason);
    scrollToPart();
}

void BrowsePage::scrollToPart()
{
    const bool isAtTop =
        m_part == Part::MostViewed || m_columns->direction() == QBoxLayout::LeftToRight;
    if (isAtTop)
        m_scroll->scrollToTop();
    else
        m_scroll->reveal(m_recommendations);
}

void BrowsePage::retranslate()
{
    m_back->setText(tr("Back to the gallery"));
    m_recommendations->setText(tr("OUR RECOMMENDATIONS"));
    m_nothing->setText(tr("There is nothing to recommend yet."));
    m_cards->setAccessibleName(tr("Our recommendations"));
    setAccessibleName(tr("Most viewed and recommendations"));
    setWindowTitle(accessibleName());
}

void BrowsePage::arrange()
{
    const double growth = textGrowth(this);
    const bool beside = width() >= sectionsSideBySideFrom * qMax(1.0, growth);
    const int margin = beside ? wideBrowseMargin : narrowBrowseMargin;
    const int column = int(widestColumn * growth);
    const int columns = beside ? 2 * column + columnGap : column;
    const int rest = qMax(0, width() - 2 * margin - columns);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QMargins margins(margin, margin / 2, margin + rest, margin);
    if (isRightToLeft())
        margins = {margin + rest, margin / 2, margin, margin};
    m_content->layout()->setContentsMargins(margins);
}

void BrowsePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BrowsePage::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
        m_scroll->scrollBy(1);
        return;
    case Qt::Key_Up:
        m_scroll->scrollBy(-1);
        return;
    case Qt::Key_PageDown:
        bar->setValue(bar->value() + bar->pageStep());
        return;
    case Qt::Key_PageUp:
        bar->setValue(bar->value() - bar->pageStep());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BrowsePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ui

#include "moc_browsepage.cpp"
