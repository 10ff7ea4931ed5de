// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/richtext.h"
#include "sources/photos/photometadata.h"
#include "support/testclass.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <exiv2/exiv2.hpp>
#include <sys/stat.h>
#include <thread>
#include <vector>

using errors::Problem;
using photos::PhotoDetails;
using photos::readPhotoDetails;

/// One value of metadata by Exiv2's key; values of IIM and Exif are bytes as they stand in a file.
struct Field
{
    const char *key;
    QByteArray value;
};
using Fields = QList<Field>;
Q_DECLARE_METATYPE(Fields)

/// What press photos say about themselves, in every mixture.
class TestPhotoMetadata : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void title_data();
    void title();
    void caption_data();
    void caption();
    void characterSets_data();
    void characterSets();
    void credit_data();
    void credit();
    void rights_data();
    void rights();
    void alternative();
    void facts_data();
    void facts();
    void structuredPlaces();
    void taken_data();
    void taken();
    void datesInBothLanguages();
    void sidecars_data();
    void sidecars();
    void damagedSidecar();
    void largeSidecar();
    void deepSidecar();
    void size_data();
    void size();
    void otherKinds_data();
    void otherKinds();
    void damaged();
    void noFile();
    void inManyThreads();

private:
    PhotoDetails detailsOf(const Fields &fields);

    QTemporaryDir m_folder;
};

static QByteArray jpeg(const QString &path, QSize size = {3, 2})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(path);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void writeBytes(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

static void addXmp(Exiv2::XmpData &data, const Field &field)
{
    const QByteArray key = field.key;
    const bool list = key == "Xmp.dc.creator" || key == "Xmp.dc.subject";
    const bool alternatives = key == "Xmp.dc.title" || key == "Xmp.dc.description" ||
                              key == "Xmp.dc.rights" || key == "Xmp.iptc.AltTextAccessibility";
    Exiv2::Xmpdatum &datum = data[field.key];
    if (datum.count() == 0) {
        const auto value = Exiv2::Value::create(list           ? Exiv2::xmpSeq
                                                : alternatives ? Exiv2::langAlt
                                                               : Exiv2::xmpText);
        value->read(field.value.toStdString());
        datum.setValue(value.get());
    } else {
        datum.setValue(field.value.toStdString());
    }
}

static void embed(const QString &path, const Fields &fields)
{
    const auto image = Exiv2::ImageFactory::open(QFile::encodeName(path).toStdString());
    image->readMetadata();
    for (const Field &field : fields) {
        const QByteArray key = field.key;
        const std::string value = field.value.toStdString();
        if (key.startsWith("Xmp.")) {
            addXmp(image->xmpData(), field);
        } else if (key.startsWith("Iptc.")) {
            const bool dated = key.endsWith("DateCreated") || key.endsWith("TimeCreated");
            const auto text = Exiv2::Value::create(key.endsWith("DateCreated")   ? Exiv2::date
                                                   : key.endsWith("TimeCreated") ? Exiv2::time
                                                                                 : Exiv2::string);
            if (dated)
                text->read(value);
            else
                text->read(reinterpret_cast<const Exiv2::byte *>(value.data()), long(value.size()),
                           Exiv2::bigEndian);
            image->iptcData().add(Exiv2::IptcKey(field.key), text.get());
        } else {
            image->exifData()[field.key].setValue(value);
        }
    }
    image->writeMetadata();
}

static QByteArray packet(const Fields &fields)
{
    Exiv2::XmpData data;
    for (const Field &field : fields)
        addXmp(data, field);
    std::string text;
    Exiv2::XmpParser::encode(text, data);
    return QByteArray::fromStdString(text);
}

/// `fr=Texte|none=Text`
static QString shown(const gallery::LanguageMap &map)
{
    QStringList texts;
    for (const QString &language : map.languages())
        texts += language + u'=' + map.values(language).join(u'&');
    return texts.join(u'|');
}

static QString fact(const PhotoDetails &photo, const QString &label, const QString &language)
{
    for (const gallery::Statement &statement : photo.details.metadata) {
        if (statement.label.values(language).value(0) == label)
            return statement.value.line({language});
    }
    return {};
}

PhotoDetails TestPhotoMetadata::detailsOf(const Fields &fields)
{
    const QString path = m_folder.filePath("DSC_0001.jpg");
    jpeg(path);
    embed(path, fields);
    const PhotoDetails details = readPhotoDetails(path);
    if (details.problem)
        qWarning("%ls", qUtf16Printable(details.problem->message()));
    return details;
}

void TestPhotoMetadata::initTestCase()
{
    readPhotoDetails("/nowhere"); // prepares Exiv2
}

static void columns()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QString>("expected");
}

