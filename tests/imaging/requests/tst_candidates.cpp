// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/candidates.h"
#include "support/testclass.h"

#include <QTest>

using imaging::Candidate;

/// In which order a picture is tried to be had.
class TestWays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void promised_data();
    void promised();
    void unknown_data();
    void unknown();
    void tellsWhatAnAnswerIs();
    void mosaics_data();
    void mosaics();
    void theOnlyTileHasTwoAddresses();
};

static const QString serviceId = "http://example.org/photo";
static const QString serviceOwn = "http://example.org/photo.jpg";

static iiif::ImageInfo service(int level, const QByteArray &more = {},
                               const QByteArray &size = R"("width": 6000, "height": 4000)")
{
    const auto info = iiif::readImageInfo("{" + size + more + "}", {serviceId, 3, level});
    if (!info)
        qFatal("no info: %s", more.constData());
    return *info;
}

static gallery::Picture photo(int level, const QString &address = serviceOwn,
                              const QRect &region = {})
{
    gallery::Picture picture;
    picture.address = address;
    picture.service = {serviceId, 3, level};
    picture.size = {6000, 4000};
    picture.region = region;
    return picture;
}

// Each in the words that differ, a mosaic as the number of its tiles.
static QStringList told(const QList<Candidate> &ways)
{
    QStringList all;
    for (const Candidate &way : ways) {
        if (way.mosaic)
            all += QString("%1 tiles").arg(way.mosaic->tiles.size());
        else if (way.address == serviceOwn)
            all += "own";
        else
            all += way.address.mid(serviceId.size() + 1).chopped(QString("/0/default.jpg").size());
    }
    return all;
}

static const QByteArray sizes = R"(, "sizes": [{"width": 600, "height": 400}])";
static const QByteArray serviceTiles =
    R"(, "tiles": [{"width": 512, "scaleFactors": [1, 2, 4, 8]}])";

void TestWays::promised_data()
{
    QTest::addColumn<iiif::ImageInfo>("info");
    QTest::addColumn<gallery::Picture>("picture");
    QTest::addColumn<QSize>("needed");
    QTest::addColumn<QStringList>("ways");
    const QSize stage(800, 800);
    const QRect region(0, 0, 1200, 800);
    QTest::newRow("scales") << service(1) << photo(1) << stage
                            << QStringList{"full/832,555", "own"};
    QTest::newRow("scales, nothing else")
        << service(1) << photo(1, {}) << stage << QStringList{"full/832,555"};
    QTest::newRow("a part") << service(1) << photo(1, serviceOwn, region) << QSize(600, 600)
                            << QStringList{"0,0,1200,800/640,427", "full/3008,2005", "own"};
    QTest::newRow("a part outside") << service(1) << photo(1, serviceOwn, {9000, 9000, 10, 10})
                                    << stage << QStringList{"full/832,555", "own"};
    QTest::newRow("the manifest knew no better")
        << service(1) << photo(0) << stage << QStringList{"full/832,555", "own"};

    QTest::newRow("sizes, one suffices") << service(0, sizes) << photo(0) << QSize(600, 600)
                                         << QStringList{"full/600,400", "own", "full/max"};
    QTest::newRow("sizes, none suffices")
        << service(0, sizes) << photo(0) << stage << QStringList{"own", "full/max", "full/600,400"};
    QTest::newRow("tiles") << service(0, serviceTiles) << photo(0) << QSize(1400, 1400)
                           << QStringList{"6 tiles", "own", "full/max"};
    QTest::newRow("tiles, nothing else") << service(0, serviceTiles) << photo(0, {})
                                         << QSize(1400, 1400) << QStringList{"6 tiles", "full/max"};
    QTest::newRow("all of it is hardly more than is needed")
        << service(0, serviceTiles) << photo(0) << QSize(4000, 4000)
        << QStringList{"own", "24 tiles", "full/max"};
    QTest::newRow("a part of tiles")
        << service(0, serviceTiles) << photo(0, serviceOwn, region) << QSize(600, 600)
        << QStringList{"2 tiles", "own", "full/max"};
}

void TestWays::promised()
{
    QFETCH(iiif::ImageInfo, info);
    QFETCH(gallery::Picture, picture);
    QFETCH(QSize, needed);
    QTEST(told(imaging::candidatesFor(picture, needed, info)), "ways");
}

