// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>
#include <type_traits>
#include <utility>

class QObject;

namespace imaging {

/// Fetches a body from the network. Calls `done` once in the interface thread, from within the call
/// or later, with the body or with an error in the interface's language. When `context` is
/// destroyed, the fetch is cancelled and nothing is called.
class Fetch
{
public:
    using Done = std::function<void(QByteArray body, QString error)>;
    /// Bytes so far, and all that will come, or -1 where the server does not say.
    using Progress = std::function<void(qint64 received, qint64 total)>;

    /// Fetches nothing, and is false as a condition.
    Fetch() = default;
    template <typename Function>
        requires std::is_invocable_v<Function, QUrl, QObject *, Done, Progress> &&
                 (!std::is_same_v<std::remove_cvref_t<Function>, Fetch>)
    Fetch(Function function) // implicit, for lambdas
        : m_function(std::move(function))
    {}
    /// One that tells no progress.
    template <typename Function>
        requires std::is_invocable_v<Function, QUrl, QObject *, Done> &&
                 (!std::is_same_v<std::remove_cvref_t<Function>, Fetch>)
    Fetch(Function function) // implicit, for lambdas
        : m_function([function = std::move(function)](const QUrl &address, QObject *context,
                                                      const Done &done, const Progress &) {
            function(address, context, done);
        })
    {}

    explicit operator bool() const { return bool(m_function); }
    /// `progress` may be called any number of times before `done`; it may be empty.
    void operator()(const QUrl &address, QObject *context, const Done &done,
                    const Progress &progress = {}) const
    {
        m_function(address, context, done, progress);
    }

private:
    std::function<void(const QUrl &, QObject *, const Done &, const Progress &)> m_function;
};

} // namespace imaging
