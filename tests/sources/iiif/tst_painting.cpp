// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/document.h"
#include "support/readresultsummary.h"
#include "support/testclass.h"

#include <QTest>

/// Painting annotations and further pictures of a canvas in Presentation 3.
class TestPainting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodies_data();
    void bodies();
    void services_data();
    void services();
    void canvases_data();
    void canvases();
};

static void columns(const char *input)
{
    QTest::addColumn<QByteArray>(input);
    QTest::addColumn<QString>("aspect");
    QTest::addColumn<QString>("expected");
}

static void pictureRow(const char *name, const QByteArray &json, const char *aspect,
                       const char *expected)
{
    QTest::newRow(name) << json << QString::fromUtf8(aspect) << QString::fromUtf8(expected);
}

static void compareCanvas(const QByteArray &canvas)
{
    QFETCH(QString, aspect);
    const QByteArray manifest = R"({"@context": "http://iiif.io/api/presentation/3/context.json",
        "id": "https://e.org/m", "type": "Manifest", "items": [{"id": "c", "type": "Canvas")" +
                                canvas + "}]}";
    QTEST(summary::of(iiif::readDocument(manifest, QUrl("https://e.org/dir/m.json")), aspect),
          "expected");
}

static QByteArray annotation(const QByteArray &body, const QByteArray &target = "\"c\"")
{
    return R"({"type": "Annotation", "motivation": "painting", "body": )" + body +
           R"(, "target": )" + target + "}";
}

static QByteArray painted(const QByteArray &annotations)
{
    return R"(, "items": [{"type": "AnnotationPage", "items": [)" + annotations + "]}]";
}

void TestPainting::bodies_data()
{
    columns("annotations");
    const QByteArray image = R"({"id": "https://e.org/i.jpg", "type": "Image"})";
    const auto layers = [](const char *name, const QByteArray &json, const char *expected) {
        pictureRow(name, json, "layers", expected);
    };
    layers("an address", annotation("\"https://e.org/i.jpg\""), "https://e.org/i.jpg");
    layers("an image", annotation(image), "https://e.org/i.jpg");
    layers("an image in a list", annotation("[" + image + "]"), "https://e.org/i.jpg");
    layers("ids of version 2",
           annotation(R"({"@id": "https://e.org/i.jpg", "@type": "dctypes:Image"})"),
           "https://e.org/i.jpg");
    layers("by format", annotation(R"({"id": "https://e.org/i", "format": "image/png"})"),
           "https://e.org/i");
    layers("by nothing", annotation(R"({"id": "https://e.org/i"})"), "https://e.org/i");
    layers("relative", annotation(R"({"id": "../i.jpg", "type": "Image"})"), "https://e.org/i.jpg");
    layers("spaces", annotation(R"({"id": " https://e.org/i.jpg ", "type": "Image"})"),
           "https://e.org/i.jpg");
    layers("as it is written",
           annotation(R"({"id": "https://e.org/a%2Fb c.jpg", "type": "Image"})"),
           "https://e.org/a%2Fb c.jpg");
    layers("with a fragment", annotation("\"https://e.org/i.jpg#xywh=1,2,3,4\""),
           "https://e.org/i.jpg @1,2,3,4");
    layers("with a fragment in percent",
           annotation(R"({"id": "https://e.org/i.jpg#xywh=percent:50,0,50,100", "type": "Image",
                          "width": 200, "height": 100})"),
           "https://e.org/i.jpg 200x100 @100,0,100,100");
    layers("choice",
           annotation(R"({"type": "Choice", "items": [)" + image +
                      R"(, {"id": "https://e.org/2", "type": "Image",
                                      "label": {"en": ["Two"]}}]})"),
           "https://e.org/i.jpg | https://e.org/2 en=Two");
    layers("a choice of languages", annotation(R"({"type": "Choice", "items": [
               {"id": "https://e.org/1", "type": "Image", "language": "fr"},
               {"id": "https://e.org/2", "type": "Image", "language": ["en", "de"]}]})"),
           "https://e.org/1 in:fr | https://e.org/2 in:en");
    layers("a choice with a sound",
           annotation(R"({"type": "Choice", "items": [
               {"id": "https://e.org/s.mp3", "type": "Sound"}, )" +
                      image + "]}"),
           "https://e.org/i.jpg");
    layers("an empty choice", annotation(R"({"type": "Choice", "items": []})"), "");
    layers("image selector",
           annotation(R"({"type": "SpecificResource", "source": )" + image +
                      R"(, "selector": {"type": "ImageApiSelector", "region": "1,2,3,4",
                                        "rotation": 90}})"),
           "https://e.org/i.jpg @1,2,3,4 90deg");
    layers("a mirror",
           annotation(R"({"type": "SpecificResource", "source": )" + image +
                      R"(, "selector": {"type": "ImageApiSelector",
                                                    "rotation": "!0"}})"),
           "https://e.org/i.jpg !0deg");
    layers("square", annotation(R"({"type": "SpecificResource", "source": {"type": "Image",
               "id": "https://e.org/i.jpg", "width": 100, "height": 60},
               "selector": [{"type": "ImageApiSelector", "region": "square"}]})"),
           "https://e.org/i.jpg 100x60 @20,0,60,60");
    layers("no rotation at all",
           annotation(R"({"type": "SpecificResource", "source": )" + image +
                      R"(, "selector": {"type": "ImageApiSelector", "rotation": "nan"}})"),
           "https://e.org/i.jpg");
    layers("a turn too far",
           annotation(R"({"type": "SpecificResource", "source": )" + image +
                      R"(, "selector": {"type": "ImageApiSelector", "rotation": 450}})"),
           "https://e.org/i.jpg 90deg");
    layers("fragment selector",
           annotation(R"({"type": "SpecificResource", "source": "https://e.org/i.jpg",
               "selector": {"type": "FragmentSelector", "value": "xywh=pixel:1,2,3,4"}})"),
           "https://e.org/i.jpg @1,2,3,4");
    layers("targets",
           annotation(image, "\"c#xywh=0,0,100,50\"") + "," +
               annotation(image, "\"c#xywh=pct:50,50,50,50\""),
           "@0,0,100,50 https://e.org/i.jpg + @200,150,200,150 https://e.org/i.jpg");
    layers("a target of everything", annotation(image, "\"c#xywh=0,0,400,300\""),
           "https://e.org/i.jpg");
    layers("a target that makes no sense", annotation(image, "\"c#xywh=1,2,nan,4\""),
           "https://e.org/i.jpg");
    layers("a target beyond all bounds",
           annotation(image, "\"c#xywh=999999999999,0,999999999999,9\""), "https://e.org/i.jpg");
    layers("one after the other",
           annotation(image, "\"c#t=0,5\"") + "," +
               annotation("\"https://e.org/2\"", "\"c#t=5,9\""),
           "https://e.org/i.jpg");
    layers("other motivations", R"({"motivation": "supplementing", "body": )" + image + "}", "");
    layers("one motivation of many", R"({"motivation": ["x", "painting"], "body": )" + image + "}",
           "https://e.org/i.jpg");
    layers("junk", "null, 7, \"x\", [], {}, " + annotation("null") + "," + annotation("[[]]"), "");
    pictureRow("a sound", annotation(R"({"id": "https://e.org/s", "type": "Sound"})"), "medium",
               "1");
    pictureRow("a video", annotation(R"({"id": "https://e.org/s", "format": "video/mp4"})"),
               "medium", "2");
    pictureRow("a text", annotation(R"({"type": "TextualBody", "value": "x"})"), "medium", "3");
    pictureRow("a PDF", annotation(R"({"id": "https://e.org/d", "format": "application/pdf"})"),
               "medium", "3");
    pictureRow("a thing in space", annotation(R"({"id": "https://e.org/d", "type": "Model"})"),
               "medium", "4");
    pictureRow("a sound with a picture",
               annotation(R"({"id": "https://e.org/s", "type": "Sound"})") + "," +
                   annotation(image),
               "medium", "0");
}

void TestPainting::bodies()
{
    QFETCH(QByteArray, annotations);
    compareCanvas(R"(, "width": 400, "height": 300)" + painted(annotations));
}

void TestPainting::services_data()
{
    columns("service");
    const auto service = [](const char *name, const QByteArray &json, const char *expected) {
        pictureRow(name, json, "layers", expected);
    };
    service("version 3",
            R"({"id": "https://e.org/s", "type": "ImageService3", "profile": "level0"})",
            "https://e.org/s:v3:l0");
    service("version 2", R"({"@id": "https://e.org/s", "@type": "ImageService2",
                             "profile": "http://iiif.io/api/image/2/level2.json"})",
            "https://e.org/s:v2:l2");
    service("version 1", R"({"@id": "https://e.org/s", "@type": "ImageService1"})",
            "https://e.org/s:v1:l1");
    service("by profile", R"({"@id": "https://e.org/s",
                              "profile": "https://iiif.io/api/image/2.1/level1.json"})",
            "https://e.org/s:v2:l1");
    service("by an old profile",
            R"({"@id": "https://e.org/s", "profile":
                "http://library.stanford.edu/iiif/image-api/compliance.html#level2"})",
            "https://e.org/s:v1:l2");
    service("by its level alone", R"({"@id": "https://e.org/s", "profile": "level2"})",
            "https://e.org/s:v2:l2");
    service("a level too high", R"({"id": "https://e.org/s", "type": "ImageService3",
                                    "profile": "level3"})",
            "https://e.org/s:v3:l2");
    service("the newest", R"([{"@id": "https://e.org/2", "@type": "ImageService2"},
                              {"id": "https://e.org/3", "type": "ImageService3"},
                              {"@id": "https://e.org/1", "@type": "ImageService1"}])",
            "https://e.org/3:v3:l1");
    service("a slash at the end", R"({"id": "https://e.org/s/", "type": "ImageService3"})",
            "https://e.org/s:v3:l1");
    service("its description", R"({"id": "https://e.org/s/info.json", "type": "ImageService3"})",
            "https://e.org/s:v3:l1");
    service("an encoded slash", R"({"id": "https://e.org/a%2Fb", "type": "ImageService3"})",
            "https://e.org/a%2Fb:v3:l1");
    service("with services of its own",
            R"({"id": "https://e.org/s", "type": "ImageService3", "service": [
                {"@id": "https://e.org/login", "@type": "AuthCookieService1",
                 "profile": "http://iiif.io/api/auth/1/login"}]})",
            "https://e.org/s:v3:l1");
    service("other services", R"([{"id": "https://e.org/l", "type": "AuthCookieService1"},
                                  "https://e.org/x", null, 3])",
            "");
    service("without an address", R"({"type": "ImageService3"})", "");
    service("of this machine", R"({"id": "file:///etc", "type": "ImageService3"})", "");
}

