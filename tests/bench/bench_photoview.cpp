// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/photos.h"
#include "ui/painting/photopainter.h"

#include <QPainter>
#include <QTest>

using imaging::Tile;
using ui::DeepZoomView;

/// A magnified photo on a whole screen, beside a control that draws as many pixels of one image
/// with nothing else to do. A frame has 16 ms.
class BenchStage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void control_data();
    void control();
    void magnified_data();
    void magnified();
};

static constexpr QSize screen(1920, 1080);
static constexpr QSize photo(6000, 4000);

static void addScales()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.7, 1.0, 1.25, 2.0, 2.44, 8.0, 16.0})
        QTest::addRow("%g", scale) << scale;
}

void BenchStage::control_data()
{
    addScales();
}

void BenchStage::control()
{
    QFETCH(double, scale);
    const QImage image = photos::plain(photo, Qt::darkGreen);
    QImage target(screen, QImage::Format_RGB32);
    QPainter painter(&target);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale != 1 && scale <= 2);
    const QRectF source(QPointF(1000, 700), QSizeF(screen) / scale);
    QBENCHMARK
    {
        painter.drawImage(QRectF(target.rect()), image, source);
    }
}

void BenchStage::magnified_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("complete");
    for (const bool complete : {true, false}) {
        for (const double scale : {0.7, 1.0, 1.25, 2.0, 2.44, 8.0, 16.0})
            QTest::addRow("%g%s", scale, complete ? "" : ", every second tile still to come")
                << scale << complete;
    }
}

void BenchStage::magnified()
{
    QFETCH(double, scale);
    QFETCH(bool, complete);
    DeepZoomView view;
    view.stage = QRectF(QPointF(0, 0), screen);
    view.pixels = photo;
    view.area = {QPointF(-1000, -700) * scale, view.pixels * scale};
    view.whole = photos::plain({1620, 1080}, Qt::darkGreen);
    constexpr int side = 512;
    const QImage tile = photos::plain({side, side}, Qt::darkBlue);
    bool isThere = true;
    for (int y = 0; y < photo.height(); y += side) {
        for (int x = 0; x < photo.width(); x += side) {
            isThere = complete || !isThere;
            if (isThere)
                view.tiles.append({tile, QTransform::fromTranslate(x, y)});
        }
    }
    QImage target(screen, QImage::Format_RGB32);
    QPainter painter(&target);
    QBENCHMARK
    {
        ui::paintDeepZoom(painter, view);
    }
}

QTEST_MAIN(BenchStage)
#include "bench_photoview.moc"