static void row(const char *name, const Fields &fields, const char *expected)
{
    QTest::newRow(name) << fields << QString::fromUtf8(expected);
}

void TestPhotoMetadata::title_data()
{
    columns();
    const Field headline{"Xmp.photoshop.Headline", "Headline"};
    const Field title{"Xmp.dc.title", "lang=x-default Title"};
    const Field iimHeadline{"Iptc.Application2.Headline", "IIM headline"};
    const Field iimTitle{"Iptc.Application2.ObjectName", "IIM title"};
    row("nothing: the file's name", {}, "none=DSC_0001");
    row("headline before title", {title, headline}, "none=Headline");
    row("XMP before IIM", {iimHeadline, headline}, "none=Headline");
    row("any headline before any title", {title, iimHeadline}, "none=IIM headline");
    row("title of XMP", {title, iimTitle}, "none=Title");
    row("title of IIM", {iimTitle}, "none=IIM title");
    row("blanks are no title", {{"Xmp.photoshop.Headline", "  \n "}, title}, "none=Title");
    row("blanks of IIM", {{"Iptc.Application2.Headline", "   "}}, "none=DSC_0001");
    row("on one line", {{"Xmp.photoshop.Headline", "One\r\n two"}}, "none=One two");
    row("titles are plain words", {{"Xmp.photoshop.Headline", "<b>"}}, "none=<b>");
    row("in languages",
        {{"Xmp.dc.title", "lang=x-default Hello"},
         {"Xmp.dc.title", "lang=fr Bonjour"},
         {"Xmp.dc.title", "lang=en Hello"}},
        "en=Hello|fr=Bonjour");
}

void TestPhotoMetadata::title()
{
    QFETCH(Fields, fields);
    QTEST(shown(detailsOf(fields).title), "expected");
}

void TestPhotoMetadata::caption_data()
{
    columns();
    const Field description{"Xmp.dc.description", "lang=x-default Description"};
    const Field abstract{"Iptc.Application2.Caption", "Abstract"};
    const Field exif{"Exif.Image.ImageDescription", "Exif words"};
    row("nothing", {}, "");
    row("XMP first", {exif, abstract, description}, "none=Description");
    row("then IIM", {exif, abstract}, "none=Abstract");
    row("then Exif", {exif}, "none=Exif words");
    row("x-default repeats one",
        {{"Xmp.dc.description", "lang=x-default Une photo"},
         {"Xmp.dc.description", "lang=fr Une photo"},
         {"Xmp.dc.description", "lang=en-GB A photo"}},
        "fr=Une photo|en-GB=A photo");
    row("x-default says something else",
        {{"Xmp.dc.description", "lang=x-default Ein Foto"},
         {"Xmp.dc.description", "lang=fr Une photo"}},
        "none=Ein Foto|fr=Une photo");
    row("blank x-default",
        {{"Xmp.dc.description", "lang=x-default  "}, {"Xmp.dc.description", "lang=fr Une photo"}},
        "fr=Une photo");
    row("only a language", {{"Xmp.dc.description", "lang=ar صورة"}}, "ar=صورة");
    row("line ends", {{"Iptc.Application2.Caption", "a\r\nb\rc\n"}}, "none=a\nb\nc");
    row("NULs", {{"Iptc.Application2.Caption", QByteArray("a\0b\0", 4)}}, "none=ab");
    row("what looks like HTML is literal", {{"Xmp.dc.description", "lang=x-default <b>Bold</b>"}},
        "none=<span>&lt;b&gt;Bold&lt;/b&gt;</span>");
    row("brackets inside are only words", {{"Iptc.Application2.Caption", "a <b> c"}},
        "none=a <b> c");
    row("from right to left", {{"Xmp.dc.description", "lang=x-default שלום (1)"}}, "none=שלום (1)");
    for (const char *filler :
         {"OLYMPUS DIGITAL CAMERA", "OLYMPUS DIGITAL CAMERA         ", "SONY DSC", "sony dsc",
          "DCIM\\100MEDIA\\DJI_0001.JPG", "KONICA MINOLTA DIGITAL CAMERA", "SAMSUNG", "default",
          "MINOLTA DIGITAL CAMERA", "   ", "Exif_JPEG_PICTURE", "DIGITAL CAMERA",
          "LEAD Technologies Inc. V1.01", "jpeg"}) {
        row(filler, {{"Exif.Image.ImageDescription", filler}}, "");
    }
    row("not filler", {{"Exif.Image.ImageDescription", "Samsung opens a factory"}},
        "none=Samsung opens a factory");
    row("a model is filler",
        {{"Exif.Image.ImageDescription", "DSC-H50"}, {"Exif.Image.Model", "DSC-H50"}}, "");
}

