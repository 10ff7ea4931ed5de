// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/openingbar.h"

#include "ui/style/reducedmotion.h"
#include "ui/style/textsize.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

namespace {

constexpr int showDelayMilliseconds = 300;
constexpr int openingMargin = 12;
constexpr int progressSteps = 1000;
constexpr int fewestOpeningCharacters = 14; // in a line of the label, beside the others

} // namespace

OpeningBar::OpeningBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_reducedMotion(new ReducedMotion(this))
{
    m_reducedMotion->query();
    setObjectName(QStringLiteral("openingBar"));
    m_cancel->setObjectName(QStringLiteral("openingCancel"));
    m_bar->setObjectName(QStringLiteral("openingProgress"));
    m_label->setTextFormat(Qt::PlainText);
    new WidthFitter(m_label);
    m_label->setWordWrap(true);
    new WidthFitter(m_cancel, 2 * openingMargin);
    m_bar->setTextVisible(false);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(openingMargin, openingMargin / 2, openingMargin,
                                 openingMargin / 2);
    m_layout->setSpacing(openingMargin);
    m_layout->addWidget(m_label, 1);
    m_layout->addWidget(m_bar, 1);
    m_layout->addWidget(m_cancel);
    m_showTimer.setSingleShot(true);
    m_showTimer.setInterval(showDelayMilliseconds);
    connect(&m_showTimer, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QAbstractButton::clicked, this, &OpeningBar::cancelled);
    retranslate();
    hide();
}

void OpeningBar::start(const QString &name)
{
    m_name = name;
    setProgress(0, 0);
    retranslate();
    if (isHidden())
        m_showTimer.start();
}

void OpeningBar::setProgress(qint64 received, qint64 total)
{
    // A bar without a known total moves continuously, which reduced motion forbids.
    m_bar->setRange(0, total > 0 || m_reducedMotion->isReduced() ? progressSteps : 0);
    m_bar->setValue(0);
    if (total > 0)
        m_bar->setValue(int(received * progressSteps / total));
}

void OpeningBar::stop()
{
    m_showTimer.stop();
    hide();
}

void OpeningBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void OpeningBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const int line = m_label->fontMetrics().averageCharWidth() * fewestOpeningCharacters;
    const bool beside = (width() - m_cancel->sizeHint().width() - 4 * openingMargin) / 2 >= line;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OpeningBar::retranslate()
{
    m_label->setText(m_name.isEmpty() ? tr("Opening the built-in gallery…")
                                      : tr("Opening %1…").arg(m_name));
    m_bar->setAccessibleName(m_label->text());
    m_cancel->setText(tr("Cancel"));
}

} // namespace ui

#include "moc_openingbar.cpp"
