// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/store/slideimages.h"
#include "support/mainwindowfixture.h"
#include "support/photos.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "ui/actions/actions.h"
#include "ui/filmstrip/filmstrip.h"
#include "ui/slidetext/slidetexts.h"
#include "ui/style/colours.h"

#include <QAccessible>
#include <QScrollBar>
#include <QWheelEvent>

using ui::Filmstrip;

/// The filmstrip, by itself and in the window.
class TestFilmstrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useEmptySettings(); }

    void chaptersAreSetApart_data();
    void chaptersAreSetApart();
    void namesOfChaptersWhereThereIsRoom();
    void seenIsToldByATick_data();
    void seenIsToldByATick();
    void keysWithTheFocus_data();
    void keysWithTheFocus();
    void itsOwnKeys();
    void aClickLeavesTheKeyboardWhereItIs();
    void aShakenClickChoosesOneSlide();
    void theWheelScrolls_data();
    void theWheelScrolls();
    void fromTheRight();
    void placeIsKeptAsSlidesComeAndGo();
    void aNewGalleryShowsItsSlide();
    void tipsTellPositionTitleAndChapter();
    void itemsHaveNames();
    void aHundredThousand();

private:
    photos::Folder folder;
};

/// A strip with nothing around it.
struct Shown
{
    explicit Shown(const gallery::Gallery &gallery, int height = 56)
    {
        model.setLanguages({"en"});
        model.setGallery(gallery);
        strip.setThumbnailHeight(height);
        strip.resize(800, strip.sizeHint().height());
        strip.show();
        QCoreApplication::processEvents();
    }
    QRect place(int row) const { return strip.visualRect(model.index(row)); }
    bool shows(int row) const { return strip.viewport()->rect().intersects(place(row)); }
    QImage grabbed() { return strip.viewport()->grab().toImage(); }

    gallery::SlideModel model;
    gallery::Tour tour{&model};
    imaging::SlideImages pictures{&model};
    Filmstrip strip{&tour, &pictures};
};

static gallery::Gallery chapters(int count, int size)
{
    gallery::Gallery gallery = samples::gallery(count * size, false);
    gallery.chapters.clear();
    for (int i = 0; i < count; ++i) {
        gallery::Chapter chapter;
        chapter.title = samples::text(QString("Chapitre %1").arg(i), QString("Chapter %1").arg(i));
        for (int row = i * size; row < (i + 1) * size; ++row)
            chapter.slides += row;
        gallery.chapters += chapter;
    }
    return gallery;
}

void TestFilmstrip::chaptersAreSetApart_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<bool>("dark");
    for (const int height : {36, 56}) {
        QTest::addRow("%d, light", height) << height << false;
        QTest::addRow("%d, dark", height) << height << true;
    }
}

void TestFilmstrip::chaptersAreSetApart()
{
    QFETCH(int, height);
    QFETCH(bool, dark);
    Shown shown(chapters(3, 2), height);
    shown.strip.setPalette(ui::vitrinePalette(dark ? ui::Look::Dark : ui::Look::Light));
    const auto distance = [&shown](int row) {
        return shown.place(row + 1).left() - shown.place(row).right() - 1;
    };
    QCOMPARE(distance(0), 0);
    QVERIFY(distance(1) >= height / 4);
    // A rule stands in the gap, which is not the ground's colour.
    const QImage image = shown.grabbed();
    const int y = shown.place(1).center().y();
    int rules = 0;
    for (int x = shown.place(1).right() + 1; x < shown.place(2).left(); ++x)
        rules += image.pixelColor(x, y) != shown.strip.palette().color(QPalette::Window);
    QCOMPARE(rules, 1);
}

