// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/licence.h"
#include "support/testclass.h"

#include <QTest>

/// Names of licences by their addresses.
class TestLicence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void secureAddresses();
};

void TestLicence::names_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *address, const char *french, const char *english) {
        QTest::newRow(address) << QString(address) << QString(french) << QString(english);
    };
    const auto same = [&row](const char *address, const char *name) { row(address, name, name); };
    same("http://creativecommons.org/licenses/by/4.0/", "CC BY 4.0");
    same("https://creativecommons.org/licenses/by-nc-sa/3.0/fr/", "CC BY-NC-SA 3.0");
    same("https://creativecommons.org/licenses/by/4.0", "CC BY 4.0");
    same("https://creativecommons.org/licenses/by/4.0/deed.fr", "CC BY 4.0");
    same("http://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0");
    row("http://creativecommons.org/publicdomain/mark/1.0/", "Domaine public", "Public domain");
    row("http://rightsstatements.org/vocab/InC/1.0/", "Protégé par le droit d’auteur",
        "In copyright");
    row("https://rightsstatements.org/page/NoC-US/1.0/?language=fr",
        "Pas de droit d’auteur aux États-Unis", "No copyright – United States");
    same("http://rightsstatements.org/vocab/New/1.0/",
         "http://rightsstatements.org/vocab/New/1.0/");
    same("https://example.org/creativecommons.org/licenses/by/4.0/",
         "https://example.org/creativecommons.org/licenses/by/4.0/");
    same("", "");
}

void TestLicence::names()
{
    QFETCH(QString, address);
    QTEST(gallery::licenceName(address).line({"fr"}), "french");
    QTEST(gallery::licenceName(address).line({"en"}), "english");
}

void TestLicence::secureAddresses()
{
    QCOMPARE(gallery::secureAddress("http://example.org/x"), "https://example.org/x");
    QCOMPARE(gallery::secureAddress("https://example.org/x"), "https://example.org/x");
    QCOMPARE(gallery::secureAddress("mailto:a@example.org"), "mailto:a@example.org");
}

VITRINE_TEST(TestLicence, QCoreApplication)
#include "tst_licence.moc"
