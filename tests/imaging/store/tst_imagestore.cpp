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
    void anImageLargerThanTheBoundShows();
    void turnedImagesAreRequestedInTheirOwnShape();
    void tellsWhyThePhotoItselfIsMissing();
    void destroyedWhileLoading_data();
    void destroyedWhileLoading();

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
    QTest::addColumn<QSize>("first");
    QTest::addColumn<QSize>("later");
    QTest::addColumn<bool>("loads");
    QTest::newRow("the same") << fit << QSize(150, 150) << false;
    QTest::newRow("the photo is as large there") << fit << QSize(150, 100) << false;
    QTest::newRow("smaller") << fit << QSize(90, 90) << true;
    QTest::newRow("larger") << fit << QSize(240, 240) << true;
    QTest::newRow("all of it, less wide") << QSize(300, 200) << QSize(240, 200) << true;
    QTest::newRow("all of it, less high") << QSize(300, 200) << QSize(300, 100) << true;
}

void TestImageStore::anImageOfThatSizeIsNotLoadedAgain()
{
    QFETCH(QSize, first);
    QFETCH(QSize, later);
    const ImageKey key = ImageKey::of(
        photos::slide({m_folder.picture("photo.png", photos::plain({300, 200}, Qt::red))}),
        Purpose::Large);
    ImageStore store;
    store.request(key, first, Urgency::Now);
    QTRY_COMPARE(store.state(key).image.size(), QSize(300, 200).scaled(first, Qt::KeepAspectRatio));
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

void TestImageStore::anImageLargerThanTheBoundShows()
{
    ImageStore store({1000, 1000});
    for (const char *name : {"a.png", "b.png"}) {
        const ImageKey key = ImageKey::of(
            photos::slide({m_folder.picture(name, photos::plain({300, 200}, Qt::red))}),
            Purpose::Large);
        store.request(key, fit, Urgency::Now);
        QTRY_COMPARE(store.state(key).state, State::Ready);
    }
}

void TestImageStore::turnedImagesAreRequestedInTheirOwnShape()
{
    FakeNetwork network;
    ImageStore store;
    store.setFetcher(network.fetch());
    gallery::Picture picture;
    picture.service = {"https://example.org/s", 3, 1};
    picture.size = {6000, 4000};
    picture.rotation = 90;
    store.request(ImageKey::of(photos::slide({picture}), Purpose::Thumbnail), {100, 400},
                  Urgency::Visible);
    QCOMPARE(network.below("https://example.org/s/"), QStringList{"full/192,128/0/default.jpg"});
}

void TestImageStore::tellsWhyThePhotoItselfIsMissing()
{
    gallery::Picture gone;
    gone.address = m_folder.address("gone.png");
    gallery::Picture damaged;
    damaged.address = m_folder.address("damaged.png");
    m_folder.write("damaged.png", png().first(40));
    gallery::Slide slide = photos::slide({gone});
    slide.substitutes = {damaged};
    const ImageKey key = ImageKey::of(slide, Purpose::Large);
    ImageStore store;
    store.request(key, fit, Urgency::Now);
    QTRY_COMPARE(store.state(key).state, State::Broken);
    QCOMPARE(store.state(key).reason, "The file is not there.");
}

void TestImageStore::destroyedWhileLoading_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<Urgency>("urgency");
    QTest::addColumn<bool>("isRemote");
    QTest::newRow("a photo") << Purpose::Large << Urgency::Now << false;
    QTest::newRow("a thumbnail") << Purpose::Thumbnail << Urgency::Visible << false;
    QTest::newRow("a preview") << Purpose::Thumbnail << Urgency::Around << false;
    QTest::newRow("a remote photo") << Purpose::Large << Urgency::Now << true;
}

void TestImageStore::destroyedWhileLoading()
{
    QFETCH(Purpose, purpose);
    QFETCH(Urgency, urgency);
    QFETCH(bool, isRemote);
    const gallery::Picture picture =
        isRemote ? remote("a") : m_folder.picture("a.png", photos::plain({3000, 2000}, Qt::red));
    FakeNetwork network;
    auto store = std::make_unique<ImageStore>();
    store->setFetcher(network.fetch());
    const QSignalSpy changed(store.get(), &ImageStore::changed);
    for (int option = 0; option < 3; ++option) {
        gallery::Picture other = picture;
        other.label = {"en", QString::number(option)}; // so that each is loaded for itself
        store->request(ImageKey::of(photos::slide({other}), purpose), fit, urgency);
    }
    if (isRemote)
        network.answer(png());
    store.reset();
    for (const auto &call : network.calls) {
        QVERIFY(!call.context);
        call.done(png(), {}); // too late, and harmless
    }
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
}

VITRINE_TEST(TestImageStore, QCoreApplication)
#include "tst_imagestore.moc"
