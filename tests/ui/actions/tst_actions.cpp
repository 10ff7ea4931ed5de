// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/actions/actions.h"
#include "ui/actions/keymap.h"
#include "ui/actions/menubar.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QSignalSpy>

using ui::Action;
using ui::ActionRow;
using ui::Actions;

/// The table of actions: names, keys, texts and menus. What the actions do is in
/// tst_actioneffects.cpp.
class TestActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void everyActionHasOneRow();
    void everyActionIsBound();
    void noTwoShareAKey();
    void everyTextIsTranslated();
    void menusHoldEveryRow();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void arrowsOfAGalleryFromRightToLeft();
    void tellsOfAnotherLanguage();
};

void TestActions::everyActionHasOneRow()
{
    QSet<int> actions;
    QSet<QString> names;
    for (const ActionRow &row : Actions::table()) {
        actions += int(row.action);
        names += row.name;
    }
    QCOMPARE(actions.size(), qsizetype(Actions::table().size()));
    QCOMPARE(names.size(), qsizetype(Actions::table().size()));
    QCOMPARE(actions.size(), int(Action::About) + 1);
}

void TestActions::everyActionIsBound()
{
    const MainWindowFixture reader("fr");
    QStringList names;
    for (const Action action : reader.window->actions().unbound())
        names += reader.window->actions()[action]->objectName();
    QCOMPARE(names, QStringList());
}

void TestActions::noTwoShareAKey()
{
    const MainWindowFixture reader("fr");
    QHash<QKeySequence, QString> owners;
    for (const ActionRow &row : Actions::table()) {
        for (const QKeySequence &key : reader.window->actions()[row.action]->shortcuts()) {
            QVERIFY2(!key.isEmpty(), row.name);
            QVERIFY2(!owners.contains(key), qPrintable(key.toString() + ": " + row.name));
            owners.insert(key, row.name);
        }
    }
}

void TestActions::everyTextIsTranslated()
{
    const MainWindowFixture reader("fr");
    for (const ActionRow &row : Actions::table()) {
        const QString text = reader.window->actions()[row.action]->text();
        QVERIFY2(!text.isEmpty() && text != QString::fromUtf8(row.text), row.name);
    }
    reader.setLanguage("en");
    for (const ActionRow &row : Actions::table())
        QTRY_COMPARE(reader.window->actions()[row.action]->text(), QString::fromUtf8(row.text));
}

void TestActions::menusHoldEveryRow()
{
    const MainWindowFixture reader("fr");
    QList<QAction *> inMenus;
    for (const QAction *menu : reader.find<QMenuBar>("menuBar")->actions())
        inMenus += menu->menu()->actions();
    for (const ActionRow &row : Actions::table())
        QCOMPARE(inMenus.contains(reader.window->actions()[row.action]),
                 !row.traits.testFlag(ui::ActionTrait::Hidden));
}

void TestActions::mnemonicsAreUnique_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : language::available())
        QTest::newRow(qPrintable(language)) << language;
}

static void verifyUnique(const QList<QAction *> &actions)
{
    QSet<QChar> letters;
    for (const QAction *action : actions) {
        const qsizetype at = action->text().indexOf('&');
        if (at < 0)
            continue;
        const QChar letter = action->text().at(at + 1).toLower();
        QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
        letters += letter;
    }
}

void TestActions::mnemonicsAreUnique()
{
    QFETCH(QString, language);
    const MainWindowFixture reader(language);
    const QList<QAction *> menus = reader.find<QMenuBar>("menuBar")->actions();
    verifyUnique(menus);
    for (const QAction *menu : menus)
        verifyUnique(menu->menu()->actions());
}

void TestActions::arrowsOfAGalleryFromRightToLeft()
{
    QMainWindow window;
    Actions actions(&window);
    const auto has = [&actions](Action action, const char *key) {
        return actions[action]->shortcuts().contains(QKeySequence(key));
    };
    for (int time = 0; time < 2; ++time) {
        actions.setRightToLeft(true);
        QVERIFY(has(Action::Next, "Left") && !has(Action::Next, "Right"));
        QVERIFY(has(Action::Previous, "Right") && !has(Action::Previous, "Left"));
        QVERIFY(has(Action::Next, "PgDown"));
        actions.setRightToLeft(false);
        QVERIFY(has(Action::Next, "Right") && has(Action::Previous, "Left"));
    }
    // A reader who gave one of them something else to do knows where the other is.
    actions.keyMap().give(Action::Overview, QKeySequence("Right"));
    actions.setRightToLeft(true);
    QVERIFY(has(Action::Overview, "Right"));
    QVERIFY(has(Action::Previous, "Left"));
    QVERIFY(!has(Action::Next, "Left"));
}

void TestActions::tellsOfAnotherLanguage()
{
    QMainWindow window;
    Actions actions(&window);
    QSignalSpy changed(&actions, &Actions::changed);
    for (int time = 1; time <= 2; ++time) {
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&window, &event);
        QCOMPARE(changed.count(), time);
    }
}

VITRINE_TEST(TestActions, QApplication)
#include "tst_actions.moc"
