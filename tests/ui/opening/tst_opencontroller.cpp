// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"
#include "core/settings/settings.h"
#include "imaging/store/slideimages.h"
#include "sources/loading/session.h"
#include "support/mainwindowfixture.h"
#include "support/photofiles.h"
#include "support/testclass.h"
#include "support/watches.h"
#include "support/webserver.h"
#include "ui/cards/cardmodel.h"
#include "ui/opening/opencontroller.h"

#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

/// The ways into a gallery, and what a reader hears of them.
class TestDoors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void opensAManifest();
    void opensAFolderAndKeepsItTrue();
    void anErrorLeavesTheGalleryOpen();
    void tellsOfEachFailure();
    void aFolderThatVanishesIsMendedByItself();
    void aFailedOpeningIsTriedAgain();
    void brokenPhotosAreTriedAgain();
    void reloadsInPlace();
    void messagesMoveNothing_data();
    void messagesMoveNothing();
    void tellsWhatIsLeftOut();
    void listsOpenInListsAndAnew();
    void aPositionIsForOneGallery();
    void aFolderByDateIsKeptTrueByDate();
    void photosForTheBuiltinGallery();
    void photosForTheOpenBuiltinGallery();
    void offersACollection();
    void lettersFindInAList_data();
    void lettersFindInAList();
    void returnsToTheGalleryThatWasLeft_data();
    void returnsToTheGalleryThatWasLeft();
    void marksGalleriesThatWereOpened();
    void returnsToTheCollectionAbove();
    void rowsOfTheFirstListAreAsHighAsLater_data();
    void rowsOfTheFirstListAreAsHighAsLater();
    void theWindowIsNamedAfterTheList();
    void opensAnEmbeddedCollectionWithoutItsAddress();
    void slowServersCanBeGivenUp();
    void tellsThatAServerIsAway();
    void takesWhatWasCopied_data();
    void takesWhatWasCopied();
    void takesWhatWasDropped();
    void showsThatItCanBeDropped();
    void namesWhatCannotBeOpened();
    void nothingToPasteIsSaid();
    void aFailedAddressCanBeMended();
    void escapeInFindClosesOnlyThat();
    void offersTheFoldersInside();
    void tellsOfVideos();
    void remembersRecentOnes();
    void recentOnesHaveTheirSubfoldersAgain_data();
    void recentOnesHaveTheirSubfoldersAgain();
    void details();
    void arrowsOfAGalleryFromRightToLeft();
    void ordersToChooseFrom();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    static void open(MainWindowFixture &reader, const QStringList &sources);
    static QString message(const MainWindowFixture &reader);
    /// A collection of so many galleries, `0.json` and so on.
    QString writeCollection(int galleries) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const char manifest[] = R"({
    "@context": "http://iiif.io/api/presentation/3/context.json",
    "id": "https://example.org/g", "type": "Manifest",
    "label": {"fr": ["Deux vues"], "en": ["Two views"]},
    "summary": {"en": ["Of the same town."]},
    "metadata": [{"label": {"en": ["Year"]}, "value": {"none": ["1950"]}}],
    "rights": "http://creativecommons.org/licenses/by-sa/3.0/",
    "requiredStatement": {"label": {"en": ["Credit"]}, "value": {"none": ["The archives"]}},
    "homepage": [{"id": "https://example.org/home", "type": "Text", "label": {"en": ["Home"]}}],
    "items": [
        {"id": "https://example.org/g/1", "type": "Canvas", "label": {"en": ["First"]}},
        {"id": "https://example.org/g/2", "type": "Canvas", "label": {"en": ["Second"]},
         "requiredStatement": {"label": {"en": ["By"]}, "value": {"none": ["Zoé"]}}}
    ]})";

} // namespace

