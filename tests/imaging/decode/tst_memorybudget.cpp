// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/memorybudget.h"
#include "support/testclass.h"

#include <QTest>

using imaging::MemoryBudget;

/// How many bytes of decoded pictures a window keeps.
class TestBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fitsMachineAndScreen_data();
    void fitsMachineAndScreen();
    void theReaderHasTheLastWord();
    void sharesAreAllThereIs();
};

constexpr qint64 mebibyte = 1024 * 1024;

void TestBudget::fitsMachineAndScreen_data()
{
    QTest::addColumn<qint64>("machine");
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<qint64>("expected");
    const QSize hd(1920, 1080);
    const QSize uhd(3840, 2160);
    QTest::newRow("a small machine") << 4096 * mebibyte << hd << 64 * mebibyte;
    QTest::newRow("a common machine") << 24576 * mebibyte << hd << 64 * mebibyte;
    QTest::newRow("a large machine") << 98304 * mebibyte << hd << 256 * mebibyte;
    QTest::newRow("a vast machine") << 4194304 * mebibyte << hd << 1024 * mebibyte;
    QTest::newRow("a large screen") << 16384 * mebibyte << uhd << qint64(3840) * 2160 * 4 * 8;
    QTest::newRow("a large screen on a small machine") << 1024 * mebibyte << uhd << 128 * mebibyte;
    QTest::newRow("next to nothing") << 64 * mebibyte << hd << 32 * mebibyte;
}

void TestBudget::fitsMachineAndScreen()
{
    QFETCH(qint64, machine);
    QFETCH(QSize, screen);
    QTEST(qint64(MemoryBudget::fitting(machine, screen).total()), "expected");
}

void TestBudget::theReaderHasTheLastWord()
{
    QCOMPARE(MemoryBudget::chosen(200, {1920, 1080}).total(), 200 * mebibyte);
    QVERIFY(MemoryBudget::chosen(0, {1920, 1080}).total() >= 32 * mebibyte);
    QCOMPARE(MemoryBudget::chosen(-5, {1920, 1080}).total(),
             MemoryBudget::chosen(0, {1920, 1080}).total());
}

void TestBudget::sharesAreAllThereIs()
{
    const MemoryBudget budget(64 * mebibyte);
    QCOMPARE(budget.pictures() + 2 * budget.thumbnails(), budget.total());
}

VITRINE_TEST(TestBudget, QCoreApplication)

#include "tst_memorybudget.moc"
