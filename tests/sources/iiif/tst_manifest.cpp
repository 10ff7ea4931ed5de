// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errors/limits.h"
#include "sources/iiif/document.h"
#include "sources/iiif/json/documentlimits.h"
#include "support/testclass.h"

#include <QTemporaryDir>
#include <QTest>

using errors::Problem;
using gallery::ReadResult;

/// Valid, unusual, broken and malicious manifests.
class TestManifest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryPart();
    void withoutACover();
    void refuses_data();
    void refuses();
    void readsWhatMakesSense_data();
    void readsWhatMakesSense();
    void startsInItsOrder_data();
    void startsInItsOrder();
    void hugeNumbersOfLanguages();
    void hugeNumbersOfChapterSlides();
    void hugeNumbersOfCanvases();
    void files();
};

static QByteArray thirdManifestWith(const QByteArray &parts)
{
    return R"({"@context": "http://iiif.io/api/presentation/3/context.json",
               "id": "https://example.org/m", "type": "Manifest", )" +
           parts + "}";
}

static const QByteArray oneCanvas =
    R"("items": [{"id": "https://example.org/1", "type": "Canvas", "label": {"fr": ["Un"]}}])";

void TestManifest::readsEveryPart()
{
    const ReadResult reading = iiif::readDocument(thirdManifestWith(R"(
        "label": {"fr": ["Titre"], "en": ["Title"]},
        "summary": {"fr": ["<p>Une <script>x</script>intro</p>"]},
        "requiredStatement": {"label": {"fr": ["Photos"]}, "value": {"none": ["© Tous"]}},
        "viewingDirection": "right-to-left",
        "rights": ["http://c.org/by/", "http://c.org/0/"],
        "placeholderCanvas": {"id": "https://example.org/0", "type": "Canvas",
                              "label": {"fr": ["Couverture"]}},
        "items": [{"id": "https://example.org/1", "type": "Canvas", "width": 300, "height": 200,
                   "label": {"fr": ["<b>Un</b>"], "en": ["One"]},
                   "summary": {"fr": ["Premier", "Second"], "en": ["First"]},
                   "requiredStatement": {"label": {"fr": ["Crédit"]}, "value": {"fr": ["© Moi"]}}}],
        "structures": [{"id": "https://example.org/r", "type": "Range", "label": {"fr": ["Chapitre"]},
                        "items": [{"id": "https://example.org/1", "type": "Canvas"}]}])"));
    QVERIFY(!reading.error);
    QVERIFY(reading.notices.isEmpty());
    const gallery::Gallery &gallery = reading.gallery;
    QCOMPARE(gallery.id, "https://example.org/m");
    QCOMPARE(gallery.title.line({"en"}), "Title");
    QCOMPARE(gallery.introduction.line({"fr"}), "<p>Une intro</p>");
    QCOMPARE(gallery.credit.value.line({"fr"}), "© Tous");
    QCOMPARE(gallery.direction, gallery::Direction::RightToLeft);
    QCOMPARE(gallery.details.rights.address, "http://c.org/by/");
    QCOMPARE(gallery.details.rights.notice.values("none"), QStringList{"http://c.org/0/"});
    QVERIFY(gallery.hasCover);
    QCOMPARE(gallery.slides.size(), 2);
    QCOMPARE(gallery.slides.first().title.line({"fr"}), "Couverture");
    const gallery::Slide &slide = gallery.slides.last();
    QCOMPARE(slide.id, "https://example.org/1");
    QCOMPARE(slide.title.line({"fr"}), "<b>Un</b>"); // a label is never HTML
    QCOMPARE(slide.caption.values("fr"), (QStringList{"Premier", "Second"}));
    QCOMPARE(slide.credit.label.line({"fr"}), "Crédit");
    QCOMPARE(slide.credit.value.line({"fr"}), "© Moi");
    QCOMPARE(slide.size, QSize(300, 200));
    QCOMPARE(gallery.chapters.size(), 1);
    QCOMPARE(gallery.chapters.first().slides, QList<int>{1});
}

void TestManifest::withoutACover()
{
    const ReadResult reading = iiif::readDocument(thirdManifestWith(oneCanvas));
    QVERIFY(!reading.error);
    QVERIFY(!reading.gallery.hasCover);
    QCOMPARE(reading.gallery.slides.size(), 1);
}

void TestManifest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &json, const char *code,
                        const char *place) {
        QTest::newRow(name) << json << code << QString::fromLatin1(place);
    };
    row("an empty file", " \n", "EmptyFile", "");
    row("a web page", "<html>", "WebPage", "");
    row("no JSON", "title: x", "NotJson", "1:1");
    row("cut off", "{\"type\": \"Manifest\",\n \"items\": [", "NotJson", "2:11");
    row("a comma too many, on its line", "{\n  \"type\": \"Manifest\",\n}", "NotJson", "3:1");
    row("nested without end", QByteArray(100'000, '['), "NotJson", "1:1025");
    row("not UTF-8", "\xff\xfe{", "NotJson", "1:1");
    row("a list", "[1, 2]", "NotAManifest", "type");
    row("an empty object", "{}", "NotAManifest", "type");
    row("an empty collection", R"({"type": "Collection", "items": []})", "NoItems", "items");
    row("JSON of another trade", R"({"type": "FeatureCollection"})", "NotAManifest", "type");
    row("an annotation page",
        R"({"@context": "http://iiif.io/api/presentation/3/context.json",
            "type": "AnnotationPage"})",
        "NotAGallery", "type");
    row("a type that is no string", R"({"type": 3})", "NotAManifest", "type");
    row("version 2 without canvases", R"({"@type": "sc:Manifest", "sequences": []})", "NoSlides",
        "sequences[0].canvases");
    row("no canvases", thirdManifestWith(R"("items": [])"), "NoSlides", "items");
    row("items missing", thirdManifestWith(R"("label": {"fr": ["x"]})"), "NoSlides", "items");
    row("only junk for canvases", thirdManifestWith(R"("items": [1, null, "x"])"), "NoSlides",
        "items");
    row("only a cover", thirdManifestWith(R"("placeholderCanvas": {"id": "x", "type": "Canvas"})"),
        "NoSlides", "items");
}

