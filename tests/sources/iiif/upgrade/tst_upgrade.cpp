// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/aspectrows.h"
#include "support/testclass.h"

#include <QTest>

using aspects::columns;
using aspects::compare;
using aspects::row;
using presentation2::canvas;
using presentation2::canvases;
using presentation2::manifestWith;

/// Presentation 2.1 is converted to 3, tested property by property.
class TestUpgrade : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void properties_data();
    void properties();
    void canvases_data();
    void canvases();
    void shapes_data();
    void shapes();
};

void TestUpgrade::properties_data()
{
    columns();
    row("label", R"(, "label": "A <b>")", "title", "none=A <b>");
    row("label with a language", R"(, "label": {"@value": "Un", "@language": "fr"})", "title",
        "fr=Un");
    row("labels",
        R"(, "label": [{"@value": "Un", "@language": "fr"}, {"@value": "One", "@language": "en"},
                       "1"])",
        "title", "fr=Un en=One none=1");
    row("two values of a language", R"(, "label": {"@value": ["a", "b"], "@language": "fr"})",
        "title", "fr=a|b");
    row("a language without a value", R"(, "label": {"@language": "fr"})", "title", "");
    row("a language without its sign", R"(, "label": {"value": "Un", "language": "fr"})", "title",
        "fr=Un");
    row("languages without their signs",
        R"(, "label": [{"language": "fr", "value": "Un"}, {"language": "en", "value": "One"}])",
        "title", "fr=Un en=One");
    row("a language with one sign", R"(, "label": {"@value": "Un", "language": "fr"})", "title",
        "fr=Un");
    row("a value with one sign", R"(, "label": {"value": "Un", "@language": "fr"})", "title",
        "fr=Un");
    row("a language that is none", R"(, "label": {"language": null, "value": "Un"})", "title",
        "none=Un");
    row("label of version 3", R"(, "label": {"fr": ["Un"]})", "title", "fr=Un");
    row("label with junk", R"(, "label": [null, "", "a", 7, true])", "title", "none=a|7|true");
    row("description", R"(, "description": "<p>a<script>b</script></p>")", "summary",
        "none=<p>a</p>");
    row("description beside a summary", R"(, "description": "a", "summary": "b")", "summary",
        "none=b");
    row("attribution", R"(, "attribution": "a")", "credit",
        "en=Attribution fr=Attribution / none=a");
    row("attributions", R"(, "attribution": ["a", {"@value": "b", "@language": "fr"}])", "credit",
        "en=Attribution fr=Attribution / none=a fr=b");
    row("attribution without its signs",
        R"(, "attribution": {"language": "fr", "value": "<b>a</b>"})", "credit",
        "en=Attribution fr=Attribution / fr=<b>a</b>");
    row("an empty attribution", R"(, "attribution": "")", "credit", " / ");
    row("attribution beside a required statement",
        R"(, "attribution": "a", "requiredStatement": {"label": "L", "value": "b"})", "credit",
        "none=L / none=b");
    row("license", R"(, "license": "http://c.org/by/")", "rights", "http://c.org/by/ / ");
    row("licenses", R"(, "license": ["All mine", "http://c.org/by/", "http://c.org/0/"])", "rights",
        "http://c.org/by/ / none=All mine|http://c.org/0/");
    row("license as object", R"(, "license": {"@id": "http://c.org/by/"})", "rights",
        "http://c.org/by/ / ");
    row("license of junk", R"(, "license": [3, null, {}])", "rights", " / ");
    row("logo", R"(, "logo": "https://e.org/l.png")", "logo", "https://e.org/l.png");
    row("logo as object", R"(, "logo": {"@id": "https://e.org/l.png", "height": 3, "width": 4})",
        "logo", "https://e.org/l.png 4x3");
    row("logo with a service",
        R"(, "logo": {"@id": "https://e.org/l.png", "service": {
            "@context": "http://iiif.io/api/image/2/context.json", "@id": "https://e.org/l/",
            "profile": "http://iiif.io/api/image/2/level2.json"}})",
        "logo", "https://e.org/l.png https://e.org/l:v2:l2");
    row("logo beside a provider",
        R"(, "provider": [{"label": {"en": ["P"]}}], "logo": "https://e.org/l.png")", "logo",
        "https://e.org/l.png");
    row("related", R"(, "related": "https://e.org/r")", "homepage", "https://e.org/r");
    row("related as object",
        R"(, "related": {"@id": "https://e.org/r", "label": "R", "format": "text/html"})",
        "homepage", "https://e.org/r none=R");
    row("related as list", R"(, "related": ["https://e.org/r", {"@id": "https://e.org/s"}])",
        "homepage", "https://e.org/r | https://e.org/s");
    row("related beside a homepage",
        R"(, "related": "https://e.org/r", "homepage": "https://e.org/h")", "homepage",
        "https://e.org/h");
    row("within beside a partOf", R"(, "within": "https://e.org/w", "partOf": "https://e.org/p")",
        "partOf", "https://e.org/p");
    row("within", R"(, "within": {"@id": "https://e.org/c", "label": "C"})", "partOf",
        "https://e.org/c none=C");
    row("metadata",
        R"(, "metadata": [{"label": "L", "value": "v"}, {"label": "M", "value": ""},
                          {"label": [{"@value": "Nom", "@language": "fr"}], "value": ["a", 2]}])",
        "metadata", "none=L / none=v | fr=Nom / none=a|2");
    row("metadata without their signs",
        R"(, "metadata": [{"label": {"language": "fr", "value": "Nom"},
                           "value": [{"language": "fr", "value": "v"}, {"language": "en", "value": "w"}]}])",
        "metadata", "fr=Nom / fr=v en=w");
    row("metadata in a language",
        R"(, "metadata": [{"label": "L", "value": "v", "language": "fr"}])", "metadata",
        "none=L / none=v");
    row("metadata with things", R"(, "metadata": [{"label": "L", "value":
            [{"@id": "https://e.org/t", "label": "T"}, {"@id": "https://e.org/u"}]}])",
        "metadata", "none=L / none=T|https://e.org/u");
    row("viewing hint", R"(, "viewingHint": "paged")", "layout", "paged");
    row("viewing direction", R"(, "viewingDirection": "right-to-left")", "direction", "1");
    row("start on the manifest", R"(, "startCanvas": "b")", "start", "1");
    row("ids with spaces", R"(, "startCanvas": " b ")", "start", "1");
}

