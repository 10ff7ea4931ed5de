// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "sources/loading/session.h"
#include "sources/network/fetcher.h"
#include "support/photofiles.h"
#include "support/samples.h"
#include "support/testclass.h"
#include "support/watches.h"
#include "support/webserver.h"

#include <QAbstractItemModelTester>
#include <QNetworkProxyFactory>
#include <QSignalSpy>
#include <QTest>

using gallery::SlideModel;
using loading::OpenResult;
using loading::Session;

namespace {

struct Reading
{
    network::Fetcher fetcher;
    SlideModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    gallery::Tour tour{&model};
    Session session{&tour, &fetcher};
    QSignalSpy leaving{&session, &Session::aboutToReplaceGallery};
    QSignalSpy galleryOpened{&session, &Session::galleryOpened};
    QSignalSpy collectionOpened{&session, &Session::collectionOpened};
    QSignalSpy noticed{&session, &Session::noticesFound};
    QSignalSpy sourceFailed{&session, &Session::sourceFailed};
    QSignalSpy sourceRecovered{&session, &Session::sourceRecovered};
    QSignalSpy failed{session.loader(), &loading::GalleryLoader::failed};

    QString titles() const
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles += model.index(row).data().toString();
        return titles.join(u' ');
    }
    QString current() const { return model.index(tour.current()).data().toString(); }
    QString remarks(int row) const
    {
        return model.index(row).data(SlideModel::RemarksRole).toString();
    }
};

/// A gallery of these letters as titles, in two orders: as it stands and backwards without `b`.
OpenResult letters(const QString &titles)
{
    OpenResult opened;
    opened.kind = OpenResult::Kind::Manifest;
    gallery::Gallery &gallery = opened.reading.gallery;
    gallery.orders.resize(2);
    for (int row = 0; row < titles.size(); ++row) {
        gallery::Slide slide;
        slide.id = QStringLiteral("https://example.org/%1").arg(row);
        slide.title = {"none", titles.at(row)};
        gallery.slides.append(slide);
        gallery.orders[0].rows.append(row);
        if (titles.at(row) != u'b')
            gallery.orders[1].rows.prepend(row);
    }
    return opened;
}

} // namespace

/// The open gallery, and how it is replaced and updated.
class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QNetworkProxyFactory::setUseSystemConfiguration(false); }
    void opens();
    void failureLeavesTheModelAlone();
    void collectionLeavesTheModelAlone();
    void monitorsAFolder();
    void startsAtTheRequestedSlide();
    void reloadsAManifest();
    void followsAManifest();
    void orders();
    void ordersOfSlidesWithEqualIds();
    void annotationPagesAreLoadedOnce();
    void annotationPagesStayInAnotherOrder();
    void loadsFewAnnotationPagesAtATime();
    void opensFromTheCacheWithoutItsServer();
    void unchangedManifestsAreNotSentAgain_data();
    void unchangedManifestsAreNotSentAgain();
    void cachedGalleryReplacesOnlyUnreachableServers_data();
    void cachedGalleryReplacesOnlyUnreachableServers();
    void cancelsReadingFromTheCache();
    void tellsEachTimeAFolderVanishesAndReturns();
    void substitutesOfAManifestAreNotMonitored();
    void reopensAtTheSameSlide();
    void destroyedWhileLoading_data();
    void destroyedWhileLoading();
};

void TestSession::opens()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "b.jpg"});
    Reading it;
    QString left;
    QObject::connect(&it.session, &Session::aboutToReplaceGallery, &it.session,
                     [&] { left += it.titles() + u';'; });
    it.session.open({.sources = {folder.path()}});
    QTRY_COMPARE(it.galleryOpened.size(), 1);
    QCOMPARE(it.titles(), "a b");
    QCOMPARE(it.session.current().address, folder.path());
    it.session.open({});
    QTRY_COMPARE(it.galleryOpened.size(), 2);
    QCOMPARE(left, ";a b;");
    QCOMPARE(it.model.rowCount(), 29);
    QCOMPARE(it.tour.position(), 0);
    QCOMPARE(it.noticed.size(), 0);
}