void TestDoors::init()
{
    useEmptySettings();
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestDoors::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

void TestDoors::open(MainWindowFixture &reader, const QStringList &sources)
{
    QSignalSpy ended(reader.window->session()->loader(), &loading::GalleryLoader::ended);
    reader.window->openController()->open(sources);
    QVERIFY(ended.count() > 0 || ended.wait());
}

QString TestDoors::message(const MainWindowFixture &reader)
{
    return reader.find("messageBar")->isVisible() ? reader.label("message") : QString();
}

void TestDoors::opensAManifest()
{
    MainWindowFixture reader("en");
    open(reader, {write("g.json", manifest)});
    QCOMPARE(reader.window->windowTitle(), "Two views – Vitrine");
    QCOMPARE(reader.label("title"), "First");
    QCOMPARE(reader.counter(), "1 / 2 Photos");
    QVERIFY(message(reader).isEmpty());
    reader.press(Qt::Key_L);
    QTRY_COMPARE(reader.window->windowTitle(), "Deux vues – Vitrine");
}

void TestDoors::opensAFolderAndKeepsItTrue()
{
    QImage photo(60, 40, QImage::Format_RGB32);
    photo.fill(Qt::red);
    for (const char *name : {"a2.png", "a10.png"})
        QVERIFY(photo.save(m_folder->filePath(name)));
    MainWindowFixture reader("en");
    open(reader, {m_folder->path()});
    QCOMPARE(reader.label("title"), "a2");
    QCOMPARE(reader.counter(), "1 / 2 Photos");
    QVERIFY(photo.save(m_folder->filePath("a1.png")));
    QTRY_COMPARE(reader.counter(), "2 / 3 Photos");
    QCOMPARE(reader.label("title"), "a2");
    QVERIFY(QFile::remove(m_folder->filePath("a2.png")));
    QTRY_COMPARE(reader.counter(), "2 / 2 Photos");
    QCOMPARE(reader.label("title"), "a10");
}

void TestDoors::anErrorLeavesTheGalleryOpen()
{
    MainWindowFixture reader("en");
    reader.press(Qt::Key_Right);
    const QString title = reader.label("title");
    open(reader, {m_folder->filePath("nowhere.json")});
    QVERIFY(message(reader).contains("nowhere.json"));
    QVERIFY(message(reader).contains("There is no such file or folder."));
    QCOMPARE(reader.label("title"), title);
    open(reader, {write("bad.json", "{\n  oops")});
    QVERIFY(message(reader).contains("2:3"));
    QCOMPARE(reader.label("title"), title);
    reader.press(Qt::Key_L);
    QTRY_VERIFY(message(reader).contains("JSON valide"));
    reader.press(Qt::Key_Escape);
    QVERIFY(message(reader).isEmpty());
}

void TestDoors::tellsOfEachFailure()
{
    MainWindowFixture reader("en");
    reader.window->remember();
    const QString file = write("g.json", manifest);
    for (int time = 0; time < 2; ++time) {
        open(reader, {file});
        QVERIFY(message(reader).isEmpty());
        QTRY_VERIFY(settings::recentGalleries.get().contains("/g.json"));
        reader.trigger(ui::Action::OpenBuiltin);
        QTRY_COMPARE(reader.counter(), "0 / 29 Photos");
        QVERIFY(QFile::rename(file, file + ".away"));
        open(reader, {file});
        QVERIFY(message(reader).contains("There is no such file or folder."));
        QCOMPARE(reader.counter(), "0 / 29 Photos");
        reader.press(Qt::Key_Escape);
        QVERIFY(message(reader).isEmpty());
        // It is no longer offered.
        QTRY_VERIFY(!settings::recentGalleries.get().contains("/g.json"));
        QVERIFY(QFile::rename(file + ".away", file));
    }
    open(reader, {file + ".away"});
    QVERIFY(!message(reader).isEmpty());
    open(reader, {file}); // what opens takes the message away
    QVERIFY(message(reader).isEmpty());
}

void TestDoors::listsOpenInListsAndAnew()
{
    const auto list = [this](const QString &name, const QByteArray &label, const QByteArray &item) {
        return write(name, R"({"type": "Collection", "label": {"en": [")" + label +
                               R"("]}, "items": [{"id": ")" + item + R"(", "type": ")" +
                               (item.startsWith("g") ? "Manifest" : "Collection") + R"("}]})");
    };
    write("g.json", manifest);
    const QString inner = list("inner.json", "Inner", "g.json");
    const QString outer = list("outer.json", "Outer", "inner.json");
    const QString other = list("other.json", "Other", "g.json");
    MainWindowFixture reader("en");
    open(reader, {outer});
    open(reader, {inner}); // as chosen from the outer one
    QCOMPARE(reader.label("collectionTitle"), "Inner");
    reader.press(Qt::Key_Escape);
    QCOMPARE(reader.label("collectionTitle"), "Outer");
    reader.press(Qt::Key_Escape);
    QVERIFY(reader.find("stage")->isVisible());
    // One that is opened from a slide is not within the former ones.
    open(reader, {other});
    QCOMPARE(reader.label("collectionTitle"), "Other");
    reader.press(Qt::Key_Escape);
    QVERIFY(reader.find("stage")->isVisible());
    reader.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(reader.label("collectionTitle"), "Other");
}

void TestDoors::aPositionIsForOneGallery()
{
    MainWindowFixture reader("en");
    const QString file = write("g.json", manifest);
    QSignalSpy opened(reader.window->session(), &loading::Session::galleryOpened);
    reader.window->openController()->openFirst({.sources = {file}}, 2);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(reader.counter(), "2 / 2 Photos");
    open(reader, {file});
    QCOMPARE(reader.counter(), "1 / 2 Photos");
    reader.window->openController()->openFirst({.sources = {file}}, 7); // which there is not
    QTRY_COMPARE(opened.count(), 3);
    QCOMPARE(reader.counter(), "1 / 2 Photos");
}

void TestDoors::aFolderByDateIsKeptTrueByDate()
{
    const photofiles::Folder folder;
    const auto add = [&folder](const QString &name, const QByteArray &date) {
        folder.write(name + ".xmp", photofiles::xmp(name.toUtf8(), date));
        folder.photos({name + ".jpg"});
    };
    add("a", "2022-01-01");
    add("b", "2020-01-01");
    settings::photosByDate.set(true);
    MainWindowFixture reader("en");
    open(reader, {folder.path()});
    QTRY_COMPARE(reader.label("title"), "b");
    reader.press(Qt::Key_End);
    QCOMPARE(reader.label("title"), "a");
    add("c", "2021-01-01"); // between the two
    QTRY_COMPARE(reader.counter(), "3 / 3 Photos");
    QCOMPARE(reader.label("title"), "a");
    reader.press(Qt::Key_Left);
    QTRY_COMPARE(reader.label("title"), "c");
    // A position is one in that order.
    reader.window->openController()->openFirst(
        {.sources = {folder.path()}, .sorting = {gallery::Sorting::Key::Date}}, 2);
    QTRY_COMPARE(reader.counter(), "2 / 3 Photos");
    QTRY_COMPARE(reader.label("title"), "c");
}

