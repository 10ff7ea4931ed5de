// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QTextToSpeech>
#include <QTimer>

#include <memory>

namespace speech {

/// The desktop's speech service, which may take seconds to answer any call: it has a thread of its
/// own, in which it is made too. What is said is told by number, as it may be over by then.
class SpeechEngine : public QObject
{
    Q_OBJECT
public:
    explicit SpeechEngine(QObject *parent = nullptr);

    void look();
    void say(int number, const QString &text, const QString &language, int rate);
    void stop();

Q_SIGNALS:
    void found(const QStringList &languages);
    void said(int number);
    void failed(int number);

private:
    bool connectToService();
    void follow(QTextToSpeech::State state);
    void fail();

    std::unique_ptr<QTextToSpeech> m_service;
    QTimer m_patience; ///< until it begins to speak
    int m_number = 0;  ///< of what is being said; 0 for nothing
    bool m_hasBegun = false;
};

} // namespace speech
