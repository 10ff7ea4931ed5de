// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/speech/desktopvoice.h"
#include "support/fakespeech.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QThread>

#include <memory>

using fakespeech::Answer;
using speech::DesktopVoice;
using speech::Voice;
using State = QTextToSpeech::State;

/// A speech service in a thread of its own: its answers reach whoever asked last, and nobody waits
/// for it.
class TestDesktopVoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void answersComeLater();
    void failsAndSpeaksAgain();
    void answersToEarlierRequests_data();
    void answersToEarlierRequests();
    void destroyedWhileItSpeaks();
    void destroyedWhileTheServiceHangs();

private:
    /// Says it, and waits until the service has got it.
    void say(const QString &text);
    /// All that was asked of the service before is done, and was told.
    void settle() const;

    std::unique_ptr<DesktopVoice> m_voice;
    std::unique_ptr<QSignalSpy> m_found;
    std::unique_ptr<QSignalSpy> m_said;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestDesktopVoice::init()
{
    m_voice.reset();
    fakespeech::reset();
    m_voice = std::make_unique<DesktopVoice>();
    m_found = std::make_unique<QSignalSpy>(m_voice.get(), &Voice::found);
    m_said = std::make_unique<QSignalSpy>(m_voice.get(), &Voice::said);
    m_failed = std::make_unique<QSignalSpy>(m_voice.get(), &Voice::failed);
}

void TestDesktopVoice::say(const QString &text)
{
    const qsizetype before = fakespeech::heard().size();
    m_voice->say(text, "fr", 0);
    QTRY_COMPARE(fakespeech::heard().size(), before + 1);
}

// An answer to a query comes after the answers to what was asked before.
void TestDesktopVoice::settle() const
{
    const qsizetype before = m_found->size();
    m_voice->queryLanguages();
    QTRY_COMPARE(m_found->size(), before + 1);
}

void TestDesktopVoice::answersComeLater()
{
    m_voice->queryLanguages();
    QVERIFY(m_found->isEmpty());
    QTRY_COMPARE(m_found->size(), 1);
    QCOMPARE(m_found->first().first().toStringList(), QStringList({"fr", "en"}));

    fakespeech::setAnswer(Answer::Speaks);
    m_voice->say("Bonjour", "fr", -50);
    QTRY_COMPARE(fakespeech::heard(), QStringList{"fr -0.5: Bonjour"});
    QVERIFY(fakespeech::thread() != QThread::currentThread());
    QVERIFY(m_said->isEmpty());
    fakespeech::become(State::Ready);
    QTRY_COMPARE(m_said->size(), 1);
    QVERIFY(m_failed->isEmpty());
}

void TestDesktopVoice::failsAndSpeaksAgain()
{
    fakespeech::setAnswer(Answer::Fails);
    for (int failures : {1, 2}) {
        say("Bonjour");
        QTRY_COMPARE(m_failed->size(), failures);
    }
    fakespeech::setAnswer(Answer::Speaks);
    say("Bonjour");
    fakespeech::become(State::Ready);
    QTRY_COMPARE(m_said->size(), 1);
    QCOMPARE(m_failed->size(), 2);
}

void TestDesktopVoice::answersToEarlierRequests_data()
{
    QTest::addColumn<bool>("isStopped"); // else another text is said
    QTest::addColumn<State>("answer");
    QTest::newRow("spoken, after a stop") << true << State::Ready;
    QTest::newRow("failed, after a stop") << true << State::Error;
    QTest::newRow("spoken, after another text") << false << State::Ready;
    QTest::newRow("failed, after another text") << false << State::Error;
}

// The service has answered before the request reaches it, but the answer is told after that.
void TestDesktopVoice::answersToEarlierRequests()
{
    QFETCH(bool, isStopped);
    QFETCH(State, answer);
    fakespeech::setAnswer(Answer::Speaks);
    say("Un");
    settle();
    fakespeech::become(answer);
    if (isStopped)
        m_voice->stop();
    else
        m_voice->say("Deux", "fr", 0);
    settle();
    QVERIFY(m_said->isEmpty());
    QVERIFY(m_failed->isEmpty());
    if (!isStopped) {
        fakespeech::become(State::Ready);
        QTRY_COMPARE(m_said->size(), 1);
    }
}

void TestDesktopVoice::destroyedWhileItSpeaks()
{
    fakespeech::setAnswer(Answer::Speaks);
    say("Bonjour");
    m_voice.reset();
    QCOMPARE(fakespeech::calls().last(), "stop");
    QCOMPARE(fakespeech::openConnections(), 0);
    QCOMPARE(m_said->size() + m_failed->size(), 0);
}

void TestDesktopVoice::destroyedWhileTheServiceHangs()
{
    fakespeech::setAnswer(Answer::Blocks);
    say("Bonjour");
    m_voice.reset(); // returns all the same
    QCOMPARE(fakespeech::openConnections(), 1);
    fakespeech::unblock();
    QTRY_COMPARE(fakespeech::openConnections(), 0);
    QCOMPARE(fakespeech::calls().last(), "stop");
}

VITRINE_TEST(TestDesktopVoice, QCoreApplication)
#include "tst_desktopvoice.moc"
