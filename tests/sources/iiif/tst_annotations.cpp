// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/document.h"
#include "support/readresultsummary.h"
#include "support/testclass.h"

#include <QTest>

/// Remarks on a canvas, in its document and in annotation pages.
class TestAnnotations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void embedded_data();
    void embedded();
    void pages_data();
    void pages();
    void onlyTheFirstPageHasThePhoto();
};

static void annotationRow(const char *name, const QByteArray &json, const char *aspect,
                          const char *expected)
{
    QTest::newRow(name) << json << QString::fromUtf8(aspect) << QString::fromUtf8(expected);
}

static QByteArray note(const QByteArray &body, const char *motivation = "\"commenting\"")
{
    return QByteArray(R"({"type": "Annotation", "motivation": )") + motivation + R"(, "body": )" +
           body + "}";
}

void TestAnnotations::embedded_data()
{
    QTest::addColumn<QByteArray>("annotations");
    QTest::addColumn<QString>("aspect");
    QTest::addColumn<QString>("expected");
    const auto remarks = [](const char *name, const QByteArray &items, const char *expected) {
        annotationRow(name, R"([{"type": "AnnotationPage", "items": [)" + items + "]}]", "remarks",
                      expected);
    };
    const QByteArray text = R"({"type": "TextualBody", "value": "a", "language": "en"})";
    remarks("a comment", note(text), "comment en=a");
    remarks("a description", note(text, R"(["tagging", "oa:describing"])"), "description en=a");
    remarks("in two languages", note("[" + text + R"(, {"value": "b", "language": ["fr"]}])"),
            "comment en=a fr=b");
    remarks("in a choice", note(R"({"type": "Choice", "items": [)" + text + "]}"), "comment en=a");
    remarks("with a style", note(R"({"type": "SpecificResource", "source": )" + text + "}"),
            "comment en=a");
    remarks("without a language", note(R"({"value": " b "})"), "comment none=b");
    remarks("HTML", note(R"({"value": "<p>b<script>c</script></p>", "format": "text/html"})"),
            "comment none=<p>b</p>");
    remarks("what only looks like HTML", note(R"({"value": "<b>", "format": "text/plain"})"),
            "comment none=<span>&lt;b&gt;</span>");
    remarks("other motivations",
            note(text, "\"tagging\"") + "," + note(text, "\"linking\"") + "," + note(text, "null") +
                "," + note(text, "7"),
            "");
    remarks("bodies without words",
            note("\"https://e.org/\"") + "," + note("null") + "," +
                note(R"({"type": "Image", "id": "https://e.org/"})") + "," +
                note(R"({"value": 7})") + "," + note(R"({"value": "  "})"),
            "");
    remarks("junk", R"(null, [], "x", {}, )" + note(text), "comment en=a");
    annotationRow("elsewhere",
                  R"([{"id": "https://e.org/1"}, "https://e.org/2", {}, null, "file:///etc"])",
                  "remark pages", "https://e.org/1 https://e.org/2");
    annotationRow("one page, not in a list", R"({"items": [)" + note(text) + "]}", "remarks",
                  "comment en=a");
    annotationRow("junk for pages", "7", "remarks", "");
}

void TestAnnotations::embedded()
{
    QFETCH(QByteArray, annotations);
    QFETCH(QString, aspect);
    const QByteArray manifest =
        R"({"type": "Manifest", "items": [{"id": "c", "annotations": )" + annotations + "}]}";
    QTEST(summary::of(iiif::readDocument(manifest), aspect), "expected");
}

void TestAnnotations::pages_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("remarks");
    QTest::addColumn<QString>("layers");
    const auto row = [](const char *name, const QByteArray &json, const char *remarks,
                        const char *layers) {
        QTest::newRow(name) << json << QString(remarks) << QString(layers);
    };
    row("a comment", R"({"type": "AnnotationPage", "items": [)" + note(R"({"value": "a"})") + "]}",
        "comment none=a", "");
    row("a picture", R"({"items": [{"motivation": "painting", "target": "c#xywh=1,2,3,4",
        "body": {"id": "i.jpg", "type": "Image"}}]})",
        "", "@1,2,3,4 https://e.org/i.jpg");
    row("of version 2", R"({"@type": "sc:AnnotationList", "resources": [{"motivation":
        "sc:painting", "resource": {"@id": "i.jpg", "@type": "dctypes:Image"}},
        {"motivation": "oa:commenting", "resource": {"chars": "a"}}]})",
        "comment none=a", "https://e.org/i.jpg");
    row("no page", R"({"type": "Manifest"})", "", "");
    row("a list", "[1, 2]", "", "");
    row("no JSON", "<html>", "", "");
    row("nothing", "", "", "");
}

void TestAnnotations::pages()
{
    QFETCH(QByteArray, page);
    gallery::Slide slide;
    slide.size = {400, 300};
    iiif::addAnnotationPage(slide, page, QUrl("https://e.org/page.json"));
    QTEST(summary::remarks(slide), "remarks");
    QTEST(summary::layers(slide), "layers");
}

void TestAnnotations::onlyTheFirstPageHasThePhoto()
{
    const auto page = [](const QByteArray &name) {
        return R"({"items": [{"motivation": "painting", "body": {"id": ")" + name +
               R"(.jpg", "type": "Image"}}, )" + note(R"({"value": ")" + name + "\"}") + "]}";
    };
    gallery::Slide slide;
    for (const char *name : {"b", "a"})
        iiif::addAnnotationPage(slide, page(name), QUrl("https://e.org/page.json"));
    QCOMPARE(summary::layers(slide), "https://e.org/b.jpg");
    QCOMPARE(summary::remarks(slide), "comment none=b | comment none=a");
    QCOMPARE(slide.medium, gallery::Slide::Medium::Picture);
}

VITRINE_TEST(TestAnnotations, QCoreApplication)
#include "tst_annotations.moc"