void TestPhotoMetadata::caption()
{
    QFETCH(Fields, fields);
    QTEST(shown(detailsOf(fields).caption), "expected");
}

void TestPhotoMetadata::characterSets_data()
{
    columns();
    const auto declared = [](const char *set, const QByteArray &words) {
        return Fields{{"Iptc.Envelope.CharacterSet", set}, {"Iptc.Application2.Caption", words}};
    };
    const auto bare = [](const QByteArray &words) {
        return Fields{{"Iptc.Application2.Caption", words}};
    };
    row("declared UTF-8", declared("\x1b%G", "Corée – été"), "none=Corée – été");
    row("declared UTF-8, and is not",
        declared("\x1b%G", "Cor\xe9"
                           "e"),
        "none=Corée");
    row("declared Latin-1",
        declared("\x1b.A", "Cor\xe9"
                           "e"),
        "none=Corée");
    row("declared Latin-1 for G1",
        declared("\x1b-A", "Cor\xe9"
                           "e"),
        "none=Corée");
    row("declared Latin-1 is not guessed", declared("\x1b.A", "\xc3\xa9"), "none=Ã©");
    row("declared Latin-2",
        declared("\x1b-B", "\xa3\xf3"
                           "d\xbc"),
        "none=Łódź");
    row("declared Cyrillic", declared("\x1b-L", "\xbc\xde\xe1\xda\xd2\xd0"), "none=Москва");
    row("declared Latin-9", declared("\x1b-b", "5 \xa4"), "none=5 €");
    row("a city declares none",
        {{"Iptc.Application2.City", "\x1b-B"},
         {"Iptc.Application2.Caption", "\xa3"
                                       "5"}},
        "none=£5");
    row("after ASCII",
        declared("\x1b(B\x1b-B", "\xa3\xf3"
                                 "d\xbc"),
        "none=Łódź");
    row("declared, but unknown", declared("\x1b$)C", "Corée"), "none=Corée");
    row("not declared, UTF-8", bare("Corée du Sud"), "none=Corée du Sud");
    row("not declared, Windows-1252",
        bare("\x93"
             "Cor\xe9"
             "e\x94 \x97 5 \x80"),
        "none=“Corée” — 5 €");
    row("not declared, cut UTF-8", bare("Cor\xc3"), "none=CorÃ");
    row("Exif, UTF-8", {{"Exif.Image.ImageDescription", "Corée"}}, "none=Corée");
    row("Exif, Windows-1252",
        {{"Exif.Image.ImageDescription", "Cor\xe9"
                                         "e \x80"}},
        "none=Corée €");
}

void TestPhotoMetadata::characterSets()
{
    QFETCH(Fields, fields);
    QTEST(shown(detailsOf(fields).caption), "expected");
}

