// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"

#include "core/background/run.h"
#include "core/history/cardqueries.h"
#include "core/history/historystore.h"

#include <QDir>

#include <utility>

namespace history {

namespace {

GalleryKey withoutPassword(GalleryKey key)
{
    if (records::hasPassword(key.identity))
        key.identity.clear();
    return key;
}

} // namespace

History::History(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    qRegisterMetaType<GalleryKey>();
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // never
}

History::~History()
{
    // A connection ends in the thread that it began in, after what is still to be written.
    background::start(&m_thread, [this] { m_store.reset(); });
}

QString History::defaultFile()
{
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(
            folder)) // relative paths are invalid (XDG Base Directory Specification)
        folder = QDir::homePath() + QStringLiteral("/.local/state");
    return folder + QStringLiteral("/vitrine/history.sqlite");
}

template <typename Task>
auto History::run(Task task)
{
    const auto work = background::start(&m_thread, [this, task]() mutable {
        if (!m_store) {
            m_store = std::make_unique<HistoryStore>(
                m_file, [this](const errors::Problem &problem) { m_problem = problem; });
        }
        return background::call(task, *m_store);
    });
    background::run(
        &m_thread, this, [this] { return std::exchange(m_problem, {}); },
        [this](const std::optional<errors::Problem> &problem) {
            if (problem)
                Q_EMIT failed(*problem);
        })
        .detach();
    return work;
}

template <typename Task, typename Continuation>
void History::run(Task task, Continuation continuation)
{
    background::deliver(run(std::move(task)), this, std::move(continuation)).detach();
}

void History::enter(const GalleryKey &key, const GalleryCard &card)
{
    const bool isSecret = records::hasPassword(key.address);
    // Before writing, as the reader waits for the result.
    run(
        [isSecret, key, slides = card.slides](HistoryStore &store) {
            return isSecret ? ReadingProgress() : store.loadProgress(key, slides);
        },
        [this, key](const ReadingProgress &progress) { Q_EMIT progressLoaded(key, progress); });
    if (!isSecret)
        run([key, card](HistoryStore &store) { store.enter(withoutPassword(key), card); });
}

void History::identify(const GalleryKey &key)
{
    if (key.identity.isEmpty() || records::hasPassword(key.identity))
        return;
    run([key](HistoryStore &store) { return store.identify(key); },
        [this, key](const std::optional<ReadingProgress> &progress) {
            if (progress)
                Q_EMIT progressLoaded(key, *progress);
        });
}

void History::notePlace(const GalleryKey &key, const QString &slide, int position)
{
    run([key, slide, position](HistoryStore &store) { store.notePlace(key, slide, position); });
}

void History::noteSeen(const GalleryKey &key, const QStringList &slides)
{
    run([key, slides](HistoryStore &store) { store.noteSeen(key, slides); });
}

void History::restart(const GalleryKey &key)
{
    run([key](HistoryStore &store) { store.restart(key); });
}

void History::noteView(const GalleryKey &key, const SlideCard &card, const QDateTime &when)
{
    run([key, card, when](HistoryStore &store) { return store.noteView(key, card, when); },
        [this](bool isChanged) { notifyViewsChanged(isChanged); });
}

void History::clearViews()
{
    run([](HistoryStore &store) { return store.clearViews(); },
        [this](bool isChanged) { notifyViewsChanged(isChanged); });
}

void History::clear()
{
    run([](HistoryStore &store) { return store.clear(); },
        [this](bool isChanged) { notifyViewsChanged(isChanged); });
}

void History::notifyViewsChanged(bool isChanged)
{
    if (isChanged)
        Q_EMIT viewsChanged();
}

background::Work<MostViewed> History::mostViewed(Span span, int most)
{
    return run([span, most](HistoryStore &store) { return store.mostViewed(span, most); });
}

background::Work<QList<GalleryCard>> History::unfinished(int most)
{
    return run([most](HistoryStore &store) { return store.unfinished(most); });
}

background::Work<QList<GalleryCard>> History::known(const QStringList &addresses)
{
    return run([addresses](HistoryStore &store) { return store.known(addresses); });
}

void History::finish()
{
    background::start(&m_thread, [] {}).take();
}

} // namespace history

#include "moc_history.cpp"
