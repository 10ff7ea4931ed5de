// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mainwindow.h"

#include "gallery/slidemodel.h"
#include "gallery/tour.h"
#include "imaging/pictures.h"
#include "language/catalogues.h"
#include "language/choice.h"
#include "settings/settings.h"
#include "widgets/captionpanel.h"
#include "widgets/dialogs.h"
#include "widgets/filmstrip.h"
#include "widgets/keysheet.h"
#include "widgets/languageswitch.h"
#include "widgets/menus.h"
#include "widgets/slidepage.h"
#include "widgets/stage.h"
#include "widgets/topbar.h"
#include "widgets/tourfoot.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>

namespace widgets {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr int firstMargin = 80; // that a screen has to spare around it
constexpr int percentStep = 10;

} // namespace

MainWindow::MainWindow(gallery::Tour *tour, language::Catalogues *catalogues,
                       QStringList desktopLanguages)
    : m_tour(tour)
    , m_catalogues(catalogues)
    , m_desktopLanguages(std::move(desktopLanguages))
    , m_pictures(new imaging::Pictures(tour->model(), this))
    , m_page(new SlidePage(tour, m_pictures, this))
{
    setCentralWidget(m_page);
    resize(firstSize);
    const QStringList languages = language::available();
    m_actions = new Actions(this);
    m_topBar = new TopBar(languages, this);
    setMenuWidget(m_topBar);
    m_menus = new Menus(m_topBar->menuBar(), *m_actions, languages);

    connect(m_menus, &Menus::languageChosen, this, &MainWindow::setLanguage);
    connect(m_topBar->languageSwitch(), &LanguageSwitch::chosen, this, &MainWindow::setLanguage);
    connect(m_page->stage(), &Stage::doubleClicked, this, &MainWindow::toggleFullScreen);
    connect(tour, &gallery::Tour::progressChanged, this, &MainWindow::followProgress);
    connect(tour->model(), &QAbstractItemModel::modelReset, this, &MainWindow::retranslate);
    connect(m_page->caption(), &CaptionPanel::textSizeWheeled, this, [this](int steps) {
        setTextPercent(m_page->caption()->textPercent() + steps * percentStep);
    });

    m_page->caption()->setTextPercent(settings::captionPercent.get());
    followPanels();
    followProgress();
    retranslate();
    m_page->stage()->setFocus();
}

void MainWindow::rememberGeometry()
{
    m_remembersGeometry = true;
    if (restoreGeometry(settings::windowGeometry.get()))
        return;
    const QSize room = screen()->availableSize();
    resize(firstSize.boundedTo(room));
    // A title bar has to fit too.
    if (room.width() < firstSize.width() + firstMargin ||
        room.height() < firstSize.height() + firstMargin)
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

void MainWindow::closeWindow()
{
    close();
}

void MainWindow::quit()
{
    if (close())
        QCoreApplication::quit();
}

void MainWindow::toggleFullScreen()
{
    setFullScreen(!isFullScreen());
}

void MainWindow::toggleCaption()
{
    settings::captionVisible.set(!settings::captionVisible.get());
    followPanels();
}

void MainWindow::toggleFilmstrip()
{
    settings::filmstripVisible.set(!settings::filmstripVisible.get());
    followPanels();
}

void MainWindow::enlargeText()
{
    setTextPercent(m_page->caption()->textPercent() + percentStep);
}

void MainWindow::reduceText()
{
    setTextPercent(m_page->caption()->textPercent() - percentStep);
}

void MainWindow::resetText()
{
    setTextPercent(settings::captionPercent.fallback());
}

void MainWindow::setTextPercent(int percent)
{
    m_page->caption()->setTextPercent(percent);
    settings::captionPercent.set(m_page->caption()->textPercent());
}

void MainWindow::activate()
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && button->isEnabled())
        button->click();
    else
        m_page->caption()->foot()->pressDefault();
}

void MainWindow::discover()
{
    m_tour->discover();
}

void MainWindow::review()
{
    m_tour->restart();
}

void MainWindow::next()
{
    m_tour->next();
}

void MainWindow::previous()
{
    m_tour->previous();
}

void MainWindow::first()
{
    m_tour->first();
}

void MainWindow::last()
{
    m_tour->last();
}

void MainWindow::goTo()
{
    const gallery::Gallery &gallery = m_tour->model()->gallery();
    if (const auto position = Dialogs::askPosition(this, gallery, m_tour->position()))
        m_tour->goTo(gallery.rowAt(*position));
    takeKeyboard();
}

void MainWindow::scrollDown()
{
    m_page->caption()->scrollBy(1);
}

void MainWindow::scrollUp()
{
    m_page->caption()->scrollBy(-1);
}

void MainWindow::nextLanguage()
{
    setLanguage(language::next(m_catalogues->current(), language::available()));
}

void MainWindow::setLanguage(const QString &language)
{
    settings::language.set(language);
    m_catalogues->use(language);
    m_tour->model()->setLanguages(language::preferences(language, m_desktopLanguages));
}

void MainWindow::back()
{
    if (isFullScreen())
        setFullScreen(false);
}

void MainWindow::showKeySheet()
{
    delete m_keySheet;
    m_keySheet = new KeySheet(*m_actions, this);
    openDialog(m_keySheet);
}

void MainWindow::showAbout()
{
    openDialog(Dialogs::makeAbout(this));
}

void MainWindow::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &MainWindow::takeKeyboard);
    dialog->open();
}

void MainWindow::followProgress()
{
    (*m_actions)[Action::Discover]->setEnabled(m_tour->canDiscover());
    (*m_actions)[Action::Review]->setEnabled(m_tour->canRestart());
}

void MainWindow::followPanels()
{
    const bool fullScreen = isFullScreen();
    m_topBar->setVisible(!fullScreen);
    m_page->setCaptionVisible(settings::captionVisible.get());
    m_page->filmstrip()->setVisible(settings::filmstripVisible.get() && !fullScreen);
    (*m_actions)[Action::FullScreen]->setChecked(fullScreen);
    (*m_actions)[Action::Caption]->setChecked(settings::captionVisible.get());
    (*m_actions)[Action::Filmstrip]->setChecked(settings::filmstripVisible.get());
    (*m_actions)[Action::Filmstrip]->setEnabled(!fullScreen); // which has none
}

void MainWindow::retranslate()
{
    const QString title = m_tour->model()->galleryTitle();
    setWindowTitle(title.isEmpty() ? QStringLiteral("Vitrine") : tr("%1 – Vitrine").arg(title));
    m_actions->retranslate();
    m_menus->retranslate();
    m_menus->setLanguage(m_catalogues->current());
    m_topBar->languageSwitch()->setCurrent(m_catalogues->current());
    delete m_keySheet;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::WindowStateChange)
        followPanels();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_remembersGeometry && !isFullScreen())
        settings::windowGeometry.set(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace widgets
