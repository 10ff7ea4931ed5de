// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonlisting.h"
#include "cli/textlisting.h"
#include "sources/iiif/htmlsanitizer.h"
#include "support/samples.h"
#include "support/testclass.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using gallery::Gallery;
using gallery::LanguageMap;

class TestJsonListing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingThatAGalleryHas();
    void absentValuesAreLeftOut();
    void rights_data();
    void rights();
    void pictures();
    void chaptersNest();
    void directions();
    void anyText_data();
    void anyText();
    void htmlIsListedAsShown();
    void membersAreInTheDocumentedOrder();
    void collections();
    void manySlides();
};

static QJsonObject object(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        qWarning("%s at %d", qPrintable(fault.errorString()), fault.offset);
    return document.object();
}

static QJsonObject read(const Gallery &gallery)
{
    return object(cli::jsonListing(gallery));
}

static QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0);
}

static gallery::Picture picture(const QString &address, const QString &service = {})
{
    gallery::Picture picture;
    picture.address = address;
    picture.service.id = service;
    return picture;
}

void TestJsonListing::everythingThatAGalleryHas()
{
    Gallery gallery = samples::gallery(1, true);
    gallery.introduction = samples::text("Avant", "Before");
    gallery.credit.label = {"en", "Credit"};
    gallery.details.rights.address = "http://rightsstatements.org/vocab/InC/1.0/";
    gallery.slides[1].title.add("none", {"a", "b"});
    gallery.slides[1].credit = {{"none", "By"}, {"none", "Me"}};
    gallery.slides[1].details.rights.notice = {"fr", "Droits"};
    gallery.slides[1].size = {30, 20};
    gallery.slides[1].layers = {{{}, {picture("https://a.example/1.jpg")}}};
    gallery.chapters[0].slides = {1};
    gallery.chapters[0].opensAt = 1;
    const QJsonValue whole = json(R"({
        "title": {"fr": ["Galerie"], "en": ["Gallery"]},
        "summary": {"fr": ["Avant"], "en": ["Before"]},
        "credit": {"label": {"en": ["Credit"]}, "value": {"fr": ["© Tous"], "en": ["© All"]}},
        "rights": "http://rightsstatements.org/vocab/InC/1.0/",
        "viewingDirection": "left-to-right",
        "start": 0,
        "chapters": [{"label": {"fr": ["Chapitre"], "en": ["Chapter"]}, "first": 1, "count": 1}],
        "slides": [
            {"position": 0, "cover": true, "title": {"fr": ["Titre 0"], "en": ["Title 0"]},
             "caption": {"fr": ["Légende 0"], "en": ["Caption 0"]}, "image": null},
            {"position": 1, "title": {"fr": ["Titre 1"], "en": ["Title 1"], "none": ["a", "b"]},
             "caption": {"fr": ["Légende 1"], "en": ["Caption 1"]},
             "credit": {"label": {"none": ["By"]}, "value": {"none": ["Me"]}},
             "rights": {"fr": ["Droits"]}, "width": 30, "height": 20,
             "image": "https://a.example/1.jpg",
             "chapter": {"fr": ["Chapitre"], "en": ["Chapter"]}}
        ]})");
    QCOMPARE(QJsonValue(read(gallery)), whole);
}

void TestJsonListing::absentValuesAreLeftOut()
{
    Gallery gallery;
    gallery.slides.resize(2);
    gallery.slides[1].size = {30, 0};
    gallery.slides[1].credit.label = {"en", "Credit of nobody"};
    gallery.start = 1;
    const QJsonValue bare = json(R"({"viewingDirection": "left-to-right", "start": 2,
        "slides": [{"position": 1, "image": null}, {"position": 2, "image": null}]})");
    QCOMPARE(QJsonValue(read(gallery)), bare);
    const QJsonValue empty =
        json(R"({"viewingDirection": "left-to-right", "start": 1, "slides": []})");
    QCOMPARE(QJsonValue(read({})), empty);
}

void TestJsonListing::rights_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<LanguageMap>("notice");
    QTest::addColumn<QJsonValue>("expected");
    const QString address = "https://r.example/";
    QTest::newRow("none") << QString() << LanguageMap() << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("address") << address << LanguageMap() << json(R"("https://r.example/")");
    QTest::newRow("notice") << QString() << LanguageMap("none", "© X")
                            << json(R"({"none": ["© X"]})");
    QTest::newRow("both") << address << samples::text("© F", "© E")
                          << json(R"({"fr": ["© F", "https://r.example/"],
                                      "en": ["© E", "https://r.example/"]})");
}

void TestJsonListing::rights()
{
    QFETCH(QString, address);
    QFETCH(LanguageMap, notice);
    Gallery gallery;
    gallery.slides.resize(1);
    gallery.details.rights = {address, notice};
    gallery.slides[0].details.rights = {address, notice};
    const QJsonObject listed = read(gallery);
    QTEST(listed.value("rights"), "expected");
    QTEST(listed["slides"][0].toObject().value("rights"), "expected");
}

void TestJsonListing::pictures()
{
    Gallery gallery;
    gallery.slides.resize(3);
    gallery.slides[0].layers = {
        {{}, {picture("https://a.example/full.jpg", "https://a.example/service"), picture("b")}},
        {{}, {picture("c")}}};
    gallery.slides[1].layers = {{{}, {picture("file:///a%20b.jpg")}}};
    gallery.slides[2].layers = {{{}, {}}};
    const QJsonArray slides = read(gallery)["slides"].toArray();
    QCOMPARE(slides[0]["image"], QJsonValue("https://a.example/service"));
    QCOMPARE(slides[1]["image"], QJsonValue("file:///a%20b.jpg"));
    QVERIFY(slides[2]["image"].isNull());
}

