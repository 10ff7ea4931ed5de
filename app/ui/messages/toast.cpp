// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/toast.h"

#include "ui/accessibility/announcement.h"
#include "ui/style/colours.h"
#include "ui/style/textsize.h"
#include "ui/style/touchtarget.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int shownMilliseconds = 2500;
constexpr int offeredMilliseconds = 10'000;
constexpr int noticeSidePadding = 18;
constexpr int noticePadding = 10;
constexpr double leastPoints = 6;  // points
constexpr int noticeDistance = 16; // from the parent's lower edge
constexpr double noticeRadius = 8;

// An underlined word in the colours of the message.
class OfferButton : public QAbstractButton
{
public:
    explicit OfferButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        return QSize(QFontMetrics(words()).horizontalAdvance(text()) + noticeSidePadding,
                     fontMetrics().height())
            .expandedTo({touchTargetSize, touchTargetSize});
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(words());
        painter.setPen(palette().color(QPalette::Window));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(palette().color(QPalette::Window), focusWidth(palette())));
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 6, -3, -6), noticeRadius / 2,
                                    noticeRadius / 2);
        }
    }

private:
    QFont words() const
    {
        QFont words = font();
        words.setBold(true);
        words.setUnderline(true);
        return words;
    }
};

} // namespace

Toast::Toast(QWidget *parent)
    : QLabel(parent)
    , m_button(new OfferButton(this))
{
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    m_button->setObjectName(QStringLiteral("toastButton"));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        const auto accept = m_offer.accept;
        dismiss();
        if (accept)
            accept();
    });
    hide();
}

void Toast::showMessage(const QString &message, const ToastOffer &offer)
{
    setText(message);
    m_offer = offer;
    m_button->setText(offer.text);
    m_button->setVisible(hasOffer());
    setAttribute(Qt::WA_TransparentForMouseEvents, !hasOffer());
    arrange();
    raise();
    show();
    m_timer.start(hasOffer() ? offeredMilliseconds : shownMilliseconds);
    announce(this, message);
}

void Toast::handleParentChange()
{
    if (!hasOffer())
        dismiss();
    else if (!isHidden())
        arrange();
}

void Toast::arrange()
{
    setFont(fontAround(this));
    m_button->setFont(font());
    const int room = parentWidget()->width() - 2 * noticeDistance;
    const int buttonWidth = hasOffer() ? m_button->sizeHint().width() : 0;
    const int padding = hasOffer() ? noticePadding / 2 : noticePadding;
    const int after = hasOffer() ? buttonWidth + noticePadding : noticeSidePadding;
    const bool mirrored = isRightToLeft();
    setContentsMargins(mirrored ? after : noticeSidePadding, padding,
                       mirrored ? noticeSidePadding : after, padding);
    const int wanted = fontMetrics().horizontalAdvance(text()) + noticeSidePadding + after + 2;
    const int width = qMin(room, wanted);
    const int least = hasOffer() ? m_button->sizeHint().height() : 0;
    // Smaller letters where the message would be higher than the parent.
    int height = heightForWidth(width);
    while (height > parentWidget()->height() - 2 * noticeDistance &&
           font().pointSizeF() > leastPoints) {
        QFont smaller = font();
        smaller.setPointSizeF(smaller.pointSizeF() * 0.9);
        setFont(smaller);
        height = heightForWidth(width);
    }
    height = qMax(height, least);
    setGeometry((parentWidget()->width() - width) / 2,
                parentWidget()->height() - height - noticeDistance, width, height);
    const QRect place(width - buttonWidth - noticePadding / 2, 0, buttonWidth, height);
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void Toast::dismiss()
{
    if (m_button->hasFocus())
        parentWidget()->setFocus(Qt::OtherFocusReason); // else Qt would choose another widget
    hide();
}

void Toast::hideEvent(QHideEvent *event)
{
    if (isHidden()) { // and not only its parent
        m_timer.stop();
        m_offer = {};
    }
    QLabel::hideEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // With an edge, as it can be over a photo of the same colour.
    painter.setPen(QPen(palette().color(QPalette::Window), edgeWidth(palette())));
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), noticeRadius, noticeRadius);
    painter.setPen(palette().color(QPalette::Window));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextWordWrap, text());
}

} // namespace ui

#include "moc_toast.cpp"
