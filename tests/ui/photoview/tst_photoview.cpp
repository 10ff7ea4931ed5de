// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "support/mainwindowfixture.h"
#include "support/photos.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/filmstrip/filmstrip.h"
#include "ui/mainwindow/screenshot.h"
#include "ui/painting/skeleton.h"
#include "ui/photoview/photoview.h"
#include "ui/photoview/zoomcontroller.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QProgressBar>
#include <QScrollBar>
#include <QTimer>

/// What the stage and the filmstrip show of a slide's picture, whatever its state.
class TestStage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void aPhotoFitsAndIsNotCropped_data();
    void aPhotoFitsAndIsNotCropped();
    void aSmallPhotoIsNotEnlargedUnlessAsked_data();
    void aSmallPhotoIsNotEnlargedUnlessAsked();
    void facesOfASlide();
    void transparencyShowsANeutralGround();
    void aPhotoStaysAsOthersComeAndMove_data();
    void aPhotoStaysAsOthersComeAndMove();
    void aPhotoOnItsWayIsQuiet();
    void aPhotoThatCameShowsNoProgressLater();
    void aPhotoThatFailedSaysWhyAndIsTriedAgain_data();
    void aPhotoThatFailedSaysWhyAndIsTriedAgain();
    void thumbnailsOnTheirWayAreQuiet();
    void soundsSaySo_data();
    void soundsSaySo();
    void aChapterIsSaidWhereItBegins();
    void descriptionsFollowTheLanguage();
    void choosesAmongPictures();
    void choicesAreReachedByKeyboard();
    void thumbnailsShowThePhotoWhole();
    void onlyVisibleThumbnailsAreAskedFor();
    void aScreenshotWaitsForThePhoto();

private:
    photos::Folder folder;
};

static void settleStage(const MainWindowFixture &reader)
{
    QCoreApplication::processEvents();
    reader.window->grab();
    QVERIFY(QTest::qWaitFor([&reader] { return !reader.window->images()->isPending(); }));
    QCoreApplication::processEvents();
}

static QImage grabbed(const MainWindowFixture &reader)
{
    return reader.find("stage")->grab().toImage();
}

static QColor at(const QImage &image, QPointF place)
{
    return image.pixelColor((place * image.devicePixelRatio()).toPoint());
}

static bool isOfOneColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != colour)
                return false;
        }
    }
    return !image.isNull();
}

/// Two slides with red photos on a server that the test plays.
struct RemotePhotos
{
    RemotePhotos(MainWindowFixture &reader, const photos::Folder &folder)
    {
        QFile file(folder.save("red.png", photos::plain({1500, 1000}, Qt::red)));
        if (file.open(QIODevice::ReadOnly))
            photo = file.readAll();
        reader.window->images()->setFetcher([this](const QUrl &, QObject *context,
                                                   const imaging::Fetch::Done &done,
                                                   const imaging::Fetch::Progress &progress) {
            calls.append({context, done, progress});
        });
        QList<gallery::Slide> slides;
        for (const char *name : {"a", "b"}) {
            gallery::Picture picture;
            picture.address = QStringLiteral("https://example.org/%1.png").arg(name);
            slides += photos::slide({picture});
            slides.last().id = name;
            slides.last().title = {"en", "Title"};
        }
        reader.model.setGallery(photos::gallery(slides));
        reader.window->grab();
    }
    void progress(qint64 received, qint64 total) const
    {
        for (const Call &call : calls) {
            if (call.context && call.progress)
                call.progress(received, total);
        }
    }
    void answer() { end(photo, {}); }
    void refuse(const QString &error) { end({}, error); }

    struct Call
    {
        QPointer<QObject> context;
        imaging::Fetch::Done done;
        imaging::Fetch::Progress progress;
    };
    QList<Call> calls;
    QByteArray photo;

private:
    // Others follow.
    void end(const QByteArray &body, const QString &error)
    {
        for (int i = 0; i < 20 && !calls.isEmpty(); ++i) {
            const QList<Call> now = std::exchange(calls, {});
            for (const Call &call : now) {
                if (call.context)
                    call.done(body, error);
            }
            QCoreApplication::processEvents();
        }
    }
};

