// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclass.h"
#include "ui/slideshow/readingtime.h"

#include <QTest>

using namespace std::chrono_literals;

/// Words as people count them, in languages with spaces and without, and the time that they take.
class TestReadingTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void time_data();
    void time();
    void aLongTextIsCountedAtOnce();
};

void TestReadingTime::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << "" << 0;
    QTest::newRow("only spaces and signs") << " \n — … ! « »" << 0;
    QTest::newRow("English") << "North Korea doesn't send troops, it says." << 7;
    QTest::newRow("French") << "La Corée du Nord confirme son appui militaire à Moscou." << 10;
    QTest::newRow("an elision is read in one go") << "L’armée d'Iran" << 2;
    QTest::newRow("French punctuation stands apart") << "Qui\u00A0? Moi\u00A0!" << 2;
    QTest::newRow("numbers are words") << "En 1991, 12,5 % des voix" << 5;
    QTest::newRow("lines") << "One\ntwo\n\nthree" << 3;
    QTest::newRow("Arabic") << "تؤكد كوريا الشمالية دعمها العسكري لموسكو" << 6;
    QTest::newRow("Russian") << "Северная Корея подтверждает поддержку" << 4;
    QTest::newRow("Japanese: 18 characters") << "北朝鮮はモスクワへの軍事支援を確認。" << 9;
    QTest::newRow("Chinese: 7 characters") << "朝鲜支持莫斯科。" << 4;
    QTest::newRow("Chinese beyond the first plane") << "𠀀𠀁𠀂𠀃" << 2;
    QTest::newRow("Japanese and English") << "モスクワ CSTO" << 3;
    QTest::newRow("half a surrogate") << QString(QChar(0xD840)) << 0;
    QTest::newRow("what looks like a tag is text") << "a < b" << 2;
}

void TestReadingTime::words()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(ui::wordCount(text), count);
}

void TestReadingTime::time_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("wordsAMinute");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("no caption: the least") << 0 << 200 << 4000;
    QTest::newRow("a title") << 3 << 200 << 4000;
    QTest::newRow("a short caption") << 25 << 200 << 10'500;
    QTest::newRow("a long caption") << 60 << 200 << 21'000;
    QTest::newRow("who reads slowly") << 60 << 100 << 39'000;
    QTest::newRow("who reads fast") << 60 << 400 << 12'000;
    QTest::newRow("a book: the most") << 100'000'000 << 200 << 90'000;
}

void TestReadingTime::time()
{
    QFETCH(int, words);
    QFETCH(int, wordsAMinute);
    QFETCH(int, milliseconds);
    QCOMPARE(ui::readingTime(words, wordsAMinute).count(), milliseconds);
}

void TestReadingTime::aLongTextIsCountedAtOnce()
{
    const QString text = QString("mot ").repeated(100'000);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ui::wordCount(text), 100'000);
    QVERIFY(timer.elapsed() < 2000); // with sanitizers; a caption has a thousandth of it
}

VITRINE_TEST(TestReadingTime, QCoreApplication)
#include "tst_readingtime.moc"
