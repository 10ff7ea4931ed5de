// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/richtext.h"
#include "sources/iiif/htmlsanitizer.h"
#include "support/testclass.h"

#include <QTest>
#include <QXmlStreamReader>

/// Keeps only what IIIF Presentation 3.0 §4.5 allows.
class TestHtmlSanitizer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_data();
    void values();
    void resultIsWellFormed_data();
    void resultIsWellFormed();
    void tooMuchStaysLiteral_data();
    void tooMuchStaysLiteral();
};

void TestHtmlSanitizer::values_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *value, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(value) << QString::fromUtf8(shown);
    };
    row("plain text", "Un mot", "Un mot");
    row("text with a tag in it is plain", "Un <b>mot</b> gras", "Un <b>mot</b> gras");
    row("allowed tags", "<p>a<b>b</b><i>c</i><small>d</small><sub>e</sub><sup>f</sup></p>",
        "<p>a<b>b</b><i>c</i><small>d</small><sub>e</sub><sup>f</sup></p>");
    row("a break", "<p>a<br>b</p>", "<p>a<br/>b</p>");
    row("other tags leave their words", "<div><h1>Titre</h1> <u>et</u> suite</div>",
        "<span>Titre et suite</span>");
    row("attributes go", "<p class='x' style='color:red' onclick='f()'>a</p>", "<p>a</p>");
    row("an http link", "<a href=\"http://x.org/?a=1&amp;b=2\" target=\"_blank\">x</a>",
        "<a href=\"http://x.org/?a=1&amp;b=2\">x</a>");
    row("a mail link", "<a href='mailto:a@x.org'>x</a>", "<a href=\"mailto:a@x.org\">x</a>");
    row("a script link", "<a href='javascript:alert(1)'>x</a>", "<a>x</a>");
    row("a hidden script link", "<a href=' jAvA&#x9;script:alert(1)'>x</a>", "<a>x</a>");
    row("a file link", "<a href='file:///etc/passwd'>x</a>", "<a>x</a>");
    row("a link to nowhere", "<a href='page.html'>x</a>", "<a>x</a>");
    row("a picture", "<p><img src='https://x.org/l.png' alt='Logo' width='900'></p>",
        "<p><img src=\"https://x.org/l.png\" alt=\"Logo\"/></p>");
    row("a picture from a file", "<p><img src='file:///etc/x.png' alt='Logo'></p>",
        "<p><img alt=\"Logo\"/></p>");
    row("a picture in the text", "<p><img src='data:image/png;base64,AAAA' alt='Logo'></p>",
        "<p><img alt=\"Logo\"/></p>");
    row("a quote in an attribute", "<p><img src='https://x/a\"b' alt='\"&lt;'></p>",
        "<p><img src=\"https://x/a&quot;b\" alt=\"&quot;&lt;\"/></p>");
    row("scripts go whole", "<p>a<script>alert('b')</script>c</p>", "<p>ac</p>");
    row("styles go whole", "<p>a<style>p{}</style>c</p>", "<p>ac</p>");
    row("forms go whole", "<p>a</p><form>b<input value='b'></form><p>c</p>", "<p>a</p><p>c</p>");
    row("objects go whole", "<p>a<object data='x'>b</object>c</p>", "<p>ac</p>");
    row("frames go whole", "<p>a<iframe src='x'>b</iframe>c</p>", "<p>ac</p>");
    row("drawings go whole", "<p>a<svg><script>b</script><text>b</text></svg>c</p>", "<p>ac</p>");
    row("comments go", "<p>a<!-- b -->c</p>", "<p>ac</p>");
    row("processing instructions go", "<p>a<?php b ?>c</p>", "<p>ac</p>");
    row("unclosed tags are closed", "<p>a <b>b<i>c>", "<p>a <b>b<i>c&gt;</i></b></p>");
    row("entities", "<p>a &lt;b&gt; &eacute; &amp;</p>", "<p>a &lt;b&gt; é &amp;</p>");
    row("nothing left", "<script>a</script>", "");
    row("control characters go", "<p>a\x01\x1b[31mb</p>", "<p>a[31mb</p>");
    row("control characters by number go", "<p>a&#1;&#x1b;[31mb</p>", "<p>a[31mb</p>");
    row("control characters in plain text go", "a\x01\x1b[31mb", "a[31mb");
    row("accents", "<p>Corée « du » Nord</p>", "<p>Corée « du » Nord</p>");
}

void TestHtmlSanitizer::values()
{
    QFETCH(QString, value);
    QTEST(iiif::sanitised(value), "shown");
    QCOMPARE(iiif::sanitised(iiif::sanitised(value)), iiif::sanitised(value));
}

void TestHtmlSanitizer::resultIsWellFormed_data()
{
    values_data();
}

void TestHtmlSanitizer::resultIsWellFormed()
{
    QFETCH(QString, value);
    const QString shown = iiif::sanitised(value);
    if (!shown.startsWith(u'<'))
        return;
    QXmlStreamReader xml("<body>" + shown + "</body>");
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestHtmlSanitizer::tooMuchStaysLiteral_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("nested without end") << QStringLiteral("<b>").repeated(200'000);
    QTest::newRow("unclosed in every paragraph")
        << QStringLiteral("<b a><script>x<p>").repeated(400);
    QString attributes;
    for (int i = 0; i < 20'000; ++i)
        attributes += QString(" a%1").arg(i);
    QTest::newRow("attributes without end") << "<p" + attributes + ">x</p>";
}

void TestHtmlSanitizer::tooMuchStaysLiteral()
{
    QFETCH(QString, value);
    const QString shown = iiif::sanitised(value);
    QVERIFY(gallery::isHtml(shown));
    QCOMPARE(gallery::plainText(shown), value);
    QVERIFY(!gallery::toHtml({shown}).contains("<script"));
}

VITRINE_TEST(TestHtmlSanitizer, QCoreApplication)
#include "tst_htmlsanitizer.moc"
