// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace speech {

/// Interface to a speech service. All calls return at once and are answered by signals later, in
/// the caller's thread, because a speech service may take seconds.
class Voice : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    static constexpr int slowest =
        -100; ///< least value of a rate; 0 is the rate that is set in the desktop
    static constexpr int fastest = 100;

    /// Queries the languages that can be spoken; found() is the answer.
    virtual void queryLanguages() = 0;
    /// Speaks a text in one of the languages that were found, instead of the current one; said() or
    /// failed() is the answer. `rate` is from slowest to fastest.
    virtual void say(const QString &text, const QString &language, int rate) = 0;
    /// Stops speaking, without an answer.
    virtual void stop() = 0;

Q_SIGNALS:
    /// The languages that have a voice, BCP 47 tags; empty if there is no speech service or it has
    /// no voice.
    void found(const QStringList &languages);
    /// The text was spoken to its end.
    void said();
    /// The speech service does not answer.
    void failed();
};

} // namespace speech