void TestUpgrade::properties()
{
    QFETCH(QByteArray, json);
    compare(manifestWith(json + ::canvases(canvas("a") + "," + canvas(" b"))));
}

static QByteArray image(const QByteArray &resource, const QByteArray &on = "\"a\"")
{
    return R"(, "width": 400, "height": 300, "images": [{"@type": "oa:Annotation",
               "motivation": "sc:painting", "resource": )" +
           resource + R"(, "on": )" + on + "}]";
}

void TestUpgrade::canvases_data()
{
    columns();
    const QByteArray plain = R"({"@id": "https://e.org/i.jpg", "@type": "dctypes:Image"})";
    row("label", R"(, "label": "p. 1")", "slide title", "none=p. 1");
    row("description", R"(, "description": {"@value": "a", "@language": "la"})", "caption", "la=a");
    row("size in words", R"(, "width": "400", "height": 299.6)", "size", "400x300");
    row("image", image(plain), "layers", "https://e.org/i.jpg");
    row("image by address", image("\"https://e.org/i.jpg\""), "layers", "https://e.org/i.jpg");
    row("no motivation", R"(, "images": [{"resource": )" + plain + "}]", "layers",
        "https://e.org/i.jpg");
    row("image without a type", image(R"({"@id": "https://e.org/i"})"), "layers",
        "https://e.org/i");
    row("one image, not in a list", R"(, "images": {"resource": )" + plain + "}", "layers",
        "https://e.org/i.jpg");
    row("images in one canvas",
        R"(, "width": 400, "height": 300, "images": [{"resource": )" + plain +
            R"(, "on": "a"}, {"resource": {"@id": "https://e.org/j.jpg"}, "on": "a#xywh=1,2,30,40"}])",
        "layers", "https://e.org/i.jpg + @1,2,30,40 https://e.org/j.jpg");
    row("choice",
        image(R"({"@type": "oa:Choice", "default": {"@id": "https://e.org/1", "label": "A"},
                            "item": [{"@id": "https://e.org/2", "label": "B"}, "rdf:nil"]})"),
        "layers", "https://e.org/1 none=A | https://e.org/2 none=B");
    row("choice of nothing first", image(R"({"@type": "oa:Choice", "default": "rdf:nil",
                                             "item": {"@id": "https://e.org/2"}})"),
        "layers", "https://e.org/2");
    row("part of an image",
        image(R"({"@type": "oa:SpecificResource", "full": )" + plain +
              R"(, "selector": {"@type": "iiif:ImageApiSelector",
                                      "region": "5,6,7,8", "rotation": "!90"}})"),
        "layers", "https://e.org/i.jpg @5,6,7,8 !90deg");
    row("part by fragment",
        image(R"({"@id": "https://e.org/i.jpg#xywh=1,1,2,2",
                                      "@type": "oa:SpecificResource", "full": )" +
              plain +
              R"(, "selector": {"@type": "oa:FragmentSelector",
                                      "value": "xywh=5,6,7,8"}})"),
        "layers", "https://e.org/i.jpg @5,6,7,8");
    row("a target with a selector", image(plain, R"({"@type": "oa:SpecificResource", "full": "a",
                         "selector": {"@type": "oa:FragmentSelector", "value": "xywh=1,2,3,4"}})"),
        "layers", "@1,2,3,4 https://e.org/i.jpg");
    row("service of version 1", image(R"({"@id": "https://e.org/i", "service": {
            "@id": "https://e.org/s", "@context": "http://library.stanford.edu/iiif/image-api/1.1/context.json",
            "profile": "http://library.stanford.edu/iiif/image-api/1.1/compliance.html#level0"}})"),
        "layers", "https://e.org/i https://e.org/s:v1:l0");
    row("service of version 2 with a list", image(R"({"@id": "https://e.org/i", "service": {
            "@id": "https://e.org/s/", "@context": "http://iiif.io/api/image/2/context.json",
            "profile": ["http://iiif.io/api/image/2/level2.json", {"formats": ["png"]}]}})"),
        "layers", "https://e.org/i https://e.org/s:v2:l2");
    row("drafts of version 3", R"(, "content": [{"type": "AnnotationPage", "items": [
            {"motivation": "painting", "body": {"id": "https://e.org/i", "type": "Image"}}]}])",
        "layers", "https://e.org/i");
    row("items in place of images", R"(, "items": [{"type": "AnnotationPage", "items": [
            {"motivation": "painting", "body": {"id": "https://e.org/i", "type": "Image"}}]}])",
        "layers", "https://e.org/i");
    row("thumbnail", R"(, "thumbnail": {"@id": "https://e.org/t.jpg", "width": 9, "height": 8})",
        "thumbnails", "https://e.org/t.jpg 9x8");
    row("annotations elsewhere", R"(, "otherContent": [{"@id": "https://e.org/l",
            "@type": "sc:AnnotationList"}, "https://e.org/k"])",
        "remark pages", "https://e.org/l https://e.org/k");
    row("annotations", R"(, "otherContent": [{"@type": "sc:AnnotationList", "resources": [
            {"motivation": "oa:commenting", "resource": {"@type": "cnt:ContentAsText",
             "chars": "Hm", "language": "en"}},
            {"motivation": ["oa:linking", "oa:describing"], "resource": [{"@type": "dctypes:Text",
             "cnt:chars": "D"}]},
            {"motivation": "oa:tagging", "resource": {"chars": "tag"}}, null]}])",
        "remarks", "comment en=Hm | description none=D");
    row("places", R"(, "label": {"fr": [["x"]]}, "width": -1)", "notices",
        "sequences[0].canvases[0].label.fr[0] sequences[0].canvases[0].width");
    row("places in images", image(R"({"@id": "file:///etc/passwd"})"), "notices",
        "sequences[0].canvases[0].images[0]");
}

