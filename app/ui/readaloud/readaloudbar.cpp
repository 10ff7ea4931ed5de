// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/readaloud/readaloudbar.h"

#include "ui/style/colours.h"
#include "ui/style/touchtarget.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ui {

namespace {

constexpr int readingMargin = 12;
constexpr int narrowReadingMargin = 2;
constexpr int readingMarkWidth = 4;

} // namespace

ReadAloudBar::ReadAloudBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_stop(new QPushButton(this))
{
    setObjectName(QStringLiteral("readingBar"));
    m_label->setObjectName(QStringLiteral("reading"));
    m_stop->setObjectName(QStringLiteral("readingStop"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setMinimumWidth(1);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_stop->setMinimumSize(touchTargetSize, touchTargetSize);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(readingMargin + readingMarkWidth, narrowReadingMargin, readingMargin,
                               narrowReadingMargin + 1);
    layout->setSpacing(readingMargin);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_stop);
    connect(m_stop, &QAbstractButton::clicked, this, &ReadAloudBar::stopRequested);
    retranslate();
    hide();
}

void ReadAloudBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ReadAloudBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(isRightToLeft() ? width() - readingMarkWidth : 0, 0, readingMarkWidth,
                     height(), accentColour(palette()));
    painter.setPen(lineColour(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void ReadAloudBar::retranslate()
{
    m_label->setText(tr("Reading aloud – any key stops it"));
    //: The button that ends reading aloud.
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop reading aloud"));
}

} // namespace ui

#include "moc_readaloudbar.cpp"
