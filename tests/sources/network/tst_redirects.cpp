// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/blockingfetch.h"
#include "sources/network/networkproblem.h"
#include "support/certificate.h"
#include "support/fetchlimits.h"
#include "support/testclass.h"
#include "support/webserver.h"

#include <QNetworkProxyFactory>

using fetchlimits::patient;

class TestRedirects : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void followsRedirects_data();
    void followsRedirects();
    void endsALoop();
    void allowsExactlyTheRedirects();
    void refusesToLeaveTheWeb_data();
    void refusesToLeaveTheWeb();
    void reachesSecureServers();
    void neverLeavesSecurity();
};

void TestRedirects::initTestCase()
{
    QNetworkProxyFactory::setUseSystemConfiguration(false);
}

void TestRedirects::followsRedirects_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("target");

    for (const int code : {301, 302, 303, 307, 308})
        QTest::addRow("%d", code) << code << QByteArray("/x/end") << QByteArray("/x/end");
    const auto row = [](const char *name, const QByteArray &location, const QByteArray &target) {
        QTest::newRow(name) << 302 << location << target;
    };
    row("relative", "end", "/a/b/end");
    row("parent", "../end?q=1", "/a/end?q=1");
    row("query", "?v=3", "/a/b/c?v=3");
    row("encoded slash", "/x%2Fy", "/x%2Fy");
    row("space", "/x y", "/x%20y");
    row("UTF-8", "/\xc3\xa9", "/%C3%A9");
}

void TestRedirects::followsRedirects()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, location);
    QFETCH(const QByteArray, target);
    WebServer server;
    server.route("/start", WebAnswer::redirect("/second", 301));
    server.route("/second", WebAnswer::redirect(server.url("/a/b/c?v=2").toEncoded(), 307));
    server.route("/*", [&](const WebRequest &request) {
        return request.target == target         ? WebAnswer::content("end")
               : request.target == "/a/b/c?v=2" ? WebAnswer::redirect(location, code)
                                                : WebAnswer::status(404, "Not Found");
    });
    const network::FetchResult fetched =
        network::fetchBlocking(server.url("/start"), patient, "*/*");
    QVERIFY2(!fetched.error, qPrintable(fetched.error ? fetched.error->message() : QString()));
    QCOMPARE(fetched.body, "end");
    QCOMPARE(server.last().target, target);
    QCOMPARE(server.requests().size(), 4);
    QCOMPARE(fetched.address, server.url(target));
}

void TestRedirects::endsALoop()
{
    WebServer server;
    server.route("/a", WebAnswer::redirect("/b"));
    server.route("/b", WebAnswer::redirect("/a"));
    const network::FetchResult fetched = network::fetchBlocking(server.url("/a"), {}, "*/*");
    QVERIFY(fetched.error);
    QCOMPARE(fetched.error->text,
             network::NetworkProblem::tooManyRedirects(network::FetchLimits().redirects).text);
    QCOMPARE(server.requests().size(), network::FetchLimits().redirects + 1);
}

void TestRedirects::allowsExactlyTheRedirects()
{
    WebServer server;
    server.route("/1", WebAnswer::redirect("/2"));
    server.route("/2", WebAnswer::redirect("/3"));
    server.route("/3", WebAnswer::content("here"));
    network::FetchLimits limited = patient;
    limited.redirects = 2;
    QCOMPARE(network::fetchBlocking(server.url("/1"), limited, "*/*").body, "here");
    limited.redirects = 1;
    QVERIFY(network::fetchBlocking(server.url("/1"), limited, "*/*").error);
}

void TestRedirects::refusesToLeaveTheWeb_data()
{
    QTest::addColumn<QByteArray>("location");

    for (const char *location :
         {"file:///etc/passwd", "FILE:///etc/passwd", "qrc:/galleries/x.json", "data:text/plain,x",
          "ftp://127.0.0.1/x", "unix+http://127.0.0.1/x", "http:///x"})
        QTest::newRow(location) << QByteArray(location);
}

void TestRedirects::refusesToLeaveTheWeb()
{
    QFETCH(const QByteArray, location);
    WebServer server;
    server.route("/m", WebAnswer::redirect(location));
    const network::FetchResult fetched = network::fetchBlocking(server.url("/m"), patient, "*/*");
    QVERIFY(fetched.error);
    QCOMPARE(*fetched.error, network::NetworkProblem::badAddress(QUrl(location).toString(),
                                                                 server.url("/m").toString()));
    QVERIFY(fetched.body.isEmpty());
}

void TestRedirects::reachesSecureServers()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS");
    const TrustTestCertificate trust;
    const QByteArray large = QByteArray("0123456789abcde\n").repeated(128 * 1024);
    WebServer secure(QHostAddress::LocalHost, testCertificate());
    secure.route("/m", WebAnswer::content(large));
    WebServer plain;
    plain.route("/m", WebAnswer::redirect(secure.url("/m").toEncoded()));
    const network::FetchResult fetched = network::fetchBlocking(plain.url("/m"), patient, "*/*");
    QVERIFY2(!fetched.error, qPrintable(fetched.error ? fetched.error->message() : QString()));
    QCOMPARE(fetched.body, large);
    QCOMPARE(fetched.address, secure.url("/m"));
}

void TestRedirects::neverLeavesSecurity()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS");
    const TrustTestCertificate trust;
    WebServer plain;
    plain.route("/m", WebAnswer::content("here"));
    WebServer secure(QHostAddress::LocalHost, testCertificate());
    secure.route("/m", WebAnswer::redirect(plain.url("/m").toEncoded()));
    const network::FetchResult fetched = network::fetchBlocking(secure.url("/m"), patient, "*/*");
    QVERIFY(fetched.error);
    QCOMPARE(fetched.error->text,
             network::NetworkProblem::notSecure(plain.url("/m").toString()).text);
    QVERIFY(plain.requests().isEmpty());
}

VITRINE_TEST(TestRedirects, QCoreApplication)
#include "tst_redirects.moc"
