// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/opening/opencontroller.h"

#include "core/background/run.h"
#include "core/errors/fileproblem.h"
#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/history/history.h"
#include "core/settings/settings.h"
#include "imaging/store/slideimages.h"
#include "sources/iiif/builtin.h"
#include "sources/network/address.h"
#include "sources/recommendations/recommendation.h"
#include "ui/actions/actions.h"
#include "ui/actions/buttonshortcut.h"
#include "ui/actions/menubar.h"
#include "ui/controls/opendialog.h"
#include "ui/messages/dialogs.h"
#include "ui/messages/messagecontroller.h"
#include "ui/opening/collectionpage.h"
#include "ui/opening/drophint.h"
#include "ui/opening/openingbar.h"
#include "ui/opening/ordermenu.h"
#include "ui/opening/recentmenu.h"
#include "ui/opening/sortmenu.h"
#include "ui/pages/pagestack.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>

namespace ui {

OpenController::OpenController(loading::Session *session, history::History *history,
                               imaging::SlideImages *images, const imaging::Fetch &fetch,
                               MessageController *messages, Actions &actions, MenuBar &menus,
                               PageStack *pages)
    : QObject(pages)
    , m_session(session)
    , m_history(history)
    , m_messages(messages)
    , m_actions(actions)
    , m_pages(pages)
    , m_openingBar(new OpeningBar(pages))
    , m_collectionPage(new CollectionPage(images->bounds().thumbnails, pages))
    , m_dropHint(new DropHint(pages))
    , m_recentRecorder(session, images)
{
    pages->addBar(m_openingBar);
    new ButtonShortcut(m_openingBar->cancelButton(), actions, Action::Back);
    PageStack::Handlers handlers;
    handlers.activate = [page = m_collectionPage] { page->chooseCurrent(); };
    pages->setPage(Page::Collection, m_collectionPage, handlers);
    m_collectionPage->images()->setFetcher(fetch);

    auto *recentMenu = new RecentMenu(m_recentRecorder.recents(), m_session->tour()->model(),
                                      menus.menu(Menu::File));
    menus.insert(Menu::File, actions[Action::Paste], recentMenu);
    connect(recentMenu, &RecentMenu::chosen, this, &OpenController::openRecent);
    menus.insert(Menu::File, actions[Action::Subfolders],
                 new SortMenu(session, actions, menus.menu(Menu::File)));
    menus.insert(Menu::Go, actions[Action::ReadAloud],
                 new OrderMenu(session, menus.menu(Menu::Go)));
    bindActions(actions);

    using loading::GalleryLoader;
    using loading::Session;
    GalleryLoader *loader = session->loader();
    connect(loader, &GalleryLoader::started, m_openingBar, &OpeningBar::start);
    connect(loader, &GalleryLoader::progress, m_openingBar, &OpeningBar::setProgress);
    connect(loader, &GalleryLoader::ended, m_openingBar, &OpeningBar::stop);
    connect(loader, &GalleryLoader::failed, this, &OpenController::showProblem);
    connect(m_openingBar, &OpeningBar::cancelled, loader, &GalleryLoader::cancel);
    connect(session, &Session::galleryOpened, this, &OpenController::showGallery);
    connect(session, &Session::collectionOpened, this, &OpenController::addCollection);
    connect(session, &Session::noticesFound, this, &OpenController::showNotices);
    connect(session, &Session::sourceFailed, this, [this](const errors::Problem &problem) {
        m_messages->showProblemToRetry(problem, [this] { m_session->reload(); });
    });
    connect(session, &Session::reloaded, this, [this] {
        m_messages->clear();
        m_pages->notify(tr("Reloaded"));
    });
    connect(session, &Session::sourceRecovered, messages, &MessageController::clear);
    connect(messages, &MessageController::subfoldersRequested, this, [this] {
        loading::OpenRequest request = m_session->current().request;
        request.subfolders = true;
        m_session->reopen(request);
    });
    connect(m_collectionPage, &CollectionPage::chosen, this, &OpenController::choose);
    const gallery::SlideModel *model = session->tour()->model();
    const auto updateLanguages = [this, model] {
        m_collectionPage->setLanguages(model->languages());
    };
    connect(model, &gallery::SlideModel::languagesChanged, this, updateLanguages);
    updateLanguages();
    settings::subfolders.onChange(this, &OpenController::reopenFolder);
    settings::builtinPhotos.onChange(this, &OpenController::updateBuiltinPhotos);
    connect(pages, &PageStack::pageChanged, this, &OpenController::updateActions);
    updateActions();
    pages->window()->setAcceptDrops(true);
    pages->window()->installEventFilter(this);
}

void OpenController::bindActions(Actions &actions)
{
    actions.bind(Action::Open, this, &OpenController::askForFiles);
    actions.bind(Action::OpenFolder, this, &OpenController::askForFolder);
    actions.bind(Action::OpenAddress, this, &OpenController::askForAddress);
    actions.bind(Action::Paste, this, &OpenController::paste);
    actions.bind(Action::OpenBuiltin, this, &OpenController::openBuiltin);
    actions.bind(Action::BuiltinPhotos, this, &OpenController::askForBuiltinPhotos);
    actions.bind(Action::Subfolders, this,
                 [] { settings::subfolders.set(!settings::subfolders.get()); });
    actions.bind(Action::Reload, this, &OpenController::reload);
    actions.bind(Action::Guide, this, &OpenController::openGuide);
    actions.bind(Action::Collection, this, &OpenController::showCollection);
    actions.escapeStack().add(EscapeLevel::Opening, [this] { return cancel(); });
    actions.escapeStack().add(EscapeLevel::Page, [this] { return leaveCollection(); });
}

void OpenController::updateActions()
{
    m_actions[Action::Subfolders]->setChecked(settings::subfolders.get());
    m_actions[Action::Reload]->setEnabled(m_pages->page() != Page::Collection);
    m_actions[Action::Collection]->setEnabled(!m_levels.isEmpty() &&
                                              m_pages->page() != Page::Collection);
}

void OpenController::openFirst(const loading::OpenRequest &request, std::optional<int> position)
{
    m_session->open(request, position);
}

void OpenController::askForFiles()
{
    open(Dialogs::askForFiles(m_pages->window(), settings::lastFolder.get()));
}

void OpenController::askForFolder()
{
    const QString folder = Dialogs::askForFolder(m_pages->window(), settings::lastFolder.get());
    open(folder.isEmpty() ? QStringList() : QStringList{folder});
}

void OpenController::askForAddress()
{
    if (const auto given = Dialogs::askForAddress(m_pages->window(), m_typedAddress)) {
        m_typedAddress = *given; // to be mended, should it fail
        const auto address =
            QFileInfo::exists(*given) ? std::nullopt : network::addressWithoutScheme(*given);
        open({address ? address->toString(QUrl::FullyEncoded) : *given});
    }
    activateWindow(m_pages->window());
}

void OpenController::askForBuiltinPhotos()
{
    const QString folder = Dialogs::askForFolder(m_pages->window(), settings::builtinPhotos.get());
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
    loading::OpenRequest request;
    request.sources = {iiif::guide};
    m_session->open(request);
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
    loading::OpenRequest request;
    for (const QString &source : sources)
        request.sources += loading::typedSource(source);
    request.subfolders = subfolders;
    request.sorting = SortMenu::chosen();
    m_session->open(loading::withChosenPhotos(request));
}

void OpenController::openAt(const loading::OpenRequest &request, const QString &slide,
                            std::optional<int> position)
{
    m_session->openAt(loading::withChosenPhotos(request), slide, position);
}

void OpenController::openRecent(const loading::RecentGallery &recent)
{
    open({recent.address}, recent.subfolders); // as it was opened before
}

/// Opens the folder that is open once more, as its settings say now, at the same photo.
void OpenController::reopenFolder()
{
    updateActions();
    const loading::OpenResult &current = m_session->current();
    if (current.kind != loading::OpenResult::Kind::Photos)
        return;
    loading::OpenRequest request = current.request;
    request.subfolders = settings::subfolders.get();
    m_session->reopen(request);
}

/// Reads the open gallery again: files, manifest and pictures.
void OpenController::reload()
{
    m_session->reload();
}

/// Shows the photos that were chosen for the built-in gallery, where it is open.
void OpenController::updateBuiltinPhotos()
{
    const loading::OpenResult &current = m_session->current();
    loading::OpenRequest request = current.request;
    request.photos.clear();
    request = loading::withChosenPhotos(request);
    if (current.kind == loading::OpenResult::Kind::Builtin &&
        request.photos != current.request.photos)
        m_session->reopen(request);
}

void OpenController::paste()
{
    const QStringList sources = sourcesIn(QGuiApplication::clipboard()->mimeData());
    if (sources.isEmpty())
        m_pages->notify(tr("What was copied is nothing that Vitrine can open."));
    open(sources);
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
                               iiif::isBuiltinAddress(text) || loading::typedSource(text) != text;
        if (isAddress && !text.contains(u'\n'))
            sources += text;
    }
    return sources;
}

