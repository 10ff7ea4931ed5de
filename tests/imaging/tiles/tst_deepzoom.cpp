// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "imaging/decode/compose.h"
#include "imaging/store/slideimages.h"
#include "imaging/tiles/deepzoom.h"
#include "support/photos.h"
#include "support/testclass.h"

#include <QBuffer>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using imaging::DeepZoom;
using imaging::SlideImages;
using imaging::Tile;

/// What of a photo is loaded when a reader looks at a part of it closely.
class TestDeepZoom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void nothingIsLoadedThatIsThereAlready();
    void partsEqualTheWhole_data();
    void partsEqualTheWhole();
    void loadsNoMoreThanTheScreenNeeds();
    void tilesEqualTheWhole_data();
    void tilesEqualTheWhole();
    void coarseTilesFirstThenFromTheMiddle();
    void tilesOutOfSightAreNotFetched();
    void staysWithinItsBound();
    void takesFromThePictures();
    void drawingsAreSharpAtAnySize();
    void remoteFilesAreFetchedOnce();
    void brokenPartsAreNotAskedForAgain();
    void followsTheSlide();
    void givesUpWhatIsNoLongerSeen();
    void destroyedWhileLoading();

private:
    void show(const gallery::Slide &slide);
    imaging::ImageState photo(int row, QSize size)
    {
        pictures->setCurrent(row, size);
        return pictures->photo(row);
    }
    /// As a magnified view does: it requests, and shows what is there.
    QList<Tile> look(int row, const QRectF &visible, double scale)
    {
        zoom->request(pictures->photoKey(row), visible, scale);
        return zoom->tiles();
    }
    /// What a reader sees once nothing more comes.
    QList<Tile> settled(const QRectF &visible, double scale);
    static QImage painted(const QList<Tile> &tiles, const QRect &visible, double scale = 1);

    static constexpr QSize fit{150, 150};
    photos::Folder folder;
    gallery::SlideModel model;
    std::unique_ptr<SlideImages> pictures;
    std::unique_ptr<DeepZoom> zoom;
};

// No two pixels that are near each other have the same colour.
static QImage distinct(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = qRgb(x % 256, y % 256, (x / 256) * 16 + y / 256);
    }
    return image;
}

void TestDeepZoom::init()
{
    zoom.reset();
    pictures = std::make_unique<SlideImages>(&model);
    zoom = std::make_unique<DeepZoom>(pictures.get());
}

void TestDeepZoom::show(const gallery::Slide &slide)
{
    model.setGallery(photos::gallery({slide}));
    photo(0, fit);
    QVERIFY(QTest::qWaitFor([this] { return !pictures->isPending(); }));
}

QList<Tile> TestDeepZoom::settled(const QRectF &visible, double scale)
{
    look(0, visible, scale);
    if (!QTest::qWaitFor([&] {
            look(0, visible, scale);
            return !zoom->isPending();
        }))
        qWarning("the tiles do not settle");
    return look(0, visible, scale);
}

