// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "imaging/store/imagestore.h"
#include "support/cameraphotos.h"
#include "support/fakenetwork.h"
#include "support/photos.h"
#include "support/testclass.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using imaging::ImageState;
using imaging::ImageStore;
using State = imaging::ImageState::State;

/// What a slide's picture is, from the first question to the last pixel.
class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void statesOfAPicture();
    void refusedAddressesAreNeverOpened();
    void remotePicturesComeFromTheFetcher();
    void remoteFailuresAreTold();
    void whatIsHereNeedsNoService();
    void composesLayers();
    void turnsAndCuts_data();
    void turnsAndCuts();
    void choosesAnOption();
    void choosesByLanguage();
    void standsIn();
    void soundsShowTheirThumbnail();
    void thumbnailsComeFromTheSourcesOwn();
    void neighboursComeNext();
    void theNewestComesFirst();
    void whatIsStaleIsGivenUp();
    void keepsWithinBounds();
    void largerSizesAreDecodedAnew();
    void followsTheModel();
    void descriptionsCostNoPicture();
    void camerasPreviewsComeFirst();
    void previewsOfAnotherShapeAreNotShown();
    void previewsAreReadyAround();
    void previewsFarAwayAreGivenUp();
    void thumbnailsAroundAreMadeWhereThereIsNoPreview();

private:
    ImageState settled(int row, QSize size = fit);
    void show(const QList<gallery::Slide> &slides);
    gallery::Slide photo(const QString &name, const QColor &colour) const
    {
        return photos::slide({folder.picture(name, photos::plain({300, 200}, colour))});
    }
    static gallery::Slide remote(const QString &name)
    {
        gallery::Picture picture;
        picture.address = "http://example.org/" + name;
        return photos::slide({picture});
    }

    // A red photo with a blue preview inside.
    gallery::Slide cameraPhoto(const QString &name, QSize preview = {160, 107}) const
    {
        gallery::Picture picture;
        picture.address = folder.address(name);
        cameraphotos::write(folder.path(name), photos::plain({300, 200}, Qt::red),
                            photos::plain(preview, Qt::blue));
        return photos::slide({picture}, {});
    }
    QSet<int> rowsOf(const QSignalSpy &spy) const
    {
        QSet<int> rows;
        for (const QVariantList &arguments : spy)
            rows += arguments.first().toInt();
        return rows;
    }

    static constexpr QSize fit{150, 150};
    photos::Folder folder;
    gallery::SlideModel model;
    std::unique_ptr<ImageStore> pictures;
};

static QByteArray png(const QColor &colour)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    photos::plain({30, 20}, colour).save(&buffer, "png");
    return bytes;
}

void TestPictures::init()
{
    pictures = std::make_unique<ImageStore>(&model);
}

void TestPictures::show(const QList<gallery::Slide> &slides)
{
    model.setGallery(photos::gallery(slides));
}

ImageState TestPictures::settled(int row, QSize size)
{
    pictures->face(row, size);
    if (!QTest::qWaitFor([this] { return !pictures->isPending(); }))
        qWarning("the pictures do not settle");
    return pictures->face(row, size);
}

void TestPictures::statesOfAPicture()
{
    gallery::Slide missing = photo("gone.png", Qt::blue);
    QFile::remove(folder.path("gone.png"));
    show({photos::slide({}), photo("red.png", Qt::red), missing});
    QCOMPARE(pictures->face(0, fit).state, State::None);
    QVERIFY(!pictures->isPending());
    QCOMPARE(pictures->face(9, fit).state, State::None);
    QCOMPARE(pictures->face(1, {}).state, State::None);

    QSignalSpy changed(pictures.get(), &ImageStore::changed);
    const ImageState pending = pictures->face(1, fit);
    QCOMPARE(pending.state, State::Pending);
    QVERIFY(pending.image.isNull());
    QTRY_VERIFY(changed.contains(QVariantList{1}));
    const ImageState ready = pictures->face(1, fit);
    QCOMPARE(ready.state, State::Ready);
    QCOMPARE(ready.image.size(), QSize(150, 100));
    QCOMPARE(ready.image.pixelColor(75, 50), Qt::red);

    const ImageState broken = settled(2);
    QCOMPARE(broken.state, State::Broken);
    QCOMPARE(broken.reason, "The file is not there.");
    QVERIFY(broken.image.isNull());
}

