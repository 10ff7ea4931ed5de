// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/image/imageinfo.h"
#include "sources/iiif/image/imageservice.h"
#include "support/testclass.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using iiif::ImageInfo;
using Scaling = iiif::ImageInfo::Scaling;

/// Reading `info.json`, valid and invalid.
class TestImageInfo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versions_data();
    void versions();
    void abilities_data();
    void abilities();
    void limits_data();
    void limits();
    void sizes_data();
    void sizes();
    void tiles_data();
    void tiles();
    void ids_data();
    void ids();
    void refuses_data();
    void refuses();
    void theFirstOfTheNewestServices();
    void sizesHigherThanTheImage();
};

static const gallery::ImageService photo{"https://example.org/iiif/a%2Fb", 3, 2};

static std::optional<ImageInfo> read(const QByteArray &members,
                                     const gallery::ImageService &service = photo)
{
    return iiif::readImageInfo("{" + members + "}", service);
}

static QByteArray sized(const QByteArray &members)
{
    return R"("width": 6000, "height": 4000, )" + members;
}

// Of version 3, where a row says no more.
static const QByteArray third = R"("@context": "http://iiif.io/api/image/3/context.json")";

void TestImageInfo::versions_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("level");
    QTest::newRow("3") << third + R"(, "type": "ImageService3", "profile": "level0")" << 3 << 0;
    QTest::newRow("3 among contexts")
        << QByteArray(R"("@context": ["http://example.org/more/2/context.json",
                         "http://iiif.io/api/image/3/context.json"], "profile": "level1")")
        << 3 << 1;
    QTest::newRow("2") << QByteArray(R"("@context": "http://iiif.io/api/image/2/context.json",
                                        "profile": ["http://iiif.io/api/image/2/level1.json"])")
                       << 2 << 1;
    QTest::newRow("2, by its profile alone")
        << QByteArray(R"("profile": ["http://iiif.io/api/image/2/level2.json", {}])") << 2 << 2;
    QTest::newRow("1.1")
        << QByteArray(
               R"("@context": "http://library.stanford.edu/iiif/image-api/1.1/context.json",
                  "profile": "http://library.stanford.edu/iiif/image-api/1.1/compliance.html#level1"
                  )")
        << 1 << 1;
    QTest::newRow("what the gallery said") << QByteArray(R"("a": 1)") << 3 << 2;
    QTest::newRow("a level beyond the highest") << third + R"(, "profile": "level9")" << 3 << 2;
}

void TestImageInfo::versions()
{
    QFETCH(QByteArray, members);
    const auto info = read(sized(members));
    QVERIFY(info);
    QTEST(info->service.version, "version");
    QTEST(info->service.level, "level");
    QCOMPARE(info->service.id, photo.id);
    QCOMPARE(info->size, QSize(6000, 4000));
}

void TestImageInfo::abilities_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("cutsRegions");
    QTest::addColumn<Scaling>("scaling");
    QTest::addColumn<QString>("suffix");
    const QByteArray second = R"("@context": "http://iiif.io/api/image/2/context.json", )";
    const QByteArray first =
        R"("@context": "http://library.stanford.edu/iiif/image-api/1.1/context.json", )";
    QTest::newRow("3, level 0") << third + R"(, "profile": "level0")" << false << Scaling::None
                                << "default.jpg";
    QTest::newRow("3, level 0 and more")
        << third + R"(, "profile": "level0", "extraFeatures": ["regionByPx", "sizeByW"])" << true
        << Scaling::Width << "default.jpg";
    QTest::newRow("3, level 1") << third + R"(, "profile": "level1")" << true << Scaling::Both
                                << "default.jpg";
    QTest::newRow("2, level 0") << second +
                                       R"("profile": ["http://iiif.io/api/image/2/level0.json"])"
                                << false << Scaling::None << "default.jpg";
    QTest::newRow("2, level 0 and more")
        << second + R"("profile": ["http://iiif.io/api/image/2/level0.json",
                                   {"supports": ["sizeByWh"]}])"
        << false << Scaling::Both << "default.jpg";
    QTest::newRow("2, level 2") << second +
                                       R"("profile": ["http://iiif.io/api/image/2/level2.json"])"
                                << true << Scaling::Width << "default.jpg";
    QTest::newRow("1") << first + R"("profile": "…#level1", "formats": ["jpg", "png"])" << true
                       << Scaling::Width << "native.jpg";
    QTest::newRow("1, without JPEG") << first + R"("profile": "…#level1", "formats": ["png"])"
                                     << true << Scaling::Width << "native.png";
}

void TestImageInfo::abilities()
{
    QFETCH(QByteArray, members);
    const auto info = read(sized(members));
    QVERIFY(info);
    QTEST(info->cutsRegions, "cutsRegions");
    QTEST(info->scaling, "scaling");
    QTEST(info->suffix, "suffix");
}

