// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/opencontroller.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/settings/settings.h"
#include "sources/iiif/builtin.h"
#include "ui/discover/collectionpage.h"
#include "ui/mainwindow/centralwidget.h"
#include "ui/messages/dialogs.h"
#include "ui/messages/messagecontroller.h"
#include "ui/opening/openingbar.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace ui {

OpenController::OpenController(loading::Session *session, CentralWidget *shell,
                               imaging::SlideImages *pictures, MessageController *teller,
                               QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_shell(shell)
    , m_teller(teller)
    , m_window(window)
    , m_notes(session, pictures)
{
    using loading::GalleryLoader;
    using loading::Session;
    GalleryLoader *opener = session->opener();
    connect(opener, &GalleryLoader::started, shell->opening(),
            [shell](const QString &name) { shell->opening()->start(name); });
    connect(opener, &GalleryLoader::progress, shell->opening(), &ui::OpeningBar::setProgress);
    connect(opener, &GalleryLoader::ended, shell->opening(), &ui::OpeningBar::stop);
    connect(opener, &GalleryLoader::failed, this, &OpenController::tellFailure);
    connect(shell->opening(), &ui::OpeningBar::cancelled, opener, &GalleryLoader::cancel);
    connect(session, &Session::galleryOpened, this, &OpenController::enter);
    connect(session, &Session::collectionOpened, this, &OpenController::offer);
    connect(session, &Session::noticed, teller, &MessageController::tellNotices);
    connect(session, &Session::mishap, teller, &MessageController::tell);
    connect(session, &Session::mended, teller, &MessageController::clear);
    connect(shell->collection(), &ui::CollectionPage::chosen, this, &OpenController::choose);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void OpenController::setLanguages(const QStringList &preferences)
{
    m_languages = preferences;
    m_shell->collection()->setLanguages(preferences);
    m_teller->repeat();
}

void OpenController::openFirst(const loading::OpenRequest &wish, std::optional<int> position)
{
    m_session->open(wish, position);
}

void OpenController::askForFiles()
{
    open(Dialogs::askForFiles(m_window, settings::lastFolder.get()));
}

void OpenController::askForFolder()
{
    const QString folder = Dialogs::askForFolder(m_window, settings::lastFolder.get());
    open(folder.isEmpty() ? QStringList() : QStringList{folder});
}

void OpenController::askForAddress()
{
    if (const auto address = Dialogs::askForAddress(m_window))
        open({*address});
}

void OpenController::askForBuiltinPhotos()
{
    const QString folder = Dialogs::askForFolder(m_window, settings::builtinPhotos.get());
    if (folder.isEmpty())
        return;
    settings::builtinPhotos.set(folder);
    openBuiltin();
}

void OpenController::openBuiltin()
{
    m_session->open(loading::withChosenPhotos({}));
}

void OpenController::openGuide()
{
    loading::OpenRequest wish;
    wish.sources = {iiif::guide};
    m_session->open(wish);
}

void OpenController::open(const QStringList &sources)
{
    open(sources, settings::subfolders.get());
}

void OpenController::open(const QStringList &sources, bool subfolders)
{
    if (sources.isEmpty())
        return;
    if (const QFileInfo first(sources.first()); first.exists())
        settings::lastFolder.set(first.isDir() ? first.filePath() : first.path());
    loading::OpenRequest wish;
    wish.sources = sources;
    wish.subfolders = subfolders;
    wish.byDate = settings::photosByDate.get();
    m_session->open(loading::withChosenPhotos(wish));
}

void OpenController::openAt(const loading::OpenRequest &wish, const QString &slide,
                            std::optional<int> position)
{
    m_session->openAt(loading::withChosenPhotos(wish), slide, position);
}

void OpenController::openRecent(const loading::RecentGallery &recent)
{
    open({recent.address}, recent.subfolders); // as it was
}

void OpenController::openAgain()
{
    const loading::OpenResult &current = m_session->current();
    if (current.kind != loading::OpenResult::Kind::Photos)
        return;
    loading::OpenRequest wish = current.wish;
    wish.subfolders = settings::subfolders.get();
    wish.byDate = settings::photosByDate.get();
    m_session->reopen(wish);
}

void OpenController::paste()
{
    open(sourcesIn(QGuiApplication::clipboard()->mimeData()));
}

QStringList OpenController::sourcesIn(const QMimeData *data)
{
    QStringList sources;
    if (!data)
        return sources;
    for (const QUrl &url : data->urls())
        sources += url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded);
    // Some file managers and all address bars give text.
    if (sources.isEmpty() && data->hasText()) {
        const QString text = data->text().trimmed();
        const bool isAddress = text.startsWith(u"http://") || text.startsWith(u"https://") ||
                               text.startsWith(u"file:") || text.startsWith(u'/') ||
                               iiif::isBuiltinAddress(text);
        if (isAddress && !text.contains(u'\n'))
            sources += text;
    }
    return sources;
}

bool OpenController::cancel()
{
    if (!m_session->opener()->isOpening())
        return false;
    m_session->opener()->cancel();
    return true;
}

bool OpenController::leaveCollection()
{
    if (m_shell->page() != CentralWidget::Page::Collection)
        return false;
    if (m_collections.size() > 1) {
        m_collections.removeLast();
        m_shell->collection()->show(m_collections.last());
        return true;
    }
    m_shell->showPage(CentralWidget::Page::Slides);
    return true;
}

void OpenController::showCollection()
{
    if (!hasCollection())
        return;
    m_shell->collection()->show(m_collections.last());
    m_shell->showPage(CentralWidget::Page::Collection);
}

bool OpenController::hasCollection() const
{
    return !m_collections.isEmpty();
}

std::optional<gallery::Collection> OpenController::collection() const
{
    if (m_collections.isEmpty())
        return {};
    return m_collections.last();
}

void OpenController::choose(const gallery::Collection::Item &item)
{
    if (!item.embedded) {
        open({item.address});
        return;
    }
    cancel();
    loading::OpenResult opened;
    opened.kind = loading::OpenResult::Kind::Collection;
    opened.reading.collection = *item.embedded;
    m_session->show(opened);
}

void OpenController::offer(const gallery::Collection &collection)
{
    m_teller->clear();
    if (m_shell->page() != CentralWidget::Page::Collection)
        m_collections.clear();
    m_collections.append(collection);
    m_shell->collection()->show(collection);
    m_shell->showPage(CentralWidget::Page::Collection);
}

void OpenController::enter()
{
    m_teller->clear();
    m_shell->showPage(CentralWidget::Page::Slides);
}

void OpenController::tellFailure(const errors::Problem &error, const loading::OpenRequest &wish)
{
    errors::Problem problem = error;
    if (problem.file.isEmpty())
        problem.file = wish.sources.value(0);
    if (problem.kind == errors::Problem::Kind::NotFound)
        m_notes.recents()->remove(problem.file);
    if (m_session->tour()->model()->rowCount() == 0 &&
        m_shell->page() != CentralWidget::Page::Collection) {
        m_session->show(
            loading::readLocal(loading::withChosenPhotos({}), loading::Depth::FirstSlide));
    }
    m_teller->tell(problem);
}

bool OpenController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto *drag = static_cast<QDropEvent *>(event);
        if (!sourcesIn(drag->mimeData()).isEmpty())
            drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        drop->acceptProposedAction();
        open(sourcesIn(drop->mimeData()));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
