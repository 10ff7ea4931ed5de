// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/imagestore.h"
#include "imaging/store/startupprefetch.h"
#include "support/photos.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTest>

using imaging::ImageKey;
using imaging::ImageState;
using imaging::ImageStore;
using imaging::StartupPrefetch;
using State = imaging::ImageState::State;
using Urgency = ImageStore::Urgency;

/// The first photo is decoded before anyone asks, and looks as if it had not been.
class TestStartupPrefetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void onlyTheFirstCounts();
    void handsOverOnce();
    void handsOverNoOtherFile();
    void isThereAtTheFirstRequest();
    void comesWhenItIsDecoded();
    void isLoadedAnewInAnotherSize_data();
    void isLoadedAnewInAnotherSize();
    void onlyForItsOwnPhoto_data();
    void onlyForItsOwnPhoto();
    void aBrokenOneIsToldAsEver();
    void goesOnWithTheReader();

private:
    QString photo() const { return m_folder.path("photo.png"); }
    gallery::Picture picture() const
    {
        gallery::Picture picture;
        picture.address = m_folder.address("photo.png");
        return picture;
    }
    ImageKey key() const
    {
        return ImageKey::of(photos::slide({picture()}), imaging::Purpose::Large);
    }
    /// Until the photo is decoded.
    static void wait(StartupPrefetch &prefetch) { QVERIFY(prefetch.waitForDone()); }

    static constexpr QSize fit{150, 100};
    photos::Folder m_folder;
};

void TestStartupPrefetch::init()
{
    m_folder.save("photo.png", photos::plain({300, 200}, Qt::red));
    m_folder.save("other.png", photos::plain({300, 200}, Qt::blue));
}

void TestStartupPrefetch::onlyTheFirstCounts()
{
    StartupPrefetch prefetch;
    prefetch.begin(photo(), fit);
    prefetch.begin(m_folder.path("other.png"), fit);
    const auto taken = prefetch.take(photo());
    QVERIFY(taken);
    QVERIFY(taken->work.peek());
    QCOMPARE(taken->work.peek()->image.pixelColor(5, 5), Qt::red);
    QCOMPARE(taken->fit, fit);
}

void TestStartupPrefetch::handsOverOnce()
{
    StartupPrefetch prefetch;
    QVERIFY(!prefetch.take(photo()));
    prefetch.begin(photo(), fit);
    QVERIFY(prefetch.take(photo()));
    QVERIFY(!prefetch.take(photo()));
}

void TestStartupPrefetch::handsOverNoOtherFile()
{
    StartupPrefetch prefetch;
    prefetch.begin(photo(), fit);
    QVERIFY(!prefetch.take(m_folder.path("other.png")));
    QVERIFY(!prefetch.take(photo()));
}

void TestStartupPrefetch::isThereAtTheFirstRequest()
{
    StartupPrefetch prefetch;
    prefetch.begin(photo(), fit);
    wait(prefetch);
    ImageStore store;
    store.setStartupPrefetch(&prefetch);
    store.request(key(), fit, Urgency::Now);
    const ImageState state = store.state(key());
    QCOMPARE(state.state, State::Ready);
    QCOMPARE(state.image.size(), fit);
    QCOMPARE(state.size, QSize(300, 200));
    QVERIFY(!store.isPending());
}

void TestStartupPrefetch::comesWhenItIsDecoded()
{
    m_folder.save("photo.png", photos::plain({3000, 2000}, Qt::red));
    StartupPrefetch prefetch;
    prefetch.begin(photo(), fit);
    ImageStore store;
    store.setStartupPrefetch(&prefetch);
    store.request(key(), fit, Urgency::Now);
    store.request(key(), fit, Urgency::Now);
    QTRY_COMPARE(store.state(key()).state, State::Ready);
    QCOMPARE(store.state(key()).image.size(), fit);
    QVERIFY(!store.isPending());
}

