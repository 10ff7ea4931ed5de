// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/image/imagerequest.h"
#include "support/testclass.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using iiif::ImageInfo;
using iiif::TileLevel;

/// Requests to image services, within what they support.
class TestImageRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whole_data();
    void whole();
    void regions_data();
    void regions();
    void levels_data();
    void levels();
    void tiles();
    void tilesOfOneTile();
    void leavesIdsAlone();
    void staysWithinBounds_data();
    void staysWithinBounds();
    void expected_data();
    void expected();
};

static ImageInfo service(int version, int level, const QByteArray &more = {})
{
    const gallery::ImageService asked{"http://example.org/photo", version, level};
    const auto info = iiif::readImageInfo(R"({"width": 6000, "height": 4000)" + more + "}", asked);
    if (!info)
        qFatal("no info: %s", more.constData());
    return *info;
}

// What is asked for, without the service's own address.
static QString told(const QString &address)
{
    return address.startsWith("http://example.org/photo/") ? address.mid(25) : address;
}

static const QByteArray sizes = R"(, "sizes": [{"width": 600, "height": 400},
                                              {"width": 1500, "height": 1000}])";

void TestImageRequest::whole_data()
{
    QTest::addColumn<ImageInfo>("info");
    QTest::addColumn<QSize>("needed");
    QTest::addColumn<QString>("request");
    const QSize small(600, 600);
    QTest::newRow("3") << service(3, 1) << small << "full/600,400/0/default.jpg";
    QTest::newRow("2") << service(2, 1) << small << "full/600,/0/default.jpg";
    QTest::newRow("1") << service(1, 1) << small << "full/600,/0/native.jpg";
    QTest::newRow("as high as is needed")
        << service(3, 1) << QSize(9000, 100) << "full/150,100/0/default.jpg";
    QTest::newRow("a pixel more rather than less")
        << service(3, 1) << QSize(9000, 101) << "full/152,101/0/default.jpg";
    QTest::newRow("never none") << service(3, 1) << QSize(1, 1) << "full/1,1/0/default.jpg";
    QTest::newRow("never larger") << service(3, 1) << QSize(6001, 9000) << "full/max/0/default.jpg";
    QTest::newRow("3, largest") << service(3, 1) << QSize() << "full/max/0/default.jpg";
    QTest::newRow("2, largest") << service(2, 1) << QSize() << "full/full/0/default.jpg";
    QTest::newRow("1, largest") << service(1, 1) << QSize() << "full/full/0/native.jpg";

    const QByteArray limit = R"("maxWidth": 3000)";
    const QByteArray inProfile =
        R"(, "profile": ["http://iiif.io/api/image/2/level1.json", {)" + limit + "}]";
    QTest::newRow("within a limit")
        << service(3, 1, ", " + limit) << QSize(2999, 2999) << "full/2999,1999/0/default.jpg";
    QTest::newRow("3, at a limit")
        << service(3, 1, ", " + limit) << QSize(3001, 3001) << "full/max/0/default.jpg";
    QTest::newRow("2, at a limit")
        << service(2, 1, inProfile) << QSize(3001, 3001) << "full/max/0/default.jpg";
    const QByteArray byHeight = R"(, "maxWidth": 6000, "maxHeight": 2000)";
    QTest::newRow("within a limit of height")
        << service(3, 1, byHeight) << QSize(2999, 2999) << "full/2999,1999/0/default.jpg";
    QTest::newRow("at a limit of height")
        << service(3, 1, byHeight) << QSize(3001, 3001) << "full/max/0/default.jpg";
    QTest::newRow("at a limit of area")
        << service(3, 1, R"(, "maxArea": 240000)") << QSize(601, 601) << "full/max/0/default.jpg";

    QTest::newRow("3, a listed size")
        << service(3, 0, sizes) << small << "full/600,400/0/default.jpg";
    QTest::newRow("2, a listed size") << service(2, 0, sizes) << small << "full/600,/0/default.jpg";
    QTest::newRow("the next listed size")
        << service(3, 0, sizes) << QSize(601, 601) << "full/1500,1000/0/default.jpg";
    QTest::newRow("no listed size suffices")
        << service(3, 0, sizes) << QSize(1501, 1501) << "full/max/0/default.jpg";
    QTest::newRow("nothing listed") << service(3, 0) << small << "full/max/0/default.jpg";
    const QByteArray tiles = R"(, "tiles": [{"width": 1024, "scaleFactors": [1, 2, 4, 8]}])";
    QTest::newRow("a tile of everything")
        << service(3, 0, tiles) << small << "full/750,500/0/default.jpg";
    QTest::newRow("a listed size that is smaller than that tile")
        << service(3, 0, tiles + sizes) << small << "full/600,400/0/default.jpg";
    QTest::newRow("level 0 that scales")
        << service(3, 0, R"(, "extraFeatures": ["sizeByW"])") << small << "full/600,/0/default.jpg";
}

