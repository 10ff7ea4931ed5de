// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/doors.h"

#include "gallery/slidemodel.h"
#include "gallery/tour.h"
#include "imaging/pictures.h"
#include "settings/settings.h"
#include "widgets/collectionpage.h"
#include "widgets/dialogs.h"
#include "widgets/messagebar.h"
#include "widgets/openingbar.h"
#include "widgets/recentcover.h"
#include "widgets/shell.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace widgets {

namespace {

constexpr int namedNotices = 3;       // in the message itself
constexpr int noteMilliseconds = 250; // after opening, when there is much else to do

} // namespace

Doors::Doors(opening::Session *session, Shell *shell, imaging::Pictures *pictures, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_shell(shell)
    , m_pictures(pictures)
    , m_window(window)
{
    using opening::Opener;
    using opening::Session;
    Opener *opener = session->opener();
    connect(opener, &Opener::started, shell->opening(),
            [shell](const QString &name) { shell->opening()->start(name); });
    connect(opener, &Opener::progress, shell->opening(), &OpeningBar::setProgress);
    connect(opener, &Opener::ended, shell->opening(), &OpeningBar::stop);
    connect(opener, &Opener::failed, this, &Doors::tellFailure);
    connect(shell->opening(), &OpeningBar::cancelled, opener, &Opener::cancel);
    connect(session, &Session::leaving, this, &Doors::noteProgress);
    connect(session, &Session::galleryOpened, this, &Doors::enter);
    connect(session, &Session::collectionOpened, this, &Doors::offer);
    connect(session, &Session::noticed, this, &Doors::tellNotices);
    connect(session, &Session::mishap, this, &Doors::tell);
    connect(session, &Session::mended, shell->messages(), &MessageBar::clear);
    connect(shell->messages(), &MessageBar::moreWanted, this, &Doors::showNotices);
    connect(shell->collection(), &CollectionPage::chosen, this,
            [this](const QString &address) { open({address}); });
    m_writer.setMaxThreadCount(1); // one after another
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(noteMilliseconds);
    connect(&m_noteTimer, &QTimer::timeout, this, &Doors::noteProgress);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void Doors::setLanguages(const QStringList &preferences)
{
    m_languages = preferences;
    m_shell->collection()->setLanguages(preferences);
    if (!m_shell->messages()->isHidden())
        m_message();
}

void Doors::openFirst(const opening::Wish &wish, std::optional<int> position)
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
    opening::Wish wish;
    wish.photos = settings::builtinPhotos.get();
    m_session->open(wish);
}

void Doors::open(const QStringList &sources)
{
    if (sources.isEmpty())
        return;
    if (const QFileInfo first(sources.first()); first.exists())
        settings::lastFolder.set(first.isDir() ? first.filePath() : first.path());
    opening::Wish wish;
    wish.sources = sources;
    wish.subfolders = settings::subfolders.get();
    wish.byDate = settings::photosByDate.get();
    m_session->open(wish);
}

void Doors::openRecent(const opening::Recent &recent)
{
    open({recent.address});
}

void Doors::openAgain()
{
    const opening::Opened &current = m_session->current();
    if (current.kind != opening::Opened::Kind::Photos)
        return;
    opening::Wish wish = current.wish;
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
                               text.startsWith(u"file:") || text.startsWith(u'/');
        if (isAddress && !text.contains(u'\n'))
            sources += text;
    }
    return sources;
}

bool Doors::back()
{
    if (m_session->opener()->isOpening()) {
        m_session->opener()->cancel();
        return true;
    }
    if (!m_shell->messages()->isHidden()) {
        m_shell->messages()->clear();
        return true;
    }
    if (!m_shell->showsCollection())
        return false;
    if (m_collections.size() > 1) {
        m_collections.removeLast();
        m_shell->collection()->show(m_collections.last());
        return true;
    }
    m_shell->showSlides();
    return true;
}

void Doors::showCollection()
{
    if (!hasCollection())
        return;
    m_shell->collection()->show(m_collections.last());
    m_shell->showCollection();
}

bool Doors::hasCollection() const
{
    return !m_collections.isEmpty();
}

void Doors::offer(const gallery::Collection &collection)
{
    m_shell->messages()->clear();
    if (!m_shell->showsCollection())
        m_collections.clear();
    m_collections.append(collection);
    m_shell->collection()->show(collection);
    m_shell->showCollection();
}

void Doors::enter()
{
    m_shell->messages()->clear();
    m_shell->showSlides();
    m_noteTimer.start();
}

void Doors::noteRoom()
{
    // The next start decodes its first photo at this size.
    const QSize room = m_pictures->room();
    if (!room.isEmpty() && room != settings::photoRoom.get())
        m_writer.start([room] { settings::photoRoom.set(room); });
}

void Doors::noteProgress()
{
    m_noteTimer.stop();
    noteRoom();
    const opening::Opened &current = m_session->current();
    gallery::Tour *tour = m_session->tour();
    const gallery::SlideModel &model = *tour->model();
    // An address with a password in it is not written down.
    if (current.address.isEmpty() || model.rowCount() == 0 ||
        !QUrl(current.address).password().isEmpty())
        return;
    opening::Recent recent;
    recent.address = current.address;
    recent.title = model.gallery().title;
    recent.position = tour->position();
    recent.seen = model.seenCount();
    recent.slides = model.rowCount();
    recent.subfolders = current.wish.subfolders;
    saveRecentCover(recent.address, model, *m_pictures);
    m_writer.start([this, recent] { m_recents.note(recent); });
}

void Doors::finishNotes()
{
    m_writer.waitForDone();
}

void Doors::tell(const formats::Problem &problem)
{
    say([this, problem] { m_shell->messages()->tell(Dialogs::sentences(problem)); });
}

void Doors::say(const std::function<void()> &message)
{
    m_message = message;
    message();
}

void Doors::tellFailure(const formats::Problem &error, const opening::Wish &wish)
{
    formats::Problem problem = error;
    if (problem.file.isEmpty())
        problem.file = wish.sources.value(0);
    if (problem.kind == formats::Problem::Kind::NotFound)
        m_recents.remove(problem.file);
    if (m_session->tour()->model()->rowCount() == 0 && !m_shell->showsCollection()) {
        opening::Wish builtin;
        builtin.photos = settings::builtinPhotos.get();
        m_session->show(opening::readLocal(builtin, opening::Depth::FirstSlide));
    }
    tell(problem);
}

void Doors::tellNotices(const QList<formats::Problem> &notices)
{
    m_notices = notices;
    say([this] { countNotices(); });
}

void Doors::countNotices()
{
    QStringList lines;
    QList<formats::Problem> parts = m_notices;
    if (!parts.isEmpty() && parts.first().kind == formats::Problem::Kind::KeptCopy)
        lines += parts.takeFirst().text();
    if (!parts.isEmpty())
        lines += tr("%n part(s) of this gallery cannot be shown as they are.", nullptr,
                    int(parts.size()));
    for (const formats::Problem &notice : parts.first(qMin(parts.size(), namedNotices)))
        lines += notice.text();
    m_shell->messages()->tell(lines.join(u'\n'),
                              parts.size() > namedNotices ? tr("Show all") : QString());
}

void Doors::showNotices()
{
    QStringList lines;
    for (const formats::Problem &notice : std::as_const(m_notices))
        lines += notice.text();
    Dialogs::showLines(m_window, tr("What cannot be shown"), lines);
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

} // namespace widgets