void TestFilmstrip::namesOfChaptersWhereThereIsRoom()
{
    Shown low(chapters(3, 2), 36);
    Shown high(chapters(3, 2), 56);
    gallery::Gallery plain = samples::gallery(6, false);
    plain.chapters.clear();
    Shown without(plain, 56);
    QCOMPARE(low.place(0).top(), 0);
    QCOMPARE(without.place(0).top(), 0);
    QVERIFY(high.place(0).top() >= QFontMetrics(high.strip.font()).height() * 3 / 4);
    QVERIFY(high.strip.sizeHint().height() <= without.strip.sizeHint().height() + 12);
    // The strip follows the gallery.
    without.model.setGallery(chapters(3, 2));
    QCOMPARE(without.strip.sizeHint(), high.strip.sizeHint());
    // Words stand over the first slide of a chapter, and stay while another one of it shows.
    const auto words = [&high] {
        const QImage image = high.grabbed();
        const QRect above(0, 0, 90, high.place(0).top() - 1);
        int ink = 0;
        for (int x = above.left(); x < above.right(); ++x) {
            for (int y = above.top(); y < above.bottom(); ++y)
                ink += image.pixelColor(x, y) != high.strip.palette().color(QPalette::Window);
        }
        return ink;
    };
    QVERIFY(words() > 20);
    high.strip.resize(200, high.strip.height());
    high.strip.horizontalScrollBar()->setValue(high.place(1).width());
    QVERIFY(words() > 20);
}

void TestFilmstrip::seenIsToldByATick_data()
{
    QTest::addColumn<QColor>("photo");
    QTest::addColumn<int>("height");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        for (const int height : {36, 56}) {
            for (const Qt::GlobalColor photo : {Qt::white, Qt::black, Qt::gray, Qt::yellow})
                QTest::addRow("%s photo, %d, %s", qPrintable(QColor(photo).name()), height,
                              dark ? "dark" : "light")
                    << QColor(photo) << height << dark;
        }
    }
}

void TestFilmstrip::seenIsToldByATick()
{
    QFETCH(QColor, photo);
    QFETCH(int, height);
    QFETCH(bool, dark);
    const gallery::Picture picture = folder.picture("plain.png", photos::plain({300, 200}, photo));
    Shown shown(photos::gallery(
                    {photos::slide({picture}), photos::slide({picture}), photos::slide({picture})}),
                height);
    shown.strip.setPalette(ui::vitrinePalette(dark ? ui::Look::Dark : ui::Look::Light));
    shown.tour.goTo(1);
    shown.grabbed();
    QTRY_VERIFY(!shown.pictures.isPending());
    const QImage image = shown.grabbed();
    // In the upper corner of one that was seen there is both dark and bright to see.
    const auto contrast = [&](int row) {
        const QRect place = shown.place(row).adjusted(6, 6, -6, -6);
        int least = 255;
        int most = 0;
        for (int x = place.right() - 14; x <= place.right(); ++x) {
            for (int y = place.top(); y < place.top() + 14; ++y) {
                least = qMin(least, qGray(image.pixel(x, y)));
                most = qMax(most, qGray(image.pixel(x, y)));
            }
        }
        return most - least;
    };
    QVERIFY2(contrast(0) > 180, qPrintable(QString::number(contrast(0))));
    QVERIFY2(contrast(1) > 180, qPrintable(QString::number(contrast(1))));
    QVERIFY2(contrast(2) < 20, qPrintable(QString::number(contrast(2))));
}

void TestFilmstrip::keysWithTheFocus_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("counter");
    QTest::newRow("Right") << QList<int>{Qt::Key_Right} << "1 / 29 Photos";
    QTest::newRow("Left") << QList<int>{Qt::Key_Right, Qt::Key_Right, Qt::Key_Left}
                          << "1 / 29 Photos";
    QTest::newRow("End") << QList<int>{Qt::Key_End} << "28 / 29 Photos";
    QTest::newRow("Home") << QList<int>{Qt::Key_End, Qt::Key_Home} << "0 / 29 Photos";
    constexpr int page = Qt::CTRL;
    QTest::newRow("Page Down") << QList<int>{Qt::Key_PageDown} << "1 / 29 Photos";
    QTest::newRow("Ctrl+Page Down") << QList<int>{page | Qt::Key_PageDown} << "12 / 29 Photos";
    QTest::newRow("Ctrl+Page Down at the end")
        << QList<int>{Qt::Key_End, page | Qt::Key_PageDown} << "28 / 29 Photos";
    QTest::newRow("Ctrl+Page Up") << QList<int>{Qt::Key_End, page | Qt::Key_PageUp}
                                  << "16 / 29 Photos";
    QTest::newRow("out by Tab") << QList<int>{Qt::Key_Tab, page | Qt::Key_PageDown}
                                << "0 / 29 Photos";
}

