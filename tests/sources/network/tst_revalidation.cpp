// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/blockingfetch.h"
#include "sources/network/fetcher.h"
#include "support/fetchlimits.h"
#include "support/gzip.h"
#include "support/testclass.h"
#include "support/webserver.h"

#include <QFile>
#include <QNetworkProxyFactory>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <functional>
#include <memory>

using fetchlimits::patient;
using network::FetchResult;
using network::HttpDiskCache;
using network::Validators;

namespace {

const WebAnswer tagged = WebAnswer::content("here", "image/png").with("ETag", "\"1\"");
const char friday[] = "Fri, 27 Nov 2026 10:00:00 GMT";

} // namespace

/// What is kept and has not changed is not sent again.
class TestRevalidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QNetworkProxyFactory::setUseSystemConfiguration(false); }
    void init();
    void unusableValidators_data();
    void unusableValidators();
    void sendsConditionalRequests_data();
    void sendsConditionalRequests();
    void changedAnswersAreSent();
    void sendsNoCondition_data();
    void sendsNoCondition();
    void refreshesCachedAnswers_data();
    void refreshesCachedAnswers();
    void withoutACacheControlTheOldOneHolds();
    void keepsWhatCannotBeReached();
    void afterARedirect();
    void afterARedirectElsewhere();
    void cachedAnswerIsUnusable_data();
    void cachedAnswerIsUnusable();
    void cachedAnswerIsTooLarge();
    void unexpected304();
    void filesOfEarlierVersions();
    void filesWithForgedValidators();
    void cancelsWhileTheCacheIsRead();

private:
    /// Fetches and keeps, as the program does.
    FetchResult get(const network::FetchLimits &limits = patient) const
    {
        FetchResult fetched =
            network::fetchBlocking(m_server->url("/a"), limits, "*/*", {}, *m_folder);
        if (!fetched.error)
            m_folder->write(m_server->url("/a"), fetched);
        return fetched;
    }
    std::optional<network::Answer> kept() const { return m_folder->read(m_server->url("/a")); }
    QByteArray asked(const QByteArray &header) const
    {
        return m_server->last().headers.value(header);
    }
    /// Replaces a part of the file that is kept; the body's sum stays.
    void change(const QByteArray &old, const QByteArray &now) const
    {
        QFile file(m_folder->fileOf(m_server->url("/a")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains(old));
        file.resize(0);
        file.write(QByteArray(bytes).replace(old, now));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HttpDiskCache> m_folder;
    std::unique_ptr<WebServer> m_server;
};

void TestRevalidation::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_folder =
        std::make_unique<HttpDiskCache>(m_directory->filePath("network"), fetchlimits::mebibyte);
    m_server = std::make_unique<WebServer>();
}

void TestRevalidation::unusableValidators_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("usable");
    QTest::newRow("strong") << QByteArray("\"1\"") << true;
    QTest::newRow("weak") << QByteArray("W/\"1\"") << true;
    QTest::newRow("without quotation marks") << QByteArray("1") << true;
    QTest::newRow("beyond ASCII") << QByteArray("\"\xe9\"") << true;
    QTest::newRow("as long as may be") << QByteArray(1024, 'x') << true;
    QTest::newRow("too long") << QByteArray(1025, 'x') << false;
    QTest::newRow("a line of its own") << QByteArray("1\r\nCookie: x") << false;
    QTest::newRow("a null") << QByteArray("a\0b", 3) << false;
    QTest::newRow("delete") << QByteArray("\x7f") << false;
}

void TestRevalidation::unusableValidators()
{
    QFETCH(const QByteArray, value);
    QFETCH(const bool, usable);
    const Validators expected{usable ? value : QByteArray(), friday};
    QCOMPARE(Validators::parse(value, friday), expected);
    QCOMPARE(Validators::parse(friday, value).lastModified, expected.etag);
    QCOMPARE(Validators::parse(value, {}).isEmpty(), !usable);
}

void TestRevalidation::sendsConditionalRequests_data()
{
    QTest::addColumn<WebAnswer>("answer");
    const WebAnswer plain = WebAnswer::content("here", "image/png");
    QTest::newRow("an entity tag") << tagged;
    QTest::newRow("a weak one") << plain.with("ETag", "W/\"1\"");
    QTest::newRow("one without quotation marks") << plain.with("ETag", "1");
    QTest::newRow("a date") << plain.with("Last-Modified", friday);
    QTest::newRow("both") << tagged.with("Last-Modified", friday);
    QTest::newRow("packed") << WebAnswer{}
                                   .with("Content-Type", "image/png")
                                   .with("Content-Encoding", "gzip")
                                   .with("ETag", "\"1-gzip\"")
                                   .saying(gzip("here"));
    QTest::newRow("in chunks") << tagged.with("Transfer-Encoding", "chunked")
                                      .saying("4\r\nhere\r\n0\r\n\r\n")
                                      .claiming({});
    QTest::newRow("of a server that sends no type") << WebAnswer{}.with("ETag", "1").saying("here");
}

