// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/json/jsonproblem.h"
#include "support/problems.h"
#include "support/testclass.h"

using iiif::JsonProblem;

/// What a person is told of a document that is not the JSON it should be.
class TestJsonProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences() { problems::compareRow(); }
};

void TestJsonProblem::sentences_data()
{
    using problems::row;
    problems::addColumns();
    row("no JSON", JsonProblem::notJson("illegal value"), "NotJson",
        "The file is not valid JSON: illegal value. Have the file repaired at this place, or fetch "
        "it again.",
        "Le fichier n’est pas du JSON valide\u00A0: illegal value. Faites réparer le fichier à cet "
        "endroit, ou récupérez-le de nouveau.");
    row("nothing", JsonProblem::emptyFile(), "EmptyFile", "There is nothing in it. Fetch it again.",
        "Il n’y a rien dedans. Récupérez-le à nouveau.");
    row("a web page", JsonProblem::webPage(), "WebPage",
        "This is a web page, no IIIF manifest. Look on the page for the address of its IIIF "
        "manifest.",
        "C’est une page web, pas un manifeste IIIF. Cherchez sur la page l’adresse de son "
        "manifeste IIIF.");
    row("not UTF-8", JsonProblem::notUtf8(), "NotUtf8",
        "The file is not valid UTF-8; what cannot be read in it shows as “�”.",
        "Le fichier n’est pas de l’UTF-8 valide\u202F; ce qui y est illisible s’affiche "
        "«\u00A0�\u00A0».");
    row("a number where text should be", JsonProblem::wrongType("string"), "WrongType",
        "What stands here should be of JSON type “string”; it is left out.",
        "Une valeur JSON de type «\u00A0string\u00A0» était attendue ici\u202F; celle-ci est "
        "ignorée.");
}

VITRINE_TEST(TestJsonProblem, QCoreApplication)
#include "tst_jsonproblem.moc"
