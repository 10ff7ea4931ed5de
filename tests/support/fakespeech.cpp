// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakespeech.h"

#include <QMutex>
#include <QSemaphore>
#include <QTextToSpeechEngine>
#include <QTextToSpeechPlugin>
#include <QThread>
#include <QtPlugin>

using State = QTextToSpeech::State;

namespace fakespeech {

namespace {

/// What tests set and read, in any thread.
struct Service
{
    QMutex mutex;
    QStringList locales;
    Start start = Start::Works;
    Answer answer = Answer::Nothing;
    QStringList heard;
    QStringList calls;
    int connections = 0;
    QThread *thread = nullptr;
    QList<QTextToSpeechEngine *> open;
    QSemaphore unblocked;
};

Service &service()
{
    static Service one;
    return one;
}

} // namespace

/// One connection to the service.
class Connection : public QTextToSpeechEngine
{
    Q_OBJECT
public:
    Connection(State state, QObject *parent)
        : QTextToSpeechEngine(parent)
        , m_state(state)
    {
        const QMutexLocker lock(&service().mutex);
        ++service().connections;
        service().open += this;
    }
    ~Connection() override
    {
        const QMutexLocker lock(&service().mutex);
        service().open.removeOne(this);
    }

    void become(State state)
    {
        m_state = state;
        Q_EMIT stateChanged(state);
    }

    QList<QLocale> availableLocales() const override
    {
        const QMutexLocker lock(&service().mutex);
        QList<QLocale> locales;
        for (const QString &name : std::as_const(service().locales))
            locales += QLocale(name);
        return locales;
    }
    QList<QVoice> availableVoices() const override { return {}; }
    void say(const QString &text) override
    {
        Answer answer;
        {
            record(QStringLiteral("say"));
            const QMutexLocker lock(&service().mutex);
            service().heard +=
                QStringLiteral("%1 %2: %3").arg(m_locale.bcp47Name()).arg(m_rate).arg(text);
            answer = service().answer;
        }
        if (answer == Answer::Speaks)
            become(QTextToSpeech::Speaking);
        else if (answer == Answer::Fails)
            become(QTextToSpeech::Error);
        else if (answer == Answer::Blocks)
            service().unblocked.acquire();
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    void synthesize(const QString &) override {}
#endif
    void stop(QTextToSpeech::BoundaryHint) override
    {
        record(QStringLiteral("stop"));
        if (m_state == QTextToSpeech::Speaking || m_state == QTextToSpeech::Paused)
            become(QTextToSpeech::Ready);
    }
    void pause(QTextToSpeech::BoundaryHint) override { become(QTextToSpeech::Paused); }
    void resume() override { become(QTextToSpeech::Speaking); }
    double rate() const override { return m_rate; }
    bool setRate(double rate) override
    {
        record(QStringLiteral("rate"));
        m_rate = rate;
        return true;
    }
    double pitch() const override { return 0; }
    bool setPitch(double) override { return true; }
    QLocale locale() const override { return m_locale; }
    bool setLocale(const QLocale &locale) override
    {
        record(QStringLiteral("locale"));
        m_locale = locale;
        return true;
    }
    double volume() const override { return 1; }
    bool setVolume(double) override { return true; }
    QVoice voice() const override { return {}; }
    bool setVoice(const QVoice &) override { return true; }
    State state() const override { return m_state; }
    QTextToSpeech::ErrorReason errorReason() const override
    {
        return m_state == QTextToSpeech::Error ? QTextToSpeech::ErrorReason::Playback
                                               : QTextToSpeech::ErrorReason::NoError;
    }
    QString errorString() const override { return {}; }

private:
    static void record(const QString &call)
    {
        const QMutexLocker lock(&service().mutex);
        service().calls += call;
        service().thread = QThread::currentThread();
    }

    State m_state;
    QLocale m_locale = QLocale::c();
    double m_rate = 0;
};

void reset(const QStringList &locales)
{
    const QMutexLocker lock(&service().mutex);
    service().locales = locales;
    service().start = Start::Works;
    service().answer = Answer::Nothing;
    service().heard.clear();
    service().calls.clear();
    service().connections = 0;
    service().thread = nullptr;
}

void setLocales(const QStringList &locales)
{
    const QMutexLocker lock(&service().mutex);
    service().locales = locales;
}

void setStart(Start start)
{
    const QMutexLocker lock(&service().mutex);
    service().start = start;
}

void setAnswer(Answer answer)
{
    const QMutexLocker lock(&service().mutex);
    service().answer = answer;
}

void unblock()
{
    service().unblocked.release();
}

void become(State state)
{
    const QMutexLocker lock(&service().mutex);
    if (service().open.isEmpty())
        qFatal("The service is not connected to.");
    auto *connection = static_cast<Connection *>(service().open.constLast());
    QMetaObject::invokeMethod(
        connection, [connection, state] { connection->become(state); }, Qt::QueuedConnection);
}

QStringList heard()
{
    const QMutexLocker lock(&service().mutex);
    return service().heard;
}

QStringList calls()
{
    const QMutexLocker lock(&service().mutex);
    return service().calls;
}

int connections()
{
    const QMutexLocker lock(&service().mutex);
    return service().connections;
}

int openConnections()
{
    const QMutexLocker lock(&service().mutex);
    return int(service().open.size());
}

QThread *thread()
{
    const QMutexLocker lock(&service().mutex);
    return service().thread;
}

} // namespace fakespeech

/// Makes the connections, for Qt TextToSpeech.
class FakeSpeechPlugin : public QObject, public QTextToSpeechPlugin
{
    Q_OBJECT
    Q_INTERFACES(QTextToSpeechPlugin)
    Q_PLUGIN_METADATA(IID "org.qt-project.qt.speech.tts.plugin/6.0" FILE "fakespeech.json")
public:
    QTextToSpeechEngine *createTextToSpeechEngine(const QVariantMap &, QObject *parent,
                                                  QString *errorString) const override
    {
        using fakespeech::Start;
        Start start;
        {
            const QMutexLocker lock(&fakespeech::service().mutex);
            start = fakespeech::service().start;
        }
        if (start == Start::Impossible) {
            *errorString = QStringLiteral("There is no service");
            return nullptr;
        }
        return new fakespeech::Connection(
            start == Start::InError ? QTextToSpeech::Error : QTextToSpeech::Ready, parent);
    }
};

#include "fakespeech.moc"
