// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader can set, and how the window follows it.

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/settings/settings.h"
#include "imaging/store/slideimages.h"
#include "sources/loading/offlinecache.h"
#include "sources/loading/session.h"
#include "sources/network/fetcher.h"
#include "ui/caption/captionpanel.h"
#include "ui/discover/browsecontroller.h"
#include "ui/keys/keydialog.h"
#include "ui/keys/keysheet.h"
#include "ui/mainwindow/centralwidget.h"
#include "ui/mainwindow/imagememory.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/messages/dialogs.h"
#include "ui/messages/messagebar.h"
#include "ui/messages/messagecontroller.h"
#include "ui/opening/opencontroller.h"
#include "ui/settings/settingsdialog.h"
#include "ui/slidepage/slidepage.h"

namespace ui {

void MainWindow::addSettings()
{
    settings::captionVisible.onChange(this, &MainWindow::followPanels);
    settings::filmstripVisible.onChange(this, &MainWindow::followPanels);
    settings::detailsVisible.onChange(this, &MainWindow::followPanels);
    settings::subfolders.onChange(this, &MainWindow::reopenFolder);
    settings::photosByDate.onChange(this, &MainWindow::reopenFolder);
    settings::builtinPhotos.onChange(this, &MainWindow::takeBuiltinPhotos);
    settings::captionPercent.onChange(
        this, [this] { m_page->caption()->setTextPercent(settings::captionPercent.get()); });
    settings::pictureCacheMiB.onChange(this,
                                       [this] { m_fetcher->setCache(loading::keptAnswers()); });
    settings::pictureMemory.onChange(this, [this] { m_pictures->setBounds(pictureBounds(*this)); });
    connect(settings::Store::instance(), &settings::Store::writeFailed, this,
            &MainWindow::tellThatNothingIsKept);
}

/// As the folder's settings say now.
void MainWindow::reopenFolder()
{
    followPanels(); // has their checkmarks
    m_doors->openAgain();
}

/// Where the built-in gallery is open, with the photos that were chosen for it.
void MainWindow::takeBuiltinPhotos()
{
    const loading::OpenResult &current = m_session->current();
    loading::OpenRequest wish = current.wish;
    wish.photos.clear();
    wish = loading::withChosenPhotos(wish);
    if (current.kind == loading::OpenResult::Kind::Builtin && wish.photos != current.wish.photos)
        m_session->reopen(wish);
}

void MainWindow::showSettings()
{
    openSettings(SettingsPage::Reading);
}

void MainWindow::openSettings(SettingsPage page)
{
    delete m_settings;
    m_settings = new SettingsDialog(m_tour->model()->galleryLanguages(), this);
    connect(m_settings, &SettingsDialog::keysWanted, this, &MainWindow::changeKeys);
    connect(m_settings, &SettingsDialog::clearViewsWanted, m_lobby, &BrowseController::askToClear);
    m_settings->showPage(page);
    openDialog(m_settings);
}

void MainWindow::changeKeys()
{
    const bool overSettings = m_settings && m_settings->isVisible();
    if (m_keySheet)
        m_keySheet->close(); // it would show keys that are no more
    auto *dialog =
        new KeyDialog(*m_actions, overSettings ? static_cast<QWidget *>(m_settings) : this);
    openDialog(dialog);
    if (overSettings)
        connect(dialog, &QDialog::finished, m_settings, [this] { m_settings->activateWindow(); });
}

void MainWindow::tellOfSettings(const settings::SettingsProblem &problem)
{
    // What is opened clears the message.
    connect(
        m_session, &loading::Session::galleryOpened, this,
        [this, problem] {
            if (m_shell->messages()->isHidden())
                m_teller->tellSentences([problem] { return Dialogs::sentences(problem); });
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    if (problem.kind == settings::SettingsProblem::Kind::Unreadable)
        m_toldThatNothingIsKept = true;
}

void MainWindow::tellThatNothingIsKept(const QString &file)
{
    if (std::exchange(m_toldThatNothingIsKept, true))
        return;
    m_teller->tellSentences([file] { return Dialogs::notKept(file); });
}

} // namespace ui
