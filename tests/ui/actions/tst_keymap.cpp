// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/actions/keymap.h"
#include "ui/keys/keyfield.h"

#include <QKeyEvent>
#include <QSignalSpy>

using settings::Store;
using ui::Action;
using ui::ActionRow;
using ui::Actions;
using ui::KeyMap;

using Keys = QList<QKeySequence>;

Q_DECLARE_METATYPE(KeyMap::Bar)

/// Which keys do what, with what the reader changed: whatever is in the file, no key belongs to two
/// actions and Esc leads out.
class TestKeyMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void atFirstAsInTheTable();
    void aGivenKeyIsKept();
    void aKeyIsTakenFromWhoeverHasIt();
    void anActionWithoutAKeyStaysWithoutOne();
    void resetTakesItsKeysBack();
    void resetAllForgetsEverything();
    void onlyChangesAreKept();
    void tellsOfChanges();
    void escapeAlwaysLeaves();
    void nonsenseInTheFile_data();
    void nonsenseInTheFile();
    void twoInTheFileWithOneKey();
    void keysThatAreNoOnesToGive_data();
    void keysThatAreNoOnesToGive();
    void singleCharacters_data();
    void singleCharacters();
    void keysOfPresses_data();
    void keysOfPresses();
    void noActionIsCalledAsASetting();
};

static void verifyUniqueKeys(const KeyMap &map)
{
    Keys all;
    for (const ActionRow &row : Actions::table()) {
        for (const QKeySequence &key : map.of(row.action)) {
            QVERIFY2(!all.contains(key), qPrintable(key.toString()));
            all += key;
        }
    }
    QCOMPARE(map.of(Action::Back).first(), QKeySequence(Qt::Key_Escape));
}

void TestKeyMap::atFirstAsInTheTable()
{
    const KeyMap map;
    for (const ActionRow &row : Actions::table()) {
        QCOMPARE(map.of(row.action), KeyMap::defaults(row.action));
        QVERIFY(!map.isChanged(row.action));
    }
    QCOMPARE(map.of(Action::Next), (Keys{QKeySequence("Right"), QKeySequence("PgDown")}));
    QVERIFY(!map.isAnyChanged());
    verifyUniqueKeys(map);
}

void TestKeyMap::aGivenKeyIsKept()
{
    KeyMap().give(Action::Find, QKeySequence("Ctrl+,"));
    KeyMap().give(Action::Find, QKeySequence("/"));
    const KeyMap map;
    QCOMPARE(map.of(Action::Find),
             (Keys{QKeySequence("Ctrl+F"), QKeySequence("Ctrl+,"), QKeySequence("/")}));
    QVERIFY(map.isChanged(Action::Find));
    QCOMPARE(map.owner(QKeySequence("/")), Action::Find);
    verifyUniqueKeys(map);
}

void TestKeyMap::aKeyIsTakenFromWhoeverHasIt()
{
    KeyMap map;
    map.give(Action::Details, QKeySequence("Ctrl+F"));
    QCOMPARE(map.owner(QKeySequence("Ctrl+F")), Action::Details);
    QVERIFY(map.of(Action::Find).isEmpty());
    verifyUniqueKeys(map);
    verifyUniqueKeys(KeyMap());
    QCOMPARE(KeyMap().owner(QKeySequence("Ctrl+F")), Action::Details);
}

void TestKeyMap::anActionWithoutAKeyStaysWithoutOne()
{
    KeyMap().remove(Action::Caption, QKeySequence("C"));
    QVERIFY(KeyMap().of(Action::Caption).isEmpty());
    QVERIFY(KeyMap().isChanged(Action::Caption));
    QVERIFY(!KeyMap().owner(QKeySequence("C")));
}

void TestKeyMap::resetTakesItsKeysBack()
{
    KeyMap map;
    map.give(Action::Details, QKeySequence("Ctrl+F"));
    map.reset(Action::Find);
    QCOMPARE(map.of(Action::Find), KeyMap::defaults(Action::Find));
    QVERIFY(!map.isChanged(Action::Find));
    QCOMPARE(map.of(Action::Details), KeyMap::defaults(Action::Details));
    QVERIFY(!map.isAnyChanged());
}

