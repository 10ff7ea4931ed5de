// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/accessibletree.h"
#include "support/desktop.h"
#include "support/photofiles.h"
#include "support/testclass.h"

#include <memory>

/// What a screen reader says of a program's events, by the rules of Orca: the object that the focus
/// comes to, a new name of the object that has it, announcements, and notifications that come up.
/// Of a name only what the event itself holds is said.
class Heard : public QObject
{
    Q_OBJECT
public:
    enum class Announcements { AskedFor, Unknown };

    /// Listens from now on; `focus` is the object that has the focus now.
    Heard(const QDBusConnection &bus, const QString &focus, Announcements announcements)
        : m_bus(bus)
        , m_focus(focus)
    {
        for (const char *event : {"PropertyChange", "StateChanged", "Announcement", "TextChanged"})
            m_bus.connect({}, {}, "org.a11y.atspi.Event.Object", event, this,
                          SLOT(hear(QDBusMessage)));
        registerFor("object:property-change");
        registerFor("object:state-changed");
        registerFor("object:text-changed");
        if (announcements == Announcements::AskedFor)
            registerFor("object:announcement");
    }
    ~Heard() override
    {
        for (const QString &event : std::as_const(m_registered))
            registry().call("DeregisterEvent", event);
    }

    QStringList said() const { return m_said; }
    void clear() { m_said.clear(); }

public Q_SLOTS:
    void hear(const QDBusMessage &message)
    {
        const QString detail = message.arguments().value(0).toString();
        const int number = message.arguments().value(1).toInt();
        const QVariant data = message.arguments().value(3).value<QDBusVariant>().variant();
        const accessible::Node source(m_bus, message.service(), message.path());
        if (message.member() == "Announcement") {
            m_said += data.toString();
        } else if (message.member() == "PropertyChange") {
            if (detail == "accessible-name" && message.path() == m_focus &&
                data.userType() == QMetaType::QString)
                m_said += data.toString();
        } else if (message.member() == "TextChanged") {
            if (detail == "insert" && message.path() == m_focus && source.role() == "text")
                m_said += data.toString();
        } else if (detail == "focused" && number == 1) {
            if (message.path() != m_focus)
                m_said += source.name();
            m_focus = message.path();
        } else if (detail == "showing" && number == 1 && source.role() == "notification") {
            m_said += source.name();
        }
    }

private:
    QDBusInterface registry()
    {
        return {"org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry",
                m_bus};
    }
    void registerFor(const QString &event)
    {
        registry().call("RegisterEvent", event);
        m_registered += event;
    }

    QDBusConnection m_bus;
    QString m_focus;
    QStringList m_registered;
    QStringList m_said;
};

/// What is said when the slide changes, heard from outside of the program, whatever has the focus.
class TestSpeech : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qDBusRegisterMetaType<accessible::Reference>(); }
    void cleanup();

    void aSlideIsSaidOnce_data();
    void aSlideIsSaidOnce();
    void nothingElseIsSaidWhileSlidesGoBy();
    void aNoticeIsSaid();
    void nothingIsSaidAsPhotosComeAndGo_data();
    void nothingIsSaidAsPhotosComeAndGo();

private:
    void open(const QString &language, const QStringList &arguments = {});
    void listen(Heard::Announcements announcements);
    accessible::Node program() const { return m_desktop->application("vitrine"); }
    accessible::Node at(const QString &name) const;
    accessible::Node stage() const;
    bool shows(const QString &name) const { return program().find(name).has_value(); }
    /// All that the program sent before has been heard after this.
    void settle() const;
    bool dialogHasKeyboard(const QString &title) const;

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Heard> m_heard;
    QProcess m_vitrine;
};

