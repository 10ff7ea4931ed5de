// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/richtext.h"
#include "sources/iiif/builtin.h"
#include "support/testclass.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QtEndian>

/// The built-in gallery has the facts in data/russias-allies-facts.json.
class TestBuiltin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isReadWithoutANotice();
    void isNamed();
    void chapters();
    void slides_data();
    void slides();
    void typography_data() { slides_data(); }
    void typography();
    void addresses_data();
    void addresses();
    void guideIsReadWithoutANotice();
    void guideInBothLanguages_data();
    void guideInBothLanguages();
    void guideHasPicturesInBothLanguages();

private:
    QJsonObject m_facts;
    gallery::Gallery m_gallery;
};

void TestBuiltin::initTestCase()
{
    QFile file(TEST_DATA "/russias-allies-facts.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_facts = QJsonDocument::fromJson(file.readAll()).object();
    m_gallery = iiif::readBuiltinGallery().gallery;
    QCOMPARE(m_gallery.slides.size(), 29);
}

void TestBuiltin::isReadWithoutANotice()
{
    const gallery::ReadResult reading = iiif::readBuiltinGallery();
    QVERIFY(!reading.error);
    QVERIFY(reading.notices.isEmpty());
    QVERIFY(reading.gallery.hasCover);
    QCOMPARE(reading.gallery.start, 0);
    QCOMPARE(reading.gallery.languages(), (QStringList{"en", "fr"}));
}

void TestBuiltin::isNamed()
{
    for (const QString language : {"fr", "en"}) {
        QCOMPARE(m_gallery.title.line({language}), m_facts["gallery_title"][language].toString());
        QCOMPARE(m_gallery.credit.value.line({language}), m_facts["credit"].toString());
    }
}

void TestBuiltin::chapters()
{
    const QJsonArray expected = m_facts["chapters"].toArray();
    QList<gallery::Chapter> chapters = m_gallery.chapters;
    const gallery::Chapter contents = chapters.takeFirst();
    QCOMPARE(contents.slides.size(), 28);
    QCOMPARE(chapters.size(), expected.size());
    for (int i = 0; i < chapters.size(); ++i) {
        QCOMPARE(chapters.at(i).parent, 0);
        for (const QString language : {"fr", "en"})
            QCOMPARE(chapters.at(i).title.line({language}),
                     expected[i]["label"][language].toString());
        QVariantList slides;
        for (const int row : chapters.at(i).slides)
            slides += row;
        QCOMPARE(QJsonArray::fromVariantList(slides), expected[i]["slides"].toArray());
    }
}

void TestBuiltin::slides_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("language");
    for (int position = 0; position < 29; ++position) {
        for (const char *language : {"fr", "en"})
            QTest::addRow("%d %s", position, language) << position << language;
    }
}

static int countWords(const QString &text)
{
    static const QRegularExpression word("[\\w’-]*\\w[\\w’-]*",
                                         QRegularExpression::UseUnicodePropertiesOption);
    int count = 0;
    for (auto it = word.globalMatch(text); it.hasNext(); it.next())
        ++count;
    return count;
}

static QString faultOfTypography(const QString &caption, const QString &language)
{
    if (caption.contains(u'\''))
        return "a straight apostrophe";
    if (caption.contains(u'"'))
        return "a straight quotation mark";
    if (caption.contains("  "))
        return "two spaces";
    static const QRegularExpression french(
        "[^\\x{A0}]:|[^\\x{202F}][;!?]|«[^\\x{A0}]|[^\\x{A0}]»|\\d \\d");
    static const QRegularExpression english("\\s[:;!?]|«|»");
    return caption.contains(language == "fr" ? french : english) ? caption : QString();
}

static QString words(const gallery::LanguageMap &map, const QString &language)
{
    return gallery::plainText(map.values(language));
}

void TestBuiltin::slides()
{
    QFETCH(int, position);
    QFETCH(QString, language);
    const gallery::Slide &slide = m_gallery.slides.at(position);
    const QJsonValue facts = m_facts["slides"][position];
    const QString title = facts[position == 0 ? "headline" : "title"][language].toString();
    QCOMPARE(slide.title.values(language), QStringList{title});
    QCOMPARE(slide.credit.value.values(language), QStringList{m_facts["credit"].toString()});

    const QString caption = words(slide.caption, language).simplified();
    for (const QJsonValue fact : facts["must_mention"][language].toArray())
        QVERIFY2(caption.contains(fact.toString()), qPrintable(fact.toString()));

    const int count = countWords(caption);
    if (position > 0)
        QVERIFY2(count >= 25 && count <= 60, qPrintable(QString::number(count)));
    else
        QCOMPARE(slide.caption.values(language).size(), 6); // standfirst, four paragraphs, call
}

