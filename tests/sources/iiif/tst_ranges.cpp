// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/ranges.h"
#include "support/testclass.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

/// Chapters from IIIF ranges (Presentation 3.0 §5.4), written as an indented tree:
/// the label, then the rows under it.
class TestRanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trees_data();
    void trees();
    void opensAt_data();
    void opensAt();
};

static QString treeOf(const QList<gallery::Chapter> &chapters)
{
    QStringList lines;
    for (const gallery::Chapter &chapter : chapters) {
        QString line;
        for (int parent = chapter.parent; parent >= 0; parent = chapters.at(parent).parent)
            line += '-';
        line += chapter.title.line({"fr"}) + ':';
        for (const int row : chapter.slides)
            line += QString::number(row);
        lines += line;
    }
    return lines.join(u' ');
}

void TestRanges::trees_data()
{
    QTest::addColumn<QByteArray>("structures");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *name, const QByteArray &structures, const char *tree) {
        QTest::newRow(name) << structures << QString::fromLatin1(tree);
    };
    const QByteArray canvas = R"({"id": "a", "type": "Canvas"})";
    const QByteArray other = R"({"id": "b", "type": "Canvas"})";
    const auto range = [](const char *label, const QByteArray &items, const char *more = "") {
        QByteArray json = R"({"type": "Range", )";
        if (*label)
            json += QByteArray(R"("label": {"fr": [")") + label + R"("]}, )";
        return json + more + R"("items": [)" + items + "]}";
    };
    row("nothing", "[]", "");
    row("one chapter", "[" + range("A", canvas + "," + other) + "]", "A:01");
    row("a table of contents", "[" + range("T", range("A", canvas) + "," + range("B", other)) + "]",
        "T:01 -A:0 -B:1");
    row("several hierarchies", "[" + range("A", canvas) + "," + range("B", canvas) + "]",
        "A:0 B:0");
    row("without a label its children move up",
        "[" + range("", range("A", canvas) + "," + range("B", other)) + "]", "A:0 B:1");
    row("canvases beside ranges", "[" + range("T", canvas + "," + range("A", other)) + "]",
        "T:01 -A:1");
    row("in the order of the slides", "[" + range("A", other + "," + canvas) + "]", "A:01");
    row("twice the same canvas", "[" + range("A", canvas + "," + canvas) + "]", "A:0");
    row("not for navigation",
        "[" + range("A", canvas, R"("behavior": ["no-nav"], )") + "," + range("B", other) + "]",
        "B:1");
    row("only thumbnails", "[" + range("A", canvas, R"("behavior": ["thumbnail-nav"], )") + "]",
        "");
    row("an order of its own", "[" + range("A", canvas, R"("behavior": ["sequence"], )") + "]", "");
    row("a part of a canvas",
        "[" + range("A", R"({"id": "a#xywh=0,0,10,10", "type": "Canvas"})") + "]", "A:0");
    row("a specific resource",
        "[" +
            range("A", R"({"type": "SpecificResource", "source": {"id": "b", "type": "Canvas"}})") +
            "]",
        "A:1");
    row("a specific resource by id alone",
        "[" + range("A", R"({"type": "SpecificResource", "source": "b"})") + "]", "A:1");
    row("an id with a hash of its own",
        "[" + range("A", R"({"id": "c#1", "type": "Canvas"})") + "]", "A:2");
}

void TestRanges::trees()
{
    QFETCH(QByteArray, structures);
    iiif::DocumentContext context;
    const iiif::JsonNode json(QJsonDocument::fromJson(structures).array(), "structures", &context);
    const iiif::CanvasRows rows{{"a", 0}, {"b", 1}, {"c#1", 2}};
    QTEST(treeOf(iiif::readStructures(json, rows).chapters), "tree");
    QVERIFY(context.notices().isEmpty());
}

void TestRanges::opensAt_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QList<int>>("rows");
    const auto row = [](const char *name, const QByteArray &parts, const QList<int> &rows) {
        QTest::newRow(name) << parts << rows;
    };
    const QByteArray a = R"({"id": "a", "type": "Canvas"})";
    const QByteArray b = R"({"id": "b", "type": "Canvas"})";
    row("at the canvas listed first", R"("items": [)" + b + "," + a + "]", {1});
    row("at its start", R"("start": )" + b + R"(, "items": [)" + a + "," + b + "]", {1});
    row("no canvas", R"("items": [])", {-1});
    row("with a chapter inside",
        R"("items": [{"type": "Range", "label": {"fr": ["B"]}, "items": [)" + b + "]}," + a + "]",
        {1, 1});
}

void TestRanges::opensAt()
{
    QFETCH(QByteArray, parts);
    const QByteArray structures = R"([{"type": "Range", "label": {"fr": ["A"]}, )" + parts + "}]";
    iiif::DocumentContext context;
    const iiif::JsonNode json(QJsonDocument::fromJson(structures).array(), "structures", &context);
    QList<int> rows;
    for (const gallery::Chapter &chapter :
         iiif::readStructures(json, {{"a", 0}, {"b", 1}}).chapters)
        rows += chapter.opensAt;
    QTEST(rows, "rows");
}

VITRINE_TEST(TestRanges, QCoreApplication)
#include "tst_ranges.moc"
