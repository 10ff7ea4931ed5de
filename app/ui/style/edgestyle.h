// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace ui {

/// The desktop's style, with edges around controls and the focus that have a contrast of 3:1 in any
/// palette (WCAG 2.2, 1.4.11 and 2.4.13). Most styles draw edges in a shade of the window's colour,
/// which is faint on most backgrounds and invisible on black. The default button has a thicker
/// edge. Buttons of dialogs have no icons, as those of the style are dark on any background.
class EdgeStyle : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

} // namespace ui
