// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "imaging/store/slideimages.h"
#include "support/cameraphotos.h"
#include "support/fakenetwork.h"
#include "support/photos.h"
#include "support/testclass.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using imaging::ImageState;
using imaging::SlideImages;
using State = imaging::ImageState::State;

/// What a slide's picture is, from the first question to the last pixel.
class TestSlideImages : public QObject
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
    void whatFailedIsTriedAtEachVisit();
    void oneThatIsMendedMendsOthers();
    void reloadsEverything();
    void soundsShowTheirThumbnail();
    void thumbnailsComeFromTheSourcesOwn();
    void neighboursComeNext();
    void theNewestComesFirst();
    void whatIsStaleIsGivenUp();
    void keepsWithinBounds();
    void largerSizesAreDecodedAnew();
    void followsTheModel();
    void slidesOfOnePhotoLoadItOnce();
    void insertingASlideLoadsNothingAgain();
    void removedSlidesLeaveNoImage();
    void rewrittenFilesAreLoadedAgain();
    void theChoiceStaysWithItsSlide();
    void descriptionsCostNoPicture();
    void camerasPreviewsComeFirst();
    void previewsOfAnotherShapeAreNotShown();
    void whatStandsInIsNoPreview();
    void previewsAreReadyAround();
    void previewsFarAwayAreGivenUp();
    void thumbnailsAroundAreMadeWhereThereIsNoPreview();

private:
    /// As views ask: they request, and show what is there.
    ImageState photo(int row, QSize size)
    {
        images->setCurrent(row, size);
        return images->photo(row);
    }
    ImageState thumbnail(int row, QSize size)
    {
        images->requestThumbnail(row, size);
        return images->thumbnail(row);
    }
    ImageState settled(int row, QSize size = fit);
    void show(const QList<gallery::Slide> &slides);
    gallery::Slide slide(const QString &name, const QColor &colour) const
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
    /// Slides of one photo that differ in a word, so that each is loaded for itself.
    static QList<gallery::Slide> copies(gallery::Slide slide, int count)
    {
        QList<gallery::Slide> slides;
        for (int i = 0; i < count; ++i) {
            slide.layers.first().options.first().label = {"en", QString::number(i)};
            slides += slide;
        }
        return slides;
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
    std::unique_ptr<SlideImages> images;
};

static QByteArray png(const QColor &colour)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    photos::plain({30, 20}, colour).save(&buffer, "png");
    return bytes;
}

void TestSlideImages::init()
{
    images = std::make_unique<SlideImages>(&model);
}

void TestSlideImages::show(const QList<gallery::Slide> &slides)
{
    model.setGallery(photos::gallery(slides));
}

ImageState TestSlideImages::settled(int row, QSize size)
{
    photo(row, size);
    if (!QTest::qWaitFor([this] { return !images->isPending(); }))
        qWarning("the pictures do not settle");
    return photo(row, size);
}

void TestSlideImages::statesOfAPicture()
{
    gallery::Slide missing = slide("gone.png", Qt::blue);
    QFile::remove(folder.path("gone.png"));
    show({photos::slide({}), slide("red.png", Qt::red), missing});
    QCOMPARE(photo(0, fit).state, State::None);
    QVERIFY(!images->isPending());
    QCOMPARE(photo(9, fit).state, State::None);

    QSignalSpy changed(images.get(), &SlideImages::photoChanged);
    const ImageState pending = photo(1, fit);
    QCOMPARE(pending.state, State::Pending);
    QVERIFY(pending.image.isNull());
    QTRY_VERIFY(changed.contains(QVariantList{1}));
    const ImageState ready = photo(1, fit);
    QCOMPARE(ready.state, State::Ready);
    QCOMPARE(ready.image.size(), QSize(150, 100));
    QCOMPARE(ready.image.pixelColor(75, 50), Qt::red);

    const ImageState broken = settled(2);
    QCOMPARE(broken.state, State::Broken);
    QCOMPARE(broken.reason, "The file is not there.");
    QVERIFY(broken.image.isNull());
}

void TestSlideImages::refusedAddressesAreNeverOpened()
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

