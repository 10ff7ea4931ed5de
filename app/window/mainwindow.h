// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/accessibleparts.h"
#include "window/actions.h"
#include "window/layers.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>

namespace gallery {
class Tour;
}

namespace history {
class History;
}

namespace imaging {
class ImageStore;
}

namespace language {
class Catalogues;
}

namespace network {
class Fetcher;
}

namespace loading {
class Session;
struct OpenRequest;
} // namespace loading

namespace settings {
struct Trouble;
}

namespace speech {
class Voice;
}

namespace widgets {
class SlidePage;
} // namespace widgets

namespace window {

class ButtonKeys;
class Contents;
class Copying;
class Doors;
enum class SettingsPage;
class Finding;
class KeySheet;
class Lobby;
class Menus;
class OrderMenu;
class PrintDesk;
class Projector;
class ReadAloud;
class ReadingLanguages;
class RecentMenu;
class Remembering;
class SettingsDialog;
class Shell;
class Teller;
class TextLanguageMenu;
class ThemeMenu;
class TopBar;

/// Wires the parts together: the page, the menus, the actions and the language. Its public slots
/// are what the action table can do.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Shows a tour whose model, and the catalogues in use, outlive the window. `desktopLanguages`
    /// are what a gallery's texts fall back on after the interface's language.
    MainWindow(gallery::Tour *tour, language::Catalogues *catalogues, QStringList desktopLanguages);
    ~MainWindow() override;

    const Actions &actions() const { return *m_actions; }
    ThemeMenu *themeMenu() const { return m_themeMenu; }
    /// The pictures of the tour's slides.
    imaging::ImageStore *pictures() const { return m_pictures; }

    /// Takes size and place from last time, and keeps them from now on.
    void rememberGeometry();
    /// Takes earlier tours up again, and writes down what is seen from now on.
    void remember();
    /// Makes keys work here at once. Window managers see to that; an X screen without one does not,
    /// and under Wayland a program may not ask.
    void takeKeyboard();
    /// In full screen only the page shows.
    void setFullScreen(bool fullScreen);

    /// Opens what the program was started with, at a position if one is given; the built-in gallery
    /// comes up in its place where it cannot be opened.
    void openFirst(const loading::OpenRequest &wish, std::optional<int> position);

    /// Finds words as soon as there is a gallery to find them in.
    void findWords(const QString &words);

    /// What is wrong with the settings file, told as soon as there is something to read.
    void tellOfSettings(const settings::Trouble &trouble);
    /// Has slides read aloud by a voice, which belongs to the window from now on; until then, and
    /// where it finds nothing that it can speak, there is no such action.
    void readAloudBy(speech::Voice *voice);

    loading::Session *session() const { return m_session; }
    history::History *history() const { return m_history; }
    Doors *doors() const { return m_doors; }

public Q_SLOTS:
    void openFiles();
    void openFolder();
    void openAddress();
    void paste();
    void openBuiltin();
    void askForBuiltinPhotos();
    void toggleSubfolders();
    void toggleByDate();
    void closeWindow();
    void quit();
    void toggleFullScreen();
    void toggleCaption();
    void toggleOverview();
    void toggleFilmstrip();
    void toggleDetails();
    void togglePlayMotion();
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomToActualSize();
    void panLeft();
    void panRight();
    void panUp();
    void panDown();
    void enlargeText();
    void reduceText();
    void resetText();
    /// What Space and Enter do: the button with the focus, else the default one.
    void activate();
    void discover();
    void review();
    void next();
    void previous();
    void first();
    void last();
    void goTo();
    void find();
    void findNext();
    void findPrevious();
    void showCollection();
    void toggleMostViewed();
    void toggleRecommendations();
    void scrollDown();
    void scrollUp();
    void startOrPauseSlideshow();
    void presentFromStart();
    void presentFromHere();
    void showBlackScreen();
    void showSlideshowOptions();
    void toggleReadAloud();
    void nextLanguage();
    void toggleSideBySide();
    /// Undoes one layer; never quits.
    void back();
    void toggleContents();
    void copyCaption();
    void copyPhoto();
    void copyCitation();
    void print();
    void savePdf();
    /// What can be done with the photo, at a point of the stage.
    void showPhotoMenu(const QPoint &point);
    void openGuide();
    void showKeySheet();
    void changeKeys();
    void showSettings();
    void showAbout();

    /// Switches interface and captions, and remembers the choice.
    void setLanguage(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectParts();
    void connectPictures();
    void connectLobby();
    void addLayers();
    void addContents();
    void addProjector();
    void addOverview();
    void addReadAloud();
    void addFingers();
    void addPrinting();
    void retranslate();
    void tellLanguages();
    void addLanguages();
    void followLanguages();
    void followProgress();
    void followPanels();
    void followMotion();
    void followOverview();
    void followCopying();
    void followZoom();
    void followEyes();
    void setTextPercent(int percent);
    void addSettings();
    void followSetting(const QString &key);
    void takeBuiltinPhotos();
    void openSettings(SettingsPage page);
    void tellThatNothingIsKept(const QString &file);
    void openDialog(QDialog *dialog);

    const widgets::AccessibleParts m_accessibleParts; // before there are any
    gallery::Tour *const m_tour;
    language::Catalogues *const m_catalogues;
    ReadingLanguages *const m_languages;
    imaging::ImageStore *const m_pictures;
    network::Fetcher *const m_fetcher;
    loading::Session *const m_session;
    Shell *const m_shell;
    widgets::SlidePage *const m_page;
    Teller *const m_teller;
    Doors *const m_doors;
    history::History *const m_history;
    Lobby *const m_lobby;
    Remembering *m_remembering = nullptr;
    Finding *const m_finding;
    Layers m_layers;
    Actions *m_actions = nullptr;
    ButtonKeys *m_buttonKeys = nullptr;
    Menus *m_menus = nullptr;
    RecentMenu *m_recentMenu = nullptr;
    OrderMenu *m_orderMenu = nullptr;
    TextLanguageMenu *m_captionLanguages = nullptr;
    TextLanguageMenu *m_secondLanguages = nullptr;
    ThemeMenu *m_themeMenu = nullptr;
    Contents *m_contents = nullptr;
    TopBar *m_topBar = nullptr;
    Projector *m_projector = nullptr;
    ReadAloud *m_readAloud = nullptr;
    Copying *m_copying = nullptr;
    PrintDesk *m_printDesk = nullptr;
    QPointer<KeySheet> m_keySheet;
    QPointer<SettingsDialog> m_settings;
    bool m_toldThatNothingIsKept = false;
    bool m_remembersGeometry = false;
};

} // namespace window
