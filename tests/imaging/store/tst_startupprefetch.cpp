// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "imaging/store/imagestore.h"
#include "imaging/store/startupprefetch.h"
#include "support/photos.h"
#include "support/testclass.h"

#include <QTest>

using imaging::ComposedImage;
using imaging::ImageSource;
using imaging::ImageState;
using imaging::StartupPrefetch;

/// The first photo is decoded before anyone asks, and looks as if it had not been.
class TestHeadStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesWhatDecodingGives_data();
    void givesWhatDecodingGives();
    void onlyForItsOwnPhoto_data();
    void onlyForItsOwnPhoto();
    void onlyTheFirstCounts();
    void letsGo();
    void tellsWhatIsBroken();
    void isThereAtTheFirstLook();
    void isLetGoWhenTheReaderGoesOn();

private:
    ImageSource part(const QString &name = QStringLiteral("photo.png")) const
    {
        ImageSource made;
        made.file = m_folder.path(name);
        return made;
    }
    /// Once the photo is there.
    static bool isAtHand(const StartupPrefetch &headStart, const ImageSource &part, QSize fit)
    {
        headStart.compose({part}, {}, fit);
        return headStart.atHand({part}, {}, fit).has_value();
    }

    photos::Folder m_folder;
};

void TestHeadStart::givesWhatDecodingGives_data()
{
    QTest::addColumn<QSize>("begun");
    QTest::addColumn<QSize>("asked");
    QTest::addColumn<bool>("atHand");
    QTest::newRow("as guessed") << QSize(150, 150) << QSize(150, 150) << true;
    QTest::newRow("same photo, other room") << QSize(150, 150) << QSize(150, 100) << true;
    QTest::newRow("smaller") << QSize(150, 150) << QSize(90, 90) << false;
    QTest::newRow("larger") << QSize(150, 150) << QSize(240, 240) << false;
    QTest::newRow("all of it") << QSize(1000, 1000) << QSize(2000, 2000) << true;
    QTest::newRow("at its own size") << QSize(150, 150) << QSize() << false;
}

void TestHeadStart::givesWhatDecodingGives()
{
    QFETCH(QSize, begun);
    QFETCH(QSize, asked);
    m_folder.save("photo.png", photos::quarters({300, 200}));
    StartupPrefetch headStart;
    headStart.begin(m_folder.path("photo.png"), begun);
    const ComposedImage early = headStart.compose({part()}, {}, asked);
    const ComposedImage plain = imaging::compose({part()}, {}, asked);
    QCOMPARE(early.image.size(), plain.image.size());
    QCOMPARE(photos::reading(early.image), "RGBY");
    QCOMPARE(early.size, plain.size);
    QCOMPARE(early.full, plain.full);
    QVERIFY(!early.fault);
    QTEST(headStart.atHand({part()}, {}, asked).has_value(), "atHand");
}

void TestHeadStart::onlyForItsOwnPhoto_data()
{
    QTest::addColumn<ImageSource>("asked");
    QTest::addColumn<bool>("same");
    const ImageSource own = part();
    QTest::newRow("itself") << own << true;
    ImageSource other = part("other.png");
    QTest::newRow("another file") << other << false;
    other = own;
    other.picture.rotation = 90;
    QTest::newRow("turned") << other << false;
    other = own;
    other.picture.mirrored = true;
    QTest::newRow("mirrored") << other << false;
    other = own;
    other.picture.region = {0, 0, 100, 100};
    QTest::newRow("cut out") << other << false;
    other = own;
    other.target = {0, 0, 100, 100};
    QTest::newRow("on a part of the canvas") << other << false;
    other = own;
    other.target = {0, 0, 300, 200};
    QTest::newRow("on the whole canvas") << other << true;
}

