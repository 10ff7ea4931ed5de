// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/aspectrows.h"
#include "support/testclass.h"

#include <QTest>

using aspects::columns;
using aspects::row;

/// Complete documents of both versions.
class TestDocuments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documents_data();
    void documents();
};

void TestDocuments::documents_data()
{
    columns();
    const QByteArray older = "presentation-2.json";
    row("title", older, "title", "fr=Le port en=The harbour");
    row("summary", older, "summary", "none=<p>Four <b>views</b> of a harbour.</p>");
    row("credit", older, "credit",
        "en=Attribution fr=Attribution / none=Municipal archive fr=Archives municipales");
    row("rights", older, "rights",
        "http://rightsstatements.org/vocab/NoC-NC/1.0/ / none=Do ask us");
    row("metadata", older, "metadata",
        "none=Date / none=1911 | fr=Lieu en=Place / none=Here|There");
    row("direction", older, "direction", "1");
    row("start", older, "start", "1");
    row("count", older, "count", "4");
    row("orders", older, "orders", "As bound:0,1,2,3 As shot:3,0");
    row("chapters", older, "chapters", "Contents>0:0,1,2,3 -Light>0:0,1 -Dark>2:2,3 --Darker>2:2");
    row("layers", older, "layers",
        "https://own.example/i/1/full/full/0/default.jpg "
        "https://own.example/i/harbour%2F1:v2:l2 2400x1600");
    row("remarks", older, "remarks", "comment en=The crane is new.");
    row("no notices", older, "notices", "");
    const QByteArray newer = "presentation-3.json";
    row("summary of version 3", newer, "summary", "en=<p>Three beds, <a>one</a> wall.</p>");
    row("credit of version 3", newer, "credit", "en=Credit / en=Garden society");
    row("direction of version 3", newer, "direction", "2");
    row("start of version 3", newer, "start", "1");
    row("layout of version 3", newer, "layout", "unordered");
    row("orders of version 3", newer, "orders", "Backwards:2,0");
    row("chapters of version 3", newer, "chapters", "Walk>0:0,2 -Far end>2:2");
    row("layers of version 3", newer, "layers",
        "https://own.example/i/1/full/max/0/default.jpg https://own.example/i/1:v3:l2 2000x1000 + "
        "@500,250,500,250 https://own.example/i/inset.png");
    row("remarks of version 3", newer, "remarks", "comment en=<p>Prune</p> fr=Taillez");
    row("pages of version 3", newer, "remark pages", "https://own.example/garden/notes.json");
    row("no notices in version 3", newer, "notices", "");
}

void TestDocuments::documents()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, aspect);
    const QString path = QStringLiteral(TEST_DATA "/iiif/own/") + json;
    QTEST(summary::of(iiif::readDocumentFile(path), aspect), "expected");
}

VITRINE_TEST(TestDocuments, QCoreApplication)
#include "tst_documents.moc"