void TestDoors::aFolderThatVanishesIsMendedByItself()
{
    const photofiles::Folder folder;
    QStringList names;
    for (char name = 'a'; name <= 'p'; ++name)
        names += QStringLiteral("in/%1.jpg").arg(QLatin1Char(name));
    folder.photos(names);
    MainWindowFixture reader("en");
    open(reader, {folder.path("in")});
    QTRY_VERIFY(isWatched(folder.path("in")));
    QVERIFY(QDir(folder.path()).rename("in", "away"));
    QTRY_VERIFY(message(reader).contains("The folder is no longer there."));
    reader.press(Qt::Key_End); // to one that was not loaded yet
    reader.press(Qt::Key_L);
    QTRY_VERIFY(message(reader).contains("Le dossier n’est plus là."));
    QTRY_COMPARE(reader.window->images()->photo(15).state, imaging::ImageState::State::Broken);
    QVERIFY(QDir(folder.path()).rename("away", "in"));
    QTRY_VERIFY(message(reader).isEmpty());
    QTRY_COMPARE(reader.window->images()->photo(15).state, imaging::ImageState::State::Ready);
    QCOMPARE(reader.label("title"), "p");
}

void TestDoors::aFailedOpeningIsTriedAgain()
{
    MainWindowFixture reader("en");
    open(reader, {m_folder->filePath("late.json")});
    auto *again = reader.find<QPushButton>("messageMore");
    QVERIFY(again->isVisible());
    QCOMPARE(again->text(), "Try again");
    write("late.json", manifest);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(reader.label("title"), "First");
    QVERIFY(message(reader).isEmpty());
}

void TestDoors::brokenPhotosAreTriedAgain()
{
    const photofiles::Folder folder;
    MainWindowFixture reader("en");
    gallery::Picture picture;
    picture.address = QUrl::fromLocalFile(folder.path("late.jpg")).toString();
    gallery::Slide slide;
    slide.medium = gallery::Slide::Medium::Picture;
    slide.layers = {{{}, {picture}}};
    gallery::Gallery gallery;
    gallery.slides = {slide};
    reader.model.setGallery(gallery);
    auto *again = reader.find<QPushButton>("tryAgain");
    QTRY_VERIFY(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(again->isVisible());
    folder.photos({"late.jpg"});
    again->setFocus();
    reader.press(Qt::Key_Space);
    QTRY_COMPARE(reader.window->images()->photo(0).state, imaging::ImageState::State::Ready);
    QVERIFY(!again->isVisible());
    QCOMPARE(QApplication::focusWidget(), reader.find("stage"));
}

void TestDoors::reloadsInPlace()
{
    QImage photo(60, 40, QImage::Format_RGB32);
    photo.fill(Qt::red);
    QVERIFY(QDir(m_folder->path()).mkdir("g"));
    QVERIFY(photo.save(m_folder->filePath("g/2.png")));
    const QString path = write("g.json", manifest);
    MainWindowFixture reader("en");
    open(reader, {path});
    reader.press(Qt::Key_Right);
    QTRY_COMPARE(reader.window->images()->photo(1).state, imaging::ImageState::State::Ready);
    photo.fill(Qt::blue);
    QVERIFY(photo.save(m_folder->filePath("g/2.png")));
    QByteArray changed = manifest;
    write("g.json", changed.replace("Second", "Renamed").replace("Two views", "Two sights"));
    reader.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(reader.label("title"), "Renamed");
    QCOMPARE(reader.counter(), "2 / 2 Photos");
    QCOMPARE(reader.window->windowTitle(), "Two sights – Vitrine");
    QCOMPARE(reader.model.seenCount(), 2);
    QTRY_COMPARE(reader.window->images()->photo(1).image.pixelColor(5, 5), QColor(Qt::blue));
    QCOMPARE(reader.notice(), "Reloaded");
}

// A folder that is open and followed is none of their business.
void TestDoors::photosForTheBuiltinGallery()
{
    const photofiles::Folder folder;
    folder.photos({"photos/05.jpg", "trip/a.jpg", "trip/b.jpg"});
    MainWindowFixture reader("en");
    open(reader, {folder.path("trip")});
    reader.press(Qt::Key_Right);
    const QSignalSpy opened(reader.window->session(), &loading::Session::galleryOpened);
    settings::builtinPhotos.set(folder.path("photos"));
    QVERIFY(!reader.window->session()->loader()->isOpening());
    QCOMPARE(reader.counter(), "2 / 2 Photos");
    folder.photos({"trip/c.jpg"});
    QTRY_COMPARE(reader.counter(), "2 / 3 Photos");
    QCOMPARE(opened.count(), 0);
}

// They show on the slide where the reader is.
void TestDoors::photosForTheOpenBuiltinGallery()
{
    const photofiles::Folder folder;
    folder.photos({"photos/05.jpg"});
    MainWindowFixture reader("en");
    reader.window->actions()[ui::Action::OpenBuiltin]->trigger();
    QTRY_VERIFY(!reader.window->session()->loader()->isOpening());
    reader.tour->goTo(5);
    const QAction *copyPhoto = reader.window->actions()[ui::Action::CopyPhoto];
    QVERIFY(!copyPhoto->isEnabled());
    settings::builtinPhotos.set(folder.path("photos"));
    QTRY_VERIFY(!reader.window->session()->loader()->isOpening());
    QCOMPARE(reader.tour->current(), 5);
    QVERIFY(copyPhoto->isEnabled());
    settings::builtinPhotos.set(QString());
    QTRY_VERIFY(!reader.window->session()->loader()->isOpening());
    QCOMPARE(reader.tour->current(), 5);
    QVERIFY(!copyPhoto->isEnabled());
}

void TestDoors::messagesMoveNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"fr", "en"}) {
        QTest::addRow("%s, wide", language) << language << QSize(1280, 800);
        QTest::addRow("%s, a phone's", language) << language << QSize(360, 640);
    }
}