void TestPictures::refusedAddressesAreNeverOpened()
{
    for (const QString &address :
         {QString("data:image/png;base64,iVBORw0KGgo="), QString("ftp://example.org/photo.png"),
          QString("photo.png"), folder.path("red.png"), QString("file://example.org/photo.png")}) {
        gallery::Picture picture;
        picture.address = address;
        show({photos::slide({picture})});
        const ImageState face = settled(0);
        QCOMPARE(face.state, State::Broken);
        QCOMPARE(face.reason, "Vitrine opens no pictures from such an address.");
    }
}

void TestPictures::remotePicturesComeFromTheFetcher()
{
    show({remote("red.png")});
    QCOMPARE(pictures->face(0, fit).state, State::None);
    FakeNetwork network;
    pictures->setFetcher(network.fetch());
    QCOMPARE(pictures->face(0, fit).state, State::Pending);
    QCOMPARE(network.addresses(), QStringList{"red.png"});
    pictures->face(0, fit);
    QCOMPARE(network.calls.size(), 1);
    network.calls.first().done(png(Qt::red), {});
    const ImageState face = settled(0);
    QCOMPARE(face.state, State::Ready);
    QCOMPARE(face.image.pixelColor(5, 5), Qt::red);
}

void TestPictures::remoteFailuresAreTold()
{
    show({remote("red.png")});
    pictures->setFetcher([](const QUrl &, QObject *, auto done) { done({}, "No network."); });
    const ImageState face = settled(0);
    QCOMPARE(face.state, State::Broken);
    QCOMPARE(face.reason, "No network.");
}

void TestPictures::whatIsHereNeedsNoService()
{
    gallery::Picture picture = folder.picture("red.png", photos::plain({300, 200}, Qt::red));
    picture.service = {"https://example.org/red", 3, 2};
    show({photos::slide({picture})});
    QCOMPARE(settled(0).state, State::Ready);
    FakeNetwork network;
    pictures->setFetcher(network.fetch());
    QCOMPARE(settled(0, {250, 250}).image.size(), QSize(250, 167));
    QVERIFY(network.calls.isEmpty());
}

void TestPictures::composesLayers()
{
    gallery::Slide slide =
        photos::slide({folder.picture("below.png", photos::plain({50, 50}, Qt::red))}, {200, 100});
    slide.layers[0].target = {0, 0, 100, 100};
    const gallery::Picture above = folder.picture("above.png", photos::plain({30, 30}, Qt::blue));
    slide.layers.append({{50, 50, 50, 50}, {above}});
    gallery::Picture gone = above;
    gone.address = folder.address("gone.png");
    slide.layers.append({{0, 0, 200, 100}, {gone}});
    show({slide});
    const ImageState face = settled(0, {400, 400});
    QCOMPARE(face.state, State::Ready);
    QCOMPARE(face.image.size(), QSize(400, 200));
    QCOMPARE(face.image.pixelColor(50, 50), Qt::red);
    QCOMPARE(face.image.pixelColor(98, 150), Qt::red);
    QCOMPARE(face.image.pixelColor(102, 102), Qt::blue);
    QCOMPARE(face.image.pixelColor(197, 197), Qt::blue);
    QCOMPARE(face.image.pixelColor(300, 100).alpha(), 0);
}