void TestBuiltin::typography()
{
    QFETCH(int, position);
    QFETCH(QString, language);
    const QString caption = words(m_gallery.slides.at(position).caption, language);
    QCOMPARE(faultOfTypography(caption, language), QString());
}

void TestBuiltin::addresses_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("vitrine:russias-allies") << "Russia’s allies";
    QTest::newRow("vitrine:guide") << "The guide to Vitrine";
    QTest::newRow(" Vitrine:Guide ") << "The guide to Vitrine";
    QTest::newRow("vitrine:") << "";
    QTest::newRow("vitrine:other") << "";
    QTest::newRow("vitrine:../guide") << "";
}

void TestBuiltin::addresses()
{
    QFETCH(QString, title);
    const QString address = QTest::currentDataTag();
    const gallery::ReadResult reading = iiif::readBuiltinGallery(address);
    QVERIFY(iiif::isBuiltinAddress(address));
    QCOMPARE(reading.gallery.title.line({"en"}), title);
    QCOMPARE(iiif::builtinFile(address).isEmpty(), title.isEmpty());
    QCOMPARE(reading.error.has_value(), title.isEmpty());
    if (reading.error) {
        QCOMPARE(QString(reading.error->code), "NotBuiltin");
        QVERIFY(reading.error->remedy.translated().contains("vitrine:guide"));
    }
}

void TestBuiltin::guideIsReadWithoutANotice()
{
    const gallery::ReadResult reading = iiif::readBuiltinGallery(iiif::guide);
    QVERIFY(!reading.error);
    QVERIFY(reading.notices.isEmpty());
    QVERIFY(reading.gallery.hasCover);
    QVERIFY(reading.gallery.slides.size() >= 6 && reading.gallery.slides.size() <= 10);
    QCOMPARE(reading.gallery.chapters.size(), 3);
}

void TestBuiltin::guideInBothLanguages_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("language");
    const qsizetype count = iiif::readBuiltinGallery(iiif::guide).gallery.slides.size();
    for (int position = 0; position < count; ++position) {
        for (const char *language : {"fr", "en"})
            QTest::addRow("%d %s", position, language) << position << language;
    }
}

void TestBuiltin::guideInBothLanguages()
{
    QFETCH(int, position);
    QFETCH(QString, language);
    const gallery::Gallery gallery = iiif::readBuiltinGallery(iiif::guide).gallery;
    const gallery::Slide &slide = gallery.slides.at(position);
    QCOMPARE(slide.title.values(language).size(), 1);
    const QString caption = words(slide.caption, language);
    const int count = countWords(caption);
    QVERIFY2(count >= 25 && count <= 70, qPrintable(QString::number(count)));
    QCOMPARE(faultOfTypography(caption, language), QString());
    for (const gallery::Chapter &chapter : gallery.chapters)
        QCOMPARE(chapter.title.values(language).size(), 1);
}

void TestBuiltin::guideHasPicturesInBothLanguages()
{
    qint64 bytes = 0;
    for (const gallery::Slide &slide : iiif::readBuiltinGallery(iiif::guide).gallery.slides) {
        QCOMPARE(slide.layers.size(), 1);
        QStringList languages;
        for (const gallery::Picture &picture : slide.layers.first().options) {
            languages += picture.language;
            QFile file(':' + QUrl(picture.address).path());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(picture.address));
            bytes += file.size();
            const QByteArray head = file.read(24); // ends with width and height
            QVERIFY(head.startsWith("\x89PNG"));
            QCOMPARE(qFromBigEndian<qint32>(head.constData() + 16), picture.size.width());
            QCOMPARE(qFromBigEndian<qint32>(head.constData() + 20), picture.size.height());
            QCOMPARE(picture.size, slide.size);
        }
        QCOMPARE(languages, (QStringList{"fr", "en"}));
    }
    QVERIFY2(bytes < 1'500'000, qPrintable(QString::number(bytes)));
}

VITRINE_TEST(TestBuiltin, QCoreApplication)
#include "tst_builtin.moc"
