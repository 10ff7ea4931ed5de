// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errors/fileproblem.h"
#include "support/problems.h"
#include "support/testclass.h"

#include <QDate>

using errors::FileProblem;
using errors::Problem;

/// How a problem is written in a message, whatever it is about.
class TestProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void messages_data();
    void messages() { problems::compareRow(); }
    void equality_data();
    void equality();
    void countsDiffer();
};

static Problem placed(Problem problem, const QString &place)
{
    problem.place = place;
    return problem;
}

// A text without a translation, whose arguments are written in the reader's language all the same.
static Problem dated(const QDate &date)
{
    return {QLatin1String("Dated"),
            {Problem::tr, "It holds until %1, for %2.", {date, QStringLiteral("%1")}}};
}

void TestProblem::messages_data()
{
    using problems::row;
    problems::addColumns();
    row("nothing", {}, "", "", "");
    row("neither file nor place", FileProblem::noPermission(), "NoPermission",
        "You may not read it. Ask its owner for permission to read it.",
        "Vous n’avez pas le droit de lecture. Demandez l’autorisation à son propriétaire.");
    row("a file", FileProblem::noPermission("a.jpg"), "NoPermission",
        "a.jpg: You may not read it. Ask its owner for permission to read it.",
        "a.jpg\u00A0: Vous n’avez pas le droit de lecture. Demandez l’autorisation à son "
        "propriétaire.");
    row("a place", placed(FileProblem::cannotRead("I/O error"), "3:7"), "CannotRead",
        "The file cannot be read: I/O error. (at 3:7) Check the disk or the connection, then try "
        "again.",
        "Le fichier ne peut pas être lu\u00A0: I/O error. (emplacement\u00A0: 3:7) Vérifiez le "
        "disque ou la connexion, puis réessayez.");
    row("a file and a place", placed(FileProblem::cannotRead("I/O error", "a.json"), "3:7"),
        "CannotRead",
        "a.json: The file cannot be read: I/O error. (at 3:7) Check the disk or the connection, "
        "then try again.",
        "a.json\u00A0: Le fichier ne peut pas être lu\u00A0: I/O error. (emplacement\u00A0: 3:7) "
        "Vérifiez le disque ou la connexion, puis réessayez.");
    row("a date", dated(QDate(2026, 11, 5)), "Dated",
        "It holds until Thursday, 5 November 2026, for %1.",
        "It holds until jeudi 5 novembre 2026, for %1.");
    row("a reason that looks like an argument", FileProblem::cannotRead("%1 %2", "%1"),
        "CannotRead",
        "%1: The file cannot be read: %1 %2. Check the disk or the connection, then try again.",
        "%1\u00A0: Le fichier ne peut pas être lu\u00A0: %1 %2. Vérifiez le disque ou la "
        "connexion, puis réessayez.");
}

void TestProblem::equality_data()
{
    QTest::addColumn<Problem>("other");
    QTest::addColumn<bool>("isEqual");
    QTest::newRow("the same") << FileProblem::cannotRead("I/O error", "a.jpg") << true;
    QTest::newRow("another reason") << FileProblem::cannotRead("out of memory", "a.jpg") << false;
    QTest::newRow("another file") << FileProblem::cannotRead("I/O error", "b.jpg") << false;
    QTest::newRow("another kind") << FileProblem::notFound("a.jpg") << false;
    QTest::newRow("a place") << placed(FileProblem::cannotRead("I/O error", "a.jpg"), "3:7")
                             << false;
}

void TestProblem::countsDiffer()
{
    constexpr qint64 mebibyte = 1024 * 1024;
    QVERIFY(FileProblem::tooLarge(mebibyte) == FileProblem::tooLarge(mebibyte));
    QVERIFY(!(FileProblem::tooLarge(mebibyte) == FileProblem::tooLarge(2 * mebibyte)));
}

void TestProblem::equality()
{
    QFETCH(const Problem, other);
    QTEST(FileProblem::cannotRead("I/O error", "a.jpg") == other, "isEqual");
}

VITRINE_TEST(TestProblem, QCoreApplication)
#include "tst_problem.moc"