void TestSpeech::open(const QString &language, const QStringList &arguments)
{
    m_desktop = std::make_unique<Desktop>(Desktop::Windows::Managed);
    m_desktop->start(m_vitrine, VITRINE_PROGRAM, QStringList{"--lang", language} + arguments);
    QTRY_VERIFY_WITH_TIMEOUT(shows(language == "fr" ? "DÉCOUVRIR" : "DISCOVER"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage().has(accessible::Focused), patience);
}

void TestSpeech::cleanup()
{
    m_heard.reset();
    if (m_vitrine.state() != QProcess::NotRunning) {
        m_vitrine.terminate();
        m_vitrine.waitForFinished();
    }
    m_desktop.reset();
}

// On the page, as menus have entries of the same names.
accessible::Node TestSpeech::at(const QString &name) const
{
    const accessible::Tree root = program().tree();
    for (const accessible::Tree *part : root.all()) {
        if (part->name == name && part->node.role() != "menu item")
            return part->node;
    }
    qFatal("There is no %s", qPrintable(name));
}

accessible::Node TestSpeech::stage() const
{
    const accessible::Tree root = program().tree(accessible::Node::Roles::Known);
    for (const accessible::Tree *part : root.all()) {
        if (part->role == "graphic" || part->role == "image")
            return part->node;
    }
    return root.node;
}

void TestSpeech::listen(Heard::Announcements announcements)
{
    m_heard = std::make_unique<Heard>(m_desktop->accessibilityBus(), stage().path(), announcements);
}

// A dialog is a child of the application or of the window that it belongs to.
bool TestSpeech::dialogHasKeyboard(const QString &title) const
{
    for (const accessible::Node &top : program().children()) {
        if (top.name() == title)
            return top.has(accessible::Active);
        for (const accessible::Node &child : top.children()) {
            if (child.name() == title && child.has(accessible::Active))
                return true;
        }
    }
    return false;
}

void TestSpeech::settle() const
{
    for (int i = 0; i < 3; ++i)
        program().names();
    QCoreApplication::processEvents();
}

void TestSpeech::aSlideIsSaidOnce_data()
{
    using Announcements = Heard::Announcements;
    QTest::addColumn<QString>("focus"); // the name of what has it, or empty for the stage
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<Announcements>("announcements");
    const QString first = "1 sur 29. Chine. Aucun pays n’échange autant";
    const QString credit = "Crédit\u00A0: © Getty Images.";
    const QStringList none;
    const auto asked = Announcements::AskedFor;

    QTest::newRow("an arrow key, on the photo")
        << "" << none << QStringList{"Right"} << first << credit << asked;
    QTest::newRow("Space, on the photo")
        << "" << none << QStringList{"space"} << first << credit << asked;
    QTest::newRow("an arrow key, on DÉCOUVRIR")
        << "DÉCOUVRIR" << none << QStringList{"Right"} << first << credit << asked;
    QTest::newRow("Space, on DÉCOUVRIR")
        << "DÉCOUVRIR" << none << QStringList{"space"} << first << credit << asked;
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0) // Later ones announce whoever listens.
    QTest::newRow("Space, on DÉCOUVRIR, for a reader that knows no announcements")
        << "DÉCOUVRIR" << none << QStringList{"space"} << first << credit << Announcements::Unknown;
#endif
    QTest::newRow("Space, on the arrow")
        << "Diapositive suivante" << none << QStringList{"space"} << first << credit << asked;
    QTest::newRow("the arrow that leads to the end and gives the focus away")
        << "Diapositive suivante" << none << QStringList{"End"}
        << "28 sur 29. Chapitre\u00A0: Organisation du traité de sécurité collective. Membres de "
           "l’OTSC. L’OTSC a perdu"
        << credit << asked;
    QTest::newRow("an arrow key, in the caption")
        << "Légende" << QStringList{"Right"} << QStringList{"Right"}
        << "2 sur 29. Chine. Pékin n’a pas lâché" << credit << asked;
    QTest::newRow("an arrow key, in the filmstrip")
        << "DÉCOUVRIR" << QStringList{"Right", "Tab", "Tab"} << QStringList{"Right"}
        << "2 sur 29. Chine. Pékin n’a pas lâché" << credit << asked;
    QTest::newRow("a word that is found")
        << "" << QStringList{"ctrl+f", "k", "o"} << QStringList{"s"} << "16 sur 29. Serbie. "
        << credit << asked;
    QTest::newRow("going to a position")
        << "" << QStringList{"ctrl+g", "9"} << QStringList{"Return"}
        << "9 sur 29. Corée du Nord. Tenue à l’écart" << credit << asked;
    QTest::newRow("a slide chosen in the overview")
        << "" << QStringList{"o", "v", "i", "e"} << QStringList{"Return"} << "22 sur 29. Vietnam. "
        << credit << asked;
    QTest::newRow("another language, on the photo")
        << "" << QStringList{"Right"} << QStringList{"l"}
        << "1 of 29. China. No country trades more"
        << "Credit: © Getty Images." << asked;
    QTest::newRow("another language, on DÉCOUVRIR")
        << "DÉCOUVRIR" << QStringList{"Right"} << QStringList{"l"}
        << "1 of 29. China. No country trades more"
        << "Credit: © Getty Images." << asked;
}