void TestPictures::turnsAndCuts_data()
{
    QTest::addColumn<double>("rotation");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<QRect>("region");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QSize>("size");
    const QRect all;
    QTest::newRow("90") << 90.0 << false << all << "BRYG" << QSize(100, 150);
    QTest::newRow("180") << 180.0 << false << all << "YBGR" << QSize(150, 100);
    QTest::newRow("270") << 270.0 << false << all << "GYRB" << QSize(100, 150);
    QTest::newRow("360") << 360.0 << false << all << "RGBY" << QSize(150, 100);
    QTest::newRow("mirrored") << 0.0 << true << all << "GRYB" << QSize(150, 100);
    QTest::newRow("mirrored, then turned") << 90.0 << true << all << "YGBR" << QSize(100, 150);
    QTest::newRow("region") << 0.0 << false << QRect(150, 0, 150, 200) << "GGYY" << QSize(113, 150);
    QTest::newRow("region, turned")
        << 90.0 << false << QRect(150, 0, 150, 200) << "YGYG" << QSize(150, 113);
}

void TestPictures::turnsAndCuts()
{
    QFETCH(double, rotation);
    QFETCH(bool, mirrored);
    QFETCH(QRect, region);
    gallery::Picture picture = folder.picture("quarters.png", photos::quarters({300, 200}));
    picture.rotation = rotation;
    picture.mirrored = mirrored;
    picture.region = region;
    show({photos::slide({picture})});
    const ImageState face = settled(0);
    QTEST(photos::reading(face.image), "reading");
    QFETCH(QSize, size);
    QVERIFY(qAbs(face.image.width() - size.width()) <= 1);
    QVERIFY(qAbs(face.image.height() - size.height()) <= 1);
}

void TestPictures::choosesAnOption()
{
    show({photos::slide({folder.picture("a.png", photos::plain({30, 20}, Qt::red)),
                         folder.picture("b.png", photos::plain({30, 20}, Qt::blue))})});
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::red);
    QSignalSpy changed(pictures.get(), &ImageStore::changed);
    pictures->setChoice(0, 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(pictures->face(0, fit).state, State::Pending);
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::blue);
    pictures->setChoice(0, 0);
    QCOMPARE(pictures->face(0, fit).image.pixelColor(5, 5), Qt::red);
}

void TestPictures::choosesByLanguage()
{
    gallery::Picture french = folder.picture("a.png", photos::plain({30, 20}, Qt::red));
    french.language = "fr";
    gallery::Picture english = folder.picture("b.png", photos::plain({30, 20}, Qt::blue));
    english.language = "en";
    model.setLanguages({"en"});
    show({photos::slide({french, english})});
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::blue);
    QCOMPARE(model.index(0).data(gallery::SlideModel::OptionsRole).toStringList(), QStringList());
    model.setLanguages({"fr-CA", "en"});
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::red);
    pictures->setChoice(0, 1);
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::blue);
    pictures->setChoice(0, 0);
    model.setLanguages({"pl"});
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::red);
}

void TestPictures::standsIn()
{
    gallery::Slide slide = photo("gone.png", Qt::red);
    QFile::remove(folder.path("gone.png"));
    gallery::Picture gone;
    gone.address = folder.address("gone too.png");
    slide.standIns = {gone, folder.picture("b.png", photos::plain({30, 20}, Qt::blue))};
    show({slide});
    const ImageState face = settled(0);
    QCOMPARE(face.state, State::Ready);
    QVERIFY(face.standIn);
    QCOMPARE(face.reason, "The file is not there.");
    QCOMPARE(face.image.pixelColor(5, 5), Qt::blue);
}

void TestPictures::soundsShowTheirThumbnail()
{
    gallery::Slide slide = photos::slide({});
    slide.thumbnails = {folder.picture("a.png", photos::plain({30, 20}, Qt::red))};
    show({slide});
    QCOMPARE(settled(0).state, State::None);
    slide.medium = gallery::Slide::Medium::Sound;
    show({slide});
    const ImageState face = settled(0);
    QCOMPARE(face.state, State::Ready);
    QVERIFY(face.standIn);
}

