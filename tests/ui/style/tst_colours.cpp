// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/placeholder/contrast.h"
#include "support/testclass.h"
#include "ui/style/colours.h"

#include <QTest>

/// Whatever the palette, text reads at 7:1 and marks at 3:1.
class TestColours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrast_data();
    void contrast();
    void whatIsOnTheAccentCanBeRead_data();
    void whatIsOnTheAccentCanBeRead();
    void blackAndWhiteIsHighContrast();
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
    QTest::newRow("Vitrine, light") << ui::vitrinePalette(ui::Look::Light);
    QTest::newRow("Vitrine, dark") << ui::vitrinePalette(ui::Look::Dark);
    QTest::newRow("Vitrine, high contrast") << ui::vitrinePalette(ui::Look::HighContrast);
    QTest::newRow("Vitrine, high contrast, light")
        << ui::vitrinePalette(ui::Look::HighContrastLight);
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
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        const QColor ground = palette.color(role);
        QVERIFY(imaging::contrast(ui::quietTextColour(palette), ground) >= 7);
        QVERIFY(imaging::contrast(ui::accentTextColour(palette), ground) >= 7);
        QVERIFY(imaging::contrast(ui::accentColour(palette), ground) >= 3);
        QVERIFY(imaging::contrast(ui::edgeColour(palette), ground) >= 3);
    }
}

void TestColours::whatIsOnTheAccentCanBeRead_data()
{
    QTest::addColumn<QColor>("accent");
    QTest::addColumn<QColor>("words");
    QTest::newRow("Breeze") << QColor("#3daee9") << QColor("#fcfcfc");
    QTest::newRow("Adwaita") << QColor("#3584e4") << QColor("#ffffff");
    QTest::newRow("orange") << QColor("#e95420") << QColor("#ffffff");
    QTest::newRow("black on blue") << QColor("#3584e4") << QColor("#000000");
    QTest::newRow("no contrast") << QColor("#808080") << QColor("#808080");
    QTest::newRow("good already") << QColor("#ffff00") << QColor("#000000");
}

void TestColours::whatIsOnTheAccentCanBeRead()
{
    QFETCH(QColor, accent);
    QFETCH(QColor, words);
    QPalette palette = ::palette("#ffffff", "#ffffff", "#000000", qPrintable(accent.name()));
    palette.setColor(QPalette::HighlightedText, words);
    const QPalette readable = ui::readablePalette(palette);
    QVERIFY(imaging::contrast(readable.color(QPalette::HighlightedText),
                              readable.color(QPalette::Highlight)) >= 7);
    // What can be read stays as the desktop has it.
    QCOMPARE(readable.color(QPalette::Window), palette.color(QPalette::Window));
    if (imaging::contrast(accent, words) >= 7)
        QCOMPARE(readable.color(QPalette::Highlight), accent);
}

void TestColours::blackAndWhiteIsHighContrast()
{
    using ui::Look;
    QVERIFY(ui::isHighContrast(ui::vitrinePalette(Look::HighContrast)));
    QVERIFY(ui::isHighContrast(ui::vitrinePalette(Look::HighContrastLight)));
    QVERIFY(!ui::isHighContrast(ui::vitrinePalette(Look::Light)));
    QVERIFY(!ui::isHighContrast(ui::vitrinePalette(Look::Dark)));
    QVERIFY(!ui::isHighContrast(::palette("#eff0f1", "#ffffff", "#232629", "#3daee9")));
}

VITRINE_TEST(TestColours, QApplication)
#include "tst_colours.moc"
