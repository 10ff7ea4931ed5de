// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/accessibletree.h"
#include "support/desktop.h"
#include "support/testclass.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>

/// Complete sessions in a real window on an X screen: keys are sent by the X server, and results
/// are read over the accessibility bus.
class TestJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qDBusRegisterMetaType<accessible::Reference>(); }
    void cleanup();

    void fromCoverToReview_data();
    void fromCoverToReview();
    void pastTheEndToTheStartPage();
    void everyFactInEveryCaption_data();
    void everyFactInEveryCaption();
    void buttonsPressedByAssistiveTechnology();
    void aChangeOfSlideIsAnnounced();
    void keysAfterADialog();
    void kosovoInThreeKeys();
    void toATitle();
    void throughAFolderOfPhotos();
    void throughTheOverview();
    void zoomingOnAnyKeyboard_data();
    void zoomingOnAnyKeyboard();
    void aMessageForWhatCannotBeOpened();
    void goesOnAfterBeingKilled_data();
    void goesOnAfterBeingKilled();

public Q_SLOTS:
    void hear(const QDBusMessage &message);

private:
    void open(Desktop::Windows windows, const QStringList &arguments = {});
    void openAgain(const QStringList &arguments = {});
    accessible::Node window() const { return m_desktop->application("vitrine"); }
    bool shows(const QString &name) const { return window().find(name).has_value(); }
    bool showsAll(const QStringList &wanted) const
    {
        const QStringList names = window().names();
        return std::all_of(wanted.begin(), wanted.end(),
                           [&names](const QString &name) { return names.contains(name); });
    }
    bool isShowing(const QString &name) const { return window().shows(name); }
    bool isCurrentTab(const QString &name) const
    {
        const auto node = window().find(name);
        return node && node->has(accessible::Selected);
    }
    QStringList heardNames() const;
    std::optional<accessible::Node> dialog(const QString &title) const;
    bool dialogHasKeyboard(const QString &title) const;
    QString caption(const QString &name) const;

    std::unique_ptr<Desktop> m_desktop;
    QProcess m_vitrine;
    QList<accessible::Reference> m_heard;
};