void TestJsonListing::chaptersNest()
{
    Gallery gallery;
    gallery.slides.resize(4);
    gallery.chapters = {{{"en", "A"}, -1, {0, 1, 2}, 1},
                        {{"en", "A1"}, 0, {1}, 1},
                        {{"en", "A2"}, 0, {2}, 2},
                        {{"en", "A2a"}, 2, {2}, 2},
                        {{"en", "B"}, -1, {}, 3}};
    const QJsonObject listed = read(gallery);
    const QJsonValue nested = json(R"([
        {"label": {"en": ["A"]}, "first": 2, "count": 3, "chapters": [
            {"label": {"en": ["A1"]}, "first": 2, "count": 1},
            {"label": {"en": ["A2"]}, "first": 3, "count": 1, "chapters": [
                {"label": {"en": ["A2a"]}, "first": 3, "count": 1}]}]},
        {"label": {"en": ["B"]}, "count": 0}])");
    QCOMPARE(listed.value("chapters"), nested);
    const QJsonValue outer = json(R"({"en": ["A"]})");
    QCOMPARE(listed["slides"][0]["chapter"], outer);
    const QJsonValue inner = json(R"({"en": ["A2a"]})");
    QCOMPARE(listed["slides"][2]["chapter"], inner);
    QVERIFY(!listed["slides"][3].toObject().contains("chapter"));
}

void TestJsonListing::directions()
{
    Gallery gallery;
    const std::pair<gallery::Direction, QString> names[] = {
        {gallery::Direction::LeftToRight, "left-to-right"},
        {gallery::Direction::RightToLeft, "right-to-left"},
        {gallery::Direction::TopToBottom, "top-to-bottom"},
        {gallery::Direction::BottomToTop, "bottom-to-top"}};
    for (const auto &[direction, name] : names) {
        gallery.direction = direction;
        QCOMPARE(read(gallery)["viewingDirection"].toString(), name);
    }
}

void TestJsonListing::anyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << "\"a\" \\ / \\\"";
    QTest::newRow("breaks") << "a\nb\r\n\tc";
    QTest::newRow("controls") << QString("\x01\x1f\x7f\b\f") + QChar(u'\0');
    QTest::newRow("scripts") << "Русь 中文 العربية é e\u0301 \u2028";
    QTest::newRow("outside the basic plane") << "𝄞 🇫🇷";
}

void TestJsonListing::anyText()
{
    QFETCH(QString, text);
    Gallery gallery;
    gallery.title = {text, text};
    QCOMPARE(read(gallery)["title"][text][0].toString(), text);
}

void TestJsonListing::htmlIsListedAsShown()
{
    Gallery gallery;
    gallery.slides.resize(1);
    const QString html =
        iiif::sanitised("<p onclick=\"x()\">A <b>b</b><script>c</script> &amp; d</p>");
    gallery.slides[0].caption = {"en", html};
    QCOMPARE(read(gallery)["slides"][0]["caption"]["en"][0].toString(), html);
    QVERIFY(html.contains("<b>b</b>") && !html.contains("script"));
}

void TestJsonListing::membersAreInTheDocumentedOrder()
{
    const QByteArray listed = cli::jsonListing(samples::gallery(2, true));
    QVERIFY(listed.startsWith("{\n  \"title\": {\n    \"fr\": [\"Galerie\"],\n    \"en\": "
                              "[\"Gallery\"]\n  },\n  \"credit\""));
    QVERIFY(listed.endsWith("\n}\n"));
    qsizetype at = 0;
    for (const char *key :
         {"\"title\"", "\"credit\"", "\"viewingDirection\"", "\"start\"", "\"chapters\"",
          "\"slides\"", "\"position\"", "\"cover\"", "\"title\"", "\"caption\"", "\"image\""}) {
        const qsizetype found = listed.indexOf(key, at);
        QVERIFY2(found >= at, key);
        at = found;
    }
}

void TestJsonListing::collections()
{
    gallery::Collection collection;
    collection.title = samples::text("Toutes", "All");
    collection.items.resize(2);
    collection.items[0].address = "https://a.example/1";
    collection.items[0].title = samples::text("Une", "One\ntwo");
    collection.items[1].address = "https://a.example/2";
    collection.items[1].kind = gallery::Collection::Item::Kind::Collection;
    const QJsonValue whole = json(R"({
        "title": {"fr": ["Toutes"], "en": ["All"]},
        "items": [
            {"title": {"fr": ["Une"], "en": ["One\ntwo"]}, "address": "https://a.example/1",
             "type": "Manifest"},
            {"address": "https://a.example/2", "type": "Collection"}]})");
    QCOMPARE(QJsonValue(object(cli::jsonListing(collection))), whole);
    QCOMPARE(cli::listing(collection, {"en"}),
             "1\tOne two\thttps://a.example/1\n2\t\thttps://a.example/2\n");
    const QJsonValue empty = json(R"({"items": []})");
    QCOMPARE(QJsonValue(object(cli::jsonListing(gallery::Collection()))), empty);
}

void TestJsonListing::manySlides()
{
    const int count = 100'000;
    const Gallery gallery = samples::gallery(count, false);
    QElapsedTimer timer;
    timer.start();
    const QByteArray listed = cli::jsonListing(gallery);
    const qint64 milliseconds = timer.elapsed();
    qInfo("%d slides in %lld ms", count, milliseconds);
    QVERIFY2(milliseconds < 20'000, "even with sanitizers");
    const QJsonArray slides = object(listed)["slides"].toArray();
    QCOMPARE(slides.size(), count);
    QCOMPARE(slides.last()["position"].toInt(), count);
}

VITRINE_TEST(TestJsonListing, QCoreApplication)
#include "tst_jsonlisting.moc"
