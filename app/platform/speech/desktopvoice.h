// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/speech/voice.h"

class QThread;

namespace speech {

class SpeechEngine;

/// The voices of the desktop's speech service (Speech Dispatcher on Linux), by Qt TextToSpeech. The
/// service may not answer for seconds, so its engine lives in a QThread: it needs an event loop,
/// which the threads of pools have not.
class DesktopVoice : public Voice
{
    Q_OBJECT
public:
    explicit DesktopVoice(QObject *parent = nullptr);
    /// Stops speaking. Waits up to half a second for a call to the service to return, and otherwise
    /// leaves the thread running.
    ~DesktopVoice() override;

    void queryLanguages() override;
    void say(const QString &text, const QString &language, int rate) override;
    void stop() override;

private:
    QThread *const m_thread;      ///< outlives this where the service does not answer
    SpeechEngine *const m_engine; ///< lives in the thread and goes when that ends
    int m_number = 0;             ///< of the latest request
};

} // namespace speech
