// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"
#include "sources/iiif/builtin.h"
#include "sources/iiif/document.h"
#include "sources/loading/openresult.h"
#include "sources/recommendations/recommendationdetails.h"
#include "sources/recommendations/recommendationfinder.h"
#include "support/photofiles.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTest>

using recommendations::OpenGallery;
using recommendations::Recommendation;
using recommendations::RecommendationFinder;

/// Where to go on from a gallery.
class TestRecommendations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picksFromEachGroup_data();
    void picksFromEachGroup();
    void sameAddress_data();
    void sameAddress();
    void linksThatAreGalleries_data();
    void linksThatAreGalleries();
    void theCollectionItWasChosenFrom();
    void neighbours_data();
    void neighbours();
    void cachedWebGalleries();
    void allInOrder();
    void unfinishedGalleries();
    void afterTheFolderIsGone();
    void destroyedWhileSearching_data();
    void destroyedWhileSearching();
};

namespace {

QByteArray manifest(const QByteArray &name, const QByteArray &more = {})
{
    return R"({"@context":"http://iiif.io/api/presentation/3/context.json","type":"Manifest",
        "id":"https://e.org/)" +
           name + R"(","label":{"none":[")" + name + R"("]},)" + more +
           R"("items":[{"id":"https://e.org/c1","type":"Canvas"},
                       {"id":"https://e.org/c2","type":"Canvas"}]})";
}

OpenGallery hereOf(const QString &source)
{
    loading::OpenRequest request;
    request.sources = {source};
    const loading::OpenResult opened = loading::readLocal(request, loading::Depth::FirstSlide);
    const gallery::Gallery &gallery = opened.reading.gallery;
    return {opened.address, opened.kind, gallery.id, gallery.details, {}};
}

QString titles(const QList<Recommendation> &list)
{
    QStringList titles;
    for (const Recommendation &recommendation : list)
        titles += recommendation.card.title.line({"en"});
    return titles.join(u' ');
}

QString found(RecommendationFinder &finder, const OpenGallery &here)
{
    finder.search(here);
    static_cast<void>(QTest::qWaitFor([&finder] { return !finder.isSearching(); }));
    return titles(finder.found());
}

QList<Recommendation> group(const QString &names)
{
    QList<Recommendation> group;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts)) {
        Recommendation recommendation;
        recommendation.card.title = {"none", name};
        group += recommendation;
    }
    return group;
}

} // namespace

void TestRecommendations::picksFromEachGroup_data()
{
    QTest::addColumn<QStringList>("groups");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QStringList{"", ""} << 8 << "";
    QTest::newRow("all, in order") << QStringList{"a b", "c", "d"} << 8 << "a b c d";
    QTest::newRow("room for each group")
        << QStringList{"a b c d e f", "g h", "i"} << 5 << "a b g h i";
    QTest::newRow("the rest to the first")
        << QStringList{"a b c d e f", "g", "i"} << 5 << "a b c g i";
    QTest::newRow("fewer than groups") << QStringList{"a b", "c", "d"} << 2 << "a c";
}

void TestRecommendations::picksFromEachGroup()
{
    QFETCH(QStringList, groups);
    QFETCH(int, most);
    QList<QList<Recommendation>> lists;
    for (const QString &names : groups)
        lists += group(names);
    QTEST(titles(recommendations::pick(lists, most)), "expected");
}

void TestRecommendations::sameAddress_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("a folder") << "/photos/a"
                              << "/photos/b/../a/";
    QTest::newRow("a file URL") << "/photos/a b.json"
                                << "file:///photos/a%20b.json";
    QTest::newRow("a fragment") << "https://e.org/m"
                                << "https://e.org/m#canvas";
    QTest::newRow("built in") << "vitrine:guide"
                              << "vitrine:guide";
}

void TestRecommendations::sameAddress()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(recommendations::comparable(one), recommendations::comparable(other));
    QVERIFY(recommendations::comparable(one) != recommendations::comparable("/photos/c"));
}

void TestRecommendations::linksThatAreGalleries_data()
{
    QTest::addColumn<QByteArray>("links");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &links, const char *expected) {
        QTest::newRow(name) << links << QString(expected);
    };
    row("a collection", R"("partOf":[{"id":"https://e.org/all","type":"Collection",
        "label":{"en":["All"]}}],)",
        "All");
    row("a web page", R"("seeAlso":[{"id":"https://e.org/page","type":"Dataset",
        "format":"text/html","label":{"en":["Page"]}}],)",
        "");
    row("by its profile", R"("seeAlso":[{"id":"https://e.org/2","type":"Dataset",
        "profile":"http://iiif.io/api/presentation/2/context.json","label":{"en":["Two"]}}],)",
        "Two");
    row("by its media type", R"("seeAlso":[{"id":"https://e.org/3","type":"Dataset","format":
        "application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\"",
        "label":{"en":["Three"]}}],)",
        "Three");
    row("itself", R"("partOf":[{"id":"https://e.org/self","type":"Manifest"}],)", "");
}