void TestRevalidation::sendsConditionalRequests()
{
    QFETCH(const WebAnswer, answer);
    m_server->routeRevalidated("/a", answer);
    const FetchResult first = get();
    QVERIFY(!first.error);
    QVERIFY(asked("if-none-match").isEmpty() && asked("if-modified-since").isEmpty());
    const qint64 sent = m_server->sent();
    QVERIFY(sent > 0);
    for (int i = 1; i <= 2; ++i) {
        const FetchResult again = get();
        QVERIFY2(!again.error, qPrintable(again.error ? again.error->message() : QString()));
        QCOMPARE(again.body, "here");
        QCOMPARE(again.address, first.address);
        QCOMPARE(again.contentType, first.contentType);
        QCOMPARE(again.validators, first.validators);
        QCOMPARE(asked("if-none-match"), answer.header("ETag"));
        QCOMPARE(asked("if-modified-since"), answer.header("Last-Modified"));
        QCOMPARE(m_server->sent(), sent);
        QCOMPARE(m_server->requests().size(), 1 + i);
    }
}

void TestRevalidation::changedAnswersAreSent()
{
    m_server->routeRevalidated("/a", tagged);
    QCOMPARE(get().body, "here");
    m_server->routeRevalidated("/a", WebAnswer::content("anew").with("ETag", "\"2\""));
    QCOMPARE(get().body, "anew");
    QCOMPARE(kept()->body, "anew");
    QCOMPARE(get().body, "anew");
    QCOMPARE(asked("if-none-match"), "\"2\"");
    QCOMPARE(m_server->sent(), 8);
}

void TestRevalidation::sendsNoCondition_data()
{
    QTest::addColumn<WebAnswer>("answer");
    QTest::newRow("no validators") << WebAnswer::content("here");
    QTest::newRow("no-store") << tagged.with("Cache-Control", "no-store");
    QTest::newRow("validators too long")
        << WebAnswer::content("here").with("ETag", QByteArray(2000, 'x'));
}

void TestRevalidation::sendsNoCondition()
{
    QFETCH(const WebAnswer, answer);
    m_server->routeRevalidated("/a", answer);
    for (int i = 1; i <= 2; ++i) {
        QCOMPARE(get().body, "here");
        QVERIFY(!m_server->last().headers.contains("if-none-match"));
        QVERIFY(!m_server->last().headers.contains("if-modified-since"));
        QCOMPARE(m_server->sent(), 4 * i);
    }
}

void TestRevalidation::refreshesCachedAnswers_data()
{
    QTest::addColumn<QByteArray>("cacheControl");
    QTest::addColumn<bool>("fresh");
    QTest::newRow("for an hour") << QByteArray("max-age=3600") << true;
    QTest::newRow("not at all") << QByteArray("no-cache") << false;
    QTest::newRow("for an hour that has passed") << QByteArray("max-age=0") << false;
}

void TestRevalidation::refreshesCachedAnswers()
{
    QFETCH(const QByteArray, cacheControl);
    m_server->routeRevalidated("/a", tagged.with("Cache-Control", "max-age=60"));
    QVERIFY(!get().error);
    QVERIFY(kept()->isFresh());
    // As it would be after years.
    change("\"came\":", "\"came\":1,\"was\":");
    QVERIFY(!kept()->isFresh());
    m_server->routeRevalidated("/a", tagged.with("Cache-Control", cacheControl));
    QVERIFY(!get().error);
    QVERIFY(kept()->came.secsTo(QDateTime::currentDateTimeUtc()) < 3600);
    QTEST(kept()->isFresh(), "fresh");
    QCOMPARE(kept()->body, "here");
}

void TestRevalidation::withoutACacheControlTheOldOneHolds()
{
    m_server->routeRevalidated("/a", tagged.with("Cache-Control", "max-age=60"));
    QVERIFY(!get().error);
    m_server->routeRevalidated("/a", tagged);
    QCOMPARE(get().cacheControl.freshSeconds, 60);
    QCOMPARE(kept()->cacheControl.freshSeconds, 60);
}

void TestRevalidation::keepsWhatCannotBeReached()
{
    m_server->routeRevalidated("/a", tagged);
    QVERIFY(!get().error);
    for (const WebAnswer &answer : {WebAnswer::status(503, "Later"), tagged.claiming(100)}) {
        m_server->route("/a", answer);
        QVERIFY(get().error);
        QCOMPARE(kept()->body, "here");
    }
}

