// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/history/history.h"
#include "core/language/catalogues.h"
#include "core/language/languagechoice.h"
#include "core/settings/settings.h"
#include "imaging/requests/networkfetch.h"
#include "imaging/store/slideimages.h"
#include "sources/loading/offlinecache.h"
#include "sources/loading/session.h"
#include "sources/network/fetcher.h"
#include "ui/actions/buttonshortcuts.h"
#include "ui/actions/menubar.h"
#include "ui/caption/captionpanel.h"
#include "ui/caption/detailsview.h"
#include "ui/clipboard/clipboardcontroller.h"
#include "ui/discover/browsecontroller.h"
#include "ui/discover/collectionpage.h"
#include "ui/find/findcontroller.h"
#include "ui/input/touchscroll.h"
#include "ui/keys/keysheet.h"
#include "ui/languages/languagecontroller.h"
#include "ui/languages/languageswitch.h"
#include "ui/mainwindow/centralwidget.h"
#include "ui/mainwindow/imagememory.h"
#include "ui/mainwindow/topbar.h"
#include "ui/messages/messagecontroller.h"
#include "ui/opening/opencontroller.h"
#include "ui/opening/ordermenu.h"
#include "ui/opening/recentmenu.h"
#include "ui/photoview/animationplayer.h"
#include "ui/photoview/photoview.h"
#include "ui/photoview/zoomcontroller.h"
#include "ui/settings/thememenu.h"
#include "ui/slidepage/slidepage.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>

