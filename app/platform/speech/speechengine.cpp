// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/speech/speechengine.h"

#include "platform/speech/voice.h"

#include <QLocale>

#include <utility>

namespace speech {

SpeechEngine::SpeechEngine(std::chrono::milliseconds startTimeout, QObject *parent)
    : QObject(parent)
    , m_startTimeout(this)
{
    m_startTimeout.setSingleShot(true);
    m_startTimeout.setInterval(startTimeout);
    connect(&m_startTimeout, &QTimer::timeout, this, &SpeechEngine::fail);
}

SpeechEngine::~SpeechEngine()
{
    // It reports the end of what it stops to speak while it is destroyed.
    if (m_service)
        m_service->disconnect(this);
}

void SpeechEngine::queryLanguages()
{
    QStringList languages;
    if (connectToService()) {
        for (const QLocale &locale : m_service->availableLocales())
            languages += locale.bcp47Name();
    }
    Q_EMIT found(languages);
}

bool SpeechEngine::connectToService()
{
    if (m_service)
        return true;
    // Without a plugin QTextToSpeech prints warnings.
    if (QTextToSpeech::availableEngines().isEmpty())
        return false;
    m_service = std::make_unique<QTextToSpeech>();
    if (m_service->state() == QTextToSpeech::Error) {
        m_service.reset();
        return false;
    }
    connect(m_service.get(), &QTextToSpeech::stateChanged, this, &SpeechEngine::handleStateChanged);
    return true;
}

void SpeechEngine::say(int number, const QString &text, const QString &language, int rate)
{
    m_number = number;
    m_hasBegun = false;
    if (!connectToService()) {
        fail();
        return;
    }
    m_startTimeout.start();
    if (const QLocale locale(language); m_service->locale() != locale)
        m_service->setLocale(locale);
    m_service->setRate(double(rate) / Voice::fastest);
    m_service->say(text);
}

void SpeechEngine::stop()
{
    m_number = 0;
    m_startTimeout.stop();
    if (m_service)
        m_service->stop();
}

// The service may still report the end of an utterance that was stopped before the current one.
void SpeechEngine::handleStateChanged(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Speaking) {
        m_hasBegun = true;
        m_startTimeout.stop();
    } else if (state == QTextToSpeech::Ready && m_hasBegun && m_number != 0) {
        Q_EMIT said(std::exchange(m_number, 0));
    } else if (state == QTextToSpeech::Error && m_number != 0) {
        fail();
    }
}

void SpeechEngine::fail()
{
    m_startTimeout.stop();
    // The next request creates it again. Deleted later, because it may be emitting the signal that
    // led here.
    if (m_service) {
        m_service->disconnect(this);
        m_service.release()->deleteLater();
    }
    Q_EMIT failed(std::exchange(m_number, 0));
}

} // namespace speech

#include "moc_speechengine.cpp"
