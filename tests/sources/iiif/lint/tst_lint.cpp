// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/builtin.h"
#include "sources/iiif/lint/languagetag.h"
#include "sources/iiif/lint/lint.h"
#include "support/testclass.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using errors::Problem;

class TestLint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rules_data();
    void rules();
    void older_data();
    void older();
    void brokenDocuments_data();
    void brokenDocuments();
    void eachFaultOnce();
    void anyShape_data();
    void anyShape();
    void madeDocuments_data();
    void madeDocuments();
    void dangerousHtml();
    void builtinGallery();
    void guide();
    void cookbook();
    void languageTags_data();
    void languageTags();
};

namespace {

const char lintedManifest[] = R"({
    "@context": "http://iiif.io/api/presentation/3/context.json",
    "id": "https://a.example/manifest", "type": "Manifest", "label": {"en": ["A"]},
    "items": [
        {"id": "https://a.example/1", "type": "Canvas", "width": 3, "height": 2, "items": [
            {"id": "https://a.example/1/p", "type": "AnnotationPage", "items": [
                {"id": "https://a.example/1/a", "type": "Annotation", "motivation": "painting",
                 "target": "https://a.example/1",
                 "body": {"id": "https://a.example/1.jpg", "type": "Image"}}]}]},
        {"id": "https://a.example/2", "type": "Canvas", "width": 3, "height": 2}]
})";

const char olderManifest[] = R"({
    "@context": "http://iiif.io/api/presentation/2/context.json",
    "@id": "https://a.example/manifest", "@type": "sc:Manifest", "label": "A",
    "sequences": [{"@type": "sc:Sequence", "canvases": [
        {"@id": "https://a.example/1", "@type": "sc:Canvas", "label": "1", "width": 3, "height": 2,
         "images": [{"@type": "oa:Annotation", "motivation": "sc:painting",
                     "on": "https://a.example/1",
                     "resource": {"@id": "https://a.example/1.jpg", "@type": "dctypes:Image"}}]}]}]
})";

QJsonValue parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson("[" + json + "]").array().at(0);
}

// Replaces the value at a path, or removes it if the new value is undefined.
QJsonValue with(const QJsonValue &value, const QStringList &path, const QJsonValue &replacement)
{
    if (path.isEmpty())
        return replacement;
    const QStringList rest = path.sliced(1);
    bool isIndex = false;
    const int index = path.first().toInt(&isIndex);
    if (isIndex && !value.isObject()) {
        QJsonArray array = value.toArray();
        const QJsonValue member = with(array.at(index), rest, replacement);
        if (index < array.size())
            array[index] = member;
        else
            array.append(member);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue member = with(object.value(path.first()), rest, replacement);
    if (member.isUndefined())
        object.remove(path.first());
    else
        object.insert(path.first(), member);
    return object;
}

QByteArray changed(const char *document, const QString &path, const QByteArray &json)
{
    const QJsonValue whole = parsed(document);
    return QJsonDocument(with(whole, path.split('.', Qt::SkipEmptyParts), parsed(json)).toObject())
        .toJson();
}

// The paths of all values, as changed() accepts them.
QStringList paths(const QJsonValue &value, const QString &path = {})
{
    QStringList found{path};
    const auto add = [&](const QString &step, const QJsonValue &member) {
        found += paths(member, path.isEmpty() ? step : path + '.' + step);
    };
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        add(QString::number(i), array.at(i));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        add(it.key(), it.value());
    return found;
}

QStringList lines(const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts += problem.place + ": " + problem.text.translated();
    return texts;
}

QStringList lintFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {file.errorString()};
    return lines(iiif::lint(file.readAll()));
}

} // namespace