void TestStage::aPhotoFitsAndIsNotCropped_data()
{
    QTest::addColumn<QSize>("photo");
    QTest::addColumn<QSize>("window");
    for (const QSize photo :
         {QSize(1500, 1000), QSize(400, 1600), QSize(3000, 300), QSize(30, 20)}) {
        for (const QSize window : {QSize(1280, 800), QSize(360, 480)})
            QTest::addRow("%dx%d in %dx%d", photo.width(), photo.height(), window.width(),
                          window.height())
                << photo << window;
    }
}

void TestStage::aPhotoFitsAndIsNotCropped()
{
    QFETCH(QSize, photo);
    QFETCH(QSize, window);
    MainWindowFixture reader("en", window);
    // What the gallery says of the shape is wrong; the photo knows better.
    reader.model.setGallery(photos::gallery(
        {photos::slide({folder.picture("photo.png", photos::quarters(photo))}, {100, 100})}));
    settleStage(reader);
    const auto *stage = reader.find<ui::PhotoView>("stage");
    const QRectF area = stage->photoArea();
    QVERIFY(QRectF(stage->rect()).contains(area));
    QVERIFY(qAbs(area.width() / area.height() * photo.height() / photo.width() - 1) < 0.02);
    const QImage image = grabbed(reader);
    QCOMPARE(at(image, area.topLeft() + QPointF(2, 2)), Qt::red);
    QCOMPARE(at(image, area.topRight() + QPointF(-2, 2)), Qt::green);
    QCOMPARE(at(image, area.bottomLeft() + QPointF(2, -2)), Qt::blue);
    QCOMPARE(at(image, area.bottomRight() + QPointF(-2, -2)), Qt::yellow);
    QCOMPARE(at(image, area.topLeft() - QPointF(2, 2)), at(image, {1, 1}));
    QCOMPARE(at(image, area.bottomRight() + QPointF(2, 2)), at(image, {1, 1}));
}

void TestStage::aSmallPhotoIsNotEnlargedUnlessAsked_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("enlarge");
    QTest::addColumn<bool>("fills");
    QTest::newRow("a photo") << "small.png" << false << false;
    QTest::newRow("a photo, asked for") << "small.png" << true << true;
    QTest::newRow("a drawing") << "small.svg" << false << true;
}

void TestStage::aSmallPhotoIsNotEnlargedUnlessAsked()
{
    QFETCH(QString, file);
    QFETCH(bool, enlarge);
    QFETCH(bool, fills);
    folder.save("small.png", photos::plain({30, 20}, Qt::red));
    folder.write("small.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'>"
                              "<rect width='30' height='20' fill='red'/></svg>");
    gallery::Picture picture;
    picture.address = folder.address(file);
    MainWindowFixture reader("en");
    reader.model.setGallery(photos::gallery({photos::slide({picture})}));
    settleStage(reader);
    const auto *stage = reader.find<ui::PhotoView>("stage");
    const auto width = [stage] { return stage->photoArea().width() * stage->devicePixelRatioF(); };
    settings::enlargeSmall.set(enlarge); // shows at once
    if (fills)
        QVERIFY(width() > 500);
    else
        QCOMPARE(width(), 30);
    const QImage image = grabbed(reader);
    QCOMPARE(at(image, stage->photoArea().center()), Qt::red);
    QCOMPARE(at(image, stage->photoArea().topLeft() + QPointF(2, 2)), Qt::red);
    QCOMPARE(at(image, stage->photoArea().topLeft() - QPointF(2, 2)), at(image, {1, 1}));
    // A tap twice shows the other of the two sizes.
    stage->zoomController()->toggle(stage->photoArea().center());
    QCOMPARE(width() > 500, file == "small.png" && !enlarge);
}

