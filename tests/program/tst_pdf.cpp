// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pdfs.h"
#include "support/program.h"
#include "support/testclass.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

/// PDF files from the command line, without a display.
class TestPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void files_data();
    void files();
    void whatCannotBeWritten();
    void collectionsAreRefused();

private:
    QTemporaryDir m_home;
};

void TestPdf::files_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("one slide, fr")
        << QStringList{"--lang", "fr", "--slide", "9"} << 1
        << QStringList{"Les alliés de la Russie", "9 / 29", "Corée du Nord", "© Getty Images",
                       "PHOTO NON FOURNIE"};
    QTest::newRow("one slide in both languages")
        << QStringList{"--lang", "en", "--beside", "fr", "--slide", "9"} << 1
        << QStringList{"Russia’s allies", "9 / 29", "North Korea", "Corée du Nord"};
    QTest::newRow("the whole gallery as a sheet")
        << QStringList{"--lang", "en", "--layout", "4x5"} << 0
        << QStringList{"28 Members of the CSTO", "PHOTO NOT INCLUDED"};
    QTest::newRow("Arabic beside French")
        << QStringList{"--lang", "fr", "--beside", "ar",
                       TEST_DATA "/iiif/made/rtl-ar-fr/manifest.json"}
        << 0 << QStringList{"Galerie : Casablanca", "الغلاف", "Couverture"};
}

void TestPdf::files()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, pages);
    QFETCH(QStringList, words);
    const QString file = m_home.filePath("a.pdf");
    const Outcome outcome = runProgram(m_home.path(), QStringList{"--pdf", file} + arguments, {});
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.status, 0);
    if (pages > 0)
        QCOMPARE(pdfs::pages(file), pages);
    const QString text = pdfs::text(file).normalized(QString::NormalizationForm_KC);
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(word + "\nin: " + text));
}

void TestPdf::whatCannotBeWritten()
{
    const Outcome outcome =
        runProgram(m_home.path(), {"--lang", "en", "--slide", "1", "--pdf", "/nowhere/a.pdf"}, {});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors,
             "vitrine: The PDF /nowhere/a.pdf cannot be written: No such file or directory. Choose "
             "another folder, or make room on the disk.\n");
}

void TestPdf::collectionsAreRefused()
{
    const QString file = m_home.filePath("none.pdf");
    const Outcome outcome = runProgram(
        m_home.path(),
        {"--lang", "en", "--pdf", file, TEST_DATA "/iiif/made/collection/collection.json"}, {});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors, "vitrine: This is a list of galleries; --pdf takes one of them.\n");
    QVERIFY(!QFile::exists(file));
}

VITRINE_TEST(TestPdf, QCoreApplication)
#include "tst_pdf.moc"
