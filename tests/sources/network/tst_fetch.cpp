// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errors/fileproblem.h"
#include "sources/network/blockingfetch.h"
#include "sources/network/fetch.h"
#include "sources/network/fetcher.h"
#include "sources/network/networkproblem.h"
#include "support/fetchlimits.h"
#include "support/gzip.h"
#include "support/testclass.h"
#include "support/webserver.h"

#include <QNetworkProxyFactory>
#include <QSignalSpy>

using errors::Problem;
using fetchlimits::patient;
using network::NetworkProblem;

class TestFetch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void reads_data();
    void reads();
    void fails_data();
    void fails();
    void stopsReading_data();
    void stopsReading();
    void waitsForSlowServers();
    void reportsProgress();
    void cancelsBefore();
    void cancelsDuring();
    void cancelsAfterTheLastByte();
    void emitsDestroyed();
};

void TestFetch::initTestCase()
{
    QNetworkProxyFactory::setUseSystemConfiguration(false);
}

void TestFetch::reads_data()
{
    QTest::addColumn<WebAnswer>("answer");
    QTest::addColumn<QByteArray>("body");

    const QByteArray manifest = R"({"type": "Manifest"})";
    const QByteArray large = QByteArray("0123456789abcde\n").repeated(512 * 1024);
    const WebAnswer zipped = WebAnswer{}.with("Content-Encoding", "gzip");

    QTest::newRow("200") << WebAnswer::content(manifest) << manifest;
    QTest::newRow("200 without words") << WebAnswer::status(200, "", manifest) << manifest;
    QTest::newRow("without length") << WebAnswer::content(manifest).claiming({}) << manifest;
    QTest::newRow("empty") << WebAnswer::content("") << QByteArray();
    QTest::newRow("204") << WebAnswer::status(204, "No Content").claiming({}) << QByteArray();
    QTest::newRow("late") << WebAnswer::content(manifest).after(50) << manifest;
    QTest::newRow("dripping") << WebAnswer::content(manifest).dripping(1) << manifest;
    QTest::newRow("8 MiB") << WebAnswer::content(large) << large;
    QTest::newRow("gzip") << zipped.saying(gzip(manifest)) << manifest;
    QTest::newRow("gzip without length") << zipped.saying(gzip(manifest)).claiming({}) << manifest;
    // Qt alone would call it a bomb.
    const QByteArray dense(16 * fetchlimits::mebibyte, ' ');
    QTest::newRow("gzip 1:1000") << zipped.saying(gzip(dense)) << dense;
}

void TestFetch::reads()
{
    QFETCH(const WebAnswer, answer);
    WebServer server;
    server.route("/m", answer);
    const network::FetchResult fetched = network::fetchBlocking(server.url("/m"), patient, "*/*");
    QVERIFY2(!fetched.error, qPrintable(fetched.error ? fetched.error->message() : QString()));
    QTEST(fetched.body, "body");
    QCOMPARE(fetched.address, server.url("/m"));
}

void TestFetch::fails_data()
{
    QTest::addColumn<WebAnswer>("answer");
    QTest::addColumn<Problem>("problem");

    const auto status = [](const char *name, int code, const QByteArray &reason) {
        QTest::newRow(name) << WebAnswer::status(code, reason, "sorry")
                            << NetworkProblem::httpStatus(code);
    };
    status("400", 400, "Bad Request");
    status("401 without challenge", 401, "Unauthorized");
    status("403", 403, "Forbidden");
    status("404", 404, "Not Found");
    status("404 without words", 404, "");
    status("410", 410, "Gone");
    status("500", 500, "Internal Server Error");
    status("503", 503, "Service Unavailable");
    status("304 that nobody asked for", 304, "Not Modified");
    QTest::newRow("401")
        << WebAnswer::status(401, "Unauthorized").with("WWW-Authenticate", "Basic realm=\"x\"")
        << NetworkProblem::httpStatus(401);
    QTest::newRow("302 to nowhere")
        << WebAnswer::status(302, "Found") << NetworkProblem::httpStatus(302);
    QTest::newRow("long reason") << WebAnswer::status(500, QByteArray(5000, 'x'))
                                 << NetworkProblem::httpStatus(500);

    const WebAnswer part = WebAnswer::content("{").claiming(1000);
    QTest::newRow("stalls before headers")
        << WebAnswer::silent() << NetworkProblem::timedOut(fetchlimits::tight.silentSeconds);
    QTest::newRow("stalls mid-body")
        << part.thenStalling() << NetworkProblem::timedOut(fetchlimits::tight.silentSeconds);
    QTest::newRow("drips for ever") << WebAnswer::content(QByteArray(1000, 'x')).dripping(20)
                                    << NetworkProblem::timedOut(fetchlimits::tight.totalSeconds);
    QTest::newRow("truncated") << part << NetworkProblem::brokenOff();
    QTest::newRow("not gzip")
        << WebAnswer::content(R"({"type": "Manifest"})").with("Content-Encoding", "gzip")
        << NetworkProblem::brokenOff("Decompression failed");
}

void TestFetch::fails()
{
    QFETCH(const WebAnswer, answer);
    QFETCH(Problem, problem);
    WebServer server;
    server.route("/m", answer);
    const network::FetchResult fetched =
        network::fetchBlocking(server.url("/m"), fetchlimits::tight, "*/*");
    QVERIFY(fetched.error);
    problem.file = server.url("/m").toString();
    QCOMPARE(fetched.error->message(), problem.message());
    QCOMPARE(*fetched.error, problem);
    QVERIFY(fetched.body.isEmpty());
    QCOMPARE(server.requests().size(), 1);
    QTRY_COMPARE(server.connections(), 0);
}