void TestSlideImages::remotePicturesComeFromTheFetcher()
{
    show({remote("red.png")});
    QCOMPARE(photo(0, fit).state, State::None);
    FakeNetwork network;
    images->setFetcher(network.fetch());
    QCOMPARE(photo(0, fit).state, State::Pending);
    QCOMPARE(network.addresses(), QStringList{"red.png"});
    photo(0, fit);
    QCOMPARE(network.calls.size(), 1);
    network.calls.first().done(png(Qt::red), {});
    const ImageState face = settled(0);
    QCOMPARE(face.state, State::Ready);
    QCOMPARE(face.image.pixelColor(5, 5), Qt::red);
}

void TestSlideImages::remoteFailuresAreTold()
{
    show({remote("red.png")});
    images->setFetcher([](const QUrl &, QObject *, auto done) { done({}, "No network."); });
    const ImageState face = settled(0);
    QCOMPARE(face.state, State::Broken);
    QCOMPARE(face.reason, "No network.");
}

void TestSlideImages::whatIsHereNeedsNoService()
{
    gallery::Picture picture = folder.picture("red.png", photos::plain({300, 200}, Qt::red));
    picture.service = {"https://example.org/red", 3, 2};
    show({photos::slide({picture})});
    QCOMPARE(settled(0).state, State::Ready);
    FakeNetwork network;
    images->setFetcher(network.fetch());
    QCOMPARE(settled(0, {250, 250}).image.size(), QSize(250, 167));
    QVERIFY(network.calls.isEmpty());
}

void TestSlideImages::composesLayers()
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

void TestSlideImages::turnsAndCuts_data()
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

void TestSlideImages::turnsAndCuts()
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

void TestSlideImages::choosesAnOption()
{
    show({photos::slide({folder.picture("a.png", photos::plain({30, 20}, Qt::red)),
                         folder.picture("b.png", photos::plain({30, 20}, Qt::blue))})});
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::red);
    QSignalSpy changed(images.get(), &SlideImages::photoChanged);
    images->setChoice(0, 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(photo(0, fit).state, State::Pending);
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::blue);
    images->setChoice(0, 0);
    QCOMPARE(photo(0, fit).image.pixelColor(5, 5), Qt::red);
}

void TestSlideImages::choosesByLanguage()
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
    images->setChoice(0, 1);
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::blue);
    images->setChoice(0, 0);
    model.setLanguages({"pl"});
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::red);
}

void TestSlideImages::standsIn()
{
    gallery::Slide slide = this->slide("gone.png", Qt::red);
    QFile::remove(folder.path("gone.png"));
    gallery::Picture gone;
    gone.address = folder.address("gone too.png");
    slide.substitutes = {gone, folder.picture("b.png", photos::plain({30, 20}, Qt::blue))};
    show({slide});
    const ImageState face = settled(0);
    QCOMPARE(face.state, State::Ready);
    QVERIFY(face.standIn);
    QCOMPARE(face.reason, "The file is not there.");
    QCOMPARE(face.image.pixelColor(5, 5), Qt::blue);
}

void TestSlideImages::whatFailedIsTriedAtEachVisit()
{
    gallery::Slide replaced = slide("c.png", Qt::red);
    replaced.substitutes = {folder.picture("d.png", photos::plain({30, 20}, Qt::yellow))};
    show({slide("a.png", Qt::red), slide("b.png", Qt::red), replaced});
    QVERIFY(QFile::rename(folder.path("b.png"), folder.path("b.gone")));
    QVERIFY(QFile::rename(folder.path("c.png"), folder.path("c.gone")));
    QCOMPARE(settled(1).state, State::Broken);
    QVERIFY(settled(2).standIn);
    QVERIFY(QFile::rename(folder.path("b.gone"), folder.path("b.png")));
    QVERIFY(QFile::rename(folder.path("c.gone"), folder.path("c.png")));
    QVERIFY(settled(2).standIn); // no visit of its own
    photo(0, fit);
    const ImageState again = photo(1, fit);
    QCOMPARE(again.state, State::Pending);
    QVERIFY(again.reason.isEmpty());
    QCOMPARE(settled(1).state, State::Ready);
    // What stands in stays until the photo is there.
    QVERIFY(photo(2, fit).state == State::Ready);
    QVERIFY(!settled(2).standIn);
}