void TestKeyMap::resetAllForgetsEverything()
{
    settings::singleLetterKeys.set(false);
    KeyMap map;
    map.give(Action::Details, QKeySequence("Ctrl+F"));
    map.remove(Action::Next, QKeySequence("Right"));
    map.resetAll();
    QVERIFY(!map.isAnyChanged() && !KeyMap().isAnyChanged());
    QCOMPARE(map.of(Action::Next), KeyMap::defaults(Action::Next));
    QVERIFY(!settings::singleLetterKeys.get()); // is no key
}

void TestKeyMap::onlyChangesAreKept()
{
    KeyMap map;
    map.give(Action::Find, QKeySequence("Ctrl+J"));
    QCOMPARE(Store::instance()->value("keys/find").toStringList(),
             (QStringList{"Ctrl+F", "Ctrl+J"}));
    map.remove(Action::Find, QKeySequence("Ctrl+J"));
    QVERIFY(!Store::instance()->value("keys/find").isValid());
}

void TestKeyMap::tellsOfChanges()
{
    KeyMap map;
    const QSignalSpy told(&map, &KeyMap::changed);
    map.give(Action::Details, QKeySequence("Ctrl+F"));
    QCOMPARE(told.size(), 2); // it is taken from another action
    map.give(Action::Details, QKeySequence("Ctrl+F"));
    QCOMPARE(told.size(), 2);
}

void TestKeyMap::escapeAlwaysLeaves()
{
    KeyMap map;
    map.remove(Action::Back, QKeySequence("Esc"));
    QVERIFY(!map.isAnyChanged());
    map.give(Action::Back, QKeySequence("Backspace"));
    QCOMPARE(map.of(Action::Back), (Keys{QKeySequence("Esc"), QKeySequence("Backspace")}));
    verifyUniqueKeys(KeyMap());
}

void TestKeyMap::nonsenseInTheFile_data()
{
    QTest::addColumn<QVariant>("kept");
    QTest::addColumn<Keys>("keys");
    const Keys asInTheTable{QKeySequence("Ctrl+F")};
    QTest::newRow("none") << QVariant("") << Keys();
    QTest::newRow("no key") << QVariant("nonsense") << asInTheTable;
    QTest::newRow("a number") << QVariant(17) << asInTheTable;
    QTest::newRow("some keys and some not")
        << QVariant(QStringList{"nonsense", "F7", ""}) << Keys{QKeySequence("F7")};
    QTest::newRow("several, one after another") << QVariant("Ctrl+K, Ctrl+F") << asInTheTable;
    QTest::newRow("one twice") << QVariant(QStringList{"F7", "F7"}) << Keys{QKeySequence("F7")};
    QTest::newRow("Tab and Esc") << QVariant(QStringList{"Tab", "Esc", "F7"})
                                 << Keys{QKeySequence("F7")};
}

void TestKeyMap::nonsenseInTheFile()
{
    QFETCH(QVariant, kept);
    QFETCH(Keys, keys);
    Store::instance()->setValue("keys/find", kept);
    Store::instance()->setValue("keys/back", kept);
    const KeyMap map;
    QCOMPARE(map.of(Action::Find), keys);
    verifyUniqueKeys(map);
}

void TestKeyMap::twoInTheFileWithOneKey()
{
    Store::instance()->setValue("keys/find", "F7");
    Store::instance()->setValue("keys/open", "F7");
    Store::instance()->setValue("keys/about", "Right"); // the table gives it to another
    const KeyMap map;
    QCOMPARE(map.owner(QKeySequence("F7")), Action::Open);
    QVERIFY(map.of(Action::Find).isEmpty());
    QCOMPARE(map.owner(QKeySequence("Right")), Action::About);
    QCOMPARE(map.of(Action::Next), Keys{QKeySequence("PgDown")});
    verifyUniqueKeys(map);
}

