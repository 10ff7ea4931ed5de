// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/document.h"
#include "sources/iiif/json/documentlimits.h"
#include "support/readresultsummary.h"
#include "support/testclass.h"

#include <QFile>
#include <QTest>

/// Collections of both versions.
class TestCollectionReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void items_data();
    void items();
    void embedded_data();
    void embedded();
    void embeddedTexts();
    void nestedTooDeep();
    void wholeDocument();
};

/// The items one after another, what is embedded in one between brackets after it.
static QString itemsOf(const gallery::Collection &collection)
{
    using ItemKind = gallery::Collection::Item::Kind;
    QStringList parts;
    for (const gallery::Collection::Item &item : collection.items) {
        QStringList words{item.kind == ItemKind::Collection ? "collection" : "gallery",
                          item.address, summary::text(item.title)};
        if (item.embedded)
            words += u'[' + itemsOf(*item.embedded) + u']';
        words.removeAll(QString());
        parts += words.join(u' ');
    }
    return parts.join(QStringLiteral(" | "));
}

void TestCollectionReader::items_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &json, const char *expected) {
        QTest::newRow(name) << json << QString(expected);
    };
    row("items", R"({"type": "Collection", "items": [
            {"id": "https://e.org/m", "type": "Manifest", "label": {"en": ["M"]}},
            {"id": "https://e.org/c", "type": "Collection"}]})",
        "gallery https://e.org/m en=M | collection https://e.org/c");
    row("names of version 2", R"({"type": "Collection", "items": [
            {"@id": "https://e.org/c", "@type": "sc:Collection"}]})",
        "collection https://e.org/c");
    row("a draft of version 3", R"({"type": "Collection", "members": [
            {"id": "https://e.org/m", "type": "Manifest"}]})",
        "gallery https://e.org/m");
    row("manifests and collections", R"({"@type": "sc:Collection", "manifests": [
            {"@id": "https://e.org/m", "@type": "sc:Manifest", "label": "M"}, "https://e.org/n"],
            "collections": {"@id": "https://e.org/c"}})",
        "collection https://e.org/c | gallery https://e.org/m none=M | gallery https://e.org/n");
    row("members", R"({"@type": "sc:Collection", "members": [
            {"@id": "https://e.org/m", "@type": "sc:Manifest"},
            {"@id": "https://e.org/c", "@type": "sc:Collection"}]})",
        "gallery https://e.org/m | collection https://e.org/c");
    row("pages", R"({"@type": "sc:Collection", "total": 90, "first": "https://e.org/1"})",
        "collection https://e.org/1");
    row("relative", R"({"type": "Collection", "items": [{"id": "m.json"}]})",
        "gallery https://e.org/d/m.json");
    row("without an id", R"({"type": "Collection", "items": [{"type": "Manifest"}, null, 3,
            {"id": "file:///etc/passwd"}, {"id": "https://e.org/m"}]})",
        "gallery https://e.org/m");
}

void TestCollectionReader::items()
{
    QFETCH(QByteArray, json);
    const gallery::ReadResult reading = iiif::readDocument(json, QUrl("https://e.org/d/top.json"));
    QVERIFY(!reading.error);
    QVERIFY(reading.collection);
    QTEST(itemsOf(*reading.collection), "expected");
}

