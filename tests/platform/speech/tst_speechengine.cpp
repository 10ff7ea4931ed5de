// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/speech/speechengine.h"
#include "platform/speech/voice.h"
#include "support/fakespeech.h"
#include "support/testclass.h"

#include <QtPlugin>

#include <chrono>
#include <memory>

Q_IMPORT_PLUGIN(FakeSpeechPlugin)

using fakespeech::Answer;
using fakespeech::Start;
using speech::SpeechEngine;
using speech::Voice;
using State = QTextToSpeech::State;

using namespace std::chrono_literals;

/// What becomes of a text that a speech service gets, and of a service that does not work.
class TestSpeechEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void languages_data();
    void languages();
    void servicesWithoutLanguages_data();
    void servicesWithoutLanguages();
    void speaksWithTheVoiceOfTheLanguage();
    void rates_data();
    void rates();
    void states_data();
    void states();
    void anotherTextMeanwhile();
    void stops_data();
    void stops();
    void stopsWithoutAService();
    void servicesThatDoNotBegin_data();
    void servicesThatDoNotBegin();
    void servicesThatCannotBeReached_data();
    void servicesThatCannotBeReached();
    void destroyedWhileItSpeaks();

private:
    void start(std::chrono::milliseconds startTimeout = 10s);
    /// The service goes through these states.
    static void pass(const QList<State> &states);
    /// What was told since the last call, such as `said 1, failed 2`.
    QString told();

    std::unique_ptr<SpeechEngine> m_engine;
    QStringList m_told;
};

// Also lets a limit of no time pass.
static void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestSpeechEngine::init()
{
    fakespeech::reset();
    start();
}

void TestSpeechEngine::start(std::chrono::milliseconds startTimeout)
{
    m_engine = std::make_unique<SpeechEngine>(startTimeout);
    m_told.clear();
    connect(m_engine.get(), &SpeechEngine::found, this, [this](const QStringList &languages) {
        m_told += "found " + (languages.isEmpty() ? "nothing" : languages.join(' '));
    });
    connect(m_engine.get(), &SpeechEngine::said, this,
            [this](int number) { m_told += "said " + QString::number(number); });
    connect(m_engine.get(), &SpeechEngine::failed, this,
            [this](int number) { m_told += "failed " + QString::number(number); });
}

void TestSpeechEngine::pass(const QList<State> &states)
{
    for (const State state : states) {
        fakespeech::become(state);
        settle();
    }
}

QString TestSpeechEngine::told()
{
    settle();
    return std::exchange(m_told, {}).join(", ");
}

void TestSpeechEngine::languages_data()
{
    QTest::addColumn<QStringList>("locales");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the usual region") << QStringList{"fr_FR", "en_US"} << "found fr en";
    QTest::newRow("other regions")
        << QStringList{"fr_CA", "en_GB", "pt_PT"} << "found fr-CA en-GB pt-PT";
    QTest::newRow("a script") << QStringList{"sr_Latn_RS"} << "found sr-Latn";
    QTest::newRow("no voice") << QStringList() << "found nothing";
}

void TestSpeechEngine::languages()
{
    QFETCH(QStringList, locales);
    fakespeech::setLocales(locales);
    m_engine->queryLanguages();
    QTEST(told(), "expected");
}

void TestSpeechEngine::servicesWithoutLanguages_data()
{
    QTest::addColumn<Start>("start");
    QTest::newRow("does not work") << Start::InError;
    QTest::newRow("is not there") << Start::Impossible;
}

void TestSpeechEngine::servicesWithoutLanguages()
{
    QFETCH(Start, start);
    fakespeech::setStart(start);
    for (int i = 0; i < 2; ++i) {
        m_engine->queryLanguages();
        QCOMPARE(told(), "found nothing");
        QCOMPARE(fakespeech::openConnections(), 0);
    }
    fakespeech::setStart(Start::Works);
    m_engine->queryLanguages();
    QCOMPARE(told(), "found fr en");
}

