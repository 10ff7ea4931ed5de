// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/speech/narrator.h"

#include "core/settings/settings.h"
#include "platform/speech/voice.h"
#include "platform/speech/voicematch.h"

#include <utility>

namespace speech {

Narrator::Narrator(Voice *voice, QObject *parent)
    : QObject(parent)
    , m_voice(voice)
{
    voice->setParent(this);
    connect(voice, &Voice::found, this, [this](const QStringList &languages) {
        m_voices = languages;
        Q_EMIT availableChanged();
    });
    connect(voice, &Voice::said, this, [this] {
        if (!m_isReading)
            return;
        m_saidAnything = true;
        next();
    });
    connect(voice, &Voice::failed, this, [this] {
        if (!m_isReading)
            return;
        m_isReading = false;
        Q_EMIT failed();
    });
    settings::speechRate.onChange(this, [this] {
        if (m_isReading)
            say(); // restarts the current text at the new rate
    });
    voice->queryLanguages();
}

void Narrator::read(const QList<Utterance> &utterances)
{
    stop();
    m_left = utterances;
    m_reported.clear();
    m_saidAnything = false;
    m_isReading = true;
    next();
}

void Narrator::stop()
{
    if (!m_isReading)
        return;
    m_isReading = false;
    m_voice->stop();
}

void Narrator::next()
{
    while (m_isReading && !m_left.isEmpty()) {
        m_now = m_left.takeFirst();
        const QString language = bestVoice(m_now.language, m_voices);
        if (!language.isEmpty()) {
            m_now.language = language;
            say();
            return;
        }
        if (!m_reported.contains(m_now.language)) {
            m_reported.insert(m_now.language);
            Q_EMIT languageUnavailable(m_now.language);
        }
    }
    if (std::exchange(m_isReading, false))
        Q_EMIT finished(m_saidAnything);
}

void Narrator::say()
{
    m_voice->say(m_now.text, m_now.language,
                 qBound(Voice::slowest, settings::speechRate.get(), Voice::fastest));
}

} // namespace speech

#include "moc_narrator.cpp"