void TestDoors::messagesMoveNothing()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    MainWindowFixture reader(language, size);
    reader.press(Qt::Key_Right);
    const auto places = [&reader] {
        QList<QRect> all;
        for (const char *name : {"stage", "captionPanel", "filmstrip", "discover"}) {
            const QWidget *part = reader.find(name);
            all += QRect(part->mapTo(reader.window.get(), QPoint()), part->size());
        }
        return all;
    };
    const QList<QRect> before = places();
    open(reader, {m_folder->filePath("nowhere.json")});
    QVERIFY(!message(reader).isEmpty());
    reader.find("openingBar")->show();
    QCoreApplication::processEvents();
    QCOMPARE(places(), before);
    int bottom = 0;
    for (const char *name : {"messageBar", "openingBar"}) {
        const QWidget *bar = reader.find(name);
        QCOMPARE(bar->width(), bar->parentWidget()->width());
        QCOMPARE(bar->y(), bottom); // one below the other
        bottom = bar->geometry().bottom() + 1;
        QVERIFY(bar->height() < size.height() / 3);
        for (const auto *label : bar->findChildren<QLabel *>())
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
    }
    reader.press(Qt::Key_Escape);
    QCOMPARE(places(), before);
}

void TestDoors::tellsWhatIsLeftOut()
{
    MainWindowFixture reader("en");
    open(reader, {write("odd.json", R"({"type": "Manifest", "items": [
        {"id": "a", "label": {"en": ["A"]}}, 3, {"type": "Range"}, "x", 5]})")});
    QCOMPARE(reader.counter(), "1 / 1 Photo");
    QVERIFY(message(reader).startsWith("4 parts of this gallery cannot be shown as they are."));
    QVERIFY(message(reader).contains("items[1]"));
    QTest::mouseClick(reader.find<QPushButton>("messageMore"), Qt::LeftButton);
    auto *lines = reader.find<QDialog>("linesDialog");
    QVERIFY(lines);
    lines->close();
}

void TestDoors::offersACollection()
{
    write("one.json", manifest);
    MainWindowFixture reader("en");
    open(reader, {write("all.json", R"({"type": "Collection", "label": {"en": ["Everything"]},
        "items": [{"id": "one.json", "type": "Manifest", "label": {"en": ["Number one"]}},
                  {"id": "missing.json", "type": "Manifest"}]})")});
    auto *list = reader.find<QListView>("collectionList");
    QVERIFY(list->isVisible());
    QCOMPARE(reader.label("collectionTitle"), "Everything");
    QCOMPARE(list->model()->index(0, 0).data().toString(), "Number one");
    // One that is not there costs a message, no more.
    QSignalSpy ended(reader.window->session()->loader(), &loading::GalleryLoader::ended);
    reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Return);
    QVERIFY(ended.wait());
    QVERIFY(message(reader).contains("missing.json"));
    QVERIFY(list->isVisible());
    reader.press(Qt::Key_Up);
    reader.press(Qt::Key_Return);
    QVERIFY(ended.wait());
    QCOMPARE(reader.label("title"), "First");
    QVERIFY(!list->isVisible());
    reader.press(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(list->isVisible());
    reader.press(Qt::Key_Escape);
    QVERIFY(!list->isVisible());
}

void TestDoors::lettersFindInAList_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<int>("row");
    // Each begins with a key that acts on a slide.
    QTest::newRow("T: the filmstrip") << "Tri" << 1;
    QTest::newRow("C: the caption") << "Col" << 2;
    QTest::newRow("B: the black screen") << "Bal" << 3;
    QTest::newRow("S: the slideshow, then L: the language") << "Sligo" << 4;
    QTest::newRow("I: the details, then M: most viewed") << "Imperia" << 5;
}

