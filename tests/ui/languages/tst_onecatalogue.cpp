// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionparser.h"
#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "support/testimages.h"
#include "ui/languages/languageswitch.h"

#include <QAbstractButton>
#include <QResource>
#include <QTemporaryDir>

/// A new language of the interface is one more catalogue: no code knows which there are.
class TestOneCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isAvailable();
    void isOfferedInTheWindow();
    void isUnderstoodOnTheCommandLine();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder;
};

// The French texts under another name, compiled as the build compiles all that it finds.
void TestOneCatalogue::initTestCase()
{
    useEmptySettings();
    QFile french(TRANSLATIONS "/vitrine_fr.ts");
    QVERIFY(french.open(QIODevice::ReadOnly));
    QByteArray catalogue = french.readAll();
    QVERIFY(catalogue.contains("language=\"fr\""));
    catalogue.replace("language=\"fr\"", "language=\"it\"").replace("DÉCOUVRIR", "SCOPRIRE");
    const auto write = [this](const QString &name, const QByteArray &content) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write("vitrine_it.ts", catalogue));
    QVERIFY(write("new.qrc", "<RCC><qresource prefix=\"/translations\">"
                             "<file>vitrine_it.qm</file></qresource></RCC>"));
    testimages::run(LRELEASE_PROGRAM, {m_folder.filePath("vitrine_it.ts")});
    testimages::run(RCC_PROGRAM,
                    {"--binary", m_folder.filePath("new.qrc"), "-o", m_folder.filePath("new.rcc")});
    QVERIFY(QResource::registerResource(m_folder.filePath("new.rcc")));
}

void TestOneCatalogue::isAvailable()
{
    QCOMPARE(language::available(), QStringList({"fr", "en", "it"}));
    QCOMPARE(language::nativeName("it"), "Italiano");
}

void TestOneCatalogue::isOfferedInTheWindow()
{
    const MainWindowFixture reader("fr");
    auto *button = reader.find<QAbstractButton>("language_it");
    QVERIFY(button && button->isVisible());
    QCOMPARE(button->text(), "IT");
    button->click();
    QCOMPARE(reader.catalogues.current(), "it");
    QTRY_COMPARE(reader.find<QAbstractButton>("discover")->text(), "SCOPRIRE");
    QCOMPARE(QLocale().language(), QLocale::Italian);
}

void TestOneCatalogue::isUnderstoodOnTheCommandLine()
{
    const auto [options, error] = cli::Parser::parse({"vitrine", "--lang", "it"});
    QCOMPARE(error, "");
    QCOMPARE(options.language, "it");
}

void TestOneCatalogue::cleanupTestCase()
{
    QVERIFY(QResource::unregisterResource(m_folder.filePath("new.rcc")));
}

VITRINE_TEST(TestOneCatalogue, QApplication)
#include "tst_onecatalogue.moc"