void TestFilmstrip::keysWithTheFocus()
{
    QFETCH(QList<int>, keys);
    const MainWindowFixture reader("en");
    reader.find("filmstrip")->setFocus(Qt::TabFocusReason);
    for (const int key : keys)
        reader.press(Qt::Key(key & ~Qt::CTRL), Qt::KeyboardModifiers(key & Qt::CTRL));
    QTEST(reader.counter(), "counter");
}

// Where no action of the window has these keys.
void TestFilmstrip::itsOwnKeys()
{
    const MainWindowFixture reader("en");
    for (const auto action : {ui::Action::First, ui::Action::Last})
        reader.window->actions()[action]->setShortcuts(QList<QKeySequence>());
    reader.find("filmstrip")->setFocus(Qt::TabFocusReason);
    reader.press(Qt::Key_End);
    QCOMPARE(reader.counter(), "28 / 29 Photos");
    reader.press(Qt::Key_Home);
    QCOMPARE(reader.counter(), "0 / 29 Photos");
}

void TestFilmstrip::aClickLeavesTheKeyboardWhereItIs()
{
    const MainWindowFixture reader("en");
    const auto *strip = reader.find<Filmstrip>("filmstrip");
    QWidget *before = QApplication::focusWidget();
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {},
                      strip->visualRect(reader.model.index(3)).center());
    QCOMPARE(reader.counter(), "3 / 29 Photos");
    QCOMPARE(QApplication::focusWidget(), before);
    reader.press(Qt::Key_PageDown); // a presenter's remote
    QCOMPARE(reader.counter(), "4 / 29 Photos");
}

