// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/accessibility/accessiblefactory.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QMenuBar>
#include <QSet>
#include <QSignalSpy>

/// What assistive technology finds in the window, and what it hears when the slide changes.
class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void visibleTextsAreNames_data();
    void visibleTextsAreNames();
    void captionIsAText();
    void captionsTellTheirLanguage();
    void everythingThatTakesTheFocusHasAName_data();
    void everythingThatTakesTheFocusHasAName();
    void theStageTellsTheSlide();
    void theStageIsAnImage();
    void buttonsCanBePressed();
    void buttonsTellTheirKeys_data();
    void buttonsTellTheirKeys();
    void everyPartOfEveryPage_data();
    void everyPartOfEveryPage();
    void theFocusFollowsThePage_data();
    void theFocusFollowsThePage();
    void aLinkIsFollowedByKeyboard();
};

static void collect(QAccessibleInterface *interface, QList<QAccessibleInterface *> &all)
{
    if (!interface || interface->state().invisible)
        return;
    all += interface;
    for (int i = 0; i < interface->childCount(); ++i)
        collect(interface->child(i), all);
}

static QStringList namesIn(QWidget *window)
{
    QList<QAccessibleInterface *> all;
    collect(QAccessible::queryAccessibleInterface(window), all);
    QStringList names;
    for (const QAccessibleInterface *interface : all)
        names += interface->text(QAccessible::Name);
    return names;
}

void TestAccessibility::visibleTextsAreNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("French") << "fr"
                            << QStringList{"DÉCOUVRIR",
                                           "REVOIR",
                                           "9 / 29 Fotos",
                                           "Corée du Nord",
                                           "Corée du Nord · 2 / 3",
                                           "© Getty Images",
                                           "FR",
                                           "EN",
                                           "Fichier",
                                           "Édition",
                                           "Affichage",
                                           "Aller",
                                           "Langue",
                                           "Aide",
                                           "Diapositive précédente",
                                           "Diapositive suivante",
                                           "Vues\u00A0: 2 sur 29 diapositives",
                                           "Bande de vignettes"};
    QTest::newRow("English") << "en"
                             << QStringList{"DISCOVER",
                                            "REVIEW",
                                            "9 / 29 Photos",
                                            "North Korea",
                                            "North Korea · 2 / 3",
                                            "© Getty Images",
                                            "FR",
                                            "EN",
                                            "File",
                                            "Edit",
                                            "View",
                                            "Go",
                                            "Language",
                                            "Help",
                                            "Previous slide",
                                            "Next slide",
                                            "2 of 29 slides seen",
                                            "Filmstrip"};
}

void TestAccessibility::visibleTextsAreNames()
{
    QFETCH(QString, language);
    QFETCH(QStringList, names);
    const MainWindowFixture reader(language);
    reader.tour->goTo(9);
    const QStringList found = namesIn(reader.window.get());
    for (const QString &name : names)
        QVERIFY2(found.contains(name), qPrintable(name + " is not in " + found.join(" | ")));
}

void TestAccessibility::captionIsAText()
{
    const MainWindowFixture reader("en");
    reader.tour->goTo(9);
    QAccessibleInterface *caption = QAccessible::queryAccessibleInterface(reader.find("caption"));
    QVERIFY(caption->textInterface());
    const QString text =
        caption->textInterface()->text(0, caption->textInterface()->characterCount());
    QCOMPARE(text, reader.caption());
    QVERIFY(text.startsWith("Shunned by most states"));
    QCOMPARE(caption->text(QAccessible::Name), "Caption");
    QVERIFY(caption->state().readOnly);
}

void TestAccessibility::captionsTellTheirLanguage()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(9);
    QAccessibleInterface *caption = QAccessible::queryAccessibleInterface(reader.find("caption"));
    int start = -1;
    int end = -1;
    QCOMPARE(caption->textInterface()->attributes(5, &start, &end), "language:fr;");
    QCOMPARE(start, 0);
    QCOMPARE(end, caption->textInterface()->characterCount());
    reader.press(Qt::Key_L);
    QTRY_COMPARE(caption->textInterface()->attributes(5, &start, &end), "language:en;");
}

