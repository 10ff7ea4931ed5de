// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/richtext.h"
#include "sources/iiif/document.h"
#include "support/testclass.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using gallery::LanguageMap;
using gallery::Slide;

namespace {

/// Compares what was read with what is expected, and lists the differences.
class Comparison
{
public:
    void same(const QString &what, const QJsonValue &actual, const QJsonValue &expected)
    {
        if (actual != expected)
            m_differences +=
                QStringLiteral("%1: is %2, should be %3").arg(what, text(actual), text(expected));
    }
    QString differences() const { return m_differences.join(u'\n'); }

private:
    static QString text(const QJsonValue &value)
    {
        const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json.sliced(1, json.size() - 2));
    }

    QStringList m_differences;
};

QJsonObject asJson(const LanguageMap &map)
{
    QJsonObject object;
    for (const QString &language : map.languages())
        object.insert(language, QJsonArray::fromStringList(map.values(language)));
    return object;
}

// The words of a value without its pictures' and without white space.
QString wordsOf(const QString &value)
{
    static const QRegularExpression pictures("<img[^>]*>");
    return gallery::plainText(QString(value).remove(pictures)).simplified().remove(u' ');
}

// A map in which every value is what a reader sees of it.
QJsonObject plain(const QJsonObject &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it) {
        QJsonArray values;
        for (const QJsonValue &value : it->toArray())
            values += wordsOf(value.toString());
        object.insert(it.key(), values);
    }
    return object;
}

// What is expected of a text, HTML in it as the words that remain; where two answers are right,
// the one that was given.
QJsonObject plainExpected(const QJsonObject &map, const QJsonObject &html,
                          const LanguageMap &given = {})
{
    QJsonObject object = plain(map);
    for (auto it = html.begin(); it != html.end(); ++it) {
        QJsonArray values = object.value(it.key()).toArray();
        const QJsonArray shown = it->toArray();
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const QString also = shown.at(i)[u"plainAlso"].toString();
            const bool isAlso =
                !also.isEmpty() && wordsOf(given.values(it.key()).value(i)) == wordsOf(also);
            if (shown.at(i).isObject())
                values[i] = wordsOf(isAlso ? also : shown.at(i)[u"plain"].toString());
        }
        object.insert(it.key(), values);
    }
    return object;
}

QJsonObject statement(const gallery::Statement &statement)
{
    return {{"label", asJson(statement.label)}, {"value", plain(asJson(statement.value))}};
}

QJsonArray addresses(const QJsonValue &resources)
{
    QJsonArray list;
    for (const QJsonValue &resource : resources.toArray())
        list += resource[u"id"];
    return list;
}

QJsonArray addresses(const QList<gallery::Link> &links)
{
    QJsonArray list;
    for (const gallery::Link &link : links)
        list += link.address;
    return list;
}

QJsonArray addresses(const QList<gallery::Picture> &pictures)
{
    QJsonArray list;
    for (const gallery::Picture &picture : pictures)
        list += picture.address;
    return list;
}

QJsonObject picture(const gallery::Picture &picture, const QRect &target)
{
    QJsonObject object{{"id", picture.address}};
    if (!picture.service.id.isEmpty())
        object.insert("service", picture.service.id);
    if (!picture.service.id.isEmpty())
        object.insert("version", picture.service.version);
    if (!picture.size.isEmpty())
        object.insert("size", QJsonArray{picture.size.width(), picture.size.height()});
    if (!picture.region.isNull()) {
        const QRect &area = picture.region;
        object.insert("region", QStringLiteral("%1,%2,%3,%4")
                                    .arg(area.x())
                                    .arg(area.y())
                                    .arg(area.width())
                                    .arg(area.height()));
    }
    if (picture.rotation != 0)
        object.insert("rotation", QString::number(picture.rotation));
    if (!target.isNull()) {
        object.insert("target",
                      QJsonArray{target.x(), target.y(), target.width(), target.height()});
    }
    if (!picture.label.isEmpty())
        object.insert("label", asJson(picture.label));
    return object;
}

