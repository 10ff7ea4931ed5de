// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/glyphtext.h"
#include "support/testclass.h"

#include <QTest>

/// The ToUnicode maps of PDF fonts before and after the correction.
class TestGlyphText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ranges_data();
    void ranges();
};

void TestGlyphText::ranges_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("plain letters") << QByteArray("<0001> <0002> [<0061> <00E9> ]")
                                   << QByteArray("<0001> <0002> [<0061> <00E9>]");
    QTest::newRow("ligatures") << QByteArray("<0001> <0002> [<FB01> <FB03> ]")
                               << QByteArray("<0001> <0002> [<00660069> <006600660069>]");
    QTest::newRow("Arabic shapes") << QByteArray("<0001> <0002> [<FEDF> <FEE1> ]")
                                   << QByteArray("<0001> <0002> [<0644> <0645>]");
    QTest::newRow("lam with alef stays one")
        << QByteArray("<0001> <0001> [<FEFB> ]") << QByteArray("<0001> <0001> [<FEFB>]");
    QTest::newRow("other Arabic ligatures too")
        << QByteArray("<0001> <0001> [<FC43> ]") << QByteArray("<0001> <0001> [<FC43>]");
    QTest::newRow("a vowel mark by itself")
        << QByteArray("<0001> <0001> [<FE76> ]") << QByteArray("<0001> <0001> [<064E>]");
    QTest::newRow("Hebrew shapes")
        << QByteArray("<0001> <0001> [<FB2A> ]") << QByteArray("<0001> <0001> [<05E905C1>]");
    QTest::newRow("the space that Qt calls a tab")
        << QByteArray("<0004> <0004> <0009>") << QByteArray("<0004> <0004> [<0020>]");
    QTest::newRow("counting up") << QByteArray("<0004> <0006> <0041>")
                                 << QByteArray("<0004> <0006> [<0041> <0042> <0043>]");
    QTest::newRow("beyond the first plane")
        << QByteArray("<0001> <0001> [<D83DDE00> ]") << QByteArray("<0001> <0001> [<D83DDE00>]");
}

void TestGlyphText::ranges()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray frame = "<0000> <FFFF>\n1 beginbfrange\n%1\nendbfrange\nendcmap\n";
    QCOMPARE(printing::readableGlyphs(QByteArray(frame).replace("%1", before)),
             QByteArray(frame).replace("%1", after));
}

VITRINE_TEST(TestGlyphText, QCoreApplication)
#include "tst_glyphtext.moc"