void TestAccessibility::everythingThatTakesTheFocusHasAName_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << "fr";
    QTest::newRow("English") << "en";
}

void TestAccessibility::everythingThatTakesTheFocusHasAName()
{
    QFETCH(QString, language);
    const MainWindowFixture reader(language);
    QStringList visited;
    for (QWidget *widget : reader.window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        visited += widget->objectName();
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface->text(QAccessible::Name).isEmpty() &&
            !qobject_cast<QAbstractScrollArea *>(widget->parent()))
            QFAIL(qPrintable(
                QString("%1 %2").arg(widget->metaObject()->className(), widget->objectName())));
    }
    for (const char *name : {"stage", "caption", "discover", "filmstrip", "language_fr"})
        QVERIFY2(visited.contains(name), name);
}

// Assistive technology hears a change of name; that it does is seen on the bus (tst_journey).
void TestAccessibility::theStageTellsTheSlide()
{
    const MainWindowFixture reader("fr");
    reader.press(Qt::Key_Right);
    const QAccessibleInterface *stage = QAccessible::queryAccessibleInterface(reader.find("stage"));
    QCOMPARE(stage->role(), QAccessible::Graphic);
    const QString sentence = stage->text(QAccessible::Name).replace(QChar::Nbsp, ' ');
    QVERIFY2(sentence.startsWith("1 sur 29. Chine. Aucun pays n’échange autant"),
             qPrintable(sentence));
    QVERIFY2(sentence.endsWith("Crédit : © Getty Images."), qPrintable(sentence));
    reader.press(Qt::Key_L);
    QTRY_VERIFY(
        stage->text(QAccessible::Name).startsWith("1 of 29. China. No country trades more"));
    QVERIFY(stage->text(QAccessible::Name).endsWith("Credit: © Getty Images."));
}

void TestAccessibility::buttonsCanBePressed()
{
    const MainWindowFixture reader("fr");
    QAccessibleInterface *discover = QAccessible::queryAccessibleInterface(reader.find("discover"));
    QVERIFY(discover->state().defaultButton);
    QVERIFY(discover->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::pressAction()));
    discover->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(reader.counter(), "1 / 29 Fotos");
    QAccessibleInterface *review = QAccessible::queryAccessibleInterface(reader.find("review"));
    QVERIFY(!review->state().disabled);
}

void TestAccessibility::theStageIsAnImage()
{
    const MainWindowFixture reader("en");
    reader.press(Qt::Key_Right);
    QAccessibleInterface *stage = QAccessible::queryAccessibleInterface(reader.find("stage"));
    QCOMPARE(stage->text(QAccessible::Description), "Photo not included");
    QAccessibleImageInterface *image = stage->imageInterface();
    QVERIFY(image);
    QCOMPARE(image->imageDescription(), "Photo not included");
    QVERIFY(!image->imageSize().isEmpty());
    QVERIFY(stage->rect().contains(QRect(image->imagePosition(), image->imageSize())));
}

void TestAccessibility::buttonsTellTheirKeys_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("the default button") << "discover" << QStringList{"Space", "Return", "Enter"};
    QTest::newRow("the other one") << "review" << QStringList();
    QTest::newRow("the previous slide")
        << "previousArrow" << QStringList{"Left", "PgUp", "Shift+Space"};
    QTest::newRow("the next slide") << "nextArrow" << QStringList{"Right", "PgDown"};
    QTest::newRow("the language") << "language_fr" << QStringList{"L"};
    QTest::newRow("what closes the side panel") << "sidePanelClose" << QStringList{"Esc"};
    QTest::newRow("what closes a message") << "messageClose" << QStringList{"Esc"};
    QTest::newRow("the next hit") << "findNext" << QStringList{"F3"};
}