void TestStage::facesOfASlide()
{
    MainWindowFixture reader("en");
    gallery::Picture gone;
    gone.address = folder.address("gone.png");
    reader.model.setGallery(photos::gallery(
        {photos::slide({}), photos::slide({gone}),
         photos::slide({folder.picture("red.png", photos::plain({300, 200}, Qt::red))})}));
    const auto *stage = reader.find<ui::PhotoView>("stage");
    settleStage(reader);
    QCOMPARE(stage->accessibleDescription(), "Photo not included");
    const QImage none = grabbed(reader);
    reader.tour->goTo(1);
    settleStage(reader);
    QCOMPARE(stage->accessibleDescription(), "The file is not there.");
    QVERIFY(grabbed(reader) != none);
    reader.tour->goTo(2);
    // Loaded ahead, it is there with its caption.
    QCOMPARE(at(grabbed(reader), stage->photoArea().center()), Qt::red);
    QCOMPARE(stage->accessibleDescription(), "");
    reader.tour->goTo(0);
    QVERIFY(at(grabbed(reader), stage->photoArea().center()) != Qt::red);
}

void TestStage::transparencyShowsANeutralGround()
{
    MainWindowFixture reader("en");
    QImage clear(300, 200, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    reader.model.setGallery(photos::gallery({photos::slide({folder.picture("clear.png", clear)})}));
    settleStage(reader);
    const QColor ground =
        at(grabbed(reader), reader.find<ui::PhotoView>("stage")->photoArea().center());
    QCOMPARE(ground, QColor(0x9c, 0x9c, 0x9c));
}

void TestStage::aPhotoStaysAsOthersComeAndMove_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("pending");
    for (const bool pending : {false, true}) {
        const char *when = pending ? "on its way" : "there";
        QTest::addRow("%s, one comes before", when) << "xabcdefgh" << pending;
        QTest::addRow("%s, one comes after", when) << "abcdefghx" << pending;
        QTest::addRow("%s, one goes", when) << "bcdefgh" << pending;
        QTest::addRow("%s, others change places", when) << "bacdefgh" << pending;
        QTest::addRow("%s, all change places", when) << "habcdefg" << pending;
    }
}

// At `g`, the green one.
void TestStage::aPhotoStaysAsOthersComeAndMove()
{
    QFETCH(QString, after);
    QFETCH(bool, pending);
    MainWindowFixture reader("en");
    const auto letters = [this](const QString &ids) {
        QList<gallery::Slide> slides;
        for (const QChar id : ids) {
            const QColor colour = id == 'g' ? Qt::green : Qt::red;
            slides += photos::slide(
                {folder.picture(QString(id) + ".png", photos::plain({300, 200}, colour))});
            slides.last().id = id;
        }
        return photos::gallery(slides);
    };
    reader.model.setGallery(letters("abcdefgh"));
    settleStage(reader);
    reader.tour->goTo(6);
    if (!pending)
        settleStage(reader);
    reader.model.update(letters(after));
    settleStage(reader);
    QCOMPARE(reader.tour->current(), after.indexOf('g'));
    const auto *stage = reader.find<ui::PhotoView>("stage");
    QCOMPARE(at(grabbed(reader), stage->photoArea().center()), Qt::green);
    QVERIFY(stage->zoomController()->isOffered()); // it is the photo, not its thumbnail
}

void TestStage::aPhotoOnItsWayIsQuiet()
{
    MainWindowFixture reader("en");
    RemotePhotos remote(reader, folder);
    const auto *stage = reader.find<ui::PhotoView>("stage");
    const auto *progress = reader.find<QProgressBar>("loadingPhoto");
    const auto place = [&] { return grabbed(reader).copy(stage->photoArea().toRect()); };
    QVERIFY(!remote.calls.isEmpty());
    // No ground flashes up for a photo that comes within some frames.
    QVERIFY(isOfOneColour(place(), at(grabbed(reader), {1, 1})));
    QVERIFY(!progress->isVisible());
    QCOMPARE(stage->accessibleDescription(), "");
    const QColor ground = ui::skeletonColour(stage->palette());
    QTRY_COMPARE(at(grabbed(reader), stage->photoArea().center() - QPointF(0, 60)), ground);
    QTRY_VERIFY(progress->isVisible());
    QCOMPARE(stage->accessibleDescription(), "The photo is on its way.");
    QCOMPARE(progress->accessibleName(), "Loading the photo");
    QCOMPARE(progress->maximum(), 0); // nobody knows how much is to come
    remote.progress(450, -1);
    QCOMPARE(progress->maximum(), 0);
    remote.progress(450, 1000);
    QCOMPARE(progress->maximum(), 100);
    QCOMPARE(progress->value(), 45);
    remote.answer();
    QTRY_VERIFY(!progress->isVisible());
    QCOMPARE(at(grabbed(reader), stage->photoArea().center()), Qt::red);
    QCOMPARE(stage->accessibleDescription(), "");
}