QImage TestDeepZoom::painted(const QList<Tile> &tiles, const QRect &visible, double scale)
{
    QImage image(visible.size() * scale, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    for (const Tile &tile : tiles) {
        painter.setTransform(tile.place * QTransform::fromTranslate(-visible.x(), -visible.y()) *
                             QTransform::fromScale(scale, scale));
        painter.drawImage(QPointF(), tile.image);
    }
    return image;
}

void TestDeepZoom::nothingIsLoadedThatIsThereAlready()
{
    show(photos::slide({folder.picture("a.png", distinct({300, 200}))}));
    QCOMPARE(settled({0, 0, 300, 200}, 0.5).size(), 0);
    QVERIFY(settled({0, 0, 150, 100}, 1).size() > 0);
}

void TestDeepZoom::partsEqualTheWhole_data()
{
    QTest::addColumn<double>("rotation");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<QRect>("region");
    QTest::newRow("as it is") << 0.0 << false << QRect();
    QTest::newRow("a quarter") << 90.0 << false << QRect();
    QTest::newRow("half") << 180.0 << false << QRect();
    QTest::newRow("three quarters") << 270.0 << false << QRect();
    QTest::newRow("mirrored") << 0.0 << true << QRect();
    QTest::newRow("mirrored, a quarter") << 90.0 << true << QRect();
    QTest::newRow("a region") << 0.0 << false << QRect(100, 50, 700, 500);
    QTest::newRow("a region, three quarters") << 270.0 << false << QRect(100, 50, 700, 500);
}

void TestDeepZoom::partsEqualTheWhole()
{
    QFETCH(double, rotation);
    QFETCH(bool, mirrored);
    QFETCH(QRect, region);
    gallery::Picture picture = folder.picture("d.png", distinct({1100, 900}));
    picture.rotation = rotation;
    picture.mirrored = mirrored;
    picture.region = region;
    show(photos::slide({picture}, {}));
    const QImage whole =
        imaging::compose({{.picture = picture, .target = {}, .file = folder.path("d.png")}}, {}, {})
            .image;
    QCOMPARE(photo(0, fit).size, whole.size());
    for (const QRect visible :
         {QRect(0, 0, 200, 150), QRect(240, 200, 240, 210), QRect(QPoint(), whole.size())}) {
        const QImage seen = painted(settled(visible, 1), visible);
        QCOMPARE(seen, whole.copy(visible));
    }
}

void TestDeepZoom::loadsNoMoreThanTheScreenNeeds()
{
    show(photos::slide({folder.picture("big.png", distinct({4000, 3000}))}));
    qsizetype pixels = 0;
    for (const Tile &tile : settled({1000, 1000, 400, 300}, 1))
        pixels += tile.image.width() * tile.image.height();
    QVERIFY2(pixels <= 3 * 3 * 256 * 256, qPrintable(QString::number(pixels)));
    // A quarter of the size takes pictures of a quarter.
    for (const Tile &tile : settled({0, 0, 1600, 1200}, 0.25))
        QCOMPARE(tile.place.m11(), 4.0);
}

/// An image service (Image API 3, level 2) that answers when the test says so.
struct FakeService
{
    explicit FakeService(const QImage &source)
        : image(source)
    {}
    static constexpr const char *id = "http://example.org/iiif/p";
    imaging::Fetch fetch()
    {
        return [this](const QUrl &address, QObject *context, auto done) {
            asked += address.toString();
            calls.append({address.toString(), context, done});
            if (answers)
                answerAll();
        };
    }
    void answerAll()
    {
        const auto waiting = std::exchange(calls, {});
        for (const auto &[address, context, done] : waiting) {
            if (context)
                done(body(address), {});
        }
    }
    QByteArray body(const QString &address) const
    {
        if (address.endsWith("/info.json")) {
            return QByteArray(R"({"protocol":"http://iiif.io/api/image","type":"ImageService3",)"
                              R"("profile":"level2","tiles":[{"width":256,"scaleFactors":)"
                              R"([1,2,4,8]}],"id":")") +
                   id + R"(","width":)" + QByteArray::number(image.width()) + R"(,"height":)" +
                   QByteArray::number(image.height()) + "}";
        }
        const QStringList parts = address.mid(QString(id).size() + 1).split('/');
        const QStringList r = parts.at(0).split(',');
        const QRect region = parts.at(0) == "full"
                                 ? image.rect()
                                 : QRect(r[0].toInt(), r[1].toInt(), r[2].toInt(), r[3].toInt());
        const QStringList size = parts.at(1).split(',');
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImage part = image.copy(region);
        if (size.size() == 2)
            part = part.scaled(size[0].toInt(), size[1].toInt());
        part.save(&buffer, "png");
        return bytes;
    }
    /// Regions of the tiles that were asked for.
    QStringList tiles() const
    {
        QStringList regions;
        for (const QString &address : asked) {
            if (!address.endsWith("/info.json") && !address.contains("/full/"))
                regions += address.section('/', -4, -4);
        }
        return regions;
    }
    gallery::Picture picture() const
    {
        gallery::Picture made;
        made.service = {id, 3, 2};
        made.size = image.size();
        return made;
    }

    struct Call
    {
        QString address;
        QPointer<QObject> context;
        std::function<void(QByteArray, QString)> done;
    };
    const QImage image;
    bool answers = true;
    QStringList asked;
    QList<Call> calls;
};

void TestDeepZoom::tilesEqualTheWhole_data()
{
    partsEqualTheWhole_data();
}