void TestSlideImages::oneThatIsMendedMendsOthers()
{
    show({remote("a.png"), remote("b.png"), remote("c.png")});
    bool isAway = true;
    images->setFetcher([&isAway](const QUrl &, QObject *, auto done) {
        done(isAway ? QByteArray() : png(Qt::red), isAway ? "No network." : QString());
    });
    images->setVisibleRows(0, 2);
    QCOMPARE(settled(0).state, State::Broken);
    for (int row = 0; row < 3; ++row) {
        thumbnail(row, {64, 64});
        QTRY_COMPARE(images->thumbnail(row).state, State::Broken);
    }
    isAway = false;
    QSignalSpy changed(images.get(), &SlideImages::thumbnailChanged);
    images->retry(images->photoKey(0));
    QCOMPARE(settled(0).state, State::Ready);
    QCOMPARE(rowsOf(changed), (QSet<int>{0, 1, 2}));
    for (int row = 0; row < 3; ++row) {
        thumbnail(row, {64, 64});
        QTRY_COMPARE(images->thumbnail(row).state, State::Ready);
    }
}

void TestSlideImages::reloadsEverything()
{
    show({slide("a.png", Qt::red)});
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::red);
    photos::plain({300, 200}, Qt::blue).save(folder.path("a.png"));
    QSignalSpy changed(images.get(), &SlideImages::photoChanged);
    images->reloadAll();
    QCOMPARE(rowsOf(changed), QSet<int>{0});
    QCOMPARE(images->photo(0).image.pixelColor(5, 5), Qt::red); // until the other one is there
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::blue);
}

void TestSlideImages::soundsShowTheirThumbnail()
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

void TestSlideImages::thumbnailsComeFromTheSourcesOwn()
{
    gallery::Slide own = slide("large.png", Qt::red);
    own.thumbnails = {folder.picture("small.png", photos::plain({30, 20}, Qt::blue))};
    show({own, slide("green.png", Qt::green)});
    images->setVisibleRows(0, 1);
    const QSize cell(84, 56);
    QSignalSpy changed(images.get(), &SlideImages::thumbnailChanged);
    QCOMPARE(thumbnail(0, cell).state, State::Pending);
    QCOMPARE(thumbnail(1, cell).state, State::Pending);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(thumbnail(0, cell).image.pixelColor(5, 5), Qt::blue);
    QCOMPARE(thumbnail(1, cell).image.size(), QSize(84, 56));
    // Of the same shape as the slide, it is there before the photo.
    const ImageState pending = photo(1, fit);
    QCOMPARE(pending.state, State::Pending);
    QCOMPARE(pending.image.pixelColor(5, 5), Qt::green);
}

void TestSlideImages::neighboursComeNext()
{
    FakeNetwork network;
    images->setFetcher(network.fetch());
    show({remote("0"), remote("1"), remote("2"), remote("3"), remote("4")});
    photo(2, fit);
    QCOMPARE(network.addresses(), QStringList{"2"});
    network.calls.at(0).done(png(Qt::red), {});
    QTRY_COMPARE(network.addresses(), (QStringList{"2", "3", "4", "1"}));
    for (int call = 1; call <= 3; ++call)
        network.calls.at(call).done(png(Qt::red), {});
    QTRY_COMPARE(images->cachedBytes(), 4 * 30 * 20 * 4);
    // Backwards the slide before comes first; what is there is not asked for again.
    QCOMPARE(photo(1, fit).state, State::Ready);
    QCOMPARE(network.addresses(), (QStringList{"2", "3", "4", "1", "0"}));
}

void TestSlideImages::theNewestComesFirst()
{
    FakeNetwork network;
    images->setFetcher(network.fetch());
    QList<gallery::Slide> slides;
    for (int i = 0; i < 8; ++i)
        slides += remote(QString::number(i));
    show(slides);
    images->setVisibleRows(0, 7);
    for (int row = 0; row < 8; ++row)
        thumbnail(row, {84, 56});
    QCOMPARE(network.addresses(), (QStringList{"0", "1", "2", "3"}));
    network.calls.at(0).done(png(Qt::red), {});
    QTRY_COMPARE(network.addresses(), (QStringList{"0", "1", "2", "3", "7"}));
    // What is looked at waits for no thumbnail.
    photo(5, fit);
    QCOMPARE(network.addresses().last(), "5");
}

