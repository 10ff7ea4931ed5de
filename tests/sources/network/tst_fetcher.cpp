// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/blockingfetch.h"
#include "sources/network/fetcher.h"
#include "sources/network/networkproblem.h"
#include "support/certificate.h"
#include "support/fetchlimits.h"
#include "support/testclass.h"
#include "support/webserver.h"

#include <QNetworkProxyFactory>
#include <QSignalSpy>

using fetchlimits::patient;

class TestFetcher : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void refusesAddresses_data();
    void refusesAddresses();
    void cannotConnect();
    void findsNoHost();
    void countsConnectingAsSilence();
    void asksAsGiven_data();
    void asksAsGiven();
    void saysWhoAsksForWhat();
    void keepsNoCookies();
    void answersFromTheAddressOnly();
    void reachesIPv6();
    void trustsNobodyUnknown();
    void cancelsWithTheFetcher();
    void fetchesSeveralAtOnce();
    void failsOnlyAfterReturning();
};

void TestFetcher::initTestCase()
{
    QCoreApplication::setApplicationVersion("1.2.3");
    QNetworkProxyFactory::setUseSystemConfiguration(false);
}

void TestFetcher::refusesAddresses_data()
{
    QTest::addColumn<QUrl>("address");

    for (const char *address : {"", "file:///etc/passwd", "qrc:/x.json", "data:text/plain,x",
                                "ftp://127.0.0.1/x", "unix+http://127.0.0.1/x", "/etc/passwd"})
        QTest::newRow(*address ? address : "nothing") << QUrl(address);
}

void TestFetcher::refusesAddresses()
{
    QFETCH(const QUrl, address);
    const network::FetchResult fetched = network::fetchBlocking(address, patient, "*/*");
    QVERIFY(fetched.error);
    QCOMPARE(QString(fetched.error->code), "BadAddress");
    QCOMPARE(fetched.error->file, address.toString());
    QVERIFY(fetched.body.isEmpty());
}

void TestFetcher::cannotConnect()
{
    QUrl address;
    {
        const WebServer gone;
        address = gone.url("/m");
    }
    const network::FetchResult fetched = network::fetchBlocking(address, patient, "*/*");
    QVERIFY(fetched.error);
    QCOMPARE(QString(fetched.error->code), "NoConnection");
    QCOMPARE(fetched.error->text.arguments.value(0).toString(), "Connection refused");
}

void TestFetcher::findsNoHost()
{
    const network::FetchResult fetched =
        network::fetchBlocking(QUrl("http://nonexistent.invalid/m"), patient, "*/*");
    QVERIFY(fetched.error);
    QCOMPARE(QString(fetched.error->code), "UnknownHost");
    QCOMPARE(fetched.error->text.arguments.value(0).toString(), "nonexistent.invalid");
}

void TestFetcher::countsConnectingAsSilence()
{
    // Linux answers no further connection while one waits that nobody accepts.
    QTcpServer hole;
    hole.setListenBacklogSize(0);
    QVERIFY(hole.listen(QHostAddress::LocalHost));
    hole.pauseAccepting();
    QTcpSocket waiting;
    waiting.connectToHost(QHostAddress::LocalHost, hole.serverPort());
    QVERIFY(waiting.waitForConnected());

    const QUrl address(QStringLiteral("http://127.0.0.1:%1/m").arg(hole.serverPort()));
    const network::FetchResult fetched = network::fetchBlocking(address, fetchlimits::tight, "*/*");
    QVERIFY(fetched.error);
    QCOMPARE(fetched.error->text,
             network::NetworkProblem::timedOut(fetchlimits::tight.silentSeconds).text);
}

void TestFetcher::asksAsGiven_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QByteArray>("target");

    QTest::newRow("encoded slash")
        << "/iiif/a%2Fb/info.json" << QByteArray("/iiif/a%2Fb/info.json");
    QTest::newRow("encoded space") << "/a%20b" << QByteArray("/a%20b");
    QTest::newRow("space") << "/a b" << QByteArray("/a%20b");
    QTest::newRow("query") << "/m?id=a%26b%2Fc&d=e+f" << QByteArray("/m?id=a%26b%2Fc&d=e+f");
    QTest::newRow("colon and comma")
        << "/ark:/1,2/full/!90,90/0" << QByteArray("/ark:/1,2/full/!90,90/0");
    QTest::newRow("fragment") << "/m#part" << QByteArray("/m");
    QTest::newRow("encoded per cent") << "/100%25" << QByteArray("/100%25");
}

void TestFetcher::asksAsGiven()
{
    QFETCH(const QString, given);
    WebServer server;
    server.route("/*", WebAnswer::content("here"));
    QCOMPARE(network::fetchBlocking(server.url(given), patient, "*/*").body, "here");
    QTEST(server.last().target, "target");
}

