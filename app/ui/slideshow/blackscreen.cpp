// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slideshow/blackscreen.h"

#include "ui/input/keypresses.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

BlackScreen::BlackScreen(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("blackScreen"));
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::BlankCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    window->installEventFilter(this);
    retranslate();
    hide();
}

void BlackScreen::cover()
{
    if (isVisible())
        return;
    m_focusBefore = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus(Qt::OtherFocusReason);
    Q_EMIT covered();
}

bool BlackScreen::lift()
{
    if (isHidden())
        return false;
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    hide();
    Q_EMIT lifted();
    return true;
}

bool BlackScreen::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept(); // no shortcut of the window is triggered
        return true;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->isAutoRepeat() && !isModifier(key->key()))
            lift();
        return true;
    }
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
        lift();
        return true;
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
        event->accept();
        return true;
    case QEvent::LanguageChange:
        retranslate();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

bool BlackScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void BlackScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Qt::black);
}

void BlackScreen::retranslate()
{
    setAccessibleName(tr("Black screen"));
    setAccessibleDescription(tr("Any key brings the picture back."));
}

} // namespace ui

#include "moc_blackscreen.cpp"
