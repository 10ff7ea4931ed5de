// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclass.h"
#include "ui/style/textsize.h"

#include <QApplication>
#include <QFontMetricsF>

/// Words that are wider than their room.
class TestTextSize : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void longWordsMayBreak_data();
    void longWordsMayBreak();
    void fitsTheWidestWord_data();
    void fitsTheWidestWord();
};

void TestTextSize::longWordsMayBreak_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("breaks");
    QTest::newRow("short words") << "A few short words" << false;
    QTest::newRow("a long one") << "Donaudampfschifffahrtsgesellschaft" << true;
    QTest::newRow("a long one among others") << "The Donaudampfschifffahrtsgesellschaft is" << true;
    // Its letters would lose the shapes that join them.
    QTest::newRow("in Arabic") << QString::fromUtf8("فسيكفيكهموالله").repeated(3) << false;
    QTest::newRow("in Chinese") << QString::fromUtf8("俄罗斯的盟友").repeated(4) << true;
}

void TestTextSize::longWordsMayBreak()
{
    QFETCH(QString, text);
    const QFont font = QApplication::font();
    const QString broken = ui::breakable(text, font, 100);
    QTEST(broken.contains(QChar(0x200B)), "breaks");
    QCOMPARE(QString(broken).remove(QChar(0x200B)), text);
    QCOMPARE(ui::breakable(text, font, 10'000), text);
}

void TestTextSize::fitsTheWidestWord_data()
{
    QTest::addColumn<QFont::Capitalization>("capitalization");
    QTest::newRow("as it is") << QFont::MixedCase;
    QTest::newRow("in capitals") << QFont::AllUppercase;
}

void TestTextSize::fitsTheWidestWord()
{
    QFETCH(QFont::Capitalization, capitalization);
    QFont font = QApplication::font();
    font.setCapitalization(capitalization);
    const QString text = "the wwwwwwwwwwwwwwwiiiiiiiiii is long";
    const QString word = text.section(u' ', 1, 1);
    const auto widthIn = [&](const QFont &of) {
        const bool isUpper = capitalization == QFont::AllUppercase;
        return QFontMetricsF(of).horizontalAdvance(isUpper ? word.toUpper() : word);
    };
    const int wide = int(widthIn(font)) + 10;
    QCOMPARE(ui::fittedToWords(font, text, wide), font);
    const QFont fitted = ui::fittedToWords(font, text, wide / 2);
    QVERIFY(widthIn(fitted) <= wide / 2);
    QVERIFY(fitted.pointSizeF() > font.pointSizeF() / 4);
    // Between the word in small letters and the one in capitals only the latter is too wide.
    if (capitalization == QFont::AllUppercase) {
        const int between = int(widthIn(font)) - 5;
        QVERIFY(ui::fittedToWords(font, text, between).pointSizeF() < font.pointSizeF());
    }
    QCOMPARE(ui::fittedToWords(font, text, 20, 7).pointSizeF(), 7.0);
}

VITRINE_TEST(TestTextSize, QApplication)
#include "tst_textsize.moc"