void TestRecommendations::linksThatAreGalleries()
{
    QFETCH(QByteArray, links);
    const gallery::Gallery gallery = iiif::readDocument(manifest("self", links)).gallery;
    const OpenGallery here{
        "/self.json", loading::OpenResult::Kind::Manifest, gallery.id, gallery.details, {}};
    QTEST(titles(recommendations::linkedGalleries(here)), "expected");
}

void TestRecommendations::theCollectionItWasChosenFrom()
{
    gallery::Collection collection;
    for (const char *name : {"a", "b", "c", "d"}) {
        gallery::Collection::Item item;
        item.address = QStringLiteral("https://e.org/") + name;
        item.title = {"none", name};
        collection.items += item;
    }
    OpenGallery here{"https://e.org/b", loading::OpenResult::Kind::Manifest, {}, {}, collection};
    QCOMPARE(titles(recommendations::linkedGalleries(here)), QString("c d a"));
    here.address = "https://e.org/from/elsewhere"; // chosen from it some time ago
    QCOMPARE(titles(recommendations::linkedGalleries(here)), QString());
    here.id = "https://e.org/d"; // a copy of it
    QCOMPARE(titles(recommendations::linkedGalleries(here)), QString("a b c"));
    here.chosenFrom->items[1].embedded = std::make_shared<gallery::Collection>();
    QCOMPARE(titles(recommendations::linkedGalleries(here)),
             QString("a c")); // b is not at its address
    for (const char *name : {"e", "f", "g", "h", "i"}) {
        gallery::Collection::Item item;
        item.address = QStringLiteral("https://e.org/") + name;
        item.title = {"none", name};
        here.chosenFrom->items += item;
    }
    QCOMPARE(titles(recommendations::linkedGalleries(here)), QString("e f g h i a")); // six
}

void TestRecommendations::neighbours_data()
{
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("expected");
    QTest::newRow("manifests") << "m2.json"
                               << "m10.json m11.jsonld m1.json";
    QTest::newRow("folders") << "f2"
                             << "f10 f1";
    QTest::newRow("of a folder in a folder") << "f1/in"
                                             << "beside";
}

void TestRecommendations::neighbours()
{
    QFETCH(QString, open);
    QFETCH(QString, expected);
    const photofiles::Folder folder;
    for (const char *name : {"m1.json", "m2.json", "m10.json", ".hidden.json"})
        folder.write(name, manifest(name));
    folder.write("m11.jsonld", manifest("m11"));
    folder.write("words.txt", "words");
    folder.photos(
        {"f1/p.jpg", "f2/p.jpg", "f10/p.jpg", ".f3/p.jpg", "f1/in/p.jpg", "f1/beside/p.jpg"});
    QStringList names;
    for (const QString &path : recommendations::neighbours(hereOf(folder.path(open))))
        names += QFileInfo(path).fileName();
    QCOMPARE(names.join(u' '), expected);
}

void TestRecommendations::cachedWebGalleries()
{
    const photofiles::Folder folder;
    const network::HttpDiskCache kept(folder.path("kept"), 1'000'000);
    const QUrl address("https://e.org/m");
    Recommendation named;
    named.card.address = address.toString();
    QCOMPARE(titles({*recommendations::described(named, kept)}), QString("m")); // at least that
    network::Answer answer;
    answer.body = manifest("Kept");
    answer.address = address;
    QVERIFY(kept.write(address, answer) > 0);
    const auto known = recommendations::described(named, kept);
    QCOMPARE(titles({*known}), QString("Kept"));
    QCOMPARE(known->card.slides, 2);
}

void TestRecommendations::allInOrder()
{
    const photofiles::Folder folder;
    const QString open = folder.write("b.json", manifest("b", R"("partOf":[{"type":"Collection",
        "id":"https://e.org/all","label":{"en":["All"]}}],)"));
    folder.write("a.json", manifest("a"));
    folder.write("c.json", manifest("c"));
    folder.write("copy of b.json", manifest("b"));
    folder.write("copy of c.json", manifest("c"));
    folder.write("data.json", R"({"numbers": [1, 2, 3]})");
    RecommendationFinder finder(nullptr, {});
    const QSignalSpy changes(&finder, &RecommendationFinder::changed);
    QList<bool> searching;
    connect(&finder, &RecommendationFinder::changed, this,
            [&] { searching += finder.isSearching(); });
    const QString own =
        titles({*recommendations::described(recommendations::builtIn({iiif::guide}).first(), {})});
    QVERIFY(found(finder, hereOf(open)).startsWith("All c a "));
    QCOMPARE(searching, (QList<bool>{true, false}));
    QVERIFY(found(finder, hereOf(open)).endsWith(own));
    QVERIFY(finder.found().size() <= RecommendationFinder::most);
    QVERIFY(!changes.isEmpty());
    // From the gallery that is built in, it is not recommended itself.
    QVERIFY(!found(finder, hereOf(iiif::russiasAllies)).contains(own));
}

