// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/textfolding.h"
#include "support/testclass.h"

#include <QTest>

using search::folded;
using search::FoldedText;
using search::Place;
using search::placesOf;

class TestTextFolding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equivalentSpellingsMatch_data();
    void equivalentSpellingsMatch();
    void otherWordsDoNotMatch_data();
    void otherWordsDoNotMatch();
    void placesInTheOriginal_data();
    void placesInTheOriginal();
    void severalPlaces();
    void emptyTextsHaveNoPlaces();
    void findsBeginningsOfWords_data();
    void findsBeginningsOfWords();
};

void TestTextFolding::equivalentSpellingsMatch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *typed, const char *written) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(written);
    };
    row("acute", "coree", "Corée");
    row("the accent is typed and not written", "Corée", "Coree");
    row("capitals with accents", "etat", "ÉTAT");
    row("all of French", "aaceeeeiiouuuy", "àâçéèêëîïôùûüÿ");
    row("an abbreviation in small letters", "csto", "CSTO");
    row("oe", "oeuvre", "Œuvre");
    row("oe as one letter", "œuvre", "oeuvre");
    row("ae", "aether", "Æther");
    row("sharp s", "strasse", "Straße");
    row("sharp s is typed", "straße", "STRASSE");
    row("capital sharp s", "strasse", "STRAẞE");
    row("umlaut", "munchen", "München");
    row("Turkish I with a dot", "istanbul", "İstanbul");
    row("Turkish i without a dot", "diyarbakir", "Diyarbakır");
    row("Polish", "lodz", "Łódź");
    row("Danish", "kobenhavn", "København");
    row("Vietnamese", "dien bien phu", "Điện Biên Phủ");
    row("Vietnamese, another d", "duong", "đường");
    row("Czech", "dvorak", "Dvořák");
    row("Icelandic", "thingvellir", "Þingvellir");
    row("Cyrillic", "РОССИЯ", "россия");
    row("Cyrillic yo", "королев", "Королёв");
    row("Greek with accents", "αθηνα", "Αθήνα");
    row("Greek final sigma", "ΟΔΟΣ", "οδός");
    row("Arabic with points", "محمد", "مُحَمَّد");
    row("Arabic hamza", "احمد", "أحمد");
    row("Arabic, stretched", "محمد", "محـــمد");
    row("Hebrew with points", "שלום", "שָׁלוֹם");
    row("Hebrew with a sheva", "שמע", "שְמע");
    row("Syriac with a letter above", "\u0710\u0717", "\u0710\u0711\u0717");
    row("decomposed in the text", "Corée", "Core\u0301e");
    row("decomposed in the query", "Core\u0301e", "Corée");
    row("Hangul in one piece or in parts", "\u1112\u1161\u11ab", "\ud55c");
    row("straight apostrophe", "l'independance", "l’indépendance");
    row("curly apostrophe", "l’independance", "l'indépendance");
    row("straight quotes", "\"allies\"", "“alliés”");
    row("French quotes", "\" allies \"", "«\u00A0alliés\u00A0»");
    row("no-break space", "3 000 soldats", "3\u00A0000 soldats");
    row("narrow no-break space", "10 %", "10\u202F%");
    row("a line break", "Moscou et", "Moscou\net");
    row("several spaces", "Moscou et", "Moscou   et");
    row("several spaces are typed", "  Moscou   et ", "Moscou et");
    row("soft hyphen", "independance", "indé\u00ADpendance");
    row("zero-width joiners", "kosovo", "Ko\u200Dso\u200Cvo");
    row("dashes", "2014-2022", "2014–2022");
    row("no-break hyphen", "vice-president", "vice\u2011président");
    row("ligature of a font", "office", "o\uFB03ce");
    row("full width", "nato", "ＮＡＴＯ");
    row("mathematical letters, beyond 16 bits", "nato", "\U0001D40D\U0001D400\U0001D413\U0001D40E");
    row("ellipsis", "...", "…");
    row("Japanese, half width", "カメラ", "ｶﾒﾗ");
}

