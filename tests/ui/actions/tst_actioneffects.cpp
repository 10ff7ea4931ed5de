// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "support/fakevoice.h"
#include "support/mainwindowfixture.h"
#include "support/photofiles.h"
#include "support/photos.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "support/testimages.h"
#include "ui/actions/actions.h"
#include "ui/photoview/photoview.h"
#include "ui/readaloud/readaloudcontroller.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <functional>

using ui::ActionRow;
using ui::Actions;

namespace {

using Step = std::function<void()>;
using Scene = std::function<void(MainWindowFixture &)>;
using Outcome = std::function<void(MainWindowFixture &, const Step &)>;

/// What an action does, as a reader notices it.
struct Effect
{
    Scene begin;    ///< from the cover of the built-in gallery to where the action is used
    Outcome verify; ///< what is true afterwards; the step uses the action once more
    std::function<void(QDialog *)> answer = {}; ///< to a dialog that the action waits for
    QSize size = {1280, 800};                   ///< of the window
    bool quits = false;                         ///< the program ends
};

using Effects = QHash<QByteArray, Effect>;

QAction *action(const MainWindowFixture &reader, const char *name)
{
    return reader.find<QAction>(name);
}

bool isVisible(const MainWindowFixture &reader, const char *name)
{
    const auto *widget = reader.find(name);
    return widget && widget->isVisible();
}

/// Whether the focus is on a widget or in it.
bool hasFocus(const MainWindowFixture &reader, const char *name)
{
    const auto *widget = reader.find(name);
    const auto *focus = QApplication::focusWidget();
    return focus && (widget == focus || widget->isAncestorOf(focus));
}

int position(const MainWindowFixture &reader)
{
    return reader.counter().section(" / ", 0, 0).toInt();
}

/// The slides of these rows are seen, the last one is shown.
Scene onSlides(const QList<int> &rows)
{
    return [rows](MainWindowFixture &reader) {
        for (const int row : rows)
            reader.tour->goTo(row);
    };
}

const Scene onCover = [](MainWindowFixture &) {};

/// A dialog of this name lies over the window.
Outcome opensDialog(const char *name)
{
    return [name](MainWindowFixture &reader, const Step &) {
        const auto *dialog = reader.find<QDialog>(name);
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
        QCOMPARE(QApplication::activeModalWidget(), dialog);
    };
}

Outcome opensSettings(const QString &page)
{
    return [page](MainWindowFixture &reader, const Step &press) {
        opensDialog("settingsDialog")(reader, press);
        const auto *pages = reader.find<QListWidget>("settingsPages");
        QVERIFY(pages && pages->currentItem());
        QCOMPARE(pages->currentItem()->text(), page);
    };
}

Outcome opensPrintDialog(const QString &title)
{
    return [title](MainWindowFixture &reader, const Step &press) {
        opensDialog("printDialog")(reader, press);
        QCOMPARE(reader.find<QDialog>("printDialog")->windowTitle(), title);
    };
}

Outcome opensGallery(const QString &title)
{
    return [title](MainWindowFixture &reader, const Step &) {
        QTRY_COMPARE(reader.window->windowTitle(), title + " – Vitrine");
    };
}

/// Shows a page in the place of the slide, and the slide again.
Outcome togglesPage(const char *name)
{
    return [name](MainWindowFixture &reader, const Step &press) {
        // Some pages show several lists; the one that was asked for has the focus, as soon as it
        // has something in it.
        QTRY_VERIFY(isVisible(reader, name));
        QTRY_VERIFY(hasFocus(reader, name));
        QVERIFY(!isVisible(reader, "stage"));
        press();
        QTRY_VERIFY(!isVisible(reader, name));
        QVERIFY(isVisible(reader, "stage"));
    };
}

/// Hides what shows at first, remembers that, and shows it again.
Outcome togglesPart(const char *name, const settings::Setting<bool> &setting)
{
    return [name, &setting](MainWindowFixture &reader, const Step &press) {
        const bool isShown = !setting.fallback();
        QCOMPARE(isVisible(reader, name), isShown);
        QCOMPARE(setting.get(), isShown);
        press();
        QTRY_COMPARE(isVisible(reader, name), !isShown); // a list waits whether a word is typed
        QCOMPARE(setting.get(), !isShown);
    };
}

Outcome goesTo(int expected)
{
    return [expected](MainWindowFixture &reader, const Step &) {
        QCOMPARE(position(reader), expected);
    };
}

void drop(MainWindowFixture &reader, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(reader.window.get(), &enter);
    QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(reader.window.get(), &drop);
}

/// Writes a path into a file dialog and confirms it.
std::function<void(QDialog *)> choose(const std::function<QString()> &path)
{
    return [path](QDialog *dialog) {
        auto *edit = dialog->findChild<QLineEdit *>("fileNameEdit");
        QVERIFY(edit);
        edit->setText(path());
        QTest::keyClick(edit, Qt::Key_Return);
    };
}

/// Turns the wheel over the middle of the photo, which zooms in.
void wheel(const MainWindowFixture &reader, int notches)
{
    QWidget *stage = reader.find("stage");
    const QPointF middle = QRectF(stage->rect()).center();
    for (int notch = 0; notch < notches; ++notch) {
        QWheelEvent event(middle, stage->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(stage, &event);
    }
}

/// Where the photo lies on the stage, beyond its edges too.
QRectF photoArea(const MainWindowFixture &reader)
{
    return reader.find<ui::PhotoView>("stage")->photoArea();
}

double textSize(const MainWindowFixture &reader)
{
    return reader.find("caption")->font().pointSizeF();
}

QScrollBar *captionScrollBar(const MainWindowFixture &reader)
{
    return reader.find("captionPanel")->findChild<QScrollBar *>("captionScrollBar");
}

} // namespace

/// What every action of the table does in the window, by each of its keys and from its menu.
class TestActionEffects : public QObject
{
    Q_OBJECT
public:
    static void initMain() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

private Q_SLOTS:
    void initTestCase();
    void init();

