// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "imaging/store/slideimages.h"
#include "support/contrastmeter.h"
#include "support/mainwindowfixture.h"
#include "support/testclass.h"
#include "ui/messages/messagebar.h"
#include "ui/messages/toast.h"
#include "ui/opening/openingbar.h"
#include "ui/photoview/arrowbutton.h"
#include "ui/photoview/minimap.h"
#include "ui/photoview/photoview.h"
#include "ui/style/appearance.h"
#include "ui/style/colours.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QMenuBar>
#include <QScrollArea>

using settings::Theme;

namespace {

QPalette desktopsColours(const char *window, const char *base, const char *text, const char *accent)
{
    QPalette palette{QColor(window), QColor(window)};
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(text));
    for (const auto role : {QPalette::Base, QPalette::ToolTipBase})
        palette.setColor(role, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(window));
    palette.setColor(QPalette::Highlight, QColor(accent));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(accent));
    return palette;
}

/// The application in the colours of a theme, or of a desktop that has some.
struct Dressed
{
    explicit Dressed(Theme theme, const std::optional<QPalette> &desktop = {})
    {
        useEmptySettings();
        QApplication::setPalette(desktop.value_or(QPalette()));
        settings::theme.set(theme);
        appearance = std::make_unique<ui::Appearance>();
    }
    std::unique_ptr<ui::Appearance> appearance;
};

struct Themed
{
    const char *name;
    Theme theme;
    std::optional<QPalette> desktop;
};

QList<Themed> themes()
{
    return {{"light", Theme::Light, {}},
            {"dark", Theme::Dark, {}},
            {"high contrast", Theme::HighContrast, {}},
            {"like Breeze", Theme::Desktop,
             desktopsColours("#eff0f1", "#ffffff", "#232629", "#3daee9")},
            {"like Breeze, dark", Theme::Desktop,
             desktopsColours("#2a2e32", "#1b1e20", "#fcfcfc", "#3daee9")},
            {"like Adwaita", Theme::Desktop,
             desktopsColours("#fafafa", "#ffffff", "#2e3436", "#3584e4")},
            {"like Adwaita, dark", Theme::Desktop,
             desktopsColours("#353535", "#2d2d2d", "#eeeeec", "#15539e")},
            {"high contrast of the desktop's", Theme::Desktop,
             desktopsColours("#ffffff", "#ffffff", "#000000", "#0000ff")}};
}

void settle(const MainWindowFixture &reader)
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        reader.window->grab();
        static_cast<void>(
            QTest::qWaitFor([&reader] { return !reader.window->images()->isPending(); }));
    }
}

QRect rowOf(const ContrastMeter &eyes, const QAbstractItemView *view, const QModelIndex &index)
{
    return view->visualRect(index).translated(eyes.placeOf(view->viewport()).topLeft());
}

QModelIndex current(const QAbstractItemView *view)
{
    return view->currentIndex().isValid() ? view->currentIndex() : view->model()->index(0, 0);
}

// The scenes: what is to be seen in them, and how much of it was measured.