void TestStage::aPhotoThatCameShowsNoProgressLater()
{
    MainWindowFixture reader("en");
    RemotePhotos remote(reader, folder);
    const auto *stage = reader.find<ui::PhotoView>("stage");
    grabbed(reader);
    remote.answer();
    QTRY_VERIFY(stage->zoomController()->isOffered()); // it is the photo, not its thumbnail
    for (const auto *timer : stage->findChildren<QTimer *>(Qt::FindDirectChildrenOnly))
        QVERIFY(!timer->isActive());
    QVERIFY(!reader.find("loadingPhoto")->isVisible());
}

void TestStage::aPhotoThatFailedSaysWhyAndIsTriedAgain_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("a large window") << QSize(1280, 800);
    QTest::newRow("a phone") << QSize(360, 640);
    QTest::newRow("a small window") << QSize(360, 480);
}

void TestStage::aPhotoThatFailedSaysWhyAndIsTriedAgain()
{
    QFETCH(QSize, window);
    MainWindowFixture reader("en", window);
    RemotePhotos remote(reader, folder);
    const auto *stage = reader.find<ui::PhotoView>("stage");
    auto *again = reader.find<QAbstractButton>("tryAgain");
    QVERIFY(!again->isVisible());
    const QString reason = "The server refuses: 404 Not Found.";
    remote.refuse(reason);
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(stage->accessibleDescription(), reason);
    // Neither the drawn placeholder nor what is on its way.
    QCOMPARE(at(grabbed(reader), again->parentWidget()->geometry().topLeft() + QPoint(12, 12)),
             ui::skeletonColour(stage->palette()));
    QVERIFY(!reader.find("loadingPhoto")->isVisible());
    QVERIFY(QRect(QPoint(0, 0), again->parentWidget()->size()).contains(again->geometry()));
    remote.calls.clear();
    again->click();
    QTRY_VERIFY(!remote.calls.isEmpty());
    QVERIFY(!again->isVisible());
    remote.answer();
    QTRY_COMPARE(at(grabbed(reader), stage->photoArea().center()), Qt::red);
    QVERIFY(!again->isVisible());
}

void TestStage::thumbnailsOnTheirWayAreQuiet()
{
    MainWindowFixture reader("en");
    RemotePhotos remote(reader, folder);
    auto *strip = reader.find<ui::Filmstrip>("filmstrip");
    const auto thumbnail = [&] {
        return strip->viewport()
            ->grab(strip->visualRect(reader.model.index(0)).adjusted(10, 10, -22, -10))
            .toImage();
    };
    const QColor ground = ui::skeletonColour(strip->palette());
    // No figure of a placeholder.
    QVERIFY(isOfOneColour(thumbnail(), ground));
    remote.refuse("Gone.");
    QTRY_VERIFY(!isOfOneColour(thumbnail(), ground)); // a sign
    QCOMPARE(thumbnail().pixelColor(1, 1), ground);
}

void TestStage::soundsSaySo_data()
{
    QTest::addColumn<gallery::Slide::Medium>("medium");
    QTest::addColumn<QString>("notice");
    using Medium = gallery::Slide::Medium;
    QTest::newRow("sound") << Medium::Sound << "This is a sound, not a picture";
    QTest::newRow("video") << Medium::Video << "This is a video, not a picture";
    QTest::newRow("text") << Medium::Text << "This is a text, not a picture";
}