void TestDeepZoom::tilesEqualTheWhole()
{
    QFETCH(double, rotation);
    QFETCH(bool, mirrored);
    QFETCH(QRect, region);
    FakeService service(distinct({1100, 900}));
    pictures->setFetcher(service.fetch());
    gallery::Picture picture = service.picture();
    picture.rotation = rotation;
    picture.mirrored = mirrored;
    picture.region = region;
    show(photos::slide({picture}, {}));
    service.image.save(folder.path("s.png"));
    const QImage whole =
        imaging::compose({{.picture = picture, .target = {}, .file = folder.path("s.png")}}, {}, {})
            .image;
    QCOMPARE(photo(0, fit).size, whole.size());
    for (const QRect visible : {QRect(0, 0, 200, 150), QRect(QPoint(), whole.size())})
        QCOMPARE(painted(settled(visible, 1), visible), whole.copy(visible));
}

void TestDeepZoom::coarseTilesFirstThenFromTheMiddle()
{
    FakeService service(distinct({2048, 2048}));
    pictures->setFetcher(service.fetch());
    show(photos::slide({service.picture()}, {}));
    const QRectF visible(512, 512, 768, 768); // the middle of which is in the tile 768,768
    settled(visible, 1);
    const QStringList tiles = service.tiles();
    QCOMPARE(tiles.size(), 4 + 9);
    for (int i = 0; i < 4; ++i)
        QVERIFY2(tiles.at(i).endsWith(",1024,1024"), qPrintable(tiles.at(i)));
    QCOMPARE(tiles.at(4), "768,768,256,256");
}

void TestDeepZoom::tilesOutOfSightAreNotFetched()
{
    FakeService service(distinct({4096, 4096}));
    pictures->setFetcher(service.fetch());
    show(photos::slide({service.picture()}, {}));
    service.answers = false;
    for (int x = 0; x <= 3800; x += 100)
        look(0, QRectF(x, 0, 256, 256), 1);
    QVERIFY(zoom->isPending());
    service.answers = true;
    service.asked.clear();
    service.answerAll();
    settled({3800, 0, 256, 256}, 1);
    for (const QString &tile : service.tiles())
        QVERIFY2(tile.section(',', 0, 0).toInt() >= 3072, qPrintable(tile));
    look(0, {0, 2000, 256, 256}, 1);
    zoom->cancel();
    QVERIFY(!zoom->isPending());
}

void TestDeepZoom::staysWithinItsBound()
{
    constexpr qsizetype bound = 4 * 1024 * 1024;
    zoom = std::make_unique<DeepZoom>(pictures.get(), bound);
    show(photos::slide({folder.picture("wide.png", distinct({6000, 600}))}));
    for (int x = 0; x < 5600; x += 200) {
        QVERIFY(!settled(QRectF(x, 0, 400, 300), 1).isEmpty());
        QVERIFY(zoom->cachedBytes() <= bound);
    }
    QVERIFY(pictures->detail(pictures->photoKey(0)));
    // A screen that could show more than can be kept gets less detail, not nothing.
    const QList<Tile> tiles = settled({0, 0, 6000, 600}, 1);
    QVERIFY(!tiles.isEmpty());
    QVERIFY(tiles.last().place.m11() > 1);
    QVERIFY(zoom->cachedBytes() <= bound);
}

void TestDeepZoom::takesFromThePictures()
{
    const SlideImages::Bounds bounds{qsizetype(6) * 1024 * 1024, qsizetype(1024) * 1024};
    zoom.reset();
    pictures = std::make_unique<SlideImages>(&model, bounds);
    zoom = std::make_unique<DeepZoom>(pictures.get());
    QList<gallery::Slide> slides;
    for (int i = 0; i < 9; ++i)
        slides +=
            photos::slide({folder.picture(QString::number(i) + ".png", distinct({900, 700}))});
    model.setGallery(photos::gallery(slides));
    for (int row = 8; row >= 0; --row) {
        photo(row, {900, 700});
        QTRY_VERIFY(!pictures->isPending());
    }
    QVERIFY(pictures->cachedBytes() > bounds.pictures / 2);
    for (int y = 0; y < 700; y += 100) {
        photo(0, {100, 100});
        QTRY_VERIFY(!pictures->isPending());
        settled(QRectF(0, y, 900, 300), 1);
        QVERIFY(pictures->cachedBytes() + zoom->cachedBytes() <= bounds.pictures);
        QVERIFY(pictures->detail(pictures->photoKey(0)));
    }
    QVERIFY(zoom->cachedBytes() > bounds.pictures / 3);
}

