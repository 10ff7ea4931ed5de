// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/fetcher.h"
#include "sources/network/requestqueue.h"
#include "support/fetchlimits.h"
#include "support/testclass.h"
#include "support/webserver.h"

#include <QNetworkProxyFactory>

#include <memory>
#include <vector>

using fetchlimits::patient;

namespace {

/// Contexts of requests, and a fetcher and queue to send them.
struct Client
{
    network::Fetcher fetcher;
    network::RequestQueue queue{&fetcher};
    std::vector<std::unique_ptr<QObject>> contexts;
    QStringList answers; ///< bodies and, in brackets, errors

    void get(const QUrl &address)
    {
        contexts.push_back(std::make_unique<QObject>());
        queue.get(address, patient, "*/*", contexts.back().get(), [this](const auto &fetch) {
            answers += fetch.error() ? '[' + fetch.error()->textWithPlace() + ']' : fetch.body();
        });
    }
    qsizetype running() { return queue.findChildren<network::Fetch *>().size(); }
};

} // namespace

class TestRequestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QNetworkProxyFactory::setUseSystemConfiguration(false); }
    void sendsSixAtATimeToAServer();
    void serversDoNotWaitForOneAnother();
    void errorsFreeTheirSlots();
    void cancelledRequestsFreeTheirSlots();
    void cancelledWhileWaitingIsNeverSent();
    void cancelledTogetherMakeNoRoomForOneAnother();
    void contextsMayGoInAnAnswer();
    void goesWithItsRequests();
    void goesWithItsFetcher();
};

void TestRequestQueue::sendsSixAtATimeToAServer()
{
    WebServer server;
    server.route("/*", WebAnswer::content("here").after(10));
    Client client;
    for (int i = 0; i < 20; ++i)
        client.get(server.url(QStringLiteral("/%1").arg(i)));
    QCOMPARE(client.running(), 6);
    QTRY_COMPARE(client.answers.size(), 20);
    QCOMPARE(client.answers.count("here"), 20);
    QCOMPARE(server.requests().size(), 20);
}

void TestRequestQueue::serversDoNotWaitForOneAnother()
{
    WebServer silent;
    silent.route("/*", WebAnswer::silent());
    WebServer server;
    server.route("/*", WebAnswer::content("here"));
    Client client;
    for (int i = 0; i < 10; ++i)
        client.get(silent.url(QStringLiteral("/%1").arg(i)));
    client.get(server.url("/1"));
    QTRY_COMPARE(client.answers, QStringList("here"));
}

void TestRequestQueue::errorsFreeTheirSlots()
{
    WebServer server;
    server.route("/*", WebAnswer::status(404, "Gone"));
    server.route("/there", WebAnswer::content("here"));
    Client client;
    for (int i = 0; i < 10; ++i)
        client.get(server.url(QStringLiteral("/%1").arg(i)));
    client.get(server.url("/there"));
    QTRY_COMPARE(client.answers.size(), 11);
    QVERIFY(client.answers.contains("here"));
}

void TestRequestQueue::cancelledRequestsFreeTheirSlots()
{
    WebServer server;
    server.route("/*", WebAnswer::silent());
    server.route("/there", WebAnswer::content("here"));
    Client client;
    for (int i = 0; i < 6; ++i)
        client.get(server.url(QStringLiteral("/%1").arg(i)));
    QTRY_COMPARE(server.requests().size(), 6);
    client.get(server.url("/there"));
    client.contexts.erase(client.contexts.begin());
    QTRY_COMPARE(client.answers, QStringList("here"));
    QTRY_COMPARE(server.connections(), 5);
}

void TestRequestQueue::cancelledWhileWaitingIsNeverSent()
{
    WebServer server;
    server.route("/*", WebAnswer::content("here").after(50));
    server.route("/last", WebAnswer::content("last"));
    Client client;
    for (int i = 0; i < 10; ++i)
        client.get(server.url(QStringLiteral("/%1").arg(i)));
    client.contexts.resize(6);
    client.get(server.url("/last"));
    QTRY_COMPARE(client.answers.size(), 7);
    QCOMPARE(server.requests().size(), 7);
}

void TestRequestQueue::cancelledTogetherMakeNoRoomForOneAnother()
{
    WebServer server;
    server.route("/*", WebAnswer::silent());
    server.route("/there", WebAnswer::content("here"));
    Client client;
    for (int i = 0; i < 40; ++i)
        client.get(server.url(QStringLiteral("/%1").arg(i)));
    QTRY_COMPARE(server.requests().size(), 6);
    client.contexts.clear();
    client.get(server.url("/there"));
    QTRY_COMPARE(client.answers, QStringList("here"));
    QCOMPARE(server.requests().size(), 7);
}

void TestRequestQueue::contextsMayGoInAnAnswer()
{
    WebServer server;
    server.route("/*", WebAnswer::content("here"));
    Client client;
    int answers = 0;
    for (int i = 0; i < 12; ++i) {
        auto *context = new QObject(&client.fetcher);
        client.queue.get(server.url(QStringLiteral("/%1").arg(i)), patient, "*/*", context,
                         [&answers, context](const network::Fetch &) {
                             ++answers;
                             delete context;
                         });
    }
    QTRY_COMPARE(answers, 12);
    QTRY_COMPARE(client.running(), 0);
}

void TestRequestQueue::goesWithItsRequests()
{
    WebServer server;
    server.route("/*", WebAnswer::silent());
    network::Fetcher fetcher;
    auto queue = std::make_unique<network::RequestQueue>(&fetcher);
    for (int i = 0; i < 10; ++i)
        queue->get(server.url(QStringLiteral("/%1").arg(i)), patient, "*/*", this,
                   [](const network::Fetch &) { QFAIL("cancelled"); });
    QTRY_COMPARE(server.requests().size(), 6);
    queue.reset();
    QTRY_COMPARE(server.connections(), 0);
    QCOMPARE(server.requests().size(), 6);
}

void TestRequestQueue::goesWithItsFetcher()
{
    WebServer server;
    server.route("/*", WebAnswer::silent());
    auto fetcher = std::make_unique<network::Fetcher>();
    auto *queue = new network::RequestQueue(fetcher.get(), fetcher.get());
    for (int i = 0; i < 10; ++i)
        queue->get(server.url(QStringLiteral("/%1").arg(i)), patient, "*/*", this,
                   [](const network::Fetch &) { QFAIL("cancelled"); });
    QTRY_COMPARE(server.requests().size(), 6);
    fetcher.reset();
    QTRY_COMPARE(server.connections(), 0);
    QCOMPARE(server.requests().size(), 6);
}

VITRINE_TEST(TestRequestQueue, QCoreApplication)
#include "tst_requestqueue.moc"