void TestImageInfo::limits_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<qint64>("area");
    QTest::newRow("none") << third << 0 << 0 << qint64(0);
    QTest::newRow("a width is a height too")
        << third + R"(, "maxWidth": 300)" << 300 << 300 << qint64(0);
    QTest::newRow("each its own")
        << third + R"(, "maxWidth": 300, "maxHeight": 200, "maxArea": 4000000000)" << 300 << 200
        << qint64(4'000'000'000);
    QTest::newRow("2, in the profile")
        << QByteArray(R"("profile": ["http://iiif.io/api/image/2/level1.json",
                                     {"maxWidth": 5000, "maxHeight": 4000, "maxArea": 9}])")
        << 5000 << 4000 << qint64(9);
    QTest::newRow("wrong types") << third + R"(, "maxWidth": [1], "maxHeight": -1, "maxArea": "x")"
                                 << 0 << 0 << qint64(0);
    QTest::newRow("beyond all bounds")
        << third + R"(, "maxWidth": 1e30, "maxHeight": 0, "maxArea": 1e300)" << 0 << 0 << qint64(0);
}

void TestImageInfo::limits()
{
    QFETCH(QByteArray, members);
    const auto info = read(sized(members));
    QVERIFY(info);
    QTEST(info->maxWidth, "width");
    QTEST(info->maxHeight, "height");
    QTEST(info->maxArea, "area");
}

void TestImageInfo::sizes_data()
{
    QTest::addColumn<QByteArray>("listed");
    QTest::addColumn<QList<QSize>>("sizes");
    QTest::newRow("smallest first, each once")
        << QByteArray(R"([{"width": 600, "height": 400}, {"width": 300, "height": 200},
                          {"width": 600, "height": 400}])")
        << QList<QSize>{{300, 200}, {600, 400}};
    QTest::newRow("rounded either way")
        << QByteArray(R"([{"width": 100, "height": 66}, {"width": 200, "height": 134}])")
        << QList<QSize>{{100, 66}, {200, 134}};
    QTest::newRow("of another shape")
        << QByteArray(R"([{"width": 100, "height": 100}])") << QList<QSize>();
    QTest::newRow("larger than the image")
        << QByteArray(R"([{"width": 12000, "height": 8000}])") << QList<QSize>();
    QTest::newRow("zero, negative, huge")
        << QByteArray(R"([{"width": 0, "height": 0}, {"width": -300, "height": -200},
                          {"width": 1000000000, "height": 1000000000}, {"width": 1e300}])")
        << QList<QSize>();
    QTest::newRow("wrong types") << QByteArray(
                                        R"([1, "a", [], {}, null, {"width": {}, "height": []}])")
                                 << QList<QSize>();
    QTest::newRow("no list") << QByteArray(R"({"width": 300, "height": 200})")
                             << QList<QSize>{{300, 200}};
}

void TestImageInfo::sizes()
{
    QFETCH(QByteArray, listed);
    const auto info = read(sized(third + R"(, "sizes": )" + listed));
    QVERIFY(info);
    QTEST(info->sizes, "sizes");
}

void TestImageInfo::tiles_data()
{
    using Tiles = QList<ImageInfo::Tiles>;
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Tiles>("tiles");
    QTest::newRow("square unless said")
        << QByteArray(R"("tiles": [{"width": 256, "scaleFactors": [4, 1, 2, 2]}])")
        << Tiles{{{256, 256}, {1, 2, 4}}};
    QTest::newRow("two sizes")
        << QByteArray(R"("tiles": [{"width": 512, "height": 256, "scaleFactors": [1]},
                                   {"width": 1024, "scaleFactors": [2]}])")
        << Tiles{{{512, 256}, {1}}, {{1024, 1024}, {2}}};
    QTest::newRow("no factors, as libvips writes for one tile")
        << QByteArray(R"("tiles": [{"width": 256, "scaleFactors": []}, {"width": 128}])")
        << Tiles{{{256, 256}, {1}}, {{128, 128}, {1}}};
    QTest::newRow("in version 1")
        << QByteArray(R"("tile_width": 256, "tile_height": 128, "scale_factors": [1, 2])")
        << Tiles{{{256, 128}, {1, 2}}};
    QTest::newRow("in version 1, square")
        << QByteArray(R"("tile_width": 256, "scale_factors": [1, 2])")
        << Tiles{{{256, 256}, {1, 2}}};
    QTest::newRow("senseless factors")
        << QByteArray(
               R"("tiles": [{"width": 256, "scaleFactors": [0, -2, 1e300, 100000, "x", {}, 8]}])")
        << Tiles{{{256, 256}, {8}}};
    QTest::newRow("only senseless factors")
        << QByteArray(R"("tiles": [{"width": 256, "scaleFactors": [0]}])") << Tiles();
    QTest::newRow("zero, negative, by the million")
        << QByteArray(R"("tiles": [{"width": 0, "scaleFactors": [1]},
                                   {"width": -256, "scaleFactors": [1]},
                                   {"width": 1, "scaleFactors": [1]},
                                   {"width": 256, "height": 2, "scaleFactors": [1]}])")
        << Tiles();
    QTest::newRow("larger than the image")
        << QByteArray(R"("tiles": [{"width": 1000000000, "scaleFactors": [1]}])")
        << Tiles{{{1'000'000'000, 1'000'000'000}, {1}}};
    QTest::newRow("wrong types")
        << QByteArray(R"("tiles": [1, "a", [], null, {"width": [], "scaleFactors": {}}],
                         "tile_width": {}, "scale_factors": 1)")
        << Tiles();
    QTest::newRow("no list") << QByteArray(R"("tiles": {"width": 256, "scaleFactors": 2})")
                             << Tiles{{{256, 256}, {2}}};
}

