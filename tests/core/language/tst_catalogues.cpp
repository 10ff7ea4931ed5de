// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/catalogues.h"
#include "support/testclass.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using language::Catalogues;

/// The catalogues contain all texts, finished, and change the language at once.
class TestCatalogues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_catalogues); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_catalogues); }

    void frenchComesFirst();
    void ownNames();
    void nothingUnfinished_data();
    void nothingUnfinished();
    void upToDateWithTheSources_data();
    void upToDateWithTheSources();
    void frenchTypography();
    void quotesAndApostrophesAreTypographic();
    void figuresAreGrouped();
    void counter_data();
    void counter();
    void qtIsTranslatedToo();
    void switchingIsNotifiedOnce();

private:
    Catalogues m_catalogues;
};

struct Message
{
    QString source;
    QStringList translations;
    QString type;
};

static QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"message") {
            messages.append(Message());
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            Message &message = messages.last();
            message.type = xml.attributes().value("type").toString();
            while (xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement())
                    message.translations += xml.readElementText();
                else if (!xml.isWhitespace())
                    message.translations += xml.text().toString();
            }
        }
    }
    return messages;
}

static void addCatalogueRows()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &file : QDir(TRANSLATIONS).entryInfoList({"vitrine_*.ts"}))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestCatalogues::frenchComesFirst()
{
    QCOMPARE(language::available().first(), "fr");
    QVERIFY(language::available().contains("en"));
}

void TestCatalogues::ownNames()
{
    QCOMPARE(language::nativeName("fr"), "Français");
    QCOMPARE(language::nativeName("en"), "English");
}

void TestCatalogues::nothingUnfinished_data()
{
    addCatalogueRows();
}

void TestCatalogues::nothingUnfinished()
{
    QFETCH(QString, path);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(!messages.isEmpty());
    static const QRegularExpression places("%(?:\\d|n)");
    for (const Message &message : messages) {
        QVERIFY2(message.type.isEmpty(), qPrintable(message.source));
        QVERIFY2(!message.translations.isEmpty(), qPrintable(message.source));
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
            const auto placesOf = [](const QString &text) {
                QStringList found;
                for (auto it = places.globalMatch(text); it.hasNext();)
                    found += it.next().captured();
                found.sort();
                return found;
            };
            QCOMPARE(placesOf(translation), placesOf(message.source));
        }
    }
}

void TestCatalogues::upToDateWithTheSources_data()
{
    addCatalogueRows();
}

// What lupdate would add or drop is a text that somebody forgot.
void TestCatalogues::upToDateWithTheSources()
{
    QFETCH(QString, path);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    QVERIFY(QFile::copy(path, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QStringList arguments{"-silent", "-no-obsolete", "-locations", "none", "-I", APP_SOURCES};
    if (path.endsWith("_en.ts"))
        arguments += "-pluralonly";
    QProcess lupdate;
    lupdate.start(LUPDATE_PROGRAM, arguments + QStringList{APP_SOURCES, "-ts", copy});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const auto sourcesOf = [](const QString &file) {
        QStringList sources;
        for (const Message &message : messagesOf(file))
            sources += message.source;
        sources.sort();
        return sources;
    };
    QCOMPARE(sourcesOf(path), sourcesOf(copy));
}

void TestCatalogues::frenchTypography()
{
    static const QRegularExpression bareSpace(QStringLiteral(" [:;!?»%]|« "));
    static const QRegularExpression straight(QStringLiteral("\\w'\\w"));
    for (const Message &message : messagesOf(TRANSLATIONS "/vitrine_fr.ts")) {
        for (const QString &text : message.translations) {
            QVERIFY2(!text.contains(bareSpace) || text.contains("%"), qPrintable(text));
            QVERIFY2(!text.contains(straight), qPrintable(text));
        }
    }
}

void TestCatalogues::quotesAndApostrophesAreTypographic()
{
    static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
    for (const char *file : {"/vitrine_fr.ts", "/vitrine_en.ts"}) {
        for (const Message &message :
             messagesOf(QStringLiteral(TRANSLATIONS) + QLatin1String(file))) {
            const QStringList texts = QStringList(message.translations) << message.source;
            for (QString text : texts) {
                text.remove(markup);
                QVERIFY2(!text.contains(u'\'') && !text.contains(u'"'), qPrintable(text));
            }
        }
    }
}

void TestCatalogues::figuresAreGrouped()
{
    // "%Ln" is written "5,000", "%n" "5000".
    for (const char *file : {"/vitrine_fr.ts", "/vitrine_en.ts"}) {
        for (const Message &message :
             messagesOf(QStringLiteral(TRANSLATIONS) + QLatin1String(file))) {
            const QStringList texts = QStringList(message.translations) << message.source;
            for (const QString &text : texts)
                QVERIFY2(!text.contains(QLatin1String("%n")), qPrintable(text));
        }
    }
}

void TestCatalogues::counter_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("slides");
    QTest::addColumn<QString>("text");
    // French counts zero as one.
    QTest::newRow("fr 0") << "fr" << 0 << "%L1 / 0 Foto";
    QTest::newRow("fr 1") << "fr" << 1 << "%L1 / 1 Foto";
    QTest::newRow("fr 2") << "fr" << 2 << "%L1 / 2 Fotos";
    QTest::newRow("fr 29") << "fr" << 29 << "%L1 / 29 Fotos";
    QTest::newRow("en 0") << "en" << 0 << "%L1 / 0 Photos";
    QTest::newRow("en 1") << "en" << 1 << "%L1 / 1 Photo";
    QTest::newRow("en 2") << "en" << 2 << "%L1 / 2 Photos";
    QTest::newRow("en 29") << "en" << 29 << "%L1 / 29 Photos";
}

void TestCatalogues::counter()
{
    QFETCH(QString, language);
    QFETCH(int, slides);
    m_catalogues.setLanguage(language);
    QTEST(QCoreApplication::translate("ui::SlideTexts", "%L1 / %Ln Photo(s)", nullptr, slides),
          "text");
}

void TestCatalogues::qtIsTranslatedToo()
{
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    m_catalogues.setLanguage("fr");
    QCOMPARE(cancel(), "Annuler");
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Close"), "Fermer");
    QCOMPARE(QLocale().language(), QLocale::French);
    m_catalogues.setLanguage("en");
    QCOMPARE(cancel(), "Cancel");
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestCatalogues::switchingIsNotifiedOnce()
{
    struct Listener : QObject
    {
        int told = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            told += event->type() == QEvent::LanguageChange ? 1 : 0;
            return false;
        }
    } listener;
    m_catalogues.setLanguage("fr");
    QCoreApplication::instance()->installEventFilter(&listener);
    m_catalogues.setLanguage("en");
    m_catalogues.setLanguage("en");
    QCOMPARE(listener.told, 1);
    QCOMPARE(m_catalogues.current(), "en");
}

VITRINE_TEST(TestCatalogues, QCoreApplication)
#include "tst_catalogues.moc"