QJsonObject pictureExpected(const QJsonObject &expected)
{
    QJsonObject object{{"id", expected.value(u"id")}};
    if (const QJsonObject service = expected.value(u"service").toObject(); !service.isEmpty()) {
        object.insert("service", service.value(u"id"));
        object.insert("version", service.value(u"version"));
    }
    if (expected.value(u"width").toInt() > 0 && expected.value(u"height").toInt() > 0)
        object.insert("size", QJsonArray{expected.value(u"width"), expected.value(u"height")});
    for (const char *key : {"region", "target", "label"}) {
        if (expected.contains(QLatin1String(key)))
            object.insert(key, expected.value(QLatin1String(key)));
    }
    if (expected.contains(u"rotation"))
        object.insert("rotation", expected.value(u"rotation").toVariant().toString());
    return object;
}

QJsonObject firstOf(const QList<gallery::Layer> &layers)
{
    return layers.isEmpty() ? QJsonObject()
                            : picture(layers.first().options.first(), layers.first().target);
}

QString mediumName(const Slide &slide)
{
    switch (slide.medium) {
    case Slide::Medium::Sound:
        return "sound";
    case Slide::Medium::Video:
        return "video";
    case Slide::Medium::Text:
        return "text";
    default:
        return {};
    }
}

void compareRemarks(Comparison &compare, const QString &name, const Slide &slide,
                    const QJsonObject &expected)
{
    compare.same(name + " annotation pages", QJsonArray::fromStringList(slide.remarkPages),
                 expected.value(u"referenced").toArray());
    QJsonArray wanted;
    for (const QJsonValue &annotation : expected.value(u"embedded").toArray()) {
        const QString kind = annotation[u"motivation"].toArray().at(0).toString();
        if (kind != "commenting" && kind != "describing")
            continue;
        QJsonObject map;
        for (const QJsonValue &body : annotation[u"body"].toArray()) {
            if (!body[u"text"].isString())
                continue;
            const QString shown = body[u"html"].isObject() ? body[u"html"][u"plain"].toString()
                                                           : body[u"text"].toString();
            const QString language = body[u"lang"].toString("none");
            QJsonArray values = map.value(language).toArray();
            values += wordsOf(shown);
            map.insert(language, values);
        }
        if (!map.isEmpty())
            wanted += map;
    }
    QJsonArray remarks;
    for (const gallery::Remark &remark : slide.remarks)
        remarks += plain(asJson(remark.text));
    compare.same(name + " remarks", remarks, wanted);
}

void compareMetadata(Comparison &compare, const QString &name,
                     const QList<gallery::Statement> &entries, const QJsonObject &resource)
{
    const QJsonArray metadata = resource.value(u"metadata").toArray();
    QJsonArray wanted;
    for (qsizetype i = 0; i < metadata.size(); ++i) {
        const QJsonObject html =
            resource.value(u"metadataHtml").toObject().value(QString::number(i)).toObject();
        wanted += QJsonObject{
            {"label", metadata.at(i)[u"label"]},
            {"value",
             plainExpected(metadata.at(i)[u"value"].toObject(), html, entries.value(i).value)},
        };
    }
    QJsonArray actual;
    for (const gallery::Statement &entry : entries)
        actual += statement(entry);
    compare.same(name + " metadata", actual, wanted);
}

void compareRights(Comparison &compare, const QString &name, const gallery::Rights &rights,
                   const QJsonValue &expected)
{
    compare.same(name + " rights", rights.address,
                 expected.isArray() ? expected[0].toString() : expected.toString());
}

void compareCredit(Comparison &compare, const QString &name, const gallery::Statement &credit,
                   const QJsonObject &resource)
{
    const QJsonObject expected = resource.value(u"requiredStatement").toObject();
    compare.same(
        name + " credit", statement(credit),
        QJsonObject{{"label", expected.value(u"label").toObject()},
                    {"value", plainExpected(expected.value(u"value").toObject(),
                                            resource.value(u"requiredStatementHtml").toObject())}});
}

