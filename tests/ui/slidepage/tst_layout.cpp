// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "support/mainwindowfixture.h"
#include "support/photos.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/photoview/photoview.h"
#include "ui/slidepage/chapterline.h"

#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

/// Nothing overlaps, nothing is cut off and nothing is out of reach, whatever the size of the
/// window; tst_textsizes goes through the sizes of the text.
class TestLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void everythingHasItsPlace_data();
    void everythingHasItsPlace();
    void captionBesideOrBelow_data();
    void captionBesideOrBelow();
    void theTitleIsWholeAfterAResize_data();
    void theTitleIsWholeAfterAResize();
    void buttonsAndCounterStayWhereTheyAre();
    void withoutItsTextsTheCaptionMakesRoom();
    void photoIsNeverCropped();
    void theChapterLineRunsAsThePageDoes();
};

static QRect inWindow(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

void TestLayout::everythingHasItsPlace_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    const QSize sizes[] = {{1280, 800}, {1920, 1080}, {3440, 1440}, {800, 600}, {640, 480},
                           {480, 400},  {360, 640},   {360, 480},   {600, 1200}};
    for (const QSize size : sizes) {
        for (const char *language : {"fr", "en"}) {
            for (const int percent : {80, 100})
                QTest::addRow("%dx%d %s %d%%", size.width(), size.height(), language, percent)
                    << size << language << percent;
        }
    }
}

void TestLayout::everythingHasItsPlace()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(int, percent);
    settings::captionPercent.set(percent);
    const MainWindowFixture reader(language, size);
    QCOMPARE(reader.window->size(), size);
    auto *area = reader.find("captionPanel")->findChild<QScrollArea *>();
    for (const int row : {0, 1, 26, 28}) {
        reader.tour->goTo(row);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();

        // The parts of the page: whole, in the window, and beside one another. In a low window the
        // photo scrolls with the texts.
        QList<const char *> parts{"captionPanel", "filmstrip"};
        QCOMPARE(area->widget()->isAncestorOf(reader.find("stage")), size == QSize(480, 400));
        if (!area->widget()->isAncestorOf(reader.find("stage")))
            parts += {"stage", "chapterLine"};
        QList<QRect> places{inWindow(reader.find("topBar"))};
        for (const char *part : parts) {
            const QRect place = inWindow(reader.find(part));
            QVERIFY2(reader.window->rect().contains(place), part);
            for (const QRect &other : places)
                QVERIFY2(!place.intersects(other), part);
            places += place;
        }
        // Buttons and counter are as large as their words need.
        QList<QRect> controls{inWindow(area)};
        for (const char *name : {"discover", "review", "counter"}) {
            const QWidget *control = reader.find(name);
            QVERIFY2(control->width() >= control->sizeHint().width(), name);
            QVERIFY2(control->height() >= control->sizeHint().height(), name);
            QVERIFY2(inWindow(reader.find("captionPanel")).contains(inWindow(control)), name);
            for (const QRect &other : controls)
                QVERIFY2(!other.intersects(inWindow(control)), name);
            controls += inWindow(control);
        }
        // The texts are as high as they need, follow one another, and all can be scrolled to.
        QVERIFY(area->viewport()->height() >= 60);
        QCOMPARE(area->widget()->width(), area->viewport()->width());
        int below = 0;
        for (const char *name : {"heading", "title", "caption", "credit"}) {
            const QWidget *text = reader.find(name);
            QVERIFY2(text->isVisible(), name);
            QVERIFY2(text->y() >= below, name);
            QVERIFY2(text->height() >= text->heightForWidth(text->width()), name);
            QVERIFY2(text->geometry().right() < area->viewport()->width(), name);
            below = text->geometry().bottom();
        }
        QVERIFY(area->widget()->height() > below);
        QCOMPARE(area->verticalScrollBar()->maximum(),
                 qMax(0, area->widget()->height() - area->viewport()->height()));
    }
}

void TestLayout::captionBesideOrBelow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("below");
    QTest::newRow("wide") << QSize(1280, 800) << false;
    QTest::newRow("high") << QSize(700, 900) << true;
    QTest::newRow("a phone's") << QSize(360, 640) << true;
    QTest::newRow("small") << QSize(360, 480) << true;
}

void TestLayout::captionBesideOrBelow()
{
    QFETCH(QSize, size);
    QFETCH(bool, below);
    const MainWindowFixture reader("fr", size);
    const QRect stage = inWindow(reader.find("stage"));
    const QRect caption = inWindow(reader.find("captionPanel"));
    if (below) {
        QVERIFY(caption.top() > stage.bottom());
    } else {
        QVERIFY(caption.left() > stage.right());
        const double share = double(stage.width()) / size.width();
        QVERIFY(share > 0.6 && share < 0.7);
    }
}

void TestLayout::theTitleIsWholeAfterAResize_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << "fr";
    QTest::newRow("English") << "en";
}

