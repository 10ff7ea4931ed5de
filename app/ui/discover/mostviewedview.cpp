// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/discover/mostviewedview.h"

#include "ui/cards/cardlist.h"
#include "ui/controls/flattabs.h"
#include "ui/controls/linkbutton.h"
#include "ui/controls/sectionheading.h"
#include "ui/style/textsize.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int mostViewedSpacing = 10;
constexpr int mostViewedGap = 14;

QLabel *makeWords(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

MostViewedView::MostViewedView(QWidget *parent)
    : QWidget(parent)
    , m_heading(new SectionHeading(SectionHeading::Kind::Title, this))
    , m_tabs(new FlatTabs(this))
    , m_empty(makeWords("mostViewedEmpty", this))
    , m_galleriesHeading(new SectionHeading(SectionHeading::Kind::Small, this))
    , m_galleries(new CardList(this))
    , m_slidesHeading(new SectionHeading(SectionHeading::Kind::Small, this))
    , m_slides(new CardList(this))
    , m_keepsViews(new QCheckBox(this))
    , m_privacy(makeWords("viewsPrivacy", this))
    , m_clear(new LinkButton(this))
{
    setObjectName(QStringLiteral("mostViewed"));
    m_tabs->setObjectName(QStringLiteral("mostViewedTabs"));
    m_galleries->setObjectName(QStringLiteral("mostViewedGalleries"));
    m_slides->setObjectName(QStringLiteral("mostViewedSlides"));
    m_keepsViews->setObjectName(QStringLiteral("keepsViews"));
    m_clear->setObjectName(QStringLiteral("clearViews"));
    for (int tab = Hour; tab <= Week; ++tab)
        m_tabs->addTab(QString());
    setFocusProxy(m_tabs);
    layOut();

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        updateEmptyText();
        Q_EMIT tabChosen(tab);
    });
    connect(m_galleries, &CardList::chosen, this, &MostViewedView::chosen);
    connect(m_slides, &CardList::chosen, this, &MostViewedView::chosen);
    connect(m_keepsViews, &QAbstractButton::clicked, this, &MostViewedView::keepsViewsChosen);
    connect(m_clear, &QAbstractButton::clicked, this, &MostViewedView::clearRequested);
    new WidthFitter(m_keepsViews, 0);
    new WidthFitter(m_empty);
    new WidthFitter(m_privacy);
    setCards({}, {});
    retranslate();
}

void MostViewedView::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(mostViewedSpacing);
    layout->addWidget(m_heading);
    layout->addWidget(m_tabs, 0, Qt::AlignLeading);
    layout->addWidget(m_empty);
    layout->addWidget(m_galleriesHeading);
    layout->addWidget(m_galleries);
    layout->addWidget(m_slidesHeading);
    layout->addWidget(m_slides);
    layout->addSpacing(mostViewedGap);
    layout->addWidget(m_keepsViews);
    layout->addWidget(m_privacy);
    layout->addWidget(m_clear, 0, Qt::AlignLeading);
    layout->addStretch(1);
}

void MostViewedView::setFetcher(const imaging::Fetch &fetch)
{
    m_galleries->setFetcher(fetch);
    m_slides->setFetcher(fetch);
}

void MostViewedView::setLanguages(const QStringList &preferences)
{
    m_galleries->setLanguages(preferences);
    m_slides->setLanguages(preferences);
}

void MostViewedView::setCards(const QList<Card> &galleries, const QList<Card> &slides)
{
    m_galleries->setCards(galleries);
    m_slides->setCards(slides);
    m_empty->setVisible(galleries.isEmpty() && slides.isEmpty());
    m_galleriesHeading->setVisible(!galleries.isEmpty());
    m_galleries->setVisible(!galleries.isEmpty());
    m_slidesHeading->setVisible(!slides.isEmpty());
    m_slides->setVisible(!slides.isEmpty());
}

void MostViewedView::setKeepsViews(bool keeps)
{
    m_keepsViews->setChecked(keeps);
    updateEmptyText();
}

int MostViewedView::tab() const
{
    return m_tabs->currentIndex();
}

void MostViewedView::setTab(int tab)
{
    m_tabs->setCurrentIndex(qBound(int(Hour), tab, int(Week)));
}

void MostViewedView::updateEmptyText()
{
    if (!m_keepsViews->isChecked()) {
        m_empty->setText(tr("What you view is not remembered."));
        return;
    }
    const QString words[] = {
        tr("Nothing was viewed in the last hour. A slide counts after two seconds."),
        tr("Nothing was viewed in the last 24 hours. A slide counts after two seconds."),
        tr("Nothing was viewed in the last week. A slide counts after two seconds."),
    };
    m_empty->setText(words[tab()]);
}

void MostViewedView::retranslate()
{
    m_heading->setText(tr("MOST VIEWED"));
    m_tabs->setTabText(Hour, tr("1 HOUR"));
    m_tabs->setTabText(Day, tr("24 HOURS"));
    m_tabs->setTabText(Week, tr("1 WEEK"));
    m_tabs->setAccessibleName(tr("Most viewed"));
    m_galleriesHeading->setText(tr("Galleries"));
    m_galleries->setAccessibleName(tr("Most viewed galleries"));
    m_slidesHeading->setText(tr("Slides"));
    m_slides->setAccessibleName(tr("Most viewed slides"));
    m_keepsViews->setText(tr("Remember what I view"));
    m_privacy->setText(tr("This stays on this computer. What is older than a week is forgotten."));
    m_clear->setText(tr("Clear…"));
    m_clear->setAccessibleDescription(tr("Forget what was viewed"));
    updateEmptyText();
}

void MostViewedView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui

#include "moc_mostviewedview.cpp"