    void everyActionHasAnEffect();
    void actionsDoWhatTheySay_data();
    void actionsDoWhatTheySay();

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened += url; }

private:
    Effects effects();
    Effects fileEffects();
    Effects editEffects() const;
    Effects viewEffects() const;
    static Effects goEffects();
    Effects listEffects() const;
    static Effects slideshowEffects();
    static Effects otherEffects();

    /// A gallery of one photo, on the stage.
    Scene onPhoto() const;
    /// The photo is larger than the stage, which shows its middle.
    Scene onEnlargedPhoto() const;
    /// Enlarged, the photo is moved by so many stages to the right and down.
    Effect pans(int right, int down) const;

    photofiles::Folder m_folder;
    photos::Folder m_photos;
    gallery::Picture m_photo;
    QList<QUrl> m_opened; ///< by the desktop's default programs
};

void TestActionEffects::initTestCase()
{
    // An application for the photo.
    qputenv("XDG_DATA_HOME", m_folder.path("data").toUtf8());
    m_folder.write("data/applications/mimeinfo.cache", "[MIME Cache]\nimage/png=a.desktop;\n");
    m_folder.write("data/applications/a.desktop", "[Desktop Entry]\nName=A\nExec=true %f\n");
    m_folder.write("one.json", photofiles::manifest(2));
    m_folder.write("all.json", R"({"type": "Collection", "label": {"en": ["Everything"]},
        "items": [{"id": "one.json", "type": "Manifest", "label": {"en": ["Number one"]}},
                  {"id": "two.json", "type": "Manifest", "label": {"en": ["Number two"]}}]})");
    m_folder.photos({"trip/a.jpg", "trip/b.jpg", "trip/day/c.jpg", "builtin/05.jpg"});
    m_folder.write("trip/a.xmp", photofiles::xmp("Newer", "2022-01-01"));
    m_folder.write("trip/b.xmp", photofiles::xmp("Older", "2021-01-01"));
    m_photo = m_photos.picture("photo.png", photos::quarters({1200, 800}));
    testimages::convert({"-size", "60x40", "-delay", "2", "-loop", "0", "xc:red", "xc:lime",
                         m_photos.path("moving.gif")});
}