void TestSession::failureLeavesTheModelAlone()
{
    Reading it;
    it.session.show(letters("abc"));
    it.tour.goTo(1);
    const QSignalSpy reset(&it.model, &SlideModel::modelReset);
    it.session.open({.sources = {"/nowhere"}});
    QTRY_COMPARE(it.failed.size(), 1);
    QCOMPARE(it.titles(), "a b c");
    QCOMPARE(it.current(), "b");
    QCOMPARE(it.leaving.size(), 1); // of the first gallery
    QCOMPARE(reset.size(), 0);
    QCOMPARE(it.session.orders().size(), 2);
}

void TestSession::collectionLeavesTheModelAlone()
{
    const photofiles::Folder folder;
    folder.photos({"one/a.jpg", "two/b.jpg"});
    Reading it;
    it.session.show(letters("abc"));
    it.session.open({.sources = {folder.path("one"), folder.path("two"), "/nowhere"}});
    QTRY_COMPARE(it.collectionOpened.size(), 1);
    QCOMPARE(it.collectionOpened.first().first().value<gallery::Collection>().items.size(), 2);
    QCOMPARE(it.noticed.size(), 1);
    QCOMPARE(it.titles(), "a b c");
    QCOMPARE(it.galleryOpened.size(), 1);
}

void TestSession::monitorsAFolder()
{
    const photofiles::Folder parent;
    parent.photos({"in/a.jpg", "in/b.jpg"});
    parent.write("in/b.jpg.xmp", photofiles::xmp("Described"));
    Reading it;
    it.session.open({.sources = {parent.path("in")}});
    QTRY_COMPARE(it.titles(), "a Described");
    it.tour.goTo(1);
    parent.photos({"in/0.jpg"});
    QTRY_COMPARE(it.titles(), "0 a Described");
    QCOMPARE(it.current(), "Described");
    QVERIFY(QDir(parent.path("in")).removeRecursively());
    QTRY_COMPARE(it.sourceFailed.size(), 1);
    QCOMPARE(it.titles(), "0 a Described");

    const photofiles::Folder other; // replaces the first folder
    other.photos({"x.jpg"});
    it.session.open({.sources = {other.path()}});
    QTRY_COMPARE(it.titles(), "x");
    parent.photos({"in/9.jpg"});
    other.photos({"y.jpg"});
    QTRY_COMPARE(it.titles(), "x y");
}

void TestSession::startsAtTheRequestedSlide()
{
    Reading it;
    OpenResult opened = letters("abc");
    opened.reading.gallery.start = 1;
    it.session.show(opened);
    QCOMPARE(it.current(), "b");
    it.session.show(opened, 3);
    QCOMPARE(it.current(), "c");
    it.session.show(opened, 4); // there is none
    QCOMPARE(it.current(), "b");
    opened.reading.gallery.hasCover = true;
    it.session.show(opened, 0);
    QCOMPARE(it.current(), "a");
}

void TestSession::reloadsAManifest()
{
    const photofiles::Folder folder;
    const QString path = folder.write("g.json", photofiles::manifest(3));
    Reading it;
    it.session.open({.sources = {path}});
    QTRY_COMPARE(it.galleryOpened.size(), 1);
    it.tour.goTo(2);
    it.tour.goTo(1);
    QSignalSpy reloaded(&it.session, &Session::reloaded);
    QByteArray changed = photofiles::manifest(5);
    changed.replace("Canvas 2", "Second");
    folder.write("g.json", changed);
    it.session.reload();
    QTRY_COMPARE(reloaded.size(), 1);
    QCOMPARE(it.model.rowCount(), 5);
    QCOMPARE(it.current(), "Second");
    QCOMPARE(it.model.seenCount(), 3);
    QCOMPARE(it.galleryOpened.size(), 1);

    folder.remove("g.json");
    it.session.reload();
    QTRY_COMPARE(it.failed.size(), 1);
    QCOMPARE(it.current(), "Second");
    folder.write("g.json", photofiles::manifest(1)); // another gallery is opened as ever
    it.session.open({.sources = {path}});
    QTRY_COMPARE(it.galleryOpened.size(), 2);
    QCOMPARE(it.model.seenCount(), 1);
}

