// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/galleryloader.h"
#include "sources/network/fetcher.h"
#include "support/photofiles.h"
#include "support/testclass.h"
#include "support/webserver.h"

#include <QNetworkProxyFactory>
#include <QSignalSpy>
#include <QTest>

using errors::Problem;
using loading::GalleryLoader;
using loading::OpenRequest;
using loading::OpenResult;

namespace {

/// A loader and its signals.
struct Opening
{
    network::Fetcher fetcher;
    GalleryLoader opener{&fetcher};
    QSignalSpy started{&opener, &GalleryLoader::started};
    QSignalSpy opened{&opener, &GalleryLoader::opened};
    QSignalSpy failed{&opener, &GalleryLoader::failed};
    QSignalSpy ended{&opener, &GalleryLoader::ended};

    OpenResult last() const { return opened.last().first().value<OpenResult>(); }
    Problem error() const { return failed.last().first().value<Problem>(); }
    QString counts() const
    {
        return QStringLiteral("%1 %2 %3 %4")
            .arg(started.size())
            .arg(opened.size())
            .arg(failed.size())
            .arg(ended.size());
    }
};

} // namespace

/// Galleries are opened asynchronously.
class TestGalleryLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answersThroughTheEventLoop();
    void web();
    void reportsFailuresOfServers_data();
    void reportsFailuresOfServers();
    void collection();
    void newRequestCancelsThePrevious();
    void cancelsWhileAServerStalls();
    void cancelsWhileAWorkerReads();
    void requestFromASlot();
    void destroyedWhileAWorkerReads();

private:
    photofiles::Folder m_many;
};

void TestGalleryLoader::initTestCase()
{
    QNetworkProxyFactory::setUseSystemConfiguration(false);
    qRegisterMetaType<Problem>();
    // Their dates are read before the first one shows, which takes a while.
    for (int i = 0; i < 250; ++i)
        m_many.photos({QStringLiteral("%1.jpg").arg(i)});
}

void TestGalleryLoader::answersThroughTheEventLoop()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg"});
    for (const OpenRequest &request : {OpenRequest(), OpenRequest{.sources = {folder.path()}}}) {
        Opening it;
        it.opener.open(request);
        QCOMPARE(it.counts(), "1 0 0 0");
        QVERIFY(it.opener.isOpening());
        QTRY_COMPARE(it.counts(), "1 1 0 1");
        QVERIFY(!it.opener.isOpening());
        QCOMPARE(it.last().request, request);
        QCoreApplication::processEvents();
        QCOMPARE(it.counts(), "1 1 0 1");
    }
    Opening it;
    it.opener.open({.sources = {"/nowhere/x.json"}});
    QCOMPARE(it.counts(), "1 0 0 0");
    QTRY_COMPARE(it.counts(), "1 0 1 1");
    QCOMPARE(QString(it.error().code), "NotFound");
    QCOMPARE(it.error().file, "/nowhere/x.json");
    QCOMPARE(it.failed.last().at(1).value<OpenRequest>().sources, QStringList("/nowhere/x.json"));
}

void TestGalleryLoader::web()
{
    WebServer server;
    server.route("/old", WebAnswer::redirect("/m"));
    server.route("/m", WebAnswer::content(photofiles::manifest(3)));
    Opening it;
    const QSignalSpy progress(&it.opener, &GalleryLoader::progress);
    it.opener.open({.sources = {server.url("/old").toString()}});
    QCOMPARE(it.counts(), "1 0 0 0");
    QTRY_COMPARE(it.counts(), "1 1 0 1");
    QCOMPARE(it.last().reading.gallery.slides.size(), 3);
    QCOMPARE(it.last().address, server.url("/old").toString());
    QVERIFY(!progress.isEmpty());
}

void TestGalleryLoader::reportsFailuresOfServers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("not there") << "/missing" << "HttpStatus";
    QTest::newRow("a page for people") << "/page" << "WebPage";
    QTest::newRow("for ever elsewhere") << "/round" << "TooManyRedirects";
    QTest::newRow("far too large") << "/huge" << "TooLarge";
}