void TestLayout::theTitleIsWholeAfterAResize()
{
    QFETCH(QString, language);
    const MainWindowFixture reader(language, {360, 480});
    reader.window->resize(800, 400);
    QTRY_COMPARE(reader.window->size(), QSize(800, 400));
    QCoreApplication::processEvents();
    const auto *title = reader.find<QLabel>("title");
    const QScrollArea *area = nullptr;
    for (QWidget *parent = title->parentWidget(); parent && !area; parent = parent->parentWidget())
        area = qobject_cast<QScrollArea *>(parent);
    QVERIFY(area);
    // Above the lower edge, where the text fades out, and with words below it.
    const int end = title->mapTo(area->viewport(), title->rect().bottomLeft()).y();
    QVERIFY2(end <= area->viewport()->height() - title->fontMetrics().height() / 2,
             qPrintable(QString("%1 of %2").arg(end).arg(area->viewport()->height())));
    QVERIFY(title->mapTo(area->viewport(), QPoint()).y() >= 0);
    QVERIFY(title->height() >= title->heightForWidth(title->width()));
}

void TestLayout::buttonsAndCounterStayWhereTheyAre()
{
    for (const QSize size : {QSize(1280, 800), QSize(360, 640)}) {
        const MainWindowFixture reader("fr", size);
        const auto places = [&reader] {
            QList<QRect> rects;
            for (const char *name : {"discover", "review", "counter", "stage", "captionPanel"})
                rects += inWindow(reader.find(name));
            return rects;
        };
        QCoreApplication::processEvents();
        const QList<QRect> before = places();
        for (int row = 0; row < 29; ++row) {
            reader.tour->goTo(row);
            QCoreApplication::sendPostedEvents();
            QCOMPARE(places(), before);
        }
    }
}

void TestLayout::withoutItsTextsTheCaptionMakesRoom()
{
    for (const QSize size : {QSize(1280, 800), QSize(360, 640)}) {
        const MainWindowFixture reader("fr", size);
        QCoreApplication::processEvents();
        const QRect stage = inWindow(reader.find("stage"));
        const QRect caption = inWindow(reader.find("captionPanel"));
        reader.press(Qt::Key_C);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const QRect larger = inWindow(reader.find("stage"));
        const QRect foot = inWindow(reader.find("captionPanel"));
        QVERIFY(larger.width() * larger.height() > stage.width() * stage.height());
        QVERIFY(foot.height() < 120 && foot.bottom() == caption.bottom());
        reader.press(Qt::Key_C);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCOMPARE(inWindow(reader.find("stage")), stage);
    }
}

void TestLayout::photoIsNeverCropped()
{
    const photos::Folder folder;
    const QSize pixels(1200, 800);
    const gallery::Picture photo = folder.picture("photo.png", photos::quarters(pixels));
    for (const QSize size : {QSize(1280, 800), QSize(360, 480), QSize(1900, 500)}) {
        MainWindowFixture reader("fr", size);
        reader.model.setGallery(photos::gallery({photos::slide({photo}, pixels)}));
        const auto *stage = reader.find<ui::PhotoView>("stage");
        QImage picture;
        const auto shown = [&] {
            picture = reader.find("stage")->grab().toImage();
            return photos::reading(picture.copy(stage->photoArea().toRect()));
        };
        QTRY_COMPARE(shown(), "RGBY"); // all of its quarters
        // All around the photo there is the stage's own colour.
        const QRgb ground = picture.pixel(1, 1);
        for (int x = 0; x < picture.width(); ++x) {
            QCOMPARE(picture.pixel(x, 2), ground);
            QCOMPARE(picture.pixel(x, picture.height() - 3), ground);
        }
        for (int y = 0; y < picture.height(); ++y) {
            QCOMPARE(picture.pixel(1, y), ground);
            QCOMPARE(picture.pixel(picture.width() - 2, y), ground);
        }
    }
}

// What is seen is as high as the line, what is not half as high.
void TestLayout::theChapterLineRunsAsThePageDoes()
{
    gallery::SlideModel model;
    gallery::Gallery gallery = samples::gallery(4, false);
    for (gallery::Slide &slide : gallery.slides)
        slide.caption.add("ar", {QString::fromUtf8("صورة")});
    model.setLanguages({"en"});
    model.setGallery(gallery);
    gallery::Tour tour(&model); // which has seen the first slide
    ui::ChapterLine line(&tour);
    line.resize(400, line.sizeHint().height());
    line.show();
    const auto isSeenAt = [&line](int x) {
        const QImage image = line.grab().toImage();
        return image.pixelColor(x, 0) == image.pixelColor(x, image.height() - 1);
    };
    for (const bool isMirrored : {false, true, false}) {
        model.setLanguages({isMirrored ? "ar" : "en"});
        QCOMPARE(model.isRightToLeft(), isMirrored);
        line.update();
        QCOMPARE(isSeenAt(50), !isMirrored);
        QCOMPARE(isSeenAt(350), isMirrored);
    }
}

VITRINE_TEST(TestLayout, QApplication)
#include "tst_layout.moc"