void TestDeepZoom::drawingsAreSharpAtAnySize()
{
    folder.write("edge.svg", R"(<svg xmlns="http:)"
                             R"(//www.w3.org/2000/svg" width="100" height="100">)"
                             R"(<rect width="50" height="100" fill="#000"/>)"
                             R"(<rect x="50" width="50" height="100" fill="#fff"/></svg>)");
    gallery::Picture picture;
    picture.address = folder.address("edge.svg");
    show(photos::slide({picture}, {}));
    const QRect visible(45, 45, 10, 10);
    const QImage seen = painted(settled(visible, 16), visible, 16);
    QCOMPARE(seen.size(), QSize(160, 160));
    for (int x = 0; x < 160; ++x)
        QCOMPARE(seen.pixelColor(x, 80), x < 80 ? QColor(Qt::black) : QColor(Qt::white));
}

void TestDeepZoom::remoteFilesAreFetchedOnce()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage image = distinct({900, 700});
    image.save(&buffer, "png");
    int fetches = 0;
    pictures->setFetcher([&](const QUrl &, QObject *, const auto &done) {
        ++fetches;
        done(bytes, {});
    });
    gallery::Picture picture;
    picture.address = "http://example.org/photo.png";
    show(photos::slide({picture}, {}));
    QCOMPARE(fetches, 1);
    for (const QRect visible : {QRect(0, 0, 300, 200), QRect(500, 400, 300, 200)})
        QCOMPARE(painted(settled(visible, 1), visible), image.copy(visible));
    QCOMPARE(fetches, 2);
}

void TestDeepZoom::brokenPartsAreNotAskedForAgain()
{
    show(photos::slide({folder.picture("gone.png", distinct({900, 700}))}));
    QFile::remove(folder.path("gone.png"));
    QCOMPARE(settled({0, 0, 300, 200}, 1).size(), 0);
    look(0, {0, 0, 300, 200}, 1);
    QVERIFY(!zoom->isPending());
}

void TestDeepZoom::followsTheSlide()
{
    const QImage red = photos::plain({900, 700}, Qt::red);
    const QImage blue = photos::plain({900, 700}, Qt::blue);
    model.setGallery(photos::gallery({photos::slide({folder.picture("r.png", red)}),
                                      photos::slide({folder.picture("b.png", blue)})}));
    const QRect visible(0, 0, 100, 100);
    for (int row : {0, 1}) {
        photo(row, fit);
        QTRY_COMPARE(photo(row, fit).state, imaging::ImageState::State::Ready);
        QCOMPARE(look(row, visible, 1).size(), 0);
        QTRY_VERIFY(!zoom->isPending());
        QCOMPARE(painted(look(row, visible, 1), visible), (row == 0 ? red : blue).copy(visible));
    }
}

void TestDeepZoom::givesUpWhatIsNoLongerSeen()
{
    show(photos::slide({folder.picture("g.png", distinct({3000, 3000}))}));
    look(0, {0, 0, 300, 200}, 1);
    for (int x = 0; x < 2700; x += 300)
        look(0, QRectF(x, 1000, 300, 200), 1);
    zoom->cancel();
    QTRY_VERIFY(!zoom->isPending());
    // The one that was begun, and nothing of what was only passed by.
    const QRect passed(1200, 1000, 300, 200);
    QCOMPARE(look(0, passed, 1).size(), 0);
}

void TestDeepZoom::destroyedWhileLoading()
{
    show(photos::slide({folder.picture("a.png", distinct({3000, 2000}))}));
    for (int loaded = 0; loaded < 2; ++loaded) {
        zoom = std::make_unique<DeepZoom>(pictures.get());
        const QSignalSpy changed(zoom.get(), &DeepZoom::changed);
        look(0, {0, 0, 3000, 2000}, 1);
        QVERIFY(zoom->isPending());
        QTRY_VERIFY(changed.size() >= loaded);
        zoom.reset();
        QCoreApplication::processEvents();
        QVERIFY(changed.size() >= loaded);
    }
}

VITRINE_TEST(TestDeepZoom, QCoreApplication)

#include "tst_deepzoom.moc"
