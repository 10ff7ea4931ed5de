// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slidepage/sidepanel.h"

#include "ui/style/colours.h"
#include "ui/style/textsize.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int panelMargin = 16;
constexpr int narrowestPanel = 240;
constexpr int widestPanel = 360;
constexpr double panelShare = 0.26;

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_pages(new QStackedLayout)
{
    setObjectName(QStringLiteral("sidePanel"));
    m_title->setObjectName(QStringLiteral("sidePanelTitle"));
    m_close->setObjectName(QStringLiteral("sidePanelClose"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    new WidthFitter(m_title);
    m_close->setText(QStringLiteral("×"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QAbstractButton::clicked, this, &SidePanel::close);

    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(panelMargin, panelMargin / 2, panelMargin / 2, panelMargin / 2);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 0); // for the line, which is at one of the sides
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addLayout(m_pages, 1);
    retranslate();
    hide();
}

void SidePanel::addPage(QWidget *page)
{
    m_pages->addWidget(page);
    page->installEventFilter(this);
}

void SidePanel::open(QWidget *page)
{
    if (shows(page))
        return;
    m_pages->setCurrentWidget(page);
    updateTitle();
    show();
    Q_EMIT changed();
}

void SidePanel::close()
{
    if (!isOpen())
        return;
    Q_EMIT closing();
    hide();
    Q_EMIT changed();
}

bool SidePanel::shows(const QWidget *page) const
{
    return isOpen() && m_pages->currentWidget() == page;
}

int SidePanel::widthIn(int pageWidth) const
{
    const double growth = qMax(1.0, textGrowth(this));
    return qBound(int(narrowestPanel * growth), int(pageWidth * panelShare),
                  int(widestPanel * growth));
}

void SidePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(lineColour(palette()));
    const int x = isRightToLeft() ? rect().left() : rect().right();
    painter.drawLine(x, rect().top(), x, rect().bottom());
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowTitleChange)
        updateTitle();
    return QFrame::eventFilter(watched, event);
}

void SidePanel::retranslate()
{
    m_close->setAccessibleName(tr("Close the panel"));
    m_close->setToolTip(m_close->accessibleName());
}

void SidePanel::updateTitle()
{
    if (const QWidget *page = m_pages->currentWidget())
        m_title->setText(page->windowTitle());
    setAccessibleName(m_title->text());
}

} // namespace ui

#include "moc_sidepanel.cpp"
