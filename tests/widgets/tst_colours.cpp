// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/contrast.h"
#include "widgets/colours.h"

#include <QApplication>
#include <QStyle>
#include <QTest>

/// Whatever the palette, text reads at 7:1 and marks at 3:1.
class TestColours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrast_data();
    void contrast();
    void themes();
    void aDesktopsOwnPaletteStays();
};

static QPalette palette(const char *window, const char *base, const char *text, const char *accent)
{
    QPalette palette{QColor(window), QColor(window)};
    palette.setColor(QPalette::Window, QColor(window));
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(base));
    palette.setColor(QPalette::Text, QColor(text));
    palette.setColor(QPalette::WindowText, QColor(text));
    palette.setColor(QPalette::Highlight, QColor(accent));
    return palette;
}

void TestColours::contrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("Vitrine, light") << widgets::vitrinePalette(false);
    QTest::newRow("Vitrine, dark") << widgets::vitrinePalette(true);
    QTest::newRow("like Breeze") << ::palette("#eff0f1", "#ffffff", "#232629", "#3daee9");
    QTest::newRow("like Breeze, dark") << ::palette("#2a2e32", "#1b1e20", "#fcfcfc", "#3daee9");
    QTest::newRow("high contrast") << ::palette("#000000", "#000000", "#ffffff", "#ffff00");
    QTest::newRow("a pale accent") << ::palette("#ffffff", "#ffffff", "#000000", "#ffffcc");
}

void TestColours::contrast()
{
    QFETCH(QPalette, palette);
    const QColor base = palette.color(QPalette::Base);
    QVERIFY(imaging::contrast(palette.color(QPalette::Text), base) >= 7);
    QVERIFY(imaging::contrast(widgets::quietTextColour(palette), base) >= 7);
    QVERIFY(imaging::contrast(widgets::accentTextColour(palette), base) >= 7);
    QVERIFY(imaging::contrast(widgets::accentColour(palette), palette.color(QPalette::Window)) >=
            3);
}

void TestColours::themes()
{
    widgets::applyTheme(*qApp, settings::Theme::Light);
    QVERIFY(imaging::luminance(QApplication::palette().color(QPalette::Base)) > 0.9);
    widgets::applyTheme(*qApp, settings::Theme::Dark);
    QVERIFY(imaging::luminance(QApplication::palette().color(QPalette::Base)) < 0.02);
    QApplication::setPalette(qApp->style()->standardPalette());
    widgets::applyTheme(*qApp, settings::Theme::Desktop);
    QCOMPARE(QApplication::palette().color(QPalette::Highlight),
             widgets::vitrinePalette(false).color(QPalette::Highlight));
}

void TestColours::aDesktopsOwnPaletteStays()
{
    const QPalette own = ::palette("#112233", "#001122", "#eeeeff", "#ffaa00");
    QApplication::setPalette(own);
    widgets::applyTheme(*qApp, settings::Theme::Desktop);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor("#112233"));
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), QColor("#ffaa00"));
}

QTEST_MAIN(TestColours)
#include "tst_colours.moc"