void TestDoors::lettersFindInAList()
{
    QFETCH(QString, letters);
    QFETCH(int, row);
    MainWindowFixture reader("en");
    QByteArrayList items;
    for (const char *name : {"Aden", "Trieste", "Colombo", "Baltimore", "Sligo", "Imperia"})
        items += QByteArray(R"({"id": "https://example.org/@", "type": "Manifest",
                                "label": {"none": ["@"]}})")
                     .replace('@', name);
    reader.window->openController()->open({write("many.json", R"({
        "@context": "http://iiif.io/api/presentation/3/context.json",
        "id": "https://example.org/c", "type": "Collection", "label": {"none": ["Ports"]},
        "items": [)" + items.join(", ") + "]}")});
    auto *list = reader.find<QListView>("collectionList");
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClicks(list, letters);
    QCOMPARE(list->currentIndex().row(), row);
    QVERIFY(list->isVisible());
    QVERIFY(settings::filmstripVisible.get());
    QVERIFY(settings::captionVisible.get());
    QVERIFY(!settings::detailsVisible.get());
    const auto *blackScreen = reader.find("blackScreen");
    QVERIFY(!blackScreen || !blackScreen->isVisible());
    QCOMPARE(reader.find<QMenuBar>("menuBar")->actions().first()->text(), "&File");
}

QString TestDoors::writeCollection(int galleries) const
{
    QStringList items;
    for (int i = 0; i < galleries; ++i) {
        const QString name = QStringLiteral("%1.json").arg(i);
        write(name,
              QByteArray(manifest).replace("https://example.org/g\"",
                                           "https://example.org/g" + QByteArray::number(i) + '"'));
        items += QStringLiteral(R"({"id": "%1", "type": "Manifest", "label": {"en": ["No. %2"]}})")
                     .arg(name)
                     .arg(i);
    }
    return write("all.json",
                 R"({"type": "Collection", "label": {"en": ["Everything"]}, "items": [)" +
                     items.join(u',').toUtf8() + "]}");
}

void TestDoors::returnsToTheGalleryThatWasLeft_data()
{
    QTest::addColumn<bool>("ofFolders");
    QTest::newRow("a collection") << false;
    QTest::newRow("folders that were dropped") << true;
}

void TestDoors::returnsToTheGalleryThatWasLeft()
{
    QFETCH(bool, ofFolders);
    const photofiles::Folder folder;
    QStringList sources;
    for (int i = 0; ofFolders && i < 30; ++i) {
        const QString name = QStringLiteral("folder%1").arg(i, 2, 10, QLatin1Char('0'));
        folder.photos({name + "/a.jpg"});
        sources += folder.path() + u'/' + name;
    }
    MainWindowFixture reader("en");
    open(reader, ofFolders ? sources : QStringList{writeCollection(30)});
    auto *list = reader.find<QListView>("collectionList");
    for (int i = 0; i < 20; ++i)
        reader.press(Qt::Key_Down);
    QSignalSpy ended(reader.window->session()->loader(), &loading::GalleryLoader::ended);
    reader.press(Qt::Key_Return);
    QVERIFY(ended.wait());
    QVERIFY(!list->isVisible());
    reader.window->resize(700, 500);
    reader.press(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(list->isVisible());
    QCOMPARE(list->currentIndex().row(), 20);
    QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
}

void TestDoors::marksGalleriesThatWereOpened()
{
    const QString file = history::History::defaultFile();
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(file + end);
    MainWindowFixture reader("en");
    reader.window->remember();
    open(reader, {writeCollection(3)});
    auto *list = reader.find<QListView>("collectionList");
    const auto line = [list](int row) {
        return list->model()->index(row, 0).data(ui::CardModel::LineRole).toString();
    };
    QSignalSpy ended(reader.window->session()->loader(), &loading::GalleryLoader::ended);
    reader.press(Qt::Key_Return);
    QVERIFY(ended.wait());
    reader.press(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(line(0), "2 photos · 1 seen");
    QCOMPARE(line(1), QString());
    QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             "1. No. 0, 2 photos · 1 seen");
    QCOMPARE(list->model()->index(0, 0).data(ui::CardModel::ShareRole).toDouble(), 0.5);
    reader.press(Qt::Key_Escape);
    reader.press(Qt::Key_Right);
    reader.press(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(line(0), "2 photos · all seen");
    reader.setLanguage("fr");
    QTRY_VERIFY2(line(0).startsWith("2 photos · tout"), qPrintable(line(0)));
}

void TestDoors::returnsToTheCollectionAbove()
{
    writeCollection(3);
    MainWindowFixture reader("en");
    open(reader, {write("above.json", R"({"type": "Collection", "label": {"en": ["Above"]},
        "items": [{"id": "0.json", "type": "Manifest"}, {"id": "1.json", "type": "Manifest"},
                  {"id": "all.json", "type": "Collection"}]})")});
    auto *list = reader.find<QListView>("collectionList");
    reader.press(Qt::Key_End);
    QSignalSpy ended(reader.window->session()->loader(), &loading::GalleryLoader::ended);
    reader.press(Qt::Key_Return);
    QVERIFY(ended.wait());
    QCOMPARE(reader.label("collectionTitle"), "Everything");
    QCOMPARE(list->currentIndex().row(), 0);
    reader.press(Qt::Key_Escape);
    QCOMPARE(reader.label("collectionTitle"), "Above");
    QCOMPARE(list->currentIndex().row(), 2);
}

void TestDoors::rowsOfTheFirstListAreAsHighAsLater_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1280, 800);
    QTest::newRow("narrow") << QSize(360, 640);
}

void TestDoors::rowsOfTheFirstListAreAsHighAsLater()
{
    QFETCH(QSize, size);
    MainWindowFixture reader("en", size);
    open(reader, {writeCollection(3)});
    auto *list = reader.find<QListView>("collectionList");
    const auto height = [list] { return list->visualRect(list->model()->index(0, 0)).height(); };
    QTRY_COMPARE(height(), list->sizeHintForRow(0));
    const int first = height();
    reader.press(Qt::Key_Escape);
    open(reader, {m_folder->filePath("all.json")});
    QCOMPARE(height(), first);
}

void TestDoors::theWindowIsNamedAfterTheList()
{
    MainWindowFixture reader("en");
    const QString gallery = reader.window->windowTitle();
    open(reader, {writeCollection(1)});
    QCOMPARE(reader.window->windowTitle(), "Everything – Vitrine");
    reader.press(Qt::Key_Escape);
    QCOMPARE(reader.window->windowTitle(), gallery);
    open(reader, {write("unnamed.json", R"({"type": "Collection", "items": [
        {"id": "0.json", "type": "Manifest"}]})")});
    QCOMPARE(reader.window->windowTitle(), "A collection of galleries – Vitrine");
    reader.setLanguage("fr");
    QTRY_COMPARE(reader.window->windowTitle(),
                 reader.label("collectionTitle") + QString(" – Vitrine"));
    reader.press(Qt::Key_Escape);
    reader.press(Qt::Key_M);
    QCOMPARE(reader.window->windowTitle(),
             reader.find("lobbyPage")->accessibleName() + QString(" – Vitrine"));
}

void TestDoors::opensAnEmbeddedCollectionWithoutItsAddress()
{
    WebServer server;
    const QByteArray id = server.url("/all.json").toEncoded();
    const auto collection = [&id](const QByteArray &label, const QByteArray &manifest) {
        return R"({"@id": ")" + id + R"(", "@type": "sc:Collection", "label": ")" + label +
               R"(", "manifests": [{"@id": ")" + manifest +
               R"(", "@type": "sc:Manifest", "label": "In )" + label + "\"}]}";
    };
    write("two.json", manifest);
    MainWindowFixture reader("en");
    open(reader, {write("all.json", R"({"@id": ")" + id + R"(", "@type": "sc:Collection",
        "label": "Everything", "collections": [)" +
                                        collection("A", "one.json") + ", " +
                                        collection("B", "two.json") + "]}")});
    auto *list = reader.find<QListView>("collectionList");
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data().toString(), "A");
    QCOMPARE(list->model()->index(1, 0).data().toString(), "B");
    reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Return);
    QCOMPARE(reader.label("collectionTitle"), "B");
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), "In B");
    QVERIFY(server.requests().isEmpty());

    reader.press(Qt::Key_Escape);
    QCOMPARE(reader.label("collectionTitle"), "Everything");
    reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Return);
    QCOMPARE(reader.label("collectionTitle"), "B");
    QSignalSpy ended(reader.window->session()->loader(), &loading::GalleryLoader::ended);
    reader.press(Qt::Key_Return);
    QVERIFY(ended.wait());
    QCOMPARE(reader.label("title"), "First");
}

