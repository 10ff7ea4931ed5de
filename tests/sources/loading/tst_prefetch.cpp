// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/galleryloader.h"
#include "sources/loading/prefetch.h"
#include "sources/network/fetcher.h"
#include "support/photofiles.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using loading::GalleryLoader;
using loading::OpenRequest;
using loading::OpenResult;
using loading::Prefetch;

/// The source that the program is started with is read once, before there is a window.
class TestPrefetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsLocal();
    void readsNothingFromTheWeb();
    void callsBackWithTheGallery();
    void theLoaderUsesTheResult();
    void anotherRequestIsReadAnew();
    void returnsTheResultOnce();
    void destructorCancels();
};

static QStringList slideTitles(const OpenResult &opened)
{
    QStringList all;
    for (const gallery::Slide &slide : opened.reading.gallery.slides)
        all += slide.title.line({"en"});
    return all;
}

void TestPrefetch::readsWhatIsLocal()
{
    const photofiles::Folder folder;
    folder.photos({"b.jpg", "a.jpg"});
    Prefetch early;
    QVERIFY(!early.isBegun());
    early.begin({.sources = {folder.path("b.jpg")}});
    QVERIFY(early.isBegun());
    QCOMPARE(slideTitles(*early.work().peek()), QStringList({"a", "b"}));
    QCOMPARE(early.work().peek()->reading.gallery.start, 1);
}

void TestPrefetch::readsNothingFromTheWeb()
{
    Prefetch early;
    early.begin({.sources = {"http://127.0.0.1:1/manifest.json"}});
    QVERIFY(!early.isBegun());
}

void TestPrefetch::callsBackWithTheGallery()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg"});
    std::atomic<int> told = 0;
    {
        Prefetch early;
        early.begin({.sources = {folder.path()}}, [&told](const OpenResult &) { ++told; });
        QTRY_COMPARE(told.load(), 1);
    }
    {
        Prefetch early;
        early.begin({.sources = {folder.path("lacking")}}, [&told](const OpenResult &) { ++told; });
        QVERIFY(early.work().peek()->reading.error);
    }
    QCOMPARE(told.load(), 1);
}

/// An opener that can take over what was begun.
struct TakingOver
{
    network::Fetcher fetcher;
    GalleryLoader opener{&fetcher};
    QSignalSpy opened{&opener, &GalleryLoader::opened};
    QSignalSpy ended{&opener, &GalleryLoader::ended};
};

void TestPrefetch::theLoaderUsesTheResult()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg"});
    const OpenRequest request{.sources = {folder.path()}};
    Prefetch early;
    early.begin(request);
    early.work().peek();
    folder.photos({"b.jpg"}); // too late to be read
    TakingOver taking;
    taking.opener.usePrefetch(request, early.work());
    taking.opener.open(request);
    QVERIFY(taking.opener.isOpening());
    QTRY_COMPARE(taking.ended.size(), 1);
    QCOMPARE(slideTitles(taking.opened.first().first().value<OpenResult>()), QStringList({"a"}));
}

void TestPrefetch::anotherRequestIsReadAnew()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg"});
    Prefetch early;
    early.begin({.sources = {folder.path()}});
    TakingOver taking;
    taking.opener.usePrefetch(early.request(), early.work());
    taking.opener.open({});
    QTRY_COMPARE(taking.opened.size(), 1);
    QCOMPARE(taking.opened.first().first().value<OpenResult>().kind, OpenResult::Kind::Builtin);
}

void TestPrefetch::returnsTheResultOnce()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg"});
    const OpenRequest request{.sources = {folder.path()}};
    Prefetch early;
    early.begin(request);
    early.work().peek();
    TakingOver taking;
    taking.opener.usePrefetch(request, early.work());
    taking.opener.open(request);
    QTRY_COMPARE(taking.opened.size(), 1);
    folder.photos({"b.jpg"});
    taking.opener.open(request);
    QTRY_COMPARE(taking.opened.size(), 2);
    QCOMPARE(slideTitles(taking.opened.last().first().value<OpenResult>()),
             QStringList({"a", "b"}));
}

void TestPrefetch::destructorCancels()
{
    const photofiles::Folder folder;
    folder.photos({"a.jpg"});
    const OpenRequest request{.sources = {folder.path()}};
    Prefetch early;
    early.begin(request);
    TakingOver taking;
    taking.opener.usePrefetch(request, early.work());
    taking.opener.open(request);
    taking.opener.cancel();
    QCOMPARE(taking.ended.size(), 1);
    QVERIFY(early.work().stop.stop_requested());
    taking.opener.open({});
    QTRY_COMPARE(taking.opened.size(), 1);
    QCOMPARE(taking.opened.first().first().value<OpenResult>().kind, OpenResult::Kind::Builtin);
}

VITRINE_TEST(TestPrefetch, QCoreApplication)
#include "tst_prefetch.moc"
