// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/catalogues.h"
#include "pseudotext.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Pseudo-languages for testing, made from the English texts.
class TestPseudoText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accents_data();
    void accents();
    void growsByTwoFifths();
    void mirrors_data();
    void mirrors();
    void plurals();
    void areNotOffered();
    void turnTheWholeProgram();
};

void TestPseudoText::accents_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("made");
    const auto row = [](const char *name, const QString &english, const QString &made) {
        QTest::newRow(name) << english << made;
    };
    row("a word", "Open", u"[Öpéñ]"_s);
    row("a longer one", "Discover", u"[Dîîšçöövéŕ]"_s);
    row("places stay", "%1 of %2 (%n, %L3)", u"[%1 ööf %2 (%n, %L3)ö]"_s);
    row("an underlined letter stays", "&Quit", u"[&Qûît]"_s);
    row("an ampersand too", "A && B", u"[ÁÁ && B]"_s);
    row("what a file dialog reads stays at the end", "Files (*)", u"[Fîléš] (*)"_s);
    row("tags and entities stay", "<p>a&amp;<a href=\"e\">e</a></p>",
        u"[<p>á&amp;<a href=\"e\">é</a></p>]"_s);
}

void TestPseudoText::accents()
{
    QFETCH(QString, english);
    QTEST(pseudo::accented(english), "made");
}

void TestPseudoText::growsByTwoFifths()
{
    const QString sentence = "The gallery cannot be read: what stands here is not valid JSON.";
    QCOMPARE(pseudo::accented(sentence).size(), qCeil(sentence.size() * 1.4));
}

void TestPseudoText::mirrors_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("made");
    QTest::newRow("a word") << "Open" << u"\u200F[\u202EOpen\u202C]\u200F"_s;
    QTest::newRow("with its underlined letter") << "&Open" << u"\u200F[\u202E&Open\u202C]\u200F"_s;
    QTest::newRow("places and tags stay")
        << "<b>%1</b> of" << u"\u200F[<b>%1</b> \u202Eof\u202C]\u200F"_s;
}

void TestPseudoText::mirrors()
{
    QFETCH(QString, english);
    QTEST(pseudo::mirrored(english), "made");
    QVERIFY(pseudo::mirrored(english).isRightToLeft());
}

void TestPseudoText::plurals()
{
    QCOMPARE(pseudo::plurals("en-XA", {"one", "many"}), QStringList({"one", "many"}));
    QCOMPARE(pseudo::plurals("ar-XB", {"one", "many"}),
             QStringList({"many", "one", "many", "many", "many", "many"}));
}

void TestPseudoText::areNotOffered()
{
    QCOMPARE(language::pseudo(), QStringList({"ar-XB", "en-XA"}));
    for (const QString &tag : language::pseudo())
        QVERIFY(!language::available().contains(tag));
}

void TestPseudoText::turnTheWholeProgram()
{
    language::Catalogues catalogues;
    const auto own = [&catalogues](int n) {
        return catalogues.translate("ui::SlideTexts", "%L1 / %Ln Photo(s)", nullptr, n);
    };
    const auto direction = [&catalogues] {
        return catalogues.translate("QGuiApplication", "QT_LAYOUT_DIRECTION", nullptr, -1);
    };
    catalogues.setLanguage("en-XA");
    QCOMPARE(own(1), pseudo::accented("%L1 / %Ln Photo"));
    QCOMPARE(own(5), pseudo::accented("%L1 / %Ln Photos"));
    QCOMPARE(catalogues.translate("QPlatformTheme", "Cancel", nullptr, -1),
             pseudo::accented("Cancel"));
    QCOMPARE(direction(), "LTR");
    catalogues.setLanguage("ar-XB");
    QCOMPARE(own(3), pseudo::mirrored("%L1 / %Ln Photos"));
    QCOMPARE(direction(), "RTL");
    catalogues.setLanguage("fr");
    QCOMPARE(direction(), "LTR");
}

VITRINE_TEST(TestPseudoText, QCoreApplication)
#include "tst_pseudotext.moc"