// Each rule with a value that keeps it and one that breaks it, put at a path of a good document.
void TestLint::rules_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *path, const QByteArray &good, const QByteArray &bad,
                        const char *code, const char *place) {
        QTest::addRow("%s %s", path, bad.constData())
            << QString(path) << good << bad << code << QString(place);
    };
    const QByteArray context = "\"http://iiif.io/api/presentation/3/context.json\"";
    row("@context", context, "", "MissingProperty", "@context");
    row("@context", "[\"http://a.example/x\", " + context + "]", "[" + context + ", \"x\"]",
        "WrongValue", "@context");
    row("id", "\"http://a.example/m\"", "\"manifest.json\"", "NotHttpId", "id");
    row("id", "\"https://a.example/m\"", "", "MissingProperty", "id");
    row("id", "\"https://a.example/m\"", "\"https://a example/m\"", "NotHttpId", "id");
    row("label", "{\"none\": [\"A\"]}", "", "MissingProperty", "label");
    row("label", "{\"fr\": [\"A\"]}", "\"A\"", "NotOfType", "label");
    row("label", "{\"fr\": [\"A\"]}", "{\"fr\": \"A\"}", "NotOfType", "label.fr");
    row("label", "{\"fr\": [\"A\"]}", "{\"fr\": [1]}", "NotOfType", "label.fr[0]");
    row("label", "{\"ja\": [\"A\"]}", "{\"jp\": [\"A\"]}", "UnknownLanguage", "label.jp");
    row("label", "{\"none\": [\"A\"]}", "{\"@none\": [\"A\"]}", "UnknownLanguage", "label.@none");
    row("label", "{\"en\": [\"<i>A\"]}", "[]", "NotOfType", "label");
    row("summary", "{\"en\": [\"<p>A <b>b</b></p>\"]}", "{\"en\": [\"<p>A <b>b</p>\"]}",
        "BrokenHtml", "summary.en[0]");
    row("summary", "{\"en\": [\"a < b\"]}", "{\"en\": [\"<p>a &nbsp; b</p>\"]}", "BrokenHtml",
        "summary.en[0]");
    row("summary", "{\"en\": [\"<p><br/></p>\"]}", "{\"en\": [\"<p><script>x</script></p>\"]}",
        "ForbiddenHtml", "summary.en[0]");
    row("summary", "{\"en\": [\"<a href='https://a.example'>x</a>\"]}",
        "{\"en\": [\"<a href='javascript:x()'>x</a>\"]}", "ForbiddenHtml", "summary.en[0]");
    row("summary", "{\"en\": [\"<img src='http://a.example/x.jpg' alt='x'/>\"]}",
        "{\"en\": [\"<p style='color:red'>x</p>\"]}", "ForbiddenHtml", "summary.en[0]");
    row("summary", "{\"en\": [\"<p>x</p>\"]}", "{\"en\": [\"<p>x<!-- y --></p>\"]}",
        "ForbiddenHtml", "summary.en[0]");
    row("requiredStatement", "{\"label\": {\"en\": [\"L\"]}, \"value\": {\"en\": [\"V\"]}}",
        "{\"label\": {\"en\": [\"L\"]}}", "MissingProperty", "requiredStatement.value");
    row("metadata", "[{\"label\": {\"en\": [\"L\"]}, \"value\": {\"en\": [\"V\"]}}]",
        "[{\"value\": {\"en\": [\"V\"]}}]", "MissingProperty", "metadata[0].label");
    row("metadata", "[]", "{}", "NotOfType", "metadata");
    row("rights", "\"http://creativecommons.org/licenses/by/4.0/\"",
        "\"https://creativecommons.org/licenses/by/4.0/\"", "UnknownRights", "rights");
    row("rights", "\"http://rightsstatements.org/vocab/InC/1.0/\"", "[\"©\"]", "NotOfType",
        "rights");
    row("viewingDirection", "\"right-to-left\"", "\"rtl\"", "WrongValue", "viewingDirection");
    row("items.0.viewingDirection", "", "\"right-to-left\"", "Misplaced",
        "items[0].viewingDirection");
    row("behavior", "[\"paged\"]", "\"paged\"", "NotOfType", "behavior");
    row("behavior", "[\"paged\"]", "[\"pagged\"]", "WrongValue", "behavior[0]");
    row("behavior", "[\"paged\", \"repeat\"]", "[\"paged\", \"continuous\"]", "Contradiction",
        "behavior[1]");
    row("behavior", "[\"auto-advance\"]", "[\"auto-advance\", \"no-auto-advance\"]",
        "Contradiction", "behavior[1]");
    row("behavior", "[\"no-repeat\"]", "[\"sequence\"]", "Misplaced", "behavior[0]");
    row("items.0.behavior", "[\"facing-pages\"]", "[\"paged\"]", "Misplaced",
        "items[0].behavior[0]");
    row("homepage",
        "[{\"id\": \"https://a.example\", \"type\": \"Text\", \"label\": {\"en\": [\"H\"]}}]",
        "[{\"id\": \"https://a.example\", \"type\": \"Text\"}]", "MissingProperty",
        "homepage[0].label");
    row("seeAlso", "[{\"id\": \"https://a.example\", \"type\": \"Dataset\"}]",
        "[{\"id\": \"https://a.example\"}]", "MissingProperty", "seeAlso[0].type");
    row("thumbnail", "[{\"id\": \"https://a.example/t.jpg\", \"type\": \"Image\"}]",
        "\"https://a.example/t.jpg\"", "NotOfType", "thumbnail");
    row("thumbnail", "[{\"id\": \"https://a.example/t.jpg\", \"type\": \"Image\"}]",
        "[{\"id\": \"t.jpg\", \"type\": \"Image\"}]", "NotHttpId", "thumbnail[0].id");
    row("provider",
        "[{\"id\": \"https://a.example\", \"type\": \"Agent\", \"label\": {\"en\": [\"P\"]}}]",
        "[{\"id\": \"https://a.example\", \"type\": \"Person\", \"label\": {\"en\": [\"P\"]}}]",
        "WrongValue", "provider[0].type");
    row("provider.0",
        "{\"id\": \"https://a.example\", \"type\": \"Agent\", \"label\": {\"en\": [\"P\"]}}",
        "{\"id\": \"https://a.example\", \"type\": \"Agent\"}", "MissingProperty",
        "provider[0].label");
    row("navDate", "\"2025-04-28T00:00:00Z\"", "\"2025-04-28\"", "NotADate", "navDate");
    row("navDate", "\"-0500-01-01T00:00:00+02:00\"", "\"2025-02-30T00:00:00Z\"", "NotADate",
        "navDate");
    row("items.1.type", "\"Canvas\"", "\"Manifest\"", "WrongValue", "items[1].type");
    row("items.1.id", "\"https://a.example/3\"", "", "MissingProperty", "items[1].id");
    row("items.1.id", "\"https://a.example/3\"", "\"https://a.example/m#3\"", "FragmentInId",
        "items[1].id");
    row("items.1.id", "\"https://a.example/3\"", "\"https://a.example/1\"", "RepeatedId",
        "items[1]");
    row("items.1.width", "30", "", "MissingProperty", "items[1].width");
    row("items.1.width", "30", "0", "WrongValue", "items[1].width");
    row("items.1.width", "30", "1.5", "WrongValue", "items[1].width");
    row("items.1.width", "30", "\"30\"", "WrongValue", "items[1].width");
    row("items.1.duration", "1.5", "-1", "WrongValue", "items[1].duration");
    const QString annotation = "items.0.items.0.items.0";
    const QString place = "items[0].items[0].items[0]";
    row("items.0.items.0.type", "\"AnnotationPage\"", "\"Page\"", "WrongValue",
        "items[0].items[0].type");
    row("items.0.items.0.id", "\"https://a.example/p\"", "", "MissingProperty",
        "items[0].items[0].id");
    row(qPrintable(annotation + ".motivation"), "[\"painting\"]", "\"commenting\"", "WrongValue",
        qPrintable(place + ".motivation"));
    row(qPrintable(annotation + ".motivation"), "\"painting\"", "", "MissingProperty",
        qPrintable(place + ".motivation"));
    row(qPrintable(annotation + ".target"), "\"https://a.example/1#xywh=0,0,1,1\"",
        "\"https://a.example/2\"", "WrongTarget", qPrintable(place + ".target"));
    row(qPrintable(annotation + ".target"),
        "{\"type\": \"SpecificResource\", \"source\": \"https://a.example/1\"}", "",
        "MissingProperty", qPrintable(place + ".target"));
    row(qPrintable(annotation + ".body.type"), "\"Image\"", "", "MissingProperty",
        qPrintable(place + ".body.type"));
    row(qPrintable(annotation + ".body.id"), "\"https://a.example/i.jpg\"", "\"i.jpg\"",
        "NotHttpId", qPrintable(place + ".body.id"));
    row(qPrintable(annotation + ".body.service"),
        "[{\"@id\": \"https://a.example/s\", \"@type\": \"ImageService2\", \"profile\": "
        "\"level1\"}]",
        "[{\"id\": \"https://a.example/s\", \"type\": \"ImageService3\"}]", "MissingProperty",
        qPrintable(place + ".body.service[0].profile"));
    row("start", "{\"id\": \"https://a.example/2\", \"type\": \"Canvas\"}",
        "{\"id\": \"https://a.example/9\", \"type\": \"Canvas\"}", "UnknownStart", "start");
    row("start", "{\"id\": \"https://a.example/2\", \"type\": \"Canvas\"}",
        "{\"id\": \"https://a.example/2\"}", "MissingProperty", "start.type");
    const QByteArray range = "[{\"id\": \"https://a.example/r\", \"type\": \"Range\", "
                             "\"label\": {\"en\": [\"R\"]}, \"items\": [{\"id\": "
                             "\"https://a.example/2\", \"type\": \"Canvas\"}]}]";
    row("structures", range, QByteArray(range).replace("example/2", "example/9"), "UnknownCanvas",
        "structures[0].items[0]");
    row("structures", range, QByteArray(range).replace("\"Range\"", "\"Chapter\""), "WrongValue",
        "structures[0].type");
    row("structures", QByteArray(range).replace("https://a.example/r", "r"),
        QByteArray(range).replace("\"https://a.example/r\"", "3"), "NotOfType", "structures[0].id");
    row("structures", range, "[{\"id\": \"https://a.example/r\", \"type\": \"Range\"}]",
        "MissingProperty", "structures[0].items");
    row("placeholderCanvas",
        "{\"id\": \"https://a.example/0\", \"type\": \"Canvas\", \"width\": 1, \"height\": 1}",
        "{\"id\": \"https://a.example/0\", \"type\": \"Canvas\", \"width\": 1}", "MissingProperty",
        "placeholderCanvas.height");
}

