// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "imaging/decode/decode.h"
#include "imaging/requests/networkfetch.h"
#include "imaging/store/slideimages.h"
#include "sources/iiif/document.h"
#include "sources/iiif/image/imagerequest.h"
#include "sources/network/fetcher.h"
#include "support/imageserver.h"
#include "support/testclass.h"
#include "support/webserver.h"

#include <QTest>

using imaging::ImageState;
using State = imaging::ImageState::State;

/// Real image services: IIPImage, and the files that libvips makes of a picture. What they show is
/// held against the picture that they were given.
class TestImageServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void readsWhatIsPromised();
    void showsAPhotoAtTheSizeOfTheStage();
    void showsASmallPhotoWhole();
    void turnsAndCuts_data();
    void turnsAndCuts();
    void thumbnailsTakeOneRequest();
    void givesTiles_data();
    void givesTiles();
    void fallsBack_data();
    void fallsBack();
    void keepsIdsAsTheyAreWritten();
    void composesFilesOfTiles_data();
    void composesFilesOfTiles();
    void cutsFromFilesOfTiles();

private:
    void open(const QString &service, const QByteArray &profile, const QByteArray &selector = {},
              const QString &own = {});
    ImageState settled(QSize fit);
    QStringList asked(const QString &service) const;
    std::optional<iiif::ImageInfo> info(const QString &service);
    QByteArray body(const QString &address);
    void tile(const QString &name, const QImage &image);

    std::unique_ptr<ImageServer> server;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<WebServer> files; ///< of the folder
    std::unique_ptr<network::Fetcher> fetcher;
    QStringList requests;
    gallery::SlideModel model;
    std::unique_ptr<imaging::SlideImages> pictures;
};

static constexpr QSize photoSize(2000, 1500);
static constexpr QSize stageSize(800, 800);

// Waves whose slopes tell where a part is to the pixel, and survive JPEG and scaling.
static QImage source(QSize of)
{
    const auto wave = [](int at, int period) {
        return std::abs(at % period * 2 - period) * 255 / period;
    };
    QImage image(of, QImage::Format_RGB32);
    for (int y = 0; y < of.height(); ++y) {
        for (int x = 0; x < of.width(); ++x) {
            const int share = (x * 127 / of.width()) + (y * 127 / of.height());
            image.setPixel(x, y, qRgb(wave(x, 97), wave(y, 89), share));
        }
    }
    return image;
}

// By how much the channels of two images differ on average; all of it where the sizes do.
static double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size() || one.isNull())
        return 255;
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            sum += std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) +
                   std::abs(qBlue(a) - qBlue(b));
        }
    }
    return sum / 3 / one.width() / one.height();
}