void TestSlideImages::whatIsStaleIsGivenUp()
{
    FakeNetwork network;
    images->setFetcher(network.fetch());
    QList<gallery::Slide> slides;
    for (int i = 0; i < 100; ++i)
        slides += remote(QString::number(i));
    show(slides);
    photo(10, fit);
    photo(50, fit);
    QCOMPARE(network.addresses(), (QStringList{"10", "50"}));
    QVERIFY(!network.calls.at(0).context);
    QVERIFY(network.calls.at(1).context);
    network.calls.at(0).done(png(Qt::red), {}); // too late, and harmless

    images->setVisibleRows(60, 79);
    for (int row = 60; row < 80; ++row)
        thumbnail(row, {84, 56});
    images->setVisibleRows(90, 99);
    for (const FakeNetwork::Call &call : std::as_const(network.calls))
        QCOMPARE(call.context.isNull(), call.address != "http://example.org/50");
    const qsizetype before = network.calls.size();
    network.calls.at(1).done(png(Qt::red), {});
    QTRY_VERIFY(!images->isPending());
    for (const QString &address : network.addresses().mid(before))
        QVERIFY(address == "51" || address == "52" || address == "49");
}

void TestSlideImages::keepsWithinBounds()
{
    const qsizetype one = 150 * 100 * 4;
    images = std::make_unique<SlideImages>(&model, SlideImages::Bounds{4 * one, one});
    QList<gallery::Slide> slides;
    for (int i = 0; i < 10; ++i)
        slides += slide(QString("%1.png").arg(i), Qt::red);
    show(slides);
    for (int row = 0; row < 10; ++row) {
        QCOMPARE(settled(row).state, State::Ready);
        QVERIFY(images->cachedBytes() <= 4 * one + one);
    }
    QCOMPARE(photo(9, fit).state, State::Ready);
    QCOMPARE(photo(0, fit).state, State::Pending);
    // A picture that is larger than the bound still shows.
    images = std::make_unique<SlideImages>(&model, SlideImages::Bounds{one / 2, one});
    QCOMPARE(settled(0).state, State::Ready);
}

void TestSlideImages::largerSizesAreDecodedAnew()
{
    show({slide("red.png", Qt::red)});
    QCOMPARE(settled(0, {90, 90}).image.size(), QSize(90, 60));
    const ImageState before = photo(0, {240, 240});
    QCOMPARE(before.state, State::Ready);
    QCOMPARE(before.image.size(), QSize(90, 60));
    QCOMPARE(settled(0, {240, 240}).image.size(), QSize(240, 160));
    // More than there is costs nothing.
    QCOMPARE(settled(0, {900, 900}).image.size(), QSize(300, 200));
    photo(0, {1200, 1200});
    QVERIFY(!images->isPending());
}

void TestSlideImages::followsTheModel()
{
    show({slide("red.png", Qt::red)});
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::red);
    QSignalSpy changed(images.get(), &SlideImages::photoChanged);
    // Words are no reason to load anything again.
    model.setLanguages({"en"});
    QCOMPARE(changed.size(), 0);
    QCOMPARE(photo(0, fit).state, State::Ready);
    show({slide("blue.png", Qt::blue)});
    QCOMPARE(photo(0, fit).state, State::Pending);
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::blue);
    show({});
    QCOMPARE(photo(0, fit).state, State::None);
    QCOMPARE(images->cachedBytes(), 0);
}

void TestSlideImages::slidesOfOnePhotoLoadItOnce()
{
    FakeNetwork network;
    images->setFetcher(network.fetch());
    show({remote("a"), remote("a"), remote("b")});
    photo(0, fit);
    network.calls.first().done(png(Qt::red), {});
    QTRY_COMPARE(images->photo(0).state, State::Ready);
    QCOMPARE(images->photo(1).state, State::Ready);
    QCOMPARE(photo(1, fit).image.cacheKey(), images->photo(0).image.cacheKey());
    QTRY_COMPARE(network.addresses(), (QStringList{"a", "b"}));
}