void TestActionEffects::init()
{
    useEmptySettings();
    QGuiApplication::clipboard()->clear();
}

Scene TestActionEffects::onPhoto() const
{
    return [this](MainWindowFixture &reader) {
        reader.model.setGallery(photos::gallery({photos::slide({m_photo})}));
        QTRY_VERIFY(action(reader, "zoomIn")->isEnabled());
    };
}

Scene TestActionEffects::onEnlargedPhoto() const
{
    return [this](MainWindowFixture &reader) {
        onPhoto()(reader);
        wheel(reader, 7);
        QVERIFY(photoArea(reader).width() > 1.5 * reader.find("stage")->width());
        QVERIFY(photoArea(reader).height() > 1.5 * reader.find("stage")->height());
    };
}

Effect TestActionEffects::pans(int right, int down) const
{
    auto before = std::make_shared<QRectF>();
    const Scene begin = [this, before](MainWindowFixture &reader) {
        onEnlargedPhoto()(reader);
        *before = photoArea(reader);
    };
    const Outcome verify = [before, right, down](MainWindowFixture &reader, const Step &) {
        const auto sign = [](double distance) { return (distance > 1) - (distance < -1); };
        const QRectF area = photoArea(reader);
        QCOMPARE(area.size(), before->size());
        QCOMPARE(sign(area.x() - before->x()), right);
        QCOMPARE(sign(area.y() - before->y()), down);
    };
    return {begin, verify};
}

