// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/naturalorder.h"
#include "support/testclass.h"

#include <QTest>

#include <algorithm>

/// The order in which file managers show names.
class TestNaturalOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void order_data();
    void order();
};

void TestNaturalOrder::order_data()
{
    QTest::addColumn<QStringList>("ordered");
    const auto row = [](const char *name, const char *ordered) {
        QTest::newRow(name) << QString::fromUtf8(ordered).split(u' ');
    };
    row("numbers by value", "1.jpg 2.jpg 10.jpg 100.jpg");
    row("numbers inside words", "img2.jpg img10.jpg img10a.jpg img11.jpg");
    row("several numbers", "2-9.jpg 2-10.jpg 10-1.jpg");
    row("leading zeros", "img1.jpg img02.jpg img003.jpg img4.jpg");
    row("the same value has one order", "a002.jpg a02.jpg a2.jpg");
    row("numbers longer than any integer",
        "9.jpg 123456789012345678901234567890.jpg 1000000000000000000000000000000.jpg");
    row("case does not matter", "a.jpg B.jpg c.jpg D.jpg");
    row("names that differ only in case have one order", "IMG.jpg img.jpg");
    row("accents stand with their letters", "eau.jpg été.jpg fin.jpg");
    row("digits before letters", "1.jpg a.jpg");
    row("a name before the longer ones", "a.jpg a-1.jpg a2.jpg");
    row("endings decide last", "a.jpg a.png b.gif");
    row("dots of a folder are no ending", "vol.2 vol.10");
    row("Cyrillic", "ёлка.jpg жук.jpg ЯК.jpg");
}

void TestNaturalOrder::order()
{
    QFETCH(QStringList, ordered);
    QStringList names = ordered;
    std::sort(names.begin(), names.end());
    int shuffles = 0;
    do {
        QStringList found;
        for (const int row : photos::naturalOrder(names))
            found += names.at(row);
        QCOMPARE(found, ordered);
    } while (std::next_permutation(names.begin(), names.end()) && ++shuffles < 24);
}

VITRINE_TEST(TestNaturalOrder, QCoreApplication)
#include "tst_naturalorder.moc"