void TestDoors::slowServersCanBeGivenUp()
{
    WebServer server;
    server.route("/slow",
                 WebAnswer::content(manifest, "application/json").claiming(100'000).thenStalling());
    MainWindowFixture reader("en");
    const QString title = reader.label("title");
    QSignalSpy ended(reader.window->session()->loader(), &loading::GalleryLoader::ended);
    reader.window->openController()->open({server.url("/slow").toString()});
    QVERIFY(!reader.find("openingBar")->isVisible());
    QTRY_VERIFY(reader.find("openingBar")->isVisible());
    reader.press(Qt::Key_Right); // the reader goes on
    QVERIFY(reader.label("title") != title);
    QTest::mouseClick(reader.find<QPushButton>("openingCancel"), Qt::LeftButton);
    QCOMPARE(ended.count(), 1);
    QVERIFY(!reader.find("openingBar")->isVisible());
    QVERIFY(message(reader).isEmpty());
}

void TestDoors::tellsThatAServerIsAway()
{
    QByteArray odd = manifest;
    odd.replace(R"("items": [)", R"("items": [3, )");
    QStringList addresses;
    {
        WebServer server;
        server.route("/whole", WebAnswer::content(manifest, "application/json"));
        server.route("/odd", WebAnswer::content(odd, "application/json"));
        addresses = {server.url("/whole").toString(), server.url("/odd").toString()};
        MainWindowFixture reader("en");
        for (const QString &address : addresses) {
            open(reader, {address});
            QCOMPARE(reader.label("title"), "First");
        }
    }
    MainWindowFixture reader("en");
    open(reader, addresses.first(1));
    QCOMPARE(reader.label("title"), "First");
    const QString away = "The server cannot be reached; this is the gallery as it was on ";
    QVERIFY2(message(reader).startsWith(away), qPrintable(message(reader)));
    QVERIFY(!message(reader).contains("cannot be shown"));
    reader.press(Qt::Key_L);
    QTRY_VERIFY(message(reader).startsWith("Le serveur est injoignable"));
    reader.press(Qt::Key_L);
    open(reader, addresses.last(1));
    QVERIFY(message(reader).startsWith(away));
    QVERIFY(message(reader).contains("1 part of this gallery cannot be shown as it is."));
    QVERIFY(!reader.find<QPushButton>("messageMore")->isVisible());
}

void TestDoors::takesWhatWasCopied_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sources");
    QTest::newRow("an address") << " https://example.org/a b\n"
                                << QStringList{"https://example.org/a b"};
    QTest::newRow("a path") << "/photos/x" << QStringList{"/photos/x"};
    QTest::newRow("a file's address") << "file:///photos/x" << QStringList{"file:///photos/x"};
    QTest::newRow("prose") << "Read https://example.org" << QStringList();
    QTest::newRow("lines") << "/a\n/b" << QStringList();
    QTest::newRow("nothing") << "" << QStringList();
}

void TestDoors::takesWhatWasCopied()
{
    QFETCH(QString, text);
    QMimeData data;
    data.setText(text);
    QTEST(ui::OpenController::sourcesIn(&data), "sources");
}

void TestDoors::takesWhatWasDropped()
{
    const QString path = write("g.json", manifest);
    MainWindowFixture reader("en");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(reader.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(reader.window.get(), &drop);
    QTRY_COMPARE(reader.label("title"), "First");

    QGuiApplication::clipboard()->setText(m_folder->filePath("gone.json"));
    reader.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(message(reader).contains("gone.json"));
}

void TestDoors::showsThatItCanBeDropped()
{
    MainWindowFixture reader("en");
    const QWidget *hint = reader.find("dropHint");
    const auto drag = [&reader](const QMimeData &data) {
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(reader.window.get(), &enter);
    };
    QMimeData text;
    text.setText("Not an address.");
    drag(text);
    QVERIFY(!hint->isVisible());
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(m_folder->path())});
    drag(files);
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->size(), hint->parentWidget()->size());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(reader.window.get(), &leave);
    QVERIFY(!hint->isVisible());
    drag(files);
    QDropEvent drop(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(reader.window.get(), &drop);
    QVERIFY(!hint->isVisible());
}