void TestFetcher::saysWhoAsksForWhat()
{
    WebServer server;
    server.route("/m", WebAnswer::content("{}", "application/json; charset=utf-8"));
    const network::FetchResult fetched =
        network::fetchBlocking(server.url("/m"), patient, network::acceptManifest);
    QCOMPARE(fetched.contentType, "application/json; charset=utf-8");
    QCOMPARE(server.last().method, "GET");
    QCOMPARE(server.last().headers.value("accept"), network::acceptManifest);
    QCOMPARE(server.last().headers.value("user-agent"), "Vitrine/1.2.3");
}

void TestFetcher::keepsNoCookies()
{
    WebServer server;
    server.route("/a", WebAnswer::redirect("/b").with("Set-Cookie", "who=me; Path=/"));
    server.route("/b", WebAnswer::content("here").with("Set-Cookie", "who=me; Path=/"));
    network::Fetcher fetcher;
    for (int i = 0; i < 2; ++i) {
        QSignalSpy finished(fetcher.get(server.url("/a"), patient, "*/*"),
                            &network::Fetch::finished);
        QVERIFY(finished.wait());
    }
    QCOMPARE(server.requests().size(), 4);
    for (const WebRequest &request : server.requests()) {
        QVERIFY(!request.headers.contains("cookie"));
        QVERIFY(!request.headers.contains("referer"));
    }
}

void TestFetcher::answersFromTheAddressOnly()
{
    WebServer server;
    server.route("/m", [](const WebRequest &request) {
        return request.headers.value("authorization") ==
                       "Basic " + QByteArray("me:secret").toBase64()
                   ? WebAnswer::content("here")
                   : WebAnswer::status(401, "Unauthorized", "who?")
                         .with("WWW-Authenticate", "Basic realm=\"x\"");
    });
    QUrl address = server.url("/m");
    address.setUserInfo("me:secret");
    QCOMPARE(network::fetchBlocking(address, patient, "*/*").body, "here");

    address.setUserInfo("me:wrong");
    const network::FetchResult fetched = network::fetchBlocking(address, patient, "*/*");
    QVERIFY(fetched.error);
    QCOMPARE(fetched.error->text.arguments.value(0).toInt(), 401);
    QVERIFY(!fetched.error->file.contains("wrong"));
}

void TestFetcher::reachesIPv6()
{
    WebServer server(QHostAddress::LocalHostIPv6);
    if (!server.isListening())
        QSKIP("This machine has no IPv6");
    server.route("/m", WebAnswer::content("here"));
    QCOMPARE(network::fetchBlocking(server.url("/m"), patient, "*/*").body, "here");
}

void TestFetcher::trustsNobodyUnknown()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS");
    WebServer server(QHostAddress::LocalHost, testCertificate());
    server.route("/m", WebAnswer::content("here"));
    const network::FetchResult fetched = network::fetchBlocking(server.url("/m"), patient, "*/*");
    QVERIFY(fetched.error);
    QCOMPARE(QString(fetched.error->code), "NotSecure");
    QVERIFY2(fetched.error->text.arguments.value(0).toString().contains("self-signed"),
             qPrintable(fetched.error->text.arguments.value(0).toString()));
    QVERIFY(server.requests().isEmpty());
}

void TestFetcher::cancelsWithTheFetcher()
{
    WebServer server;
    server.route("/m", WebAnswer::silent());
    auto fetcher = std::make_unique<network::Fetcher>();
    const QSignalSpy finished(fetcher->get(server.url("/m"), patient, "*/*"),
                              &network::Fetch::finished);
    QTRY_COMPARE(server.count("/m"), 1);
    fetcher.reset();
    QTRY_COMPARE(server.connections(), 0);
    QCOMPARE(finished.size(), 0);
}

void TestFetcher::fetchesSeveralAtOnce()
{
    WebServer server;
    server.route("/slow", WebAnswer::silent());
    server.route("/a", WebAnswer::content("a"));
    server.route("/b", WebAnswer::content("b"));
    network::Fetcher fetcher;
    QMap<QString, QByteArray> bodies;
    for (const char *path : {"/slow", "/a", "/b"}) {
        const network::Fetch *fetch = fetcher.get(server.url(path), patient, "*/*");
        connect(fetch, &network::Fetch::finished, this,
                [&bodies, fetch] { bodies[fetch->finalAddress().path()] = fetch->body(); });
    }
    const QMap<QString, QByteArray> quick{{"/a", "a"}, {"/b", "b"}};
    QTRY_COMPARE(bodies, quick);
    QTRY_COMPARE(server.count("/slow"), 1);
}

void TestFetcher::failsOnlyAfterReturning()
{
    network::Fetcher fetcher;
    const QPointer<network::Fetch> fetch = fetcher.get(QUrl("file:///x"), patient, "*/*");
    QSignalSpy finished(fetch, &network::Fetch::finished);
    QVERIFY(finished.wait());
    QTRY_VERIFY(!fetch);
    QCOMPARE(finished.size(), 1);
}

VITRINE_TEST(TestFetcher, QCoreApplication)
#include "tst_fetcher.moc"
