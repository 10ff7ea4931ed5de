// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/document.h"
#include "support/telling.h"
#include "support/testclass.h"

#include <QFile>
#include <QTest>

/// Collections of both versions.
class TestCollection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void items_data();
    void items();
    void wholeDocument();
};

static QString itemsOf(const gallery::Collection &collection)
{
    using ItemKind = gallery::Collection::Item::Kind;
    QStringList parts;
    for (const gallery::Collection::Item &item : collection.items)
        parts += ((item.kind == ItemKind::Collection ? "collection " : "gallery ") + item.address +
                  u' ' + telling::text(item.title))
                     .trimmed();
    return parts.join(QStringLiteral(" | "));
}

void TestCollection::items_data()
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

void TestCollection::items()
{
    QFETCH(QByteArray, json);
    const gallery::ReadResult reading = iiif::readDocument(json, QUrl("https://e.org/d/top.json"));
    QVERIFY(!reading.error);
    QVERIFY(reading.collection);
    QTEST(itemsOf(*reading.collection), "expected");
}

void TestCollection::wholeDocument()
{
    const QString path = QStringLiteral(TEST_DATA "/iiif/own/collection-2.json");
    const gallery::ReadResult reading = iiif::readDocumentFile(path);
    QVERIFY(reading.collection);
    QVERIFY(reading.notices.isEmpty());
    const gallery::Collection &collection = *reading.collection;
    QCOMPARE(collection.id, "https://own.example/top.json");
    QCOMPARE(telling::text(collection.title), "none=Everything");
    QCOMPARE(telling::text(collection.introduction), "none=All that there is");
    QCOMPARE(telling::text(collection.credit.value), "none=Municipal archive");
    QCOMPARE(collection.items.size(), 3);
    QCOMPARE(collection.items.at(1).date, "1911-01-01T00:00:00Z");
    QCOMPARE(telling::pictures(collection.items.at(1).thumbnails), "https://own.example/t/1.jpg");
    QCOMPARE(collection.items.at(2).address,
             QUrl::fromLocalFile(TEST_DATA "/iiif/own/garden/manifest.json").toString());
}

VITRINE_TEST(TestCollection, QCoreApplication)
#include "tst_collection.moc"
