// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errors/limits.h"
#include "sources/iiif/document.h"
#include "support/readresultsummary.h"
#include "support/testclass.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

/// Malicious documents: reading them ends soon and gives a valid result.
class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survives_data();
    void survives();
    void bytes_data();
    void bytes();
    void mutations();
};

static QByteArray nested(const QByteArray &open, const QByteArray &inner, const QByteArray &close,
                         int depth)
{
    return open.repeated(depth) + inner + close.repeated(depth);
}

static QByteArray list(const QByteArray &item, int count)
{
    return "[" + (item + ",").repeated(count).chopped(1) + "]";
}

static QByteArray newer(const QByteArray &canvas, const QByteArray &more = {})
{
    return R"({"type": "Manifest", "items": [{"id": "c", "type": "Canvas")" + canvas + "}]" + more +
           "}";
}

static QByteArray older(const QByteArray &canvas, const QByteArray &more = {})
{
    return R"({"@type": "sc:Manifest", "sequences": [{"canvases": [{"@id": "c")" + canvas + "}]}]" +
           more + "}";
}

static QByteArray paintedBody(const QByteArray &body, const QByteArray &target = "null")
{
    return R"(, "items": [{"items": [{"motivation": "painting", "body": )" + body +
           R"(, "target": )" + target + "}]}]";
}

void TestHostile::survives_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    const QByteArray image = R"({"id": "https://e.org/i", "type": "Image"})";
    row("bodies of bodies",
        newer(paintedBody(nested(R"({"type": "SpecificResource", "source": )", image, "}", 900))));
    row("choices of choices",
        newer(paintedBody(nested(R"({"type": "Choice", "items": [)", image, "]}", 480))));
    row("services of services",
        newer(paintedBody(
            R"({"id": "https://e.org/i", "type": "Image", "service": )" +
            nested(R"({"id": "s", "type": "ImageService3", "service": )", "1", "}", 900) + "}")));
    row("older choices of choices",
        older(R"(, "images": [{"resource": )" +
              nested(R"({"@type": "oa:Choice", "default": )", image, "}", 900) + "}]"));
    row("older parts of parts",
        older(R"(, "images": [{"resource": )" + nested(R"({"full": )", image, "}", 900) + "}]"));
    row("remarks of remarks",
        newer(R"(, "annotations": [{"items": [{"motivation": "commenting", "body": )" +
              nested(R"({"type": "Choice", "items": [)", image, "]}", 480) + "}]}]"));
    row("ranges of ranges",
        newer({}, R"(, "structures": )" + nested(R"([{"type": "Range", "label": "R", "items": )",
                                                 R"(["c"])", "}]", 480)));
    row("older ranges of ranges",
        older({},
              R"(, "structures": )" + nested(R"([{"@type": "sc:Range", "label": "R", "ranges": )",
                                             R"(["c"])", "}]", 480)));
    QByteArray chain;
    for (int i = 0; i < 4'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        chain += R"({"@type": "sc:Range", "@id": "r)" + number +
                 R"(", "label": "R", "ranges": ["r)" + QByteArray::number(i + 1) +
                 R"(", "r0"], "canvases": ["c"]},)";
    }
    row("a chain of ranges", older({}, R"(, "structures": [)" + chain.chopped(1) + "]"));
    QByteArray levels;
    for (int i = 0; i < 10; ++i) {
        levels += R"({"@id": "r)" + QByteArray::number(i) + R"(", "label": "R", "ranges": ["r)" +
                  QByteArray::number(i + 1) + R"("], "canvases": )" + list("\"c\"", 3'000) + "},";
    }
    row("ranges that name everything", older({}, R"(, "structures": [)" + levels.chopped(1) + "]"));
    row("many sequences", R"({"@type": "sc:Manifest", "sequences": )" +
                              list(R"({"canvases": [{"@id": "c"}, "c"]})", 5'000) + "}");
    row("many services",
        newer(paintedBody(R"({"id": "i", "service": )" +
                          list(R"({"id": "s", "type": "ImageService3"})", 20'000) + "}")));
    row("many bodies", newer(paintedBody(list(image, 20'000))));
    row("many motivations",
        newer(R"(, "annotations": [{"items": [{"motivation": )" + list("\"x\"", 50'000) + "}]}]"));
    row("many selectors",
        newer(paintedBody(
            R"({"type": "SpecificResource", "source": "https://e.org/i", "selector": )" +
            list(R"({"type": "ImageApiSelector", "region": "1,2,3,4"})", 20'000) + "}")));
    QByteArray languages;
    for (int i = 0; i < 4'000; ++i)
        languages += R"({"@value": "v", "@language": "l)" + QByteArray::number(i) + "\"},";
    const QByteArray labelled = R"({"id": "c", "label": [)" + languages.chopped(1) + "]}";
    row("many languages on many canvases",
        R"({"type": "Manifest", "items": )" + list(labelled, 40) + "}");
    const QByteArray long1 = QByteArray(1'000'000, 'x');
    row("long words", newer(R"(, "label": {")" + long1 + R"(": [")" + long1 +
                            R"("]}, "summary": ")" + long1 + R"(", "width": ")" + long1 + "\""));
    row("long addresses", newer(paintedBody("\"../" + long1 + "\"")));
    row("long places", R"({"type": "Manifest", "items": [{"id": "c", "\n": ")" + long1 +
                           R"(", "label": )" + list("[]", 2'000) + "}]}");
    row("long names", R"({"type": "Manifest", "items": [{"id": "c", "label": {")" + long1 +
                          R"(": )" + list("[]", 2'000) + "}}]}");
    row("tags without end",
        newer(R"(, "summary": "<p>)" + QByteArray("<b>").repeated(100'000) + R"(</p>")"));
    row("tags by the hundred",
        newer(R"(, "summary": )" +
              list("\"<p>" + QByteArray("<b x=1 y=2>").repeated(490) + "</p>\"", 50)));
    row("brackets", newer(R"(, "summary": ")" + QByteArray(1'000'000, '<') + R"(>")"));
    row("huge numbers",
        newer(R"(, "width": 1e308, "height": 99999999999999999999)" +
              paintedBody(R"({"id": "i", "type": "Image", "width": 2147483647,
                                         "height": 2147483647})",
                          "\"c#xywh=2147483647,2147483647,2147483647,2147483647\"")));
    row("percent of huge numbers", newer(R"(, "width": 2147483647, "height": 2147483647)" +
                                         paintedBody(image, "\"c#xywh=pct:1e9,1e9,1e9,1e9\"")));
    row("wrong kinds everywhere",
        newer(R"(, "label": 1, "summary": [[]], "items": {"items": {"body": [[1]], "target": [7]}},
                 "thumbnail": true, "annotations": {"items": 1}, "requiredStatement": [1],
                 "metadata": "x", "rights": {"a": 1}, "provider": 5, "homepage": [[]],
                 "placeholderCanvas": 4, "navDate": {}, "width": {}, "height": [])",
              R"(, "structures": {"items": {"items": 7}}, "start": [[]], "behavior": {},
                 "viewingDirection": [], "placeholderCanvas": {"items": 3})"));
    row("older wrong kinds everywhere",
        older(R"(, "label": {}, "description": [[]], "images": [[], 7, {"resource": [[]],
                 "on": [[]]}], "otherContent": [7, [], {"resources": 7}], "thumbnail": {},
                 "attribution": {}, "license": [[]], "logo": 7, "related": [[]])",
              R"(, "structures": [[], 7, {"ranges": {}, "canvases": {}, "members": 7}],
                 "viewingHint": {}, "within": [], "startCanvas": {})"));
}

