// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "ui/controls/linkbutton.h"
#include "ui/overview/overview.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int slideInset = 8;  // as around slides and beside the names of chapters
constexpr int linkPadding = 4; // that a link has around its text

} // namespace

OverviewPage::OverviewPage(Overview *overview, QWidget *parent)
    : QWidget(parent)
    , m_back(new LinkButton(this))
    , m_header(new QHBoxLayout)
{
    setObjectName(QStringLiteral("overviewPage"));
    m_back->setObjectName(QStringLiteral("overviewBack"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_header);
    layout->addWidget(overview, 1);
    m_header->addWidget(m_back);
    m_header->addStretch(1);
    setFocusProxy(overview);
    connect(m_back, &QAbstractButton::clicked, this, &OverviewPage::backRequested);
    retranslate();
}

QAbstractButton *OverviewPage::backButton() const
{
    return m_back;
}

void OverviewPage::retranslate()
{
    m_back->setText(tr("Back to the slide"));
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// In line with the chapters' names.
void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int margin = Overview::marginIn(width()) + slideInset - linkPadding;
    m_header->setContentsMargins(margin, 0, margin, 0);
}

} // namespace ui

#include "moc_overviewpage.cpp"
