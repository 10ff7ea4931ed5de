// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/caption/coverlinks.h"

#include "ui/controls/linkbutton.h"

#include <QEvent>
#include <QStyle>

namespace ui {

namespace {

constexpr int linkGap = 12;

} // namespace

CoverLinks::CoverLinks(QWidget *parent)
    : QWidget(parent)
    , m_mostViewed(new LinkButton(this))
    , m_recommendations(new LinkButton(this))
{
    setObjectName(QStringLiteral("coverLinks"));
    m_mostViewed->setObjectName(QStringLiteral("coverMostViewed"));
    m_recommendations->setObjectName(QStringLiteral("coverRecommendations"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_mostViewed, &QAbstractButton::clicked, this, &CoverLinks::mostViewedRequested);
    connect(m_recommendations, &QAbstractButton::clicked, this,
            &CoverLinks::recommendationsRequested);
    retranslate();
}

bool CoverLinks::fitsBeside(int width) const
{
    return m_mostViewed->sizeHint().width() + linkGap + m_recommendations->sizeHint().width() <=
           width;
}

int CoverLinks::heightForWidth(int width) const
{
    const int height = m_mostViewed->heightForWidth(width);
    return fitsBeside(width) ? height : height + m_recommendations->heightForWidth(width);
}

QSize CoverLinks::sizeHint() const
{
    return {300, heightForWidth(width())};
}

QSize CoverLinks::minimumSizeHint() const
{
    return {0, heightForWidth(width())};
}

void CoverLinks::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void CoverLinks::placeButtons()
{
    const QSize first = sizeOf(m_mostViewed);
    const QPoint next =
        fitsBeside(width()) ? QPoint(first.width() + linkGap, 0) : QPoint(0, first.height());
    const auto put = [this](QWidget *button, QPoint corner) {
        const QRect area(corner, sizeOf(button));
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    };
    put(m_mostViewed, {});
    put(m_recommendations, next);
}

// Where the height does not change with the texts, no resize event follows, so the buttons are
// placed here.
void CoverLinks::relayout()
{
    updateGeometry();
    placeButtons();
}

QSize CoverLinks::sizeOf(const QWidget *button) const
{
    const int room = qMin(button->sizeHint().width(), width());
    return {room, button->heightForWidth(room)};
}

void CoverLinks::retranslate()
{
    m_mostViewed->setText(tr("MOST VIEWED"));
    m_recommendations->setText(tr("OUR RECOMMENDATIONS"));
    relayout();
}

void CoverLinks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        relayout();
}

} // namespace ui

#include "moc_coverlinks.cpp"