Effects TestActionEffects::fileEffects()
{
    const QString manifest = m_folder.path("one.json");
    const QString trip = m_folder.path("trip");
    const auto asked = std::make_shared<QStringList>();
    const auto onTrip = [trip](MainWindowFixture &reader) {
        drop(reader, trip);
        QTRY_COMPARE(reader.counter(), "1 / 2 Photos");
        QTRY_COMPARE(reader.label("title"), "Newer");
    };
    // Both photos are equal but for their names and dates. The current one stays current.
    const auto sortsPhotos = [](const char *name, const char *counter) {
        return [name, counter](MainWindowFixture &reader, const Step &) {
            QTRY_COMPARE(reader.counter(), counter);
            QCOMPARE(reader.label("title"), "Newer");
            QVERIFY(action(reader, name)->isChecked());
        };
    };
    return {
        {"open", {onCover, opensGallery("Essai"), choose([manifest] { return manifest; })}},
        {"openFolder",
         {onCover,
          [](MainWindowFixture &reader, const Step &) {
              QTRY_COMPARE(reader.counter(), "1 / 2 Photos");
              QTRY_COMPARE(reader.label("title"), "Newer");
          },
          choose([trip] { return trip; })}},
        {"openAddress",
         {onCover, opensGallery("Essai"),
          [manifest](QDialog *dialog) {
              QCOMPARE(dialog->objectName(), "addressDialog");
              auto *edit = dialog->findChild<QLineEdit *>();
              edit->setText(manifest);
              QTest::keyClick(edit, Qt::Key_Return);
          }}},
        {"paste",
         {[manifest](MainWindowFixture &) { QGuiApplication::clipboard()->setText(manifest); },
          opensGallery("Essai")}},
        {"openBuiltin",
         {[](MainWindowFixture &reader) { reader.model.setGallery(samples::gallery(3, false)); },
          opensGallery("Russia’s allies")}},
        {"builtinPhotos",
         {[](MainWindowFixture &reader) { reader.model.setGallery(samples::gallery(3, false)); },
          [this](MainWindowFixture &reader, const Step &press) {
              opensGallery("Russia’s allies")(reader, press);
              QCOMPARE(settings::builtinPhotos.get(), m_folder.path("builtin"));
              QVERIFY(!action(reader, "copyPhoto")->isEnabled()); // there is one for slide 5 only
              reader.tour->goTo(5);
              QVERIFY(action(reader, "copyPhoto")->isEnabled());
          },
          choose([this] { return m_folder.path("builtin"); })}},
        {"subfolders",
         {onTrip,
          [](MainWindowFixture &reader, const Step &press) {
              QTRY_COMPARE(reader.counter(), "1 / 3 Photos");
              QVERIFY(action(reader, "subfolders")->isChecked());
              QVERIFY(settings::subfolders.get());
              press();
              QTRY_COMPARE(reader.counter(), "1 / 2 Photos");
              QVERIFY(!action(reader, "subfolders")->isChecked());
          }}},
        {"byName", {onTrip, sortsPhotos("byName", "1 / 2 Photos")}},
        {"bySize", {onTrip, sortsPhotos("bySize", "1 / 2 Photos")}},
        {"byRating", {onTrip, sortsPhotos("byRating", "1 / 2 Photos")}},
        {"byCredit", {onTrip, sortsPhotos("byCredit", "1 / 2 Photos")}},
        {"reverseOrder", {onTrip, sortsPhotos("reverseOrder", "2 / 2 Photos")}},
        {"byDate",
         {onTrip,
          [](MainWindowFixture &reader, const Step &press) {
              QTRY_COMPARE(reader.counter(), "2 / 2 Photos");
              QCOMPARE(reader.label("title"), "Newer");
              QVERIFY(action(reader, "byDate")->isChecked());
              QVERIFY(settings::photosByDate.get());
              press();
              QTRY_COMPARE(reader.counter(), "1 / 2 Photos");
              QVERIFY(!action(reader, "byDate")->isChecked());
          }}},
        {"newWindow",
         {[asked](MainWindowFixture &reader) {
              reader.tour->goTo(5);
              connect(reader.window.get(), &ui::MainWindow::newWindowRequested, reader.window.get(),
                      [asked](const QStringList &arguments) { *asked = arguments; });
          },
          [asked](MainWindowFixture &, const Step &) {
              QCOMPARE(*asked,
                       QStringList({"--lang", "en", "--captions", "en", "--slide", "5", "--"}));
          }}},
        {"showInFileManager",
         {[this](MainWindowFixture &reader) {
              m_opened.clear();
              QDesktopServices::setUrlHandler("file", this, "noteOpened");
              onPhoto()(reader);
          },
          [this](MainWindowFixture &, const Step &) {
              QTRY_COMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(m_photos.directory.path())});
              QDesktopServices::unsetUrlHandler("file");
          }}},
        {"openWith", {onPhoto(), opensDialog("openWithDialog")}},
        {"print", {onCover, opensPrintDialog("Print")}},
        {"savePdf", {onCover, opensPrintDialog("Save as PDF")}},
        {"settings", {onCover, opensSettings("Reading")}},
        {"close",
         {onCover,
          [](MainWindowFixture &reader, const Step &) { QVERIFY(!reader.window->isVisible()); }}},
        {"quit",
         {onCover,
          [](MainWindowFixture &reader, const Step &) { QVERIFY(!reader.window->isVisible()); },
          {},
          {1280, 800},
          true}},
    };
}

Effects TestActionEffects::editEffects() const
{
    const auto copied = [] { return QGuiApplication::clipboard()->mimeData(); };
    return {
        {"copyCaption",
         {onSlides({1}),
          [copied](MainWindowFixture &, const Step &) {
              QVERIFY(copied() && copied()->text().startsWith("China\n\nNo country trades more"));
              QVERIFY(copied()->text().endsWith("\n\n© Getty Images"));
          }}},
        {"copyPhoto",
         {onPhoto(),
          [copied, this](MainWindowFixture &, const Step &) {
              QTRY_VERIFY(copied() && copied()->hasImage());
              const QImage image = copied()->imageData().value<QImage>();
              QCOMPARE(image.size(), m_photo.size);
              QCOMPARE(photos::reading(image), "RGBY");
          }}},
        {"copyFile",
         {onPhoto(),
          [copied, this](MainWindowFixture &, const Step &) {
              QVERIFY(copied());
              QCOMPARE(copied()->urls(), QList<QUrl>{QUrl(m_photo.address)});
          }}},
        {"copyCitation",
         {onSlides({1}),
          [copied](MainWindowFixture &, const Step &) {
              QVERIFY(copied() &&
                      copied()->text().startsWith("© Getty Images. China [photograph]."));
          }}},
    };
}

