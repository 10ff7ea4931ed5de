// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QTextToSpeech>
#include <QTimer>

#include <chrono>
#include <memory>

namespace speech {

/// The desktop's speech service, whose calls may block for seconds: created and used in a thread of
/// its own. Signals carry the number of the request, as another one may have been made meanwhile.
class SpeechEngine : public QObject
{
    Q_OBJECT
public:
    /// A text fails that the service does not begin to speak within `startTimeout`. A service that
    /// is being started takes some seconds.
    explicit SpeechEngine(std::chrono::milliseconds startTimeout = std::chrono::seconds(10),
                          QObject *parent = nullptr);
    /// Stops speaking, without a signal.
    ~SpeechEngine() override;

    void queryLanguages();
    void say(int number, const QString &text, const QString &language, int rate);
    void stop();

Q_SIGNALS:
    void found(const QStringList &languages);
    void said(int number);
    void failed(int number);

private:
    bool connectToService();
    void handleStateChanged(QTextToSpeech::State state);
    void fail();

    std::unique_ptr<QTextToSpeech> m_service;
    QTimer m_startTimeout; ///< limits the time until the service begins to speak
    int m_number = 0;      ///< of the current request; 0 for none
    bool m_hasBegun = false;
};

} // namespace speech