void TestSession::followsAManifest()
{
    const photofiles::Folder folder;
    const QString path = folder.write("g.json", photofiles::manifest(3, 1));
    Reading it;
    QSignalSpy recovered(&it.session, &Session::sourceRecovered);
    QSignalSpy photosChanged(&it.session, &Session::photosChanged);
    QSignalSpy updated(&it.model, &SlideModel::updated);
    it.session.open({.sources = {path}});
    QTRY_COMPARE(it.galleryOpened.size(), 1);
    it.tour.goTo(1);
    const auto hasPhoto = [&it](int row) {
        return it.model.gallery().slides.at(row).medium == gallery::Slide::Medium::Picture;
    };
    QVERIFY(!hasPhoto(2));
    QTRY_VERIFY(isWatched(path));

    QByteArray changed = photofiles::manifest(4, 2);
    folder.write("g.json", changed.replace("Canvas 2", "Second"));
    QTRY_COMPARE(it.current(), "Second");
    QCOMPARE(it.model.rowCount(), 4);
    QCOMPARE(it.model.seenCount(), 2);

    folder.photos({"g/p3.jpg"});
    QTRY_VERIFY(hasPhoto(2));
    QTRY_VERIFY(isWatched(folder.path("g/p3.jpg")));
    folder.write("g/p3.jpg", photofiles::jpeg({80, 60}));
    QTRY_COMPARE(photosChanged.size(), 1);
    QCOMPARE(photosChanged.first().first().toStringList(), QStringList(folder.path("g/p3.jpg")));

    folder.remove("g.json");
    QTRY_COMPARE(it.sourceFailed.size(), 1);
    QCOMPARE(it.current(), "Second");
    folder.write("g.json", "{ not yet");
    QTRY_COMPARE(it.sourceFailed.size(), 2);
    folder.write("g.json", photofiles::manifest(2));
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(it.model.rowCount(), 2);
    QCOMPARE(it.current(), "Canvas 2");
    QCOMPARE(it.galleryOpened.size(), 1);
}

void TestSession::orders()
{
    Reading it;
    it.session.show(letters("abcd"));
    it.tour.goTo(2);
    QCOMPARE(it.session.order(), 0);
    it.session.setOrder(1);
    QCOMPARE(it.titles(), "d c a");
    QCOMPARE(it.current(), "c");
    QCOMPARE(it.model.seenCount(), 2);
    QVERIFY(it.model.isSeen(2));
    it.session.setOrder(7); // there is none
    QCOMPARE(it.session.order(), 1);
    it.session.setOrder(0);
    QCOMPARE(it.titles(), "a b c d");
    QCOMPARE(it.current(), "c");
    QCOMPARE(it.galleryOpened.size(), 1);

    // The next gallery begins in its first order.
    it.session.setOrder(1);
    it.session.show(letters("xyz"));
    QCOMPARE(it.session.order(), 0);
    QCOMPARE(it.titles(), "x y z");
    it.session.setOrder(1);
    QCOMPARE(it.titles(), "z y x");
}

void TestSession::ordersOfSlidesWithEqualIds()
{
    Reading it;
    OpenResult opened = letters("abcd");
    for (gallery::Slide &slide : opened.reading.gallery.slides)
        slide.id = "the same";
    it.session.show(opened);
    it.tour.goTo(2);
    it.session.setOrder(1);
    QCOMPARE(it.titles(), "d c a");
    QCOMPARE(it.current(), "c");
}