void TestImageRequest::whole()
{
    QFETCH(ImageInfo, info);
    QFETCH(QSize, needed);
    QTEST(told(iiif::wholeAddress(info, needed)), "request");
}

void TestImageRequest::regions_data()
{
    QTest::addColumn<ImageInfo>("info");
    QTest::addColumn<QRect>("region");
    QTest::addColumn<QSize>("needed");
    QTest::addColumn<QString>("request");
    const QRect part(100, 200, 1000, 500);
    QTest::newRow("3") << service(3, 1) << part << QSize(100, 100)
                       << "100,200,1000,500/100,50/0/default.jpg";
    QTest::newRow("2") << service(2, 1) << part << QSize(100, 100)
                       << "100,200,1000,500/100,/0/default.jpg";
    QTest::newRow("never larger") << service(3, 1) << part << QSize(2000, 2000)
                                  << "100,200,1000,500/max/0/default.jpg";
    QTest::newRow("largest") << service(2, 1) << part << QSize()
                             << "100,200,1000,500/full/0/default.jpg";
    QTest::newRow("only what is inside") << service(3, 1) << QRect(-100, 3500, 1000, 1000)
                                         << QSize() << "0,3500,900,500/max/0/default.jpg";
    QTest::newRow("outside") << service(3, 1) << QRect(6000, 0, 10, 10) << QSize() << "";
    QTest::newRow("everything") << service(3, 1) << QRect(0, 0, 6000, 4000) << QSize(600, 600)
                                << "full/600,400/0/default.jpg";
    QTest::newRow("level 0") << service(3, 0, sizes) << part << QSize(100, 100) << "";
    QTest::newRow("level 0 that cuts")
        << service(3, 0, R"(, "extraFeatures": ["regionByPx"])") << part << QSize(100, 100)
        << "100,200,1000,500/max/0/default.jpg";
}

void TestImageRequest::regions()
{
    QFETCH(ImageInfo, info);
    QFETCH(QRect, region);
    QFETCH(QSize, needed);
    QTEST(told(iiif::regionAddress(info, region, needed)), "request");
}

void TestImageRequest::levels_data()
{
    QTest::addColumn<ImageInfo>("info");
    QTest::addColumn<QList<TileLevel>>("levels");
    QTest::newRow("as listed")
        << service(3, 0,
                   R"(, "tiles": [{"width": 1024, "height": 512, "scaleFactors": [4, 8, 1]}])")
        << QList<TileLevel>{{1, {1024, 512}, 6, 8}, {4, {1024, 512}, 2, 2}, {8, {1024, 512}, 1, 1}};
    QTest::newRow("of two sizes") << service(3, 0,
                                             R"(, "tiles": [{"width": 1000, "scaleFactors": [1]},
                                  {"width": 2000, "scaleFactors": [1, 2]}])")
                                  << QList<TileLevel>{{1, {1000, 1000}, 6, 4},
                                                      {2, {2000, 2000}, 2, 1}};
    QTest::newRow("none listed, level 1") << service(2, 1)
                                          << QList<TileLevel>{{1, {512, 512}, 12, 8},
                                                              {2, {512, 512}, 6, 4},
                                                              {4, {512, 512}, 3, 2},
                                                              {8, {512, 512}, 2, 1},
                                                              {16, {512, 512}, 1, 1}};
    QTest::newRow("none listed, level 0") << service(3, 0, sizes) << QList<TileLevel>();
    QTest::newRow("no larger than answers may be")
        << service(3, 2, R"(, "maxWidth": 2000, "maxHeight": 256)")
        << QList<TileLevel>{{1, {256, 256}, 24, 16}, {2, {256, 256}, 12, 8},
                            {4, {256, 256}, 6, 4},   {8, {256, 256}, 3, 2},
                            {16, {256, 256}, 2, 1},  {32, {256, 256}, 1, 1}};
    QTest::newRow("none where answers may only be tiny")
        << service(3, 2, R"(, "maxWidth": 10)") << QList<TileLevel>();
}

