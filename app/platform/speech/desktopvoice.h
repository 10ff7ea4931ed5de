// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/speech/voice.h"

class QThread;

namespace speech {

class SpeechEngine;

/// The voices of the desktop's speech service (Speech Dispatcher on Linux), by Qt TextToSpeech.
class DesktopVoice : public Voice
{
    Q_OBJECT
public:
    explicit DesktopVoice(QObject *parent = nullptr);
    /// Falls silent. Waits a moment for a service that is answering, and leaves one that is not.
    ~DesktopVoice() override;

    void look() override;
    void say(const QString &text, const QString &language, int rate) override;
    void stop() override;

private:
    QThread *const m_thread;
    SpeechEngine *const m_engine; ///< in that thread
    int m_number = 0;             ///< of what was asked for last
};

} // namespace speech
