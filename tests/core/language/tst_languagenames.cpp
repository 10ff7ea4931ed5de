// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/catalogues.h"
#include "core/language/languagenames.h"
#include "support/testclass.h"

#include <QTest>

using language::LanguageNames;

/// Names and directions of languages.
class TestLanguageNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void native_data();
    void native();
    void spoken_data();
    void spoken();
    void direction_data();
    void direction();
};

void TestLanguageNames::native_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << "en"
                             << "English";
    QTest::newRow("French") << "fr"
                            << "Français";
    QTest::newRow("Arabic") << "ar"
                            << "العربية";
    QTest::newRow("Japanese") << "ja"
                              << "日本語";
    QTest::newRow("script") << "zh-Hans"
                            << "简体中文";
    QTest::newRow("other script") << "zh-Hant"
                                  << "繁體中文";
    QTest::newRow("region") << "pt-BR"
                            << "Português (Brasil)";
    QTest::newRow("region of nowhere") << "fr-XX"
                                       << "Français (XX)";
    QTest::newRow("unknown") << "tlh"
                             << "tlh";
    QTest::newRow("private") << "x-mine"
                             << "x-mine";
    QTest::newRow("none") << "none"
                          << "none";
}

void TestLanguageNames::native()
{
    QFETCH(QString, tag);
    QTEST(LanguageNames::native(tag), "name");
}

void TestLanguageNames::spoken_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("English") << "en"
                             << "English"
                             << "anglais";
    QTest::newRow("script") << "zh-Hans"
                            << "simplified Chinese"
                            << "chinois simplifié";
    QTest::newRow("region") << "pt-BR"
                            << "Portuguese (BR)"
                            << "portugais (BR)";
    QTest::newRow("region of three digits") << "es-419"
                                            << "Spanish (419)"
                                            << "espagnol (419)";
    QTest::newRow("script and region") << "sr-Latn-RS"
                                       << "Serbian (Latn RS)"
                                       << "serbe (Latn RS)";
    QTest::newRow("a private part, which is no region") << "en-x-us"
                                                        << "English"
                                                        << "anglais";
    QTest::newRow("script of its own") << "mn-Mong"
                                       << "Mongolian (Mong)"
                                       << "mongol (Mong)";
    QTest::newRow("not in the catalogue") << "sw"
                                          << "Kiswahili"
                                          << "Kiswahili";
    QTest::newRow("unknown") << "tlh"
                             << "tlh"
                             << "tlh";
}

void TestLanguageNames::spoken()
{
    QFETCH(QString, tag);
    language::Catalogues catalogues;
    QCoreApplication::installTranslator(&catalogues);
    catalogues.setLanguage("en");
    QTEST(LanguageNames::spoken(tag), "english");
    catalogues.setLanguage("fr");
    QTEST(LanguageNames::spoken(tag), "french");
    QCoreApplication::removeTranslator(&catalogues);
}

void TestLanguageNames::direction_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("Arabic") << "ar"
                            << "الشباك" << true;
    QTest::newRow("Arabic that begins in Latin") << "ar"
                                                 << "NASA الشباك" << true;
    QTest::newRow("Hebrew") << "he"
                            << "הרשתות" << true;
    QTest::newRow("English that begins in Hebrew") << "en"
                                                   << "הרשתות are nets" << false;
    QTest::newRow("Arabic in Latin letters") << "ar-Latn"
                                             << "ash-shibak" << false;
    QTest::newRow("Arabic in Cyrillic letters") << "ar-Cyrl"
                                                << "аш-шибак" << false;
    QTest::newRow("none, Arabic words") << "none"
                                        << "الشباك" << true;
    QTest::newRow("none, Latin words") << "none"
                                       << "© Getty" << false;
    QTest::newRow("unknown, Hebrew words") << "tlh"
                                           << "הרשתות" << true;
    QTest::newRow("no words") << ""
                              << "" << false;
}

void TestLanguageNames::direction()
{
    QFETCH(QString, tag);
    QFETCH(QString, words);
    QFETCH(bool, rightToLeft);
    QCOMPARE(language::directionOf(tag, words), rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

VITRINE_TEST(TestLanguageNames, QCoreApplication)
#include "tst_languagenames.moc"