static QImage scaled(const QImage &image, QSize to)
{
    return image.scaled(to, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

// In full size, a pixel aside is a difference of more than 3, and reduced of more for each time;
// what was reduced has been through JPEG twice.
static constexpr double likeness = 3;
static constexpr double alikeReduced = 5;

#define COMPARE_PICTURES(actual, expected, tolerance)                                              \
    do {                                                                                           \
        const double by = difference(actual, expected);                                            \
        QVERIFY2(by < (tolerance), qPrintable(QString("they differ by %1").arg(by)));              \
    } while (false)

static void run(const QString &program, const QStringList &arguments)
{
    const int status = QProcess::execute(program, arguments);
    if (status != 0)
        qFatal("%s %s: %d", qPrintable(program), qPrintable(arguments.join(' ')), status);
}

void TestImageServer::initTestCase()
{
    QVERIFY2(ImageServer::missing().isEmpty(),
             qPrintable(ImageServer::missing() + " is not installed."));
    server = std::make_unique<ImageServer>();
    for (const auto &[name, of] :
         {std::pair("photo", photoSize), std::pair("small", QSize(300, 200))}) {
        const QString picture = server->path(name);
        QVERIFY(source(of).save(picture + ".png"));
        run("vips",
            {"tiffsave", picture + ".png", picture + ".tif", "--tile", "--pyramid", "--compression",
             "jpeg", "--Q", "95", "--tile-width", "256", "--tile-height", "256"});
    }
    QVERIFY(server->isListening());
    folder = std::make_unique<QTemporaryDir>();
    files = std::make_unique<WebServer>();
    files->serve("files", QDir(folder->path()));
    QVERIFY(source(photoSize).save(folder->filePath("own.jpg"), nullptr, 95));
}

void TestImageServer::init()
{
    fetcher = std::make_unique<network::Fetcher>();
    requests.clear();
    pictures = std::make_unique<imaging::SlideImages>(&model);
    pictures->setFetcher([this, fetch = imaging::networkFetch(fetcher.get())](
                             const QUrl &address, QObject *context, const auto &done) {
        requests += address.toString(QUrl::FullyEncoded);
        fetch(address, context, done);
    });
}

void TestImageServer::cleanup()
{
    pictures.reset();
    fetcher.reset();
}

// Opens a manifest with one photo, of a service and perhaps a file.
void TestImageServer::open(const QString &service, const QByteArray &profile,
                           const QByteArray &selector, const QString &own)
{
    QByteArray body = R"({"type": "Image", "id": ")" + own.toUtf8() +
                      R"(", "width": 2000, "height": 1500, "service": [{)" + profile +
                      R"(, "id": ")" + service.toUtf8() + R"(", "@id": ")" + service.toUtf8() +
                      R"("}]})";
    if (!selector.isEmpty()) {
        body = R"({"type": "SpecificResource", "source": )" + body +
               R"(, "selector": {"type": "ImageApiSelector", )" + selector + "}}";
    }
    const gallery::ReadResult reading = iiif::readDocument(
        R"({"type": "Manifest", "items": [{"id": "https://example.org/c", "type": "Canvas",
            "items": [{"type": "AnnotationPage", "items": [{"type": "Annotation",
            "motivation": "painting", "target": "https://example.org/c", "body": )" +
        body + "}]}]}]}");
    QVERIFY(!reading.error);
    model.setGallery(reading.gallery);
}

ImageState TestImageServer::settled(QSize fit)
{
    pictures->setCurrent(0, fit);
    if (!QTest::qWaitFor([this] { return !pictures->isPending(); }, 20'000))
        qWarning("the pictures do not settle");
    return pictures->photo(0);
}

// What was asked of a service, without its address.
QStringList TestImageServer::asked(const QString &service) const
{
    QStringList all;
    for (const QString &request : requests) {
        if (request.startsWith(service))
            all += request.mid(service.size());
    }
    return all;
}

std::optional<iiif::ImageInfo> TestImageServer::info(const QString &service)
{
    std::optional<iiif::ImageInfo> result;
    bool answered = false;
    QObject context;
    pictures->infos()->get({service, 2, 1}, &context, [&](const auto &info) {
        result = info;
        answered = true;
    });
    return QTest::qWaitFor([&] { return answered; }) ? result : std::nullopt;
}

QByteArray TestImageServer::body(const QString &address)
{
    QByteArray result;
    bool answered = false;
    QObject context;
    pictures->fetch()(QUrl(address), &context, [&](const QByteArray &bytes, const QString &error) {
        if (!error.isEmpty())
            qWarning("%s", qPrintable(error));
        result = bytes;
        answered = true;
    });
    return QTest::qWaitFor([&] { return answered; }) ? result : QByteArray();
}

// Makes a service of level 0 out of files, at /files/NAME.
void TestImageServer::tile(const QString &name, const QImage &image)
{
    const QString picture = folder->filePath(name);
    if (QFile::exists(picture))
        return;
    QVERIFY(image.save(picture + ".png"));
    run("vips", {"dzsave", picture + ".png", picture, "--layout", "iiif3", "--tile-size", "256",
                 "--suffix", ".jpg[Q=95]", "--id", files->url("/files").toString()});
}

static const QByteArray level1 =
    R"("@context": "http://iiif.io/api/image/2/context.json",
       "profile": "http://iiif.io/api/image/2/level1.json")";
static const QByteArray level0 = R"("type": "ImageService3", "profile": "level0")";

void TestImageServer::readsWhatIsPromised()
{
    const QString service = server->service("photo.tif");
    const auto promised = info(service);
    QVERIFY(promised);
    QCOMPARE(promised->service, (gallery::ImageService{service, 2, 1}));
    QCOMPARE(promised->size, photoSize);
    QCOMPARE(promised->maxWidth, 5000);
    QCOMPARE(promised->tiles.value(0).size, QSize(256, 256));
    QCOMPARE(promised->tiles.value(0).factors.value(0), 1);
    QVERIFY(promised->cutsRegions);
    QCOMPARE(pictures->infos()->known({service, 2, 1}), promised);
    QVERIFY(info(service));
    QCOMPARE(requests.size(), 1);
}

void TestImageServer::showsAPhotoAtTheSizeOfTheStage()
{
    const QString service = server->service("photo.tif");
    open(service, level1);
    const ImageState face = settled(stageSize);
    QCOMPARE(face.state, State::Ready);
    QCOMPARE(face.size, photoSize);
    COMPARE_PICTURES(face.image, scaled(source(photoSize), {800, 600}), alikeReduced);
    QCOMPARE(asked(service), (QStringList{"/info.json", "/full/832,/0/default.jpg"}));
    const ImageState larger = settled({1600, 1600});
    COMPARE_PICTURES(larger.image, scaled(source(photoSize), {1600, 1200}), alikeReduced);
    QCOMPARE(asked(service).size(), 3);
}

void TestImageServer::showsASmallPhotoWhole()
{
    const QString service = server->service("small.tif");
    open(service, level1);
    const ImageState face = settled(stageSize);
    QCOMPARE(face.size, QSize(300, 200));
    COMPARE_PICTURES(face.image, source({300, 200}), likeness);
    QCOMPARE(asked(service).last(), "/full/max/0/default.jpg");
}

void TestImageServer::turnsAndCuts_data()
{
    QTest::addColumn<QByteArray>("selector");
    QTest::addColumn<QRect>("region");
    QTest::addColumn<int>("turn");
    const QRect all({0, 0}, photoSize);
    QTest::newRow("region") << QByteArray(R"("region": "1000,300,400,200")")
                            << QRect(1000, 300, 400, 200) << 0;
    QTest::newRow("rotation") << QByteArray(R"("rotation": "90")") << all << 90;
    QTest::newRow("both") << QByteArray(R"("region": "1000,300,400,200", "rotation": "270")")
                          << QRect(1000, 300, 400, 200) << 270;
}

void TestImageServer::turnsAndCuts()
{
    QFETCH(QByteArray, selector);
    QFETCH(QRect, region);
    QFETCH(int, turn);
    const QString service = server->service("photo.tif");
    open(service, level1, selector);
    const QImage part = source(photoSize).copy(region).transformed(QTransform().rotate(turn));
    const ImageState face = settled(stageSize);
    QCOMPARE(face.size, part.size());
    const QSize fitted = part.size().scaled(stageSize.boundedTo(part.size()), Qt::KeepAspectRatio);
    COMPARE_PICTURES(face.image, scaled(part, fitted), alikeReduced);
    if (region.topLeft() != QPoint(0, 0))
        QCOMPARE(asked(service).last(), "/1000,300,400,200/max/0/default.jpg");
}

void TestImageServer::thumbnailsTakeOneRequest()
{
    const QString service = server->service("photo.tif");
    open(service, level1);
    pictures->requestThumbnail(0, {100, 100});
    QTRY_VERIFY(!pictures->isPending());
    const QImage image = pictures->thumbnail(0).image;
    QCOMPARE(image.size(), QSize(100, 75));
    COMPARE_PICTURES(scaled(image, {8, 6}), scaled(source(photoSize), {8, 6}), alikeReduced);
    QCOMPARE(asked(service), QStringList{"/full/128,/0/default.jpg"});
}

void TestImageServer::givesTiles_data()
{
    QTest::addColumn<bool>("isFiles");
    QTest::addColumn<int>("factor");
    QTest::newRow("IIPImage, full size") << false << 1;
    QTest::newRow("IIPImage, reduced") << false << 4;
    QTest::newRow("libvips, full size") << true << 1;
    QTest::newRow("libvips, reduced") << true << 4;
}

void TestImageServer::givesTiles()
{
    QFETCH(bool, isFiles);
    QFETCH(int, factor);
    if (isFiles)
        tile("photo", source(photoSize));
    const auto promised =
        info(isFiles ? files->url("/files/photo").toString() : server->service("photo.tif"));
    QVERIFY(promised);
    const QList<iiif::TileLevel> levels = iiif::tileLevels(*promised);
    const auto level = std::find_if(levels.begin(), levels.end(),
                                    [factor](const auto &other) { return other.factor == factor; });
    QVERIFY(level != levels.end());
    const QPoint corner(level->columns - 1, level->rows - 1);
    for (const QPoint at : {QPoint(0, 0), corner, QPoint(corner.x(), 0)}) {
        const QRect region = iiif::tileRegion(*promised, *level, at.x(), at.y());
        const QByteArray bytes = body(iiif::tileAddress(*promised, *level, at.x(), at.y()));
        const QImage image = imaging::decodeBytes(bytes, {}).image;
        COMPARE_PICTURES(image, scaled(source(photoSize).copy(region), image.size()),
                         factor == 1 ? likeness : alikeReduced);
        QCOMPARE(image.size(), iiif::tileSize(*promised, *level, at.x(), at.y()));
    }
}

void TestImageServer::fallsBack_data()
{
    QTest::addColumn<WebAnswer>("promises");
    QTest::addColumn<WebAnswer>("image");
    const WebAnswer gone = WebAnswer::status(404, "Not Found");
    const WebAnswer good = WebAnswer::content(
        R"({"width": 2000, "height": 1500, "profile": "level2"})", "application/json");
    QTest::newRow("no info.json") << gone << gone;
    QTest::newRow("info.json is a page")
        << WebAnswer::content("<html></html>", "text/html") << gone;
    QTest::newRow("info.json without size") << WebAnswer::content("{}") << gone;
    QTest::newRow("promises are not kept") << good << WebAnswer::status(501, "Not Implemented");
    QTest::newRow("the answer is a page")
        << good << WebAnswer::content("<html>Sorry</html>", "text/html");
    QTest::newRow("the answer is cut off")
        << good << WebAnswer::content("\xFF\xD8", "image/jpeg").claiming(1000);
}

void TestImageServer::fallsBack()
{
    QFETCH(WebAnswer, promises);
    QFETCH(WebAnswer, image);
    WebServer broken;
    broken.route("/photo/*", image);
    broken.route("/photo/info.json", promises);
    open(broken.url("/photo").toString(), level1, {}, files->url("/files/own.jpg").toString());
    const ImageState face = settled(stageSize);
    QCOMPARE(face.state, State::Ready);
    QVERIFY(face.reason.isEmpty());
    COMPARE_PICTURES(face.image, scaled(source(photoSize), {800, 600}), alikeReduced);
    QCOMPARE(requests.last(), files->url("/files/own.jpg").toString());
    // Not twice: what was no use a moment ago is not asked for again.
    settled({900, 900});
    QCOMPARE(broken.count("/photo/info.json"), 1);
}

void TestImageServer::keepsIdsAsTheyAreWritten()
{
    QFile photo(folder->filePath("own.jpg"));
    QVERIFY(photo.open(QIODevice::ReadOnly));
    WebServer web;
    const QString decoded = web.url("/iiif/a/b").toString();
    web.route("/iiif/a%2Fb/info.json",
              WebAnswer::content(R"({"@id": ")" + decoded.toUtf8() +
                                 R"(", "width": 2000, "height": 1500, "profile": "level2"})"));
    web.route("/iiif/a%2Fb/*", WebAnswer::content(photo.readAll(), "image/jpeg"));
    open(web.url("/iiif/a%2Fb").toString(QUrl::FullyEncoded), level1);
    QCOMPARE(settled(stageSize).state, State::Ready);
    QCOMPARE(web.last().target, "/iiif/a%2Fb/full/832,/0/default.jpg");
}

void TestImageServer::composesFilesOfTiles_data()
{
    QTest::addColumn<QSize>("of");
    QTest::addColumn<QSize>("fit");
    QTest::addColumn<int>("most");
    QTest::newRow("reduced") << photoSize << QSize(400, 400) << 1 + 4;
    QTest::newRow("in full") << photoSize << QSize(1600, 1600) << 1 + 8 * 6;
    QTest::newRow("smaller than any level") << photoSize << QSize(60, 60) << 1 + 4;
    QTest::newRow("a single tile") << QSize(200, 150) << QSize(400, 400) << 1 + 2;
    QTest::newRow("a strip") << QSize(1000, 30) << QSize(400, 400) << 1 + 4;
}

void TestImageServer::composesFilesOfTiles()
{
    QFETCH(QSize, of);
    QFETCH(QSize, fit);
    QFETCH(int, most);
    const QString name = QString("composed-%1").arg(of.width());
    tile(name, source(of));
    const QString service = files->url("/files/" + name).toString();
    open(service, level0);
    const ImageState face = settled(fit);
    QCOMPARE(face.state, State::Ready);
    QCOMPARE(face.size, of);
    const QSize fitted = of.scaled(fit.boundedTo(of), Qt::KeepAspectRatio);
    COMPARE_PICTURES(face.image, scaled(source(of), fitted), alikeReduced);
    QVERIFY2(requests.size() <= most, qPrintable(requests.join('\n')));
}

void TestImageServer::cutsFromFilesOfTiles()
{
    tile("photo", source(photoSize));
    const QRect region(900, 700, 300, 200);
    open(files->url("/files/photo").toString(), level0, R"("region": "900,700,300,200")");
    const ImageState face = settled(stageSize);
    QCOMPARE(face.size, region.size());
    COMPARE_PICTURES(face.image, source(photoSize).copy(region), likeness);
    QCOMPARE(requests.size(), 1 + 2 * 2); // the tiles that the region touches
}

VITRINE_TEST(TestImageServer, QCoreApplication)
#include "tst_imageserver.moc"