QString slide(int &measured)
{
    const MainWindowFixture reader("en", {1200, 760});
    for (const int row : {1, 2, 3, 4, 9})
        reader.tour->goTo(row);
    reader.press(Qt::Key_K);
    settle(reader);
    ContrastMeter eyes(reader.window.get());
    for (const char *part : {"heading", "title", "caption", "credit", "counter"})
        eyes.text(part);
    for (const char *button : {"discover", "review"})
        eyes.text(button, 9);
    eyes.edge("review");
    eyes.rim("discover");
    for (const char *language : {"language_en", "language_fr"}) {
        eyes.text(language, 4);
        eyes.rim(language);
    }
    const auto *menus = reader.find<QMenuBar>("menuBar");
    for (QAction *menu : menus->actions()) {
        const QRect place = menus->actionGeometry(menu);
        if (!place.isEmpty())
            eyes.text("menu " + menu->text(),
                      place.translated(eyes.placeOf(menus).topLeft()).adjusted(2, 2, -2, -2));
    }
    const auto *strip = reader.find<QAbstractItemView>("filmstrip");
    for (const int row : {8, 9, 10}) {
        const QRect thumbnail = rowOf(eyes, strip, strip->model()->index(row, 0));
        const QRect number(thumbnail.left() + 8, thumbnail.bottom() - 19, 8, 12);
        eyes.text(QString("number %1 in the filmstrip").arg(row), number);
    }
    const QRect here = rowOf(eyes, strip, strip->model()->index(9, 0));
    eyes.edge("outline of the slide in the filmstrip", {here.center().x(), here.top() - 1},
              {here.center().x(), here.top() + 3});
    eyes.text("tick in the filmstrip", QRect(here.right() - 20, here.top() + 6, 14, 13));
    const QRect band = eyes.placeOf(strip);
    eyes.text("chapters over the filmstrip",
              QRect(band.left() + 4, band.top(), band.width() - 8, here.top() - band.top() - 1));
    const QRect line = eyes.placeOf(reader.find("chapterLine"));
    const auto onLine = [&line](double share, int y) {
        return QPoint(line.left() + int(line.width() * share), y);
    };
    eyes.differ("seen in the line of chapters", onLine(0.08, line.bottom()),
                onLine(0.08, line.top() - 3));
    eyes.differ("unseen in the line of chapters", onLine(0.53, line.bottom()),
                onLine(0.53, line.top() - 3));
    const auto *contents = reader.find<QAbstractItemView>("contents");
    eyes.text("row of the contents",
              rowOf(eyes, contents, current(contents)).adjusted(9, 3, -9, -3));
    eyes.text("chapter in the contents",
              rowOf(eyes, contents, contents->model()->index(1, 0)).adjusted(9, 3, -9, -3));
    const QRect photo = reader.find<ui::PhotoView>("stage")->photoArea().toRect().translated(
        eyes.placeOf(reader.find("stage")).topLeft());
    const int unit = qMin(photo.width(), photo.height()) / 14;
    eyes.text("words of the placeholder",
              QRect(photo.left() + unit, photo.top() + unit, 8 * unit, unit));
    eyes.text("title of the placeholder",
              QRect(photo.left() + unit, photo.bottom() - 2 * unit, 8 * unit, unit));
    measured = eyes.measured();
    return eyes.faults();
}

QString cover(int &measured)
{
    const MainWindowFixture reader("fr", {1200, 900});
    settle(reader);
    ContrastMeter above(reader.window.get());
    for (const char *part : {"title", "caption"})
        above.text(part, 3);
    // There is nothing to see again yet.
    above.text("review", 9, 3);
    // Below a long article.
    QWidget *links = reader.find("coverLinks");
    for (QWidget *around = links; around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            scroll->ensureWidgetVisible(links);
    }
    QCoreApplication::processEvents();
    ContrastMeter below(reader.window.get());
    for (const char *part : {"coverMostViewed", "coverRecommendations"})
        below.text(part, 3);
    measured = above.measured() + below.measured();
    return (above.faults() + '\n' + below.faults()).trimmed();
}

