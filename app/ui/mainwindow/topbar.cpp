// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/topbar.h"

#include "ui/languages/languageswitch.h"
#include "ui/style/colours.h"
#include "ui/style/touchtarget.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <QToolButton>

namespace ui {

namespace {

/// The desktop's style without the lines of a menu bar, as the bar around it has one of its own.
class FramelessMenus : public QProxyStyle
{
public:
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override
    {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const bool isEntry = type == CT_MenuBarItem;
        return isEntry ? size.expandedTo({ui::touchTargetSize, ui::touchTargetSize}) : size;
    }
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool chosen = option->state.testFlag(State_Selected);
        if (element == CE_MenuBarItem && item && !chosen) {
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic, item->palette,
                         item->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
        } else if (element != CE_MenuBarEmptyArea) {
            QProxyStyle::drawControl(element, option, painter, widget);
        }
    }
};

/// A menu bar that handles arrows, Space, Enter and Esc itself while it has the focus: they are
/// shortcuts of the window.
class KeyboardMenuBar : public QMenuBar
{
public:
    using QMenuBar::QMenuBar;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride && hasFocus()) {
            switch (static_cast<QKeyEvent *>(event)->key()) {
            case Qt::Key_Left:
            case Qt::Key_Right:
            case Qt::Key_Up:
            case Qt::Key_Down:
            case Qt::Key_Space:
            case Qt::Key_Return:
            case Qt::Key_Enter:
            case Qt::Key_Escape:
                event->accept();
                return true;
            }
        }
        return QMenuBar::event(event);
    }
};

/// The icon of the button for menus without room: two angles in the palette's text colour. The
/// style's own icon is dark in dark themes too.
QIcon more(const QPalette &palette, bool toTheLeft)
{
    constexpr int size = 16;
    constexpr int scale = 4; // smooth on any screen
    QPixmap pixmap(size * scale, size * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(toTheLeft ? -scale : scale, scale);
    painter.translate(toTheLeft ? -size : 0, 0);
    painter.setPen(
        QPen(palette.color(QPalette::WindowText), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const double left : {3.0, 9.0}) {
        painter.drawPolyline(
            QPolygonF{QPointF(left, 3.5), QPointF(left + 4.5, 8), QPointF(left, 12.5)});
    }
    return QIcon(pixmap);
}

} // namespace

TopBar::TopBar(const QStringList &languages, QWidget *parent)
    : QWidget(parent)
    , m_menuBar(new KeyboardMenuBar(this))
    , m_switch(new ui::LanguageSwitch(languages, this))
{
    setObjectName(QStringLiteral("topBar"));
    m_menuBar->setObjectName(QStringLiteral("menuBar"));
    m_menuBar->setNativeMenuBar(false);
    auto *style = new FramelessMenus;
    style->setParent(this);
    m_menuBar->setStyle(style);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1); // the line below
    layout->setSpacing(0);
    layout->addWidget(m_menuBar, 1, Qt::AlignVCenter);
    layout->addWidget(m_switch);
    updateExtensionIcon();
}

void TopBar::updateExtensionIcon()
{
    if (auto *button = m_menuBar->findChild<QToolButton *>(QStringLiteral("qt_menubar_ext_button")))
        button->setIcon(more(palette(), layoutDirection() == Qt::RightToLeft));
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        updateExtensionIcon();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(ui::lineColour(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace ui

#include "moc_topbar.cpp"
