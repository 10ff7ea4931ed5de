// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accessibility/accessiblefactory.h"

#include <QMainWindow>

#include <memory>

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

namespace loading {
class Session;
}

namespace network {
class Fetcher;
}

namespace ui {

class Actions;
class BrowseController;
class FilesController;
class FindController;
class HistoryRecorder;
class LanguageController;
class MenuBar;
class MessageController;
class OpenController;
class OverviewController;
class PageStack;
class ReadAloudController;
class SettingsController;
class SlidePage;
class Slideshow;
class TopBar;

/// The window: makes the features, each with its controller, and connects those that know nothing
/// of one another. Does itself what concerns the window as a whole: title, size, full screen,
/// closing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Shows a tour, which outlives the window as its model and the catalogues do.
    /// `desktopLanguages` are what the texts of a gallery fall back on after the interface's
    /// language. `historyFile` has what was seen before; empty for the reader's own.
    MainWindow(gallery::Tour *tour, language::Catalogues *catalogues, QStringList desktopLanguages,
               const QString &historyFile = {});
    ~MainWindow() override;

    Actions &actions() const { return *m_actions; }
    LanguageController *languages() const { return m_languages.get(); }
    imaging::SlideImages *images() const { return m_images.get(); }
    loading::Session *session() const { return m_session.get(); }
    history::History *history() const { return m_history.get(); }
    OpenController *openController() const { return m_openController; }
    SettingsController *settingsController() const { return m_settingsController; }
    ReadAloudController *readAloudController() const { return m_readAloudController; }

    /// Restores size and place of the last time, and keeps them from now on.
    void rememberGeometry();
    /// Resumes earlier tours, and from now on writes down what is opened and seen. Until then
    /// history and recent galleries are only read.
    void remember();
    /// In full screen only the page is shown.
    void setFullScreen(bool fullScreen);
    /// Looks for words as soon as there is a gallery.
    void findWords(const QString &words);

Q_SIGNALS:
    /// Another window of the program is to show what this one does; with these arguments of the
    /// command line.
    void newWindowRequested(const QStringList &arguments);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void bindActions();
    void addPageFeatures();
    void addFeatures(MenuBar &menus);
    void addFiles(const OverviewController &overview);
    void addMediaKeys(Slideshow *slideshow);
    void connectFeatures();
    void requestNewWindow();
    void connectSettings();
    void updateTitle();
    void updateFullScreen();
    void updateSlideVisible();

    const AccessibleFactory m_accessibleFactory; // before any widget
    gallery::Tour *const m_tour;
    language::Catalogues *const m_catalogues;
    const std::unique_ptr<LanguageController> m_languages;
    const std::unique_ptr<imaging::SlideImages> m_images;
    const std::unique_ptr<network::Fetcher> m_fetcher;
    const std::unique_ptr<loading::Session> m_session;
    const std::unique_ptr<history::History> m_history;
    Actions *const m_actions;
    /// Has the features below as children, and is destroyed before what they use.
    const std::unique_ptr<PageStack> m_pages;
    SlidePage *const m_slidePage;
    TopBar *const m_topBar; // after the page in the order of Tab
    MessageController *const m_messages;
    OpenController *m_openController = nullptr;
    BrowseController *m_browseController = nullptr;
    FindController *m_findController = nullptr;
    SettingsController *m_settingsController = nullptr;
    ReadAloudController *m_readAloudController = nullptr;
    HistoryRecorder *m_historyRecorder = nullptr; ///< null before remember()
    bool m_remembersGeometry = false;
};

} // namespace ui