void TestKeyMap::keysThatAreNoOnesToGive_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<KeyMap::Bar>("bar");
    QTest::newRow("Tab") << QKeySequence(Qt::Key_Tab) << KeyMap::Bar::Leaves;
    QTest::newRow("Ctrl+Tab") << QKeySequence(Qt::CTRL | Qt::Key_Tab) << KeyMap::Bar::Leaves;
    QTest::newRow("Shift+Tab") << QKeySequence(Qt::SHIFT | Qt::Key_Backtab) << KeyMap::Bar::Leaves;
    QTest::newRow("Esc") << QKeySequence(Qt::Key_Escape) << KeyMap::Bar::Leaves;
    QTest::newRow("Alt+F4") << QKeySequence(Qt::ALT | Qt::Key_F4) << KeyMap::Bar::Desktop;
    QTest::newRow("another terminal")
        << QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F2) << KeyMap::Bar::Desktop;
    QTest::newRow("a circumflex to come")
        << QKeySequence(Qt::Key_Dead_Circumflex) << KeyMap::Bar::Accent;
    QTest::newRow("F4") << QKeySequence(Qt::Key_F4) << KeyMap::Bar::None;
    QTest::newRow("Ctrl+F2") << QKeySequence(Qt::CTRL | Qt::Key_F2) << KeyMap::Bar::None;
    QTest::newRow("é") << QKeySequence(Qt::Key_Eacute) << KeyMap::Bar::None;
}

void TestKeyMap::keysThatAreNoOnesToGive()
{
    QFETCH(QKeySequence, key);
    QFETCH(KeyMap::Bar, bar);
    QVERIFY(KeyMap::barOf(key) == bar);
}

void TestKeyMap::singleCharacters_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<bool>("single");
    for (const char *name : {"C", "Shift+C", "1", "+", "-", "=", "?", ".", "@"})
        QTest::newRow(name) << QKeySequence(name) << true;
    QTest::newRow("é") << QKeySequence(Qt::Key_Eacute) << true;
    for (const char *name : {"Space", "Shift+Space", "Return", "Esc", "Right", "F1", "Ctrl+C",
                             "Alt+C", "Meta+C", "Ctrl++", "PgUp", "Backspace"})
        QTest::newRow(name) << QKeySequence(name) << false;
}

void TestKeyMap::singleCharacters()
{
    QFETCH(QKeySequence, key);
    QFETCH(bool, single);
    QCOMPARE(KeyMap::isSingleCharacter(key), single);
}

void TestKeyMap::keysOfPresses_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QKeySequence>("expected");
    const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers,
                        const QKeySequence &expected) {
        QTest::newRow(name) << key << modifiers << expected;
    };
    row("C", Qt::Key_C, Qt::NoModifier, QKeySequence("C"));
    row("Shift and C", Qt::Key_C, Qt::ShiftModifier, QKeySequence("Shift+C"));
    row("a digit of AZERTY", Qt::Key_1, Qt::ShiftModifier, QKeySequence("1"));
    row("é of AZERTY", Qt::Key_Eacute, Qt::NoModifier, QKeySequence(Qt::Key_Eacute));
    row("? of either", Qt::Key_Question, Qt::ShiftModifier, QKeySequence("?"));
    row("+ of the number pad", Qt::Key_Plus, Qt::KeypadModifier, QKeySequence("+"));
    row("@ by AltGr", Qt::Key_At, Qt::GroupSwitchModifier, QKeySequence("@"));
    row("Ctrl, Shift and F", Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier,
        QKeySequence("Ctrl+Shift+F"));
    row("Shift and F5", Qt::Key_F5, Qt::ShiftModifier, QKeySequence("Shift+F5"));
    row("Shift and the space bar", Qt::Key_Space, Qt::ShiftModifier, QKeySequence("Shift+Space"));
    row("only Ctrl so far", Qt::Key_Control, Qt::ControlModifier, QKeySequence());
    row("only AltGr so far", Qt::Key_AltGr, Qt::NoModifier, QKeySequence());
}

void TestKeyMap::keysOfPresses()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QKeySequence, expected);
    QCOMPARE(ui::KeyField::keyOf(QKeyEvent(QEvent::KeyPress, key, modifiers)), expected);
}

void TestKeyMap::noActionIsCalledAsASetting()
{
    for (const ActionRow &row : Actions::table())
        QVERIFY("keys/" + QString(row.name) != settings::singleLetterKeys.key());
}

VITRINE_TEST(TestKeyMap, QApplication)
#include "tst_keymap.moc"