void TestRevalidation::afterARedirect()
{
    m_server->route("/a", WebAnswer::redirect("/there"));
    m_server->routeRevalidated("/there", tagged);
    QCOMPARE(get().body, "here");
    const FetchResult again = get();
    QCOMPARE(again.body, "here");
    QCOMPARE(again.address, m_server->url("/there"));
    QCOMPARE(m_server->sent(), 4);
    const QList<WebRequest> requests = m_server->requests();
    QCOMPARE(requests.size(), 4);
    QVERIFY(!requests.at(2).headers.contains("if-none-match"));
    QCOMPARE(requests.at(3).headers.value("if-none-match"), "\"1\"");
}

// A tag names a state of one resource, and two servers may have the same one.
void TestRevalidation::afterARedirectElsewhere()
{
    m_server->route("/a", WebAnswer::redirect("/there"));
    m_server->routeRevalidated("/there", tagged);
    m_server->routeRevalidated("/elsewhere", tagged.saying("else"));
    QCOMPARE(get().body, "here");
    m_server->route("/a", WebAnswer::redirect("/elsewhere"));
    QCOMPARE(get().body, "else");
    QVERIFY(!m_server->last().headers.contains("if-none-match"));
}

void TestRevalidation::cachedAnswerIsUnusable_data()
{
    using FileDamage = std::function<void(const QString &file)>;
    QTest::addColumn<FileDamage>("damage");
    QTest::newRow("removed meanwhile")
        << FileDamage([](const QString &file) { QVERIFY(QFile::remove(file)); });
    QTest::newRow("damaged") << FileDamage([](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 1));
        QVERIFY(file.putChar('!'));
    });
}

void TestRevalidation::cachedAnswerIsUnusable()
{
    using FileDamage = std::function<void(const QString &file)>;
    QFETCH(const FileDamage, damage);
    m_server->routeRevalidated("/a", tagged);
    QVERIFY(!get().error);
    const QString file = m_folder->fileOf(m_server->url("/a"));
    m_server->route("/a", [file, damage](const WebRequest &request) {
        if (request.headers.contains("if-none-match"))
            damage(file); // after its head was read
        return tagged.unlessKnownTo(request);
    });
    QCOMPARE(get().body, "here");
    QCOMPARE(m_server->requests().size(), 3); // the last one for all of it
    QVERIFY(!m_server->last().headers.contains("if-none-match"));
    QCOMPARE(kept()->body, "here");
}

void TestRevalidation::cachedAnswerIsTooLarge()
{
    m_server->routeRevalidated("/a", tagged);
    QVERIFY(!get().error);
    network::FetchLimits small = patient;
    small.bytes = 3;
    const FetchResult again = get(small);
    QVERIFY(again.error);
    QCOMPARE(QString(again.error->code), "TooLarge");
    QVERIFY(again.body.isEmpty());
}

void TestRevalidation::unexpected304()
{
    m_server->route("/a", WebAnswer::status(304, "Not Modified"));
    const FetchResult fetched = get();
    QVERIFY(fetched.error);
    QCOMPARE(fetched.error->text.arguments.value(0).toInt(), 304);
}

void TestRevalidation::filesOfEarlierVersions()
{
    m_server->routeRevalidated("/a", tagged);
    QVERIFY(!get().error);
    change("\"etag\":\"\\\"1\\\"\",", "");
    QCOMPARE(kept()->body, "here");
    QVERIFY(kept()->isFresh());
    QVERIFY(kept()->validators.isEmpty());
    QCOMPARE(get().body, "here"); // whole, as nothing is known of it
    QCOMPARE(m_server->sent(), 8);
    QCOMPARE(get().body, "here");
    QCOMPARE(m_server->sent(), 8);
}

void TestRevalidation::filesWithForgedValidators()
{
    m_server->routeRevalidated("/a", tagged);
    QVERIFY(!get().error);
    change("\"\\\"1\\\"\"", "\"1\\r\\nCookie: forged\"");
    QCOMPARE(get().body, "here");
    QVERIFY(!m_server->last().headers.contains("if-none-match"));
    QVERIFY(!m_server->last().headers.contains("cookie"));
}

void TestRevalidation::cancelsWhileTheCacheIsRead()
{
    m_server->routeRevalidated("/a", tagged);
    QVERIFY(!get().error);
    network::Fetcher fetcher;
    fetcher.setCache(*m_folder);
    const QPointer<network::Fetch> fetch = fetcher.get(m_server->url("/a"), patient, "*/*");
    const QSignalSpy finished(fetch, &network::Fetch::finished);
    fetch->cancel();
    QTRY_VERIFY(!fetch);
    bool isRead = false; // after what was begun before
    fetcher.cache()->find(m_server->url("/a"), HttpDiskCache::Reading::Whole, this,
                          [&isRead](const auto &) { isRead = true; });
    QTRY_VERIFY(isRead);
    QCOMPARE(finished.size(), 0);
    QCOMPARE(m_server->requests().size(), 1);
}

VITRINE_TEST(TestRevalidation, QCoreApplication)
#include "tst_revalidation.moc"
