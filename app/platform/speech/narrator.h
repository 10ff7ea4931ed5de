// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/speech/utterance.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace speech {

class Voice;

/// Reads a list of texts aloud, one after the other, each by a voice of its own language. What has
/// no voice is left out and told, never read by a voice of another language.
class Narrator : public QObject
{
    Q_OBJECT
public:
    /// The voice belongs to the narrator from now on, and looks for languages at once.
    explicit Narrator(Voice *voice, QObject *parent = nullptr);

    /// Whether there is a voice for anything; not known to be before offeredChanged().
    bool isOffered() const { return !m_voices.isEmpty(); }
    bool isReading() const { return m_isReading; }

    /// Reads these, and no more of what was being read.
    void read(const QList<Utterance> &utterances);
    void stop();

Q_SIGNALS:
    void offeredChanged();
    /// All was read that could be; `anything` is false where that was nothing.
    void finished(bool anything);
    /// There is no voice for this language, a BCP 47 tag; told once for each read().
    void unreadable(const QString &language);
    /// The speech service does not answer; nothing more is read.
    void failed();

private:
    void next();
    void say();

    Voice *const m_voice;
    QStringList m_voices; ///< languages
    QList<Utterance> m_left;
    Utterance m_now; ///< being said, in the language of its voice
    QSet<QString> m_told;
    bool m_isReading = false;
    bool m_saidAnything = false;
};

} // namespace speech