void TestSpeech::aSlideIsSaidOnce()
{
    QFETCH(QString, focus);
    QFETCH(QStringList, before);
    QFETCH(QStringList, keys);
    QFETCH(QString, begins);
    QFETCH(QString, ends);
    QFETCH(Heard::Announcements, announcements);
    open("fr");
    listen(announcements);
    if (!focus.isEmpty()) {
        at(focus).takeFocus();
        QTRY_VERIFY_WITH_TIMEOUT(m_heard->said().contains(focus), patience);
    }
    m_heard->clear();
    for (const QString &key : before) { // a dialog takes keys once it has come
        m_heard->clear();
        m_desktop->press({key});
        QTRY_VERIFY_WITH_TIMEOUT(!m_heard->said().isEmpty(), patience);
        if (key == "ctrl+g")
            QTRY_VERIFY_WITH_TIMEOUT(dialogHasKeyboard("Aller à"), patience);
    }
    settle();
    m_heard->clear();
    m_desktop->press(keys);
    const auto sentences = [&] {
        QStringList found;
        for (const QString &words : m_heard->said()) {
            if (words.startsWith(begins) && words.endsWith(ends))
                found += words;
        }
        return found;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(!sentences().isEmpty(), qPrintable(m_heard->said().join(" | ")),
                              patience);
    settle();
    QVERIFY2(sentences().size() == 1, qPrintable(m_heard->said().join(" | ")));
    QCOMPARE(sentences().first(), stage().name());
    // Nothing that the sentence says is said apart from it. A hit in the list of results is read as
    // an excerpt, as it becomes the current one.
    for (const QString &words : m_heard->said())
        QVERIFY2(words == sentences().first() || words.size() < 40 || words.contains(u'…'),
                 qPrintable(words));
}

void TestSpeech::nothingElseIsSaidWhileSlidesGoBy()
{
    open("en");
    listen(Heard::Announcements::AskedFor);
    for (int position = 1; position <= 5; ++position) {
        m_desktop->press({"Right"});
        QTRY_COMPARE_WITH_TIMEOUT(m_heard->said().size(), position, patience);
        QVERIFY(m_heard->said().constLast().startsWith(QString("%1 of 29. ").arg(position)));
    }
    settle();
    QCOMPARE(m_heard->said().size(), 5);
}

void TestSpeech::aNoticeIsSaid()
{
    open("en");
    listen(Heard::Announcements::AskedFor);
    m_desktop->press({"Left"});
    QTRY_COMPARE_WITH_TIMEOUT(m_heard->said(), QStringList{"This is the first slide."}, patience);
}

void TestSpeech::nothingIsSaidAsPhotosComeAndGo_data()
{
    QTest::addColumn<QString>("focus"); // the name of what has it, or empty for the stage
    QTest::newRow("on the photo") << "";
    QTest::newRow("on DISCOVER") << "DISCOVER";
}

void TestSpeech::nothingIsSaidAsPhotosComeAndGo()
{
    QFETCH(QString, focus);
    const photofiles::Folder folder;
    folder.photos({"b.jpg", "c.jpg", "d.jpg"});
    open("en", {folder.path()});
    QTRY_VERIFY_WITH_TIMEOUT(stage().name().startsWith("1 of 3."), patience);
    listen(Heard::Announcements::AskedFor);
    if (!focus.isEmpty()) {
        at(focus).takeFocus();
        QTRY_VERIFY_WITH_TIMEOUT(m_heard->said().contains(focus), patience);
    }
    settle();
    m_heard->clear();
    folder.photos({"a.jpg"});
    QTRY_VERIFY_WITH_TIMEOUT(stage().name().startsWith("2 of 4."), patience);
    QFile::remove(folder.path("d.jpg"));
    QTRY_VERIFY_WITH_TIMEOUT(stage().name().startsWith("2 of 3."), patience);
    settle();
    QCOMPARE(m_heard->said(), QStringList());
}

VITRINE_TEST(TestSpeech, QCoreApplication)
#include "tst_speech.moc"