void TestLint::rules()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, bad);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const QStringList well = lines(iiif::lint(changed(lintedManifest, path, good)));
    QVERIFY2(well.isEmpty(), qPrintable(well.join('\n')));
    const QList<Problem> found = iiif::lint(changed(lintedManifest, path, bad));
    QVERIFY2(found.size() == 1, qPrintable(lines(found).join('\n')));
    QVERIFY2(found.first().code == code, qPrintable(lines(found).join('\n')));
    QCOMPARE(found.first().place, place);
}

void TestLint::older_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &path, const QByteArray &bad, const char *code) {
        QTest::addRow("%s %s", qPrintable(path), bad.constData()) << path << bad << code;
    };
    const QString canvas = "sequences.0.canvases.0.";
    row("@context", "\"http://a.example\"", "WrongValue");
    row("@context", "", "MissingProperty");
    row("@id", "\"x\"", "NotHttpId");
    row("label", "", "MissingProperty");
    row("label", "{\"@value\": \"A\", \"@language\": \"jp\"}", "UnknownLanguage");
    row("description", "\"<p>a\\n<b></p>\"", "BrokenHtml");
    row("viewingDirection", "\"rtl\"", "WrongValue");
    row("viewingHint", "\"hinted\"", "WrongValue");
    row("metadata", "[{\"label\": \"L\"}]", "MissingProperty");
    row(canvas + "label", "", "MissingProperty");
    row(canvas + "width", "", "MissingProperty");
    row(canvas + "@type", "\"Canvas\"", "WrongValue");
    row(canvas + "images.0.on", "\"https://a.example/2\"", "WrongTarget");
    row(canvas + "images.0.motivation", "\"painting\"", "WrongValue");
    row(canvas + "@id", "", "MissingProperty");
}