QString focus(int &measured)
{
    const MainWindowFixture reader("fr", {1200, 760});
    reader.tour->goTo(3);
    settle(reader);
    QString faults;
    const auto look = [&](QWidget *widget, QPoint from, QPoint to) {
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        ContrastMeter eyes(reader.window.get());
        const QPoint corner = eyes.placeOf(widget).topLeft();
        eyes.edge("focus on " + widget->objectName(), corner + from, corner + to);
        measured += eyes.measured();
        if (!eyes.faults().isEmpty())
            faults += eyes.faults() + '\n';
    };
    const int edge = int(2 * ui::edgeWidth(QApplication::palette()));
    for (const char *name : {"discover", "review"}) {
        QWidget *button = reader.find(name);
        look(button, {edge, button->height() / 2}, {12, button->height() / 2});
    }
    for (const char *name : {"language_fr", "language_en"}) {
        QWidget *segment = reader.find(name);
        look(segment, {edge / 2, segment->height() / 2}, {9, segment->height() / 2});
    }
    QWidget *stage = reader.find("stage");
    const QRect photo = reader.find<ui::PhotoView>("stage")->photoArea().toRect();
    look(stage, {photo.center().x(), photo.top() - 9}, {photo.center().x(), photo.top() - 2});
    QWidget *strip = reader.find("filmstrip");
    look(strip, {strip->width() / 2, -1}, {strip->width() / 2, 5});
    QWidget *arrow = reader.find("nextArrow");
    look(arrow, {-1, arrow->height() / 2}, {9, arrow->height() / 2});
    return faults.trimmed();
}

QString find(int &measured)
{
    const MainWindowFixture reader("fr", {1200, 760});
    reader.tour->goTo(16);
    reader.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(reader.find("findEdit"), "independance");
    static_cast<void>(QTest::qWaitFor(
        [&] { return reader.find<QAbstractItemView>("findList")->model()->rowCount() > 0; }));
    settle(reader);
    ContrastMeter eyes(reader.window.get());
    eyes.text("findEdit", 6);
    eyes.edge("findEdit", 5);
    eyes.text("findCount");
    const auto *all = eyes.visible("findAllLanguages");
    eyes.text("findAllLanguages", eyes.placeOf(all).adjusted(24, 1, 0, -1));
    const QPoint box(eyes.placeOf(all).left(), eyes.placeOf(all).center().y());
    eyes.edge("box of findAllLanguages", box - QPoint(3, 0), box + QPoint(6, 0));
    const auto *list = reader.find<QAbstractItemView>("findList");
    const QRect row = rowOf(eyes, list, list->model()->index(0, 0));
    eyes.text("title of a hit", row.adjusted(20, 4, -20, -row.height() / 2));
    eyes.text("line of a hit", row.adjusted(20, row.height() / 2, -20, -4));
    const auto *caption = reader.find<QTextBrowser>("caption");
    const auto marks = caption->extraSelections();
    if (marks.isEmpty())
        return "nothing is marked";
    QTextCursor begin = marks.first().cursor;
    begin.setPosition(marks.first().cursor.selectionStart());
    const QRect start = caption->cursorRect(begin);
    eyes.text("found word", QRect(start.topLeft(), QSize(60, start.height()))
                                .translated(eyes.placeOf(caption->viewport()).topLeft()));
    measured = eyes.measured();
    return eyes.faults();
}

QString overview(int &measured)
{
    const MainWindowFixture reader("en", {1200, 760});
    reader.tour->goTo(2);
    reader.press(Qt::Key_O);
    settle(reader);
    ContrastMeter eyes(reader.window.get());
    const auto *grid = reader.find<QAbstractItemView>("overview");
    const int line = grid->fontMetrics().lineSpacing();
    for (const int row : {0, 2, 4}) {
        const QRect cell = rowOf(eyes, grid, grid->model()->index(row, 0));
        eyes.text(QString("title %1 in the overview").arg(row),
                  QRect(cell.left() + 6, cell.bottom() - 4 - 2 * line, cell.width() - 12, line));
    }
    const QRect cell = rowOf(eyes, grid, grid->model()->index(2, 0));
    eyes.edge("cursor of the overview", {cell.center().x(), cell.top() + 2},
              {cell.center().x(), cell.top() + 7});
    measured = eyes.measured();
    return eyes.faults();
}

QString end(int &measured)
{
    const MainWindowFixture reader("en", {1200, 900});
    reader.press(Qt::Key_End);
    reader.press(Qt::Key_Right);
    settle(reader);
    ContrastMeter eyes(reader.window.get());
    for (const char *part : {"endHeading", "endTitle", "endBack", "endSources"})
        eyes.text(part, 3);
    eyes.text("endReview", 10);
    measured = eyes.measured();
    return eyes.faults();
}