static WebAnswer page(const QByteArray &text)
{
    return WebAnswer::content(R"({"type": "AnnotationPage", "items": [{"type": "Annotation",
        "motivation": "commenting", "body": {"type": "TextualBody", "value": ")" +
                              text + "\"}}]}");
}

void TestSession::annotationPagesAreLoadedOnce()
{
    WebServer server;
    server.route("/b1", page("First"));
    server.route("/b2", page("Second"));
    OpenResult opened = letters("abc");
    opened.reading.gallery.slides[1].remarkPages = {
        server.url("/b1").toString(), server.url("/missing").toString(), "file:///etc/passwd",
        server.url("/b2").toString()};
    Reading it;
    it.session.show(opened);
    it.tour.goTo(1);
    it.tour.goTo(2);
    it.tour.goTo(1);
    QTRY_VERIFY(it.remarks(1).contains("Second"));
    QVERIFY(it.remarks(1).contains("First"));
    it.tour.goTo(0);
    it.tour.goTo(1);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(it.remarks(0), "");
}

void TestSession::annotationPagesStayInAnotherOrder()
{
    WebServer server;
    server.route("/c", page("Remark"));
    OpenResult opened = letters("abc");
    opened.reading.gallery.slides[2].remarkPages = {server.url("/c").toString()};
    Reading it;
    it.session.show(opened, 3);
    QTRY_VERIFY(it.remarks(2).contains("Remark"));
    it.session.setOrder(1);
    QVERIFY(it.remarks(0).contains("Remark"));
    it.session.setOrder(0);
    QVERIFY(it.remarks(2).contains("Remark"));
    QCOMPARE(server.requests().size(), 1);
}

void TestSession::loadsFewAnnotationPagesAtATime()
{
    WebServer server;
    server.route("/*", WebAnswer::silent());
    OpenResult opened = letters("abcdefghijkl");
    for (gallery::Slide &slide : opened.reading.gallery.slides)
        slide.remarkPages = {server.url(QUrl(slide.id).path()).toString()};
    Reading it;
    it.session.show(opened);
    it.tour.goTo(1);
    it.tour.goTo(2);
    QTRY_COMPARE(server.requests().size(), 3);
    for (int row = 3; row < 12; ++row)
        it.tour.goTo(row);
    server.route("/11", page("Now"));
    it.session.show(opened, 12); // cancels requests without an answer
    QTRY_VERIFY(it.remarks(11).contains("Now"));
    QCOMPARE(server.requests().size(), 4);
    QTRY_VERIFY(it.fetcher.findChildren<network::Fetch *>().isEmpty());
}

void TestSession::opensFromTheCacheWithoutItsServer()
{
    const QTemporaryDir folder;
    const network::HttpDiskCache cache(folder.path(), qint64(1024) * 1024);
    QString manifest;
    QString collection;
    {
        WebServer server;
        manifest = server.url("/m").toString();
        collection = server.url("/c").toString();
        QByteArray body = photofiles::manifest(2);
        body.replace(R"("label":{"en":["Canvas 1"]})",
                     R"("label":{"en":["One"]},"annotations":[{"type":"AnnotationPage","id":")" +
                         server.url("/remarks").toEncoded() + R"("}])");
        server.route("/m", WebAnswer::redirect("/moved"));
        server.route("/moved", WebAnswer::content(body));
        server.route("/remarks", page("Seen once"));
        server.route("/c", WebAnswer::content(R"({"type": "Collection", "label": {"en": ["All"]},
            "items": [{"type": "Manifest", "id": "https://example.org/m"}]})"));
        Reading it;
        it.fetcher.setCache(cache);
        it.session.open({.sources = {collection}});
        QTRY_COMPARE(it.collectionOpened.size(), 1);
        it.session.open({.sources = {manifest}});
        QTRY_COMPARE(it.galleryOpened.size(), 1);
        QTRY_VERIFY(it.remarks(0).contains("Seen once"));
        QCOMPARE(it.noticed.size(), 0);
    }
    Reading it;
    it.fetcher.setCache(cache);
    it.session.open({.sources = {manifest}});
    QTRY_COMPARE(it.galleryOpened.size(), 1);
    QCOMPARE(it.model.rowCount(), 2);
    QCOMPARE(it.session.current().address, manifest);
    QCOMPARE(it.failed.size(), 0);
    QCOMPARE(it.noticed.size(), 1);
    const auto notices = it.noticed.last().first().value<QList<errors::Problem>>();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(QString(notices.first().code), "CachedCopy");
    QLocale::setDefault(QLocale("en"));
    const QString today = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    QCOMPARE(notices.first().textWithPlace(),
             "The server cannot be reached; this is the gallery as it was on " + today + ".");
    QTRY_VERIFY(it.remarks(0).contains("Seen once"));

    it.session.open({.sources = {collection}});
    QTRY_COMPARE(it.collectionOpened.size(), 1);
    QCOMPARE(it.noticed.size(), 2);
    it.session.open({.sources = {manifest + "/never"}});
    QTRY_COMPARE(it.failed.size(), 1);
}

void TestSession::unchangedManifestsAreNotSentAgain_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a manifest") << photofiles::manifest(2);
    QTest::newRow("a collection") << QByteArray(R"({"type": "Collection", "label": {"en": ["All"]},
            "items": [{"type": "Manifest", "id": "https://example.org/m"}]})");
}

