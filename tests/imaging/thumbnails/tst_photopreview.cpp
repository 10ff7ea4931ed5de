// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/decode/decode.h"
#include "imaging/thumbnails/photopreview.h"
#include "imaging/thumbnails/thumbnailstore.h"
#include "sources/photos/embeddedpreview.h"
#include "support/cameraphotos.h"
#include "support/photos.h"
#include "support/testclass.h"

#include <QDateTime>
#include <QPainter>
#include <QTest>

#include <sys/stat.h>

using imaging::quickPreview;

/// Small pictures that are there before the photo is decoded.
class TestPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void upright_data();
    void upright();
    void shapes_data();
    void shapes();
    void bars_data();
    void bars();
    void withOrientationOfItsOwn();
    void theSmallestThatSuffices();
    void none_data();
    void none();
    void theDesktopsGoesFirst();

private:
    photos::Folder folder;
};

// A photo of this size as a camera's screen shows it.
static QImage letterboxed(QSize screen, QSize photo, const QColor &bars = Qt::black)
{
    QImage image = photos::plain(screen, bars);
    const QSize size = photo.scaled(screen, Qt::KeepAspectRatio);
    QPainter(&image).drawImage((screen.width() - size.width()) / 2,
                               (screen.height() - size.height()) / 2, photos::quarters(size));
    return image;
}

void TestPreview::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("XDG_CACHE_HOME"), "The desktop's own would be touched.");
}

void TestPreview::upright_data()
{
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::newRow(qPrintable(QString::number(orientation))) << orientation;
}

void TestPreview::upright()
{
    QFETCH(int, orientation);
    const QString path =
        cameraphotos::write(folder.path("turned.jpg"), photos::quarters({600, 450}),
                            photos::quarters({160, 120}), orientation);
    const QImage preview = quickPreview(path);
    const QImage photo = imaging::decodeFile(path, {{160, 160}}).image;
    QCOMPARE(preview.size(), orientation < 5 ? QSize(160, 120) : QSize(120, 160));
    QCOMPARE(preview.size(), photo.size());
    QCOMPARE(photos::reading(preview), photos::reading(photo));
}

void TestPreview::shapes_data()
{
    QTest::addColumn<QSize>("photo");
    QTest::addColumn<QImage>("preview");
    QTest::addColumn<QSize>("shown"); // empty where the preview is not of the photo's shape
    QTest::newRow("the same") << QSize(800, 600) << photos::quarters({160, 120}) << QSize(160, 120);
    QTest::newRow("rounded") << QSize(799, 601) << photos::quarters({160, 120}) << QSize(160, 120);
    QTest::newRow("a little off") << QSize(820, 600) << photos::quarters({160, 120})
                                  << QSize(160, 120);
    QTest::newRow("off by what might be bars, but is not seen to be")
        << QSize(830, 600) << photos::quarters({160, 120}) << QSize();
    QTest::newRow("squeezed") << QSize(600, 400) << photos::quarters({160, 120}) << QSize();
    QTest::newRow("upright already") << QSize(600, 800) << photos::quarters({160, 120}) << QSize();
    QTest::newRow("letterboxed") << QSize(600, 400) << letterboxed({160, 120}, {600, 400})
                                 << QSize(160, 104);
    QTest::newRow("pillarboxed") << QSize(400, 600) << letterboxed({160, 120}, {400, 600})
                                 << QSize(78, 120);
    QTest::newRow("between grey bars")
        << QSize(600, 400) << letterboxed({160, 120}, {600, 400}, Qt::gray) << QSize();
    QTest::newRow("large") << QSize(1500, 1000) << photos::quarters({600, 400}) << QSize(256, 171);
    QTest::newRow("a panorama") << QSize(4000, 150) << photos::quarters({160, 6}) << QSize(160, 6);
}

void TestPreview::shapes()
{
    QFETCH(QSize, photo);
    QFETCH(QImage, preview);
    QFETCH(QSize, shown);
    const QImage image = quickPreview(
        cameraphotos::write(folder.path("photo.jpg"), photos::quarters(photo), preview));
    QCOMPARE(image.size(), shown.isEmpty() ? QSize(0, 0) : shown);
    if (!shown.isEmpty() && shown.height() > 10)
        QCOMPARE(photos::reading(image), "RGBY");
}

