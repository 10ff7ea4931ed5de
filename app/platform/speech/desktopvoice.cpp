// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/speech/desktopvoice.h"

#include "platform/speech/speechengine.h"

#include <QThread>

namespace speech {

namespace {

constexpr int closingTimeout =
    500; // milliseconds by which the service may delay closing the window

} // namespace

DesktopVoice::DesktopVoice(QObject *parent)
    : Voice(parent)
    , m_thread(new QThread)
    , m_engine(new SpeechEngine)
{
    m_thread->setObjectName(QStringLiteral("speech"));
    m_engine->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &SpeechEngine::found, this, &Voice::found);
    connect(m_engine, &SpeechEngine::said, this, [this](int number) {
        if (number == m_number)
            Q_EMIT said();
    });
    connect(m_engine, &SpeechEngine::failed, this, [this](int number) {
        if (number == m_number)
            Q_EMIT failed();
    });
    m_thread->start(QThread::LowPriority);
}

DesktopVoice::~DesktopVoice()
{
    stop();
    m_thread->quit();
    if (m_thread->wait(closingTimeout))
        delete m_thread;
}

void DesktopVoice::queryLanguages()
{
    QMetaObject::invokeMethod(m_engine, &SpeechEngine::queryLanguages);
}

void DesktopVoice::say(const QString &text, const QString &language, int rate)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, number = ++m_number, text, language,
                                         rate] { engine->say(number, text, language, rate); });
}

void DesktopVoice::stop()
{
    ++m_number; // replies to earlier requests are ignored
    QMetaObject::invokeMethod(m_engine, &SpeechEngine::stop);
}

} // namespace speech

#include "moc_desktopvoice.cpp"
