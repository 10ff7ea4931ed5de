// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/blockingfetch.h"
#include "support/fetchlimits.h"
#include "support/testclass.h"
#include "support/webserver.h"

#include <QNetworkProxyFactory>

using fetchlimits::patient;

class TestBlockingFetch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void fetchesInAnyThread();
    void stopsWaitingWhenCancelled();
};

void TestBlockingFetch::initTestCase()
{
    QNetworkProxyFactory::setUseSystemConfiguration(false);
}

void TestBlockingFetch::fetchesInAnyThread()
{
    WebServer server;
    server.route("/m", WebAnswer::content("here"));
    network::FetchResult fetched;
    const std::unique_ptr<QThread> thread(QThread::create(
        [&] { fetched = network::fetchBlocking(server.url("/m"), patient, "*/*"); }));
    thread->start();
    QVERIFY(thread->wait(QDeadlineTimer(30'000)));
    QCOMPARE(fetched.body, "here");
}

void TestBlockingFetch::stopsWaitingWhenCancelled()
{
    WebServer server;
    server.route("/m", WebAnswer::silent());
    std::stop_source stop;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&server, &stop] {
        if (server.count("/m") > 0)
            stop.request_stop();
    });
    timer.start(5);
    const network::FetchResult fetched =
        network::fetchBlocking(server.url("/m"), patient, "*/*", stop.get_token());
    QVERIFY(fetched.cancelled);
    QVERIFY(!fetched.error);
    QTRY_COMPARE(server.connections(), 0);

    QVERIFY(network::fetchBlocking(server.url("/m"), patient, "*/*", stop.get_token()).cancelled);
    QCOMPARE(server.requests().size(), 1);
}

VITRINE_TEST(TestBlockingFetch, QCoreApplication)
#include "tst_blockingfetch.moc"
