// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/slideshow/slideshow.h"
#include "ui/slideshow/slideshowcontroller.h"

#include <QMenuBar>
#include <QSignalSpy>

using ui::Action;
using ui::ActionRow;
using ui::Actions;

/// Keys that are held, and modifiers that are pressed one after the other: what the desktop's
/// sticky, slow and repeating keys make of one press.
class TestKeyRepeat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void heldKeys();
    void modifiersAloneDoNothing_data();
    void modifiersAloneDoNothing();
    void stickyModifiers_data();
    void stickyModifiers();
};

namespace {

constexpr int repeats = 5;

void send(const MainWindowFixture &reader, QEvent::Type type, int key,
          Qt::KeyboardModifiers modifiers = {}, bool isRepeat = false)
{
    QKeyEvent event(type, key, modifiers, QString(), isRepeat);
    QCoreApplication::sendEvent(reader.window->windowHandle(), &event);
}

} // namespace

// Going on and on makes sense for what moves, grows or shrinks by a step.
void TestKeyRepeat::heldKeys()
{
    const QByteArrayList stepping{
        "next",           "previous",
        "scrollDown",     "scrollUp",
        "zoomIn",         "zoomOut",
        "panLeft",        "panRight",
        "panUp",          "panDown",
        "textLarger",     "textSmaller",
        "findNextAction", "findPreviousAction",
    };
    const MainWindowFixture reader("fr");
    // What they do would change what the next key finds.
    for (const ActionRow &row : Actions::table()) {
        auto *action = reader.find<QAction>(row.name);
        action->disconnect();
        action->setVisible(true);
        action->setEnabled(true);
    }
    for (const ActionRow &row : Actions::table()) {
        const QSignalSpy triggered(reader.find<QAction>(row.name), &QAction::triggered);
        const int expected = stepping.contains(row.name) ? 1 + repeats : 1;
        for (const QString &keys : QString(row.keys).split('|', Qt::SkipEmptyParts)) {
            const QKeyCombination key = QKeySequence(keys)[0];
            const qsizetype before = triggered.count();
            for (int i = 0; i <= repeats; ++i)
                send(reader, QEvent::KeyPress, key.key(), key.keyboardModifiers(), i > 0);
            const qsizetype times = triggered.count() - before;
            QVERIFY2(times == expected,
                     qPrintable(QString("%1 %2: %3 times").arg(row.name, keys).arg(times)));
        }
    }
}

void TestKeyRepeat::modifiersAloneDoNothing_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Shift") << int(Qt::Key_Shift);
    QTest::newRow("Ctrl") << int(Qt::Key_Control);
    QTest::newRow("Alt Gr") << int(Qt::Key_AltGr);
    QTest::newRow("Meta") << int(Qt::Key_Meta);
    QTest::newRow("Caps Lock") << int(Qt::Key_CapsLock);
    QTest::newRow("Num Lock") << int(Qt::Key_NumLock);
}

void TestKeyRepeat::modifiersAloneDoNothing()
{
    QFETCH(int, key);
    const MainWindowFixture reader("fr");
    reader.tour->goTo(3);
    auto *show = reader.window->findChild<ui::SlideshowController *>()->slideshow();
    show->start();
    const QWidget *focus = QApplication::focusWidget();
    for (int i = 0; i < 3; ++i) {
        send(reader, QEvent::KeyPress, key);
        send(reader, QEvent::KeyPress, key, {}, true);
        send(reader, QEvent::KeyRelease, key);
    }
    QVERIFY(show->isRunning());
    QCOMPARE(reader.counter(), "3 / 29 Fotos");
    QCOMPARE(QApplication::focusWidget(), focus);
}

void TestKeyRepeat::stickyModifiers_data()
{
    QTest::addColumn<int>("modifier");
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<int>("action");
    QTest::newRow("Ctrl, then 0") << int(Qt::Key_Control) << QKeySequence("Ctrl+0")
                                  << int(Action::TextNormal);
    QTest::newRow("Shift, then Space")
        << int(Qt::Key_Shift) << QKeySequence("Shift+Space") << int(Action::Previous);
    QTest::newRow("Shift, then ?")
        << int(Qt::Key_Shift) << QKeySequence("?") << int(Action::KeySheet);
    QTest::newRow("Alt, then Up") << int(Qt::Key_Alt) << QKeySequence("Alt+Up")
                                  << int(Action::Collection);
}

// The modifier is released before the key comes, which has it all the same.
void TestKeyRepeat::stickyModifiers()
{
    QFETCH(int, modifier);
    QFETCH(QKeySequence, key);
    QFETCH(int, action);
    const MainWindowFixture reader("fr");
    reader.tour->goTo(3);
    QAction *done = reader.window->actions()[Action(action)];
    done->setEnabled(true);
    done->disconnect(reader.window.get());
    QSignalSpy triggered(done, &QAction::triggered);
    send(reader, QEvent::KeyPress, modifier);
    send(reader, QEvent::KeyRelease, modifier);
    send(reader, QEvent::KeyPress, key[0].key(), key[0].keyboardModifiers());
    send(reader, QEvent::KeyRelease, key[0].key());
    QCOMPARE(triggered.count(), 1);
}

VITRINE_TEST(TestKeyRepeat, QApplication)
#include "tst_keyrepeat.moc"