void TestStage::soundsSaySo()
{
    QFETCH(gallery::Slide::Medium, medium);
    MainWindowFixture reader("en");
    gallery::Slide bare = photos::slide({});
    bare.medium = medium;
    gallery::Slide pictured = bare;
    pictured.substitutes = {folder.picture("red.png", photos::plain({300, 200}, Qt::red))};
    reader.model.setGallery(photos::gallery({bare, pictured}));
    const auto *stage = reader.find<ui::PhotoView>("stage");
    settleStage(reader);
    QTEST(stage->accessibleDescription(), "notice");
    reader.tour->goTo(1);
    settleStage(reader);
    QTEST(stage->accessibleDescription(), "notice");
    const QRectF area = stage->photoArea();
    const QImage image = grabbed(reader);
    QCOMPARE(at(image, area.center()), Qt::red);
    QVERIFY(at(image, area.bottomLeft() + QPointF(3, -3)).red() < 100);
}

void TestStage::aChapterIsSaidWhereItBegins()
{
    MainWindowFixture reader("en");
    reader.model.setGallery(samples::gallery(5, true));
    const auto saysChapter = [&reader](int row) {
        reader.tour->goTo(row);
        return QAccessible::queryAccessibleInterface(reader.find("stage"))
            ->text(QAccessible::Name)
            .contains("Chapter: Chapter.");
    };
    for (int time = 0; time < 2; ++time) {
        QVERIFY(!saysChapter(0));
        QVERIFY(saysChapter(1));
        QVERIFY(!saysChapter(2));
        QVERIFY(!saysChapter(5)); // outside of it
        QVERIFY(saysChapter(4));
    }
}

void TestStage::descriptionsFollowTheLanguage()
{
    MainWindowFixture reader("en");
    gallery::Slide slide =
        photos::slide({folder.picture("red.png", photos::plain({300, 200}, Qt::red))});
    slide.alternative = {"en", "A red wall"};
    slide.alternative.add("fr", {"Un mur rouge"});
    reader.model.setGallery(photos::gallery({slide}));
    settleStage(reader);
    QCOMPARE(reader.find("stage")->accessibleDescription(), "A red wall");
    reader.setLanguage("fr");
    QCOMPARE(reader.find("stage")->accessibleDescription(), "Un mur rouge");
}

static gallery::Slide twoVersions(const photos::Folder &folder)
{
    gallery::Picture natural = folder.picture("a.png", photos::plain({300, 200}, Qt::red));
    natural.label = {"en", "Natural light"};
    natural.label.add("fr", {"Lumière naturelle"});
    return photos::slide({natural, folder.picture("b.png", photos::plain({300, 200}, Qt::blue))});
}

void TestStage::choosesAmongPictures()
{
    for (const QSize size : {QSize(1280, 800), QSize(360, 480)}) {
        MainWindowFixture reader("en", size);
        reader.model.setGallery(photos::gallery(
            {photos::slide({folder.picture("c.png", photos::plain({300, 200}, Qt::green))}),
             twoVersions(folder)}));
        settleStage(reader);
        const auto *stage = reader.find<ui::PhotoView>("stage");
        QVERIFY(reader.find("choiceRow")->isHidden());
        const QRectF alone = stage->photoArea();
        reader.tour->goTo(1);
        settleStage(reader);
        const QWidget *row = reader.find("choiceRow");
        QVERIFY(row->isVisible());
        QVERIFY(stage->rect().contains(row->geometry()));
        QVERIFY(row->y() > stage->photoArea().bottom());
        QCOMPARE(at(grabbed(reader), stage->photoArea().center()), Qt::red);

        auto *first = reader.find<QAbstractButton>("option_0");
        auto *second = reader.find<QAbstractButton>("option_1");
        QCOMPARE(first->text(), "Natural light");
        QCOMPARE(second->text(), "Picture 2");
        QVERIFY(first->isChecked() && !second->isChecked());
        const QString counter = reader.counter();
        second->click();
        settleStage(reader);
        QVERIFY(second->isChecked() && !first->isChecked());
        QCOMPARE(at(grabbed(reader), stage->photoArea().center()), Qt::blue);
        QCOMPARE(reader.counter(), counter);

        reader.setLanguage("fr");
        QCOMPARE(reader.find<QAbstractButton>("option_0")->text(), "Lumière naturelle");
        QVERIFY(reader.find<QAbstractButton>("option_1")->isChecked());
        reader.tour->goTo(0);
        QVERIFY(row->isHidden());
        QCOMPARE(stage->photoArea(), alone);
    }
}

