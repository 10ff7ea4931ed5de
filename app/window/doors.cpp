// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/doors.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "core/settings/settings.h"
#include "sources/iiif/builtin.h"
#include "widgets/collectionpage.h"
#include "widgets/openingbar.h"
#include "window/dialogs.h"
#include "window/shell.h"
#include "window/teller.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace window {

Doors::Doors(loading::Session *session, Shell *shell, imaging::ImageStore *pictures, Teller *teller,
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
    connect(opener, &GalleryLoader::progress, shell->opening(), &widgets::OpeningBar::setProgress);
    connect(opener, &GalleryLoader::ended, shell->opening(), &widgets::OpeningBar::stop);
    connect(opener, &GalleryLoader::failed, this, &Doors::tellFailure);
    connect(shell->opening(), &widgets::OpeningBar::cancelled, opener, &GalleryLoader::cancel);
    connect(session, &Session::leaving, &m_notes, &RecentNotes::take);
    connect(session, &Session::galleryOpened, this, &Doors::enter);
    connect(session, &Session::collectionOpened, this, &Doors::offer);
    connect(session, &Session::noticed, teller, &Teller::tellNotices);
    connect(session, &Session::mishap, teller, &Teller::tell);
    connect(session, &Session::mended, teller, &Teller::clear);
    connect(shell->collection(), &widgets::CollectionPage::chosen, this,
            [this](const QString &address) { open({address}); });
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void Doors::setLanguages(const QStringList &preferences)
{
    m_languages = preferences;
    m_shell->collection()->setLanguages(preferences);
    m_teller->repeat();
}

void Doors::openFirst(const loading::OpenRequest &wish, std::optional<int> position)
{
    m_session->open(wish, position);
}

void Doors::askForFiles()
{
    open(Dialogs::askForFiles(m_window, settings::lastFolder.get()));
}

void Doors::askForFolder()
{
    const QString folder = Dialogs::askForFolder(m_window, settings::lastFolder.get());
    open(folder.isEmpty() ? QStringList() : QStringList{folder});
}

void Doors::askForAddress()
{
    if (const auto address = Dialogs::askForAddress(m_window))
        open({*address});
}

void Doors::askForBuiltinPhotos()
{
    const QString folder = Dialogs::askForFolder(m_window, settings::builtinPhotos.get());
    if (folder.isEmpty())
        return;
    settings::builtinPhotos.set(folder);
    openBuiltin();
}

void Doors::openBuiltin()
{
    m_session->open(loading::withChosenPhotos({}));
}

void Doors::openGuide()
{
    loading::OpenRequest wish;
    wish.sources = {iiif::guide};
    m_session->open(wish);
}

void Doors::open(const QStringList &sources)
{
    if (sources.isEmpty())
        return;
    if (const QFileInfo first(sources.first()); first.exists())
        settings::lastFolder.set(first.isDir() ? first.filePath() : first.path());
    loading::OpenRequest wish;
    wish.sources = sources;
    wish.subfolders = settings::subfolders.get();
    wish.byDate = settings::photosByDate.get();
    m_session->open(loading::withChosenPhotos(wish));
}

void Doors::openAt(const loading::OpenRequest &wish, const QString &slide,
                   std::optional<int> position)
{
    m_session->openAt(loading::withChosenPhotos(wish), slide, position);
}

void Doors::openRecent(const loading::RecentGallery &recent)
{
    open({recent.address});
}

void Doors::openAgain()
{
    const loading::OpenResult &current = m_session->current();
    if (current.kind != loading::OpenResult::Kind::Photos)
        return;
    loading::OpenRequest wish = current.wish;
    wish.subfolders = settings::subfolders.get();
    wish.byDate = settings::photosByDate.get();
    m_session->reopen(wish);
}

void Doors::paste()
{
    open(sourcesIn(QGuiApplication::clipboard()->mimeData()));
}

QStringList Doors::sourcesIn(const QMimeData *data)
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

bool Doors::cancel()
{
    if (!m_session->opener()->isOpening())
        return false;
    m_session->opener()->cancel();
    return true;
}

bool Doors::leaveCollection()
{
    if (m_shell->page() != Shell::Page::Collection)
        return false;
    if (m_collections.size() > 1) {
        m_collections.removeLast();
        m_shell->collection()->show(m_collections.last());
        return true;
    }
    m_shell->showPage(Shell::Page::Slides);
    return true;
}

void Doors::showCollection()
{
    if (!hasCollection())
        return;
    m_shell->collection()->show(m_collections.last());
    m_shell->showPage(Shell::Page::Collection);
}

bool Doors::hasCollection() const
{
    return !m_collections.isEmpty();
}

std::optional<gallery::Collection> Doors::collection() const
{
    if (m_collections.isEmpty())
        return {};
    return m_collections.last();
}

void Doors::offer(const gallery::Collection &collection)
{
    m_teller->clear();
    if (m_shell->page() != Shell::Page::Collection)
        m_collections.clear();
    m_collections.append(collection);
    m_shell->collection()->show(collection);
    m_shell->showPage(Shell::Page::Collection);
}

void Doors::enter()
{
    m_teller->clear();
    m_shell->showPage(Shell::Page::Slides);
    m_notes.takeSoon();
}

void Doors::tellFailure(const errors::Problem &error, const loading::OpenRequest &wish)
{
    errors::Problem problem = error;
    if (problem.file.isEmpty())
        problem.file = wish.sources.value(0);
    if (problem.kind == errors::Problem::Kind::NotFound)
        m_notes.recents()->remove(problem.file);
    if (m_session->tour()->model()->rowCount() == 0 && m_shell->page() != Shell::Page::Collection) {
        m_session->show(
            loading::readLocal(loading::withChosenPhotos({}), loading::Depth::FirstSlide));
    }
    m_teller->tell(problem);
}

bool Doors::eventFilter(QObject *watched, QEvent *event)
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

} // namespace window
