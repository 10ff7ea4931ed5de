// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclass.h"
#include "ui/actions/escapestack.h"

#include <QTest>

using ui::EscapeLevel;
using ui::EscapeStack;

class TestLayers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void innermostFirst();
    void nothingToUndo();
};

void TestLayers::innermostFirst()
{
    QStringList open{"full screen", "find", "zoom"};
    EscapeStack layers;
    const auto add = [&](EscapeLevel layer, const QString &name) {
        layers.add(layer, [&open, name] { return open.removeOne(name); });
    };
    add(EscapeLevel::FullScreen, "full screen");
    add(EscapeLevel::Find, "find");
    add(EscapeLevel::Zoom, "zoom");

    QVERIFY(layers.undo());
    QCOMPARE(open, QStringList({"full screen", "zoom"}));
    QVERIFY(layers.undo());
    QCOMPARE(open, QStringList({"full screen"}));
    QVERIFY(layers.undo());
    QVERIFY(open.isEmpty());
    QVERIFY(!layers.undo());
}

void TestLayers::nothingToUndo()
{
    QVERIFY(!EscapeStack().undo());
}

VITRINE_TEST(TestLayers, void)
#include "tst_escapestack.moc"