void TestRecommendations::unfinishedGalleries()
{
    const photofiles::Folder folder;
    folder.photos({"a/1.jpg", "a/2.jpg", "a/3.jpg", "b/1.jpg", "b/2.jpg"});
    history::History history(folder.path("history.sqlite"));
    const auto read = [&](const QString &name, int slides) {
        history::GalleryCard card;
        card.address = folder.path(name);
        card.title = {"none", name + "-begun"};
        card.slides = 3;
        card.subfolders = name == "gone";
        card.sorting.isReversed = name == "a";
        const history::GalleryKey key{card.address};
        history.enter(key, card);
        for (int i = 1; i <= slides; ++i)
            history.notePlace(key, QStringLiteral("%1/%2.jpg").arg(card.address).arg(i), i);
    };
    read("a", 2);
    read("gone", 2);
    history.finish();
    RecommendationFinder finder(&history, {});
    QCOMPARE(history.unfinished().take().value().size(), 2);
    const QString all = found(finder, hereOf(folder.path("b")));
    QVERIFY2(all.startsWith("a-begun"), qPrintable(all));
    const Recommendation &begun = finder.found().first();
    QCOMPARE(begun.reason, Recommendation::Reason::Unfinished);
    QCOMPARE(begun.card.seen, 2);
    QVERIFY(begun.card.sorting.isReversed);
    QVERIFY(!begun.card.subfolders);
    QVERIFY(!titles(finder.found()).contains("gone"));
    // Not twice, although it is a neighbour too.
    QCOMPARE(titles(finder.found()).count("a-begun"), 1);
    // What was read to its end is a neighbour whose progress is known.
    read("a", 3);
    history.finish();
    folder.photos({"a/4.jpg"}); // later
    QVERIFY(!found(finder, hereOf(folder.path("b"))).contains("a-begun"));
    QCOMPARE(finder.found().first().reason, Recommendation::Reason::Neighbour);
    QCOMPARE(finder.found().first().card.seen, 3);
    QCOMPARE(finder.found().first().card.slides, 4);
    QVERIFY(finder.found().first().card.sorting.isReversed);
    QVERIFY(!finder.found().first().card.subfolders);
}

void TestRecommendations::afterTheFolderIsGone()
{
    OpenGallery here;
    {
        const photofiles::Folder folder;
        folder.photos({"a/1.jpg", "b/1.jpg"});
        here = hereOf(folder.path("a"));
    }
    RecommendationFinder finder(nullptr, {});
    found(finder, here);
    for (const Recommendation &recommendation : finder.found())
        QCOMPARE(recommendation.reason, Recommendation::Reason::BuiltIn);
}

void TestRecommendations::destroyedWhileSearching_data()
{
    QTest::addColumn<bool>("hasHistory");
    QTest::addColumn<int>("changes"); // before it is destroyed
    QTest::newRow("at once") << false << 0;
    QTest::newRow("with a first list") << false << 1;
    QTest::newRow("while the history is asked") << true << 0;
    QTest::newRow("with the history's") << true << 1;
}

void TestRecommendations::destroyedWhileSearching()
{
    QFETCH(bool, hasHistory);
    QFETCH(int, changes);
    const photofiles::Folder folder;
    for (int i = 0; i < 30; ++i)
        folder.photos({QStringLiteral("%1/p.jpg").arg(i)});
    history::History history(folder.path("history.sqlite"));
    auto finder = std::make_unique<RecommendationFinder>(hasHistory ? &history : nullptr,
                                                         network::HttpDiskCache());
    const QSignalSpy changed(finder.get(), &RecommendationFinder::changed);
    finder->search(hereOf(folder.path("1")));
    QTRY_VERIFY(changed.size() >= changes);
    finder.reset();
    history.finish();
    QCoreApplication::processEvents(); // what was on its way reaches nobody
    QVERIFY(changed.size() >= changes);
}

VITRINE_TEST(TestRecommendations, QCoreApplication)
#include "tst_recommendations.moc"
