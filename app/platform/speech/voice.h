// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace speech {

/// Who speaks. Everything is asked for and answered by a signal later, in the thread of the one who
/// asks, as a speech service may take seconds to answer.
class Voice : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    static constexpr int slowest = -100; ///< of a rate; 0 is as the desktop's voice is set
    static constexpr int fastest = 100;

    /// Finds out what can be spoken; found() answers.
    virtual void look() = 0;
    /// Says a text in one of the languages that were found, and no more of the one before; said()
    /// or failed() answers.
    virtual void say(const QString &text, const QString &language, int rate) = 0;
    /// Falls silent; nothing answers.
    virtual void stop() = 0;

Q_SIGNALS:
    /// BCP 47 tags; none where there is no speech service, or it has no voice.
    void found(const QStringList &languages);
    /// The text was said to its end.
    void said();
    /// The speech service does not answer.
    void failed();
};

} // namespace speech
