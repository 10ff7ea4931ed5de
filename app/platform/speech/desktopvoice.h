// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/speech/voice.h"

class QThread;

namespace speech {

class SpeechEngine;

/// The voices of the desktop's speech service (Speech Dispatcher on Linux), through Qt
/// TextToSpeech. The service is used in a thread of its own, which this object owns.
class DesktopVoice : public Voice
{
    Q_OBJECT
public:
    explicit DesktopVoice(QObject *parent = nullptr);
    /// Stops speaking. Waits up to half a second for a call to the service to return, and otherwise
    /// leaves the thread running.
    ~DesktopVoice() override;

    void look() override;
    void say(const QString &text, const QString &language, int rate) override;
    void stop() override;

private:
    QThread *const m_thread;
    SpeechEngine *const m_engine; ///< lives in m_thread
    int m_number = 0;             ///< of the latest request
};

} // namespace speech
