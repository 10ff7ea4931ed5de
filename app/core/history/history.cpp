// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"

#include "core/history/cardqueries.h"
#include "core/history/historystore.h"

#include <QDir>
#include <QPromise>

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
    m_worker.moveToThread(&m_thread);
}

History::~History()
{
    if (!m_thread.isRunning())
        return;
    // A connection is closed in the thread that opened it.
    QMetaObject::invokeMethod(&m_worker, [this] { m_store.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString History::defaultFile()
{
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(
            folder)) // relative paths are invalid (XDG Base Directory Specification)
        folder = QDir::homePath() + QStringLiteral("/.local/state");
    return folder + QStringLiteral("/vitrine/history.sqlite");
}

void History::run(const std::function<void(HistoryStore &)> &task)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(&m_worker, [this, task] {
        if (!m_store)
            m_store = makeStore();
        task(*m_store);
    });
}

std::unique_ptr<HistoryStore> History::makeStore()
{
    return std::make_unique<HistoryStore>(m_file, [this](const errors::Problem &problem) {
        tell([this, problem] { Q_EMIT failed(problem); });
    });
}

void History::tell(const std::function<void()> &signal)
{
    QMetaObject::invokeMethod(this, signal, Qt::QueuedConnection);
}

template <typename Answer>
QFuture<Answer> History::ask(const std::function<Answer(HistoryStore &)> &question)
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    run([promise, question](HistoryStore &store) {
        promise->addResult(question(store));
        promise->finish();
    });
    return promise->future();
}

void History::enter(const GalleryKey &key, const GalleryCard &card)
{
    if (records::hasPassword(key.address)) {
        tell([this, key] { Q_EMIT recalled(key, {}); });
        return;
    }
    run([this, key, card](HistoryStore &store) {
        // Before writing, as the reader waits for the result.
        const Memory memory = store.recall(key, card.slides);
        tell([this, key, memory] { Q_EMIT recalled(key, memory); });
        store.enter(withoutPassword(key), card);
    });
}

void History::identify(const GalleryKey &key)
{
    if (key.identity.isEmpty() || records::hasPassword(key.identity))
        return;
    run([this, key](HistoryStore &store) {
        if (const auto memory = store.identify(key))
            tell([this, key, memory] { Q_EMIT recalled(key, *memory); });
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
    run([this, key, card, when](HistoryStore &store) {
        if (store.noteView(key, card, when))
            tell([this] { Q_EMIT viewsChanged(); });
    });
}

void History::clearViews()
{
    run([this](HistoryStore &store) {
        if (store.clearViews())
            tell([this] { Q_EMIT viewsChanged(); });
    });
}

void History::clear()
{
    run([this](HistoryStore &store) {
        if (store.clear())
            tell([this] { Q_EMIT viewsChanged(); });
    });
}

QFuture<MostViewed> History::mostViewed(Span span, int most)
{
    return ask<MostViewed>(
        [span, most](HistoryStore &store) { return store.mostViewed(span, most); });
}

QFuture<QList<GalleryCard>> History::unfinished(int most)
{
    return ask<QList<GalleryCard>>([most](HistoryStore &store) { return store.unfinished(most); });
}

QFuture<QList<GalleryCard>> History::known(const QStringList &addresses)
{
    return ask<QList<GalleryCard>>(
        [addresses](HistoryStore &store) { return store.known(addresses); });
}

void History::finish()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(&m_worker, [] {}, Qt::BlockingQueuedConnection);
}

} // namespace history
