// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/speech/utterance.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace speech {

class Voice;

/// Reads a list of texts aloud, one after the other, each with a voice of its language. A text
/// without such a voice is skipped and reported; it is never read with a voice of another language.
class Narrator : public QObject
{
    Q_OBJECT
public:
    /// Takes ownership of the voice and queries its languages.
    explicit Narrator(Voice *voice, QObject *parent = nullptr);

    /// Whether there is any voice; false until availableChanged() is emitted for the first time.
    bool isAvailable() const { return !m_voices.isEmpty(); }
    bool isReading() const { return m_isReading; }

    /// Starts reading these texts. Stops what is being read.
    void read(const QList<Utterance> &utterances);
    void stop();

Q_SIGNALS:
    void availableChanged();
    /// All texts were read or skipped; `anything` is false if all were skipped.
    void finished(bool anything);
    /// There is no voice for this language, a BCP 47 tag. Emitted once a language for each read().
    void languageUnavailable(const QString &language);
    /// The speech service does not answer; reading has stopped.
    void failed();

private:
    void next();
    void say();

    Voice *const m_voice;
    QStringList m_voices; ///< languages with a voice, BCP 47 tags
    QList<Utterance> m_left;
    Utterance m_now; ///< the current one, with the language of its voice
    QSet<QString> m_reported;
    bool m_isReading = false;
    bool m_saidAnything = false;
};

} // namespace speech
