// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/networkfetch.h"
#include "sources/network/fetcher.h"
#include "support/testclass.h"
#include "support/webserver.h"

#include <QDateTime>
#include <QNetworkProxyFactory>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace {

/// One that gets pictures, as a window does, and keeps them in a folder.
struct Getter
{
    explicit Getter(const QString &folder) { fetcher.setCache({folder, qint64(1024) * 1024}); }

    /// The body, or why there is none.
    QString get(const QUrl &address)
    {
        std::optional<QString> got;
        fetch(address, &fetcher, [&got](const QByteArray &body, const QString &error) {
            got = error.isEmpty() ? QString::fromUtf8(body) : "error: " + error;
        });
        const auto isDone = [this, &got] {
            return got.has_value() && !fetcher.cache()->isWriting();
        };
        return QTest::qWaitFor(isDone, 30'000) ? *got : "no answer";
    }

    network::Fetcher fetcher;
    imaging::Fetch fetch = imaging::networkFetch(&fetcher);
};

const WebAnswer always = WebAnswer::content("old", "image/png").with("Cache-Control", "no-cache");

} // namespace

/// Pictures from the network, and from the disk where that will do.
class TestNetworkFetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QNetworkProxyFactory::setUseSystemConfiguration(false); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void freshOnesComeFromTheDisk();
    void freshOnesAreAskedForAgainOnRequest();
    void oldOnesAreAskedForAgain();
    void unchangedOnesAreNotSentAgain_data();
    void unchangedOnesAreNotSentAgain();
    void comesWithoutItsServer();
    void standsInFor_data();
    void standsInFor();
    void aServerThatIsAwayIsLeftAlone();
    void aPageInItsPlaceIsNotKept();
    void withoutACache();
    void tellsHowMuchHasCome();
    void cancelledRequestsFreeTheirServer_data();
    void cancelledRequestsFreeTheirServer();
    void cancelledRequestsMakeRoomForWaitingOnes();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNetworkFetch::freshOnesComeFromTheDisk()
{
    WebServer server;
    server.route("/p", WebAnswer::content("picture", "image/png"));
    QCOMPARE(Getter(m_folder->path()).get(server.url("/p")), "picture");
    QCOMPARE(Getter(m_folder->path()).get(server.url("/p")), "picture");
    QCOMPARE(server.count("/p"), 1);
}

void TestNetworkFetch::freshOnesAreAskedForAgainOnRequest()
{
    WebServer server;
    server.route("/p", WebAnswer::content("old", "image/png"));
    Getter getter(m_folder->path());
    QCOMPARE(getter.get(server.url("/p")), "old");
    server.route("/p", WebAnswer::content("new", "image/png"));
    QCOMPARE(getter.get(server.url("/p")), "old");
    const qint64 stored = QDateTime::currentMSecsSinceEpoch(); // which is how the cache counts
    QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > stored);
    getter.fetcher.revalidate();
    QCOMPARE(getter.get(server.url("/p")), "new");
    QCOMPARE(getter.get(server.url("/p")), "new");
    QCOMPARE(server.count("/p"), 2);
}

void TestNetworkFetch::oldOnesAreAskedForAgain()
{
    WebServer server;
    server.route("/p", always);
    Getter getter(m_folder->path());
    QCOMPARE(getter.get(server.url("/p")), "old");
    server.route("/p", always.saying("new"));
    QCOMPARE(getter.get(server.url("/p")), "new");
    server.route("/p", WebAnswer::silent());
    QCOMPARE(getter.get(server.url("/p")), "new");
}

