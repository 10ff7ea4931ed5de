// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/imagerequestguess.h"
#include "support/testclass.h"

#include <QTest>
#include <QUrl>

/// Which address is asked for a picture, when the gallery says all that is known of it.
class TestGuessedRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForWhatIsNeeded_data();
    void asksForWhatIsNeeded();
    void asksForARegion_data();
    void asksForARegion();
    void leavesIdsAlone();
};

static const QString guessedId = "http://example.org/iiif/photo";
static const QString guessedOwn = "http://example.org/photo.jpg";

static gallery::Picture served(int version, int level, QSize size,
                               const QString &address = guessedOwn)
{
    gallery::Picture picture;
    picture.address = address;
    picture.service = {guessedId, version, level};
    picture.size = size;
    return picture;
}

void TestGuessedRequest::asksForWhatIsNeeded_data()
{
    QTest::addColumn<gallery::Picture>("picture");
    QTest::addColumn<QSize>("needed");
    QTest::addColumn<QString>("address");
    const QSize large(6000, 4000);
    gallery::Picture plain;
    plain.address = guessedOwn;
    QTest::newRow("no service") << plain << QSize(600, 600) << guessedOwn;
    QTest::newRow("nothing") << gallery::Picture() << QSize(600, 600) << "";

    QTest::newRow("3, level 1") << served(3, 1, large) << QSize(640, 640)
                                << guessedId + "/full/640,427/0/default.jpg";
    QTest::newRow("3, level 2") << served(3, 2, large) << QSize(640, 640)
                                << guessedId + "/full/640,427/0/default.jpg";
    QTest::newRow("2, level 1") << served(2, 1, large) << QSize(640, 640)
                                << guessedId + "/full/640,/0/default.jpg";
    QTest::newRow("1") << served(1, 1, large) << QSize(640, 640)
                       << guessedId + "/full/640,/0/native.jpg";
    QTest::newRow("in steps") << served(2, 1, large) << QSize(80, 56)
                              << guessedId + "/full/128,/0/default.jpg";
    QTest::newRow("high") << served(3, 2, QSize(2000, 4000)) << QSize(640, 640)
                          << guessedId + "/full/320,640/0/default.jpg";
    QTest::newRow("never larger than it is")
        << served(3, 2, QSize(600, 400)) << QSize(1280, 1280) << guessedOwn;
    QTest::newRow("in full") << served(3, 2, large) << QSize() << guessedOwn;

    QTest::newRow("level 0") << served(3, 0, large) << QSize(640, 640) << guessedOwn;
    QTest::newRow("size unknown") << served(3, 2, {}) << QSize(640, 640) << guessedOwn;
    QTest::newRow("3, only the service")
        << served(3, 0, large, {}) << QSize(640, 640) << guessedId + "/full/max/0/default.jpg";
    QTest::newRow("2, only the service")
        << served(2, 0, large, {}) << QSize(640, 640) << guessedId + "/full/full/0/default.jpg";
    QTest::newRow("1, only the service")
        << served(1, 0, large, {}) << QSize(640, 640) << guessedId + "/full/full/0/native.jpg";
}

void TestGuessedRequest::asksForWhatIsNeeded()
{
    QFETCH(gallery::Picture, picture);
    QFETCH(QSize, needed);
    const imaging::ImageRequestGuess request = imaging::guessedRequest(picture, needed);
    QTEST(request.address, "address");
    QVERIFY(!request.regionServed);
}

void TestGuessedRequest::asksForARegion_data()
{
    QTest::addColumn<gallery::Picture>("picture");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("served");
    const QSize size(6000, 4000);
    QTest::newRow("3") << served(3, 1, size) << guessedId + "/100,200,1000,500/128,64/0/default.jpg"
                       << true;
    QTest::newRow("2") << served(2, 1, size) << guessedId + "/100,200,1000,500/128,/0/default.jpg"
                       << true;
    QTest::newRow("level 0") << served(3, 0, size) << guessedOwn << false;
    QTest::newRow("no service") << served(3, 0, size) << guessedOwn << false;
}

void TestGuessedRequest::asksForARegion()
{
    QFETCH(gallery::Picture, picture);
    picture.region = {100, 200, 1000, 500};
    const imaging::ImageRequestGuess request = imaging::guessedRequest(picture, {120, 120});
    QTEST(request.address, "address");
    QTEST(request.regionServed, "served");
}

void TestGuessedRequest::leavesIdsAlone()
{
    gallery::Picture picture = served(3, 2, {6000, 4000});
    picture.service.id = "https://example.org/iiif/a%2Fb%20c%251";
    const QString address = imaging::guessedRequest(picture, {640, 640}).address;
    QCOMPARE(address, picture.service.id + "/full/640,427/0/default.jpg");
    QCOMPARE(QString(QUrl(address).toEncoded()), address);
}

VITRINE_TEST(TestGuessedRequest, QCoreApplication)
#include "tst_imagerequestguess.moc"