void TestHostile::survives()
{
    QFETCH(QByteArray, json);
    const gallery::ReadResult reading = iiif::readDocument(json);
    QVERIFY2(!reading.error, qPrintable(reading.error ? reading.error->message() : QString()));
    QVERIFY(!reading.gallery.slides.isEmpty());
    QVERIFY(reading.notices.size() <= errors::limits::notices);
}

void TestHostile::bytes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("title");
    const auto label = [](const QByteArray &text) {
        return newer({}, ", \"label\": \"" + text + "\"");
    };
    QTest::newRow("no UTF-8") << label("a\xe1z") << QStringLiteral("none=a\uFFFDz");
    QTest::newRow("half a pair") << label("a\\ud800z")
                                 << QStringLiteral("none=a") + QChar(0xD800) + u'z';
    QTest::newRow("NUL") << label("a\\u0000z") << QStringLiteral("none=az");
    QTest::newRow("bells") << label("a\\u0007z") << QStringLiteral("none=az");
    QTest::newRow("a key twice") << newer({}, R"(, "label": "a", "label": "a")")
                                 << QStringLiteral("none=a");
    QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + label("a") << QStringLiteral("none=a");
}

void TestHostile::bytes()
{
    QFETCH(QByteArray, json);
    QTEST(summary::of(iiif::readDocument(json), "title"), "title");
}

static QList<QByteArray> documents()
{
    QList<QByteArray> found;
    QDirIterator files(TEST_DATA "/iiif", {"*.json"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.size() < 64 * 1024 && file.open(QIODevice::ReadOnly))
            found += file.readAll();
    }
    std::sort(found.begin(), found.end());
    return found;
}

// Replaces values by others, or bytes, so that much of the document is still JSON.
static QByteArray mutated(QByteArray json, QRandomGenerator &random)
{
    static const QByteArrayList values{
        "null",       "-1",   "1e400", "\"\"",         "[]",
        "{}",         "true", "[[]]",  "{\"@id\": 7}", "\"#xywh=1,2,nan,4\"",
        "\"\\ud800\""};
    for (int change = random.bounded(1, 4); change > 0; --change) {
        const qsizetype at = json.indexOf(": ", random.bounded(int(json.size())));
        if (at < 0)
            continue;
        const qsizetype end = json.indexOf(",\n", at);
        const QByteArray &value = values.at(random.bounded(int(values.size())));
        if (random.bounded(4) == 0)
            json[at + random.bounded(int(json.size() - at))] = char(random.bounded(256));
        else if (end > at)
            json.replace(at + 2, end - at - 2, value);
    }
    return json;
}

void TestHostile::mutations()
{
    const QList<QByteArray> originals = documents();
    QVERIFY(originals.size() > 5);
    QRandomGenerator random(20'260'401);
    int readable = 0;
    for (int i = 0; i < 1'000; ++i) {
        const QByteArray json = mutated(originals.at(i % originals.size()), random);
        const gallery::ReadResult reading =
            iiif::readDocument(json, QUrl("https://e.org/d/m.json"));
        const gallery::Gallery &gallery = reading.gallery;
        readable += reading.error ? 0 : 1;
        if (!reading.error && !reading.collection) {
            QVERIFY(gallery.start >= 0 && gallery.start < gallery.slides.size());
            for (const gallery::Chapter &chapter : gallery.chapters) {
                for (const int row : chapter.slides)
                    QVERIFY(row >= 0 && row < gallery.slides.size());
            }
        }
    }
    QVERIFY(readable > 300);
}

VITRINE_TEST(TestHostile, QCoreApplication)
#include "tst_hostile.moc"
