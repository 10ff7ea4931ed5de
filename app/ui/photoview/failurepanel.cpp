// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photoview/failurepanel.h"

#include "ui/painting/skeleton.h"
#include "ui/style/textsize.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace ui {

namespace {

constexpr int failurePadding = 12;
constexpr int failureGap = 12;
constexpr int signHeight = 34;
constexpr double failureRadius = 6;
constexpr double leastFailurePoints = 6;
constexpr int widestReason = 420;
constexpr int reasonFlags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

FailurePanel::FailurePanel(QWidget *parent)
    : QWidget(parent)
    , m_tryAgain(new QPushButton(this))
{
    m_tryAgain->setObjectName(QStringLiteral("tryAgain"));
    m_tryAgain->setFocusPolicy(Qt::TabFocus);
    m_tryAgain->setCursor(Qt::ArrowCursor); // the view may have a hand cursor
    connect(m_tryAgain, &QAbstractButton::clicked, this, &FailurePanel::retryRequested);
    retranslate();
    hide();
}

void FailurePanel::setReason(const QString &reason)
{
    m_reason = reason;
    placeButton();
    update();
}

void FailurePanel::retranslate()
{
    m_tryAgain->setText(tr("Try again"));
    placeButton();
}

FailurePanel::Parts FailurePanel::partsIn(QSize size) const
{
    Parts parts;
    parts.font = fontAround(this);
    parts.button = m_tryAgain->sizeHint().height();
    const QSize room = size - QSize(2 * failurePadding, 2 * failurePadding);
    const QRect box(0, 0, qMin(room.width(), widestReason), room.height());
    const int left = room.height() - parts.button - failureGap;
    while (true) {
        const QFontMetrics metrics(parts.font);
        parts.reason = metrics.boundingRect(box, reasonFlags, m_reason).height();
        if (parts.reason <= left || parts.font.pointSizeF() <= leastFailurePoints)
            break;
        parts.font.setPointSizeF(parts.font.pointSizeF() * 0.9);
    }
    parts.sign = parts.reason + signHeight + failureGap <= left ? signHeight : 0;
    parts.height =
        parts.reason + failureGap + parts.button + (parts.sign > 0 ? parts.sign + failureGap : 0);
    return parts;
}

bool FailurePanel::fits(QSizeF size) const
{
    const Parts parts = partsIn(size.toSize());
    return parts.font.pointSizeF() >= fontAround(this).pointSizeF() &&
           parts.height + 2 * failurePadding <= size.height() &&
           m_tryAgain->sizeHint().width() + 2 * failurePadding <= size.width();
}

void FailurePanel::placeButton()
{
    const Parts parts = partsIn(size());
    const int width = qMin(m_tryAgain->sizeHint().width(), this->width());
    const int bottom = qMin((height() + parts.height) / 2, height());
    m_tryAgain->setGeometry((this->width() - width) / 2, qMax(0, bottom - parts.button), width,
                            parts.button);
}

void FailurePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSkeleton(painter, rect(), palette(), failureRadius);
    const Parts parts = partsIn(size());
    int top = (height() - parts.height) / 2;
    if (parts.sign > 0) {
        paintBrokenSign(painter, QRectF(0, top, width(), parts.sign), parts.sign, palette());
        top += parts.sign + failureGap;
    }
    const int width = qMin(this->width() - 2 * failurePadding, widestReason);
    painter.setFont(parts.font);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect((this->width() - width) / 2, top, width, parts.reason), reasonFlags,
                     m_reason);
}

void FailurePanel::resizeEvent(QResizeEvent *)
{
    placeButton();
}

void FailurePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeButton();
}

} // namespace ui

#include "moc_failurepanel.cpp"