void TestDoors::namesWhatCannotBeOpened()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "b.jpg"});
    const QString notes = folder.write("notes.txt", "Nothing to see.");
    MainWindowFixture reader("en");
    open(reader, {folder.path("a.jpg"), notes, folder.path("b.jpg")});
    QCOMPARE(reader.counter(), "1 / 2 Photos");
    QVERIFY(message(reader).contains(notes + ": The file is neither a photo nor a IIIF manifest."));
    // Of one gallery there is no need to.
    open(reader, {write("odd.json", R"({"type": "Manifest", "items": [
        {"id": "a", "label": {"en": ["A"]}}, 3]})")});
    QVERIFY(message(reader).contains("items[1]"));
    QVERIFY(!message(reader).contains("odd.json"));
}

void TestDoors::nothingToPasteIsSaid()
{
    MainWindowFixture reader("en");
    QGuiApplication::clipboard()->setText("Just a sentence.");
    reader.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(reader.notice(), "What was copied is nothing that Vitrine can open.");
    QGuiApplication::clipboard()->clear();
}

void TestDoors::aFailedAddressCanBeMended()
{
    QString typed;
    const auto type = [&typed](const QString &address) {
        QTimer::singleShot(0, qApp, [&typed, address] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *edit = dialog->findChild<QLineEdit *>();
            typed = edit->text();
            edit->setText(address);
            QTest::keyClick(edit, Qt::Key_Return);
        });
    };
    WebServer server;
    server.route("/g", WebAnswer::content(manifest, "application/json"));
    const QString address = server.url("/g").toString().remove("http://");
    MainWindowFixture reader("fr");
    type(address + "x");
    reader.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(typed, "https://");
    QTRY_VERIFY(message(reader).contains("Il n’y a rien à cette adresse (statut 404)."));
    QVERIFY(!message(reader).contains("Not Found"));
    type(address);
    reader.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(typed, address + "x");
    QTRY_COMPARE(reader.label("title"), "First");
    type({});
    reader.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(typed, "https://");
}

void TestDoors::escapeInFindClosesOnlyThat()
{
    WebServer server;
    server.route("/slow",
                 WebAnswer::content(manifest, "application/json").claiming(100'000).thenStalling());
    MainWindowFixture reader("en");
    reader.window->openController()->open({server.url("/slow").toString()});
    reader.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(reader.find("findEdit")->hasFocus());
    reader.press(Qt::Key_Escape);
    QVERIFY(!reader.find("findEdit")->isVisible());
    QVERIFY(reader.window->session()->loader()->isOpening());
    reader.press(Qt::Key_Escape);
    QVERIFY(!reader.window->session()->loader()->isOpening());
}

void TestDoors::offersTheFoldersInside()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "in/b.jpg", "deep/er/c.jpg"});
    MainWindowFixture reader("en");
    open(reader, {folder.path()});
    QCOMPARE(reader.counter(), "1 / 1 Photo");
    QCOMPARE(message(reader), "There are more photos in 2 folders inside.");
    auto *more = reader.find<QPushButton>("messageMore");
    QCOMPARE(more->text(), "Show them as chapters");
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_COMPARE(reader.counter(), "1 / 3 Photos");
    QVERIFY(message(reader).isEmpty());
    QVERIFY(!settings::subfolders.get());
}