void TestPhotoMetadata::credit_data()
{
    columns();
    const Field jane{"Xmp.dc.creator", "Jane Doe"};
    const Field line{"Xmp.photoshop.Credit", "AFP"};
    const Field byline{"Iptc.Application2.Byline", "Byline"};
    const Field iimLine{"Iptc.Application2.Credit", "IIM credit"};
    const Field notice{"Xmp.dc.rights", "lang=x-default © 2026 Doe"};
    const Field iimNotice{"Iptc.Application2.Copyright", "© IIM"};
    const Field exifNotice{"Exif.Image.Copyright", "(c) Exif"};
    const Field artist{"Exif.Image.Artist", "A. Artist;B. Artist"};
    row("nothing", {}, "");
    row("creator and credit line", {jane, line}, "none=Jane Doe / AFP");
    row("several creators", {jane, {"Xmp.dc.creator", "John Roe"}, line},
        "none=Jane Doe, John Roe / AFP");
    row("both the same", {jane, {"Xmp.photoshop.Credit", "JANE DOE"}}, "none=JANE DOE");
    row("the line names the creator", {jane, {"Xmp.photoshop.Credit", "Jane Doe/AFP"}},
        "none=Jane Doe / Jane Doe/AFP");
    row("another name that begins alike", {jane, {"Xmp.photoshop.Credit", "Jane Doe Agency"}},
        "none=Jane Doe / Jane Doe Agency");
    row("creator only", {jane, notice, artist}, "none=Jane Doe");
    row("credit line only", {line, notice, artist}, "none=AFP");
    row("IIM", {byline, {"Iptc.Application2.Byline", "Other"}, iimLine, notice},
        "none=Byline, Other / IIM credit");
    row("XMP before IIM, field by field", {jane, byline, iimLine}, "none=Jane Doe / IIM credit");
    row("copyright only", {notice, iimNotice, artist}, "Copyright: none=© 2026 Doe");
    row("copyright in languages",
        {{"Xmp.dc.rights", "lang=fr Droits"}, {"Xmp.dc.rights", "lang=en Rights"}},
        "Copyright: fr=Droits|en=Rights");
    row("copyright of IIM", {iimNotice, exifNotice, artist}, "Copyright: none=© IIM");
    row("copyright of Exif", {exifNotice, artist}, "Copyright: none=(c) Exif");
    row("copyrights of photographer and editor",
        {{"Exif.Image.Copyright", QByteArray("Doe\0Daily\0", 10)}}, "Copyright: none=Doe, Daily");
    row("copyright of the editor", {{"Exif.Image.Copyright", QByteArray(" \0Daily\0", 8)}},
        "Copyright: none=Daily");
    row("artist only", {artist}, "none=A. Artist, B. Artist");
    row("looks like HTML", {{"Xmp.photoshop.Credit", "<AFP>"}}, "none=<span>&lt;AFP&gt;</span>");
}

void TestPhotoMetadata::credit()
{
    QFETCH(Fields, fields);
    const gallery::Statement credit = detailsOf(fields).credit;
    const QString label = credit.label.line({"en"});
    QTEST((label.isEmpty() ? label : label + QStringLiteral(": ")) + shown(credit.value),
          "expected");
}

void TestPhotoMetadata::rights_data()
{
    columns();
    const Field web{"Xmp.xmpRights.WebStatement", "https://example.org/terms"};
    const Field notice{"Xmp.dc.rights", "lang=x-default © Doe"};
    row("nothing", {}, " ");
    row("both", {web, notice}, "https://example.org/terms none=© Doe");
    row("notice of IIM", {{"Iptc.Application2.Copyright", "© IIM"}}, " none=© IIM");
    row("no address", {{"Xmp.xmpRights.WebStatement", "see our site"}}, " ");
    row("a file", {{"Xmp.xmpRights.WebStatement", "file:///etc/passwd"}}, " ");
    row("a script", {{"Xmp.xmpRights.WebStatement", "javascript:alert(1)"}}, " ");
}

void TestPhotoMetadata::rights()
{
    QFETCH(Fields, fields);
    const gallery::Rights rights = detailsOf(fields).details.rights;
    QTEST(rights.address + u' ' + shown(rights.notice), "expected");
}

void TestPhotoMetadata::alternative()
{
    const PhotoDetails photo =
        detailsOf({{"Xmp.iptc.AltTextAccessibility", "lang=x-default A ship"},
                   {"Xmp.iptc.AltTextAccessibility", "lang=fr Un navire"}});
    QCOMPARE(shown(photo.alternative), "none=A ship|fr=Un navire");
}