void TestSession::unchangedManifestsAreNotSentAgain()
{
    QFETCH(const QByteArray, body);
    const QTemporaryDir folder;
    WebServer server;
    server.routeRevalidated("/m", WebAnswer::content(body, "application/ld+json")
                                      .with("ETag", "\"1\"")
                                      .with("Cache-Control", "max-age=3600"));
    for (int i = 1; i <= 3; ++i) {
        Reading it;
        it.fetcher.setCache({folder.path(), qint64(1024) * 1024});
        it.session.open({.sources = {server.url("/m").toString()}});
        QTRY_COMPARE(it.galleryOpened.size() + it.collectionOpened.size(), 1);
        QCOMPARE(it.noticed.size(), 0); // from the server, not from the cache
        QCOMPARE(server.count("/m"), i);
        QCOMPARE(server.sent(), body.size());
        QTRY_VERIFY(!it.fetcher.cache()->isWriting());
    }
    server.route("/m", WebAnswer::status(503, "Later"));
    Reading it;
    it.fetcher.setCache({folder.path(), qint64(1024) * 1024});
    it.session.open({.sources = {server.url("/m").toString()}});
    QTRY_COMPARE(it.galleryOpened.size() + it.collectionOpened.size(), 1);
    QCOMPARE(it.noticed.size(), 1);
}

void TestSession::cachedGalleryReplacesOnlyUnreachableServers_data()
{
    QTest::addColumn<WebAnswer>("answer");
    QTest::addColumn<bool>("standsIn");
    QTest::newRow("a server with a trouble") << WebAnswer::status(502, "Bad Gateway") << true;
    QTest::newRow("one that breaks off") << WebAnswer::content("{").claiming(9) << true;
    QTest::newRow("not what is gone") << WebAnswer::status(404, "Not Found") << false;
    QTest::newRow("not what is refused") << WebAnswer::status(403, "Forbidden") << false;
    QTest::newRow("not what is broken now") << WebAnswer::content("{") << false;
}

void TestSession::cachedGalleryReplacesOnlyUnreachableServers()
{
    QFETCH(const WebAnswer, answer);
    const QTemporaryDir folder;
    WebServer server;
    server.route("/m", WebAnswer::content(photofiles::manifest(2)));
    Reading it;
    it.fetcher.setCache({folder.path(), qint64(1024) * 1024});
    it.session.open({.sources = {server.url("/m").toString()}});
    QTRY_COMPARE(it.galleryOpened.size(), 1);
    server.route("/m", answer);
    // A broken answer does not replace a valid one in the cache.
    for (int i = 1; i <= 2; ++i) {
        it.session.open({.sources = {server.url("/m").toString()}});
        QTRY_COMPARE(it.galleryOpened.size() - 1 + it.failed.size(), i);
    }
    QTEST(it.failed.isEmpty(), "standsIn");
    server.route("/m", WebAnswer::status(503, "Later"));
    it.session.open({.sources = {server.url("/m").toString()}});
    QTRY_COMPARE(it.noticed.size(), it.failed.isEmpty() ? 3 : 1);
}

void TestSession::cancelsReadingFromTheCache()
{
    const QTemporaryDir folder;
    WebServer server;
    server.route("/m", WebAnswer::content(photofiles::manifest(2)));
    Reading it;
    it.fetcher.setCache({folder.path(), qint64(1024) * 1024});
    it.session.open({.sources = {server.url("/m").toString()}});
    QTRY_COMPARE(it.galleryOpened.size(), 1);
    server.route("/m", WebAnswer::status(503, "Later"));
    it.session.open({.sources = {server.url("/m").toString()}});
    const auto *fetch = it.fetcher.findChild<network::Fetch *>();
    QVERIFY(fetch);
    // While the cache is being read.
    QObject::connect(fetch, &network::Fetch::finished, &it.session, [&it] { it.session.open({}); });
    QTRY_COMPARE(it.model.rowCount(), 29);
    QCOMPARE(it.galleryOpened.size(), 2);
    QCOMPARE(it.noticed.size(), 0);
}