void TestNetworkFetch::unchangedOnesAreNotSentAgain_data()
{
    QTest::addColumn<WebAnswer>("answer");
    QTest::newRow("a picture") << WebAnswer::content(QByteArray(10'000, 'x'), "image/png");
    QTest::newRow("info.json") << WebAnswer::content(R"({"type": "ImageService3"})",
                                                     "application/ld+json");
}

void TestNetworkFetch::unchangedOnesAreNotSentAgain()
{
    QFETCH(WebAnswer, answer);
    answer = answer.with("ETag", "\"1\"");
    WebServer server;
    server.routeRevalidated("/p", answer.with("Cache-Control", "no-cache"));
    Getter getter(m_folder->path());
    QCOMPARE(getter.get(server.url("/p")), answer.body);
    const qint64 sent = server.sent();
    QCOMPARE(sent, answer.body.size());
    QCOMPARE(getter.get(server.url("/p")), answer.body);
    QCOMPARE(Getter(m_folder->path()).get(server.url("/p")), answer.body);
    QCOMPARE(server.count("/p"), 3);
    QCOMPARE(server.sent(), sent);

    // The server says that it need not be asked any more.
    server.routeRevalidated("/p", answer.with("Cache-Control", "max-age=3600"));
    for (int i = 0; i < 2; ++i)
        QCOMPARE(getter.get(server.url("/p")), answer.body);
    QCOMPARE(server.count("/p"), 4);
    QCOMPARE(server.sent(), sent);
}

void TestNetworkFetch::comesWithoutItsServer()
{
    QUrl address;
    QUrl never;
    {
        WebServer server;
        server.route("/p", always);
        address = server.url("/p");
        never = server.url("/never");
        QCOMPARE(Getter(m_folder->path()).get(address), "old");
    }
    Getter getter(m_folder->path());
    QCOMPARE(getter.get(address), "old");
    QVERIFY(getter.get(never).startsWith("error: "));
}

void TestNetworkFetch::standsInFor_data()
{
    QTest::addColumn<WebAnswer>("answer");
    QTest::addColumn<bool>("standsIn");
    QTest::newRow("500") << WebAnswer::status(500, "Oh") << true;
    QTest::newRow("503") << WebAnswer::status(503, "Later") << true;
    QTest::newRow("one that breaks off") << always.claiming(100) << true;
    QTest::newRow("one that stalls") << always.claiming(100).thenStalling() << true;
    QTest::newRow("a page for people") << WebAnswer::content("<p>Log in", "text/html") << true;
    QTest::newRow("404") << WebAnswer::status(404, "Gone") << false;
    QTest::newRow("403") << WebAnswer::status(403, "No") << false;
}

void TestNetworkFetch::standsInFor()
{
    QFETCH(const WebAnswer, answer);
    WebServer server;
    server.route("/p", always);
    Getter getter(m_folder->path());
    QCOMPARE(getter.get(server.url("/p")), "old");
    server.route("/p", answer);
    QTEST(getter.get(server.url("/p")) == "old", "standsIn");
    QCOMPARE(server.count("/p"), 2);
}

void TestNetworkFetch::aServerThatIsAwayIsLeftAlone()
{
    WebServer server;
    server.route("/*", always);
    Getter getter(m_folder->path());
    for (const char *path : {"/a", "/b"})
        QCOMPARE(getter.get(server.url(path)), "old");
    server.route("/*", always.claiming(100));
    for (const char *path : {"/a", "/b", "/a"})
        QCOMPARE(getter.get(server.url(path)), "old");
    QCOMPARE(server.requests().size(), 3); // two, and one that failed
    // It is back as soon as it answers for another picture.
    server.route("/*", always.saying("new"));
    for (const char *path : {"/c", "/a", "/b"})
        QCOMPARE(getter.get(server.url(path)), "new");
    // And may go away again.
    server.route("/*", always.claiming(100));
    for (const char *path : {"/a", "/b"})
        QCOMPARE(getter.get(server.url(path)), "new");
    QCOMPARE(server.requests().size(), 7);
}

void TestNetworkFetch::aPageInItsPlaceIsNotKept()
{
    WebServer server;
    server.route("/p", WebAnswer::content("<p>Log in", "text/HTML; charset=utf-8"));
    Getter getter(m_folder->path());
    QCOMPARE(getter.get(server.url("/p")), "<p>Log in");
    server.route("/p", WebAnswer::content("picture", "image/png"));
    QCOMPARE(getter.get(server.url("/p")), "picture");
}

void TestNetworkFetch::withoutACache()
{
    WebServer server;
    server.route("/p", WebAnswer::content("picture", "image/png"));
    network::Fetcher fetcher;
    const imaging::Fetch fetch = imaging::networkFetch(&fetcher);
    for (int i = 1; i <= 2; ++i) {
        QByteArray got;
        fetch(server.url("/p"), this,
              [&got](const QByteArray &body, const QString &) { got = body; });
        QTRY_COMPARE(got, "picture");
        QCOMPARE(server.count("/p"), i);
    }
}

void TestNetworkFetch::tellsHowMuchHasCome()
{
    WebServer server;
    server.route("/p", always.claiming(100).thenStalling());
    network::Fetcher fetcher;
    QObject slide;
    std::pair<qint64, qint64> came;
    imaging::networkFetch (&fetcher)(
        server.url("/p"), &slide, [](const QByteArray &, const QString &) {},
        [&came](qint64 received, qint64 total) { came = {received, total}; });
    QTRY_COMPARE(came, std::pair(qint64(3), qint64(100)));
}

void TestNetworkFetch::cancelledRequestsFreeTheirServer_data()
{
    QTest::addColumn<WebAnswer>("answer");
    QTest::addColumn<int>("requests"); // that reach the server before they are cancelled
    const WebAnswer part = always.claiming(100);
    QTest::newRow("before they are sent") << WebAnswer::silent() << 0;
    QTest::newRow("while the server is silent") << WebAnswer::silent() << 6;
    QTest::newRow("while a body comes") << part.thenStalling() << 6;
    QTest::newRow("after a redirect") << WebAnswer::redirect("/silent") << 12;
}

// A reader who holds Right passes forty slides before the first photo has come.
void TestNetworkFetch::cancelledRequestsFreeTheirServer()
{
    QFETCH(const WebAnswer, answer);
    QFETCH(const int, requests);
    WebServer server;
    server.route("/slow/*", answer);
    server.route("/silent", WebAnswer::silent());
    server.route("/picture/*", WebAnswer::content("picture", "image/png"));
    Getter getter(m_folder->path());
    for (int round = 1; round <= 2; ++round) {
        std::vector<std::unique_ptr<QObject>> slides;
        for (int i = 0; i < 40; ++i) {
            slides.push_back(std::make_unique<QObject>());
            getter.fetch(server.url(QStringLiteral("/slow/%1").arg(i)), slides.back().get(),
                         [](const QByteArray &, const QString &) { QFAIL("cancelled"); });
        }
        QTRY_COMPARE(server.requests().size(), round * requests + round - 1);
        slides.clear();
        QCOMPARE(getter.get(server.url(QStringLiteral("/picture/%1").arg(round))), "picture");
        QTRY_COMPARE(server.connections(), 0);
    }
}

void TestNetworkFetch::cancelledRequestsMakeRoomForWaitingOnes()
{
    WebServer server;
    server.route("/slow/*", WebAnswer::silent());
    server.route("/p", WebAnswer::content("picture", "image/png"));
    Getter getter(m_folder->path());
    std::vector<std::unique_ptr<QObject>> slides;
    for (int i = 0; i < 6; ++i) {
        slides.push_back(std::make_unique<QObject>());
        getter.fetch(server.url(QStringLiteral("/slow/%1").arg(i)), slides.back().get(),
                     [](const QByteArray &, const QString &) { QFAIL("cancelled"); });
    }
    QTRY_COMPARE(server.requests().size(), 6);
    QByteArray got;
    getter.fetch(server.url("/p"), this,
                 [&got](const QByteArray &body, const QString &) { got = body; });
    slides.pop_back();
    QTRY_COMPARE(got, "picture");
    QCOMPARE(server.connections(), 5);
}

VITRINE_TEST(TestNetworkFetch, QCoreApplication)
#include "tst_networkfetch.moc"
