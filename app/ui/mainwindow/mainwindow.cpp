// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/history/history.h"
#include "core/language/catalogues.h"
#include "core/settings/settings.h"
#include "imaging/requests/networkfetch.h"
#include "imaging/store/slideimages.h"
#include "sources/loading/offlinecache.h"
#include "sources/loading/session.h"
#include "sources/network/fetcher.h"
#include "ui/actions/actions.h"
#include "ui/actions/buttonshortcut.h"
#include "ui/actions/menubar.h"
#include "ui/caption/captioncontroller.h"
#include "ui/caption/captionpanel.h"
#include "ui/caption/detailsview.h"
#include "ui/clipboard/clipboardcontroller.h"
#include "ui/contents/contentscontroller.h"
#include "ui/controls/opendialog.h"
#include "ui/discover/browsecontroller.h"
#include "ui/files/filescontroller.h"
#include "ui/filmstrip/filmstripcontroller.h"
#include "ui/find/findcontroller.h"
#include "ui/history/historyrecorder.h"
#include "ui/input/longpress.h"
#include "ui/input/touchscroll.h"
#include "ui/keys/keyscontroller.h"
#include "ui/languages/languagecontroller.h"
#include "ui/languages/languagemenu.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/imagememory.h"
#include "ui/mainwindow/topbar.h"
#include "ui/mediakeys/mediakeyscontroller.h"
#include "ui/messages/messagebar.h"
#include "ui/messages/messagecontroller.h"
#include "ui/opening/opencontroller.h"
#include "ui/overview/overview.h"
#include "ui/overview/overviewcontroller.h"
#include "ui/pages/pagestack.h"
#include "ui/photoview/photoview.h"
#include "ui/photoview/photoviewcontroller.h"
#include "ui/print/printcontroller.h"
#include "ui/readaloud/readaloudcontroller.h"
#include "ui/settings/settingscontroller.h"
#include "ui/slidepage/navigationcontroller.h"
#include "ui/slidepage/slidepage.h"
#include "ui/slideshow/slideshow.h"
#include "ui/slideshow/slideshowcontroller.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QScreen>
#include <QToolButton>

namespace ui {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr int firstMargin = 80; // pixels that a screen has to spare around it

} // namespace

