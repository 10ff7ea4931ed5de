// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accessibility/accessiblefactory.h"
#include "ui/actions/actions.h"
#include "ui/actions/escapestack.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <optional>

namespace gallery {
class Tour;
}

namespace history {
class History;
}

namespace imaging {
class SlideImages;
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
struct SettingsProblem;
}

namespace speech {
class Voice;
}

namespace ui {

class SlidePage;

class ButtonShortcuts;
class ContentsController;
class ClipboardController;
class OpenController;
enum class SettingsPage;
class FindController;
class KeySheet;
class BrowseController;
class MenuBar;
class OrderMenu;
class PrintController;
class SlideshowController;
class ReadAloudController;
class LanguageController;
class RecentMenu;
class HistoryRecorder;
class SettingsDialog;
class CentralWidget;
class MessageController;
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
    /// are what a gallery's texts fall back on after the interface's language. `historyFile` holds
    /// what was seen before; empty for the reader's own.
    MainWindow(gallery::Tour *tour, language::Catalogues *catalogues, QStringList desktopLanguages,
               const QString &historyFile = {});
    ~MainWindow() override;

    const Actions &actions() const { return *m_actions; }
    ThemeMenu *themeMenu() const { return m_themeMenu; }
    /// The pictures of the tour's slides.
    imaging::SlideImages *pictures() const { return m_pictures; }

    /// Takes size and place from last time, and keeps them from now on.
    void rememberGeometry();
    /// Takes earlier tours up again, and from now on writes down what is opened and seen. Until
    /// then history and recent galleries are only read.
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
    void tellOfSettings(const settings::SettingsProblem &problem);
    /// Has slides read aloud by a voice, which belongs to the window from now on; until then, and
    /// where it finds nothing that it can speak, there is no such action.
    void readAloudBy(speech::Voice *voice);

    loading::Session *session() const { return m_session; }
    history::History *history() const { return m_history; }
    OpenController *doors() const { return m_doors; }

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
    void reopenFolder();
    void takeBuiltinPhotos();
    void openSettings(SettingsPage page);
    void tellThatNothingIsKept(const QString &file);
    void openDialog(QDialog *dialog);

    const ui::AccessibleFactory m_accessibleParts; // before there are any
    gallery::Tour *const m_tour;
    language::Catalogues *const m_catalogues;
    LanguageController *const m_languages;
    imaging::SlideImages *const m_pictures;
    network::Fetcher *const m_fetcher;
    loading::Session *const m_session;
    CentralWidget *const m_shell;
    ui::SlidePage *const m_page;
    MessageController *const m_teller;
    OpenController *const m_doors;
    history::History *const m_history;
    BrowseController *const m_lobby;
    HistoryRecorder *m_remembering = nullptr;
    FindController *const m_finding;
    EscapeStack m_layers;
    Actions *m_actions = nullptr;
    ButtonShortcuts *m_buttonKeys = nullptr;
    MenuBar *m_menus = nullptr;
    RecentMenu *m_recentMenu = nullptr;
    OrderMenu *m_orderMenu = nullptr;
    TextLanguageMenu *m_captionLanguages = nullptr;
    TextLanguageMenu *m_secondLanguages = nullptr;
    ThemeMenu *m_themeMenu = nullptr;
    ContentsController *m_contents = nullptr;
    TopBar *m_topBar = nullptr;
    SlideshowController *m_projector = nullptr;
    ReadAloudController *m_readAloud = nullptr;
    PrintController *m_printDesk = nullptr;
    QPointer<KeySheet> m_keySheet;
    QPointer<SettingsDialog> m_settings;
    bool m_toldThatNothingIsKept = false;
    bool m_remembersGeometry = false;
    std::unique_ptr<ClipboardController> m_copying; ///< goes before the pictures, which are a child
};

} // namespace ui