void TestWays::unknown_data()
{
    QTest::addColumn<gallery::Picture>("picture");
    QTest::addColumn<bool>("confident");
    QTest::addColumn<QStringList>("ways");
    QTest::newRow("level 1") << photo(1) << false << QStringList{"own", "full/128,85"};
    QTest::newRow("level 1, confident") << photo(1) << true << QStringList{"full/128,85", "own"};
    QTest::newRow("level 0") << photo(0) << true << QStringList{"own"};
    QTest::newRow("only the service") << photo(0, {}) << false << QStringList{"full/max"};
}

void TestWays::unknown()
{
    QFETCH(gallery::Picture, picture);
    QFETCH(bool, confident);
    QTEST(told(imaging::candidatesFor(picture, {100, 100}, confident)), "ways");
}

void TestWays::tellsWhatAnAnswerIs()
{
    const QRect region(0, 0, 1200, 800);
    const QList<Candidate> ways =
        imaging::candidatesFor(photo(1, serviceOwn, region), {600, 600}, service(1));
    QVERIFY(ways.at(0).regionServed);
    QCOMPARE(ways.at(0).wholeSize, QSize(6000, 4000));
    QVERIFY(!ways.at(1).regionServed);
    QCOMPARE(ways.at(1).wholeSize, QSize(6000, 4000));
    QVERIFY(!ways.at(2).regionServed);
    QVERIFY(ways.at(2).wholeSize.isEmpty());
}

void TestWays::mosaics_data()
{
    QTest::addColumn<iiif::ImageInfo>("info");
    QTest::addColumn<QRect>("region");
    QTest::addColumn<QSize>("needed");
    QTest::addColumn<int>("count");
    QTest::addColumn<QSize>("size");
    const QRect all(0, 0, 6000, 4000);
    QTest::newRow("coarsest") << service(0, serviceTiles) << all << QSize(100, 100) << 2
                              << QSize(750, 500);
    QTest::newRow("just enough") << service(0, serviceTiles) << all << QSize(750, 500) << 2
                                 << QSize(750, 500);
    QTest::newRow("a pixel more") << service(0, serviceTiles) << all << QSize(751, 501) << 6
                                  << QSize(1500, 1000);
    QTest::newRow("not by the hundred")
        << service(0, serviceTiles) << all << QSize(6000, 4000) << 24 << QSize(3000, 2000);
    QTest::newRow("what a part touches") << service(0, serviceTiles) << QRect(500, 500, 20, 20)
                                         << QSize(100, 100) << 4 << QSize(1024, 1024);
    QTest::newRow("no tiles") << service(0) << all << QSize(100, 100) << 0 << QSize();
    QTest::newRow("no coarse ones")
        << service(0, R"(, "tiles": [{"width": 256, "scaleFactors": [1]}])") << all
        << QSize(100, 100) << 0 << QSize();
    QTest::newRow("huge ones") << service(0, R"(, "tiles": [{"width": 8000, "scaleFactors": [1]}])",
                                          R"("width": 16000, "height": 16000)")
                               << QRect(0, 0, 16000, 16000) << QSize(16000, 16000) << 0 << QSize();
}

void TestWays::mosaics()
{
    QFETCH(iiif::ImageInfo, info);
    QFETCH(QRect, region);
    QFETCH(QSize, needed);
    const auto mosaic = imaging::mosaicOf(info, region, needed).value_or(imaging::TileMosaic());
    QTEST(int(mosaic.tiles.size()), "count");
    QTEST(mosaic.size, "size");
    QVERIFY(mosaic.tiles.isEmpty() || mosaic.area.contains(region));
}

void TestWays::theOnlyTileHasTwoAddresses()
{
    const iiif::ImageInfo info =
        service(0, R"(, "tiles": [{"width": 512, "scaleFactors": [1, 2, 4, 8, 16]}])");
    const QList<Candidate> ways = imaging::candidatesFor(photo(0), {300, 300}, info);
    QCOMPARE(told(ways), (QStringList{"full/375,250", "1 tiles", "own", "full/max"}));
    QVERIFY(
        ways.at(1).mosaic->tiles.first().address.endsWith("0,0,6000,4000/375,250/0/default.jpg"));
}

VITRINE_TEST(TestWays, QCoreApplication)
#include "tst_candidates.moc"
