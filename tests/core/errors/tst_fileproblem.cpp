// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errors/fileproblem.h"
#include "support/problems.h"
#include "support/testclass.h"

using errors::FileProblem;

/// What a person is told of a file or folder that cannot be read.
class TestFileProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences() { problems::compareRow(); }
    void kinds_data();
    void kinds();
};

void TestFileProblem::sentences_data()
{
    using problems::row;
    problems::addColumns();
    row("nothing of that name", FileProblem::notFound("/a.jpg"), "NotFound",
        "/a.jpg: There is no such file or folder. Check the name, or open the folder that it "
        "should be in.",
        "/a.jpg\u00A0: Ce fichier ou ce dossier n’existe pas. Vérifiez le nom, ou ouvrez le "
        "dossier où il devrait se trouver.");
    row("no name", FileProblem::notFound(), "NotFound",
        "There is no such file or folder. Check the name, or open the folder that it should be in.",
        "Ce fichier ou ce dossier n’existe pas. Vérifiez le nom, ou ouvrez le dossier où il "
        "devrait se trouver.");
    row("somebody else's", FileProblem::noPermission("/a.jpg"), "NoPermission",
        "/a.jpg: You may not read it. Ask its owner for permission to read it.",
        "/a.jpg\u00A0: Vous n’avez pas le droit de lecture. Demandez l’autorisation à son "
        "propriétaire.");
    row("a disk that fails", FileProblem::cannotRead("I/O error", "/a.jpg"), "CannotRead",
        "/a.jpg: The file cannot be read: I/O error. Check the disk or the connection, then try "
        "again.",
        "/a.jpg\u00A0: Le fichier ne peut pas être lu\u00A0: I/O error. Vérifiez le disque ou la "
        "connexion, puis réessayez.");
    row("a pipe", FileProblem::notAFile("/pipe"), "NotAFile",
        "/pipe: It is neither a file nor a folder. Open a photo, a folder of photos or a IIIF "
        "manifest.",
        "/pipe\u00A0: Ce n’est ni un fichier ni un dossier. Ouvrez une photo, un dossier de photos "
        "ou un manifeste IIIF.");
    row("larger than 16 MiB", FileProblem::tooLarge(qint64(16) * 1024 * 1024, "/a.xmp"), "TooLarge",
        "/a.xmp: The file is larger than 16 MiB, the most that Vitrine opens. Check that this is "
        "the file that you meant.",
        "/a.xmp\u00A0: Le fichier dépasse 16 Mio, la taille maximale que Vitrine peut ouvrir. "
        "Vérifiez que c’est bien le fichier voulu.");
    row("larger than a limit of little more than 1 MiB", FileProblem::tooLarge(1024 * 1024 + 1),
        "TooLarge",
        "The file is larger than 2 MiB, the most that Vitrine opens. Check that this is the file "
        "that you meant.",
        "Le fichier dépasse 2 Mio, la taille maximale que Vitrine peut ouvrir. Vérifiez que c’est "
        "bien le fichier voulu.");
}

void TestFileProblem::kinds_data()
{
    QTest::addColumn<errors::Problem>("problem");
    QTest::addColumn<bool>("isNotFound");
    QTest::addColumn<bool>("isUnreadable");
    QTest::newRow("nothing of that name") << FileProblem::notFound("/a") << true << true;
    QTest::newRow("somebody else's") << FileProblem::noPermission("/a") << false << true;
    QTest::newRow("a disk that fails") << FileProblem::cannotRead("I/O error") << false << true;
    QTest::newRow("a pipe") << FileProblem::notAFile("/a") << false << true;
    QTest::newRow("too large") << FileProblem::tooLarge(1) << false << false;
    QTest::newRow("another kind") << errors::Problem{QLatin1String("Other")} << false << false;
}

void TestFileProblem::kinds()
{
    QFETCH(const errors::Problem, problem);
    QTEST(FileProblem::isNotFound(problem), "isNotFound");
    QTEST(FileProblem::isUnreadable(problem), "isUnreadable");
}

VITRINE_TEST(TestFileProblem, QCoreApplication)
#include "tst_fileproblem.moc"