// The slide that is pressed is centred at once, so that another one comes under the pointer.
void TestFilmstrip::aShakenClickChoosesOneSlide()
{
    const MainWindowFixture reader("en");
    const auto *strip = reader.find<Filmstrip>("filmstrip");
    for (const int row : {10, 14}) {
        const QPoint place = strip->visualRect(reader.model.index(row)).center();
        QTest::mousePress(strip->viewport(), Qt::LeftButton, {}, place);
        QMouseEvent move(QEvent::MouseMove, place + QPoint(1, 0),
                         strip->viewport()->mapToGlobal(place + QPoint(1, 0)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(strip->viewport(), &move);
        QTest::mouseRelease(strip->viewport(), Qt::LeftButton, {}, place + QPoint(1, 0));
        QCOMPARE(reader.tour->current(), row);
    }
}

void TestFilmstrip::theWheelScrolls_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QPoint>("angle");
    QTest::addColumn<bool>("onward");
    QTest::newRow("towards the reader") << false << QPoint(0, -120) << true;
    QTest::newRow("away and back") << false << QPoint(0, 120) << false;
    QTest::newRow("sideways") << false << QPoint(-120, 0) << true;
    QTest::newRow("from the right, towards the reader") << true << QPoint(0, -120) << true;
    QTest::newRow("from the right, sideways") << true << QPoint(120, 0) << true;
}

void TestFilmstrip::theWheelScrolls()
{
    QFETCH(bool, rightToLeft);
    QFETCH(QPoint, angle);
    QFETCH(bool, onward);
    gallery::Gallery gallery = chapters(10, 5);
    gallery.direction =
        rightToLeft ? gallery::Direction::RightToLeft : gallery::Direction::LeftToRight;
    Shown shown(gallery);
    shown.tour.goTo(25);
    const int before = shown.place(25).center().x();
    // A touchpad tells the same in small parts.
    for (int part = 0; part < 40; ++part) {
        const QPoint middle = shown.strip.viewport()->rect().center();
        QWheelEvent wheel(middle, shown.strip.viewport()->mapToGlobal(middle), {}, angle / 40,
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(shown.strip.viewport(), &wheel);
    }
    const int moved = shown.place(25).center().x() - before;
    QCOMPARE(qAbs(moved), 160);
    QCOMPARE((moved < 0) != rightToLeft, onward);
    QCOMPARE(shown.tour.current(), 25);
}

void TestFilmstrip::fromTheRight()
{
    gallery::Gallery gallery = chapters(3, 2);
    gallery.direction = gallery::Direction::RightToLeft;
    Shown shown(gallery);
    QVERIFY(shown.place(1).right() < shown.place(0).left());
    QCOMPARE(shown.place(0).right() + 1, shown.strip.viewport()->width());
    QCOMPARE(shown.strip.indexAt(shown.place(4).center()).row(), 4);
}

void TestFilmstrip::placeIsKeptAsSlidesComeAndGo()
{
    gallery::Gallery gallery = chapters(10, 5);
    Shown shown(gallery);
    shown.tour.goTo(10);
    shown.strip.horizontalScrollBar()->setValue(3000); // the reader looks elsewhere
    shown.grabbed();
    QVERIFY(!shown.shows(10));
    const QModelIndex looked = shown.strip.indexAt({400, 40});
    const QString title = looked.data().toString();
    const QRect before = shown.strip.visualRect(looked);
    const auto row = [&shown, &title] {
        return shown.model.match(shown.model.index(0), Qt::DisplayRole, title).value(0).row();
    };

    gallery::Gallery more = gallery;
    for (int i = 0; i < 3; ++i) {
        more.slides.prepend(more.slides.first());
        more.slides.first().id = QString("new-%1").arg(i);
        more.slides.first().title = samples::text("Neuf", "New");
    }
    more.chapters.clear();
    shown.model.update(more);
    QCoreApplication::processEvents();
    QCOMPARE(row(), looked.row() + 3);
    QCOMPARE(shown.place(row()).center().x(), before.center().x());

    gallery.slides.removeFirst();
    gallery.chapters.clear();
    shown.model.update(gallery);
    QCoreApplication::processEvents();
    QCOMPARE(shown.place(row()).center().x(), before.center().x());
    QCOMPARE(shown.tour.current(), 9);
    shown.tour.next();
    QVERIFY(shown.shows(10));
}

void TestFilmstrip::aNewGalleryShowsItsSlide()
{
    Shown shown(chapters(10, 5));
    shown.tour.goTo(49);
    gallery::Gallery other = chapters(4, 20);
    other.start = 40;
    shown.model.setGallery(other);
    QCoreApplication::processEvents();
    QCOMPARE(shown.strip.currentIndex().row(), 40);
    QVERIFY(shown.strip.viewport()->rect().contains(shown.place(40)));
    shown.model.setGallery({});
    QCoreApplication::processEvents();
    shown.grabbed();
    QVERIFY(!shown.strip.indexAt({20, 20}).isValid());
}

void TestFilmstrip::tipsTellPositionTitleAndChapter()
{
    gallery::Gallery gallery = samples::gallery(3, true);
    gallery.slides[1].title = {"en", "<b>Bold</b> & co"};
    const Shown shown(gallery);
    QCOMPARE(ui::SlideTexts::tip(shown.model.index(0)), "<p>0. Title 0</p>");
    QCOMPARE(ui::SlideTexts::tip(shown.model.index(1)),
             "<p>1. &lt;b&gt;Bold&lt;/b&gt; &amp; co<br><i>Chapter</i></p>");
    QCOMPARE(ui::SlideTexts::tip({}), "");
}

void TestFilmstrip::itemsHaveNames()
{
    const MainWindowFixture reader("fr");
    reader.tour->goTo(9);
    QAccessibleInterface *strip = QAccessible::queryAccessibleInterface(reader.find("filmstrip"));
    QCOMPARE(strip->role(), QAccessible::List);
    QCOMPARE(strip->childCount(), 29);
    QCOMPARE(strip->child(9)->role(), QAccessible::ListItem);
    QCOMPARE(strip->child(9)->text(QAccessible::Name), "9. Corée du Nord");
    QCOMPARE(strip->child(9)->text(QAccessible::Description), "Corée du Nord. Vue");
    QVERIFY(strip->child(9)->state().selected);
    QCOMPARE(strip->child(10)->text(QAccessible::Description), "Corée du Nord. Pas encore vue");
    const auto *view = reader.find<Filmstrip>("filmstrip");
    const QRect place = view->visualRect(reader.model.index(9));
    QCOMPARE(strip->child(9)->rect().topLeft(), view->viewport()->mapToGlobal(place.topLeft()));
}

void TestFilmstrip::aHundredThousand()
{
    Shown shown(chapters(4000, 25));
    shown.tour.last();
    QVERIFY(shown.shows(99'999));
    QVERIFY(shown.strip.visibleRows().count() < 15);
    QCOMPARE(shown.strip.indexAt(shown.place(99'999).center()).row(), 99'999);
    shown.tour.first();
    QVERIFY(shown.shows(0));
    QVERIFY(!shown.shows(99'999));
}

VITRINE_TEST(TestFilmstrip, QApplication)
#include "tst_filmstrip.moc"