Effects TestActionEffects::viewEffects() const
{
    const auto fitting = std::make_shared<QRectF>();
    const auto before = std::make_shared<QRectF>();
    const Scene onFittingPhoto = [this, fitting](MainWindowFixture &reader) {
        onPhoto()(reader);
        *fitting = photoArea(reader);
    };
    const Scene onZoomedPhoto = [onFittingPhoto, before](MainWindowFixture &reader) {
        onFittingPhoto(reader);
        wheel(reader, 3);
        *before = photoArea(reader);
    };
    const auto textHas = [](int percent) {
        return [percent](MainWindowFixture &reader, const Step &) {
            QCOMPARE(settings::captionPercent.get(), percent);
            const double size = textSize(reader);
            settings::captionPercent.reset();
            QCOMPARE(size, textSize(reader) * percent / 100);
        };
    };
    const Scene onLargeText = [](MainWindowFixture &reader) {
        const double normal = textSize(reader);
        settings::captionPercent.set(150);
        QCOMPARE(textSize(reader), normal * 1.5);
    };
    return {
        {"fullScreen",
         {onCover,
          [](MainWindowFixture &reader, const Step &press) {
              QTRY_VERIFY(reader.window->isFullScreen());
              QVERIFY(!isVisible(reader, "topBar"));
              QVERIFY(isVisible(reader, "stage"));
              press();
              QTRY_VERIFY(!reader.window->isFullScreen());
              QVERIFY(isVisible(reader, "topBar"));
          }}},
        {"caption", {onCover, togglesPart("caption", settings::captionVisible)}},
        {"overview", {onSlides({5}), togglesPage("overview")}},
        {"filmstrip", {onCover, togglesPart("filmstrip", settings::filmstripVisible)}},
        {"contentsAction", {onCover, togglesPart("contents", settings::contentsVisible)}},
        {"details", {onCover, togglesPart("details", settings::detailsVisible)}},
        {"zoomIn",
         {onFittingPhoto,
          [fitting](MainWindowFixture &reader, const Step &) {
              QVERIFY(qAbs(photoArea(reader).width() - 1.25 * fitting->width()) < 1);
          }}},
        {"zoomOut",
         {onZoomedPhoto,
          [fitting, before](MainWindowFixture &reader, const Step &) {
              QVERIFY(photoArea(reader).width() < before->width());
              QVERIFY(photoArea(reader).width() > fitting->width());
          }}},
        {"zoomFit",
         {onZoomedPhoto, [fitting](MainWindowFixture &reader,
                                   const Step &) { QCOMPARE(photoArea(reader), *fitting); }}},
        {"actualSize",
         {onFittingPhoto,
          [this](MainWindowFixture &reader, const Step &) {
              QCOMPARE(photoArea(reader).size(), QSizeF(m_photo.size));
          }}},
        {"keepZoom",
         {onZoomedPhoto,
          [](MainWindowFixture &reader, const Step &press) {
              QVERIFY(action(reader, "keepZoom")->isChecked());
              press();
              QVERIFY(!action(reader, "keepZoom")->isChecked());
          }}},
        // What the reader sees goes one way, the photo the other.
        {"panLeft", pans(1, 0)},
        {"panRight", pans(-1, 0)},
        {"panUp", pans(0, 1)},
        {"panDown", pans(0, -1)},
        {"playMotion",
         {[this](MainWindowFixture &reader) {
              settings::playMotion.set(false);
              gallery::Picture moving;
              moving.address = m_photos.address("moving.gif");
              moving.size = {60, 40};
              reader.model.setGallery(photos::gallery({photos::slide({moving})}));
              QTRY_VERIFY(action(reader, "playMotion")->isEnabled());
              QVERIFY(!action(reader, "playMotion")->isChecked());
          },
          [](MainWindowFixture &reader, const Step &press) {
              const auto colour = [&reader] {
                  const QImage image = reader.find("stage")->grab().toImage();
                  return image.pixelColor(photoArea(reader).center().toPoint());
              };
              QTRY_COMPARE(colour(), QColor(Qt::green));
              QTRY_COMPARE(colour(), QColor(Qt::red));
              QVERIFY(action(reader, "playMotion")->isChecked());
              press();
              QVERIFY(!action(reader, "playMotion")->isChecked());
              QVERIFY(!settings::playMotion.get());
          }}},
        {"textLarger", {onLargeText, textHas(160)}},
        {"textSmaller", {onLargeText, textHas(140)}},
        {"textNormal", {onLargeText, textHas(100)}},
        {"reload",
         {onSlides({3}),
          [](MainWindowFixture &reader, const Step &) {
              QTRY_COMPARE(reader.notice(), "Reloaded");
              QCOMPARE(position(reader), 3);
          }}},
    };
}

