// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclass.h"
#include "window/layers.h"

#include <QTest>

using window::Layer;
using window::Layers;

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
    Layers layers;
    const auto add = [&](Layer layer, const QString &name) {
        layers.add(layer, [&open, name] { return open.removeOne(name); });
    };
    add(Layer::FullScreen, "full screen");
    add(Layer::Find, "find");
    add(Layer::Zoom, "zoom");

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
    QVERIFY(!Layers().undo());
}

VITRINE_TEST(TestLayers, void)
#include "tst_layers.moc"