void TestPreview::bars_data()
{
    QTest::addColumn<QPoint>("bright"); // a pixel that is no bar's
    QTest::addColumn<bool>("cut");
    QTest::newRow("all dark") << QPoint(80, 60) << true;
    QTest::newRow("above") << QPoint(3, 3) << false;
    QTest::newRow("below") << QPoint(156, 116) << false;
    QTest::newRow("where JPEG blurs") << QPoint(80, 6) << true;
}

void TestPreview::bars()
{
    QFETCH(QPoint, bright);
    QImage preview = letterboxed({160, 120}, {600, 400});
    preview.setPixelColor(bright, Qt::white);
    QTEST(!imaging::withoutBars(preview, {600, 400}).isNull(), "cut");
}

void TestPreview::withOrientationOfItsOwn()
{
    const QString small = cameraphotos::write(
        folder.path("small.jpg"), photos::quarters({160, 120}), photos::quarters({16, 12}), 3);
    QFile file(small);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray jpeg = file.readAll();
    const QString path =
        cameraphotos::write(folder.path("p.jpg"), photos::quarters({600, 450}), jpeg, 3);
    QVERIFY(quickPreview(path).isNull());
}

void TestPreview::theSmallestThatSuffices()
{
    const QString path = cameraphotos::write(folder.path("p.jpg"), photos::quarters({600, 450}),
                                             photos::quarters({160, 120}), 6);
    for (const int side : {0, 100, 160, 161, 5000}) {
        const photos::EmbeddedPreview preview = photos::embeddedPreview(path, side);
        QCOMPARE(QImage::fromData(preview.jpeg).size(), QSize(160, 120));
        QCOMPARE(preview.photo, QSize(600, 450));
        QCOMPARE(preview.orientation, 6);
    }
}

void TestPreview::none_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a photo without") << folder.save("without.jpg", photos::quarters({600, 400}));
    QTest::newRow("a PNG") << folder.save("a.png", photos::quarters({600, 400}));
    QTest::newRow("a drawing") << folder.write("a.svg",
                                               "<svg xmlns='http://www.w3.org/2000/svg'/>");
    QTest::newRow("empty") << folder.write("empty.jpg", {});
    QTest::newRow("damaged preview")
        << cameraphotos::write(folder.path("d.jpg"), photos::quarters({600, 450}),
                               QByteArray("\xff\xd8\xff\xc0\0\x11\x08\xff\xff\xff\xff\x03", 12));
    const QString whole = cameraphotos::write(folder.path("w.jpg"), photos::quarters({600, 450}),
                                              photos::quarters({160, 120}));
    QFile file(whole);
    QTest::newRow("cut off in its metadata")
        << folder.write("cut.jpg", file.open(QIODevice::ReadOnly) ? file.read(300) : QByteArray());
    QTest::newRow("not there") << folder.path("gone.jpg");
    QTest::newRow("a name like an address") << "data:image/jpeg;base64,/9j/4AAQ";
    QTest::newRow("a folder") << folder.path({});
    const QString pipe = folder.path("pipe.jpg");
    ::mkfifo(QFile::encodeName(pipe).constData(), 0600);
    QTest::newRow("a pipe") << pipe;
}

void TestPreview::none()
{
    QFETCH(QString, path);
    QVERIFY(quickPreview(path).isNull());
}

void TestPreview::theDesktopsGoesFirst()
{
    const QString path =
        cameraphotos::write(folder.path("shared.jpg"), photos::plain({1200, 900}, Qt::red),
                            photos::plain({160, 120}, Qt::blue));
    QVERIFY(quickPreview(path).pixelColor(80, 60).blue() > 200);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                             QFileDevice::FileModificationTime));
    imaging::ThumbnailStore(path).keep(512, photos::plain({512, 384}, Qt::green), {1200, 900});
    const QImage shared = quickPreview(path);
    QCOMPARE(shared.size(), QSize(256, 192));
    QCOMPARE(shared.pixelColor(80, 60), Qt::green);
}

VITRINE_TEST(TestPreview, QCoreApplication)
#include "tst_photopreview.moc"