void TestLint::older()
{
    const QStringList well = lines(iiif::lint(olderManifest));
    QVERIFY2(well.isEmpty(), qPrintable(well.join('\n')));
    QFETCH(QString, path);
    QFETCH(QByteArray, bad);
    QFETCH(QString, code);
    const QList<Problem> found = iiif::lint(changed(olderManifest, path, bad));
    QVERIFY2(!found.isEmpty() && found.first().code == code, qPrintable(lines(found).join('\n')));
    QVERIFY2(path.endsWith("@id") || found.size() == 1, qPrintable(lines(found).join('\n')));
}

void TestLint::brokenDocuments_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("") << "EmptyFile";
    QTest::newRow("<html>") << "WebPage";
    QTest::newRow("{\"a\": ") << "NotJson";
    QTest::newRow("[]") << "NotAManifest";
    QTest::newRow("{}") << "NotAManifest";
    QTest::newRow("{\"@context\": \"http://iiif.io/api/presentation/3/context.json\", "
                  "\"id\": \"https://a.example\", \"type\": \"Canvas\"}")
        << "NotAGallery";
}

void TestLint::brokenDocuments()
{
    const QList<Problem> found = iiif::lint(QTest::currentDataTag());
    QTEST(QString(found.last().code), "code");
}

void TestLint::eachFaultOnce()
{
    const QByteArray document =
        changed(changed(lintedManifest, "items.1", "\"https://a.example/2\"").constData(), "label",
                "{\"en\": [{}], \"fr\": [[\"x\"]]}");
    QStringList found = lines(iiif::lint(document));
    found.sort();
    QCOMPARE(found,
             QStringList({"items[1]: What stands here should be of JSON type “object”.",
                          "label.en[0]: What stands here should be of JSON type “string”.",
                          "label.fr[0]: What stands here should be of JSON type “string”."}));
}

