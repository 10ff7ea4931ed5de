// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/blockingfetch.h"
#include "sources/network/httpcache.h"
#include "support/fetchlimits.h"
#include "support/gzip.h"
#include "support/testclass.h"
#include "support/webserver.h"

#include <QNetworkProxyFactory>
#include <QTemporaryDir>

using network::Answer;
using network::HttpCache;
using network::HttpDiskCache;
using Reading = network::HttpDiskCache::Reading;

namespace {

QUrl archivedAddress(int i)
{
    return QUrl(QStringLiteral("https://example.org/%1.jpg").arg(i));
}

Answer archivedAnswer(const QByteArray &body = "a picture")
{
    return {body, QUrl("https://example.org/there"), "image/jpeg", {}};
}

} // namespace

/// Answers kept without keeping anybody waiting.
class TestHttpCache : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QNetworkProxyFactory::setUseSystemConfiguration(false); }
    void init();
    void storesAndFinds();
    void answersFromTheEventLoop();
    void destroyedContextsGetNothing();
    void destroyedWhileWorking();
    void staysWithinBounds();
    void twoOfThemStayWithinBounds();
    void switchedOff();
    void storesOnlyWhatIsAllowed_data();
    void storesOnlyWhatIsAllowed();

private:
    HttpDiskCache folder(qint64 bytes = fetchlimits::mebibyte) const
    {
        return {m_directory->filePath("network"), bytes};
    }
    qint64 size() const
    {
        qint64 size = 0;
        const auto files = QDir(m_directory->filePath("network")).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files)
            size += file.size();
        return size;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestHttpCache::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestHttpCache::storesAndFinds()
{
    HttpCache cache(folder());
    cache.store(archivedAddress(1), archivedAnswer());
    QTRY_VERIFY(!cache.isWriting());
    QHash<int, QByteArray> found;
    for (int i : {1, 2}) {
        cache.find(archivedAddress(i), Reading::Whole, this, [&found, i](const auto &kept) {
            found.insert(i, kept ? kept->body : "nothing");
        });
    }
    QTRY_COMPARE(found.size(), 2);
    QCOMPARE(found.value(1), "a picture");
    QCOMPARE(found.value(2), "nothing");
}

void TestHttpCache::answersFromTheEventLoop()
{
    HttpCache cache(folder());
    QThread *thread = nullptr;
    cache.find(archivedAddress(1), Reading::Whole, this,
               [&thread](const auto &) { thread = QThread::currentThread(); });
    QVERIFY(!thread);
    QTRY_COMPARE(thread, QThread::currentThread());
}

void TestHttpCache::destroyedContextsGetNothing()
{
    HttpCache cache(folder());
    QStringList found;
    auto gone = std::make_unique<QObject>();
    cache.find(archivedAddress(1), Reading::Whole, gone.get(),
               [&found](const auto &) { found += "gone"; });
    gone.reset();
    for (int i = 0; i < 4; ++i)
        cache.find(archivedAddress(1), Reading::Whole, this,
                   [&found](const auto &) { found += "here"; });
    QTRY_COMPARE(found.size(), 4);
    QVERIFY(!found.contains("gone"));
}

void TestHttpCache::destroyedWhileWorking()
{
    auto cache = std::make_unique<HttpCache>(folder());
    for (int i = 0; i < 10; ++i) {
        cache->store(archivedAddress(i), archivedAnswer(QByteArray(50'000, 'x')));
        cache->find(archivedAddress(i), Reading::Whole, this,
                    [](const auto &) { QFAIL("too late"); });
    }
    cache.reset();
    QCoreApplication::processEvents();
    QVERIFY(folder().read(archivedAddress(0)));
}

void TestHttpCache::staysWithinBounds()
{
    HttpCache cache(folder());
    for (int i = 0; i < 30; ++i) {
        cache.store(archivedAddress(i), archivedAnswer(QByteArray(50'000, 'x')));
        QTRY_VERIFY(!cache.isWriting());
        QVERIFY2(size() <= fetchlimits::mebibyte, qPrintable(QString::number(i)));
    }
    QVERIFY(size() > fetchlimits::mebibyte / 2);
    QVERIFY(folder().read(archivedAddress(29)));
}

void TestHttpCache::twoOfThemStayWithinBounds()
{
    HttpCache one(folder());
    HttpCache other(folder());
    for (int i = 0; i < 30; ++i) {
        (i % 2 ? one : other).store(archivedAddress(i), archivedAnswer(QByteArray(50'000, 'x')));
        QTRY_VERIFY(!one.isWriting() && !other.isWriting());
        // What another one writes is counted now and then.
        QVERIFY2(size() <= fetchlimits::mebibyte * 5 / 4, qPrintable(QString::number(i)));
    }
}

void TestHttpCache::switchedOff()
{
    {
        HttpCache cache(folder());
        cache.store(archivedAddress(1), archivedAnswer());
    }
    QVERIFY(size() > 0);
    HttpCache cache(folder(0));
    QTRY_COMPARE(size(), 0);
    cache.store(archivedAddress(1), archivedAnswer());
    bool isThere = true;
    cache.find(archivedAddress(1), Reading::Whole, this,
               [&isThere](const auto &kept) { isThere = kept.has_value(); });
    QTRY_VERIFY(!isThere);
}

void TestHttpCache::storesOnlyWhatIsAllowed_data()
{
    QTest::addColumn<WebAnswer>("answer");
    QTest::addColumn<bool>("kept");
    const WebAnswer plain = WebAnswer::content("here");
    const WebAnswer chunked =
        plain.with("Transfer-Encoding", "chunked").saying("4\r\nhere\r\n0\r\n\r\n").claiming({});
    QTest::newRow("any") << plain << true;
    QTest::newRow("for an hour") << plain.with("Cache-Control", "max-age=3600") << true;
    QTest::newRow("to be asked for each time") << plain.with("Cache-Control", "no-cache") << true;
    QTest::newRow("forbidden") << plain.with("Cache-Control", "no-store") << false;
    QTest::newRow("forbidden after others")
        << plain.with("Cache-Control", "private").with("Cache-Control", "no-store") << false;
    QTest::newRow("in chunks") << chunked << true;
    QTest::newRow("packed") << plain.with("Content-Encoding", "gzip").saying(gzip("here")) << true;
    QTest::newRow("of unknown length") << plain.claiming({}) << false;
    QTest::newRow("by a redirect") << WebAnswer::redirect("/there") << true;
    QTest::newRow("by a redirect that forbids it")
        << WebAnswer::redirect("/there").with("Cache-Control", "no-store") << false;
}

void TestHttpCache::storesOnlyWhatIsAllowed()
{
    QFETCH(const WebAnswer, answer);
    WebServer server;
    server.route("/asked", answer);
    server.route("/there", WebAnswer::content("here"));
    const QUrl asked = server.url("/asked");
    const network::FetchResult fetched = network::fetchBlocking(asked, fetchlimits::patient, "*/*");
    QVERIFY(!fetched.error);
    QCOMPARE(fetched.body, "here");
    QTEST(folder().write(asked, fetched) > 0, "kept");
    if (const auto read = folder().read(asked)) {
        QCOMPARE(read->body, fetched.body);
        QCOMPARE(read->address, fetched.address);
    }
}

VITRINE_TEST(TestHttpCache, QCoreApplication)
#include "tst_httpcache.moc"