void TestUpgrade::canvases()
{
    QFETCH(QByteArray, json);
    compare(manifestWith(::canvases(canvas("a", json))));
}

void TestUpgrade::shapes_data()
{
    columns();
    const QByteArray two = canvas("a") + "," + canvas("b");
    row("sequence wins",
        manifestWith(R"(, "viewingHint": "paged", "viewingDirection": "left-to-right",
            "sequences": [{"viewingDirection": "bottom-to-top", "canvases": [)" +
                     two + "]}]"),
        "direction", "3");
    row("sequence's hint",
        manifestWith(R"(, "viewingHint": "paged", "sequences": [{
            "viewingHint": "continuous", "canvases": [)" +
                     two + "]}]"),
        "layout", "continuous");
    row("sequence's start", manifestWith(R"(, "startCanvas": "a", "sequences": [{"startCanvas": "b",
            "canvases": [)" + two + "]}]"),
        "start", "1");
    row("an unknown start",
        manifestWith(R"(, "sequences": [{"startCanvas": "z", "canvases": [)" + two + "]}]"),
        "notices", "sequences[0].startCanvas");
    row("sequences",
        manifestWith(R"(, "sequences": [{"label": "X", "canvases": [)" + two +
                     R"(]}, {"label": "Y", "canvases": ["b", "a"]}, {"label": "Z", "canvases": [)" +
                     canvas("c") + "]}]"),
        "orders", "X:0,1 Y:1,0 Z:2");
    row("canvases of later sequences",
        manifestWith(R"(, "sequences": [{"canvases": [)" + two + R"(]}, {"canvases": [)" +
                     canvas("a") + "," + canvas("c") + "]}]"),
        "count", "3");
    row("one sequence, not in a list",
        manifestWith(R"(, "sequences": {"canvases": [)" + two + "]}"), "count", "2");
    row("no prefix", R"({"@type": "Manifest", "@id": "m")" + ::canvases(two) + "}", "count", "2");
    row("no type", R"({"@id": "m")" + ::canvases(two) + "}", "count", "2");
    row("names of version 3", R"({"type": "sc:Manifest", "id": "m", "sequences": [{"canvases": [
            {"id": "a", "type": "Canvas"}]}]})",
        "id", "m");
    row("a whole address for a type",
        R"({"@type": "http://iiif.io/api/presentation/2#Manifest", "@id": "m")" + ::canvases(two) +
            "}",
        "count", "2");
    row("names of version 2 in version 3", R"({"@type": "sc:Manifest", "@id": "m", "label": "L",
            "items": [{"@id": "a", "@type": "sc:Canvas"}]})",
        "count", "1");
    row("a canvas of version 2 in version 3", R"({"type": "Manifest", "items": [{"@id": "a",
            "images": [{"resource": {"@id": "https://e.org/i"}}]}]})",
        "layers", "https://e.org/i");
    row("canvases by address alone", manifestWith(R"(, "sequences": [{"canvases": ["a"]}])"),
        "count", "error at sequences[0].canvases");
    row("sequences by address alone", manifestWith(R"(, "sequences": ["https://e.org/s"])"),
        "count", "error at sequences[0].canvases");
}

void TestUpgrade::shapes()
{
    QFETCH(QByteArray, json);
    compare(json);
}

VITRINE_TEST(TestUpgrade, QCoreApplication)
#include "tst_upgrade.moc"
