// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclass.h"
#include "ui/photoview/zoom.h"

#include <QTest>

#include <cmath>

using ui::Zoom;

/// Where a photo lies on the stage, and how large it is there.
class TestZoom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bounds_data();
    void bounds();
    void beginsAtTheSizeThatFits();
    void keepsThePointUnderThePointer_data();
    void keepsThePointUnderThePointer();
    void staysWithinItsBounds();
    void smallPhotosHaveAnActualSizeToo();
    void smallPhotosAreNotEnlargedUnlessAsked_data();
    void smallPhotosAreNotEnlargedUnlessAsked();
    void stepsDoNotPassTheActualSize();
    void partsOfAStepAddUp();
    void edgesNeverComeInside();
    void whatIsSmallerThanTheStageIsCentred();
    void panningBackFromAnEdgeMovesAtOnce();
    void resizingKeepsTheMiddle();
    void aLargerStageMayFitMore();
    void anotherRatioKeepsTheScale();
    void anotherPhotoKeepsScaleAndPlace();
    void showsWhatIsVisible();
    void withoutAPhotoNothingHappens();
};

static constexpr QSizeF stageSize(800, 600);
static constexpr QRectF roomOfStage(50, 50, 700, 500);

static Zoom zoomOf(QSizeF photo, double ratio = 1)
{
    Zoom zoom;
    zoom.setPhoto(photo);
    zoom.setStage(stageSize, roomOfStage, ratio);
    return zoom;
}

// The point of the photo, in shares of it, at a point of the stage.
static QPointF share(const Zoom &zoom, QPointF at)
{
    const QRectF area = zoom.area();
    return {(at.x() - area.x()) / area.width(), (at.y() - area.y()) / area.height()};
}

static bool isNearPoint(QPointF one, QPointF other)
{
    return (one - other).manhattanLength() < 1e-6;
}

void TestZoom::bounds_data()
{
    QTest::addColumn<QSizeF>("photo");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("fit");
    QTest::addColumn<double>("largest");
    QTest::newRow("large") << QSizeF(7000, 5000) << 1.0 << 0.1 << 16.0;
    QTest::newRow("wide") << QSizeF(7000, 500) << 1.0 << 0.1 << 16.0;
    QTest::newRow("high") << QSizeF(500, 5000) << 1.0 << 0.1 << 16.0;
    QTest::newRow("as large as the room") << QSizeF(700, 500) << 1.0 << 1.0 << 16.0;
    QTest::newRow("small") << QSizeF(70, 50) << 1.0 << 10.0 << 16.0;
    QTest::newRow("tiny") << QSizeF(14, 10) << 1.0 << 50.0 << 50.0;
    QTest::newRow("on a fine screen") << QSizeF(7000, 5000) << 2.0 << 0.2 << 16.0;
    QTest::newRow("between") << QSizeF(7000, 5000) << 1.5 << 0.15 << 16.0;
    QTest::newRow("a gigapixel") << QSizeF(140'000, 100'000) << 1.0 << 0.005 << 16.0;
}

void TestZoom::bounds()
{
    QFETCH(QSizeF, photo);
    QFETCH(double, ratio);
    const Zoom zoom = zoomOf(photo, ratio);
    QTEST(zoom.fitScale(), "fit");
    QTEST(zoom.largestScale(), "largest");
}

void TestZoom::beginsAtTheSizeThatFits()
{
    const Zoom zoom = zoomOf({7000, 5000});
    QVERIFY(zoom.isFit());
    QVERIFY(!zoom.canPan());
    QCOMPARE(zoom.scale(), 0.1);
    QCOMPARE(zoom.area(), roomOfStage);
    QCOMPARE(zoom.visible(), QRectF(0, 0, 7000, 5000));
}

void TestZoom::keepsThePointUnderThePointer_data()
{
    QTest::addColumn<QPointF>("at");
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 2.0}) {
        for (const QPointF at : {QPointF(400, 300), QPointF(60, 60), QPointF(740, 540),
                                 QPointF(600, 100), QPointF(123.4, 432.1)})
            QTest::addRow("(%g, %g) at %g", at.x(), at.y(), ratio) << at << ratio;
    }
}

void TestZoom::keepsThePointUnderThePointer()
{
    QFETCH(QPointF, at);
    QFETCH(double, ratio);
    Zoom zoom = zoomOf({7000, 5000}, ratio);
    // Once the photo has reached the stage's edges nothing but the pointer says where it lies.
    QVERIFY(zoom.multiply(3, {400, 300}));
    const QPointF kept = share(zoom, at);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(zoom.multiply(1.3, at));
        QVERIFY(isNearPoint(share(zoom, at), kept));
    }
    for (int i = 0; i < 10; ++i) {
        QVERIFY(zoom.multiply(1 / 1.3, at));
        QVERIFY(isNearPoint(share(zoom, at), kept));
    }
}