void TestManifest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    const ReadResult reading = iiif::readDocument(json);
    QVERIFY(reading.error);
    QCOMPARE(QString(reading.error->code), code);
    QTEST(reading.error->place, "place");
    QVERIFY(reading.gallery.slides.isEmpty());
    QVERIFY(!reading.error->text.isEmpty());
}

void TestManifest::readsWhatMakesSense_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("slides");
    const auto row = [](const char *name, const QByteArray &parts, const char *code,
                        const char *place, int slides) {
        QTest::newRow(name) << parts << code << QString::fromLatin1(place) << slides;
    };
    row("a canvas that is none", R"("items": [7, {"id": "a"}])", "NotACanvas", "items[0]", 1);
    row("an empty text for a canvas", R"("items": ["", {"id": "a"}])", "NotACanvas", "items[0]", 1);
    row("a list for a canvas", R"("items": [[], {"id": "a"}])", "NotACanvas", "items[0]", 1);
    row("nothing for a canvas", R"("items": [null, {"id": "a"}])", "NotACanvas", "items[0]", 1);
    row("a manifest among canvases", R"("items": [{"type": "Manifest"}, {"id": "a"}])",
        "NotACanvas", "items[0]", 1);
    row("a canvas without an id", R"("items": [{"label": {"fr": ["x"]}}])", "MissingId", "items[0]",
        1);
    row("two canvases of one id", R"("items": [{"id": "a"}, {"id": "a"}])", "RepeatedId",
        "items[1]", 2);
    row("a list inside a title", R"("items": [{"id": "a", "label": {"fr": [["x"]]}}])", "WrongType",
        "items[0].label.fr[0]", 1);
    row("a start that does not exist", oneCanvas + R"(, "start": {"id": "b", "type": "Canvas"})",
        "UnknownStart", "start", 1);
    row("a file of the reader's",
        R"("items": [{"id": "a", "thumbnail": [{"id": "file:///etc/passwd", "type": "Image"}]}])",
        "LocalAddress", "items[0].thumbnail[0]", 1);
    row("a width that is no number", R"("items": [{"id": "a", "width": "big"}])", "WrongType",
        "items[0].width", 1);
    row("a negative height", R"("items": [{"id": "a", "height": -4}])", "WrongType",
        "items[0].height", 1);
    row("a width beyond all bounds", R"("items": [{"id": "a", "width": 1e300}])", "WrongType",
        "items[0].width", 1);
    row("a chapter with an unknown canvas",
        oneCanvas + R"(, "structures": [{"type": "Range", "label": {"fr": ["x"]},
                                         "items": [{"id": "nowhere", "type": "Canvas"}]}])",
        "UnknownCanvas", "structures[0].items[0]", 1);
    row("a chapter that is none", oneCanvas + R"(, "structures": [false])", "WrongType",
        "structures[0]", 1);
    QByteArray deep = R"({"type": "Range", "items": [)";
    row("chapters nested too deep",
        oneCanvas + ", \"structures\": [" + deep.repeated(80) + QByteArray("]}").repeated(80) + "]",
        "TooDeep", qPrintable(QString("structures[0]") + QString(".items[0]").repeated(65)), 1);
}

void TestManifest::readsWhatMakesSense()
{
    QFETCH(QByteArray, parts);
    QFETCH(QString, code);
    const ReadResult reading = iiif::readDocument(thirdManifestWith(parts));
    QVERIFY(!reading.error);
    QTEST(int(reading.gallery.slides.size()), "slides");
    QCOMPARE(reading.notices.size(), 1);
    QCOMPARE(QString(reading.notices.first().code), code);
    QTEST(reading.notices.first().place, "place");
    QVERIFY(reading.notices.first().textWithPlace().contains(reading.notices.first().place));
}