void TestPainting::services()
{
    QFETCH(QByteArray, service);
    compareCanvas(painted(annotation(R"({"type": "Image", "service": )" + service + "}")));
}

void TestPainting::canvases_data()
{
    columns("canvas");
    const QByteArray sized = annotation(R"({"id": "https://e.org/i", "type": "Image",
                                            "width": 30, "height": 20})");
    pictureRow("a size of its own", R"(, "width": 3, "height": 2)" + painted(sized), "size", "3x2");
    pictureRow("none of its own", painted(sized), "size", "30x20");
    pictureRow("0 by 0", R"(, "width": 0, "height": 0)" + painted(sized), "size", "30x20");
    pictureRow("half a size", R"(, "width": 5)" + painted(sized), "size", "30x20");
    pictureRow("in quotes", R"(, "width": "3", "height": "2")", "size", "3x2");
    pictureRow("not a number", R"(, "width": "NaN", "height": "Infinity")" + painted(sized), "size",
               "30x20");
    pictureRow("thumbnails", R"(, "thumbnail": ["https://e.org/t", {"id": "https://e.org/u",
        "type": "Image", "service": [{"id": "https://e.org/s", "type": "ImageService3",
        "profile": "level0"}]}])",
               "thumbnails", "https://e.org/t | https://e.org/u https://e.org/s:v3:l0");
    pictureRow("a thumbnail of data", R"(, "thumbnail": "data:image/png;base64,AAAA")", "notices",
               "items[0].thumbnail");
    pictureRow("stand-ins",
               R"(, "accompanyingCanvas": {"type": "Canvas")" + painted(sized) +
                   R"(}, "placeholderCanvas": {"type": "Canvas")" +
                   painted(annotation("\"https://e.org/p\"")) + "}",
               "stand-ins", "https://e.org/p | https://e.org/i 30x20");
    pictureRow("several pages",
               R"(, "items": [{"items": [)" + sized + R"(]}, {"items": [)" + sized + "]}]",
               "layers", "https://e.org/i 30x20 + https://e.org/i 30x20");
}

void TestPainting::canvases()
{
    QFETCH(QByteArray, canvas);
    compareCanvas(canvas);
}

VITRINE_TEST(TestPainting, QCoreApplication)
#include "tst_painting.moc"
