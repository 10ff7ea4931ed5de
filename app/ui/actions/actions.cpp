// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actions.h"

#include "core/settings/settings.h"
#include "ui/actions/keymap.h"
#include "ui/mainwindow/mainwindow.h"

namespace ui {

std::span<const ActionRow> Actions::table()
{
    // clang-format off
    static constexpr ActionRow rows[] = {
        {Action::Open, Menu::File, "open", QT_TR_NOOP("&Open…"),
         "Ctrl+O", &MainWindow::openFiles, {}},
        {Action::OpenFolder, Menu::File, "openFolder", QT_TR_NOOP("Open &folder…"),
         "Ctrl+Shift+O", &MainWindow::openFolder, {}},
        {Action::OpenAddress, Menu::File, "openAddress", QT_TR_NOOP("Open &address…"),
         "Ctrl+L", &MainWindow::openAddress, {}},
        {Action::Paste, Menu::File, "paste", QT_TR_NOOP("Open &what was copied"),
         "Ctrl+V", &MainWindow::paste, {}},
        {Action::OpenBuiltin, Menu::File, "openBuiltin", QT_TR_NOOP("Open the &built-in gallery"),
         "", &MainWindow::openBuiltin, ActionTrait::Grouped},
        {Action::BuiltinPhotos, Menu::File, "builtinPhotos",
         QT_TR_NOOP("&Photos for the built-in gallery…"), "", &MainWindow::askForBuiltinPhotos, {}},
        {Action::Subfolders, Menu::File, "subfolders", QT_TR_NOOP("&Subfolders as chapters"),
         "", &MainWindow::toggleSubfolders,
         ActionTraits(ActionTrait::Checkable) | ActionTrait::Grouped},
        {Action::ByDate, Menu::File, "byDate", QT_TR_NOOP("Photos by &date"),
         "", &MainWindow::toggleByDate, ActionTrait::Checkable},
        {Action::Print, Menu::File, "print", QT_TR_NOOP("Pri&nt…"),
         "Ctrl+P", &MainWindow::print, ActionTrait::Grouped},
        {Action::SavePdf, Menu::File, "savePdf", QT_TR_NOOP("Sa&ve as PDF…"),
         "Ctrl+Shift+S", &MainWindow::savePdf, {}},
        {Action::Settings, Menu::File, "settings", QT_TR_NOOP("Se&ttings…"),
         "Ctrl+,", &MainWindow::showSettings, ActionTrait::Grouped},
        {Action::Close, Menu::File, "close", QT_TR_NOOP("&Close"),
         "Ctrl+W", &MainWindow::closeWindow, ActionTrait::Grouped},
        {Action::Quit, Menu::File, "quit", QT_TR_NOOP("&Quit"), "Ctrl+Q", &MainWindow::quit, {}},

        {Action::CopyCaption, Menu::Edit, "copyCaption", QT_TR_NOOP("Copy &caption"),
         "Ctrl+C", &MainWindow::copyCaption, {}},
        {Action::CopyPhoto, Menu::Edit, "copyPhoto", QT_TR_NOOP("Copy &photo"),
         "Ctrl+Shift+C", &MainWindow::copyPhoto, {}},
        {Action::CopyCitation, Menu::Edit, "copyCitation", QT_TR_NOOP("Copy c&itation"),
         "Ctrl+Shift+R", &MainWindow::copyCitation, {}},

        {Action::FullScreen, Menu::View, "fullScreen", QT_TR_NOOP("&Full screen"),
         "F11", &MainWindow::toggleFullScreen, ActionTrait::Checkable},
        {Action::Caption, Menu::View, "caption", QT_TR_NOOP("&Caption"),
         "C", &MainWindow::toggleCaption, ActionTrait::Checkable},
        {Action::Overview, Menu::View, "overview", QT_TR_NOOP("O&verview"),
         "O", &MainWindow::toggleOverview, ActionTrait::Checkable},
        {Action::Filmstrip, Menu::View, "filmstrip", QT_TR_NOOP("Film&strip"),
         "T", &MainWindow::toggleFilmstrip, ActionTrait::Checkable},
        {Action::Contents, Menu::View, "contentsAction", QT_TR_NOOP("Cont&ents"),
         "K", &MainWindow::toggleContents, ActionTrait::Checkable},
        {Action::Details, Menu::View, "details", QT_TR_NOOP("&Details"),
         "I", &MainWindow::toggleDetails, ActionTrait::Checkable},
        {Action::ZoomIn, Menu::View, "zoomIn", QT_TR_NOOP("Zoom &in"),
         "+|=", &MainWindow::zoomIn, ActionTraits(ActionTrait::Repeats) | ActionTrait::Grouped},
        {Action::ZoomOut, Menu::View, "zoomOut", QT_TR_NOOP("Zoom &out"),
         "-", &MainWindow::zoomOut, ActionTrait::Repeats},
        {Action::ZoomFit, Menu::View, "zoomFit", QT_TR_NOOP("Fi&t"),
         "0", &MainWindow::zoomToFit, {}},
        {Action::ActualSize, Menu::View, "actualSize", QT_TR_NOOP("&Actual size"),
         "1", &MainWindow::zoomToActualSize, {}},
        {Action::PanLeft, Menu::View, "panLeft", QT_TR_NOOP("Move the view left"),
         "Ctrl+Left", &MainWindow::panLeft,
         ActionTraits(ActionTrait::Repeats) | ActionTrait::Hidden},
        {Action::PanRight, Menu::View, "panRight", QT_TR_NOOP("Move the view right"),
         "Ctrl+Right", &MainWindow::panRight,
         ActionTraits(ActionTrait::Repeats) | ActionTrait::Hidden},
        {Action::PanUp, Menu::View, "panUp", QT_TR_NOOP("Move the view up"),
         "Ctrl+Up", &MainWindow::panUp,
         ActionTraits(ActionTrait::Repeats) | ActionTrait::Hidden},
        {Action::PanDown, Menu::View, "panDown", QT_TR_NOOP("Move the view down"),
         "Ctrl+Down", &MainWindow::panDown,
         ActionTraits(ActionTrait::Repeats) | ActionTrait::Hidden},
        {Action::PlayMotion, Menu::View, "playMotion", QT_TR_NOOP("&Play or pause the moving picture"),
         "P", &MainWindow::togglePlayMotion, ActionTrait::Checkable},
        {Action::TextLarger, Menu::View, "textLarger", QT_TR_NOOP("&Larger caption text"),
         "Ctrl++|Ctrl+=", &MainWindow::enlargeText,
         ActionTraits(ActionTrait::Repeats) | ActionTrait::Grouped},
        {Action::TextSmaller, Menu::View, "textSmaller", QT_TR_NOOP("S&maller caption text"),
         "Ctrl+-", &MainWindow::reduceText, ActionTrait::Repeats},
        {Action::TextNormal, Menu::View, "textNormal", QT_TR_NOOP("&Normal caption text"),
         "Ctrl+0", &MainWindow::resetText, {}},

        {Action::Activate, Menu::Go, "activate", QT_TR_NOOP("Press the main &button"),
         "Space|Return|Enter", &MainWindow::activate, {}},
        {Action::Discover, Menu::Go, "discoverAction", QT_TR_NOOP("&Discover the next unseen slide"),
         "", &MainWindow::discover, {}},
        {Action::Review, Menu::Go, "reviewAction", QT_TR_NOOP("&Review from the beginning"),
         "", &MainWindow::review, {}},
        {Action::Next, Menu::Go, "next", QT_TR_NOOP("&Next slide"),
         "Right|PgDown", &MainWindow::next, ActionTrait::Repeats},
        {Action::Previous, Menu::Go, "previous", QT_TR_NOOP("&Previous slide"),
         "Left|PgUp|Shift+Space", &MainWindow::previous, ActionTrait::Repeats},
        {Action::First, Menu::Go, "first", QT_TR_NOOP("&Cover or first slide"),
         "Home", &MainWindow::first, ActionTrait::Grouped},
        {Action::Last, Menu::Go, "last", QT_TR_NOOP("&Last slide"), "End", &MainWindow::last, {}},
        {Action::GoTo, Menu::Go, "goTo", QT_TR_NOOP("&Go to position or title…"),
         "Ctrl+G", &MainWindow::goTo, ActionTrait::Grouped},
        {Action::Find, Menu::Go, "find", QT_TR_NOOP("&Find…"), "Ctrl+F", &MainWindow::find, {}},
        {Action::FindNext, Menu::Go, "findNextAction", QT_TR_NOOP("Next &hit"),
         "F3", &MainWindow::findNext, ActionTrait::Repeats},
        {Action::FindPrevious, Menu::Go, "findPreviousAction", QT_TR_NOOP("Pre&vious hit"),
         "Shift+F3", &MainWindow::findPrevious, ActionTrait::Repeats},
        {Action::Collection, Menu::Go, "collection", QT_TR_NOOP("Back to the list of g&alleries"),
         "Alt+Up", &MainWindow::showCollection, {}},
        {Action::MostViewed, Menu::Go, "mostViewedAction", QT_TR_NOOP("&Most viewed"),
         "M", &MainWindow::toggleMostViewed, ActionTrait::Grouped},
        {Action::Recommendations, Menu::Go, "recommendationsAction",
         QT_TR_NOOP("Our recommendat&ions"), "N", &MainWindow::toggleRecommendations, {}},
        {Action::ScrollDown, Menu::Go, "scrollDown", QT_TR_NOOP("Scroll the caption d&own"),
         "Down", &MainWindow::scrollDown,
         ActionTraits(ActionTrait::Repeats) | ActionTrait::Grouped},
        {Action::ScrollUp, Menu::Go, "scrollUp", QT_TR_NOOP("Scroll the caption &up"),
         "Up", &MainWindow::scrollUp, ActionTrait::Repeats},
        {Action::Slideshow, Menu::Go, "slideshow", QT_TR_NOOP("&Run the slideshow"),
         "S", &MainWindow::startOrPauseSlideshow,
         ActionTraits(ActionTrait::Checkable) | ActionTrait::Hidden},
        {Action::PresentFromStart, Menu::Go, "presentFromStart",
         QT_TR_NOOP("&Present from the beginning in full screen"), "F5",
         &MainWindow::presentFromStart, ActionTrait::Hidden},
        {Action::PresentFromHere, Menu::Go, "presentFromHere",
         QT_TR_NOOP("Present from &here in full screen"), "Shift+F5",
         &MainWindow::presentFromHere, ActionTrait::Hidden},
        {Action::BlackScreen, Menu::Go, "blackScreen", QT_TR_NOOP("&Black screen"),
         "B|.", &MainWindow::showBlackScreen, ActionTrait::Hidden},
        {Action::SlideshowOptions, Menu::Go, "slideshowOptions",
         QT_TR_NOOP("Slideshow op&tions…"), "", &MainWindow::showSlideshowOptions,
         ActionTrait::Hidden},
        {Action::ReadAloud, Menu::Go, "readAloud", QT_TR_NOOP("Read aloud"),
         "R", &MainWindow::toggleReadAloud, ActionTrait::Checkable},

        {Action::NextLanguage, Menu::Language, "nextLanguage", QT_TR_NOOP("&Next language"),
         "L", &MainWindow::nextLanguage, {}},
        {Action::SideBySide, Menu::Language, "sideBySide", QT_TR_NOOP("&Two languages side by side"),
         "Shift+L", &MainWindow::toggleSideBySide, ActionTrait::Checkable},

        {Action::Back, Menu::Help, "back", QT_TR_NOOP("Leave what came last"),
         "Esc", &MainWindow::back, ActionTrait::Hidden},
        {Action::Guide, Menu::Help, "guide", QT_TR_NOOP("&Guide to Vitrine"),
         "Shift+F1", &MainWindow::openGuide, {}},
        {Action::KeySheet, Menu::Help, "keySheet", QT_TR_NOOP("&Keys"),
         "F1|?", &MainWindow::showKeySheet, {}},
        {Action::ChangeKeys, Menu::Help, "changeKeys", QT_TR_NOOP("&Change keys…"),
         "", &MainWindow::changeKeys, {}},
        {Action::About, Menu::Help, "about", QT_TR_NOOP("&About Vitrine"),
         "", &MainWindow::showAbout, {}},
    };
    // clang-format on
    return rows;
}

Actions::Actions(MainWindow *window)
    : QObject(window)
    , m_keyMap(std::make_unique<KeyMap>())
{
    for (const ActionRow &row : table()) {
        auto *action = new QAction(window);
        action->setObjectName(QLatin1String(row.name));
        action->setCheckable(row.traits.testFlag(ActionTrait::Checkable));
        action->setAutoRepeat(row.traits.testFlag(ActionTrait::Repeats));
        // The state of a checkable action follows what it shows, so its slot only toggles.
        connect(action, &QAction::triggered, window, row.slot);
        window->addAction(action);
        m_actions.insert(int(row.action), action);
    }
    (*this)[Action::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Action::About]->setMenuRole(QAction::AboutRole);
    (*this)[Action::Settings]->setMenuRole(QAction::PreferencesRole);
    applyKeys();
    retranslate();
    connect(m_keyMap.get(), &KeyMap::changed, this, &Actions::applyKeys);
    settings::singleLetterKeys.onChange(this, &Actions::applyKeys);
}

Actions::~Actions() = default;

void Actions::retranslate()
{
    for (const ActionRow &row : table())
        (*this)[row.action]->setText(tr(row.text));
}

} // namespace ui