void TestSpeechEngine::speaksWithTheVoiceOfTheLanguage()
{
    fakespeech::setAnswer(Answer::Speaks);
    int number = 0;
    for (const char *language : {"fr", "en", "en", "fr"}) {
        m_engine->say(++number, "Tour", language, 0);
        pass({State::Ready});
    }
    QCOMPARE(fakespeech::heard(),
             QStringList({"fr 0: Tour", "en 0: Tour", "en 0: Tour", "fr 0: Tour"}));
    QCOMPARE(told(), "said 1, said 2, said 3, said 4");
    // A service looks for its voice again where it gets the same language again.
    QCOMPARE(fakespeech::calls().count("locale"), 3);
    QCOMPARE(fakespeech::connections(), 1);
}

void TestSpeechEngine::rates_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<QString>("expected"); // from -1 to 1
    QTest::newRow("slowest") << int(Voice::slowest) << "fr -1: Un";
    QTest::newRow("slower") << -30 << "fr -0.3: Un";
    QTest::newRow("the desktop's") << 0 << "fr 0: Un";
    QTest::newRow("faster") << 75 << "fr 0.75: Un";
    QTest::newRow("fastest") << int(Voice::fastest) << "fr 1: Un";
}

void TestSpeechEngine::rates()
{
    QFETCH(int, rate);
    fakespeech::setAnswer(Answer::Speaks);
    m_engine->say(1, "Zéro", "fr", 20);
    pass({State::Ready});
    m_engine->say(2, "Un", "fr", rate);
    QTEST(fakespeech::heard().last(), "expected");
    QCOMPARE(fakespeech::calls().last(), "say"); // at its rate
}

void TestSpeechEngine::states_data()
{
    QTest::addColumn<QList<State>>("states");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<State> &states, const char *expected) {
        QTest::newRow(name) << states << expected;
    };
    const State ready = State::Ready;
    const State speaking = State::Speaking;
    const State paused = State::Paused;
    const State error = State::Error;
    row("speaks", {speaking}, "");
    row("spoken", {speaking, ready}, "said 1");
    row("paused", {speaking, paused}, "");
    row("paused and spoken", {speaking, paused, speaking, ready}, "said 1");
    row("stopped while it is paused", {speaking, paused, ready}, "said 1");
    row("ready before it begins", {paused, ready}, "");
    row("spoken after that", {paused, ready, speaking, ready}, "said 1");
    row("spoken twice", {speaking, ready, speaking, ready}, "said 1");
    row("an error before it begins", {error}, "failed 1");
    row("an error in the middle", {speaking, error}, "failed 1");
    row("an error while it is paused", {speaking, paused, error}, "failed 1");
    row("an error after the end", {speaking, ready, error}, "said 1");
}

void TestSpeechEngine::states()
{
    QFETCH(QList<State>, states);
    m_engine->say(1, "Un", "fr", 0);
    pass(states);
    QTEST(told(), "expected");
}

void TestSpeechEngine::anotherTextMeanwhile()
{
    m_engine->say(1, "Un", "fr", 0);
    pass({State::Speaking});
    m_engine->say(2, "Deux", "fr", 0);
    pass({State::Ready}); // the end of the first one
    QCOMPARE(told(), "");
    pass({State::Speaking, State::Ready});
    QCOMPARE(told(), "said 2");
}

void TestSpeechEngine::stops_data()
{
    QTest::addColumn<QList<State>>("before");
    QTest::newRow("before it begins") << QList<State>();
    QTest::newRow("while it speaks") << QList<State>{State::Speaking};
    QTest::newRow("while it is paused") << QList<State>{State::Speaking, State::Paused};
}

void TestSpeechEngine::stops()
{
    QFETCH(QList<State>, before);
    m_engine->say(1, "Un", "fr", 0);
    pass(before);
    m_engine->stop();
    QCOMPARE(fakespeech::calls().last(), "stop");
    pass({State::Ready, State::Speaking, State::Ready});
    QCOMPARE(told(), "");
    m_engine->say(2, "Deux", "fr", 0);
    pass({State::Speaking, State::Ready});
    QCOMPARE(told(), "said 2");
    m_engine->stop();
    pass({State::Error}); // nobody waits for it
    QCOMPARE(told(), "");
}