void TestStartupPrefetch::isLoadedAnewInAnotherSize_data()
{
    QTest::addColumn<QSize>("asked");
    QTest::addColumn<bool>("isLoaded");
    QTest::newRow("as guessed") << QSize(150, 100) << false;
    QTest::newRow("same photo, other room") << QSize(150, 150) << false;
    QTest::newRow("smaller") << QSize(90, 60) << true;
    QTest::newRow("larger") << QSize(240, 160) << true;
}

void TestStartupPrefetch::isLoadedAnewInAnotherSize()
{
    QFETCH(QSize, asked);
    StartupPrefetch prefetch;
    prefetch.begin(photo(), fit);
    wait(prefetch);
    ImageStore store;
    store.setStartupPrefetch(&prefetch);
    store.request(key(), asked, Urgency::Now);
    QCOMPARE(store.state(key()).image.size(), fit); // meanwhile
    QTEST(store.isPending(), "isLoaded");
    QTRY_VERIFY(!store.isPending());
    QCOMPARE(store.state(key()).image.size(), QSize(300, 200).scaled(asked, Qt::KeepAspectRatio));
}

void TestStartupPrefetch::onlyForItsOwnPhoto_data()
{
    QTest::addColumn<gallery::Slide>("asked");
    QTest::addColumn<bool>("same");
    const gallery::Slide own = photos::slide({picture()});
    QTest::newRow("itself") << own << true;
    gallery::Slide other = own;
    other.layers[0].options[0].address = m_folder.address("other.png");
    QTest::newRow("another file") << other << false;
    other = own;
    other.layers[0].options[0].rotation = 90;
    QTest::newRow("turned") << other << false;
    other = own;
    other.layers[0].options[0].mirrored = true;
    QTest::newRow("mirrored") << other << false;
    other = own;
    other.layers[0].options[0].region = {0, 0, 100, 100};
    QTest::newRow("cut out") << other << false;
    other = own;
    other.layers[0].target = {0, 0, 100, 100};
    QTest::newRow("on a part of the canvas") << other << false;
    other = own;
    other.size = {300, 200};
    other.layers[0].target = {0, 0, 300, 200};
    QTest::newRow("on the whole canvas") << other << true;
}

void TestStartupPrefetch::onlyForItsOwnPhoto()
{
    QFETCH(gallery::Slide, asked);
    StartupPrefetch prefetch;
    prefetch.begin(photo(), fit);
    wait(prefetch);
    ImageStore store;
    store.setStartupPrefetch(&prefetch);
    const ImageKey key = ImageKey::of(asked, imaging::Purpose::Large);
    store.request(key, fit, Urgency::Now);
    QTEST(store.state(key).state == State::Ready, "same");
    QTRY_COMPARE(store.state(key).state, State::Ready);
}

void TestStartupPrefetch::aBrokenOneIsToldAsEver()
{
    m_folder.write("photo.png", "no photo");
    StartupPrefetch prefetch;
    prefetch.begin(photo(), fit);
    wait(prefetch);
    ImageStore store;
    store.setStartupPrefetch(&prefetch);
    store.request(key(), fit, Urgency::Now);
    QTRY_COMPARE(store.state(key()).state, State::Broken);
    QVERIFY(!store.state(key()).reason.isEmpty());
}

void TestStartupPrefetch::goesOnWithTheReader()
{
    m_folder.save("photo.png", photos::plain({3000, 2000}, Qt::red));
    gallery::Picture next;
    next.address = m_folder.address("other.png");
    const ImageKey other = ImageKey::of(photos::slide({next}), imaging::Purpose::Large);
    StartupPrefetch prefetch;
    prefetch.begin(photo(), fit);
    ImageStore store;
    store.setStartupPrefetch(&prefetch);
    store.request(key(), fit, Urgency::Now);
    store.request(other, fit, Urgency::Now);
    QTRY_COMPARE(store.state(other).state, State::Ready);
    QTRY_VERIFY(!store.isPending());
}

VITRINE_TEST(TestStartupPrefetch, QCoreApplication)
#include "tst_startupprefetch.moc"