void TestZoom::staysWithinItsBounds()
{
    Zoom zoom = zoomOf({7000, 5000});
    QVERIFY(!zoom.multiply(0.5, {400, 300}));
    QVERIFY(zoom.multiply(1000, {400, 300}));
    QCOMPARE(zoom.scale(), 16.0);
    QVERIFY(!zoom.multiply(1.1, {400, 300}));
    QVERIFY(zoom.multiply(0.001, {0, 0}));
    QVERIFY(zoom.isFit());
    QCOMPARE(zoom.area(), roomOfStage);
    zoom.multiply(8, {0, 0});
    QVERIFY(!zoom.isFit());
    zoom.fit();
    QVERIFY(zoom.isFit());
    QCOMPARE(zoom.area(), roomOfStage);
}

void TestZoom::smallPhotosHaveAnActualSizeToo()
{
    Zoom zoom = zoomOf({70, 50});
    zoom.toActualSize({400, 300});
    QVERIFY(!zoom.isFit());
    QVERIFY(!zoom.canPan());
    QCOMPARE(zoom.area(), QRectF(365, 275, 70, 50));
    QVERIFY(!zoom.stepBy(-1, {400, 300}));
    QVERIFY(zoom.stepBy(1, {400, 300})); // nothing lies between it and the size that fits
    QVERIFY(zoom.isFit());
    QVERIFY(!zoom.stepBy(-1, {400, 300}));
}

void TestZoom::smallPhotosAreNotEnlargedUnlessAsked_data()
{
    QTest::addColumn<QSizeF>("photo");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QSizeF>("shown");
    QTest::newRow("small") << QSizeF(70, 50) << 1.0 << QSizeF(70, 50);
    QTest::newRow("small, on a fine screen") << QSizeF(70, 50) << 2.0 << QSizeF(35, 25);
    QTest::newRow("as large as the room") << QSizeF(700, 500) << 1.0 << QSizeF(700, 500);
    QTest::newRow("as large, on a fine screen") << QSizeF(700, 500) << 2.0 << QSizeF(350, 250);
    QTest::newRow("large") << QSizeF(7000, 5000) << 1.0 << QSizeF(700, 500);
}

void TestZoom::smallPhotosAreNotEnlargedUnlessAsked()
{
    QFETCH(QSizeF, photo);
    Zoom zoom = zoomOf(photo, 1);
    QFETCH(double, ratio);
    zoom.setStage(stageSize, roomOfStage, ratio);
    zoom.setEnlarges(false);
    QVERIFY(zoom.isFit());
    QTEST(zoom.area().size(), "shown");
    QVERIFY(isNearPoint(zoom.area().center(), roomOfStage.center()));
    QVERIFY(!zoom.stepBy(-1, {400, 300})); // this is the smallest size
    QVERIFY(zoom.stepBy(1, {400, 300}));   // it can be magnified, and back
    QVERIFY(zoom.stepBy(-1, {400, 300}));
    QTEST(zoom.area().size(), "shown");
    zoom.toFill({400, 300});
    QCOMPARE(zoom.area(), roomOfStage);
}

void TestZoom::stepsDoNotPassTheActualSize()
{
    Zoom zoom = zoomOf({7000, 5000});
    QList<double> scales;
    while (zoom.stepBy(1, {400, 300}))
        scales += zoom.scale();
    QVERIFY(scales.contains(1.0));
    QCOMPARE(scales.last(), 16.0);
    QVERIFY(scales.size() < 25);
    scales.clear();
    while (zoom.stepBy(-1, {400, 300}))
        scales += zoom.scale();
    QVERIFY(scales.contains(1.0));
    QVERIFY(zoom.isFit());
    // A wheel goes where its notches lead.
    zoom.multiply(9.5, {400, 300});
    zoom.multiply(Zoom::step, {400, 300});
    QCOMPARE(zoom.scale(), 0.95 * Zoom::step);
}

void TestZoom::partsOfAStepAddUp()
{
    Zoom whole = zoomOf({7000, 5000});
    Zoom parts = whole;
    whole.multiply(Zoom::step, {200, 200});
    for (int i = 0; i < 8; ++i)
        QVERIFY(parts.multiply(std::pow(Zoom::step, 1 / 8.0), {200, 200}));
    QCOMPARE(parts.scale(), whole.scale());
}

void TestZoom::edgesNeverComeInside()
{
    Zoom zoom = zoomOf({7000, 5000});
    zoom.toActualSize({400, 300});
    QVERIFY(zoom.canPan());
    QVERIFY(zoom.pan({1e6, 1e6}));
    QCOMPARE(zoom.area().topLeft(), QPointF(0, 0));
    QVERIFY(!zoom.pan({1, 1}));
    QVERIFY(zoom.pan({-1e6, -1e6}));
    QCOMPARE(zoom.area().bottomRight(), QPointF(800, 600));
    // From a corner, outwards: the photo still covers the stage.
    QVERIFY(zoom.multiply(0.5, {0, 0}));
    QVERIFY(zoom.area().contains(QRectF(QPointF(0, 0), stageSize)));
    zoom.centreOn({0, 0});
    QCOMPARE(zoom.area().topLeft(), QPointF(0, 0));
    zoom.centreOn({0.5, 0.5});
    QCOMPARE(zoom.area().center(), QPointF(400, 300));
}

