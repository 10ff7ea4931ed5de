// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mainwindow.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/history/history.h"
#include "core/language/catalogues.h"
#include "core/language/languagechoice.h"
#include "core/settings/settings.h"
#include "imaging/store/imagestore.h"
#include "sources/loading/offlinecache.h"
#include "sources/loading/session.h"
#include "sources/network/fetcher.h"
#include "widgets/captionpanel.h"
#include "widgets/collectionpage.h"
#include "widgets/detailstext.h"
#include "widgets/fingerscroll.h"
#include "widgets/languageswitch.h"
#include "widgets/magnifier.h"
#include "widgets/motion.h"
#include "widgets/picturefetch.h"
#include "widgets/slidepage.h"
#include "widgets/stage.h"
#include "window/buttonkeys.h"
#include "window/doors.h"
#include "window/finding.h"
#include "window/keysheet.h"
#include "window/lobby.h"
#include "window/menus.h"
#include "window/ordermenu.h"
#include "window/picturebounds.h"
#include "window/readinglanguages.h"
#include "window/recentmenu.h"
#include "window/shell.h"
#include "window/teller.h"
#include "window/thememenu.h"
#include "window/topbar.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>

namespace window {

namespace {

constexpr QSize mainWindowSize(1280, 800);
constexpr int firstMargin = 80; // that a screen has to spare around it

} // namespace

MainWindow::MainWindow(gallery::Tour *tour, language::Catalogues *catalogues,
                       QStringList desktopLanguages)
    : m_tour(tour)
    , m_catalogues(catalogues)
    , m_languages(
          new ReadingLanguages(tour->model(), catalogues, std::move(desktopLanguages), this))
    , m_pictures(new imaging::ImageStore(tour->model(), pictureBounds(*this), this))
    , m_fetcher(new network::Fetcher(this))
    , m_session(new loading::Session(tour, m_fetcher, this))
    , m_shell(new Shell(tour, m_pictures, this))
    , m_page(m_shell->slides())
    , m_teller(new Teller(m_shell->messages(), this))
    , m_doors(new Doors(m_session, m_shell, m_pictures, m_teller, this))
    , m_history(new history::History(history::History::defaultFile(), this))
    , m_lobby(new Lobby(m_history, m_session, m_doors, m_shell, this))
    , m_finding(new Finding(tour, m_shell, this))
{
    setCentralWidget(m_shell);
    resize(mainWindowSize);
    const QStringList languages = language::available();
    m_actions = new Actions(this);
    m_topBar = new TopBar(languages, this);
    setMenuWidget(m_topBar);
    m_shell->raise(); // below the bar for assistive technology too
    m_menus = new Menus(m_topBar->menuBar(), *m_actions, languages);
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
    m_buttonKeys = new ButtonKeys(m_actions, this);
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
    connect(m_menus, &Menus::languageChosen, this, &MainWindow::setLanguage);
    connect(m_topBar->languageSwitch(), &widgets::LanguageSwitch::chosen, this,
            &MainWindow::setLanguage);
    connect(m_recentMenu, &RecentMenu::chosen, m_doors, &Doors::openRecent);
    connect(m_page->stage(), &widgets::Stage::doubleClicked, this, &MainWindow::toggleFullScreen);
    connect(m_page->stage()->motion(), &widgets::Motion::changed, this, &MainWindow::followMotion);
    connect(m_page->stage()->magnifier(), &widgets::Magnifier::changed, this,
            &MainWindow::followZoom);
    connect(m_tour, &gallery::Tour::progressChanged, this, &MainWindow::followProgress);
    connect(m_shell, &Shell::pageChanged, this, &MainWindow::followProgress);
    connect(m_tour->model(), &QAbstractItemModel::modelReset, this, &MainWindow::retranslate);
    connect(m_tour->model(), &gallery::SlideModel::directionChanged, this,
            &MainWindow::retranslate);
    connect(m_session, &loading::Session::galleryOpened, this, &MainWindow::followProgress);
    connect(m_session, &loading::Session::collectionOpened, this, &MainWindow::followProgress);
    connect(m_session, &loading::Session::photosChanged, m_pictures, &imaging::ImageStore::reload);
    connect(m_page->caption(), &widgets::CaptionPanel::textSizeWheeled, this, [this](int steps) {
        setTextPercent(m_page->caption()->textPercent() +
                       steps * widgets::CaptionPanel::textPercentStep);
    });
}

void MainWindow::addLayers()
{
    m_layers.add(Layer::Opening, [this] { return m_doors->cancel(); });
    m_layers.add(Layer::Message, [this] { return m_teller->clear(); });
    m_layers.add(Layer::Find, [this] { return m_finding->leave(); });
    m_layers.add(Layer::Page, [this] { return m_doors->leaveCollection(); });
    m_layers.add(Layer::End,
                 [this] { return m_shell->page() == Shell::Page::Slides && m_page->leaveEnd(); });
    m_layers.add(Layer::Page, [this] { return m_lobby->leave(); });
    m_layers.add(Layer::Zoom, [this] { return m_page->stage()->magnifier()->leave(); });
    m_layers.add(Layer::FullScreen, [this] {
        const bool was = isFullScreen();
        if (was)
            setFullScreen(false);
        return was;
    });
}

void MainWindow::connectPictures()
{
    m_fetcher->keepAnswers(loading::keptAnswers());
    const imaging::Fetch fetch = widgets::pictureFetch(m_fetcher);
    m_pictures->setFetcher(fetch);
    m_shell->collection()->pictures()->setFetcher(fetch);
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
    widgets::FingerScroll::give(dialog);
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
    QMainWindow::closeEvent(event);
}

} // namespace window
