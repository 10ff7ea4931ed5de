// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/citation/captioncopy.h"
#include "core/citation/citation.h"
#include "core/gallery/slidemodel.h"
#include "core/language/catalogues.h"
#include "sources/iiif/builtin.h"
#include "support/samples.h"
#include "support/testclass.h"

#include <QFile>
#include <QTest>

using citation::CaptionCopy;
using citation::Citation;

namespace {

const QDate viewed(2026, 11, 23);

/// A gallery of one sort or another, and its languages' words.
gallery::Gallery builtin()
{
    return iiif::readBuiltinGallery().gallery;
}

gallery::Gallery onTheWeb()
{
    gallery::Gallery gallery = samples::gallery(2, false);
    gallery.id = "https://example.org/manifest.json";
    gallery.slides[1].id = "https://example.org/canvas/2";
    gallery.details.providers = {{{"en", "The <Museum>"}, {}, {}}};
    gallery.details.rights.address = "http://creativecommons.org/licenses/by/4.0/";
    gallery.slides[1].details.date = "2024-03-05T10:00:00Z";
    gallery.slides[1].title = {"en", "Is this <it>?"};
    return gallery;
}

/// Whose slide has other details than the gallery.
gallery::Gallery withDetailsOfBoth()
{
    gallery::Gallery gallery = onTheWeb();
    gallery.id = "http://example.org/manifest.json"; // without encryption
    gallery.details.date = "1998";
    gallery::Details &own = gallery.slides[1].details;
    own.rights.notice = {"en", "<p>Only for <b>teaching</b></p>"};
    own.rights.address = "http://creativecommons.org/publicdomain/zero/1.0/";
    own.providers = {{{"en", "The Archive"}, {}, {}}, {{"en", "Another"}, {}, {}}};
    return gallery;
}

gallery::Gallery inAFolder()
{
    gallery::Gallery gallery = samples::gallery(1, false);
    gallery.id = "/home/reader/photos";
    gallery.slides[0].id = "/home/reader/photos/1.jpg";
    gallery.credit = {};
    gallery.details.date = "1998";
    return gallery;
}

} // namespace

class TestCitation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void citations_data();
    void citations();
    void htmlIsEscapedAndLinked();
    void captions_data();
    void captions();
    void nothingOfNoSlide();

private:
    language::Catalogues m_catalogues;
};

void TestCitation::initTestCase()
{
    QCoreApplication::installTranslator(&m_catalogues);
}

void TestCitation::cleanup()
{
    m_catalogues.setLanguage("en");
}

void TestCitation::citations_data()
{
    QTest::addColumn<gallery::Gallery>("gallery");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("citation");
    QTest::newRow("built in, en")
        << builtin() << 9 << "en"
        << "© Getty Images. North Korea [photograph]. In: Russia’s allies, slide 9 of 29. "
           "[Viewed 23 November 2026].";
    QTest::newRow("built in, fr")
        << builtin() << 9 << "fr"
        << "© Getty Images. Corée du Nord [photographie]. Dans : Les alliés de la Russie, "
           "diapositive 9 sur 29. [Consulté le 23 novembre 2026].";
    QTest::newRow("on the web")
        << onTheWeb() << 1 << "en"
        << "© All. Is this <it>? [photograph]. In: Gallery [online], slide 2 of 2. "
           "The <Museum>, 5 March 2024. CC BY 4.0. [Viewed 23 November 2026]. Available at: "
           "https://example.org/manifest.json (canvas: https://example.org/canvas/2)";
    QTest::newRow("details of the slide before those of the gallery")
        << withDetailsOfBoth() << 1 << "en"
        << "© All. Is this <it>? [photograph]. In: Gallery [online], slide 2 of 2. "
           "The Archive, 5 March 2024. CC0 1.0, Only for teaching. [Viewed 23 November 2026]. "
           "Available at: http://example.org/manifest.json (canvas: https://example.org/canvas/2)";
    QTest::newRow("a slide without details")
        << withDetailsOfBoth() << 0 << "en"
        << "© All. Title 0 [photograph]. In: Gallery [online], slide 1 of 2. The <Museum>, 1998. "
           "CC BY 4.0. [Viewed 23 November 2026]. Available at: http://example.org/manifest.json";
    QTest::newRow("a year only, and a local file, which is left out")
        << inAFolder() << 0 << "en"
        << "Title 0 [photograph]. In: Gallery, slide 1 of 1. 1998. [Viewed 23 November 2026].";
}

void TestCitation::citations()
{
    QFETCH(gallery::Gallery, gallery);
    QFETCH(int, row);
    QFETCH(QString, language);
    m_catalogues.setLanguage(language);
    gallery::SlideModel model;
    model.setLanguages({language});
    model.setGallery(gallery);
    const citation::CopiedText words = Citation::of(model.index(row), viewed, QLocale(language));
    QTEST(QString(words.plain).replace(QChar(0xA0), ' '), "citation");
}

void TestCitation::htmlIsEscapedAndLinked()
{
    gallery::SlideModel model;
    model.setLanguages({"en"});
    model.setGallery(onTheWeb());
    const QString html = Citation::of(model.index(1), viewed, QLocale("en")).html;
    QVERIFY2(html.contains("The &lt;Museum&gt;"), qPrintable(html));
    QVERIFY2(html.contains("<i>Gallery</i>"), qPrintable(html));
    QVERIFY2(html.contains("<a href=\"https://example.org/canvas/2\">"), qPrintable(html));
    QVERIFY2(html.startsWith("<div lang=\"en\""), qPrintable(html));
}

void TestCitation::captions_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("plain");
    QTest::newRow("en") << "en"
                        << ""
                        << "Title 1\n\nCaption 1\n\n© All";
    QTest::newRow("fr") << "fr"
                        << ""
                        << "Titre 1\n\nLégende 1\n\n© Tous";
    QTest::newRow("a label that says nothing more") << "en"
                                                    << "credit"
                                                    << "Title 1\n\nCaption 1\n\n© All";
    QTest::newRow("a label that does") << "en"
                                       << "Photo"
                                       << "Title 1\n\nCaption 1\n\nPhoto: © All";
    QTest::newRow("a label that looks like HTML") << "en"
                                                  << "<b>"
                                                  << "Title 1\n\nCaption 1\n\n<b>: © All";
}

void TestCitation::captions()
{
    QFETCH(QString, language);
    QFETCH(QString, label);
    gallery::Gallery gallery = samples::gallery(2, false);
    gallery.credit.label = {"none", label};
    gallery::SlideModel model;
    model.setLanguages({language});
    model.setGallery(gallery);
    const citation::CopiedText words = CaptionCopy::of(model.index(1));
    QTEST(words.plain, "plain");
    QVERIFY2(words.html.startsWith(
                 QStringLiteral("<div lang=\"%1\" dir=\"auto\"><p><b>Tit").arg(language)),
             qPrintable(words.html));
    QVERIFY2(words.html.endsWith(words.plain.section("\n\n", 2).toHtmlEscaped() + "</p></div>"),
             qPrintable(words.html));
}

void TestCitation::nothingOfNoSlide()
{
    QVERIFY(CaptionCopy::of({}).isEmpty());
    QVERIFY(Citation::of({}, viewed, QLocale("en")).isEmpty());
}

VITRINE_TEST(TestCitation, QCoreApplication)
#include "tst_citation.moc"