void TestStage::choicesAreReachedByKeyboard()
{
    MainWindowFixture reader("en");
    reader.model.setGallery(photos::gallery({twoVersions(folder)}));
    settleStage(reader);
    auto *second = reader.find<QAbstractButton>("option_1");
    for (int i = 0; i < 30 && !second->hasFocus(); ++i)
        reader.press(Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    reader.press(Qt::Key_Space);
    QVERIFY(second->isChecked());
    QCOMPARE(reader.window->images()->choice(0), 1);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(second);
    QCOMPARE(interface->text(QAccessible::Name), "Picture 2");
    QVERIFY(interface->state().checkable && interface->state().checked);
}

void TestStage::thumbnailsShowThePhotoWhole()
{
    MainWindowFixture reader("en");
    reader.model.setGallery(photos::gallery(
        {photos::slide({folder.picture("high.png", photos::quarters({200, 400}))})}));
    settleStage(reader);
    const auto *strip = reader.find<ui::Filmstrip>("filmstrip");
    const QImage image = reader.find<ui::Filmstrip>("filmstrip")->viewport()->grab().toImage();
    const QRect cell = strip->visualRect(reader.model.index(0));
    const QPointF middle = QRectF(cell).center();
    QCOMPARE(at(image, middle + QPointF(-8, -20)), Qt::red);
    QCOMPARE(at(image, middle + QPointF(8, -20)), Qt::green);
    QCOMPARE(at(image, middle + QPointF(-8, 20)), Qt::blue);
    QCOMPARE(at(image, middle + QPointF(8, 20)), Qt::yellow);
    const QColor beside = at(image, middle + QPointF(-30, 0));
    QVERIFY(beside != Qt::red && beside != Qt::blue);
}

void TestStage::onlyVisibleThumbnailsAreAskedFor()
{
    MainWindowFixture reader("en");
    QList<QPointer<QObject>> wanted;
    QSet<QString> asked;
    reader.window->images()->setFetcher([&](const QUrl &address, QObject *context, auto) {
        wanted += context;
        asked += address.path();
    });
    QList<gallery::Slide> slides;
    for (int i = 0; i < 20'000; ++i) {
        gallery::Picture remote;
        remote.address = QString("https://example.org/%1").arg(i);
        slides += photos::slide({remote});
    }
    reader.model.setGallery(photos::gallery(slides));
    QCoreApplication::processEvents();
    reader.window->grab();
    QVERIFY(asked.size() < 30);
    reader.tour->goTo(19'990);
    QCoreApplication::processEvents();
    reader.window->grab();
    QVERIFY(asked.size() < 60);
    QVERIFY(asked.contains("/19990"));
    // Nobody waits for the first rows any more.
    QVERIFY(std::count_if(wanted.begin(), wanted.end(), [](const auto &one) { return one; }) <= 6);
}

void TestStage::aScreenshotWaitsForThePhoto()
{
    MainWindowFixture reader("en");
    reader.window->hide();
    reader.model.setGallery(photos::gallery(
        {photos::slide({folder.picture("red.png", photos::plain({300, 200}, Qt::red))})}));
    const QString file = folder.path("screenshot.png");
    QCOMPARE(ui::saveScreenshot(*reader.window, *reader.window->images(), file), "");
    const auto *stage = reader.find<ui::PhotoView>("stage");
    const QPoint centre = stage->mapTo(reader.window.get(), stage->photoArea().center().toPoint());
    QCOMPARE(QImage(file).pixelColor(centre), Qt::red);
}

VITRINE_TEST(TestStage, QApplication)
#include "tst_photoview.moc"
