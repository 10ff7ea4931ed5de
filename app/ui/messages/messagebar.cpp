// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagebar.h"

#include "ui/accessibility/announcement.h"
#include "ui/style/colours.h"
#include "ui/style/textsize.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace ui {

namespace {

constexpr int messageMargin = 12;
constexpr int messageMarkWidth = 4;
constexpr int fewestMessageCharacters = 18; // in a line
constexpr int signSide = 20;

// An exclamation mark in a circle, for readers who cannot distinguish the colours.
class Sign : public QWidget
{
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return {signSide, signSide}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QRectF circle(0, 0, signSide, signSide);
        circle.moveCenter(QRectF(rect()).center());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(accentTextColour(palette()), 2));
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
        const double x = circle.center().x();
        painter.fillRect(QRectF(x - 1, circle.top() + 5, 2, 6), painter.pen().color());
        painter.fillRect(QRectF(x - 1, circle.top() + 13, 2, 2), painter.pen().color());
    }
};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new Sign(this))
    , m_label(new QLabel(this))
    , m_more(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_label->setObjectName(QStringLiteral("message"));
    m_more->setObjectName(QStringLiteral("messageMore"));
    m_other->setObjectName(QStringLiteral("messageOther"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setFocusPolicy(Qt::NoFocus);
    new WidthFitter(m_label);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_other->setFocusPolicy(Qt::TabFocus);
    new WidthFitter(m_more, 5 * messageMargin + 2 * messageMarkWidth + signSide +
                                m_close->sizeHint().width());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(messageMargin);
    buttons->addWidget(m_more, 0, Qt::AlignTrailing);
    buttons->addWidget(m_other);
    buttons->addWidget(m_close);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(messageMargin + messageMarkWidth, messageMargin / 2,
                                 messageMargin + messageMarkWidth, messageMargin / 2);
    m_layout->setSpacing(messageMargin);
    m_sign->setFixedWidth(signSide);
    auto *words = new QHBoxLayout;
    words->setSpacing(messageMargin);
    words->addWidget(m_sign);
    words->addWidget(m_label, 1);
    m_layout->addLayout(words, 1);
    m_layout->addLayout(buttons);
    connect(m_close, &QAbstractButton::clicked, this, &MessageBar::clear);
    connect(m_more, &QAbstractButton::clicked, this, &MessageBar::moreRequested);
    connect(m_other, &QAbstractButton::clicked, this, &MessageBar::otherRequested);
    retranslate();
    hide();
}

void MessageBar::showMessage(const QString &sentences, const QString &more)
{
    show(sentences, more, {}, true);
}

void MessageBar::showSuccess(const QString &sentences, const QString &more, const QString &other)
{
    show(sentences, more, other, false);
}

void MessageBar::show(const QString &sentences, const QString &more, const QString &other,
                      bool isError)
{
    m_sign->setVisible(isError);
    m_label->setText(sentences);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    arrange();
    QFrame::show();
    announce(m_label, sentences);
}

void MessageBar::clear()
{
    hide();
    m_label->clear();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

// The text is above the buttons where its lines beside them would be too short.
void MessageBar::arrange()
{
    int buttons = 0;
    for (const QPushButton *button : {m_more, m_other})
        buttons += button->isHidden() ? 0 : button->sizeHint().width();
    const int line = m_label->fontMetrics().averageCharWidth() * fewestMessageCharacters;
    const bool beside = width() - buttons - m_close->sizeHint().width() - 4 * messageMargin >= line;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QRect mark(0, 0, messageMarkWidth, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), mark), accentColour(palette()));
    painter.setPen(lineColour(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void MessageBar::retranslate()
{
    m_close->setText(QStringLiteral("×"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
}

} // namespace ui

#include "moc_messagebar.cpp"