void TestHeadStart::onlyForItsOwnPhoto()
{
    QFETCH(ImageSource, asked);
    QFETCH(bool, same);
    const QSize canvas(300, 200);
    const QSize fit(150, 100);
    m_folder.save("photo.png", photos::plain({300, 200}, Qt::red));
    m_folder.save("other.png", photos::plain({300, 200}, Qt::blue));
    StartupPrefetch headStart;
    headStart.begin(m_folder.path("photo.png"), fit);
    headStart.compose({part()}, {}, fit);
    QCOMPARE(headStart.atHand({asked}, canvas, fit).has_value(), same);
    QCOMPARE(headStart.compose({asked}, canvas, fit).image,
             imaging::compose({asked}, canvas, fit).image);
}

void TestHeadStart::onlyTheFirstCounts()
{
    const QSize fit(150, 100);
    m_folder.save("photo.png", photos::plain({300, 200}, Qt::red));
    m_folder.save("other.png", photos::plain({300, 200}, Qt::blue));
    StartupPrefetch headStart;
    headStart.begin(m_folder.path("photo.png"), fit);
    headStart.begin(m_folder.path("other.png"), fit);
    QVERIFY(isAtHand(headStart, part(), fit));
    QVERIFY(!isAtHand(headStart, part("other.png"), fit));
}

void TestHeadStart::letsGo()
{
    const QSize fit(150, 100);
    m_folder.save("photo.png", photos::plain({300, 200}, Qt::red));
    StartupPrefetch headStart;
    headStart.begin(m_folder.path("photo.png"), fit);
    QVERIFY(isAtHand(headStart, part(), fit));
    headStart.release();
    QVERIFY(!headStart.atHand({part()}, {}, fit));
    QCOMPARE(headStart.compose({part()}, {}, fit).image.size(), fit);
}

void TestHeadStart::tellsWhatIsBroken()
{
    m_folder.write("broken.jpg", "no photo");
    StartupPrefetch headStart;
    headStart.begin(m_folder.path("broken.jpg"), {150, 100});
    QCOMPARE(headStart.compose({part("broken.jpg")}, {}, {150, 100}).fault.kind,
             imaging::ImageError::Kind::NotAPicture);
    QVERIFY(!headStart.atHand({part("broken.jpg")}, {}, {150, 100}));
}

void TestHeadStart::isThereAtTheFirstLook()
{
    const QSize fit(150, 100);
    const gallery::Picture photo =
        m_folder.picture("photo.png", photos::plain({300, 200}, Qt::red));
    StartupPrefetch headStart;
    headStart.begin(m_folder.path("photo.png"), fit);
    headStart.compose({part()}, {}, fit);
    gallery::SlideModel model;
    model.setGallery(photos::gallery({photos::slide({photo})}));
    imaging::ImageStore pictures(&model);
    pictures.setHeadStart(&headStart);
    const ImageState face = pictures.face(0, fit);
    QCOMPARE(face.state, ImageState::State::Ready);
    QCOMPARE(face.image.size(), fit);
    QCOMPARE(face.size, QSize(300, 200));

    // In another window it is made to fit, behind.
    const QSize smaller(75, 50);
    QTRY_COMPARE(pictures.face(0, smaller).image.size(), smaller);
}

void TestHeadStart::isLetGoWhenTheReaderGoesOn()
{
    const QSize fit(150, 100);
    const gallery::Picture photo =
        m_folder.picture("photo.png", photos::plain({300, 200}, Qt::red));
    StartupPrefetch headStart;
    headStart.begin(m_folder.path("photo.png"), fit);
    headStart.compose({part()}, {}, fit);
    gallery::SlideModel model;
    model.setGallery(photos::gallery({photos::slide({photo}), photos::slide({photo})}));
    imaging::ImageStore pictures(&model);
    pictures.setHeadStart(&headStart);
    pictures.face(0, fit);
    QVERIFY(headStart.atHand({part()}, {}, fit));
    pictures.face(1, fit);
    QVERIFY(!headStart.atHand({part()}, {}, fit));
}

VITRINE_TEST(TestHeadStart, QCoreApplication)
#include "tst_startupprefetch.moc"
