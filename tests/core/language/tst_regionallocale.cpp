// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/regionallocale.h"
#include "support/testclass.h"

#include <QDate>
#include <QTest>

using Environment = QHash<QByteArray, QByteArray>;

/// The region whose dates and figures a reader sees.
class TestRegionalLocale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void region_data();
    void region();
    void datesAreNotAmericanUnlessTheDesktopIs();
};

static void setEnvironment(const Environment &environment)
{
    for (const char *name : {"LC_ALL", "LC_TIME", "LANG"}) {
        if (environment.contains(name))
            qputenv(name, environment.value(name));
        else
            qunsetenv(name);
    }
}

void TestRegionalLocale::region_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const Environment &environment, const char *language,
                        const char *locale) {
        QTest::newRow(name) << environment << QString(language) << QString(locale);
    };
    row("nothing, English", {}, "en", "en_GB");
    row("nothing, French", {}, "fr", "fr_FR");
    row("the desktop's, English", {{"LANG", "en_US.UTF-8"}}, "en", "en_US");
    row("the desktop's, French", {{"LANG", "fr_CA.UTF-8"}}, "fr", "fr_CA");
    row("a desktop of another language", {{"LANG", "en_US.UTF-8"}}, "fr", "fr_FR");
    row("a French desktop, English", {{"LANG", "fr_CH.UTF-8"}}, "en", "en_GB");
    row("dates of another region", {{"LANG", "en_US.UTF-8"}, {"LC_TIME", "en_IE.UTF-8"}}, "en",
        "en_IE");
    row("dates of another language", {{"LANG", "en_US.UTF-8"}, {"LC_TIME", "fr_BE.UTF-8"}}, "en",
        "en_US");
    row("all in one language", {{"LANG", "en_US.UTF-8"}, {"LC_ALL", "fr_BE.UTF-8"}}, "en", "en_GB");
    row("none", {{"LANG", "C.UTF-8"}}, "en", "en_GB");
    row("a language without a region", {{"LANG", "en"}}, "en", "en_GB");
    row("another interface", {{"LANG", "en_US.UTF-8"}}, "de", "de_DE");
}

void TestRegionalLocale::region()
{
    QFETCH(Environment, environment);
    QFETCH(QString, language);
    setEnvironment(environment);
    QTEST(language::regionalLocale(language).name(), "name");
}

void TestRegionalLocale::datesAreNotAmericanUnlessTheDesktopIs()
{
    setEnvironment({{"LANG", "C.UTF-8"}});
    const QString date =
        language::regionalLocale("en").toString(QDate(2026, 5, 17), QLocale::LongFormat);
    QVERIFY2(date.contains("17 May 2026"), qPrintable(date));
}

VITRINE_TEST(TestRegionalLocale, QCoreApplication)
#include "tst_regionallocale.moc"