void TestPictures::thumbnailsComeFromTheSourcesOwn()
{
    gallery::Slide own = photo("large.png", Qt::red);
    own.thumbnails = {folder.picture("small.png", photos::plain({30, 20}, Qt::blue))};
    show({own, photo("green.png", Qt::green)});
    const QSize cell(84, 56);
    QSignalSpy changed(pictures.get(), &ImageStore::thumbnailChanged);
    QCOMPARE(pictures->thumbnail(0, cell).state, State::Pending);
    QCOMPARE(pictures->thumbnail(1, cell).state, State::Pending);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(pictures->thumbnail(0, cell).image.pixelColor(5, 5), Qt::blue);
    QCOMPARE(pictures->thumbnail(1, cell).image.size(), QSize(84, 56));
    // Of the same shape as the slide, it is there before the photo.
    const ImageState pending = pictures->face(1, fit);
    QCOMPARE(pending.state, State::Pending);
    QCOMPARE(pending.image.pixelColor(5, 5), Qt::green);
}

void TestPictures::neighboursComeNext()
{
    FakeNetwork network;
    pictures->setFetcher(network.fetch());
    show({remote("0"), remote("1"), remote("2"), remote("3"), remote("4")});
    pictures->face(2, fit);
    QCOMPARE(network.addresses(), QStringList{"2"});
    network.calls.at(0).done(png(Qt::red), {});
    QTRY_COMPARE(network.addresses(), (QStringList{"2", "3", "4", "1"}));
    for (int call = 1; call <= 3; ++call)
        network.calls.at(call).done(png(Qt::red), {});
    QTRY_COMPARE(pictures->cachedBytes(), 4 * 30 * 20 * 4);
    // Backwards the slide before comes first; what is there is not asked for again.
    QCOMPARE(pictures->face(1, fit).state, State::Ready);
    QCOMPARE(network.addresses(), (QStringList{"2", "3", "4", "1", "0"}));
}

void TestPictures::theNewestComesFirst()
{
    FakeNetwork network;
    pictures->setFetcher(network.fetch());
    QList<gallery::Slide> slides;
    for (int i = 0; i < 8; ++i)
        slides += remote(QString::number(i));
    show(slides);
    for (int row = 0; row < 8; ++row)
        pictures->thumbnail(row, {84, 56});
    QCOMPARE(network.addresses(), (QStringList{"0", "1", "2", "3"}));
    network.calls.at(0).done(png(Qt::red), {});
    QTRY_COMPARE(network.addresses(), (QStringList{"0", "1", "2", "3", "7"}));
    // What is looked at waits for no thumbnail.
    pictures->face(5, fit);
    QCOMPARE(network.addresses().last(), "5");
}

void TestPictures::whatIsStaleIsGivenUp()
{
    FakeNetwork network;
    pictures->setFetcher(network.fetch());
    QList<gallery::Slide> slides;
    for (int i = 0; i < 100; ++i)
        slides += remote(QString::number(i));
    show(slides);
    pictures->face(10, fit);
    pictures->face(50, fit);
    QCOMPARE(network.addresses(), (QStringList{"10", "50"}));
    QVERIFY(!network.calls.at(0).context);
    QVERIFY(network.calls.at(1).context);
    network.calls.at(0).done(png(Qt::red), {}); // too late, and harmless

    for (int row = 60; row < 80; ++row)
        pictures->thumbnail(row, {84, 56});
    pictures->keepThumbnails(90, 99);
    for (const FakeNetwork::Call &call : std::as_const(network.calls))
        QCOMPARE(call.context.isNull(), call.address != "http://example.org/50");
    const qsizetype before = network.calls.size();
    network.calls.at(1).done(png(Qt::red), {});
    QTRY_VERIFY(!pictures->isPending());
    for (const QString &address : network.addresses().mid(before))
        QVERIFY(address == "51" || address == "52" || address == "49");
}