namespace ui {

namespace {

constexpr QSize mainWindowSize(1280, 800);
constexpr int firstMargin = 80; // that a screen has to spare around it

} // namespace

MainWindow::MainWindow(gallery::Tour *tour, language::Catalogues *catalogues,
                       QStringList desktopLanguages, const QString &historyFile)
    : m_tour(tour)
    , m_catalogues(catalogues)
    , m_languages(
          new LanguageController(tour->model(), catalogues, std::move(desktopLanguages), this))
    , m_pictures(new imaging::SlideImages(tour->model(), pictureBounds(*this), this))
    , m_fetcher(new network::Fetcher(this))
    , m_session(new loading::Session(tour, m_fetcher, this))
    , m_shell(new CentralWidget(tour, m_pictures, this))
    , m_page(m_shell->slides())
    , m_teller(new MessageController(m_shell->messages(), this))
    , m_doors(new OpenController(m_session, m_shell, m_pictures, m_teller, this))
    , m_history(new history::History(
          historyFile.isEmpty() ? history::History::defaultFile() : historyFile, this))
    , m_lobby(new BrowseController(m_history, m_session, m_doors, m_shell, this))
    , m_finding(new FindController(tour, m_shell, this))
{
    setCentralWidget(m_shell);
    resize(mainWindowSize);
    const QStringList languages = language::available();
    m_actions = new Actions(this);
    m_topBar = new TopBar(languages, this);
    setMenuWidget(m_topBar);
    m_shell->raise(); // below the bar for assistive technology too
    m_menus = new MenuBar(m_topBar->menuBar(), *m_actions, languages);
    m_recentMenu = new RecentMenu(m_doors->notes()->recents(), this);
    m_menus->insert(Menu::File, (*m_actions)[Action::Paste], m_recentMenu);
    m_orderMenu = new OrderMenu(m_session, this);
    m_menus->insert(Menu::Go, (*m_actions)[Action::ScrollDown], m_orderMenu);
    m_themeMenu = new ThemeMenu(this);
    m_menus->insert(Menu::View, (*m_actions)[Action::TextLarger], m_themeMenu);
    connectParts();
    connectPictures();
    connectLobby();
    addLayers();
    addContents();
    addProjector();
    addOverview();
    addLanguages();
    addReadAloud();
    addFingers();
    addPrinting();
    m_buttonKeys = new ButtonShortcuts(m_actions, this);
    addSettings();

    m_page->caption()->setTextPercent(settings::captionPercent.get());
    tellLanguages();
    followPanels();
    followMotion();
    followProgress();
    retranslate();
    m_page->stage()->setFocus();
}

MainWindow::~MainWindow()
{
    delete m_shell; // while there are the pictures that it shows
}

void MainWindow::connectParts()
{
    connect(m_menus, &MenuBar::languageChosen, this, &MainWindow::setLanguage);
    connect(m_topBar->languageSwitch(), &ui::LanguageSwitch::chosen, this,
            &MainWindow::setLanguage);
    connect(m_recentMenu, &RecentMenu::chosen, m_doors, &OpenController::openRecent);
    connect(m_page->stage(), &ui::PhotoView::doubleClicked, this, &MainWindow::toggleFullScreen);
    connect(m_page->stage()->motion(), &ui::AnimationPlayer::changed, this,
            &MainWindow::followMotion);
    connect(m_page->stage()->magnifier(), &ui::ZoomController::changed, this,
            &MainWindow::followZoom);
    connect(m_tour, &gallery::Tour::progressChanged, this, &MainWindow::followProgress);
    connect(m_shell, &CentralWidget::pageChanged, this, &MainWindow::followProgress);
    connect(m_tour->model(), &QAbstractItemModel::modelReset, this, &MainWindow::retranslate);
    connect(m_tour->model(), &gallery::SlideModel::directionChanged, this,
            &MainWindow::retranslate);
    connect(m_session, &loading::Session::galleryOpened, this, &MainWindow::followProgress);
    connect(m_session, &loading::Session::collectionOpened, this, &MainWindow::followProgress);
    connect(m_session, &loading::Session::photosChanged, m_pictures, &imaging::SlideImages::reload);
    connect(m_page->caption(), &ui::CaptionPanel::textSizeWheeled, this, [this](int steps) {
        setTextPercent(m_page->caption()->textPercent() +
                       steps * ui::CaptionPanel::textPercentStep);
    });
}

void MainWindow::addLayers()
{
    m_layers.add(EscapeLevel::Opening, [this] { return m_doors->cancel(); });
    m_layers.add(EscapeLevel::Message, [this] { return m_teller->clear(); });
    m_layers.add(EscapeLevel::Find, [this] { return m_finding->leave(); });
    m_layers.add(EscapeLevel::Page, [this] { return m_doors->leaveCollection(); });
    m_layers.add(EscapeLevel::End, [this] {
        return m_shell->page() == CentralWidget::Page::Slides && m_page->leaveEnd();
    });
    m_layers.add(EscapeLevel::Page, [this] { return m_lobby->leave(); });
    m_layers.add(EscapeLevel::Zoom, [this] { return m_page->stage()->magnifier()->leave(); });
    m_layers.add(EscapeLevel::FullScreen, [this] {
        const bool was = isFullScreen();
        if (was)
            setFullScreen(false);
        return was;
    });
}

void MainWindow::connectPictures()
{
    m_fetcher->setCache(loading::keptAnswers());
    const imaging::Fetch fetch = imaging::networkFetch(m_fetcher);
    m_pictures->setFetcher(fetch);
    m_shell->collection()->images()->setFetcher(fetch);
    m_page->caption()->details()->setFetcher(fetch);
}

void MainWindow::rememberGeometry()
{
    m_remembersGeometry = true;
    if (restoreGeometry(settings::windowGeometry.get()))
        return;
    const QSize room = screen()->availableSize();
    resize(mainWindowSize.boundedTo(room));
    // A title bar has to fit too.
    if (room.width() < mainWindowSize.width() + firstMargin ||
        room.height() < mainWindowSize.height() + firstMargin)
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::takeKeyboard()
{
    if (!QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
        activateWindow();
}

void MainWindow::setFullScreen(bool fullScreen)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, fullScreen));
    followPanels();
}

void MainWindow::openFirst(const loading::OpenRequest &wish, std::optional<int> position)
{
    m_doors->openFirst(wish, position);
}

void MainWindow::setTextPercent(int percent)
{
    m_page->caption()->setTextPercent(percent);
    settings::captionPercent.set(m_page->caption()->textPercent());
}

void MainWindow::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    ui::TouchScroll::give(dialog);
    connect(dialog, &QDialog::finished, this, &MainWindow::takeKeyboard);
    dialog->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::WindowStateChange) {
        followPanels();
        followEyes();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_remembersGeometry && !isFullScreen())
        settings::windowGeometry.set(saveGeometry());
    m_doors->notes()->take();
    m_doors->notes()->finish();
    // When the desktop's session ends, the program may be killed before its event loop returns.
    settings::Store::instance()->flush();
    QMainWindow::closeEvent(event);
}

} // namespace ui