void TestJourney::open(Desktop::Windows windows, const QStringList &arguments)
{
    m_desktop.reset(); // disconnects from its buses before the next ones are created
    m_desktop = std::make_unique<Desktop>(windows);
    m_desktop->start(m_vitrine, VITRINE_PROGRAM, arguments);
    QTRY_VERIFY_WITH_TIMEOUT(shows("DÉCOUVRIR") || shows("DISCOVER"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(window().children().first().has(accessible::Active),
                             patience); // it has the keyboard
}

// On the same desktop, at the same home.
void TestJourney::openAgain(const QStringList &arguments)
{
    m_desktop->start(m_vitrine, VITRINE_PROGRAM, arguments);
    QTRY_VERIFY_WITH_TIMEOUT(shows("DÉCOUVRIR") || shows("DISCOVER"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(window().children().first().has(accessible::Active), patience);
}

void TestJourney::cleanup()
{
    if (m_vitrine.state() != QProcess::NotRunning) {
        m_vitrine.terminate();
        m_vitrine.waitForFinished();
    }
    m_desktop.reset();
}

std::optional<accessible::Node> TestJourney::dialog(const QString &title) const
{
    // A dialog is a child of the application or of the window that it belongs to.
    for (const accessible::Node &top : window().children()) {
        if (top.name() == title)
            return top;
        for (const accessible::Node &child : top.children()) {
            if (child.name() == title && child.role() == "dialog")
                return child;
        }
    }
    return {};
}

// A dialog may be visible before it has the focus.
bool TestJourney::dialogHasKeyboard(const QString &title) const
{
    const auto node = dialog(title);
    return node && node->has(accessible::Active);
}

QString TestJourney::caption(const QString &name) const
{
    const auto node = window().find(name, "label"); // the menus name it too
    return node ? node->text().simplified() : QString();
}

void TestJourney::fromCoverToReview_data()
{
    QTest::addColumn<Desktop::Windows>("windows");
    QTest::newRow("with a window manager") << Desktop::Windows::Managed;
    QTest::newRow("without one") << Desktop::Windows::Bare;
}

void TestJourney::fromCoverToReview()
{
    QFETCH(Desktop::Windows, windows);
    open(windows);
    QTRY_VERIFY_WITH_TIMEOUT(shows("0 / 29 Fotos"), patience);
    QVERIFY(shows("La Corée du Nord confirme son appui militaire à Moscou"));
    m_desktop->press({"space"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("1 / 29 Fotos"), patience);
    m_desktop->press(QStringList(27, "Right"));
    QTRY_VERIFY_WITH_TIMEOUT(shows("28 / 29 Fotos"), patience);
    m_desktop->press({"Right"});
    QTRY_VERIFY_WITH_TIMEOUT(isShowing("FIN DE LA GALERIE"), patience);
    QVERIFY(shows("28 / 29 Fotos"));
    QVERIFY(!window().find("DÉCOUVRIR")->has(accessible::Enabled));
    QVERIFY(window().find("REVOIR")->has(accessible::Enabled));
    m_desktop->press({"l"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("28 / 29 Photos"), patience);
    QVERIFY(shows("Members of the CSTO"));
    m_desktop->press({"Home"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("0 / 29 Photos"), patience);
    m_desktop->press({"End"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("28 / 29 Photos"), patience);
    m_desktop->press({"Return"});
    QTRY_VERIFY_WITH_TIMEOUT(isShowing("THE END"), patience);
    m_desktop->press({"Tab", "Return"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("0 / 29 Photos"), patience);
    QVERIFY(window().find("DISCOVER")->has(accessible::Enabled));
    QVERIFY(!window().find("REVIEW")->has(accessible::Enabled));
    m_desktop->press({"Next", "Next", "Prior"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("1 / 29 Photos"), patience);
    m_desktop->press({"shift+space", "Escape", "Escape"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("0 / 29 Photos"), patience);
    QCOMPARE(m_vitrine.state(), QProcess::Running);
    m_desktop->press({"ctrl+q"});
    QVERIFY(m_vitrine.waitForFinished());
    QCOMPARE(m_vitrine.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_vitrine.exitCode(), 0);
}

void TestJourney::pastTheEndToTheStartPage()
{
    open(Desktop::Windows::Managed);
    QTRY_VERIFY_WITH_TIMEOUT(shows("0 / 29 Fotos"), patience);
    m_desktop->press({"End", "Right"});
    QTRY_VERIFY_WITH_TIMEOUT(isShowing("FIN DE LA GALERIE"), patience);
    QVERIFY(shows("28 / 29 Fotos"));
    QVERIFY(caption("Sources").contains("Deutsche Welle"));
    m_desktop->press({"Escape"});
    QTRY_VERIFY_WITH_TIMEOUT(!isShowing("FIN DE LA GALERIE"), patience);
    QVERIFY(shows("28 / 29 Fotos"));
    m_desktop->press({"m"});
    QTRY_VERIFY_WITH_TIMEOUT(isShowing("LES PLUS VUS"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isCurrentTab("1 HEURE"), patience);
    m_desktop->press({"Right"});
    QTRY_VERIFY_WITH_TIMEOUT(isCurrentTab("24 HEURES"), patience);
    m_desktop->press({"Right"});
    QTRY_VERIFY_WITH_TIMEOUT(isCurrentTab("1 SEMAINE"), patience);
    m_desktop->press({"n"});
    QTRY_VERIFY_WITH_TIMEOUT(isShowing("NOS RECOMMANDATIONS"), patience);
    m_desktop->press({"Escape"});
    QTRY_VERIFY_WITH_TIMEOUT(!isShowing("1 HEURE"), patience);
    QVERIFY(shows("28 / 29 Fotos"));
}

void TestJourney::everyFactInEveryCaption_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("counter");
    QTest::addColumn<QString>("captionName");
    QTest::newRow("French") << "fr"
                            << "%1 / 29 Fotos"
                            << "Légende";
    QTest::newRow("English") << "en"
                             << "%1 / 29 Photos"
                             << "Caption";
}

void TestJourney::everyFactInEveryCaption()
{
    QFETCH(QString, language);
    QFETCH(QString, counter);
    QFETCH(QString, captionName);
    QFile file(TEST_DATA "/russias-allies-facts.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject facts = QJsonDocument::fromJson(file.readAll()).object();
    open(Desktop::Windows::Managed, {"--lang", language});
    for (int position = 0; position < 29; ++position) {
        if (position > 0)
            m_desktop->press({position % 2 ? "space" : "Right"});
        const QJsonValue slide = facts["slides"][position];
        const QString title = slide[position == 0 ? "headline" : "title"][language].toString();
        QTRY_VERIFY2_WITH_TIMEOUT(
            showsAll({counter.arg(position), title, facts["credit"].toString()}), qPrintable(title),
            patience);
        const QString text = caption(captionName);
        for (const QJsonValue fact : slide["must_mention"][language].toArray())
            QVERIFY2(text.contains(fact.toString()), qPrintable(fact.toString() + " / " + text));
    }
}

void TestJourney::buttonsPressedByAssistiveTechnology()
{
    open(Desktop::Windows::Managed);
    QCOMPARE(window().find("DÉCOUVRIR")->role(), "push button");
    window().find("DÉCOUVRIR")->press();
    QTRY_VERIFY_WITH_TIMEOUT(shows("1 / 29 Fotos"), patience);
    window().find("Diapositive suivante")->press();
    QTRY_VERIFY_WITH_TIMEOUT(shows("2 / 29 Fotos"), patience);
    window().find("EN")->press();
    QTRY_VERIFY_WITH_TIMEOUT(shows("2 / 29 Photos"), patience);
    window().find("REVIEW")->press();
    QTRY_VERIFY_WITH_TIMEOUT(shows("0 / 29 Photos"), patience);
}

void TestJourney::hear(const QDBusMessage &message)
{
    m_heard.append({message.service(), QDBusObjectPath(message.path())});
}

// A listener asks the object that sent the event for its name.
QStringList TestJourney::heardNames() const
{
    QStringList names;
    for (const accessible::Reference &source : m_heard) {
        names += accessible::Node(m_desktop->accessibilityBus(), source.service, source.path.path())
                     .name();
    }
    return names;
}

void TestJourney::aChangeOfSlideIsAnnounced()
{
    open(Desktop::Windows::Managed);
    QDBusConnection bus = m_desktop->accessibilityBus();
    QVERIFY(bus.connect({}, {}, "org.a11y.atspi.Event.Object", "PropertyChange", this,
                        SLOT(hear(QDBusMessage))));
    QDBusInterface registry("org.a11y.atspi.Registry", "/org/a11y/atspi/registry",
                            "org.a11y.atspi.Registry", bus);
    registry.call("RegisterEvent", "object:property-change:accessible-name");
    m_heard.clear();
    // The program hears of its listener by a message of its own, so the first keys may go unheard.
    QTRY_VERIFY_WITH_TIMEOUT((m_desktop->press({"Right"}), !m_heard.isEmpty()), patience);
    m_desktop->press({"End"});
    QTRY_VERIFY_WITH_TIMEOUT(!heardNames().filter("Membres de l’OTSC. L’OTSC a perdu").isEmpty(),
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(heardNames().contains("28 / 29 Fotos"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(heardNames().contains("Membres de l’OTSC"), patience);
    // Unchanged texts are not announced again.
    QVERIFY(!heardNames().contains("Légende"));
    QVERIFY(!heardNames().contains("© Getty Images"));
    m_heard.clear();
    m_desktop->press({"l"});
    QTRY_VERIFY_WITH_TIMEOUT(
        !heardNames().filter("Members of the CSTO. The CSTO has lost").isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(heardNames().contains("DISCOVER"), patience);
}

void TestJourney::keysAfterADialog()
{
    for (const Desktop::Windows windows : {Desktop::Windows::Managed, Desktop::Windows::Bare}) {
        open(windows);
        m_desktop->press({"F1"});
        QTRY_VERIFY_WITH_TIMEOUT(dialogHasKeyboard("Raccourcis clavier"), patience);
        m_desktop->press({"Escape"});
        QTRY_VERIFY_WITH_TIMEOUT(!dialog("Raccourcis clavier"), patience);
        m_desktop->press({"ctrl+g"});
        QTRY_VERIFY_WITH_TIMEOUT(dialogHasKeyboard("Aller à"), patience);
        QVERIFY(shows("Position, de 0 à 28, ou début d’un titre\u00A0:"));
        m_desktop->press({"1", "2", "Return"});
        QTRY_VERIFY_WITH_TIMEOUT(shows("12 / 29 Fotos"), patience);
        m_desktop->press({"Right"});
        QTRY_VERIFY_WITH_TIMEOUT(shows("13 / 29 Fotos"), patience);
        cleanup();
    }
}

void TestJourney::kosovoInThreeKeys()
{
    open(Desktop::Windows::Managed);
    QTRY_VERIFY_WITH_TIMEOUT(shows("0 / 29 Fotos"), patience);
    m_desktop->press({"ctrl+f", "k", "o", "s"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("16 / 29 Fotos"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(shows("Résultat 1 sur 1"), patience);
    const auto field = window().find(
        "Rechercher dans les titres, les légendes, les crédits, les chapitres, les mots-clés et "
        "les noms de fichier");
    QVERIFY(field && field->has(accessible::Focused));
    QVERIFY(caption("Légende").contains("Kosovo"));
    m_desktop->press({"Return", "Escape", "Right"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("17 / 29 Fotos"), patience);
    m_desktop->press({"F3"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("16 / 29 Fotos"), patience);
    QVERIFY(shows("Résultat 1 sur 1 · reprise au premier résultat"));
}

void TestJourney::toATitle()
{
    open(Desktop::Windows::Managed, {"--lang", "en"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("0 / 29 Photos"), patience);
    m_desktop->press({"ctrl+g"});
    QTRY_VERIFY_WITH_TIMEOUT(dialogHasKeyboard("Go to"), patience);
    m_desktop->press({"4", "0", "Return"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("There is no position 40: they go from 0 to 28."), patience);
    m_desktop->press({"v", "i", "e", "Return"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("22 / 29 Photos"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog("Go to"), patience);
    m_desktop->press({"Right"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("23 / 29 Photos"), patience);
}

// A complete GIF of one pixel.
static bool writePhoto(const QString &path)
{
    const QByteArray gif =
        QByteArray::fromBase64("R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==");
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(gif) == gif.size();
}

void TestJourney::throughAFolderOfPhotos()
{
    const QTemporaryDir folder;
    const auto add = [&folder](const QString &name) { return writePhoto(folder.filePath(name)); };
    QVERIFY(add("boat 2.gif"));
    QVERIFY(add("boat 10.gif"));
    open(Desktop::Windows::Managed, {"--lang", "en", folder.path()});
    QTRY_VERIFY_WITH_TIMEOUT(shows("1 / 2 Photos"), patience);
    QVERIFY(shows("boat 2"));
    m_desktop->press({"Right"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("2 / 2 Photos"), patience);
    QVERIFY(shows("boat 10"));
    QVERIFY(add("boat 1.gif"));
    QTRY_VERIFY_WITH_TIMEOUT(shows("3 / 3 Photos"),
                             patience); // the same photo at the next position
    QVERIFY(shows("boat 10"));
    m_desktop->press({"i"});
    QTRY_VERIFY_WITH_TIMEOUT(caption("Details").contains("boat 10.gif"), patience);
}

void TestJourney::throughTheOverview()
{
    open(Desktop::Windows::Managed);
    const auto counterShows = [this] {
        const auto counter = window().find("0 / 29 Fotos");
        return counter && counter->has(accessible::Showing);
    };
    QTRY_VERIFY_WITH_TIMEOUT(counterShows(), patience);
    m_desktop->press({"o"});
    QTRY_VERIFY_WITH_TIMEOUT(!counterShows(), patience); // the slides are hidden
    m_desktop->press({"Down", "Right", "Escape"});
    QTRY_VERIFY_WITH_TIMEOUT(counterShows(), patience);
    m_desktop->press({"o", "Down", "Right", "Return"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("7 / 29 Fotos"), patience);
    m_desktop->press({"o", "v", "i", "e", "t", "Return"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("22 / 29 Fotos"), patience);
    m_desktop->press({"Right"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("23 / 29 Fotos"), patience);
}

void TestJourney::zoomingOnAnyKeyboard_data()
{
    QTest::addColumn<QString>("layout");
    QTest::newRow("QWERTY") << "us";
    QTest::newRow("AZERTY, where digits are shifted") << "fr";
    QTest::newRow("QWERTZ") << "de";
}

void TestJourney::zoomingOnAnyKeyboard()
{
    QFETCH(QString, layout);
    const QTemporaryDir folder;
    QImage photo(3000, 2000, QImage::Format_RGB32);
    photo.fill(Qt::darkGreen);
    QVERIFY(photo.save(folder.filePath("large.png")));
    open(Desktop::Windows::Managed, {"--lang", "en", folder.path()});
    QTRY_VERIFY_WITH_TIMEOUT(shows("1 / 1 Photo"), patience);
    m_desktop->useKeyboard(layout);
    const auto isZoomed = [this] {
        const auto map = window().find("Overview of the photo");
        return map && map->has(accessible::Showing);
    };
    m_desktop->press({"1"});
    QTRY_VERIFY_WITH_TIMEOUT(isZoomed(), patience);
    m_desktop->press({"0"});
    QTRY_VERIFY_WITH_TIMEOUT(!isZoomed(), patience);
    m_desktop->press({"minus"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("This is the smallest size."), patience);
    m_desktop->press({"plus"});
    QTRY_VERIFY_WITH_TIMEOUT(isZoomed(), patience);
    m_desktop->press({"0"});
    QTRY_VERIFY_WITH_TIMEOUT(!isZoomed(), patience);
    m_desktop->press({"equal"});
    QTRY_VERIFY_WITH_TIMEOUT(isZoomed(), patience);
}

void TestJourney::aMessageForWhatCannotBeOpened()
{
    open(Desktop::Windows::Managed, {"/nowhere/gallery.json"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("0 / 29 Fotos"),
                             patience); // the built-in gallery below the message
    const auto tells = [this] {
        const auto close = window().find("Fermer le message");
        return close && close->has(accessible::Showing);
    };
    QTRY_VERIFY_WITH_TIMEOUT(tells(), patience);
    m_desktop->press({"Escape"});
    QTRY_VERIFY_WITH_TIMEOUT(!tells(), patience);
    m_desktop->press({"Right"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("1 / 29 Fotos"), patience);
}

void TestJourney::goesOnAfterBeingKilled_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("counter");
    QTest::addColumn<QString>("line");
    QTest::newRow("French") << "fr"
                            << "%1 / 29 Fotos"
                            << "reprendre à 12";
    QTest::newRow("English") << "en"
                             << "%1 / 29 Photos"
                             << "continue at 12";
}

void TestJourney::goesOnAfterBeingKilled()
{
    QFETCH(QString, language);
    QFETCH(QString, counter);
    QFETCH(QString, line);
    open(Desktop::Windows::Managed, {"--lang", language});
    for (int position = 1; position <= 12; ++position) {
        m_desktop->press({"space"});
        QTRY_VERIFY_WITH_TIMEOUT(shows(counter.arg(position)), patience);
    }
    m_vitrine.kill();
    QVERIFY(m_vitrine.waitForFinished());

    openAgain({"--lang", language});
    QVERIFY(shows(counter.arg(0)));
    QTRY_VERIFY_WITH_TIMEOUT(isShowing(line), patience);
    m_desktop->press({"space"});
    QTRY_VERIFY_WITH_TIMEOUT(shows(counter.arg(12)), patience);
    QVERIFY(!isShowing(line));
    m_desktop->press({"space"});
    QTRY_VERIFY_WITH_TIMEOUT(shows(counter.arg(13)), patience);
    m_vitrine.kill();
    QVERIFY(m_vitrine.waitForFinished());

    // A requested slide comes first; DÉCOUVRIR goes to unseen ones.
    openAgain({"--lang", language, "--slide", "5"});
    QVERIFY(shows(counter.arg(5)));
    QVERIFY(!isShowing(line));
    m_desktop->press({"Home"});
    QTRY_VERIFY_WITH_TIMEOUT(shows(counter.arg(0)), patience);
    m_desktop->press({"space"});
    QTRY_VERIFY_WITH_TIMEOUT(shows(counter.arg(14)), patience);
}

VITRINE_TEST(TestJourney, QCoreApplication)
#include "tst_journey.moc"