void compareCanvas(Comparison &compare, const Slide &slide, const QJsonObject &expected)
{
    const QString name = QStringLiteral("canvas %1").arg(expected.value(u"index").toInt());
    compare.same(name + " id", slide.id, expected.value(u"id").toString().trimmed());
    compare.same(name + " label", asJson(slide.title), expected.value(u"label").toObject());
    compare.same(name + " summary", plain(asJson(slide.caption)),
                 plainExpected(expected.value(u"summary").toObject(),
                               expected.value(u"summaryHtml").toObject()));
    if (expected.value(u"width").toInt() > 0)
        compare.same(name + " width", slide.size.width(), expected.value(u"width"));
    compare.same(name + " image", firstOf(slide.layers),
                 pictureExpected(expected.value(u"image").toObject()).value(u"id").isString()
                     ? pictureExpected(expected.value(u"image").toObject())
                     : QJsonObject());
    const bool isTimed = expected.value(u"image").toObject().contains(u"time");
    if (expected.contains(u"layers") && !isTimed) {
        QJsonArray wanted;
        for (const QJsonValue &layer : expected.value(u"layers").toArray())
            wanted += pictureExpected(layer.toObject());
        QJsonArray actual;
        for (const gallery::Layer &layer : slide.layers)
            actual += picture(layer.options.first(), layer.target);
        compare.same(name + " layers", actual, wanted);
    }
    if (const QJsonArray choice = expected.value(u"choice").toArray(); !choice.isEmpty()) {
        QJsonArray wanted;
        for (const QJsonValue &option : choice)
            wanted += pictureExpected(option.toObject());
        QJsonArray actual;
        for (const gallery::Picture &option : slide.layers.value(0).options)
            actual += picture(option, {});
        compare.same(name + " choice", actual, wanted);
    }
    QJsonArray substitutes;
    for (const char *key : {"placeholderCanvas", "accompanyingCanvas"}) {
        const QJsonValue image = expected.value(QLatin1String(key))[u"image"][u"id"];
        if (image.isString())
            substitutes += image;
    }
    compare.same(name + " stand-ins", addresses(slide.substitutes), substitutes);
    compare.same(name + " thumbnail", addresses(slide.thumbnails),
                 addresses(expected.value(u"thumbnail")));
    if (const QJsonArray other = expected.value(u"otherContent").toArray();
        !other.isEmpty() && slide.layers.isEmpty())
        compare.same(name + " medium", other.contains(mediumName(slide)), true);
    compare.same(name + " pages elsewhere", QJsonArray::fromStringList(slide.paintingPages),
                 expected.value(u"externalPages").toArray());
    compareCredit(compare, name, slide.credit, expected);
    compareRights(compare, name, slide.details.rights, expected.value(u"rights"));
    compareMetadata(compare, name, slide.details.metadata, expected);
    compare.same(name + " rendering", addresses(slide.details.renderings),
                 addresses(expected.value(u"rendering")));
    compareRemarks(compare, name, slide, expected.value(u"annotations").toObject());
}

void compareChoice(Comparison &compare, const QString &what, const LanguageMap &map,
                   const QJsonObject &expected)
{
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const LanguageMap::Choice choice = map.choose({it.key()});
        const QJsonObject wanted = it->toObject();
        if (wanted.value(u"rule").toString() == "free") {
            compare.same(what + " in any language",
                         wanted.value(u"acceptableTags").toArray().contains(choice.language), true);
        } else {
            compare.same(what + " in " + it.key(),
                         plain({{"", QJsonArray::fromStringList(choice.values)}}),
                         plainExpected({{"", wanted.value(u"values")}}, {}));
        }
    }
}

