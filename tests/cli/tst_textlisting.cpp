// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/textlisting.h"
#include "support/samples.h"
#include "support/testclass.h"

#include <QTest>

class TestTextListing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineASlide();
    void eachTextIsOneLine();
};

void TestTextListing::aLineASlide()
{
    QCOMPARE(cli::listing(samples::gallery(2, true), {"en"}),
             "0\tTitle 0\tCaption 0\n1\tTitle 1\tCaption 1\n2\tTitle 2\tCaption 2\n");
    QCOMPARE(cli::listing(samples::gallery(1, false), {"fr"}), "1\tTitre 0\tLégende 0\n");
    QCOMPARE(cli::listing(gallery::Gallery(), {"fr"}), QString());
}

void TestTextListing::eachTextIsOneLine()
{
    gallery::Gallery gallery = samples::gallery(1, false);
    gallery.slides[0].title = {"fr", "Un\ttitre\nen deux"};
    gallery.slides[0].caption = {};
    gallery.slides[0].caption.add("fr", {"<p>a<br/>b</p>", "c\u00A0:\n d"});
    QCOMPARE(cli::listing(gallery, {"fr"}), "1\tUn titre en deux\ta b c\u00A0: d\n");

    gallery::Collection collection;
    collection.items.resize(1);
    collection.items[0].title = {"fr", "Un\ttitre"};
    collection.items[0].address = "/photos/with a\ttab\nand a break";
    QCOMPARE(cli::listing(collection, {"fr"}), "1\tUn titre\t/photos/with a tab and a break\n");
}

VITRINE_TEST(TestTextListing, QCoreApplication)
#include "tst_textlisting.moc"
