// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/problemlist.h"
#include "core/errors/fileproblem.h"
#include "sources/iiif/documentproblem.h"
#include "sources/photos/photoproblem.h"
#include "support/testclass.h"

#include <QTest>

using errors::FileProblem;
using errors::Problem;
using photos::PhotoProblem;

class TestProblemList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineAFinding();
    void oneLineWhateverIsInIt();
    void filesTogetherPlacesInOrder();
    void sentencesDoNotSayThePlace();
};

static Problem problem(const QString &file, const QString &place,
                       const Problem &kind = iiif::DocumentProblem::noSlides())
{
    Problem problem = kind;
    problem.file = file;
    problem.place = place;
    return problem;
}

void TestProblemList::aLineAFinding()
{
    QCOMPARE(cli::findings({}), QString());
    QCOMPARE(cli::findings({problem("a.json", "items[3].label"),
                            problem("b", {}, PhotoProblem::emptyFolder({})),
                            problem({}, {}, FileProblem::notFound())}),
             "a.json: items[3].label: The manifest holds no canvas that can be shown.\n"
             "b: The folder holds no photo.\n"
             "There is no such file or folder.\n");
}

void TestProblemList::oneLineWhateverIsInIt()
{
    QCOMPARE(cli::findings({problem("a\nb", "items[0]\r\n\u2028x",
                                    FileProblem::cannotRead("one\ntwo\tthree"))}),
             "a b: items[0] x: The file cannot be read: one two three.\n");
}

void TestProblemList::filesTogetherPlacesInOrder()
{
    const QString lines =
        cli::findings({problem("b", "items[10].label"), problem("a", "items[1]"),
                       problem("b", "items[9].label"), problem("b", {}), problem("b", "items[9]"),
                       problem("b", "items[9].label", PhotoProblem::emptyFolder({})),
                       problem("b", "10 (x)"), problem("b", "9 (y)"), problem("a", {})});
    QStringList starts;
    for (const QString &line : lines.split('\n', Qt::SkipEmptyParts))
        starts += line.section(": T", 0, 0);
    QCOMPARE(starts, QStringList({"b", "b: 9 (y)", "b: 10 (x)", "b: items[9]", "b: items[9].label",
                                  "b: items[9].label", "b: items[10].label", "a", "a: items[1]"}));
    QVERIFY(lines.indexOf("items[9].label: The manifest") <
            lines.indexOf("items[9].label: The folder"));
}

void TestProblemList::sentencesDoNotSayThePlace()
{
    const Problem one = problem("f", "items[0]");
    QCOMPARE(one.textWithPlace(), one.text.translated() + " (at items[0])");
    QVERIFY(!one.text.translated().contains("items"));
}

VITRINE_TEST(TestProblemList, QCoreApplication)
#include "tst_problemlist.moc"