void TestSession::tellsEachTimeAFolderVanishesAndReturns()
{
    const photofiles::Folder parent;
    parent.photos({"in/a.jpg"});
    Reading it;
    it.session.open({.sources = {parent.path("in")}});
    QTRY_COMPARE(it.titles(), "a");
    for (int times = 1; times <= 2; ++times) {
        QVERIFY(QDir(parent.path("in")).removeRecursively());
        QTRY_COMPARE(it.sourceFailed.size(), times);
        parent.photos({QStringLiteral("in/%1.jpg").arg(times)});
        QTRY_COMPARE(it.titles(), QString::number(times));
        QTRY_COMPARE(it.sourceRecovered.size(), times);
        parent.photos({"in/9.jpg"}); // shows when the folder is watched again
        QTRY_COMPARE(it.titles(), QStringLiteral("%1 9").arg(times));
    }
    QCOMPARE(it.sourceRecovered.size(), 2);
    QCOMPARE(it.sourceFailed.size(), 2);
}

void TestSession::substitutesOfAManifestAreNotMonitored()
{
    const photofiles::Folder folder;
    folder.photos({"photos/a.jpg", "photos/2.jpg"});
    const QString manifest = folder.write("m.json", photofiles::manifest(2, 2));
    Reading it;
    it.session.open({.sources = {folder.path("photos")}});
    QTRY_COMPARE(it.titles(), "2 a");
    it.session.open({.sources = {manifest}, .photos = folder.path("photos")});
    QTRY_COMPARE(it.titles(), "Canvas 1 Canvas 2");
    QVERIFY(it.model.gallery().slides.at(0).layers.isEmpty());
    QCOMPARE(it.model.gallery().slides.at(1).layers.size(), 1);

    Reading other; // shows when the change was noticed
    other.session.open({.sources = {folder.path("photos")}});
    QTRY_COMPARE(other.titles(), "2 a");
    folder.photos({"photos/1.jpg"});
    QTRY_COMPARE(other.titles(), "1 2 a");
    QCOMPARE(it.titles(), "Canvas 1 Canvas 2");
    QCOMPARE(it.session.current().kind, OpenResult::Kind::Manifest);
}

void TestSession::reopensAtTheSameSlide()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg", "b.jpg", "c.jpg", "d.jpg"});
    folder.write("a.jpg.xmp", photofiles::xmp("A", "2023-01-01"));
    folder.write("b.jpg.xmp", photofiles::xmp("B", "2021-01-01"));
    folder.write("c.jpg.xmp", photofiles::xmp("C", "2022-01-01"));
    Reading it;
    it.session.open({.sources = {folder.path()}});
    QTRY_COMPARE(it.titles(), "A B C d");
    QVERIFY(!it.session.hasRequestedStart());
    it.tour.goTo(2);
    it.session.reopen({.sources = {folder.path()}, .sorting = {gallery::Sorting::Key::Date}});
    QTRY_COMPARE(it.titles(), "B C A d");
    QCOMPARE(it.current(), "C");
    QVERIFY(it.session.hasRequestedStart());
    it.tour.goTo(3);
    it.session.reopen({.sources = {folder.path()}});
    QTRY_COMPARE(it.galleryOpened.size(), 3);
    QCOMPARE(it.current(), "d");

    // What was to be reopened and could not be is forgotten.
    it.session.reopen({.sources = {folder.path("none")}});
    QTRY_COMPARE(it.failed.size(), 1);
    QCOMPARE(it.current(), "d");
    it.session.open({.sources = {folder.path()}, .sorting = {gallery::Sorting::Key::Date}});
    QTRY_COMPARE(it.galleryOpened.size(), 4);
    QCOMPARE(it.current(), "B");
    QVERIFY(!it.session.hasRequestedStart());
}

void TestSession::destroyedWhileLoading_data()
{
    QTest::addColumn<bool>("pages"); ///< annotation pages in place of a manifest
    QTest::newRow("a manifest") << false;
    QTest::newRow("annotation pages") << true;
}

void TestSession::destroyedWhileLoading()
{
    QFETCH(bool, pages);
    WebServer server;
    server.route("/*", WebAnswer::content("{").claiming(10).thenStalling());
    auto it = std::make_unique<Reading>();
    if (pages) {
        OpenResult opened = letters("abc");
        opened.reading.gallery.slides[0].remarkPages = {server.url("/a").toString()};
        it->session.show(opened);
    } else {
        it->session.open({.sources = {server.url("/m").toString()}});
    }
    QTRY_COMPARE(server.requests().size(), 1);
    it.reset();
    QTRY_COMPARE(server.connections(), 0);
}

VITRINE_TEST(TestSession, QCoreApplication)
#include "tst_session.moc"