void TestImageInfo::tiles()
{
    QFETCH(QByteArray, members);
    const auto info = read(sized(members));
    QVERIFY(info);
    QTEST(info->tiles, "tiles");
}

void TestImageInfo::ids_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("id");
    const QString own = "https://example.org/iiif/a%2Fb";
    QTest::newRow("the same") << own << own << own;
    QTest::newRow("decoded") << own << "https://example.org/iiif/a/b" << own;
    QTest::newRow("encoded") << "https://example.org/iiif/a b"
                             << "https://example.org/iiif/a%20b"
                             << "https://example.org/iiif/a b";
    QTest::newRow("with a slash") << own << own + "/" << own;
    QTest::newRow("with its file") << own << own + "/info.json" << own;
    QTest::newRow("less secure") << own << "http://example.org/iiif/a%2Fb" << own;
    QTest::newRow("moved") << own << "https://images.example.org/a%2Fb"
                           << "https://images.example.org/a%2Fb";
    QTest::newRow("relative") << own << "a%2Fb" << own;
    QTest::newRow("absent") << own << "" << own;
    QTest::newRow("to a file") << own << "file:///etc/photo" << own;
    QTest::newRow("from a file") << "file:///photos/a"
                                 << "https://example.org/a"
                                 << "file:///photos/a";
    QTest::newRow("nowhere") << own << "https:///a" << own;
}

void TestImageInfo::ids()
{
    QFETCH(QString, asked);
    QFETCH(QString, written);
    for (const char *key : {"id", "@id"}) {
        const auto info =
            read(sized("\"" + QByteArray(key) + "\": \"" + written.toUtf8() + "\""), {asked, 3, 1});
        QVERIFY(info);
        QTEST(info->service.id, "id");
    }
}

void TestImageInfo::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("nothing", "");
    row("no JSON", "<!DOCTYPE html><html></html>");
    row("cut off", R"({"width": 600, "height": 400, "sizes": [)");
    row("a list", "[]");
    row("a number", "7");
    row("no size", "{}");
    row("no height", R"({"width": 600})");
    row("zero", R"({"width": 0, "height": 400})");
    row("negative", R"({"width": 600, "height": -400})");
    row("huge", R"({"width": 1000000000, "height": 1000000000})");
    row("beyond integers", R"({"width": 4294967396, "height": 100})");
    row("beyond doubles", R"({"width": 1e999, "height": 100})");
    row("wrong types", R"({"width": [600], "height": {"value": 400}})");
    row("words", R"({"width": "wide", "height": true})");
    row("bottomless", R"({"width": 600, "height": 400, "a": )" + QByteArray(100'000, '[') + "}");
    row("endless", R"({"width": 600, "height": 400, "a": ")" + QByteArray(1'000'000, 'x') + "\"}");
}

void TestImageInfo::refuses()
{
    QFETCH(QByteArray, json);
    QVERIFY(!iiif::readImageInfo(json, photo));
}

void TestImageInfo::theFirstOfTheNewestServices()
{
    const QByteArray services = R"([{"id": "https://e.org/2", "type": "ImageService2"},
        {"id": "https://e.org/b", "type": "ImageService3", "profile": "level2"},
        {"id": "https://e.org/a", "type": "ImageService3", "profile": "level1"}])";
    iiif::DocumentContext context;
    const iiif::JsonNode json(QJsonDocument::fromJson(services).array(), "service", &context);
    const gallery::ImageService best = iiif::readImageService(json);
    QCOMPARE(best.id, "https://e.org/b");
    QCOMPARE(best.version, 3);
    QCOMPARE(best.level, 2);
}

void TestImageInfo::sizesHigherThanTheImage()
{
    // Of nearly the same shape.
    const auto info = read(sized(third + R"(, "sizes": [{"width": 6000, "height": 4050},
                                                       {"width": 600, "height": 404}])"));
    QVERIFY(info);
    QCOMPARE(info->sizes, (QList<QSize>{{600, 404}}));
}

VITRINE_TEST(TestImageInfo, QCoreApplication)
#include "tst_imageinfo.moc"
