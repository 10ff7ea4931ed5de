// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background/task.h"
#include "core/background/work.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>
#include <variant>

/// The one way to work in the background: a function runs in a thread of a pool, and an object, the
/// context, gets the result in its own thread.
///
/// - The function is called as `function(stop)` with a std::stop_token, or as `function()` where it
///   cannot be stopped. It may outlive the object that started it, so it has copies of what it
///   needs. It ends before its pool does: the destructor of a pool waits for all that was started.
/// - A function that takes long looks at `stop` in its loops. One that was stopped before it began
///   is not called.
/// - Results are delivered from the event loop of the context's thread, at most once, in the order
///   in which the work ended, and not at all once the context or the Task is gone.
/// - The functions of a pool with one thread run one after another, in the order of their start
///   where they have the same priority.
/// - No exception may leave a function: as in any thread, it would end the program.
namespace background {

/// Calls a function with those of the arguments that it takes, from the first on. Gives
/// std::monostate where it returns nothing.
template <typename Function, typename... Arguments>
auto call(Function &function, Arguments &&...arguments)
{
    if constexpr (!std::is_invocable_v<Function &, Arguments...>) {
        static_assert(sizeof...(Arguments) == 1, "The function takes other arguments");
        return call(function);
    } else if constexpr (std::is_void_v<std::invoke_result_t<Function &, Arguments...>>) {
        function(std::forward<Arguments>(arguments)...);
        return std::monostate();
    } else {
        return function(std::forward<Arguments>(arguments)...);
    }
}

/// Starts work without a context. Higher priorities begin first, as with QThreadPool::start().
template <typename Function>
auto start(QThreadPool *pool, Function function, int priority = 0)
{
    using Result = decltype(call(function, std::stop_token()));
    const auto promise = std::make_shared<QPromise<void>>(); // as pools copy what they run
    const auto result = std::make_shared<std::optional<Result>>();
    Work<Result> work{promise->future(), result, std::stop_source()};
    promise->start();
    pool->start(
        [promise, result, function = std::move(function), stop = work.stop.get_token()]() mutable {
            if (!stop.stop_requested())
                result->emplace(call(function, stop));
            promise->finish();
        },
        priority);
    return work;
}

/// Calls `continuation(result)`, or `continuation()`, in the thread of `context` when the work has
/// ended. It is not called where there is no result, or the work was asked to stop. The result is
/// taken out of the work. Call this in the thread of `context`.
template <typename Result, typename Continuation>
[[nodiscard]] Task deliver(const Work<Result> &work, QObject *context, Continuation continuation)
{
    auto *watcher = new QFutureWatcher<void>(context);
    Task task(watcher, work.stop);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context,
        [ended = work, end = task.ender(), continuation = std::move(continuation)]() mutable {
            end(); // the continuation may start the next work
            std::optional<Result> result = ended.take();
            if (result && !ended.stop.stop_requested())
                call(continuation, std::move(*result));
        });
    watcher->setFuture(work.end);
    return task;
}

/// Calls `function` in a thread of the pool, and `continuation` with its result in the thread of
/// `context`, which is the one that calls this.
template <typename Function, typename Continuation>
[[nodiscard]] Task run(QThreadPool *pool, QObject *context, Function function,
                       Continuation continuation, int priority = 0)
{
    return deliver(start(pool, std::move(function), priority), context, std::move(continuation));
}

/// Hands over a part of the result, or how far the work is, in the thread of the pool.
template <typename Item>
using Report = std::function<void(const Item &item)>;

/// Calls `function(stop, report)` in a thread of the pool. In the thread of `context`,
/// `receive(item)` is called for each item that was reported, in their order, and after the last
/// one `done(result)` with what the function returned, or `done()`.
template <typename Item, typename Function, typename Receive, typename Done>
[[nodiscard]] Task runReporting(QThreadPool *pool, QObject *context, Function function,
                                Receive receive, Done done, int priority = 0)
{
    using Result = decltype(call(function, std::stop_token(), Report<Item>()));
    const auto promise = std::make_shared<QPromise<Item>>();
    const auto result = std::make_shared<std::optional<Result>>(); // written before the end
    const std::stop_source source;
    auto *watcher = new QFutureWatcher<Item>(context);
    Task task(watcher, source);
    QObject::connect(watcher, &QFutureWatcherBase::resultReadyAt, context,
                     [watcher, receive = std::move(receive)](int index) mutable {
                         receive(watcher->resultAt(index));
                     });
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [result, end = task.ender(), done = std::move(done)]() mutable {
                         end();
                         if (result->has_value())
                             call(done, std::move(**result));
                     });
    watcher->setFuture(promise->future());
    promise->start();
    pool->start(
        [promise, result, function = std::move(function), stop = source.get_token()]() mutable {
            const Report<Item> report = [&promise](const Item &item) { promise->addResult(item); };
            if (!stop.stop_requested())
                result->emplace(call(function, stop, report));
            promise->finish();
        },
        priority);
    return task;
}

} // namespace background