void TestTextFolding::equivalentSpellingsMatch()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    QCOMPARE(folded(typed), folded(written));
    const QString sentence = QStringLiteral("Avant (%1) après").arg(written);
    const QList<Place> places = placesOf(folded(typed), sentence);
    QCOMPARE(places.size(), 1);
    QCOMPARE(sentence.mid(places.first().start, places.first().length), written);
}

void TestTextFolding::otherWordsDoNotMatch_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("letters") << "Inde"
                             << "Onde";
    QTest::newRow("vowels of Devanagari") << QString::fromUtf8("की") << QString::fromUtf8("कु");
    QTest::newRow("vowels of Thai") << QString::fromUtf8("กิน") << QString::fromUtf8("กน");
    QTest::newRow("voiced kana") << QString::fromUtf8("が") << QString::fromUtf8("か");
    QTest::newRow("spaces between words") << "au tour"
                                          << "autour";
}

void TestTextFolding::otherWordsDoNotMatch()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(folded(one) != folded(other));
}

void TestTextFolding::placesInTheOriginal_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *query, const char *text, const char *found) {
        QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(text)
                            << QString::fromUtf8(found);
    };
    row("the beginning of a word", "kos", "du Kosovo,", "Kos");
    row("after a letter of two", "vre", "Œuvre", "vre");
    row("half of a letter of two is all of it", "euv", "Œuvre", "Œuv");
    row("ends within a letter of two", "stras", "Straße", "Straß");
    row("the marks on the last letter", "core", "Core\u0301e", "Core\u0301");
    row("the marks before", "e d", "Core\u0301e\u0301 d'or", "e\u0301 d");
    row("after spaces", "moscou", " \n Moscou", "Moscou");
    row("after what is ignored", "vo", "Ko\u00ADso\u00ADvo", "vo");
    row("after what is longer when it is folded", "b", "ﬃ…b", "b");
    row("after characters beyond 16 bits", "b", "\U0001F4F7\U0001F4F7b", "b");
    row("at the very end", "fin", "la fin", "fin");
}

void TestTextFolding::placesInTheOriginal()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QString, found);
    const QList<Place> places = placesOf(folded(query), text);
    QVERIFY(!places.isEmpty());
    QCOMPARE(text.mid(places.first().start, places.first().length), found);
}

void TestTextFolding::severalPlaces()
{
    QCOMPARE(placesOf("de", u"De l'idée à l'Adélie"), (QList<Place>{{0, 2}, {6, 2}, {15, 2}}));
    QCOMPARE(placesOf("aa", u"aaaaa"), (QList<Place>{{0, 2}, {2, 2}}));
}

void TestTextFolding::emptyTextsHaveNoPlaces()
{
    QVERIFY(placesOf({}, u"Moscou").isEmpty());
    QVERIFY(placesOf("moscou", u"").isEmpty());
    QCOMPARE(folded(u" \n\u00A0\u00AD"), QString());
    QCOMPARE(FoldedText(u"Moscou").original({3, 9}), Place());
    QCOMPARE(folded(QString(QChar(0xffff))), QString());
    QCOMPARE(folded(QString(QChar(0xd83d))).size(), 1); // an unpaired surrogate is accepted
}

void TestTextFolding::findsBeginningsOfWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("begins");
    QTest::newRow("first") << "inde" << 0 << true;
    QTest::newRow("within") << "inde" << 2 << false;
    QTest::newRow("after a space") << "en inde" << 3 << true;
    QTest::newRow("after an apostrophe") << "l'inde" << 2 << true;
    QTest::newRow("after a digit") << "2inde" << 1 << false;
    QTest::newRow("after a bracket") << "(inde" << 1 << true;
}

void TestTextFolding::findsBeginningsOfWords()
{
    QFETCH(QString, text);
    QFETCH(int, at);
    QFETCH(bool, begins);
    QCOMPARE(search::beginsWord(text, at), begins);
}

VITRINE_TEST(TestTextFolding, QCoreApplication)
#include "tst_textfolding.moc"
