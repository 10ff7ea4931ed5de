// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check/checkproblem.h"
#include "support/problems.h"
#include "support/testclass.h"

using cli::CheckProblem;

/// What an editor is told of a gallery that lacks something.
class TestCheckProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences() { problems::compareRow(); }
};

void TestCheckProblem::sentences_data()
{
    using problems::row;
    problems::addColumns();
    row("no title", CheckProblem::noTitle(), "NoTitle", "There is no title.",
        "Il n’y a pas de titre.");
    row("no caption", CheckProblem::noCaption(), "NoCaption", "There is no caption.",
        "Il n’y a pas de légende.");
    row("no credit", CheckProblem::noCredit(), "NoCredit", "There is no credit.",
        "Il n’y a pas de crédit.");
    row("no description", CheckProblem::noAlternative(), "NoAlternative",
        "The photo is not described for those who cannot see it.",
        "La photo n’est pas décrite pour les personnes qui ne peuvent pas la voir.");
    row("an empty chapter", CheckProblem::emptyChapter("Paris"), "EmptyChapter",
        "There is no photo in the chapter “Paris”.",
        "Il n’y a aucune photo dans le chapitre «\u00A0Paris\u00A0».");
    row("a broken picture", CheckProblem::brokenPicture("/a.jpg: It is gone."), "BrokenPicture",
        "The picture cannot be read: /a.jpg: It is gone.",
        "L’image ne peut pas être lue\u00A0: /a.jpg: It is gone.");
    row("a damaged photo", CheckProblem::damagedPhoto("Unsupported image format"), "DamagedPhoto",
        "The photo cannot be shown: Unsupported image format.",
        "La photo ne peut pas être affichée\u00A0: Unsupported image format.");
    row("a photo that ends early", CheckProblem::cutOff(), "CutOff",
        "The picture ends too early; a part of it is missing.",
        "L’image s’arrête trop tôt\u202F; il en manque une partie.");
    row("no French title", CheckProblem::untranslatedTitle("français (fr)"), "UntranslatedTitle",
        "The title is missing in this language: français (fr).",
        "Le titre manque dans cette langue\u00A0: français (fr).");
    row("no French caption", CheckProblem::untranslatedCaption("français (fr)"),
        "UntranslatedCaption", "The caption is missing in this language: français (fr).",
        "La légende manque dans cette langue\u00A0: français (fr).");
    row("no French credit", CheckProblem::untranslatedCredit("français (fr)"), "UntranslatedCredit",
        "The credit is missing in this language: français (fr).",
        "Le crédit manque dans cette langue\u00A0: français (fr).");
    row("no French description", CheckProblem::untranslatedAlternative("français (fr)"),
        "UntranslatedAlternative", "The description is missing in this language: français (fr).",
        "La description manque dans cette langue\u00A0: français (fr).");
    row("no French introduction", CheckProblem::untranslatedIntroduction("français (fr)"),
        "UntranslatedIntroduction", "The introduction is missing in this language: français (fr).",
        "L’introduction manque dans cette langue\u00A0: français (fr).");
    row("no French chapter", CheckProblem::untranslatedChapter("français (fr)"),
        "UntranslatedChapter", "The chapter’s title is missing in this language: français (fr).",
        "Le titre du chapitre manque dans cette langue\u00A0: français (fr).");
}

VITRINE_TEST(TestCheckProblem, QCoreApplication)
#include "tst_checkproblem.moc"