void TestPhotoMetadata::facts_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("expected");
    const auto is = [](const char *name, const char *label, const char *expected,
                       const Fields &fields) {
        QTest::newRow(name) << fields << QString::fromUtf8(label) << QString::fromUtf8(expected);
    };
    is("file", "File name", "DSC_0001.jpg", {});
    is("no camera", "Camera", "", {});
    is("place", "Place", "Quai 3, Le Havre, Normandie, France",
       {{"Xmp.iptc.Location", "Quai 3"},
        {"Xmp.photoshop.City", "Le Havre"},
        {"Xmp.photoshop.State", "Normandie"},
        {"Xmp.photoshop.Country", "France"}});
    is("place of IIM", "Place", "Quai 3, Le Havre, Normandie, France",
       {{"Iptc.Application2.SubLocation", "Quai 3"},
        {"Iptc.Application2.City", "Le Havre"},
        {"Iptc.Application2.ProvinceState", "Normandie"},
        {"Iptc.Application2.CountryName", "France"}});
    is("place in a declared character set", "Place", "Łódź, España",
       {{"Iptc.Envelope.CharacterSet", "\x1b%G"},
        {"Iptc.Application2.City", "Łódź"},
        {"Iptc.Application2.CountryName", "España"}});
    is("place in an older character set", "Place", "Łódź",
       {{"Iptc.Envelope.CharacterSet", "\x1b-B"},
        {"Iptc.Application2.City", "\xa3\xf3"
                                   "d\xbc"}});
    is("a declared character set is no place", "Place", "France",
       {{"Iptc.Envelope.CharacterSet", "\x1b%G"}, {"Iptc.Application2.CountryName", "France"}});
    is("a city that is a state", "Place", "Berlin, Germany",
       {{"Xmp.photoshop.City", "Berlin"},
        {"Xmp.photoshop.State", "Berlin"},
        {"Xmp.photoshop.Country", "Germany"}});
    is("camera", "Camera", "SONY ILCE-7M3",
       {{"Exif.Image.Make", "SONY"}, {"Exif.Image.Model", "ILCE-7M3"}});
    is("camera that repeats its maker", "Camera", "NIKON D850",
       {{"Exif.Image.Make", "NIKON CORPORATION"}, {"Exif.Image.Model", "NIKON D850"}});
    is("maker only", "Camera", "Leica", {{"Exif.Image.Make", "Leica"}});
    is("lens", "Lens", "35mm F1.4", {{"Exif.Photo.LensModel", "35mm F1.4"}});
    is("exposure", "Exposure", "1/250 s, f/5.6, ISO 400, 35 mm",
       {{"Exif.Photo.ExposureTime", "1/250"},
        {"Exif.Photo.FNumber", "56/10"},
        {"Exif.Photo.ISOSpeedRatings", "400"},
        {"Exif.Photo.FocalLength", "35/1"}});
    is("a long one", "Exposure", "2.5 s", {{"Exif.Photo.ExposureTime", "5/2"}});
    is("divided by zero", "Exposure", "f/8",
       {{"Exif.Photo.ExposureTime", "1/0"}, {"Exif.Photo.FNumber", "8/1"}});
    is("position", "Position", "48.85340° N, 2.34880° W",
       {{"Exif.GPSInfo.GPSLatitude", "48/1 51/1 1224/100"},
        {"Exif.GPSInfo.GPSLatitudeRef", "N"},
        {"Exif.GPSInfo.GPSLongitude", "2/1 20/1 5568/100"},
        {"Exif.GPSInfo.GPSLongitudeRef", "W"}});
    is("position of XMP", "Position", "33.86000° S, 151.20900° E",
       {{"Xmp.exif.GPSLatitude", "33,51.6S"}, {"Xmp.exif.GPSLongitude", "151,12,32.4E"}});
    is("half a position of XMP", "Position", "48.00000° N, 2.00000° E",
       {{"Xmp.exif.GPSLatitude", "33,51.6S"},
        {"Exif.GPSInfo.GPSLatitude", "48/1 0/1 0/1"},
        {"Exif.GPSInfo.GPSLatitudeRef", "N"},
        {"Exif.GPSInfo.GPSLongitude", "2/1 0/1 0/1"},
        {"Exif.GPSInfo.GPSLongitudeRef", "E"}});
    is("half a position", "Position", "",
       {{"Exif.GPSInfo.GPSLatitude", "48/1 51/1 0/1"}, {"Exif.GPSInfo.GPSLatitudeRef", "N"}});
    is("nowhere on Earth", "Position", "",
       {{"Xmp.exif.GPSLatitude", "99,0.0N"}, {"Xmp.exif.GPSLongitude", "1,0.0E"}});
    is("keywords", "Keywords", "ship, port",
       {{"Xmp.dc.subject", "ship"}, {"Xmp.dc.subject", "port"}});
    is("keywords of IIM", "Keywords", "ship, port",
       {{"Iptc.Application2.Keywords", "ship"}, {"Iptc.Application2.Keywords", "port"}});
}