void compareChapters(Comparison &compare, const gallery::Gallery &gallery,
                     const QJsonObject &expected)
{
    QJsonArray toc;
    QList<int> depths;
    for (const gallery::Chapter &chapter : gallery.chapters) {
        depths += chapter.parent < 0 ? 0 : depths.at(chapter.parent) + 1;
        toc += QJsonObject{{"depth", depths.last()},
                           {"label", asJson(chapter.title)},
                           {"goesTo", chapter.opensAt},
                           {"count", chapter.slides.size()}};
    }
    QJsonArray wanted;
    for (const QJsonValue &entry : expected.value(u"toc").toArray()) {
        wanted += QJsonObject{{"depth", entry[u"depth"]},
                              {"label", entry[u"label"]},
                              {"goesTo", entry[u"goesTo"].toInt(-1)},
                              {"count", entry[u"count"]}};
    }
    compare.same("table of contents", toc, wanted);

    QJsonArray orders;
    for (const gallery::Order &order : gallery.orders) {
        QJsonArray rows;
        for (const int row : order.rows)
            rows += row;
        orders += QJsonObject{{"label", asJson(order.title)}, {"canvases", rows}};
    }
    compare.same("orders", orders, expected.value(u"orders").toArray());
}

QString directionName(gallery::Direction direction)
{
    switch (direction) {
    case gallery::Direction::LeftToRight:
        return "left-to-right";
    case gallery::Direction::RightToLeft:
        return "right-to-left";
    case gallery::Direction::TopToBottom:
        return "top-to-bottom";
    case gallery::Direction::BottomToTop:
        return "bottom-to-top";
    }
    Q_UNREACHABLE();
}

void compareManifest(Comparison &compare, const gallery::Gallery &gallery,
                     const QJsonObject &expected)
{
    compare.same("id", gallery.id, expected.value(u"id").toString().trimmed());
    compare.same("label", asJson(gallery.title), expected.value(u"label").toObject());
    compareChoice(compare, "title", gallery.title, expected.value(u"title").toObject());
    compare.same("summary", plain(asJson(gallery.introduction)),
                 plainExpected(expected.value(u"summary").toObject(),
                               expected.value(u"summaryHtml").toObject()));
    compareCredit(compare, "gallery", gallery.credit, expected);
    compareRights(compare, "gallery", gallery.details.rights, expected.value(u"rights"));
    compareMetadata(compare, "gallery", gallery.details.metadata, expected);
    compare.same("homepage", addresses(gallery.details.homepages),
                 addresses(expected.value(u"homepage")));
    compare.same("rendering", addresses(gallery.details.renderings),
                 addresses(expected.value(u"rendering")));
    compare.same("seeAlso", addresses(gallery.details.seeAlso),
                 addresses(expected.value(u"seeAlso")));
    compare.same("partOf", addresses(gallery.details.partOf), addresses(expected.value(u"partOf")));
    compare.same("date", gallery.details.date, expected.value(u"navDate").toString());
    compare.same("thumbnail", addresses(gallery.thumbnails),
                 addresses(expected.value(u"thumbnail")));
    QJsonArray providers;
    for (const gallery::Provider &provider : gallery.details.providers) {
        providers += QJsonObject{{"label", asJson(provider.name)},
                                 {"homepage", addresses(provider.homepages)},
                                 {"logo", addresses(provider.logos)}};
    }
    compare.same("provider", providers, expected.value(u"provider").toArray());
    compare.same("direction", directionName(gallery.direction),
                 expected.value(u"viewingDirection"));
    compare.same("layout", gallery.layout, expected.value(u"layout"));

    const QJsonArray canvases = expected.value(u"canvases").toArray();
    compare.same("canvases", gallery.slides.size(), canvases.size());
    for (qsizetype i = 0; i < qMin(gallery.slides.size(), canvases.size()); ++i)
        compareCanvas(compare, gallery.slides.at(i), canvases.at(i).toObject());
    const QJsonObject labels = expected.value(u"canvasLabels").toObject();
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        const QJsonArray wanted = it->toArray();
        for (qsizetype i = 0; i < qMin(wanted.size(), gallery.slides.size()); ++i) {
            const LanguageMap &title = gallery.slides.at(i).title;
            const LanguageMap::Choice choice = title.choose({it.key()});
            const bool isFree = choice.language != LanguageMap::none() &&
                                !gallery::extendsLanguage(choice.language, it.key());
            if (!isFree) {
                compare.same(QStringLiteral("label %1 in %2").arg(i).arg(it.key()),
                             QJsonArray::fromStringList(choice.values), wanted.at(i));
            }
        }
    }
    compareChapters(compare, gallery, expected);
    const gallery::Gallery read = gallery.inOrder(0);
    compare.same("counter at start",
                 QStringLiteral("%1 / %2").arg(read.positionOf(read.start)).arg(read.slides.size()),
                 expected.value(u"counterAtStart"));
}

