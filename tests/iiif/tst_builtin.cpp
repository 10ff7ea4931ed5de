// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/richtext.h"
#include "iiif/builtin.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

/// The built-in gallery says what data/russias-allies-facts.json says that it must say.
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
    const formats::Reading reading = iiif::readBuiltinGallery();
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

    static const QRegularExpression word("[\\w’-]*\\w[\\w’-]*",
                                         QRegularExpression::UseUnicodePropertiesOption);
    int count = 0;
    for (auto it = word.globalMatch(caption); it.hasNext(); it.next())
        ++count;
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
    QVERIFY2(!caption.contains(u'\''), "a straight apostrophe");
    QVERIFY2(!caption.contains(u'"'), "a straight quotation mark");
    QVERIFY2(!caption.contains("  "), "two spaces");
    static const QRegularExpression french(
        "[^\\x{A0}]:|[^\\x{202F}][;!?]|«[^\\x{A0}]|[^\\x{A0}]»|\\d \\d");
    static const QRegularExpression english("\\s[:;!?]|«|»");
    QVERIFY2(!caption.contains(language == "fr" ? french : english), qPrintable(caption));
}

QTEST_GUILESS_MAIN(TestBuiltin)
#include "tst_builtin.moc"
