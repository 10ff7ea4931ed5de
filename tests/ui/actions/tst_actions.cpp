// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reader.h"
#include "support/testclass.h"
#include "ui/actions/actions.h"
#include "ui/actions/menubar.h"

#include <QMenuBar>
#include <QSignalSpy>
#include <QTimer>

using ui::Action;
using ui::ActionRow;
using ui::Actions;

/// The one table of actions: every row works by every one of its keys.
class TestActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void everyActionHasOneRow();
    void everyActionIsBound();
    void noTwoShareAKey();
    void everyKeyTriggersItsRow_data();
    void everyKeyTriggersItsRow();
    void everyTextIsTranslated();
    void menusHoldEveryRow();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
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
    const Reader reader("fr");
    QStringList names;
    for (const Action action : reader.window->actions().unbound())
        names += reader.window->actions()[action]->objectName();
    QCOMPARE(names, QStringList());
}

void TestActions::noTwoShareAKey()
{
    const Reader reader("fr");
    QHash<QKeySequence, QString> owners;
    for (const ActionRow &row : Actions::table()) {
        for (const QKeySequence &key : reader.window->actions()[row.action]->shortcuts()) {
            QVERIFY2(!key.isEmpty(), row.name);
            QVERIFY2(!owners.contains(key), qPrintable(key.toString() + ": " + row.name));
            owners.insert(key, row.name);
        }
    }
}

void TestActions::everyKeyTriggersItsRow_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QKeySequence>("key");
    for (const ActionRow &row : Actions::table()) {
        for (const QString &key : QString(row.keys).split('|', Qt::SkipEmptyParts))
            QTest::addRow("%s %s", row.name, qPrintable(key))
                << int(row.action) << QKeySequence(key);
    }
}

void TestActions::everyKeyTriggersItsRow()
{
    QFETCH(int, action);
    QFETCH(QKeySequence, key);
    Reader reader("fr");
    reader.tour->goTo(5);
    // Some make sense only now and then.
    reader.window->actions()[Action(action)]->setVisible(true);
    reader.window->actions()[Action(action)]->setEnabled(true);
    QSignalSpy triggered(reader.window->actions()[Action(action)], &QAction::triggered);
    // Some rows open a dialog and stay in it until it is closed.
    QTimer closer;
    connect(&closer, &QTimer::timeout, [] {
        if (QWidget *dialog = QApplication::activeModalWidget())
            dialog->close();
    });
    closer.start(50);
    // In an event loop of the application, so that what quits has something to leave.
    QTimer::singleShot(0, reader.window.get(), [&reader, &key, &triggered] {
        reader.press(key[0].key(), key[0].keyboardModifiers());
        if (triggered.isEmpty() || reader.window->isVisible())
            QCoreApplication::exit();
    });
    QCOMPARE(QCoreApplication::exec(), 0);
    QCOMPARE(triggered.count(), 1);
}

void TestActions::everyTextIsTranslated()
{
    const Reader reader("fr");
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
    const Reader reader("fr");
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
    const Reader reader(language);
    const QList<QAction *> menus = reader.find<QMenuBar>("menuBar")->actions();
    verifyUnique(menus);
    for (const QAction *menu : menus)
        verifyUnique(menu->menu()->actions());
}

VITRINE_TEST(TestActions, QApplication)
#include "tst_actions.moc"