void TestPictures::keepsWithinBounds()
{
    const qsizetype one = 150 * 100 * 4;
    pictures = std::make_unique<ImageStore>(&model, ImageStore::Bounds{4 * one, one});
    QList<gallery::Slide> slides;
    for (int i = 0; i < 10; ++i)
        slides += photo(QString("%1.png").arg(i), Qt::red);
    show(slides);
    for (int row = 0; row < 10; ++row) {
        QCOMPARE(settled(row).state, State::Ready);
        QVERIFY(pictures->cachedBytes() <= 4 * one + one);
    }
    QCOMPARE(pictures->face(9, fit).state, State::Ready);
    QCOMPARE(pictures->face(0, fit).state, State::Pending);
    // A picture that is larger than the bound still shows.
    pictures = std::make_unique<ImageStore>(&model, ImageStore::Bounds{one / 2, one});
    QCOMPARE(settled(0).state, State::Ready);
}

void TestPictures::largerSizesAreDecodedAnew()
{
    show({photo("red.png", Qt::red)});
    QCOMPARE(settled(0, {90, 90}).image.size(), QSize(90, 60));
    const ImageState before = pictures->face(0, {240, 240});
    QCOMPARE(before.state, State::Ready);
    QCOMPARE(before.image.size(), QSize(90, 60));
    QCOMPARE(settled(0, {240, 240}).image.size(), QSize(240, 160));
    // More than there is costs nothing.
    QCOMPARE(settled(0, {900, 900}).image.size(), QSize(300, 200));
    pictures->face(0, {1200, 1200});
    QVERIFY(!pictures->isPending());
}

void TestPictures::followsTheModel()
{
    show({photo("red.png", Qt::red)});
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::red);
    QSignalSpy changed(pictures.get(), &ImageStore::changed);
    // Words are no reason to load anything again.
    model.setLanguages({"en"});
    QCOMPARE(changed.size(), 0);
    QCOMPARE(pictures->face(0, fit).state, State::Ready);
    show({photo("blue.png", Qt::blue)});
    QCOMPARE(pictures->face(0, fit).state, State::Pending);
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::blue);
    show({});
    QCOMPARE(pictures->face(0, fit).state, State::None);
    QCOMPARE(pictures->cachedBytes(), 0);
}

void TestPictures::descriptionsCostNoPicture()
{
    gallery::Slide slide = photo("red.png", Qt::red);
    slide.size = {};
    show({slide});
    QCOMPARE(settled(0).state, State::Ready);
    slide.title = {"en", "Red"};
    slide.size = {300, 200};
    model.replaceSlides(0, {slide});
    QCOMPARE(pictures->face(0, fit).state, State::Ready);
    // Places are counted in that size.
    slide.layers[0].target = {0, 0, 300, 200};
    show({slide});
    QCOMPARE(settled(0).state, State::Ready);
    slide.size = {600, 200};
    model.replaceSlides(0, {slide});
    QCOMPARE(pictures->face(0, fit).state, State::Pending);
}

void TestPictures::camerasPreviewsComeFirst()
{
    FakeNetwork network;
    pictures->setFetcher(network.fetch());
    QList<gallery::Slide> slides{cameraPhoto("a.jpg")};
    for (int i = 1; i <= 4; ++i)
        slides += remote(QString::number(i));
    show(slides);
    for (int row = 1; row <= 4; ++row)
        pictures->thumbnail(row, {84, 56}); // all that is loaded at once
    const QSize cell(84, 56);
    QSignalSpy changed(pictures.get(), &ImageStore::thumbnailChanged);
    QCOMPARE(pictures->thumbnail(0, cell).state, State::Pending);
    QTRY_COMPARE(changed.size(), 1);
    const ImageState preview = pictures->thumbnail(0, cell);
    QCOMPARE(preview.state, State::Ready);
    QVERIFY(preview.image.pixelColor(5, 5).blue() > 200);
    QVERIFY(pictures->isPending());
    // The photo's own takes its place.
    network.calls.first().done(png(Qt::green), {});
    QTRY_VERIFY(pictures->thumbnail(0, cell).image.pixelColor(5, 5).red() > 200);
    QCOMPARE(pictures->thumbnail(0, cell).image.size(), cell);
}