Effects TestActionEffects::goEffects()
{
    const auto seen = std::make_shared<int>();
    const Scene onSecondHit = [](MainWindowFixture &reader) {
        reader.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(reader.find("findEdit"), "csto");
        QVERIFY(reader.label("findCount").startsWith("2 / "));
    };
    const auto findsHit = [](int number) {
        return [number](MainWindowFixture &reader, const Step &) {
            QVERIFY(reader.label("findCount").startsWith(QString("%1 / ").arg(number)));
        };
    };
    return {
        {"activate",
         {[](MainWindowFixture &reader) {
              onSlides({1, 2, 0})(reader);
              reader.find("nextArrow")->setFocus();
          },
          [](MainWindowFixture &reader, const Step &press) {
              QCOMPARE(position(reader), 1); // the button with the focus
              reader.find("stage")->setFocus();
              press();
              QCOMPARE(position(reader), 3); // the default one, DISCOVER
          }}},
        {"discoverAction",
         {[](MainWindowFixture &reader) {
              onSlides({1, 2, 0})(reader);
              reader.find("nextArrow")->setFocus(); // another button
          },
          goesTo(3)}},
        {"reviewAction",
         {onSlides({6, 5}),
          [](MainWindowFixture &reader, const Step &) {
              QCOMPARE(position(reader), 0);
              QCOMPARE(reader.model.seenCount(), 1);
          }}},
        {"undo",
         {[](MainWindowFixture &reader) {
              onSlides({6, 5})(reader);
              reader.tour->restart();
          },
          [](MainWindowFixture &reader, const Step &) {
              QCOMPARE(position(reader), 5);
              QCOMPARE(reader.model.seenCount(), 3);
          }}},
        {"next", {onSlides({6, 5}), goesTo(6)}},
        {"previous", {onSlides({5}), goesTo(4)}},
        {"first",
         {[seen](MainWindowFixture &reader) {
              onSlides({6, 5})(reader);
              *seen = reader.model.seenCount();
          },
          [seen](MainWindowFixture &reader, const Step &) {
              QCOMPARE(position(reader), 0);
              QCOMPARE(reader.model.seenCount(), *seen);
          }}},
        {"last", {onSlides({5}), goesTo(28)}},
        {"goTo",
         {onCover,
          [](MainWindowFixture &reader, const Step &press) {
              opensDialog("goToDialog")(reader, press);
              QTest::keyClicks(reader.find("goToEdit"), "12");
              QTest::keyClick(reader.find("goToEdit"), Qt::Key_Return);
              QCOMPARE(position(reader), 12);
          }}},
        {"find",
         {[](MainWindowFixture &reader) { // where something was looked for before
              action(reader, "find")->trigger();
              QTest::keyClicks(reader.find("findEdit"), "csto");
              reader.press(Qt::Key_Escape);
              QVERIFY(!isVisible(reader, "findPanel"));
          },
          [](MainWindowFixture &reader, const Step &) {
              QVERIFY(isVisible(reader, "findPanel"));
              QVERIFY(reader.find("findEdit")->hasFocus());
              QTest::keyClicks(reader.find("findEdit"), "kos");
              QCOMPARE(position(reader), 16);
          }}},
        {"findNextAction", {onSecondHit, findsHit(3)}},
        {"findPreviousAction", {onSecondHit, findsHit(1)}},
        {"scrollDown",
         {[](MainWindowFixture &reader) {
              QTRY_VERIFY(captionScrollBar(reader)->maximum() > 0);
              QCOMPARE(captionScrollBar(reader)->value(), 0);
          },
          [](MainWindowFixture &reader, const Step &) {
              QVERIFY(captionScrollBar(reader)->value() > 0);
          },
          {},
          {900, 420}}},
        {"scrollUp",
         {[](MainWindowFixture &reader) {
              QScrollBar *bar = captionScrollBar(reader);
              QTRY_VERIFY(bar->maximum() > 0);
              bar->setValue(bar->maximum());
          },
          [](MainWindowFixture &reader, const Step &) {
              QVERIFY(captionScrollBar(reader)->value() < captionScrollBar(reader)->maximum());
          },
          {},
          {900, 420}}},
    };
}