void compareCollection(Comparison &compare, const gallery::Collection &collection,
                       const QJsonObject &expected)
{
    using Item = gallery::Collection::Item;
    compare.same("label", asJson(collection.title), expected.value(u"label").toObject());
    compare.same("summary", plain(asJson(collection.introduction)),
                 plain(expected.value(u"summary").toObject()));
    compareCredit(compare, "collection", collection.credit, expected);
    compareMetadata(compare, "collection", collection.details.metadata, expected);
    QJsonArray items;
    for (const Item &item : collection.items) {
        items +=
            QJsonObject{{"id", item.address},
                        {"label", asJson(item.title)},
                        {"thumbnail", addresses(item.thumbnails)},
                        {"type", item.kind == Item::Kind::Collection ? "Collection" : "Manifest"}};
    }
    QJsonArray wanted;
    for (const QJsonValue &item : expected.value(u"items").toArray()) {
        wanted += QJsonObject{{"id", item[u"id"]},
                              {"label", item[u"label"].toObject()},
                              {"thumbnail", addresses(item[u"thumbnail"])},
                              {"type", item[u"type"]}};
    }
    compare.same("items", items, wanted);
}

QJsonObject expectedIn(const QString &folder)
{
    QFile file(folder + "/expected.json");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(u"files").toObject();
}

} // namespace

/// Documents with their expected results: hand-made galleries, and the recipes of the IIIF Cookbook
/// if they are available.
class TestExpected : public QObject
{
    Q_OBJECT
private slots:
    void files_data();
    void files();
};

void TestExpected::files_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("expected");
    for (const QString &folder :
         {QStringLiteral(TEST_DATA "/iiif"), QStringLiteral(SHARED_DATA "/iiif")}) {
        const QJsonObject files = expectedIn(folder);
        const bool isOurs = folder.startsWith(TEST_DATA);
        if (files.isEmpty())
            QTest::newRow("the cookbook's recipes") << QString() << QJsonObject();
        for (auto it = files.begin(); it != files.end(); ++it) {
            if (isOurs || !it.key().startsWith("made/"))
                QTest::newRow(qPrintable(it.key())) << folder + "/" + it.key() << it->toObject();
        }
    }
}

void TestExpected::files()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, expected);
    if (path.isEmpty())
        QSKIP("They are not beside the project; its own documents are tested.");
    const gallery::ReadResult reading = iiif::readDocumentFile(path);
    const QString outcome = expected.value(u"outcome").toString();
    if (outcome == "notAGallery") {
        QVERIFY(reading.error);
        QCOMPARE(QString(reading.error->code), "NotAGallery");
        return;
    }
    QVERIFY2(!reading.error, qPrintable(reading.error ? reading.error->message() : QString()));
    Comparison compare;
    if (expected.value(u"kind").toString() == "collection") {
        QVERIFY(reading.collection);
        compareCollection(compare, *reading.collection, expected);
    } else {
        compareManifest(compare, reading.gallery, expected);
    }
    QVERIFY2(compare.differences().isEmpty(), qPrintable(compare.differences()));
}

VITRINE_TEST(TestExpected, QCoreApplication)
#include "tst_expected.moc"