// As when a photo is added to a folder.
void TestSlideImages::insertingASlideLoadsNothingAgain()
{
    FakeNetwork network;
    images->setFetcher(network.fetch());
    gallery::Slide shown = remote("a");
    shown.id = "a";
    show({shown});
    photo(0, fit);
    network.answer(png(Qt::red));
    QTRY_COMPARE(images->photo(0).state, State::Ready);
    const qint64 image = images->photo(0).image.cacheKey();
    gallery::Slide added = photos::slide({});
    added.id = "new";
    model.update(photos::gallery({added, shown}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(images->photo(0).state, State::None);
    QCOMPARE(photo(1, fit).image.cacheKey(), image);
    QCOMPARE(network.calls.size(), 1);
}

void TestSlideImages::removedSlidesLeaveNoImage()
{
    gallery::Slide kept = slide("kept.png", Qt::blue);
    kept.id = "kept";
    gallery::Slide gone = slide("gone.png", Qt::red);
    gone.id = "gone";
    show({gone, kept});
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::red);
    model.update(photos::gallery({kept}));
    QFile::remove(folder.path("gone.png"));
    folder.save("gone.png", photos::plain({300, 200}, Qt::green));
    model.update(photos::gallery({gone, kept}));
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::green);
}

void TestSlideImages::rewrittenFilesAreLoadedAgain()
{
    show({slide("red.png", Qt::red), slide("blue.png", Qt::blue)});
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::red);
    QTRY_COMPARE(images->photo(1).state, State::Ready);
    folder.save("red.png", photos::plain({300, 200}, Qt::green));
    QSignalSpy changed(images.get(), &SlideImages::photoChanged);
    images->reload({folder.path("red.png")});
    QCOMPARE(rowsOf(changed), QSet<int>{0});
    QCOMPARE(images->photo(1).state, State::Ready);
    QCOMPARE(settled(0).image.pixelColor(5, 5), Qt::green);
}

void TestSlideImages::theChoiceStaysWithItsSlide()
{
    gallery::Slide two =
        photos::slide({folder.picture("a.png", photos::plain({30, 20}, Qt::red)),
                       folder.picture("b.png", photos::plain({30, 20}, Qt::blue))});
    two.id = "two";
    gallery::Slide other = slide("c.png", Qt::green);
    other.id = "other";
    show({two});
    images->setChoice(0, 1);
    model.update(photos::gallery({other, two}));
    QCOMPARE(images->choice(1), 1);
    QCOMPARE(settled(1).image.pixelColor(5, 5), Qt::blue);
}

void TestSlideImages::descriptionsCostNoPicture()
{
    gallery::Slide slide = this->slide("red.png", Qt::red);
    slide.size = {};
    show({slide});
    QCOMPARE(settled(0).state, State::Ready);
    slide.title = {"en", "Red"};
    slide.size = {300, 200};
    model.replaceSlides(0, {slide});
    QCOMPARE(photo(0, fit).state, State::Ready);
    // Places are counted in that size.
    slide.layers[0].target = {0, 0, 300, 200};
    show({slide});
    QCOMPARE(settled(0).state, State::Ready);
    slide.size = {600, 200};
    model.replaceSlides(0, {slide});
    QCOMPARE(photo(0, fit).state, State::Pending);
}

void TestSlideImages::camerasPreviewsComeFirst()
{
    FakeNetwork network;
    images->setFetcher(network.fetch());
    QList<gallery::Slide> slides{cameraPhoto("a.jpg")};
    for (int i = 1; i <= 4; ++i)
        slides += remote(QString::number(i));
    show(slides);
    images->setVisibleRows(0, 4);
    for (int row = 1; row <= 4; ++row)
        thumbnail(row, {84, 56}); // all that is loaded at once
    const QSize cell(84, 56);
    QSignalSpy changed(images.get(), &SlideImages::thumbnailChanged);
    QCOMPARE(thumbnail(0, cell).state, State::Pending);
    QTRY_COMPARE(changed.size(), 1);
    const ImageState preview = thumbnail(0, cell);
    QCOMPARE(preview.state, State::Ready);
    QVERIFY(preview.image.pixelColor(5, 5).blue() > 200);
    QVERIFY(images->isPending());
    // The photo's own takes its place.
    network.calls.first().done(png(Qt::green), {});
    QTRY_VERIFY(thumbnail(0, cell).image.pixelColor(5, 5).red() > 200);
    QCOMPARE(thumbnail(0, cell).image.size(), cell);
}