void TestImageRequest::levels()
{
    QFETCH(ImageInfo, info);
    QTEST(iiif::tileLevels(info), "levels");
}

void TestImageRequest::tiles()
{
    const ImageInfo info =
        service(3, 0, R"(, "tiles": [{"width": 512, "scaleFactors": [1, 2, 4]}])");
    const TileLevel level = iiif::tileLevels(info).value(2);
    QCOMPARE(level.columns, 3);
    QCOMPARE(iiif::tileRegion(info, level, 2, 1), QRect(4096, 2048, 1904, 1952));
    QCOMPARE(iiif::tileSize(info, level, 2, 1), QSize(476, 488));
    QCOMPARE(told(iiif::tileAddress(info, level, 2, 1)),
             "4096,2048,1904,1952/476,488/0/default.jpg");
    for (const QPoint place : {QPoint(3, 0), QPoint(0, 2), QPoint(-1, 0), QPoint(0, -1)}) {
        QVERIFY(iiif::tileRegion(info, level, place.x(), place.y()).isNull());
        QCOMPARE(iiif::tileAddress(info, level, place.x(), place.y()), "");
        QCOMPARE(iiif::numberedTileAddress(info, level, place.x(), place.y()), "");
    }
}

void TestImageRequest::tilesOfOneTile()
{
    const ImageInfo info = service(3, 0, R"(, "tiles": [{"width": 512, "scaleFactors": [4, 16]}])");
    const QList<TileLevel> levels = iiif::tileLevels(info);
    QCOMPARE(told(iiif::tileAddress(info, levels.value(1), 0, 0)), "full/375,250/0/default.jpg");
    QCOMPARE(told(iiif::numberedTileAddress(info, levels.value(1), 0, 0)),
             "0,0,6000,4000/375,250/0/default.jpg");
    QCOMPARE(iiif::numberedTileAddress(info, levels.value(0), 1, 1),
             iiif::tileAddress(info, levels.value(0), 1, 1));
}

void TestImageRequest::leavesIdsAlone()
{
    ImageInfo info = service(3, 2);
    info.service.id = "https://example.org/iiif/a%2Fb c%251";
    QCOMPARE(iiif::wholeAddress(info, {640, 640}), info.service.id + "/full/640,427/0/default.jpg");
}

void TestImageRequest::staysWithinBounds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("the largest there is")
        << QByteArray(R"({"width": 4000000, "height": 4000000, "profile": "level2"})");
    QTest::newRow("in the smallest tiles")
        << QByteArray(R"({"width": 4000000, "height": 4000000, "profile": "level0",
                          "tiles": [{"width": 32, "scaleFactors": [1, 4000000]}]})");
    QTest::newRow("a line") << QByteArray(R"({"width": 4000000, "height": 1, "profile": "level2",
                                              "tiles": [{"width": 1000000000, "height": 256,
                                                         "scaleFactors": [1, 3]}]})");
    QTest::newRow("answers of a pixel")
        << QByteArray(R"({"width": 4000, "height": 3000, "profile": "level2", "maxWidth": 1})");
}

