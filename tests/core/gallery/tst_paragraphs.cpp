// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/paragraphs.h"
#include "core/gallery/richtext.h"
#include "support/testclass.h"

#include <QTest>

/// Paragraphs of a text, alone and paired with those of its translation.
class TestParagraphs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneByOne_data();
    void oneByOne();
    void inPairs();
};

void TestParagraphs::oneByOne_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("paragraphs");
    QTest::newRow("nothing") << QStringList() << QStringList();
    QTest::newRow("plain text") << QStringList{"a < b"} << QStringList{"<p>a &lt; b</p>"};
    QTest::newRow("a value each") << QStringList{"a", "b"} << QStringList{"<p>a</p>", "<p>b</p>"};
    QTest::newRow("two in a value")
        << QStringList{"<p>a</p><p>b</p>"} << QStringList{"<p>a</p>", "<p>b</p>"};
    QTest::newRow("space between")
        << QStringList{"<p>a</p>\n <p>b</p>"} << QStringList{"<p>a</p>", "<p>b</p>"};
    QTest::newRow("a line break stays inside")
        << QStringList{"<p>a<br/>b</p>"} << QStringList{"<p>a<br/>b</p>"};
    QTest::newRow("marked words stay inside")
        << QStringList{"<p>a <b>b <i>c</i></b></p><p>d</p>"}
        << QStringList{"<p>a <b>b <i>c</i></b></p>", "<p>d</p>"};
    QTest::newRow("words between two") << QStringList{"<p>a</p>b <b>c</b><p>d</p>"}
                                       << QStringList{"<p>a</p>", "<p>b <b>c</b></p>", "<p>d</p>"};
    QTest::newRow("empty ones") << QStringList{"<p>a</p><p></p><p>b</p>"}
                                << QStringList{"<p>a</p>", "<p>b</p>"};
}

void TestParagraphs::oneByOne()
{
    QFETCH(QStringList, values);
    QTEST(gallery::paragraphs(values), "paragraphs");
}

void TestParagraphs::inPairs()
{
    using Pairs = QList<gallery::ParagraphPair>;
    QCOMPARE(gallery::paragraphPairs({"a", "b"}, {"A", "B"}),
             (Pairs{{"<p>a</p>", "<p>A</p>"}, {"<p>b</p>", "<p>B</p>"}}));
    QCOMPARE(gallery::paragraphPairs({"<p>a</p><p>b</p>"}, {"A"}),
             (Pairs{{"<p>a</p>", "<p>A</p>"}, {"<p>b</p>", ""}}));
    QCOMPARE(gallery::paragraphPairs({"a"}, {"A", "B"}),
             (Pairs{{"<p>a</p>", "<p>A</p>"}, {"", "<p>B</p>"}}));
    QCOMPARE(gallery::paragraphPairs({}, {"A"}), (Pairs{{"", "<p>A</p>"}}));
}

VITRINE_TEST(TestParagraphs, QCoreApplication)
#include "tst_paragraphs.moc"