void TestSlideImages::previewsOfAnotherShapeAreNotShown()
{
    // The thumbnail comes from a file, the photo never: what is shown is a preview.
    FakeNetwork network;
    images->setFetcher(network.fetch());
    gallery::Slide alike = remote("a");
    alike.thumbnails = cameraPhoto("a.jpg").layers.first().options;
    gallery::Slide other = remote("b");
    other.size = {300, 300};
    other.thumbnails = cameraPhoto("b.jpg").layers.first().options;
    show({alike, other});
    QSignalSpy changed(images.get(), &SlideImages::photoChanged);
    QSignalSpy thumbnails(images.get(), &SlideImages::thumbnailChanged);
    QVERIFY(photo(0, fit).image.isNull());
    QTRY_VERIFY(changed.contains(QVariantList{0}));
    QCOMPARE(photo(0, fit).state, State::Pending);
    QVERIFY(photo(0, fit).image.pixelColor(5, 5).blue() > 200);
    QTRY_VERIFY(thumbnails.contains(QVariantList{1}));
    QCOMPARE(photo(1, fit).state, State::Pending);
    QVERIFY(photo(1, fit).image.isNull());
}

// A thumbnail that is another picture does not show in the place of a photo on its way.
void TestSlideImages::whatStandsInIsNoPreview()
{
    gallery::Slide slide = this->slide("gone.png", Qt::red);
    QFile::remove(folder.path("gone.png"));
    slide.substitutes = {folder.picture("b.png", photos::plain({30, 20}, Qt::blue))};
    slide.size = {30, 20};
    show({slide});
    QTRY_COMPARE(thumbnail(0, {84, 56}).state, State::Ready);
    QVERIFY(thumbnail(0, {84, 56}).standIn);
    QCOMPARE(images->photo(0).state, State::Pending); // not requested yet
    QVERIFY(images->photo(0).image.isNull());
}

void TestSlideImages::previewsAreReadyAround()
{
    const gallery::Slide slide = cameraPhoto("a.jpg");
    show(copies(slide, 60));
    QSignalSpy changed(images.get(), &SlideImages::thumbnailChanged);
    photo(10, fit);
    QSet<int> around;
    for (int row = 6; row <= 26; ++row)
        around += row;
    QTRY_COMPARE(rowsOf(changed), around);
    QCOMPARE(changed.first().first().toInt(), 10);
    const ImageState next = photo(11, {140, 140});
    QVERIFY(!next.image.isNull());
    // Backwards there are more behind than ahead.
    changed.clear();
    photo(50, fit);
    photo(49, fit);
    QTRY_VERIFY(rowsOf(changed).contains(33) && rowsOf(changed).contains(53));
}

void TestSlideImages::previewsFarAwayAreGivenUp()
{
    const gallery::Slide slide = cameraPhoto("a.jpg");
    show(copies(slide, 200));
    QSignalSpy changed(images.get(), &SlideImages::thumbnailChanged);
    photo(10, fit);
    photo(110, fit);
    QTRY_VERIFY(rowsOf(changed).size() >= 21 && !images->isPending());
    for (const int row : rowsOf(changed))
        QVERIFY(row == 10 || (row >= 106 && row <= 126));
}

void TestSlideImages::thumbnailsAroundAreMadeWhereThereIsNoPreview()
{
    QList<gallery::Slide> slides;
    for (int i = 0; i < 20; ++i)
        slides += slide(QString("%1.png").arg(i), Qt::red);
    show(slides);
    QSignalSpy changed(images.get(), &SlideImages::thumbnailChanged);
    photo(10, fit);
    QTRY_COMPARE(rowsOf(changed).size(), 14);
    QVERIFY(rowsOf(changed).contains(6));
    QVERIFY(rowsOf(changed).contains(19));
    QVERIFY(!thumbnail(19, {84, 56}).image.isNull());
}

VITRINE_TEST(TestSlideImages, QCoreApplication)
#include "tst_slideimages.moc"