void TestImageRequest::staysWithinBounds()
{
    QFETCH(QByteArray, json);
    const auto info = iiif::readImageInfo(json, {"http://example.org/photo", 3, 2});
    QVERIFY(info);
    QVERIFY(!iiif::wholeAddress(*info, {1, 1}).isEmpty());
    const QRect image({0, 0}, info->size);
    for (const TileLevel &level : iiif::tileLevels(*info)) {
        QVERIFY(level.columns > 0 && level.rows > 0);
        const QRect last = iiif::tileRegion(*info, level, level.columns - 1, level.rows - 1);
        QVERIFY(image.contains(last));
        QCOMPARE(last.bottomRight(), image.bottomRight());
        QVERIFY(!iiif::tileSize(*info, level, level.columns - 1, level.rows - 1).isEmpty());
    }
}

static QByteArray shared(const QString &path)
{
    QFile file(QStringLiteral(SHARED_DATA "/iiif/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestImageRequest::expected_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonObject all =
        QJsonDocument::fromJson(shared("expected.json")).object().value(u"imageInfo").toObject();
    if (all.isEmpty())
        QTest::newRow("services beside the project") << QByteArray() << QJsonObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it->isObject())
            QTest::newRow(qPrintable(it.key())) << shared(it.key()) << it->toObject();
    }
}

void TestImageRequest::expected()
{
    QFETCH(QByteArray, json);
    QFETCH(QJsonObject, expected);
    if (expected.isEmpty())
        QSKIP("They are not beside the project; its own documents are tested.");
    const QString id = expected.value(u"id").toString();
    const auto info = iiif::readImageInfo(json, {id, 0, 0});
    if (expected.contains(u"error")) {
        QVERIFY(!info);
        return;
    }
    QVERIFY(info);
    QCOMPARE(info->service.id, id);
    QCOMPARE(info->service.version, expected.value(u"version").toInt());
    QCOMPARE(info->service.level, expected.value(u"level").toInt());
    QCOMPARE(info->size,
             QSize(expected.value(u"width").toInt(), expected.value(u"height").toInt()));
    QVERIFY(expected.value(u"largestUrl").toArray().contains(iiif::wholeAddress(*info, {})));

    const QJsonObject wanted = expected.value(u"askFor").toObject();
    QCOMPARE(wanted.size(), 3);
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const int width = it.key().toInt();
        const QString address = iiif::wholeAddress(*info, {width, 100'000});
        const QJsonArray accepted = it->toArray();
        const bool asTiles =
            accepted.contains("or tiles") && iiif::listedSize(*info, {width, width});
        QVERIFY2(accepted.contains(address) || asTiles, qPrintable(it.key() + ": " + address));
    }

    const QJsonArray sizeUrls = expected.value(u"sizeUrls").toArray();
    QCOMPARE(info->sizes.size(), sizeUrls.size());
    if (info->service.level == 0) {
        for (qsizetype i = 0; i < sizeUrls.size(); ++i)
            QCOMPARE(iiif::wholeAddress(*info, info->sizes.at(i)), sizeUrls.at(i).toString());
    }

    const QJsonArray levels = expected.value(u"tiles").toArray();
    const QList<TileLevel> actual = iiif::tileLevels(*info);
    QCOMPARE(actual.size(), levels.size());
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const QJsonValue level = levels.at(i);
        const TileLevel expectedLevel{level[u"scaleFactor"].toInt(),
                                      {level[u"tileWidth"].toInt(), level[u"tileHeight"].toInt()},
                                      level[u"columns"].toInt(),
                                      level[u"rows"].toInt()};
        QCOMPARE(actual.at(i), expectedLevel);
        const QJsonObject urls = level[u"urls"].toObject();
        for (auto it = urls.begin(); it != urls.end(); ++it) {
            const QStringList place = it.key().split(',');
            QCOMPARE(iiif::tileAddress(*info, actual.at(i), place.value(0).toInt(),
                                       place.value(1).toInt()),
                     it->toString());
        }
    }
}

VITRINE_TEST(TestImageRequest, QCoreApplication)
#include "tst_imagerequest.moc"