void TestCollectionReader::embedded_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &json, const char *expected) {
        QTest::newRow(name) << json << QString(expected);
    };
    row("several under one id", R"({"@type": "sc:Collection", "collections": [
            {"@id": "https://e.org/c", "@type": "sc:Collection", "label": "A",
             "manifests": [{"@id": "https://e.org/1", "@type": "sc:Manifest"}]},
            {"@id": "https://e.org/c", "@type": "sc:Collection", "label": "B",
             "manifests": [{"@id": "https://e.org/2", "@type": "sc:Manifest"}]}]})",
        "collection https://e.org/c none=A [gallery https://e.org/1] | "
        "collection https://e.org/c none=B [gallery https://e.org/2]");
    row("several under the id of all", R"({"@id": "https://e.org/c", "@type": "sc:Collection",
            "members": [
            {"@id": "https://e.org/c", "@type": "sc:Collection", "label": "A",
             "members": [{"@id": "https://e.org/1", "@type": "sc:Manifest"}]},
            {"@id": "https://e.org/c", "@type": "sc:Collection", "label": "B",
             "members": [{"@id": "https://e.org/2", "@type": "sc:Manifest"}]}]})",
        "collection https://e.org/c none=A [gallery https://e.org/1] | "
        "collection https://e.org/c none=B [gallery https://e.org/2]");
    row("in one another", R"({"@type": "sc:Collection", "collections": [
            {"@id": "https://e.org/c", "label": "A", "collections": [
              {"@id": "https://e.org/c", "label": "B", "manifests": ["https://e.org/1"]}]}]})",
        "collection https://e.org/c none=A "
        "[collection https://e.org/c none=B [gallery https://e.org/1]]");
    row("without an id", R"({"@type": "sc:Collection", "collections": [
            {"label": "A", "manifests": ["https://e.org/1"]},
            {"label": "B", "manifests": ["https://e.org/2"]}]})",
        "collection none=A [gallery https://e.org/1] | collection none=B [gallery "
        "https://e.org/2]");
    row("a member without a type", R"({"@type": "sc:Collection", "members": [
            {"@id": "https://e.org/c", "manifests": ["https://e.org/1"]}]})",
        "collection https://e.org/c [gallery https://e.org/1]");
    row("the same in two lists", R"({"@type": "sc:Collection",
            "members": [{"@id": "https://e.org/c", "@type": "sc:Collection",
                         "manifests": ["https://e.org/1"]}],
            "collections": [{"@id": "https://e.org/c", "manifests": ["https://e.org/1"]}]})",
        "collection https://e.org/c [gallery https://e.org/1]");
    row("named twice, not embedded", R"({"@type": "sc:Collection",
            "collections": ["https://e.org/c", {"@id": "https://e.org/c"}]})",
        "collection https://e.org/c");
    row("version 3", R"({"type": "Collection", "items": [
            {"id": "https://e.org/c", "type": "Collection", "label": {"en": ["A"]},
             "items": [{"id": "1.json", "type": "Manifest"}]}]})",
        "collection https://e.org/c en=A [gallery https://e.org/d/1.json]");
    row("version 2 in version 3", R"({"type": "Collection", "items": [
            {"@id": "https://e.org/c", "@type": "sc:Collection",
             "manifests": [{"@id": "https://e.org/1", "@type": "sc:Manifest"}]}]})",
        "collection https://e.org/c [gallery https://e.org/1]");
    row("embedded without items", R"({"type": "Collection", "items": [
            {"id": "https://e.org/c", "type": "Collection", "items": []}]})",
        "collection https://e.org/c");
    row("embedded with nothing that can be opened", R"({"type": "Collection", "items": [
            {"id": "https://e.org/c", "type": "Collection", "items": [null, 3]}]})",
        "collection https://e.org/c");
    row("a manifest with its canvases", R"({"type": "Collection", "items": [
            {"id": "https://e.org/m", "type": "Manifest",
             "items": [{"id": "https://e.org/c/1", "type": "Canvas"}]}]})",
        "gallery https://e.org/m");
}

// Collections may be embedded in others, where nothing more is at their address (Presentation 3.0
// §5.1, 2.1 §5.8).
void TestCollectionReader::embedded()
{
    items();
}

void TestCollectionReader::embeddedTexts()
{
    const gallery::ReadResult reading =
        iiif::readDocument(R"({"@type": "sc:Collection", "collections": [
        {"@id": "https://e.org/c", "label": "A", "description": "All of A", "attribution": "Archive",
         "manifests": ["https://e.org/1", 7]}]})");
    QVERIFY(reading.collection);
    const auto embedded = reading.collection->items.at(0).embedded;
    QVERIFY(embedded);
    QCOMPARE(embedded->id, "https://e.org/c");
    QCOMPARE(summary::text(embedded->title), "none=A");
    QCOMPARE(summary::text(embedded->introduction), "none=All of A");
    QCOMPARE(summary::text(embedded->credit.value), "none=Archive");
    QCOMPARE(summary::notices(reading), "collections[0].manifests[1]");
}

void TestCollectionReader::nestedTooDeep()
{
    constexpr int depth = 400;
    QByteArray json = R"({"@id": "https://e.org/m", "@type": "sc:Manifest"})";
    for (int i = 0; i < depth; ++i)
        json = R"({"@id": "https://e.org/c", "@type": "sc:Collection", "members": [)" + json + "]}";
    const gallery::ReadResult reading = iiif::readDocument(json);
    QVERIFY(reading.collection);
    int levels = 0;
    gallery::Collection::Item item = reading.collection->items.at(0);
    for (; item.embedded; item = gallery::Collection::Item(item.embedded->items.at(0)))
        ++levels;
    QCOMPARE(levels, iiif::limits::collectionDepth);
    QCOMPARE(item.address, "https://e.org/c"); // the deeper ones open from their addresses
}

void TestCollectionReader::wholeDocument()
{
    const QString path = QStringLiteral(TEST_DATA "/iiif/own/collection-2.json");
    const gallery::ReadResult reading = iiif::readDocumentFile(path);
    QVERIFY(reading.collection);
    QVERIFY(reading.notices.isEmpty());
    const gallery::Collection &collection = *reading.collection;
    QCOMPARE(collection.id, "https://own.example/top.json");
    QCOMPARE(summary::text(collection.title), "none=Everything");
    QCOMPARE(summary::text(collection.introduction), "none=All that there is");
    QCOMPARE(summary::text(collection.credit.value), "none=Municipal archive");
    QCOMPARE(collection.items.size(), 3);
    QCOMPARE(collection.items.at(1).date, "1911-01-01T00:00:00Z");
    QCOMPARE(summary::pictures(collection.items.at(1).thumbnails), "https://own.example/t/1.jpg");
    QCOMPARE(collection.items.at(2).address,
             QUrl::fromLocalFile(TEST_DATA "/iiif/own/garden/manifest.json").toString());
}

VITRINE_TEST(TestCollectionReader, QCoreApplication)
#include "tst_collectionreader.moc"
