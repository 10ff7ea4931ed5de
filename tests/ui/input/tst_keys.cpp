// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclass.h"
#include "ui/input/keypresses.h"
#include "ui/input/shortcutoverridefilter.h"

#include <QKeyEvent>
#include <QWidget>

using ui::ShortcutOverrideFilter;

/// Which keys a widget keeps from the window's shortcuts, and which do nothing by themselves.
class TestKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keeps_data();
    void keeps();
    void keysThatDoNothing_data();
    void keysThatDoNothing();
};

void TestKeys::keeps_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<QList<int>>("kinds"); // of filters that keep it
    constexpr int nothing = ShortcutOverrideFilter::Nothing;
    constexpr int sideways = ShortcutOverrideFilter::Sideways;
    constexpr int choosing = ShortcutOverrideFilter::Choosing;
    constexpr int letters = ShortcutOverrideFilter::Letters;
    const QList<int> all{nothing, sideways, choosing, letters};
    for (const char *key : {"Up", "Down", "PgUp", "PgDown", "Home", "End"}) {
        QTest::newRow(key) << QKeySequence(key) << all;
        const QByteArray shifted = QByteArray("Shift+") + key;
        QTest::newRow(shifted) << QKeySequence(QString(shifted)) << QList<int>();
    }
    for (const char *key : {"Left", "Right"})
        QTest::newRow(key) << QKeySequence(key) << QList{sideways};
    for (const char *key : {"Return", "Enter", "Space"})
        QTest::newRow(key) << QKeySequence(key) << QList{choosing};
    QTest::newRow("K") << QKeySequence("K") << QList{letters};
    QTest::newRow("Shift+K") << QKeySequence("Shift+K") << QList{letters};
    for (const char *key : {"Ctrl+K", "Ctrl+Up", "Alt+Left", "F1", "Esc"})
        QTest::newRow(key) << QKeySequence(key) << QList<int>();
}

void TestKeys::keeps()
{
    QFETCH(QKeySequence, key);
    QFETCH(QList<int>, kinds);
    for (const int kind : {0, 1, 2, 4}) {
        QWidget widget;
        new ShortcutOverrideFilter(&widget, kind);
        const Qt::Key code = key[0].key();
        const bool types = code >= Qt::Key_A && code <= Qt::Key_Z;
        QKeyEvent event(QEvent::ShortcutOverride, code, key[0].keyboardModifiers(),
                        types ? QString(QChar(code)) : QString());
        event.ignore();
        QCoreApplication::sendEvent(&widget, &event);
        QCOMPARE(event.isAccepted(), kinds.contains(kind));
    }
}

void TestKeys::keysThatDoNothing_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("isModifier");
    QTest::addColumn<bool>("isVolume");
    for (const Qt::Key key :
         {Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt, Qt::Key_AltGr, Qt::Key_Meta, Qt::Key_Super_L,
          Qt::Key_Super_R, Qt::Key_Hyper_L, Qt::Key_Hyper_R, Qt::Key_CapsLock, Qt::Key_NumLock,
          Qt::Key_ScrollLock, Qt::Key_Mode_switch, Qt::Key_Multi_key, Qt::Key_unknown})
        QTest::addRow("modifier %x", unsigned(key)) << int(key) << true << false;
    QTest::newRow("a key without a code") << 0 << true << false;
    for (const Qt::Key key : {Qt::Key_VolumeUp, Qt::Key_VolumeDown, Qt::Key_VolumeMute})
        QTest::addRow("volume %x", unsigned(key)) << int(key) << false << true;
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_Space, Qt::Key_Escape, Qt::Key_MediaPlay})
        QTest::addRow("any other %x", unsigned(key)) << int(key) << false << false;
}

void TestKeys::keysThatDoNothing()
{
    QFETCH(int, key);
    QTEST(ui::isModifier(key), "isModifier");
    QTEST(ui::isVolume(key), "isVolume");
}

VITRINE_TEST(TestKeys, QApplication)
#include "tst_keys.moc"