bool OpenController::cancel()
{
    if (!m_session->loader()->isOpening())
        return false;
    m_session->loader()->cancel();
    return true;
}

/// From a collection to the one that it was chosen from, else to the slides. Returns false where no
/// collection is shown.
bool OpenController::leaveCollection()
{
    if (m_pages->page() != Page::Collection)
        return false;
    if (m_levels.size() > 1) {
        m_levels.removeLast();
        Q_EMIT collectionChanged(m_levels.last().collection);
        showLevel();
        return true;
    }
    m_pages->showPage(Page::Slides);
    return true;
}

/// Goes back to the collection that the gallery was chosen from.
void OpenController::showCollection()
{
    if (m_levels.isEmpty())
        return;
    Level &level = m_levels.last();
    const QList<gallery::Collection::Item> &items = level.collection.items;
    const QString open = recommendations::comparable(m_session->current().address);
    const auto isOpen = [&open](const gallery::Collection::Item &item) {
        return !open.isEmpty() && recommendations::comparable(item.address) == open;
    };
    // Another one than was chosen may be open, such as one that was recommended.
    if (const auto it = std::find_if(items.begin(), items.end(), isOpen);
        it != items.end() && !isOpen(items.value(level.row)))
        level.row = int(it - items.begin());
    showLevel();
    m_pages->showPage(Page::Collection);
}

