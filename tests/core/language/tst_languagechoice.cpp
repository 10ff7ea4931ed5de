// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/languagechoice.h"
#include "support/testclass.h"

#include <QTest>

/// The language that Vitrine starts in.
class TestLanguageChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void start_data();
    void start();
    void nextWrapsAround();
    void galleryTextsFollowTheInterface();
};

void TestLanguageChoice::start_data()
{
    QTest::addColumn<QString>("requested");
    QTest::addColumn<QString>("remembered");
    QTest::addColumn<QStringList>("desktop");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const char *requested, const char *remembered,
                        const QStringList &desktop, const char *language) {
        QTest::newRow(name) << QString::fromLatin1(requested) << QString::fromLatin1(remembered)
                            << desktop << QString::fromLatin1(language);
    };
    row("the command line first", "en", "fr", {"fr-FR"}, "en");
    row("then the last choice", "", "en", {"fr-FR"}, "en");
    row("then the desktop", "", "", {"en-GB", "en"}, "en");
    row("a French desktop", "", "", {"fr-CA", "fr"}, "fr");
    row("the first of the desktop's that there is", "", "", {"de-DE", "de", "en-US", "fr"}, "en");
    row("a German desktop (de_DE) reads French", "", "", {"de-DE", "de"}, "fr");
    row("LANG=C reads French", "", "", {"C"}, "fr");
    row("no desktop language at all", "", "", {}, "fr");
    row("a remembered language that is gone", "", "tlh", {"en-GB"}, "en");
    row("Northern Frisian is not French", "", "", {"frr", "en"}, "en");
}

void TestLanguageChoice::start()
{
    QFETCH(QString, requested);
    QFETCH(QString, remembered);
    QFETCH(QStringList, desktop);
    QTEST(language::choose({requested, remembered, desktop}, {"fr", "en"}), "language");
}

void TestLanguageChoice::nextWrapsAround()
{
    QCOMPARE(language::next("fr", {"fr", "en"}), "en");
    QCOMPARE(language::next("en", {"fr", "en"}), "fr");
    QCOMPARE(language::next("xx", {"fr", "en"}), "fr");
}

void TestLanguageChoice::galleryTextsFollowTheInterface()
{
    QCOMPARE(language::preferences("fr", {"de-DE", "de", "fr"}),
             (QStringList{"fr", "de-DE", "de"}));
    // The language chosen for captions comes before that of the interface.
    QCOMPARE(language::preferences("fr", {"en", "fr", "de"}, "de"),
             (QStringList{"de", "fr", "en"}));
    QCOMPARE(language::preferences("en", {"en", "fr"}, "en"), (QStringList{"en", "fr"}));
    QCOMPARE(language::preferences("", {"en"}, "fr"), (QStringList{"fr", "en"}));
}

VITRINE_TEST(TestLanguageChoice, QCoreApplication)
#include "tst_languagechoice.moc"
