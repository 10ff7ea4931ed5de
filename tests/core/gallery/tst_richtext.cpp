// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/richtext.h"
#include "support/testclass.h"

#include <QTest>

/// Values as IIIF Presentation 3.0 §4.5 has them: HTML only between `<` and `>`.
class TestRichText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_data();
    void values();
    void paragraphsOfAllValues();
    void literalWords_data();
    void literalWords();
};

void TestRichText::values_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("html");
    QTest::newRow("plain text") << "Un titre"
                                << "Un titre"
                                << "<p>Un titre</p>";
    QTest::newRow("plain text stays literal") << "a < b & c"
                                              << "a < b & c"
                                              << "<p>a &lt; b &amp; c</p>";
    QTest::newRow("lines of plain text") << "a\nb"
                                         << "a\nb"
                                         << "<p>a<br/>b</p>";
    QTest::newRow("only the beginning is a tag") << "<b>gras</b> non"
                                                 << "<b>gras</b> non"
                                                 << "<p>&lt;b&gt;gras&lt;/b&gt; non</p>";
    QTest::newRow("a paragraph") << "<p>Un <b>mot</b></p>"
                                 << "Un mot"
                                 << "<p>Un <b>mot</b></p>";
    QTest::newRow("several paragraphs") << "<p>a</p><p>b</p>"
                                        << "a\nb"
                                        << "<p>a</p><p>b</p>";
    QTest::newRow("inline tags alone") << "<i>x</i>"
                                       << "x"
                                       << "<p><i>x</i></p>";
    QTest::newRow("a break") << "<p>a<br/>b</p>"
                             << "a\nb"
                             << "<p>a<br/>b</p>";
    QTest::newRow("entities") << "<p>a &amp; b</p>"
                              << "a & b"
                              << "<p>a &amp; b</p>";
    QTest::newRow("a picture's words") << "<p><img src=\"http://x/y\" alt=\"Logo\"/></p>"
                                       << "Logo"
                                       << "<p>Logo</p>";
}

void TestRichText::values()
{
    QFETCH(QString, value);
    QTEST(gallery::plainText(value), "words");
    QTEST(gallery::toHtml({value}), "html");
}

void TestRichText::paragraphsOfAllValues()
{
    const QStringList values{"<p><b>Chapô</b></p>", "Suite"};
    QCOMPARE(gallery::plainText(values), "Chapô\nSuite");
    QCOMPARE(gallery::toHtml(values), "<p><b>Chapô</b></p><p>Suite</p>");
}

void TestRichText::literalWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << "a < b & c";
    QTest::newRow("as if it were HTML") << "<b>gras</b>";
    QTest::newRow("a tag alone") << "<>";
}

// A title from a file name, say, is shown as it is.
void TestRichText::literalWords()
{
    QFETCH(QString, words);
    QCOMPARE(gallery::plainText(gallery::literal(words)), words);
    QVERIFY(!gallery::toHtml({gallery::literal(words)}).contains("<b>"));
}

VITRINE_TEST(TestRichText, QCoreApplication)
#include "tst_richtext.moc"