void TestPhotoMetadata::facts()
{
    QFETCH(Fields, fields);
    QFETCH(QString, label);
    QTEST(fact(detailsOf(fields), label, "en"), "expected");
}

void TestPhotoMetadata::structuredPlaces()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("photo.jpg");
    jpeg(path);
    const auto place = [&path](const QByteArray &properties) {
        writeBytes(path + ".xmp", R"(<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
              xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              xmlns:any="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><rdf:Description
              rdf:about="">)" + properties +
                                      "</rdf:Description></rdf:RDF></x:xmpmeta>");
        return fact(readPhotoDetails(path), "Place", "en");
    };
    const QByteArray shown = "<any:LocationShown><rdf:Bag><rdf:li any:CountryName='France' "
                             "any:City='Paris' any:Sublocation='Louvre'/>"
                             "<rdf:li any:City='Lyon'/></rdf:Bag></any:LocationShown>";
    const QByteArray created = "<any:LocationCreated><rdf:Bag><rdf:li any:City='Lille'/>"
                               "</rdf:Bag></any:LocationCreated>";
    QCOMPARE(place(created + shown), "Louvre, Paris, France");
    QCOMPARE(place(created), "Lille");
}

void TestPhotoMetadata::taken_data()
{
    columns();
    const Field created{"Xmp.photoshop.DateCreated", "2026-05-17T14:03:11+02:00"};
    const Field stored{"Xmp.xmp.CreateDate", "2020-01-01T00:00:00"};
    const Field iimDate{"Iptc.Application2.DateCreated", "2026-05-18"};
    const Field iimTime{"Iptc.Application2.TimeCreated", "14:03:11+02:00"};
    const Field exif{"Exif.Photo.DateTimeOriginal", "2026:05:19 08:00:01"};
    const Field digitized{"Exif.Photo.DateTimeDigitized", "2021:01:01 00:00:00"};
    row("nothing", {}, "");
    row("XMP first", {exif, iimDate, created, stored}, "2026-05-17T14:03:11+02:00");
    row("then IIM", {exif, iimDate, stored}, "2026-05-18");
    row("IIM with time", {exif, iimDate, iimTime}, "2026-05-18T14:03:11+02:00");
    row("then Exif", {exif, stored, digitized}, "2026-05-19T08:00:01");
    row("fractions and zone",
        {exif,
         {"Exif.Photo.SubSecTimeOriginal", "07"},
         {"Exif.Photo.OffsetTimeOriginal", "-04:00"}},
        "2026-05-19T08:00:01.07-04:00");
    row("what was scanned or stored", {stored, digitized}, "2020-01-01T00:00:00");
    row("what was scanned", {digitized}, "2021-01-01T00:00:00");
    row("a later source knows the time", {{"Xmp.photoshop.DateCreated", "2026-05-19"}, exif},
        "2026-05-19T08:00:01");
    row("of that day only", {{"Xmp.photoshop.DateCreated", "2026-05-18"}, exif}, "2026-05-18");
    row("only a year", {{"Xmp.photoshop.DateCreated", "1943"}}, "1943");
    row("a camera that was never set", {{"Exif.Photo.DateTimeOriginal", "0000:00:00 00:00:00"}},
        "");
    row("blanks", {{"Exif.Photo.DateTimeOriginal", "    :  :     :  :  "}}, "");
    row("no such day", {{"Exif.Photo.DateTimeOriginal", "2026:02:30 08:00:00"}}, "");
    row("no such time", {{"Exif.Photo.DateTimeOriginal", "2026:02:03 99:00:00"}}, "2026-02-03");
}

void TestPhotoMetadata::taken()
{
    QFETCH(Fields, fields);
    const PhotoDetails photo = detailsOf(fields);
    QTEST(photo.taken, "expected");
    QCOMPARE(photo.details.date, photo.taken);
}

