// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/imagestore.h"
#include "support/fakenetwork.h"
#include "support/photos.h"
#include "support/testclass.h"
#include "support/testimages.h"

#include <QSignalSpy>
#include <QTest>

using imaging::ImageKey;
using imaging::ImageStore;
using imaging::Purpose;
using State = imaging::ImageState::State;
using Urgency = ImageStore::Urgency;

/// Images by what they are made of.
class TestImageStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys_data();
    void keys();
    void aQueryLoadsNothing();
    void oneSourceIsLoadedOnce();
    void tellsWhichImageChanged();
    void cancelledRequestsLoadNothing();
    void anImageOfThatSizeIsNotLoadedAgain_data();
    void anImageOfThatSizeIsNotLoadedAgain();
    void reservedBytesLeaveTheCurrentImage();

private:
    static gallery::Picture remote(const QString &name)
    {
        gallery::Picture picture;
        picture.address = "http://example.org/" + name;
        return picture;
    }
    static ImageKey photo(const QString &name)
    {
        return ImageKey::of(photos::slide({remote(name)}), Purpose::Large);
    }

    static constexpr QSize fit{150, 150};
    photos::Folder m_folder;
};

static QByteArray png(QSize size = {30, 20})
{
    return testimages::encoded(photos::plain(size, Qt::red), "png");
}

void TestImageStore::keys_data()
{
    QTest::addColumn<gallery::Slide>("other");
    QTest::addColumn<bool>("same");
    const gallery::Slide slide = photos::slide({remote("a"), remote("b")});
    gallery::Slide other = slide;
    other.title = {"en", "Title"};
    other.id = "other";
    QTest::newRow("other words") << other << true;
    other = slide;
    other.size = {600, 400};
    QTest::newRow("its size becomes known") << other << true;
    other = slide;
    other.thumbnails = {remote("small")};
    QTest::newRow("other thumbnails") << other << true;
    other = slide;
    other.medium = gallery::Slide::Medium::Sound;
    other.thumbnails = {remote("small")};
    QTest::newRow("a thumbnail in place of the photo") << other << false;
    other = slide;
    other.layers[0].options[0] = remote("c");
    QTest::newRow("another photo") << other << false;
    other = slide;
    other.layers[0].target = {0, 0, 10, 10};
    QTest::newRow("another place") << other << false;
    other = slide;
    other.substitutes = {remote("c")};
    QTest::newRow("another substitute") << other << false;
}

void TestImageStore::keys()
{
    QFETCH(gallery::Slide, other);
    const ImageKey key = ImageKey::of(photos::slide({remote("a"), remote("b")}), Purpose::Large);
    const ImageKey others = ImageKey::of(other, Purpose::Large);
    QTEST(key == others, "same");
    if (key == others)
        QCOMPARE(qHash(key), qHash(others));
    QVERIFY(!(key == ImageKey::of(other, Purpose::Large, 1)));
    QVERIFY(!(key == ImageKey::of(other, Purpose::Thumbnail)));
    QVERIFY(ImageKey::of(other, Purpose::Large, 1) == ImageKey::of(other, Purpose::Large, 9));
}

void TestImageStore::aQueryLoadsNothing()
{
    FakeNetwork network;
    ImageStore store;
    store.setFetcher(network.fetch());
    const ImageStore &query = store;
    QCOMPARE(query.state(photo("a")).state, State::Pending);
    QVERIFY(!query.detail(photo("a")));
    QCoreApplication::processEvents();
    QVERIFY(!query.isLoading(photo("a")));
    QVERIFY(!query.isPending());
    QVERIFY(network.calls.isEmpty());
}