void TestAccessibility::buttonsTellTheirKeys()
{
    QFETCH(QString, button);
    QFETCH(QStringList, keys);
    const MainWindowFixture reader("en");
    reader.tour->goTo(5);
    QAccessibleInterface *interface =
        QAccessible::queryAccessibleInterface(reader.find(button.toUtf8().constData()));
    QStringList wanted;
    for (const QString &key : keys)
        wanted += QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    const QString action = interface->state().checkable ? QAccessibleActionInterface::toggleAction()
                                                        : QAccessibleActionInterface::pressAction();
    const QStringList told = interface->actionInterface()->keyBindingsForAction(action);
    QCOMPARE(told.value(2), wanted.value(0)); // after mnemonic and menus
    QCOMPARE(ui::accessibleKeys(reader.find<QAbstractButton>(button.toUtf8().constData())), wanted);
    QCOMPARE(interface->text(QAccessible::Accelerator), wanted.value(0));
}

using Window = ui::MainWindow;
using Way = void (*)(const MainWindowFixture &);
Q_DECLARE_METATYPE(Way)

static void addPages()
{
    QTest::addColumn<Way>("way");
    const auto add = [](const char *name, Way way) { QTest::newRow(name) << way; };
    add("cover", [](const MainWindowFixture &) {});
    add("slide", [](const MainWindowFixture &reader) { reader.tour->goTo(9); });
    add("details", [](const MainWindowFixture &reader) { reader.trigger(ui::Action::Details); });
    add("contents", [](const MainWindowFixture &reader) { reader.trigger(ui::Action::Contents); });
    add("find", [](const MainWindowFixture &reader) { reader.window->findWords("kos"); });
    add("overview", [](const MainWindowFixture &reader) { reader.trigger(ui::Action::Overview); });
    add("most viewed",
        [](const MainWindowFixture &reader) { reader.trigger(ui::Action::MostViewed); });
    add("recommendations",
        [](const MainWindowFixture &reader) { reader.trigger(ui::Action::Recommendations); });
    add("end", [](const MainWindowFixture &reader) {
        reader.tour->last();
        reader.tour->next();
    });
    add("go to", [](const MainWindowFixture &reader) { reader.trigger(ui::Action::GoTo); });
    add("keys", [](const MainWindowFixture &reader) { reader.trigger(ui::Action::KeySheet); });
    add("about", [](const MainWindowFixture &reader) { reader.trigger(ui::Action::About); });
    add("slideshow options",
        [](const MainWindowFixture &reader) { reader.trigger(ui::Action::SlideshowOptions); });
}

void TestAccessibility::everyPartOfEveryPage_data()
{
    addPages();
}

static QString told(const QAccessibleInterface *interface)
{
    const QObject *object = interface->object();
    return QString("%1 “%2” (%3 %4)")
        .arg(qAccessibleRoleString(interface->role()), interface->text(QAccessible::Name),
             object ? object->metaObject()->className() : "", object ? object->objectName() : "");
}

// A part of another part, such as of a spin box or a scroll area, is reached through that one.
static bool isReached(QAccessibleInterface *interface)
{
    const QAccessible::State state = interface->state();
    const bool acts = interface->role() == QAccessible::PushButton ||
                      interface->role() == QAccessible::CheckBox ||
                      interface->role() == QAccessible::RadioButton;
    return (state.focusable || acts) && interface->role() != QAccessible::Window &&
           interface->role() != QAccessible::Dialog;
}

