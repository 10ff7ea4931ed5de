// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

/// Runs functions in a thread of a QThreadPool and delivers their results in the thread of an
/// object.
///
/// A function is called as `function(stop)` with a std::stop_token, or as `function()` if it cannot
/// be stopped. It may run on after the object that started it is destroyed, but not after the pool,
/// so it captures what it needs by value.
namespace background {

/// A function that was started in a pool, and its result.
template <typename Result>
struct Work
{
    QFuture<Result> future =
        {}; ///< finishes without a result if the function was stopped before it began
    std::stop_source stop = std::stop_source(std::nostopstate);
};

template <typename Function>
auto call(Function &function, const std::stop_token &stop)
{
    if constexpr (std::is_invocable_v<Function &, const std::stop_token &>)
        return function(stop);
    else
        return function();
}

/// Starts a function without a receiver for its result; see deliver(). `priority` is that of
/// QThreadPool::start().
template <typename Function>
auto start(QThreadPool *pool, Function function, int priority = 0)
{
    using Result = decltype(call(function, std::stop_token()));
    const auto promise = std::make_shared<QPromise<Result>>(); // as pools copy what they run
    Work<Result> work{promise->future(), std::stop_source()};
    promise->start();
    pool->start(
        [promise, function = std::move(function), stop = work.stop.get_token()]() mutable {
            if (!stop.stop_requested())
                promise->addResult(call(function, stop));
            promise->finish();
        },
        priority);
    return work;
}

/// Calls `continuation(result)` in the thread of `context`, from its event loop, unless `context`
/// or the task is destroyed before. The result is moved out of the work.
template <typename Result, typename Continuation>
[[nodiscard]] Task deliver(const Work<Result> &work, QObject *context, Continuation continuation)
{
    auto *watcher = new QFutureWatcher<Result>(context);
    Task task(watcher, work.stop);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context,
        [watcher, end = task.ender(), continuation = std::move(continuation)]() mutable {
            QFuture<Result> future = watcher->future();
            end(); // the continuation may start the next work
            if (future.resultCount() > 0)
                continuation(future.takeResult());
        });
    watcher->setFuture(work.future);
    return task;
}

/// The same for a future that cannot be stopped.
template <typename Result, typename Continuation>
[[nodiscard]] Task deliver(const QFuture<Result> &future, QObject *context,
                           Continuation continuation)
{
    return deliver(Work<Result>{future}, context, std::move(continuation));
}

/// Calls `function` in a thread of the pool, and `continuation` with its result in the thread of
/// `context`: start() and deliver() in one.
template <typename Function, typename Continuation>
[[nodiscard]] Task run(QThreadPool *pool, QObject *context, Function function,
                       Continuation continuation, int priority = 0)
{
    return deliver(start(pool, std::move(function), priority), context, std::move(continuation));
}

/// Passes an intermediate result on to the receiver. Called in the thread of the pool.
template <typename Item>
using Report = std::function<void(const Item &item)>;

/// Calls `function(stop, report)` in a thread of the pool. In the thread of `context`, calls
/// `receive(item)` for each reported item, in their order, and `done()` after the last one.
template <typename Item, typename Function, typename Receive, typename Done>
[[nodiscard]] Task runReporting(QThreadPool *pool, QObject *context, Function function,
                                Receive receive, Done done, int priority = 0)
{
    const auto promise = std::make_shared<QPromise<Item>>();
    const std::stop_source source;
    auto *watcher = new QFutureWatcher<Item>(context);
    Task task(watcher, source);
    QObject::connect(watcher, &QFutureWatcherBase::resultReadyAt, context,
                     [watcher, receive = std::move(receive)](int index) mutable {
                         receive(watcher->resultAt(index));
                     });
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [end = task.ender(), done = std::move(done)]() mutable {
                         end();
                         done();
                     });
    watcher->setFuture(promise->future());
    promise->start();
    pool->start(
        [promise, function = std::move(function), stop = source.get_token()]() mutable {
            if (!stop.stop_requested())
                function(stop,
                         Report<Item>([&promise](const Item &item) { promise->addResult(item); }));
            promise->finish();
        },
        priority);
    return task;
}

} // namespace background