void TestDoors::tellsOfVideos()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg"});
    folder.write("b.mov", "moving");
    folder.write("c.mp4", "moving");
    MainWindowFixture reader("fr");
    open(reader, {folder.path()});
    QCOMPARE(message(reader), "2 vidéos ne sont pas montrées.");
    folder.remove("a.jpg");
    const photofiles::Folder other;
    other.write("b.mov", "moving");
    open(reader, {other.path()});
    QVERIFY(message(reader).contains("1 vidéo"));
}

void TestDoors::remembersRecentOnes()
{
    const QString path = write("g.json", manifest);
    {
        MainWindowFixture reader("en");
        reader.window->remember();
        open(reader, {path});
        reader.press(Qt::Key_Right);
        reader.window->close();
    }
    MainWindowFixture reader("en");
    auto *menu = reader.find<QMenu>("recentMenu");
    QCOMPARE(menu->actions().first()->text(), "Two views – 2 / 2 Photos");
    QVERIFY(!menu->actions().first()->icon().isNull());
    menu->actions().first()->trigger();
    QTRY_COMPARE(reader.label("title"), "First");
    menu->actions().last()->trigger();
    QTRY_VERIFY(!menu->menuAction()->isEnabled());
}

void TestDoors::recentOnesHaveTheirSubfoldersAgain_data()
{
    QTest::addColumn<bool>("withSubfolders");
    QTest::addColumn<QString>("counter");
    QTest::newRow("with them") << true << "1 / 2 Photos";
    QTest::newRow("without them") << false << "1 / 1 Photo";
}

void TestDoors::recentOnesHaveTheirSubfoldersAgain()
{
    QFETCH(bool, withSubfolders);
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "in/b.jpg"});
    {
        MainWindowFixture reader("en");
        reader.window->remember();
        reader.window->openController()->openFirst(
            {.sources = {folder.path()}, .subfolders = withSubfolders}, {});
        QTRY_COMPARE(reader.label("title"), "a");
        reader.window->close();
    }
    // What is opened otherwise is a matter of the setting.
    settings::subfolders.set(!withSubfolders);
    MainWindowFixture reader("en");
    reader.find<QMenu>("recentMenu")->actions().first()->trigger();
    QTRY_COMPARE(reader.label("title"), "a");
    QTEST(reader.counter(), "counter");
}

void TestDoors::details()
{
    MainWindowFixture reader("en");
    open(reader, {write("g.json", manifest)});
    auto *details = reader.find<QTextBrowser>("details");
    QVERIFY(!details->isVisible());
    reader.press(Qt::Key_I);
    QVERIFY(details->isVisible());
    for (const char *words : {"Of the same town.", "Year", "1950", "CC BY-SA 3.0", "Home"})
        QVERIFY2(details->toPlainText().contains(words), words);
    QVERIFY(details->toHtml().contains("https://creativecommons.org/licenses/by-sa/3.0/"));
    // Where a slide has its own credit, the gallery's is here.
    QVERIFY(!details->toPlainText().contains("The archives"));
    reader.press(Qt::Key_Right);
    QVERIFY(details->toPlainText().contains("The archives"));
    QCOMPARE(reader.find<QTextBrowser>("credit")->toPlainText(), "By: Zoé");
    reader.press(Qt::Key_I);
    QVERIFY(!details->isVisible());
}

void TestDoors::arrowsOfAGalleryFromRightToLeft()
{
    MainWindowFixture reader("en");
    open(reader, {QString(TEST_DATA "/iiif/made/rtl-ar-fr/manifest.json")});
    QCOMPARE(reader.counter(), "1 / 5 Photos");
    reader.press(Qt::Key_Left);
    QCOMPARE(reader.counter(), "2 / 5 Photos");
    reader.press(Qt::Key_PageDown);
    QCOMPARE(reader.counter(), "3 / 5 Photos");
    reader.press(Qt::Key_Right);
    QCOMPARE(reader.counter(), "2 / 5 Photos");
    QVERIFY(reader.find("nextArrow")->x() < reader.find("previousArrow")->x());
    reader.trigger(ui::Action::OpenBuiltin);
    QTRY_COMPARE(reader.counter(), "0 / 29 Photos");
    reader.press(Qt::Key_Right);
    QCOMPARE(reader.counter(), "1 / 29 Photos");
}

void TestDoors::ordersToChooseFrom()
{
    MainWindowFixture reader("en");
    auto *menu = reader.find<QMenu>("orderMenu");
    QVERIFY(!menu->menuAction()->isVisible());
    open(reader, {QString(TEST_DATA "/iiif/made/orders/manifest.json")});
    QVERIFY(menu->menuAction()->isVisible());
    QCOMPARE(reader.label("title"), "photo 4");
    QCOMPARE(reader.counter(), "2 / 6 Photos");
    QCOMPARE(menu->actions().at(1)->text(), "By place");
    reader.press(Qt::Key_End);
    QCOMPARE(reader.label("title"), "photo 5");
    menu->actions().at(1)->trigger();
    QCOMPARE(reader.label("title"), "photo 5");
    QCOMPARE(reader.counter(), "3 / 3 Photos");
}

VITRINE_TEST(TestDoors, QApplication)
#include "tst_opencontroller.moc"
