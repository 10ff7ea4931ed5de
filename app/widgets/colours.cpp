// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/colours.h"

#include "imaging/contrast.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace widgets {

namespace {

constexpr double textContrast = 7;
constexpr double markContrast = 3;

struct Shades
{
    QRgb window, base, stage, text, line, button, accent, accentText;
};

constexpr Shades lightShades{0xfff3f1ed, 0xfffbfaf8, 0xffeeebe5, 0xff1b1b1d,
                             0xffdcd8d0, 0xfffbfaf8, 0xff2357a6, 0xffffffff};
constexpr Shades darkShades{0xff1e1f23, 0xff17181b, 0xff0e0f11, 0xffe9e8e4,
                            0xff34363c, 0xff26282d, 0xff7fafff, 0xff0b1424};

// Whether the desktop said nothing about colours.
bool isPlainDefault(const QPalette &palette, const QPalette &standard)
{
    const QPalette::ColorRole telling[] = {QPalette::Window, QPalette::WindowText, QPalette::Base,
                                           QPalette::Text, QPalette::Highlight};
    for (const QPalette::ColorRole role : telling) {
        if (palette.color(role) != standard.color(role))
            return false;
    }
    return true;
}

} // namespace

QPalette vitrinePalette(bool dark)
{
    const Shades &shades = dark ? darkShades : lightShades;
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
    set(QPalette::Link, shades.accent);
    set(QPalette::LinkVisited, shades.accent);
    set(QPalette::Mid, shades.line);
    const QColor faded =
        imaging::mixed(QColor::fromRgb(shades.text), QColor::fromRgb(shades.base), 0.55);
    palette.setColor(QPalette::PlaceholderText, faded);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

void applyTheme(QApplication &application, settings::Theme theme)
{
    const QPalette standard = application.style()->standardPalette();
    if (theme == settings::Theme::Desktop) {
        if (!isPlainDefault(QApplication::palette(), standard))
            return;
        const bool dark = imaging::luminance(standard.color(QPalette::Window)) <
                          imaging::luminance(standard.color(QPalette::WindowText));
        theme = dark ? settings::Theme::Dark : settings::Theme::Light;
    }
    QApplication::setPalette(vitrinePalette(theme == settings::Theme::Dark));
}

QColor stageColour(const QPalette &palette)
{
    return palette.color(QPalette::AlternateBase);
}

QColor lineColour(const QPalette &palette)
{
    return imaging::mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                          0.13);
}

QColor quietTextColour(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    return imaging::readable(imaging::mixed(text, base, 0.4), base, text, textContrast);
}

QColor accentTextColour(const QPalette &palette)
{
    return imaging::readable(palette.color(QPalette::Active, QPalette::Highlight),
                             palette.color(QPalette::Active, QPalette::Base),
                             palette.color(QPalette::Active, QPalette::Text), textContrast);
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
    return imaging::readable(palette.color(QPalette::Active, QPalette::Highlight),
                             palette.color(QPalette::Active, QPalette::Window),
                             palette.color(QPalette::Active, QPalette::WindowText), markContrast);
}

} // namespace widgets
