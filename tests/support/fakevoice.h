// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/speech/voice.h"

#include <QTimer>

/// A silent voice that records what it says, and says each text until the test ends it.
class FakeVoice : public speech::Voice
{
public:
    explicit FakeVoice(const QStringList &languages)
        : m_languages(languages)
    {}

    void queryLanguages() override
    {
        QTimer::singleShot(0, this, [this] { Q_EMIT found(m_languages); });
    }
    void say(const QString &text, const QString &language, int rate) override
    {
        heard += language + ": " + text;
        rates += rate;
        isSpeaking = true;
        if (isQuick)
            QTimer::singleShot(0, this, &FakeVoice::finish);
    }
    void stop() override { isSpeaking = false; }

    /// What it says now is said.
    void finish()
    {
        if (std::exchange(isSpeaking, false))
            Q_EMIT said();
    }

    QStringList heard; ///< each with its language before it
    QList<int> rates;
    bool isSpeaking = false;
    bool isQuick = false; ///< says everything at once

private:
    const QStringList m_languages;
};