void TestPhotoMetadata::datesInBothLanguages()
{
    const auto dates = [this](const char *date) {
        const PhotoDetails photo = detailsOf({{"Xmp.photoshop.DateCreated", date}});
        return fact(photo, "Date", "fr") + u'|' + fact(photo, "Date", "en");
    };
    // Versions of Qt differ in a comma.
    QCOMPARE(dates("2026-05-17").remove(u','), "dimanche 17 mai 2026|Sunday 17 May 2026");
    QVERIFY(dates("2026-05-17T14:03").contains("dimanche 17 mai 2026, 14:03|"));
    QCOMPARE(dates("1943-08"), "août 1943|August 1943");
    QCOMPARE(dates("1943"), "1943|1943");
}

void TestPhotoMetadata::sidecars_data()
{
    QTest::addColumn<Fields>("embedded");
    QTest::addColumn<Fields>("exact"); ///< photo.jpg.xmp
    QTest::addColumn<Fields>("plain"); ///< photo.xmp
    QTest::addColumn<QString>("expected");
    const auto is = [](const char *name, const Fields &embedded, const Fields &exact,
                       const Fields &plain, const char *expected) {
        QTest::newRow(name) << embedded << exact << plain << QString::fromUtf8(expected);
    };
    const auto headline = [](const char *words) { return Field{"Xmp.photoshop.Headline", words}; };
    const Field caption{"Xmp.dc.description", "lang=fr Légende"};
    is("photo.jpg.xmp before embedded", {headline("in")}, {headline("out")}, {}, "out/");
    is("photo.xmp before embedded", {headline("in")}, {}, {headline("out")}, "out/");
    is("photo.jpg.xmp before photo.xmp", {}, {headline("exact")}, {headline("plain")}, "exact/");
    is("field by field", {headline("in")}, {caption}, {}, "in/Légende");
    is("all three", {headline("in")}, {}, {caption}, "in/Légende");
    is("a blank field is none", {headline("in")}, {headline("  ")}, {}, "in/");
    is("before IIM", {{"Iptc.Application2.Headline", "in"}}, {headline("out")}, {}, "out/");
}

void TestPhotoMetadata::sidecars()
{
    QFETCH(Fields, embedded);
    QFETCH(Fields, exact);
    QFETCH(Fields, plain);
    QTemporaryDir folder;
    jpeg(folder.filePath("photo.jpg"));
    embed(folder.filePath("photo.jpg"), embedded);
    if (!exact.isEmpty())
        writeBytes(folder.filePath("photo.jpg.xmp"), packet(exact));
    if (!plain.isEmpty())
        writeBytes(folder.filePath("photo.XMP"), packet(plain));
    const PhotoDetails photo = readPhotoDetails(folder.filePath("photo.jpg"));
    QTEST(photo.title.line({}) + u'/' + photo.caption.line({}), "expected");
    QVERIFY(!photo.problem);
}

void TestPhotoMetadata::damagedSidecar()
{
    QTemporaryDir folder;
    jpeg(folder.filePath("photo.jpg"));
    embed(folder.filePath("photo.jpg"), {{"Xmp.photoshop.Headline", "in"}});
    writeBytes(folder.filePath("photo.xmp"), "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF>");
    const PhotoDetails photo = readPhotoDetails(folder.filePath("photo.jpg"));
    QCOMPARE(photo.title.line({}), "in");
    QVERIFY(photo.problem);
    QCOMPARE(QString(photo.problem->code), "DamagedDetails");
    QCOMPARE(photo.problem->file, folder.filePath("photo.xmp"));
}

void TestPhotoMetadata::largeSidecar()
{
    QTemporaryDir folder;
    jpeg(folder.filePath("photo.jpg"));
    writeBytes(folder.filePath("photo.xmp"), QByteArray(17 * 1024 * 1024, ' '));
    const PhotoDetails photo = readPhotoDetails(folder.filePath("photo.jpg"));
    QVERIFY(photo.problem);
    QCOMPARE(QString(photo.problem->code), "TooLarge");
    QCOMPARE(photo.problem->text.count, 16);
}

void TestPhotoMetadata::deepSidecar()
{
    QTemporaryDir folder;
    jpeg(folder.filePath("photo.jpg"));
    const int depth = 100'000;
    writeBytes(folder.filePath("photo.xmp"),
               R"(<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
             xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
             xmlns:a="http://example.org/a/"><rdf:Description rdf:about="">)" +
                   QByteArray("<a:b rdf:parseType='Resource'>").repeated(depth) +
                   QByteArray("</a:b>").repeated(depth) +
                   "</rdf:Description></rdf:RDF></x:xmpmeta>");
    const PhotoDetails photo = readPhotoDetails(folder.filePath("photo.jpg"));
    QCOMPARE(photo.title.line({}), "photo");
    QVERIFY(photo.problem);
}

