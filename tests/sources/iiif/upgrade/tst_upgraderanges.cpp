// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/aspectrows.h"
#include "support/testclass.h"

#include <QTest>

using aspects::columns;
using aspects::compare;
using aspects::row;
using presentation2::canvas;
using presentation2::canvases;
using presentation2::manifestWith;

/// The flat list of ranges of Presentation 2 is converted to trees.
class TestUpgradeRanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ranges_data();
    void ranges();
};

static QByteArray range(const char *id, const QByteArray &parts)
{
    return QByteArray(R"({"@type": "sc:Range", "@id": ")") + id + R"(", "label": ")" + id + "\"" +
           parts + "}";
}

void TestUpgradeRanges::ranges_data()
{
    columns();
    const QByteArray a = R"(, "canvases": ["a"])";
    const QByteArray b = R"(, "canvases": ["b#xywh=1,1,2,2"])";
    const auto chapters = [](const char *name, const QByteArray &json, const char *expected) {
        row(name, json, "chapters", expected);
    };
    chapters("flat", range("R", a) + "," + range("S", b), "R>0:0 S>1:1");
    chapters("top",
             range("T", R"(, "viewingHint": "top", "ranges": ["S", "R"])") + "," + range("R", a) +
                 "," + range("S", b),
             "T>1:0,1 -S>1:1 -R>0:0");
    chapters("without top", range("R", a) + "," + range("T", R"(, "ranges": ["R"])"),
             "T>0:0 -R>0:0");
    chapters("an empty top", range("T", R"(, "viewingHint": "top")") + "," + range("R", a),
             "T>-1: R>0:0");
    chapters("members",
             range("T", R"(, "viewingHint": "top", "members": [
            {"@id": "b", "@type": "sc:Canvas"}, {"@id": "R", "@type": "sc:Range"}])") +
                 "," + range("R", a),
             "T>1:0,1 -R>0:0");
    chapters("no members but canvases", range("R", R"(, "members": [])" + a), "R>0:0");
    chapters("ranges inside ranges", range("T", R"(, "ranges": [)" + range("R", a) + "]"),
             "T>0:0 -R>0:0");
    chapters("within the manifest", range("R", R"(, "within": "https://e.org/m")" + a), "R>0:0");
    chapters("a circle",
             range("R", R"(, "ranges": ["S"])" + a) + "," + range("S", R"(, "ranges": ["R"])" + b),
             "R>0:0,1 -S>1:1");
    chapters("itself", range("R", R"(, "ranges": ["R"])" + a), "R>0:0");
    chapters("within itself, which links nothing", range("R", R"(, "within": "R")" + a), "R>0:0");
    chapters("named twice",
             range("T", R"(, "ranges": ["R"])") + "," + range("U", R"(, "ranges": ["R"])") + "," +
                 range("R", a),
             "T>0:0 -R>0:0 U>-1:");
    chapters("called a canvas",
             range("T", R"(, "ranges": ["R"])") + R"(, {"@id": "R",
             "@type": "sc:Canvas", "label": "R")" +
                 a + "}",
             "T>0:0 -R>0:0");
    chapters("start", range("R", R"(, "startCanvas": "b", "canvases": ["a", "b"])"), "R>1:0,1");
    chapters("canvases as objects", range("R", R"(, "canvases": [{"@id": "b"}])"), "R>1:1");
    chapters("junk",
             R"(null, 7, "x", {}, )" + range("R", R"(, "canvases": [null, 3], "ranges": 5)"),
             "R>-1:");
    row("an unknown canvas", range("R", R"(, "canvases": ["a", "z"])"), "notices",
        "structures[0].canvases[1]");
    row("an unknown member", range("R", R"(, "members": [{"@id": "z", "@type": "sc:Canvas"}])"),
        "notices", "structures[0].members[0]");
}

void TestUpgradeRanges::ranges()
{
    QFETCH(QByteArray, json);
    compare(manifestWith(::canvases(canvas("a") + "," + canvas("b")) + R"(, "structures": [)" +
                         json + "]"));
}

VITRINE_TEST(TestUpgradeRanges, QCoreApplication)
#include "tst_upgraderanges.moc"