void TestSpeechEngine::stopsWithoutAService()
{
    m_engine->stop();
    QCOMPARE(told(), "");
    QCOMPARE(fakespeech::connections(), 0);
}

void TestSpeechEngine::servicesThatDoNotBegin_data()
{
    QTest::addColumn<std::chrono::milliseconds>("limit");
    QTest::addColumn<QList<State>>("states");
    QTest::addColumn<bool>("isStopped");
    QTest::addColumn<QString>("expected");
    using States = QList<State>;
    QTest::newRow("waited for") << std::chrono::milliseconds(10s) << States() << false << "";
    QTest::newRow("beyond the limit") << 0ms << States() << false << "failed 1";
    QTest::newRow("stopped before the limit") << 0ms << States() << true << "";
    // The limit is not one for the text.
    QTest::newRow("speaks for longer than the limit")
        << 0ms << States{State::Speaking} << false << "";
    QTest::newRow("paused for longer than the limit")
        << 0ms << States{State::Speaking, State::Paused} << false << "";
    QTest::newRow("a long text to its end")
        << 0ms << States{State::Speaking, State::Paused, State::Speaking, State::Ready} << false
        << "said 1";
}

void TestSpeechEngine::servicesThatDoNotBegin()
{
    QFETCH(std::chrono::milliseconds, limit);
    QFETCH(QList<State>, states);
    QFETCH(bool, isStopped);
    start(limit);
    if (!states.isEmpty())
        fakespeech::setAnswer(Answer::Speaks);
    m_engine->say(1, "Un", "fr", 0);
    if (isStopped)
        m_engine->stop();
    settle();
    pass(states.mid(1));
    QTEST(told(), "expected");
}

void TestSpeechEngine::servicesThatCannotBeReached_data()
{
    QTest::addColumn<Start>("start");
    QTest::addColumn<Answer>("answer");
    QTest::newRow("not there") << Start::Impossible << Answer::Speaks;
    QTest::newRow("does not work") << Start::InError << Answer::Speaks;
    QTest::newRow("fails") << Start::Works << Answer::Fails;
    QTest::newRow("does not begin") << Start::Works << Answer::Nothing;
}

// Each request connects to the service again.
void TestSpeechEngine::servicesThatCannotBeReached()
{
    QFETCH(Start, start);
    QFETCH(Answer, answer);
    this->start(0ms);
    fakespeech::setAnswer(Answer::Speaks);
    m_engine->say(1, "Un", "fr", 0);
    pass({State::Ready});
    QCOMPARE(told(), "said 1");
    fakespeech::setAnswer(Answer::Fails);
    m_engine->say(2, "Deux", "fr", 0);
    QCOMPARE(told(), "failed 2");

    fakespeech::setStart(start);
    fakespeech::setAnswer(answer);
    for (int number : {3, 4}) {
        m_engine->say(number, "Encore", "fr", 0);
        QCOMPARE(told(), "failed " + QString::number(number));
        QCOMPARE(fakespeech::openConnections(), 0);
    }

    fakespeech::setStart(Start::Works);
    fakespeech::setAnswer(Answer::Speaks);
    m_engine->say(5, "Cinq", "en", 40);
    pass({State::Ready});
    QCOMPARE(told(), "said 5");
    QCOMPARE(fakespeech::heard().last(), "en 0.4: Cinq");
    QCOMPARE(fakespeech::openConnections(), 1);
}

// What the service still tells then reaches no engine that is half destroyed.
void TestSpeechEngine::destroyedWhileItSpeaks()
{
    fakespeech::setAnswer(Answer::Speaks);
    m_engine->say(1, "Un", "fr", 0);
    settle();
    m_engine.reset();
    QCOMPARE(told(), "");
    QCOMPARE(fakespeech::openConnections(), 0);
}

VITRINE_TEST(TestSpeechEngine, QCoreApplication)
#include "tst_speechengine.moc"