void TestPhotoMetadata::size_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("upright") << "a.jpg" << 1 << QSize(30, 20);
    QTest::newRow("upside down") << "a.jpg" << 3 << QSize(30, 20);
    QTest::newRow("mirrored") << "a.jpg" << 4 << QSize(30, 20);
    QTest::newRow("mirrored, on its side") << "a.jpg" << 5 << QSize(20, 30);
    QTest::newRow("mirrored, on its other side") << "a.jpg" << 7 << QSize(20, 30);
    QTest::newRow("on its side") << "a.jpg" << 6 << QSize(20, 30);
    QTest::newRow("on its other side") << "a.jpg" << 8 << QSize(20, 30);
    QTest::newRow("no such orientation") << "a.jpg" << 9 << QSize(30, 20);
    QTest::newRow("PNG") << "a.png" << 1 << QSize(30, 20);
}

void TestPhotoMetadata::size()
{
    QFETCH(QString, name);
    QFETCH(int, orientation);
    QTemporaryDir folder;
    jpeg(folder.filePath(name), {30, 20});
    embed(folder.filePath(name), {{"Exif.Image.Orientation", QByteArray::number(orientation)},
                                  {"Xmp.dc.description", "lang=x-default Words"}});
    const PhotoDetails photo = readPhotoDetails(folder.filePath(name));
    QTEST(photo.size, "expected");
    QCOMPARE(photo.caption.line({}), "Words");
}

void TestPhotoMetadata::otherKinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("SVG") << "drawing.svg"
                         << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
    QTest::newRow("XPM") << "icon.xpm" << QByteArray("/* XPM */");
    QTest::newRow("empty") << "empty.jpg" << QByteArray();
    QTest::newRow("a name like an address") << "data:,x.jpg" << QByteArray("x");
}

void TestPhotoMetadata::otherKinds()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    writeBytes(folder.filePath(name), content);
    PhotoDetails photo = readPhotoDetails(folder.filePath(name));
    QCOMPARE(photo.title.line({}), name.section(u'.', 0, 0));
    QVERIFY(photo.size.isEmpty());
    QVERIFY(!photo.problem);
    writeBytes(folder.filePath(name + ".xmp"), packet({{"Xmp.photoshop.Headline", "Sidecar"}}));
    photo = readPhotoDetails(folder.filePath(name));
    QCOMPARE(photo.title.line({}), "Sidecar");
}

void TestPhotoMetadata::damaged()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("cut.jpg");
    const QByteArray whole = jpeg(path);
    writeBytes(path, whole.first(30));
    const PhotoDetails photo = readPhotoDetails(path);
    QCOMPARE(photo.title.line({}), "cut");
    QVERIFY(photo.problem);
    QCOMPARE(QString(photo.problem->code), "DamagedDetails");
    QCOMPARE(photo.problem->file, path);
    QVERIFY(!photo.problem->text.arguments.value(0).toString().isEmpty());
}

void TestPhotoMetadata::noFile()
{
    QTemporaryDir folder;
    const PhotoDetails gone = readPhotoDetails(folder.filePath("gone.jpg"));
    QCOMPARE(gone.title.line({}), "gone");
    QCOMPARE(QString(gone.problem->code), "NotFound");
    const QString pipe = folder.filePath("pipe.jpg");
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(mkfifo(QFile::encodeName(pipe + ".xmp").constData(), 0600), 0);
    QCOMPARE(QString(readPhotoDetails(pipe).problem->code), "NotAFile");
}

void TestPhotoMetadata::inManyThreads()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("photo.jpg");
    jpeg(path);
    embed(path, {{"Xmp.photoshop.Headline", "in"}, {"Iptc.Application2.Caption", "Words"}});
    writeBytes(folder.filePath("photo.xmp"), packet({{"Xmp.dc.description", "lang=fr Légende"}}));
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < 50; ++n) {
                const PhotoDetails photo = readPhotoDetails(path);
                right += photo.title.line({}) == "in" && shown(photo.caption) == "fr=Légende";
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 200);
}

VITRINE_TEST(TestPhotoMetadata, QCoreApplication)
#include "tst_photometadata.moc"
