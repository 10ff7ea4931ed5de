// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/languagemap.h"
#include "support/testclass.h"

#include <QTest>

using gallery::LanguageMap;

using Entries = QList<std::pair<QString, QStringList>>;

/// The rules of IIIF Presentation 3.0 §4.4 for choosing among languages.
class TestLanguageMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choose_data();
    void choose();
    void addingTwiceKeepsAllValues();
    void emptyArrayIsAbsent();
    void lineJoinsAllValues();
    void extendsLanguage_data();
    void extendsLanguage();
};

static LanguageMap mapOf(const Entries &entries)
{
    LanguageMap map;
    for (const auto &[language, values] : entries)
        map.add(language, values);
    return map;
}

void TestLanguageMap::choose_data()
{
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<QString>("preferences");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("values");
    const auto row = [](const char *name, const Entries &entries, const char *preferences,
                        const char *language, const char *values) {
        QTest::newRow(name) << entries << QString::fromUtf8(preferences)
                            << QString::fromUtf8(language) << QString::fromUtf8(values);
    };
    const Entries bilingual{{"fr", {"Corée"}}, {"en", {"Korea"}}};
    row("the preferred language", bilingual, "fr", "fr", "Corée");
    row("the second preference where the first is not there", bilingual, "de en", "en", "Korea");
    row("the order of preferences decides", bilingual, "en fr", "en", "Korea");
    row("no language at all: all values", {{"none", {"a", "b"}}}, "fr", "none", "a|b");
    row("no language is called @none in version 2", {{"@none", {"a"}}}, "fr", "none", "a");
    row("a match is better than none", {{"none", {"a"}}, {"fr", {"b"}}}, "fr", "fr", "b");
    row("none is better than a foreign language", {{"de", {"b"}}, {"none", {"a"}}}, "fr", "none",
        "a");
    row("else any one, whole", {{"de", {"x", "y"}}, {"pl", {"z"}}}, "fr", "de", "x|y");
    row("without preferences any one", bilingual, "", "fr", "Corée");
    row("all values of a language", {{"fr", {"a", "b", "c"}}}, "fr", "fr", "a|b|c");
    row("exact before shorter", {{"fr", {"a"}}, {"fr-CA", {"b"}}}, "fr-CA", "fr-CA", "b");
    row("shorter where the region is not there", {{"de", {"x"}}, {"fr", {"a"}}}, "fr-CA", "fr",
        "a");
    row("two subtags shorter", {{"zh", {"a"}}}, "zh-Hant-TW", "zh", "a");
    row("one subtag shorter before two", {{"zh", {"a"}}, {"zh-Hant", {"b"}}}, "zh-Hant-TW",
        "zh-Hant", "b");
    row("longer where nothing else is", {{"de", {"x"}}, {"fr-CA", {"a"}}}, "fr", "fr-CA", "a");
    row("exact before longer", {{"fr-CA", {"a"}}, {"fr", {"b"}}}, "fr", "fr", "b");
    row("case does not matter", {{"de", {"x"}}, {"FR-ca", {"a"}}}, "fr-CA", "FR-ca", "a");
    row("frr is not fr", {{"frr", {"a"}}, {"en", {"b"}}}, "fr en", "en", "b");
    row("nothing to choose from", {}, "fr", "", "");
}

void TestLanguageMap::choose()
{
    QFETCH(Entries, entries);
    QFETCH(QString, preferences);
    QFETCH(QString, language);
    QFETCH(QString, values);
    const LanguageMap::Choice choice =
        mapOf(entries).choose(preferences.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(choice.language, language);
    QCOMPARE(choice.values.join(u'|'), values);
}

void TestLanguageMap::addingTwiceKeepsAllValues()
{
    LanguageMap map;
    map.add(QStringLiteral("none"), {QStringLiteral("a")});
    map.add(QStringLiteral("@none"), {QStringLiteral("b")});
    QCOMPARE(map.values(LanguageMap::none()), (QStringList{"a", "b"}));
    QCOMPARE(map.languages(), QStringList{"none"});
}

void TestLanguageMap::emptyArrayIsAbsent()
{
    LanguageMap map;
    map.add(QStringLiteral("fr"), {});
    QVERIFY(map.isEmpty());
    QVERIFY(map.languages().isEmpty());
}

void TestLanguageMap::lineJoinsAllValues()
{
    QCOMPARE(mapOf({{"fr", {"Titre", "Autre titre"}}}).line({"fr"}), "Titre · Autre titre");
    QCOMPARE(LanguageMap().line({"fr"}), QString());
}

void TestLanguageMap::extendsLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("extends");
    QTest::newRow("itself") << "fr"
                            << "fr" << true;
    QTest::newRow("a region") << "fr-CA"
                              << "fr" << true;
    QTest::newRow("another case") << "FR-ca"
                                  << "fr" << true;
    QTest::newRow("a longer language") << "frr"
                                       << "fr" << false;
    QTest::newRow("the other way round") << "fr"
                                         << "fr-CA" << false;
}

void TestLanguageMap::extendsLanguage()
{
    QFETCH(QString, tag);
    QFETCH(QString, prefix);
    QTEST(gallery::extendsLanguage(tag, prefix), "extends");
}

VITRINE_TEST(TestLanguageMap, QCoreApplication)
#include "tst_languagemap.moc"
