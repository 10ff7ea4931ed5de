// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/galleryjson.h"
#include "support/testclass.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using gallery::LanguageMap;
using gallery::Picture;

/// Values are the same after they are written and read; damaged JSON is read as an empty value.
class TestGalleryJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsAreRestoredInOrder();
    void picturesAreRestored_data();
    void picturesAreRestored();
    void damaged_data();
    void damaged();
};

void TestGalleryJson::textsAreRestoredInOrder()
{
    LanguageMap text("zh", "二");
    text.add("fr", {"un", "« deux »"});
    text.add(LanguageMap::none(), {"drei"});
    QCOMPARE(gallery::languageMapFromJson(gallery::toJson(text)), text);
    QCOMPARE(gallery::languageMapFromJson(gallery::toJson(LanguageMap())), LanguageMap());
}

void TestGalleryJson::picturesAreRestored_data()
{
    QTest::addColumn<Picture>("picture");
    Picture plain;
    plain.address = "file:///a%20b.jpg";
    QTest::newRow("an address") << plain;
    Picture all;
    all.address = "https://example.org/full/90,/0/default.jpg";
    all.service = {"https://example.org/1", 3, 2};
    all.size = {4000, 3000};
    all.format = "image/jpeg";
    all.region = {10, 20, 300, 400};
    all.rotation = 90.5;
    all.mirrored = true;
    QTest::newRow("all that there is") << all;
    Picture service;
    service.service = {"https://example.org/2", 2, 1};
    QTest::newRow("a service alone") << service;
}

void TestGalleryJson::picturesAreRestored()
{
    QFETCH(Picture, picture);
    const QList<Picture> pictures = {picture, picture};
    QCOMPARE(gallery::picturesFromJson(gallery::toJson(pictures)), pictures);
}

void TestGalleryJson::damaged_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no array") << QByteArray(R"({"address": "a"})");
    QTest::newRow("other things") << QByteArray(R"([1, null, "a", [], {}, {"address": 1}])");
    QTest::newRow("cut off") << QByteArray(R"([{"address": "a)");
}

void TestGalleryJson::damaged()
{
    QFETCH(QByteArray, json);
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    QCOMPARE(gallery::picturesFromJson(array), QList<Picture>());
    QVERIFY(gallery::languageMapFromJson(array).line({"fr"}).isEmpty());
}

VITRINE_TEST(TestGalleryJson, QCoreApplication)
#include "tst_galleryjson.moc"
