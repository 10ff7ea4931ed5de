// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samples.h"
#include "support/testclass.h"
#include "ui/slidetext/detailshtml.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTextDocumentFragment>

using ui::DetailsHtml;

/// What the details say, as a reader reads it.
class TestDetailsHtml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale("en_GB")); }

    void factsOfAFile();
    void factsOfAPicture();
    void positionsLeadToAMap_data();
    void positionsLeadToAMap();
};

void TestDetailsHtml::factsOfAFile()
{
    photos::FileFacts facts;
    facts.size = {6000, 4000};
    facts.mediaType = "image/svg+xml";
    facts.profile = "Display P3";
    facts.bytes = 2048;
    facts.modified = QDateTime(QDate(2026, 5, 17), QTime(14, 3));
    const QString html = DetailsHtml::file(facts, "/photos/a & b/c.jpg");
    const QString text = QTextDocumentFragment::fromHtml(html).toPlainText();
    for (const QString part : {"6,000 × 4,000 pixels", "2.0 kB", "SVG", "Display P3",
                               "/photos/a & b", "17 May 2026, 14:03"})
        QVERIFY2(text.contains(part), qPrintable(part + " in " + text));
    QVERIFY(!text.contains("c.jpg"));
    QCOMPARE(DetailsHtml::file({}, "/none.jpg"), QString());
    // In the details of the slide, before those of the gallery.
    gallery::Gallery gallery = samples::gallery(1, false);
    gallery.introduction = {"en", "An introduction"};
    const QString whole = DetailsHtml(gallery, {"en"}).html(0, html);
    const qsizetype at = whole.indexOf("About this file");
    QVERIFY(at >= 0 && at < whole.indexOf("About this gallery"));
}

void TestDetailsHtml::factsOfAPicture()
{
    gallery::Picture picture;
    picture.address = "https://example.org/a.jpg?x=1&y=2";
    picture.size = {3000, 2000};
    picture.format = "image/jpeg";
    const QString html = DetailsHtml::picture(picture);
    QVERIFY(html.contains("3,000 × 2,000 pixels"));
    QVERIFY(html.contains("JPEG"));
    QVERIFY(html.contains("<a href=\"https://example.org/a.jpg?x=1&amp;y=2\">"));
}

void TestDetailsHtml::positionsLeadToAMap_data()
{
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("address");
    const QString map = "https://www.openstreetmap.org/?mlat=%1&amp;mlon=%2#map=14/%1/%2";
    QTest::newRow("north and west")
        << QString::fromUtf8("48.85340° N, 2.34880° W") << map.arg("48.85340", "-2.34880");
    QTest::newRow("south and east")
        << QString::fromUtf8("33.86000° S, 151.20900° E") << map.arg("-33.86000", "151.20900");
    QTest::newRow("other words") << "North" << "";
}

void TestDetailsHtml::positionsLeadToAMap()
{
    QFETCH(QString, position);
    QFETCH(QString, address);
    gallery::Gallery gallery = samples::gallery(1, false);
    gallery.slides[0].details.metadata = {
        {{"en", "Position"}, {gallery::LanguageMap::none(), position}}};
    const QString html = DetailsHtml(gallery, {"en"}).html(0);
    QVERIFY(html.contains(position));
    QCOMPARE(html.contains("href"), !address.isEmpty());
    QVERIFY2(address.isEmpty() || html.contains("href=\"" + address + '"'), qPrintable(html));
}

VITRINE_TEST(TestDetailsHtml, QGuiApplication)
#include "tst_detailshtml.moc"