void TestLint::anyShape_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("3.0") << QByteArray(lintedManifest);
    QTest::newRow("2.1") << QByteArray(olderManifest);
}

// A value of the wrong type at any place is reported once, and lint() does not crash.
void TestLint::anyShape()
{
    QFETCH(QByteArray, document);
    QStringList everywhere = paths(parsed(document));
    everywhere.removeFirst();
    for (const QString &path : std::as_const(everywhere)) {
        for (const char *shape : {"null", "true", "-1", "\"\"", "\"x\"", "[]", "[[]]", "{}",
                                  "{\"id\": {}, \"type\": [], \"items\": 1}"}) {
            QStringList found = lines(iiif::lint(changed(document, path, shape)));
            found.removeAll(QString());
            const qsizetype count = found.size();
            QVERIFY2(found.removeDuplicates() == 0 && count < 1000, qPrintable(path));
        }
    }
}

void TestLint::madeDocuments_data()
{
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char *name, const QStringList &places = {}) {
        QTest::newRow(name) << places;
    };
    row("collection/collection.json");
    row("collection/inner.json");
    row("gallery-fr-en/manifest.json");
    row("languages/manifest.json");
    row("no-image/manifest.json", {"items[10].width", "items[10].height"});
    row("orders/manifest.json");
    row("rtl-ar-fr/manifest.json");
    row("services/manifest.json", {"items[3].items[0].items[0].body.service[0].profile"});
}