Effects TestActionEffects::listEffects() const
{
    const Scene onNumberOne = [this](MainWindowFixture &reader) {
        drop(reader, m_folder.path("all.json"));
        QTRY_VERIFY(isVisible(reader, "collectionList"));
        QTest::keyClick(reader.find("collectionList"), Qt::Key_Return);
        QTRY_COMPARE(reader.window->windowTitle(), "Essai – Vitrine");
    };
    return {
        {"collection",
         {onNumberOne,
          [](MainWindowFixture &reader, const Step &) {
              QVERIFY(isVisible(reader, "collectionList"));
              QCOMPARE(reader.label("collectionTitle"), "Everything");
          }}},
        {"mostViewedAction", {onCover, togglesPage("mostViewed")}},
        {"recommendationsAction", {onNumberOne, togglesPage("recommendations")}},
    };
}

Effects TestActionEffects::slideshowEffects()
{
    const auto isRunning = [](const MainWindowFixture &reader) {
        return isVisible(reader, "timeLeft") && action(reader, "slideshow")->isChecked();
    };
    const Scene onFifth = [](MainWindowFixture &reader) {
        settings::slideshowByReading.set(false);
        settings::slideshowSeconds.set(1);
        reader.tour->goTo(5);
    };
    const auto presents = [isRunning](int from) {
        return [isRunning, from](MainWindowFixture &reader, const Step &) {
            QTRY_VERIFY(reader.window->isFullScreen());
            QVERIFY(isRunning(reader));
            QCOMPARE(position(reader), from);
        };
    };
    return {
        {"slideshow",
         {onFifth,
          [isRunning](MainWindowFixture &reader, const Step &press) {
              QVERIFY(isRunning(reader));
              QVERIFY(!reader.window->isFullScreen());
              QTRY_COMPARE(position(reader), 6);
              press();
              QVERIFY(!isRunning(reader));
          }}},
        {"presentFromStart", {onFifth, presents(0)}},
        {"presentFromHere", {onFifth, presents(5)}},
        {"blackScreen",
         {onFifth,
          [](MainWindowFixture &reader, const Step &) {
              QVERIFY(isVisible(reader, "blackScreen"));
              QCOMPARE(reader.find("blackScreen")->geometry(), reader.window->rect());
              const QImage seen = reader.window->grab().toImage();
              QCOMPARE(seen.pixelColor(seen.rect().center()), QColor(Qt::black));
          }}},
        {"slideshowOptions", {onFifth, opensSettings("Slideshow")}},
        {"readAloud",
         {[](MainWindowFixture &reader) {
              reader.window->readAloudController()->setVoice(new FakeVoice({"en"}));
              QTRY_VERIFY(action(reader, "readAloud")->isVisible());
          },
          [](MainWindowFixture &reader, const Step &press) {
              const auto *voice =
                  dynamic_cast<const FakeVoice *>(reader.window->findChild<speech::Voice *>());
              QVERIFY(voice);
              QVERIFY(isVisible(reader, "readingBar"));
              QTRY_COMPARE(voice->heard, QStringList("en: " + reader.label("title")));
              QVERIFY(voice->isSpeaking);
              press();
              QVERIFY(!isVisible(reader, "readingBar"));
              QVERIFY(!voice->isSpeaking);
          }}},
    };
}

