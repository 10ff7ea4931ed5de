// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/placeholder/contrast.h"
#include "support/testclass.h"

#include <QTest>

/// The arithmetic of WCAG 2.2, held against values published with it.
class TestContrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratios_data();
    void ratios();
    void readableMovesNoFurtherThanItMust();
    void withLuminanceHitsIt_data();
    void withLuminanceHitsIt();
};

void TestContrast::ratios_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor("black") << QColor("white") << 21.0;
    QTest::newRow("white on black") << QColor("white") << QColor("black") << 21.0;
    QTest::newRow("the same") << QColor("#345678") << QColor("#345678") << 1.0;
    QTest::newRow("the lightest grey for AA") << QColor("#767676") << QColor("white") << 4.54;
    QTest::newRow("the lightest grey for AAA") << QColor("#595959") << QColor("white") << 7.0;
    QTest::newRow("red on white") << QColor("red") << QColor("white") << 4.0;
}

void TestContrast::ratios()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(double, ratio);
    QVERIFY(qAbs(imaging::contrast(one, other) - ratio) < 0.01);
}

void TestContrast::readableMovesNoFurtherThanItMust()
{
    const QColor fine("#111111");
    QCOMPARE(imaging::readable(fine, Qt::white, Qt::black, 7), fine);
    const QColor moved = imaging::readable(QColor("#888888"), Qt::white, Qt::black, 7);
    QVERIFY(imaging::contrast(moved, Qt::white) >= 7);
    QVERIFY(imaging::contrast(moved, Qt::white) < 8.5);
    QCOMPARE(imaging::readable(Qt::white, QColor("#777777"), Qt::black, 21), QColor(Qt::black));
}

void TestContrast::withLuminanceHitsIt_data()
{
    QTest::addColumn<int>("hue");
    for (int hue = 0; hue < 360; hue += 30)
        QTest::addRow("hue %d", hue) << hue;
}

void TestContrast::withLuminanceHitsIt()
{
    QFETCH(int, hue);
    const QColor colour = imaging::withLuminance(hue, 0.5, 0.095);
    QVERIFY(qAbs(imaging::luminance(colour) - 0.095) < 0.005);
}

VITRINE_TEST(TestContrast, QCoreApplication)
#include "tst_contrast.moc"