/// Shows the last collection, with what was seen of its galleries.
void OpenController::showLevel()
{
    const Level &level = m_levels.last();
    m_collectionPage->show(level.collection, level.row);
    QStringList addresses;
    for (const gallery::Collection::Item &item : level.collection.items) {
        if (!item.address.isEmpty())
            addresses += {item.address, recommendations::comparable(item.address)};
    }
    addresses.removeDuplicates();
    if (m_history)
        m_progressRequest = background::deliver(m_history->known(addresses), this,
                                                [this](const QList<history::GalleryCard> &known) {
                                                    m_collectionPage->setProgress(known);
                                                });
}

void OpenController::choose(const gallery::Collection::Item &item)
{
    if (!m_levels.isEmpty())
        m_levels.last().row = m_collectionPage->currentRow();
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

void OpenController::addCollection(const gallery::Collection &collection)
{
    m_messages->clear();
    m_typedAddress.clear();
    if (m_pages->page() != Page::Collection)
        m_levels.clear();
    m_levels.append({collection});
    Q_EMIT collectionChanged(collection);
    showLevel();
    m_pages->showPage(Page::Collection);
    updateActions();
}

void OpenController::showGallery()
{
    m_messages->clear();
    m_typedAddress.clear();
    m_pages->showPage(Page::Slides);
}

void OpenController::showProblem(const errors::Problem &error, const loading::OpenRequest &request)
{
    errors::Problem problem = error;
    if (problem.file.isEmpty())
        problem.file = request.sources.value(0);
    const bool isOpen = request == m_session->current().request; // it may come back
    if (errors::FileProblem::isNotFound(problem) && !isOpen)
        m_recentRecorder.recents()->remove(problem.file);
    if (m_session->tour()->model()->rowCount() == 0 && m_pages->page() != Page::Collection) {
        m_session->show(
            loading::readLocal(loading::withChosenPhotos({}), loading::Depth::FirstSlide));
    }
    m_messages->showProblemToRetry(problem, [this, request] { m_session->open(request); });
}

/// Names the file of each notice where the reader opened several.
void OpenController::showNotices(QList<errors::Problem> notices)
{
    const QStringList &sources = m_session->current().request.sources;
    for (errors::Problem &notice : notices) {
        if (notice.file == m_session->current().address || sources == QStringList{notice.file})
            notice.file.clear();
    }
    m_messages->showNotices(notices);
}

bool OpenController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto *drag = static_cast<QDropEvent *>(event);
        // Not photos of this window, which are on their way to another one.
        if (!drag->source() && !sourcesIn(drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            m_dropHint->showOver(m_pages);
        }
        return true;
    }
    if (event->type() == QEvent::DragLeave)
        m_dropHint->hide();
    if (event->type() == QEvent::Drop) {
        m_dropHint->hide();
        auto *drop = static_cast<QDropEvent *>(event);
        drop->acceptProposedAction();
        open(sourcesIn(drop->mimeData()));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui

#include "moc_opencontroller.cpp"