QString lobby(int &measured)
{
    const MainWindowFixture reader("fr", {1200, 900});
    reader.press(Qt::Key_M);
    settle(reader);
    ContrastMeter eyes(reader.window.get());
    const auto *tabs = reader.find<QTabBar>("mostViewedTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        const QRect place = tabs->tabRect(tab).translated(eyes.placeOf(tabs).topLeft());
        eyes.text("tab " + tabs->tabText(tab), place.adjusted(6, 6, -6, -8));
        eyes.differ("line below tab " + tabs->tabText(tab), {place.center().x(), place.bottom()},
                    {place.center().x(), place.bottom() + 4});
    }
    eyes.text("mostViewedEmpty");
    eyes.text("viewsPrivacy");
    const QRect box = eyes.placeOf(eyes.visible("keepsViews"));
    eyes.text("keepsViews", box.adjusted(24, 1, 0, -1));
    eyes.edge("box of keepsViews", {box.left() - 3, box.center().y()},
              {box.left() + 2, box.center().y()});
    measured = eyes.measured();
    return eyes.faults();
}

QString dialogs(int &measured)
{
    const MainWindowFixture reader("en", {1200, 900});
    QString faults;
    for (const auto action :
         {ui::Action::KeySheet, ui::Action::GoTo, ui::Action::SlideshowOptions}) {
        reader.window->actions()[action]->trigger();
        QCoreApplication::processEvents();
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeWindow());
        if (!dialog)
            return "no dialog";
        ContrastMeter eyes(dialog);
        for (QWidget *part : dialog->findChildren<QWidget *>()) {
            if (!part->isVisible())
                continue;
            if (auto *label = qobject_cast<QLabel *>(part); label && !label->text().isEmpty())
                eyes.text(label->text(), eyes.placeOf(label), label->isEnabled() ? 7 : 3);
            if (auto *button = qobject_cast<QAbstractButton *>(part);
                button && !button->text().isEmpty())
                eyes.text(button->text(), eyes.placeOf(button).adjusted(22, 5, -6, -5));
            if (part->inherits("QPushButton") || part->inherits("QSpinBox") ||
                part->inherits("QLineEdit")) {
                const QRect place = eyes.placeOf(part);
                if (part->isEnabled() && !part->parent()->inherits("QSpinBox"))
                    eyes.edge(QString(part->metaObject()->className()) + ", edge",
                              {place.left() - 2, place.center().y()},
                              {place.left() + 6, place.center().y()});
            }
        }
        measured += eyes.measured();
        faults += eyes.faults();
        dialog->close();
        QCoreApplication::processEvents();
    }
    return faults;
}