void TestImageStore::oneSourceIsLoadedOnce()
{
    FakeNetwork network;
    ImageStore store;
    store.setFetcher(network.fetch());
    for (const Urgency urgency : {Urgency::Ahead, Urgency::Now, Urgency::Ahead})
        store.request(photo("a"), fit, urgency);
    QVERIFY(store.isLoading(photo("a")));
    QCOMPARE(network.addresses(), QStringList{"a"});
    network.answer(png());
    QTRY_COMPARE(store.state(photo("a")).state, State::Ready);
    QVERIFY(!store.isLoading(photo("a")));
    store.request(photo("a"), fit, Urgency::Now);
    QCOMPARE(network.calls.size(), 1);
}

void TestImageStore::tellsWhichImageChanged()
{
    FakeNetwork network;
    ImageStore store;
    store.setFetcher(network.fetch());
    QList<ImageKey> told;
    connect(&store, &ImageStore::changed, this, [&told](const ImageKey &key) { told += key; });
    store.request(photo("a"), fit, Urgency::Now);
    store.request(photo("b"), fit, Urgency::Now);
    network.calls.at(1).done(png(), {});
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first() == photo("b"));
    network.calls.at(0).done({}, "No network.");
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told.last() == photo("a"));
    QCOMPARE(store.state(photo("a")).state, State::Broken);
}

void TestImageStore::cancelledRequestsLoadNothing()
{
    FakeNetwork network;
    ImageStore store;
    store.setFetcher(network.fetch());
    store.request(photo("a"), fit, Urgency::Now);
    store.request(photo("b"), fit, Urgency::Now);
    store.cancel([](const imaging::LoadRequest &request) { return request.key == photo("a"); });
    QVERIFY(!store.isLoading(photo("a")));
    QVERIFY(network.calls.at(0).context.isNull());
    network.calls.at(0).done(png(), {}); // too late, and harmless
    network.calls.at(1).done(png(), {});
    QTRY_VERIFY(!store.isPending());
    QCOMPARE(store.state(photo("a")).state, State::Pending);
    QCOMPARE(store.state(photo("b")).state, State::Ready);
}

void TestImageStore::anImageOfThatSizeIsNotLoadedAgain_data()
{
    QTest::addColumn<QSize>("later");
    QTest::addColumn<bool>("loads");
    QTest::newRow("the same") << QSize(150, 150) << false;
    QTest::newRow("the photo is as large there") << QSize(150, 100) << false;
    QTest::newRow("smaller") << QSize(90, 90) << true;
    QTest::newRow("larger") << QSize(240, 240) << true;
}

void TestImageStore::anImageOfThatSizeIsNotLoadedAgain()
{
    QFETCH(QSize, later);
    const ImageKey key = ImageKey::of(
        photos::slide({m_folder.picture("photo.png", photos::plain({300, 200}, Qt::red))}),
        Purpose::Large);
    ImageStore store;
    store.request(key, {150, 150}, Urgency::Now);
    QTRY_COMPARE(store.state(key).image.size(), QSize(150, 100));
    store.request(key, later, Urgency::Now);
    QTEST(store.isLoading(key), "loads");
    QTRY_VERIFY(!store.isPending());
    QCOMPARE(store.state(key).image.size(), QSize(300, 200).scaled(later, Qt::KeepAspectRatio));
}

void TestImageStore::reservedBytesLeaveTheCurrentImage()
{
    const auto key = [this](const QString &name) {
        return ImageKey::of(
            photos::slide({m_folder.picture(name, photos::plain({300, 200}, Qt::red))}),
            Purpose::Large);
    };
    const QList<ImageKey> keys{key("a.png"), key("b.png"), key("c.png")};
    const qsizetype one = 150 * 100 * 4;
    ImageStore store({3 * one, one});
    for (const ImageKey &photo : keys) {
        store.request(photo, fit, Urgency::Now);
        QTRY_COMPARE(store.state(photo).state, State::Ready);
    }
    QCOMPARE(store.cachedBytes(), 3 * one);
    store.reserve(10 * one);
    QCOMPARE(store.cachedBytes(), one);
    QCOMPARE(store.state(keys.last()).state, State::Ready);
}

VITRINE_TEST(TestImageStore, QCoreApplication)
#include "tst_imagestore.moc"