void TestAccessibility::everyPartOfEveryPage()
{
    QFETCH(Way, way);
    for (const QString language : {"fr", "en"}) {
        const MainWindowFixture reader(language);
        way(reader);
        QCoreApplication::processEvents();
        QList<QAccessibleInterface *> all;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible())
                collect(QAccessible::queryAccessibleInterface(top), all);
        }
        int focused = 0;
        QSet<std::pair<QAccessibleInterface *, QString>> siblings;
        for (QAccessibleInterface *interface : all) {
            const QAccessible::State state = interface->state();
            // Qt 6.4 says of the current item of a list that it has the focus, whoever has it.
            const bool isItem = interface->role() == QAccessible::ListItem ||
                                interface->role() == QAccessible::TreeItem ||
                                interface->role() == QAccessible::PageTab;
            // And of what hands the focus on that it has it too.
            const auto *widget = qobject_cast<QWidget *>(interface->object());
            const bool handsOn = widget && widget->focusProxy();
            focused += state.focused && !isItem && !handsOn;
            if (interface->role() == QAccessible::CheckBox ||
                interface->role() == QAccessible::RadioButton)
                QVERIFY2(state.checkable, qPrintable(told(interface)));
            if (interface->role() == QAccessible::Slider ||
                interface->role() == QAccessible::SpinBox ||
                interface->role() == QAccessible::ProgressBar)
                QVERIFY2(interface->valueInterface(), qPrintable(told(interface)));
            if (!isReached(interface))
                continue;
            const QString name = interface->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(told(interface)));
            const QString key = QString::number(interface->role()) + name;
            if (interface->role() != QAccessible::ListItem &&
                interface->role() != QAccessible::TreeItem) {
                QVERIFY2(!siblings.contains({interface->parent(), key}),
                         qPrintable(told(interface)));
                siblings.insert({interface->parent(), key});
            }
        }
        QCOMPARE(focused, 1);
    }
}

static QStringList tabbed(const MainWindowFixture &reader)
{
    QStringList reached;
    for (int i = 0; i < 30; ++i) {
        reader.press(Qt::Key_Tab);
        const QString name = QApplication::focusWidget()->objectName();
        if (!reached.isEmpty() && name == reached.first())
            break;
        reached += name;
    }
    return reached;
}

void TestAccessibility::theFocusFollowsThePage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("panel");
    QTest::addColumn<QStringList>("order");
    const QStringList bar{"language_fr", "language_en"};
    const QStringList page{"stage",    "previousArrow", "nextArrow", "caption",  "credit",
                           "discover", "review",        "counter",   "filmstrip"};
    QTest::newRow("caption beside the photo") << QSize(1280, 800) << false << page + bar;
    QTest::newRow("caption below the photo") << QSize(600, 900) << false << page + bar;
    QTest::newRow("with the side panel")
        << QSize(1280, 800) << true << page + bar + QStringList{"contents", "sidePanelClose"};
}

// From the photo through all that can be reached and back to it.
void TestAccessibility::theFocusFollowsThePage()
{
    QFETCH(QSize, size);
    QFETCH(bool, panel);
    QFETCH(QStringList, order);
    const MainWindowFixture reader("fr", size);
    reader.tour->goTo(5);
    if (panel)
        reader.trigger(ui::Action::Contents);
    reader.find("filmstrip")->setFocus(Qt::TabFocusReason);
    QStringList reached = tabbed(reader);
    while (!reached.isEmpty() && reached.first() != "stage")
        reached.append(reached.takeFirst());
    QCOMPARE(reached, order);
}

void TestAccessibility::aLinkIsFollowedByKeyboard()
{
    const MainWindowFixture reader("en");
    reader.tour->goTo(5);
    auto *caption = reader.find<QTextBrowser>("caption");
    caption->setHtml("<p>See <a href=\"https://example.org/\">the source</a>.</p>");
    QSignalSpy followed(caption, &QTextBrowser::anchorClicked);
    QObject::disconnect(caption, &QTextBrowser::anchorClicked, caption, nullptr); // no browser here
    caption->setFocus(Qt::OtherFocusReason);
    reader.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), caption);
    reader.press(Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(reader.counter(), "5 / 29 Photos"); // and no button was pressed
}

VITRINE_TEST(TestAccessibility, QApplication)
#include "tst_accessibility.moc"