void TestLint::madeDocuments()
{
    QFETCH(QStringList, places);
    const QStringList found =
        lintFile(QStringLiteral(TEST_DATA "/iiif/made/") + QTest::currentDataTag());
    QStringList at;
    for (const QString &line : found)
        at += line.section(": ", 0, 0);
    QVERIFY2(at == places, qPrintable(found.join('\n')));
}

void TestLint::dangerousHtml()
{
    QFile file(TEST_DATA "/iiif/made/html/manifest.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<Problem> found = iiif::lint(file.readAll());
    QVERIFY(found.size() > 10);
    for (const Problem &problem : found) {
        QVERIFY2(problem.code == "ForbiddenHtml" || problem.code == "BrokenHtml",
                 qPrintable(problem.message()));
    }
}

void TestLint::builtinGallery()
{
    QCOMPARE(lintFile(APP_SOURCES "/../resources/russias-allies/manifest.json"), QStringList());
}

void TestLint::guide()
{
    const QString path = iiif::builtinFile(iiif::guide);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    const QList<errors::Problem> found = iiif::lint(json, QUrl("qrc" + path));
    QVERIFY2(found.isEmpty(), qPrintable(found.value(0).message()));
    // Anywhere else its pictures would have no address.
    QCOMPARE(QString(iiif::lint(json).value(0).code), "NotHttpId");
}

// The cookbook's recipes are valid, except where the cookbook says otherwise.
void TestLint::cookbook()
{
    const QString folder = QStringLiteral(SHARED_DATA "/iiif/recipe/");
    if (!QFileInfo::exists(folder))
        QSKIP("The cookbook's documents are not on this machine.");
    QStringList found;
    QDirIterator files(folder, {"*.json"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const Problem &problem : iiif::lint(file.readAll())) {
            if (problem.code != "NotAGallery") // annotations, collections of them
                found += path.mid(folder.size()) + ": " + problem.place + ": " +
                         problem.text.arguments.value(0).toString();
        }
    }
    found.sort();
    QCOMPARE(found,
             QStringList({"0008-rights/manifest.json: requiredStatement.value.en[0]: "
                          "title=\"CC BY-SA 3.0\"",
                          "0030-multi-volume/collection.json: items[0].label.jp: jp",
                          "0030-multi-volume/collection.json: items[1].label.jp: jp",
                          "0030-multi-volume/collection.json: label.jp: jp",
                          "0229-behavior-ranges/manifest.json: id: http://127.0.0.1:8182/recipe/"
                          "0229-behavior-ranges/manifest.json ",
                          "0464-reuse-manifest/manifest.json: requiredStatement.value.en[0]: "
                          "title=\"CC BY-SA 3.0\""}));
}

void TestLint::languageTags_data()
{
    QTest::addColumn<bool>("isTag");
    for (const char *tag :
         {"fr", "en-GB", "zh-Hans", "zh-Hant-TW", "FR-ca", "es-419", "de-1996", "sr-Latn-RS",
          "x-klingon", "i-navajo", "grc", "sl-rozaj-biske", "en-a-bbb-x-a", "iw"})
        QTest::newRow(tag) << true;
    for (const char *tag : {"jp", "true", "", "french", "fr_CA", "fr-", "-fr", "e", "fr fr",
                            "@none", "fr-CAN-", "uk-12"})
        QTest::newRow(tag) << false;
}

void TestLint::languageTags()
{
    QFETCH(bool, isTag);
    QCOMPARE(iiif::isLanguageTag(QTest::currentDataTag()), isTag);
}

VITRINE_TEST(TestLint, QCoreApplication)
#include "tst_lint.moc"
