// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace ui {

/// The desktop's style, with edges around controls and around what has the focus that stand out
/// from their ground at 3:1 in any palette (WCAG 2.2, 1.4.11 and 2.4.13). Styles draw them in a
/// shade of the window, which is faint on most grounds and nothing at all on black. The default
/// button has a thicker edge than others. The buttons of dialogs have no icons, as the style's own
/// are dark on whatever ground.
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