Effects TestActionEffects::otherEffects()
{
    return {
        {"nextLanguage",
         {onSlides({1}),
          [](MainWindowFixture &reader, const Step &) {
              QTRY_COMPARE(reader.counter(), "1 / 29 Fotos");
              QCOMPARE(reader.label("title"), "Chine");
              QCOMPARE(reader.find<QMenuBar>("menuBar")->actions().first()->text(), "&Fichier");
              QCOMPARE(settings::language.get(), "fr");
          }}},
        {"sideBySide",
         {onSlides({1}),
          [](MainWindowFixture &reader, const Step &press) {
              QTRY_VERIFY(isVisible(reader, "secondCaption"));
              QCOMPARE(reader.label("title"), "China");
              QCOMPARE(reader.label("secondTitle"), "Chine");
              press();
              QTRY_VERIFY(!isVisible(reader, "secondCaption"));
          }}},
        {"back",
         {[](MainWindowFixture &reader) {
              reader.window->showFullScreen();
              QTRY_VERIFY(!isVisible(reader, "topBar"));
              action(reader, "overview")->trigger();
              QVERIFY(isVisible(reader, "overview"));
          },
          [](MainWindowFixture &reader, const Step &press) {
              QVERIFY(!isVisible(reader, "overview"));
              QVERIFY(reader.window->isFullScreen());
              press();
              QTRY_VERIFY(!reader.window->isFullScreen());
              press();
              QVERIFY(reader.window->isVisible());
          }}},
        {"guide", {onCover, opensGallery("The guide to Vitrine")}},
        {"keySheet", {onCover, opensDialog("keySheet")}},
        {"changeKeys", {onCover, opensDialog("keyDialog")}},
        {"about", {onCover, opensDialog("about")}},
    };
}

Effects TestActionEffects::effects()
{
    Effects all;
    for (const Effects &some : {fileEffects(), editEffects(), viewEffects(), goEffects(),
                                listEffects(), slideshowEffects(), otherEffects()})
        all.insert(some);
    return all;
}

void TestActionEffects::everyActionHasAnEffect()
{
    QSet<QByteArray> actions;
    for (const ActionRow &row : Actions::table())
        actions += row.name;
    const QList<QByteArray> names = effects().keys();
    QCOMPARE(QSet<QByteArray>(names.begin(), names.end()), actions);
}

void TestActionEffects::actionsDoWhatTheySay_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QKeySequence>("key");
    for (const ActionRow &row : Actions::table()) {
        const QStringList keys = QString(row.keys).split('|', Qt::SkipEmptyParts);
        for (const QString &key : keys)
            QTest::addRow("%s %s", row.name, qPrintable(key))
                << QByteArray(row.name) << QKeySequence(key);
        if (keys.isEmpty())
            QTest::newRow(row.name) << QByteArray(row.name) << QKeySequence();
    }
}

void TestActionEffects::actionsDoWhatTheySay()
{
    QFETCH(QByteArray, name);
    QFETCH(QKeySequence, key);
    const Effects all = effects();
    QVERIFY(all.contains(name));
    const Effect effect = all.value(name);
    QGuiApplication::setQuitOnLastWindowClosed(false); // Close and Quit are not the same
    MainWindowFixture reader("en", effect.size);
    effect.begin(reader);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(action(reader, name)->isEnabled());

    const Step press = [&reader, name, key] {
        if (key.isEmpty())
            action(reader, name)->trigger();
        else
            reader.press(key[0].key(), key[0].keyboardModifiers());
    };
    // A dialog that the action waits for gets one answer, and is closed where that was none.
    bool isPressing = false;
    bool isAnswered = false;
    QTimer dialogs;
    connect(&dialogs, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!isPressing || !dialog)
            return;
        if (effect.answer && !std::exchange(isAnswered, true))
            effect.answer(dialog);
        else
            dialog->reject();
    });
    dialogs.start(20);
    constexpr int goesOn = 1;
    QTimer::singleShot(0, this, [&] {
        isPressing = true;
        press();
        isPressing = false;
        QTimer::singleShot(0, this, [] { QCoreApplication::exit(goesOn); });
    });
    QCOMPARE(QCoreApplication::exec(), effect.quits ? 0 : goesOn);
    QCOMPARE(isAnswered, bool(effect.answer));
    effect.verify(reader, press);
}

VITRINE_TEST(TestActionEffects, QApplication)
#include "tst_actioneffects.moc"
