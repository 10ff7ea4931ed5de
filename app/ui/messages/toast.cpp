// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/toast.h"

#include "ui/accessibility/announcement.h"
#include "ui/style/colours.h"
#include "ui/style/textsize.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int shownMilliseconds = 2500;
constexpr int noticeSidePadding = 18;
constexpr int noticePadding = 10;
constexpr double leastPoints = 6;  // points
constexpr int noticeDistance = 16; // from the parent's lower edge

} // namespace

Toast::Toast(QWidget *parent)
    : QLabel(parent)
{
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setContentsMargins(noticeSidePadding, noticePadding, noticeSidePadding, noticePadding);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Toast::showMessage(const QString &message)
{
    setText(message);
    setFont(fontAround(this));
    const int room = parentWidget()->width() - 2 * noticeDistance;
    const int wanted = fontMetrics().horizontalAdvance(message) + 2 * noticeSidePadding + 2;
    const int width = qMin(room, wanted);
    // Smaller letters where the message would be higher than the parent.
    int height = heightForWidth(width);
    while (height > parentWidget()->height() - 2 * noticeDistance &&
           font().pointSizeF() > leastPoints) {
        QFont smaller = font();
        smaller.setPointSizeF(smaller.pointSizeF() * 0.9);
        setFont(smaller);
        height = heightForWidth(width);
    }
    setGeometry((parentWidget()->width() - width) / 2,
                parentWidget()->height() - height - noticeDistance, width, height);
    raise();
    show();
    m_timer.start();
    announce(this, message);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // With an edge, as it can be over a photo of the same colour.
    painter.setPen(QPen(palette().color(QPalette::Window), edgeWidth(palette())));
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.setPen(palette().color(QPalette::Window));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextWordWrap, text());
}

} // namespace ui