// What stands over a photo or comes and goes, on white and on black.
QString overPhotos(int &measured)
{
    QString faults;
    for (const QColor photo : {QColor(Qt::white), QColor(Qt::black), QColor(Qt::gray)}) {
        QWidget host;
        host.resize(500, 400);
        QPalette ground = host.palette();
        ground.setColor(QPalette::Window, photo);
        host.setPalette(ground);
        const QPalette plain = QApplication::palette();
        ui::ArrowButton arrow(Qt::RightArrow, &host);
        arrow.move(20, 20);
        arrow.setShown(true);
        ui::Toast notice(&host);
        ui::Minimap minimap(&host);
        QImage picture(90, 60, QImage::Format_RGB32);
        picture.fill(photo);
        minimap.setView(picture, {0.2, 0.2, 0.4, 0.4}, 2);
        minimap.setGeometry(QRect(QPoint(300, 20), minimap.neededSize({800, 800}, {90, 60})));
        for (QWidget *part : {static_cast<QWidget *>(&arrow), static_cast<QWidget *>(&notice),
                              static_cast<QWidget *>(&minimap)})
            part->setPalette(plain);
        host.show();
        minimap.show();
        notice.showMessage("This is the first slide.");
        QCoreApplication::processEvents();
        ContrastMeter eyes(&host);
        const QString on = " on " + photo.name();
        eyes.text("arrow" + on, eyes.placeOf(&arrow).adjusted(13, 13, -13, -13), 3);
        eyes.text("notice" + on, eyes.placeOf(&notice).adjusted(6, 6, -6, -6));
        const QRect map = eyes.placeOf(&minimap);
        eyes.text("percent" + on, QRect(map.left() + 8, map.bottom() - 17, map.width() - 16, 15));
        // The photo is inside a border, and its part that shows begins a fifth from its left.
        const int left = map.left() + 4 + (map.width() - 8) / 5;
        const int y = map.top() + 4 + (map.height() - 22) * 2 / 5;
        eyes.text("outline in the minimap" + on, QRect(left - 6, y, 12, 4), 3);
        measured += eyes.measured();
        if (!eyes.faults().isEmpty())
            faults += eyes.faults() + '\n';
    }
    return faults.trimmed();
}

QString bars(int &measured)
{
    QWidget host;
    host.resize(700, 200);
    ui::MessageBar message(&host);
    message.setGeometry(0, 0, 700, 60);
    ui::OpeningBar opening(&host);
    opening.setGeometry(0, 80, 700, 60);
    host.show();
    message.showMessage("The gallery cannot be opened.", "More");
    opening.start("gallery.json");
    opening.show();
    QCoreApplication::processEvents();
    ContrastMeter eyes(&host);
    eyes.text("message");
    eyes.text("messageMore", 5);
    eyes.edge("messageMore", 6);
    eyes.text("messageClose", 3);
    eyes.text("openingCancel", 5);
    eyes.rim("openingProgress");
    measured = eyes.measured();
    return eyes.faults();
}

using Scene = QString (*)(int &);
const std::pair<const char *, Scene> scenes[] = {
    {"slide", slide},       {"cover", cover},       {"focus", focus},
    {"find", find},         {"overview", overview}, {"end", end},
    {"most viewed", lobby}, {"dialogs", dialogs},   {"over photos", overPhotos},
    {"bars", bars},
};

} // namespace

Q_DECLARE_METATYPE(Scene)

/// Text at 7:1 and controls and marks at 3:1 (WCAG 2.2, 1.4.6 and 1.4.11), measured in what is
/// painted: every part of the window in every theme and on desktops that have colours.
class TestContrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEnough_data();
    void isEnough();
    void isMeasured();
};

void TestContrast::isEnough_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<Scene>("scene");
    const QList<Themed> all = themes();
    for (int theme = 0; theme < all.size(); ++theme) {
        for (const auto &[name, scene] : scenes)
            QTest::addRow("%s: %s", all.at(theme).name, name) << theme << scene;
    }
}

void TestContrast::isEnough()
{
    QFETCH(int, theme);
    QFETCH(Scene, scene);
    const Themed themed = themes().at(theme);
    const Dressed dressed(themed.theme, themed.desktop);
    int measured = 0;
    const QString faults = scene(measured);
    QVERIFY2(faults.isEmpty(), qPrintable('\n' + faults));
    QVERIFY(measured > 3);
}

// What is faint is found out.
void TestContrast::isMeasured()
{
    QLabel label("Faint words");
    QPalette faint;
    faint.setColor(QPalette::Window, Qt::white);
    faint.setColor(QPalette::WindowText, QColor("#888888"));
    label.setPalette(faint);
    label.resize(200, 40);
    ContrastMeter eyes(&label);
    eyes.text("words", label.rect());
    QCOMPARE(eyes.faults(), "words: #888888 on #ffffff is 3.54:1, not 7:1");
}

VITRINE_TEST(TestContrast, QApplication)
#include "tst_textcontrast.moc"