void TestFetch::stopsReading_data()
{
    QTest::addColumn<WebAnswer>("answer");
    QTest::addColumn<qint64>("mostSent");

    // What lies in the buffers of the system and Qt on the way is sent, but not kept.
    QTest::newRow("endless") << WebAnswer::endless(QByteArray(64 * 1024, 'x'))
                             << 32 * fetchlimits::mebibyte;
    QTest::newRow("one byte more")
        << WebAnswer::content(QByteArray(fetchlimits::mebibyte + 1, 'x')).claiming({})
        << 2 * fetchlimits::mebibyte;
    QTest::newRow("10 GB promised")
        << WebAnswer::content("x").claiming(10'000'000'000).thenStalling() << qint64(1);
    QTest::newRow("gzip bomb") << WebAnswer::content(
                                      gzip(QByteArray(32 * fetchlimits::mebibyte, ' ')))
                                      .with("Content-Encoding", "gzip")
                                      .thenStalling()
                               << fetchlimits::mebibyte;
    QTest::newRow("endless error") << [] {
        WebAnswer answer = WebAnswer::endless(QByteArray(64 * 1024, 'x'));
        answer.code = 500;
        return answer;
    }() << 32 * fetchlimits::mebibyte;
}

void TestFetch::stopsReading()
{
    QFETCH(const WebAnswer, answer);
    QFETCH(const qint64, mostSent);
    WebServer server;
    server.route("/m", answer);
    network::FetchLimits limited = patient;
    limited.bytes = fetchlimits::mebibyte;
    const network::FetchResult fetched = network::fetchBlocking(server.url("/m"), limited, "*/*");
    QVERIFY(fetched.error);
    if (answer.code == 200) {
        QCOMPARE(fetched.error->text, errors::FileProblem::tooLarge(limited.bytes).text);
    } else {
        QCOMPARE(QString(fetched.error->code), "ServerError");
    }
    QTRY_COMPARE(server.connections(), 0);
    QVERIFY2(server.sent() <= mostSent, QByteArray::number(server.sent()));
}

void TestFetch::waitsForSlowServers()
{
    WebServer server;
    server.route("/m", WebAnswer::content("0123456789abcde").dripping(100));
    network::FetchLimits limited = patient;
    limited.silentSeconds = 1;
    QCOMPARE(network::fetchBlocking(server.url("/m"), limited, "*/*").body, "0123456789abcde");
}

void TestFetch::reportsProgress()
{
    WebServer server;
    server.route("/m", WebAnswer::content(QByteArray(20, 'x')).dripping(5));
    server.route("/unknown", WebAnswer::content("x").claiming({}));
    network::Fetcher fetcher;
    {
        network::Fetch *fetch = fetcher.get(server.url("/m"), patient, "*/*");
        const QSignalSpy progress(fetch, &network::Fetch::progress);
        QSignalSpy finished(fetch, &network::Fetch::finished);
        QVERIFY(finished.wait());
        QVERIFY(progress.size() > 2);
        QVERIFY(progress.first().at(0).toLongLong() < 20);
        QCOMPARE(progress.last().at(0).toLongLong(), 20);
        QCOMPARE(progress.last().at(1).toLongLong(), 20);
    }
    network::Fetch *fetch = fetcher.get(server.url("/unknown"), patient, "*/*");
    const QSignalSpy progress(fetch, &network::Fetch::progress);
    QSignalSpy finished(fetch, &network::Fetch::finished);
    QVERIFY(finished.wait());
    QCOMPARE(progress.last().at(1).toLongLong(), -1);
}

void TestFetch::cancelsBefore()
{
    WebServer server;
    server.route("/m", WebAnswer::content("here"));
    network::Fetcher fetcher;
    const QPointer<network::Fetch> fetch = fetcher.get(server.url("/m"), patient, "*/*");
    const QSignalSpy finished(fetch, &network::Fetch::finished);
    fetch->cancel();
    QTRY_VERIFY(!fetch);
    QCOMPARE(finished.size(), 0);
}

void TestFetch::cancelsDuring()
{
    WebServer server;
    server.route("/m", WebAnswer::content("{").claiming(1000).thenStalling());
    network::Fetcher fetcher;
    const QPointer<network::Fetch> fetch = fetcher.get(server.url("/m"), patient, "*/*");
    const QSignalSpy progress(fetch, &network::Fetch::progress);
    const QSignalSpy finished(fetch, &network::Fetch::finished);
    QTRY_VERIFY(!progress.isEmpty());
    QCOMPARE(server.connections(), 1);
    fetch->cancel();
    QTRY_VERIFY(!fetch);
    QTRY_COMPARE(server.connections(), 0);
    QCOMPARE(finished.size(), 0);
}

void TestFetch::cancelsAfterTheLastByte()
{
    network::Fetcher fetcher;
    // Fails at once, and says so from the event loop.
    const QPointer<network::Fetch> fetch = fetcher.get(QUrl("file:///x"), patient, "*/*");
    const QSignalSpy finished(fetch, &network::Fetch::finished);
    fetch->cancel();
    QTRY_VERIFY(!fetch);
    QCOMPARE(finished.size(), 0);
}

void TestFetch::emitsDestroyed()
{
    WebServer server;
    server.route("/m", WebAnswer::silent());
    network::Fetcher fetcher;
    network::Fetch *fetch = fetcher.get(server.url("/m"), patient, "*/*");
    const QSignalSpy destroyed(fetch, &QObject::destroyed);
    fetch->cancel();
    QTRY_COMPARE(destroyed.size(), 1);
}

VITRINE_TEST(TestFetch, QCoreApplication)
#include "tst_fetch.moc"