MainWindow::MainWindow(gallery::Tour *tour, language::Catalogues *catalogues,
                       QStringList desktopLanguages, const QString &historyFile)
    : m_tour(tour)
    , m_catalogues(catalogues)
    , m_languages(std::make_unique<LanguageController>(tour->model(), catalogues,
                                                       std::move(desktopLanguages)))
    , m_images(std::make_unique<imaging::SlideImages>(tour->model(), pictureBounds(*this)))
    , m_fetcher(std::make_unique<network::Fetcher>())
    , m_session(std::make_unique<loading::Session>(tour, m_fetcher.get()))
    , m_history(std::make_unique<history::History>(
          historyFile.isEmpty() ? history::History::defaultFile() : historyFile))
    , m_actions(new Actions(this))
    , m_pages(std::make_unique<PageStack>(this))
    , m_slidePage(new SlidePage(tour, m_images.get(), m_pages.get()))
    , m_topBar(new TopBar(language::available(), this))
    , m_messages(new MessageController(new MessageBar(m_pages.get()), this))
{
    setCentralWidget(m_pages.get());
    setMenuWidget(m_topBar);
    m_pages->raise(); // after the top bar for assistive technology
    m_pages->addBar(m_messages->bar());
    new ButtonShortcut(m_messages->bar()->closeButton(), *m_actions, Action::Back);
    resize(firstSize);
    m_fetcher->setCache(loading::offlineCache());
    m_images->setFetcher(imaging::networkFetch(m_fetcher.get()));

    bindActions();
    addPageFeatures();
    addFeatures(*new MenuBar(m_topBar->menuBar(), *m_actions));
    connectFeatures();
    connectSettings();
    TouchScroll::enableFor(m_pages.get());
    new LongPress(this);
    updateTitle();
    updateFullScreen();
    m_slidePage->photoView()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::bindActions()
{
    m_actions->bind(Action::FullScreen, this, [this] { setFullScreen(!isFullScreen()); });
    m_actions->bind(Action::NewWindow, this, &MainWindow::requestNewWindow);
    m_actions->bind(Action::Close, this, &QWidget::close);
    m_actions->bind(Action::Quit, this, [this] {
        if (close())
            QCoreApplication::quit();
    });
    m_actions->bind(Action::About, this, [this] { openDialog(new AboutDialog(this)); });
    EscapeStack &escapeStack = m_actions->escapeStack();
    escapeStack.add(EscapeLevel::Message, [this] { return m_messages->clear(); });
    escapeStack.add(EscapeLevel::FullScreen, [this] {
        const bool wasFullScreen = isFullScreen();
        if (wasFullScreen)
            setFullScreen(false);
        return wasFullScreen;
    });
}

void MainWindow::addPageFeatures()
{
    PageStack *pages = m_pages.get();
    for (DetailsView *view :
         {m_slidePage->caption()->details(), m_slidePage->caption()->introduction()})
        view->setFetcher(imaging::networkFetch(m_fetcher.get()));
    new NavigationController(m_tour, m_slidePage, *m_actions, pages);
    new PhotoViewController(m_slidePage->photoView(), *m_actions, pages);
    new CaptionController(m_slidePage->caption(), *m_actions, pages);
    new FilmstripController(m_slidePage->filmstrip(), *m_actions, pages);
}

void MainWindow::addFeatures(MenuBar &menus)
{
    PageStack *pages = m_pages.get();
    m_openController = new OpenController(m_session.get(), m_history.get(), m_images.get(),
                                          imaging::networkFetch(m_fetcher.get()), m_messages,
                                          *m_actions, menus, pages);
    addFiles(*new OverviewController(m_tour, m_images.get(), *m_actions, pages));
    m_browseController =
        new BrowseController(m_history.get(), m_session.get(), imaging::cacheFetch(m_fetcher.get()),
                             m_slidePage, *m_actions, pages);
    m_findController = new FindController(m_tour, m_slidePage, *m_actions, pages);
    new ContentsController(m_tour, m_slidePage, *m_actions, menus, pages);
    new LanguageMenu(m_languages.get(), m_topBar->languageSwitch(), *m_actions, menus, pages);
    new ClipboardController(
        m_tour, m_images.get(), m_slidePage, [this] { return m_catalogues->current(); }, *m_actions,
        pages);
    new PrintController(m_tour, imaging::networkFetchFactory(loading::offlineCache()), m_messages,
                        *m_actions, pages);
    m_settingsController =
        new SettingsController(m_tour->model(), m_messages, *m_actions, menus, pages);
    m_readAloudController = new ReadAloudController(m_tour, m_slidePage, *m_actions, pages);

    auto *keys = new KeysController(*m_actions, pages);
    connect(m_settingsController, &SettingsController::keysRequested, keys,
            &KeysController::changeKeys);
    // The last one, as a slideshow is paused after an action has done what it does.
    auto *slideshow =
        new SlideshowController(m_tour, m_images.get(), m_slidePage, *m_actions, menus, pages);
    connect(slideshow, &SlideshowController::fullScreenRequested, this, &MainWindow::setFullScreen);
    connect(slideshow, &SlideshowController::settingsRequested, m_settingsController,
            [this] { m_settingsController->open(SettingsPage::Slideshow); });
    connect(slideshow->slideshow(), &Slideshow::changed, m_readAloudController,
            [this, show = slideshow->slideshow()] {
                m_readAloudController->setSlideshowRunning(show->isRunning());
            });
    connect(m_readAloudController, &ReadAloudController::slideshowHeld, slideshow->slideshow(),
            &Slideshow::setHeld);
    addMediaKeys(slideshow->slideshow());
}

/// What is done with files concerns the slide that shows, or those that are marked in the overview.
void MainWindow::addFiles(const OverviewController &overview)
{
    PageStack *pages = m_pages.get();
    const Overview *slides = overview.overview();
    const auto rows = [tour = m_tour, pages, slides] {
        switch (pages->page()) {
        case Page::Slides:
            return QList<int>{tour->current()};
        case Page::Overview:
            return slides->chosenRows();
        case Page::Collection:
        case Page::Browse:
            break;
        }
        return QList<int>();
    };
    auto *files = new FilesController(m_tour, m_images.get(), rows, *m_actions, pages);
    connect(slides, &Overview::chosenRowsChanged, files, &FilesController::update);
    connect(slides, &Overview::dragged, files, [files, slides, view = overview.overview()] {
        files->drag(view, slides->chosenRows());
    });
    connect(m_slidePage->photoView(), &PhotoView::dragged, files,
            [this, files] { files->drag(m_slidePage->photoView(), {m_tour->current()}); });
}

void MainWindow::addMediaKeys(Slideshow *slideshow)
{
    auto *keys = new MediaKeysController(m_tour, m_images.get(), *m_actions, m_pages.get());
    connect(slideshow, &Slideshow::changed, keys, [keys, slideshow] {
        using State = MediaKeysController::State;
        switch (slideshow->state()) {
        case Slideshow::State::Stopped:
            return keys->setSlideshow(State::Stopped);
        case Slideshow::State::Running:
            return keys->setSlideshow(State::Running);
        case Slideshow::State::Paused:
            return keys->setSlideshow(State::Paused);
        }
    });
    connect(keys, &MediaKeysController::slideshowStartRequested, slideshow, &Slideshow::start);
    connect(keys, &MediaKeysController::slideshowPauseRequested, slideshow, &Slideshow::pause);
    connect(keys, &MediaKeysController::slideshowStopRequested, slideshow, &Slideshow::stop);
    connect(m_readAloudController, &ReadAloudController::readingChanged, keys,
            &MediaKeysController::setReading);
    connect(keys, &MediaKeysController::readingStartRequested, m_readAloudController,
            &ReadAloudController::start);
    connect(keys, &MediaKeysController::readingStopRequested, m_readAloudController,
            &ReadAloudController::stop);
}

void MainWindow::connectFeatures()
{
    connect(m_slidePage->photoView(), &PhotoView::doubleClicked, (*m_actions)[Action::FullScreen],
            &QAction::trigger);
    connect(m_browseController, &BrowseController::openRequested, m_openController,
            &OpenController::openAt);
    connect(m_openController, &OpenController::collectionChanged, m_browseController,
            &BrowseController::setCollection);
    connect(m_settingsController, &SettingsController::clearViewsRequested, m_browseController,
            &BrowseController::askToClear);
    connect(m_languages.get(), &LanguageController::changed, m_messages,
            &MessageController::repeat);
    connect(m_session.get(), &loading::Session::photosChanged, m_images.get(),
            &imaging::SlideImages::reload);
    connect(m_session.get(), &loading::Session::reloaded, m_images.get(), [this] {
        m_fetcher->revalidate();
        m_images->reloadAll();
    });
    connect(m_session.get(), &loading::Session::sourceRecovered, m_images.get(),
            &imaging::SlideImages::retryFailed);
    connect(m_images.get(), &imaging::SlideImages::photoChanged, m_session.get(), [this](int row) {
        if (m_images->photo(row).state == imaging::ImageState::State::Broken)
            m_session->checkSource();
    });
    connect(m_pages.get(), &PageStack::pageTitleChanged, this, &MainWindow::updateTitle);
    connect(m_tour->model(), &QAbstractItemModel::modelReset, this, &MainWindow::updateTitle);
    connect(m_tour->model(), &gallery::SlideModel::updated, this, &MainWindow::updateTitle);
    connect(m_tour->model(), &gallery::SlideModel::languagesChanged, this,
            &MainWindow::updateTitle);
}

void MainWindow::connectSettings()
{
    settings::pictureCacheMiB.onChange(this,
                                       [this] { m_fetcher->setCache(loading::offlineCache()); });
    settings::pictureMemory.onChange(this, [this] { m_images->setBounds(pictureBounds(*this)); });
}

void MainWindow::requestNewWindow()
{
    const loading::OpenRequest request = m_session->current().request;
    QStringList arguments{QStringLiteral("--lang"), m_catalogues->current(),
                          QStringLiteral("--captions"), m_tour->model()->languages().constFirst()};
    if (m_tour->current() >= 0)
        arguments += {QStringLiteral("--slide"), QString::number(m_tour->position())};
    if (request.subfolders)
        arguments += QStringLiteral("--subfolders");
    if (request.sorting.key != gallery::Sorting::Key::Name)
        arguments += QStringLiteral("--sort=") + gallery::Sorting::nameOf(request.sorting.key);
    if (request.sorting.isReversed)
        arguments += QStringLiteral("--reverse-order");
    if (!request.photos.isEmpty())
        arguments += {QStringLiteral("--photos"), request.photos};
    // What a name begins with is not taken for an option.
    Q_EMIT newWindowRequested(arguments + QStringList{QStringLiteral("--")} + request.sources);
}

void MainWindow::rememberGeometry()
{
    m_remembersGeometry = true;
    if (restoreGeometry(settings::windowGeometry.get()))
        return;
    const QSize available = screen()->availableSize();
    resize(firstSize.boundedTo(available));
    // A title bar has to fit too.
    if (available.width() < firstSize.width() + firstMargin ||
        available.height() < firstSize.height() + firstMargin)
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::remember()
{
    m_historyRecorder = new HistoryRecorder(m_session.get(), m_history.get(), m_pages.get());
    m_openController->recentRecorder().record();
    connect(m_history.get(), &history::History::failed, m_messages,
            &MessageController::showProblem);
    connect(m_pages.get(), &PageStack::pageChanged, this, &MainWindow::updateSlideVisible);
}

void MainWindow::setFullScreen(bool fullScreen)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, fullScreen));
    updateFullScreen(); // its check mark too, where nothing has changed
}