void TestZoom::whatIsSmallerThanTheStageIsCentred()
{
    Zoom zoom = zoomOf({7000, 500});
    QVERIFY(zoom.multiply(5, {100, 290}));
    QCOMPARE(zoom.area().center().y(), roomOfStage.center().y());
    QVERIFY(zoom.canPan());
    QVERIFY(zoom.pan({-100, -100}));
    QCOMPARE(zoom.area().center().y(), roomOfStage.center().y());
    QVERIFY(!zoom.pan({0, 50}));
    // Around the middle of its room, as far as the stage has place for it.
    Zoom above = zoomOf({700, 400});
    above.setStage(stageSize, {0, 0, 800, 400}, 1);
    QVERIFY(above.multiply(1.2, {400, 200}));
    QCOMPARE(above.area().top(), 0.0);
    QVERIFY(above.area().bottom() < stageSize.height());
}

void TestZoom::panningBackFromAnEdgeMovesAtOnce()
{
    Zoom zoom = zoomOf({7000, 5000});
    zoom.toActualSize({400, 300});
    zoom.pan({1e6, 0});
    const double left = zoom.area().left();
    zoom.pan({-10, 0});
    QCOMPARE(zoom.area().left(), left - 10);
}

void TestZoom::resizingKeepsTheMiddle()
{
    Zoom zoom = zoomOf({7000, 5000});
    zoom.toActualSize({300, 200});
    const QPointF middle = share(zoom, {400, 300});
    const QRectF before = zoom.area();
    zoom.setStage({400, 900}, {20, 20, 360, 860}, 1);
    QVERIFY(isNearPoint(share(zoom, {200, 450}), middle));
    QCOMPARE(zoom.scale(), 1.0);
    zoom.setStage(stageSize, roomOfStage, 1);
    QVERIFY(isNearPoint(zoom.area().topLeft(), before.topLeft()));
}

void TestZoom::aLargerStageMayFitMore()
{
    Zoom zoom = zoomOf({7000, 5000});
    zoom.multiply(1.5, {400, 300});
    QVERIFY(!zoom.isFit());
    zoom.setStage({1600, 1200}, {50, 50, 1500, 1100}, 1);
    QVERIFY(zoom.isFit());
    zoom.setStage(stageSize, roomOfStage, 1);
    QVERIFY(!zoom.isFit());
    QCOMPARE(zoom.scale(), 0.15);
}

void TestZoom::anotherRatioKeepsTheScale()
{
    Zoom zoom = zoomOf({7000, 5000});
    zoom.toActualSize({400, 300});
    QCOMPARE(zoom.area().size(), QSizeF(7000, 5000));
    zoom.setStage(stageSize, roomOfStage, 2);
    QCOMPARE(zoom.scale(), 1.0);
    QCOMPARE(zoom.area().size(), QSizeF(3500, 2500));
}

void TestZoom::anotherPhotoKeepsScaleAndPlace()
{
    Zoom zoom = zoomOf({7000, 5000});
    zoom.toActualSize({200, 200});
    const QPointF middle = share(zoom, {400, 300});
    zoom.setPhoto({});
    QVERIFY(zoom.isEmpty() && zoom.isFit());
    zoom.setPhoto({3500, 2500});
    QCOMPARE(zoom.scale(), 1.0);
    QVERIFY(isNearPoint(share(zoom, {400, 300}), middle));
}

void TestZoom::showsWhatIsVisible()
{
    Zoom zoom = zoomOf({7000, 5000}, 2);
    zoom.toActualSize({400, 300});
    zoom.centreOn({0, 0});
    QCOMPARE(zoom.visible(), QRectF(0, 0, 1600, 1200));
    zoom.multiply(2, {0, 0});
    QCOMPARE(zoom.visible(), QRectF(0, 0, 800, 600));
    zoom.centreOn({1, 1});
    QCOMPARE(zoom.visible(), QRectF(6200, 4400, 800, 600));
}

void TestZoom::withoutAPhotoNothingHappens()
{
    Zoom zoom;
    QVERIFY(zoom.isEmpty() && zoom.isFit() && !zoom.canPan());
    QVERIFY(!zoom.multiply(2, {1, 1}) && !zoom.stepBy(1, {1, 1}) && !zoom.pan({1, 1}));
    zoom.toActualSize({1, 1});
    zoom.centreOn({0, 0});
    QVERIFY(zoom.isFit());
    QCOMPARE(zoom.area(), QRectF());
    QCOMPARE(zoom.visible(), QRectF());
    zoom = zoomOf({7000, 5000});
    zoom.setStage({}, {}, 1);
    QVERIFY(zoom.isEmpty());
}

VITRINE_TEST(TestZoom, void)
#include "tst_zoom.moc"