void TestPictures::previewsOfAnotherShapeAreNotShown()
{
    // The thumbnail comes from a file, the photo never: what is shown is a preview.
    FakeNetwork network;
    pictures->setFetcher(network.fetch());
    gallery::Slide alike = remote("a");
    alike.thumbnails = cameraPhoto("a.jpg").layers.first().options;
    gallery::Slide other = remote("b");
    other.size = {300, 300};
    other.thumbnails = cameraPhoto("b.jpg").layers.first().options;
    show({alike, other});
    QSignalSpy changed(pictures.get(), &ImageStore::changed);
    QSignalSpy thumbnails(pictures.get(), &ImageStore::thumbnailChanged);
    QVERIFY(pictures->face(0, fit).image.isNull());
    QTRY_VERIFY(changed.contains(QVariantList{0}));
    QCOMPARE(pictures->face(0, fit).state, State::Pending);
    QVERIFY(pictures->face(0, fit).image.pixelColor(5, 5).blue() > 200);
    QTRY_VERIFY(thumbnails.contains(QVariantList{1}));
    QCOMPARE(pictures->face(1, fit).state, State::Pending);
    QVERIFY(pictures->face(1, fit).image.isNull());
}

void TestPictures::previewsAreReadyAround()
{
    const gallery::Slide slide = cameraPhoto("a.jpg");
    show(QList<gallery::Slide>(60, slide));
    QSignalSpy changed(pictures.get(), &ImageStore::thumbnailChanged);
    pictures->face(10, fit);
    QSet<int> around;
    for (int row = 6; row <= 26; ++row)
        around += row;
    QTRY_COMPARE(rowsOf(changed), around);
    QCOMPARE(changed.first().first().toInt(), 10);
    const ImageState next = pictures->face(11, {140, 140});
    QVERIFY(!next.image.isNull());
    // Backwards there are more behind than ahead.
    changed.clear();
    pictures->face(50, fit);
    pictures->face(49, fit);
    QTRY_VERIFY(rowsOf(changed).contains(33) && rowsOf(changed).contains(53));
}

void TestPictures::previewsFarAwayAreGivenUp()
{
    const gallery::Slide slide = cameraPhoto("a.jpg");
    show(QList<gallery::Slide>(200, slide));
    QSignalSpy changed(pictures.get(), &ImageStore::thumbnailChanged);
    pictures->face(10, fit);
    pictures->face(110, fit);
    QTRY_VERIFY(rowsOf(changed).size() >= 21 && !pictures->isPending());
    for (const int row : rowsOf(changed))
        QVERIFY(row == 10 || (row >= 106 && row <= 126));
}

void TestPictures::thumbnailsAroundAreMadeWhereThereIsNoPreview()
{
    QList<gallery::Slide> slides;
    for (int i = 0; i < 20; ++i)
        slides += photo(QString("%1.png").arg(i), Qt::red);
    show(slides);
    QSignalSpy changed(pictures.get(), &ImageStore::thumbnailChanged);
    pictures->face(10, fit);
    QTRY_COMPARE(rowsOf(changed).size(), 14);
    QVERIFY(rowsOf(changed).contains(6));
    QVERIFY(rowsOf(changed).contains(19));
    QVERIFY(!pictures->thumbnail(19, {84, 56}).image.isNull());
}

VITRINE_TEST(TestPictures, QCoreApplication)
#include "tst_imagestore.moc"