void TestGalleryLoader::reportsFailuresOfServers()
{
    QFETCH(QString, path);
    WebServer server;
    server.route("/page", WebAnswer::content("<!DOCTYPE html><p>Hello", "text/html"));
    server.route("/round", WebAnswer::redirect("/round"));
    server.route("/huge", WebAnswer::content("{").claiming(qint64(10) << 30));
    Opening it;
    const QString address = server.url(path).toString();
    it.opener.open({.sources = {address}});
    QTRY_COMPARE(it.counts(), "1 0 1 1");
    QTEST(QString(it.error().code), "code");
    QCOMPARE(it.error().file, address);
}

void TestGalleryLoader::collection()
{
    WebServer server;
    server.route("/c", WebAnswer::content(R"({"type": "Collection",
        "@context": "http://iiif.io/api/presentation/3/context.json",
        "id": "https://example.org/c", "label": {"en": ["All"]},
        "items": [{"type": "Manifest", "id": "https://example.org/m"}]})"));
    Opening it;
    it.opener.open({.sources = {server.url("/c").toString()}});
    QTRY_COMPARE(it.counts(), "1 1 0 1");
    QCOMPARE(it.last().kind, OpenResult::Kind::Collection);
    QCOMPARE(it.last().reading.collection->items.first().address, "https://example.org/m");
}

void TestGalleryLoader::newRequestCancelsThePrevious()
{
    WebServer server;
    server.route("/slow", WebAnswer::silent());
    const photofiles::Folder folder;
    folder.photos({"a.jpg"});
    Opening it;
    it.opener.open({.sources = {server.url("/slow").toString()}});
    QTRY_COMPARE(server.count("/slow"), 1);
    it.opener.open({.sources = {m_many.path()}, .sorting = {gallery::Sorting::Key::Date}});
    it.opener.open({.sources = {folder.path()}});
    QTRY_COMPARE(it.counts(), "3 1 0 1");
    QCOMPARE(it.last().address, folder.path());
    QTRY_COMPARE(server.connections(), 0);
    QCOMPARE(it.counts(), "3 1 0 1");
}

void TestGalleryLoader::cancelsWhileAServerStalls()
{
    WebServer server;
    server.route("/slow", WebAnswer::content("{").claiming(10).thenStalling());
    Opening it;
    it.opener.open({.sources = {server.url("/slow").toString()}});
    QTRY_COMPARE(server.count("/slow"), 1);
    it.opener.cancel();
    QCOMPARE(it.counts(), "1 0 0 1");
    QVERIFY(!it.opener.isOpening());
    QTRY_COMPARE(server.connections(), 0);
    it.opener.cancel();
    QCOMPARE(it.counts(), "1 0 0 1");
}

void TestGalleryLoader::cancelsWhileAWorkerReads()
{
    Opening it;
    it.opener.open({.sources = {m_many.path()}, .sorting = {gallery::Sorting::Key::Date}});
    it.opener.cancel();
    QCOMPARE(it.counts(), "1 0 0 1");
    // A signal of the worker would have been delivered before this.
    it.opener.open({});
    QTRY_COMPARE(it.counts(), "2 1 0 2");
    QCOMPARE(it.last().kind, OpenResult::Kind::Builtin);
}

void TestGalleryLoader::requestFromASlot()
{
    Opening it;
    QObject::connect(&it.opener, &GalleryLoader::failed, &it.opener, [&it] { it.opener.open({}); });
    it.opener.open({.sources = {"/nowhere"}});
    QTRY_COMPARE(it.counts(), "2 1 1 1");

    WebServer server;
    it.opener.open({.sources = {server.url("/missing").toString()}});
    QTRY_COMPARE(it.counts(), "4 2 2 2");
    QCOMPARE(it.last().kind, OpenResult::Kind::Builtin);
}

void TestGalleryLoader::destroyedWhileAWorkerReads()
{
    auto it = std::make_unique<Opening>();
    it->opener.open({.sources = {m_many.path()}, .sorting = {gallery::Sorting::Key::Date}});
    it.reset(); // must neither wait until everything is read nor leave a thread running
    QVERIFY(!it);
}

VITRINE_TEST(TestGalleryLoader, QCoreApplication)
#include "tst_galleryloader.moc"
