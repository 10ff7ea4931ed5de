// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/edgestyle.h"

#include "ui/style/colours.h"

#include <QPainter>
#include <QStyleOption>

namespace ui {

namespace {

constexpr double edgeRadius = 2.5;

enum class Shape { Box, Round };

QColor edgeOf(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled)
               ? edgeColour(option.palette)
               : option.palette.color(QPalette::Disabled, QPalette::WindowText);
}

void paintEdge(QPainter &painter, const QRectF &area, const QPen &pen, Shape shape = Shape::Box)
{
    const double inset = pen.widthF() / 2;
    const QRectF body = area.adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    if (shape == Shape::Round)
        painter.drawEllipse(body);
    else
        painter.drawRoundedRect(body, edgeRadius, edgeRadius);
    painter.restore();
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    paintEdge(painter, option.rect,
              focused ? QPen(accentColour(option.palette), focusWidth(option.palette))
                      : QPen(edgeOf(option), edgeWidth(option.palette)));
}

void paintButton(QPainter &painter, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button && button->features.testFlag(QStyleOptionButton::Flat))
        return;
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
                           option.state.testFlag(QStyle::State_Enabled);
    paintEdge(painter, option.rect,
              QPen(edgeOf(option), edgeWidth(option.palette) * (isDefault ? 2 : 1)));
}

} // namespace

void EdgeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        paintEdge(*painter, option->rect,
                  QPen(accentColour(option->palette), focusWidth(option->palette)));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(*painter, *option);
        break;
    case PE_FrameLineEdit:
        paintField(*painter, *option);
        break;
    case PE_IndicatorCheckBox:
        paintEdge(*painter, option->rect, QPen(edgeOf(*option), edgeWidth(option->palette)));
        break;
    case PE_IndicatorRadioButton:
        paintEdge(*painter, option->rect, QPen(edgeOf(*option), edgeWidth(option->palette)),
                  Shape::Round);
        break;
    case PE_Frame:
    case PE_FrameMenu:
    case PE_FrameGroupBox:
        paintEdge(*painter, option->rect, QPen(edgeOf(*option), edgeWidth(option->palette)));
        break;
    default:
        break;
    }
}

void EdgeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBar)
        paintEdge(*painter, option->rect, QPen(edgeOf(*option), edgeWidth(option->palette)));
}

void EdgeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ScrollBar) {
        const QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        paintEdge(*painter, handle, QPen(edgeOf(*option), edgeWidth(option->palette)));
    } else if (control == CC_ComboBox || control == CC_SpinBox) {
        paintField(*painter, *option);
    } else if (control == CC_Slider && option->subControls.testFlag(SC_SliderHandle)) {
        const QRect handle = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
        paintEdge(*painter, handle,
                  QPen(edgeOf(*option), option->state.testFlag(State_HasFocus)
                                            ? focusWidth(option->palette)
                                            : edgeWidth(option->palette)));
    }
}

int EdgeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace ui
