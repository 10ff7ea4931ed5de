// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/colours.h"

#include "imaging/placeholder/contrast.h"

#include <algorithm>

namespace ui {

namespace {

constexpr double textContrast = 7;
constexpr double markContrast = 3;
constexpr double edgeContrast = 4.5; // more than 3, as styles darken the inside of controls
constexpr double strongest = 20;     // of the 21 that black and white have

struct Shades
{
    QRgb window, base, stage, text, line, button, accent, accentText, link;
};

constexpr Shades lightShades{0xfff3f1ed, 0xfffbfaf8, 0xffeeebe5, 0xff1b1b1d, 0xffdcd8d0,
                             0xfffbfaf8, 0xff1f4f99, 0xffffffff, 0xff1f4f99};
constexpr Shades darkShades{0xff1e1f23, 0xff17181b, 0xff0e0f11, 0xffe9e8e4, 0xff34363c,
                            0xff26282d, 0xff8cb7ff, 0xff0b1424, 0xff8cb7ff};
constexpr Shades strongShades{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffffffff,
                              0xff000000, 0xffffff00, 0xff000000, 0xff00ffff};
constexpr Shades strongLightShades{0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xff000000,
                                   0xffffffff, 0xff00319c, 0xffffffff, 0xff00319c};

const Shades &shadesOf(Look look)
{
    switch (look) {
    case Look::Light:
        return lightShades;
    case Look::Dark:
        return darkShades;
    case Look::HighContrast:
        return strongShades;
    case Look::HighContrastLight:
        return strongLightShades;
    }
    Q_UNREACHABLE();
}

QColor active(const QPalette &palette, QPalette::ColorRole role)
{
    return palette.color(QPalette::Active, role);
}

// Mixed with the text colour until the contrast to every background of the window is `ratio`.
QColor onAnyGround(const QPalette &palette, QColor colour, double ratio)
{
    const QColor text = active(palette, QPalette::WindowText);
    const QPalette::ColorRole grounds[] = {QPalette::Window, QPalette::Base,
                                           QPalette::AlternateBase, QPalette::Button};
    const auto hardest = std::min_element(std::begin(grounds), std::end(grounds),
                                          [&](QPalette::ColorRole a, QPalette::ColorRole b) {
                                              return imaging::contrast(active(palette, a), text) <
                                                     imaging::contrast(active(palette, b), text);
                                          });
    return imaging::readable(colour, active(palette, *hardest), text, ratio);
}

// Black or white, whichever has the higher contrast to a colour.
QColor opposite(const QColor &colour)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return imaging::contrast(black, colour) > imaging::contrast(white, colour) ? black : white;
}

QColor over(const QColor &colour, const QColor &ground)
{
    return imaging::mixed(ground, colour, colour.alphaF());
}

} // namespace

QPalette vitrinePalette(Look look)
{
    const Shades &shades = shadesOf(look);
    QPalette palette(QColor::fromRgb(shades.button), QColor::fromRgb(shades.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor::fromRgb(colour));
    };
    set(QPalette::WindowText, shades.text);
    set(QPalette::Text, shades.text);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.stage);
    set(QPalette::ToolTipBase, shades.base);
    set(QPalette::ToolTipText, shades.text);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.accentText);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::Mid, shades.line);
    set(QPalette::PlaceholderText, quietTextColour(palette).rgb());
    const QColor faded =
        imaging::mixed(QColor::fromRgb(shades.text), QColor::fromRgb(shades.base), 0.45);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

QPalette readablePalette(const QPalette &desktops)
{
    struct Pair
    {
        QPalette::ColorRole text, ground;
    };
    constexpr Pair pairs[] = {
        {QPalette::WindowText, QPalette::Window},    {QPalette::Text, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},    {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::PlaceholderText, QPalette::Base}, {QPalette::Link, QPalette::Base},
        {QPalette::LinkVisited, QPalette::Base},
    };
    QPalette palette = desktops;
    for (const QPalette::ColorGroup group :
         {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const double ratio = group == QPalette::Disabled ? markContrast : textContrast;
        for (const Pair &pair : pairs) {
            const QColor ground = palette.color(group, pair.ground);
            const QColor text = over(palette.color(group, pair.text), ground);
            if (imaging::contrast(text, ground) < ratio) {
                palette.setColor(group, pair.text,
                                 imaging::readable(text, ground, opposite(ground), ratio));
            }
        }
        // Selected text stays light or dark, and its background is adjusted to it.
        const QColor words = palette.color(group, QPalette::HighlightedText);
        const QColor accent = palette.color(group, QPalette::Highlight);
        if (imaging::contrast(words, accent) < ratio) {
            const QColor purest = opposite(opposite(words));
            palette.setColor(group, QPalette::HighlightedText, purest);
            palette.setColor(group, QPalette::Highlight,
                             imaging::readable(accent, purest, opposite(purest), ratio));
        }
    }
    return palette;
}

bool isHighContrast(const QPalette &palette)
{
    return imaging::contrast(active(palette, QPalette::Window),
                             active(palette, QPalette::WindowText)) >= strongest &&
           imaging::contrast(active(palette, QPalette::Base), active(palette, QPalette::Text)) >=
               strongest &&
           imaging::contrast(active(palette, QPalette::AlternateBase),
                             active(palette, QPalette::Text)) >= strongest;
}

QColor photoBackgroundColour(const QPalette &palette)
{
    return palette.color(QPalette::AlternateBase);
}

QColor lineColour(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    return isHighContrast(palette) ? text
                                   : imaging::mixed(palette.color(QPalette::Window), text, 0.13);
}

QColor edgeColour(const QPalette &palette)
{
    if (isHighContrast(palette))
        return active(palette, QPalette::WindowText);
    return onAnyGround(palette, lineColour(palette), edgeContrast);
}

double edgeWidth(const QPalette &palette)
{
    return isHighContrast(palette) ? 2 : 1;
}

double focusWidth(const QPalette &palette)
{
    return isHighContrast(palette) ? 3 : 2;
}

QColor quietTextColour(const QPalette &palette)
{
    const QColor text = active(palette, QPalette::Text);
    if (isHighContrast(palette))
        return text;
    return onAnyGround(palette, imaging::mixed(text, active(palette, QPalette::Base), 0.4),
                       textContrast);
}

QColor accentTextColour(const QPalette &palette)
{
    return onAnyGround(palette, active(palette, QPalette::Highlight), textContrast);
}

QColor markColour(bool isCurrent)
{
    return QColor::fromRgb(isCurrent ? 0xffffa438 : 0xffffdf80);
}

QColor markedTextColour()
{
    return QColor::fromRgb(lightShades.text);
}

QColor accentColour(const QPalette &palette)
{
    return onAnyGround(palette, active(palette, QPalette::Highlight), markContrast);
}

} // namespace ui