void TestManifest::startsInItsOrder_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QString>("first");
    const auto sequence = [](const char *canvases, const char *more = "") {
        QByteArray items;
        for (const char *id = canvases; *id; ++id)
            items += QByteArray(items.isEmpty() ? "" : ",") + R"({"type": "Canvas", "id": ")" +
                     *id + "\"}";
        return QByteArray(R"({"type": "Range", "id": "r", "behavior": ["sequence"], )") + more +
               R"("items": [)" + items + "]}";
    };
    const auto row = [](const char *name, const QByteArray &structures, const QByteArray &more,
                        const char *first) {
        QTest::newRow(name) << ", \"structures\": [" + structures + "]" + more << QString(first);
    };
    const QByteArray startsAtB = R"(, "start": {"id": "b", "type": "Canvas"})";
    const char rangeStartsAtB[] = R"("start": {"id": "b", "type": "Canvas"}, )";
    row("backwards", sequence("cba"), {}, "c");
    row("without the manifest's first", sequence("cb"), {}, "c");
    row("several orders", sequence("bca") + "," + sequence("cab"), {}, "b");
    row("the manifest's start", sequence("cba"), startsAtB, "b");
    row("the range's start", sequence("cba", rangeStartsAtB), {}, "b");
    row("the manifest's start before the range's", sequence("abc", rangeStartsAtB),
        R"(, "start": {"id": "c", "type": "Canvas"})", "c");
    row("the manifest's start is not in the order", sequence("ca"), startsAtB, "c");
    row("the range's start is not in the order", sequence("ca", rangeStartsAtB), {}, "c");
    row("the manifest's start does not exist", sequence("cba"),
        R"(, "start": {"id": "z", "type": "Canvas"})", "c");
    row("a cover", sequence("cba"), R"(, "placeholderCanvas": {"id": "cover", "type": "Canvas"})",
        "cover");
    row("a range that is no order", R"({"type": "Range", "id": "r", "label": {"en": ["R"]},
        "items": [{"id": "c", "type": "Canvas"}]})",
        {}, "a");
}

// `start` of a manifest or a range is what shows first (Presentation 3.0 §3.3.2); a range with the
// behavior `sequence` gives the order (§5.4), which begins with its own first canvas.
void TestManifest::startsInItsOrder()
{
    QFETCH(QByteArray, parts);
    const ReadResult reading = iiif::readDocument(thirdManifestWith(R"("items": [
        {"id": "a", "type": "Canvas"}, {"id": "b", "type": "Canvas"}, {"id": "c", "type": "Canvas"}])" +
                                                                    parts));
    QVERIFY(!reading.error);
    const gallery::Gallery gallery = reading.gallery.inOrder(0);
    QTEST(gallery.slides.at(gallery.start).id, "first");
}

void TestManifest::hugeNumbersOfLanguages()
{
    QByteArray label = R"("items": [{"id": "a", "label": {"a": ["x"])";
    for (int i = 0; i < 50'000; ++i)
        label += ",\"x" + QByteArray::number(i) + "\": [\"x\"]";
    const ReadResult reading = iiif::readDocument(thirdManifestWith(label + "}}]"));
    QCOMPARE(reading.gallery.slides.first().title.languages().size(), errors::limits::languages);
    QCOMPARE(QString(reading.notices.first().code), "TooManyLanguages");
}

void TestManifest::hugeNumbersOfChapterSlides()
{
    const QByteArray canvas = R"({"id": "https://example.org/1", "type": "Canvas"},)";
    QByteArray open;
    for (int depth = 0; depth < 50; ++depth)
        open += R"({"type": "Range", "label": {"fr": ["x"]}, "items": [)";
    const ReadResult reading = iiif::readDocument(thirdManifestWith(
        oneCanvas + ", \"structures\": [" + open + canvas.repeated(30'000).chopped(1) +
        QByteArray("]}").repeated(50) + "]"));
    QVERIFY(!reading.error);
    QCOMPARE(reading.notices.size(), 1);
    QCOMPARE(QString(reading.notices.first().code), "TooManyChapterSlides");
    QCOMPARE(reading.gallery.chapters.first().slides, QList<int>{0});
}

void TestManifest::hugeNumbersOfCanvases()
{
    QByteArray items = R"("items": [{"id": "first"})";
    for (int i = 0; i < iiif::limits::canvases; ++i)
        items += ",{}";
    const ReadResult reading = iiif::readDocument(thirdManifestWith(items + "]"));
    QVERIFY(!reading.error);
    QCOMPARE(reading.gallery.slides.size(), iiif::limits::canvases);
    QCOMPARE(reading.notices.size(), errors::limits::notices);
}

void TestManifest::files()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("manifest.json");
    QCOMPARE(QString(iiif::readDocumentFile(path).error->code), "CannotRead");
    QCOMPARE(QString(iiif::readDocumentFile(folder.path()).error->code), "CannotRead");

    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf" + thirdManifestWith(oneCanvas)); // a byte order mark is ignored
    file.close();
    QVERIFY(!iiif::readDocumentFile(path).error);

    QVERIFY(file.resize(errors::limits::manifestBytes + 1));
    QCOMPARE(QString(iiif::readDocumentFile(path).error->code), "TooLarge");
}

VITRINE_TEST(TestManifest, QCoreApplication)
#include "tst_manifest.moc"