void MainWindow::findWords(const QString &words)
{
    if (m_tour->model()->rowCount() > 0) {
        m_findController->open(words);
        return;
    }
    connect(
        m_session.get(), &loading::Session::galleryOpened, m_findController,
        [this, words] { m_findController->open(words); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void MainWindow::updateTitle()
{
    const QString list = m_pages->pageTitle();
    const QString title = list.isEmpty() ? m_tour->model()->galleryTitle() : list;
    setWindowTitle(title.isEmpty() ? QStringLiteral("Vitrine") : tr("%1 – Vitrine").arg(title));
}

void MainWindow::updateFullScreen()
{
    m_topBar->setVisible(!isFullScreen());
    (*m_actions)[Action::FullScreen]->setChecked(isFullScreen());
}

/// A slide counts as viewed only while it can be seen.
void MainWindow::updateSlideVisible()
{
    if (m_historyRecorder)
        m_historyRecorder->setSlideVisible(!isMinimized() && m_pages->page() == Page::Slides);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateTitle();
    } else if (event->type() == QEvent::WindowStateChange) {
        updateFullScreen();
        updateSlideVisible();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_remembersGeometry && !isFullScreen())
        settings::windowGeometry.set(saveGeometry());
    m_openController->recentRecorder().save();
    m_openController->recentRecorder().finish();
    // When the desktop's session ends, the program may be killed before its event loop returns.
    settings::Store::instance()->flush();
    QMainWindow::closeEvent(event);
}

} // namespace ui

#include "moc_mainwindow.cpp"
