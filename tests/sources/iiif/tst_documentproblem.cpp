// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/documentproblem.h"
#include "support/problems.h"
#include "support/testclass.h"

using iiif::DocumentProblem;

/// What a person is told of a document that is no gallery, or not as it should be.
class TestDocumentProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences() { problems::compareRow(); }
};

void TestDocumentProblem::sentences_data()
{
    using problems::row;
    problems::addColumns();
    row("no gallery of Vitrine's", DocumentProblem::notBuiltin({"vitrine:a", "vitrine:b"}),
        "NotBuiltin",
        "Vitrine comes with no gallery of this name. Give one of: vitrine:a, vitrine:b.",
        "Vitrine n’est fournie avec aucune galerie de ce nom. Donnez l’une de celles-ci\u00A0: "
        "vitrine:a, vitrine:b.");
    row("JSON without a type", DocumentProblem::notAManifest({}), "NotAManifest",
        "The file is JSON, but no IIIF manifest: it has no type. Open the address of a IIIF "
        "manifest or collection.",
        "Le fichier est du JSON, mais pas un manifeste IIIF\u00A0: il n’a pas de type. Ouvrez "
        "l’adresse d’un manifeste ou d’une collection IIIF.");
    row("JSON of another trade", DocumentProblem::notAManifest("FeatureCollection"), "NotAManifest",
        "The file is no IIIF manifest: its type is “FeatureCollection”. Open the address of a IIIF "
        "manifest or collection.",
        "Le fichier n’est pas un manifeste IIIF\u00A0: son type est "
        "«\u00A0FeatureCollection\u00A0». Ouvrez l’adresse d’un manifeste ou d’une collection "
        "IIIF.");
    row("IIIF of another kind", DocumentProblem::notAGallery("AnnotationPage"), "NotAGallery",
        "This is IIIF, but neither a manifest nor a collection: its type is “AnnotationPage”. Open "
        "the address of a IIIF manifest or collection.",
        "Ce document IIIF n’est ni un manifeste ni une collection\u00A0: son type est "
        "«\u00A0AnnotationPage\u00A0». Ouvrez l’adresse d’un manifeste ou d’une collection IIIF.");
    row("a manifest without canvases", DocumentProblem::noSlides(), "NoSlides",
        "The manifest holds no canvas that can be shown. Tell the institution, or open another "
        "one.",
        "Le manifeste ne contient aucun canevas affichable. Signalez-le à l’institution, ou ouvrez "
        "autre chose.");
    row("a collection without galleries", DocumentProblem::noItems(), "NoItems",
        "The collection holds no gallery. Tell the institution, or open another one.",
        "La collection ne contient aucune galerie. Signalez-le à l’institution, ou ouvrez autre "
        "chose.");
    row("more than one gallery", DocumentProblem::tooManyItems(1), "TooManyItems",
        "Only the first gallery is shown (1).", "Seule la première galerie est affichée (1).");
    row("more than 100 galleries", DocumentProblem::tooManyItems(100), "TooManyItems",
        "Only the first 100 galleries are shown.",
        "Seules les 100 premières galeries sont affichées.");
    row("more than one canvas", DocumentProblem::tooManyCanvases(1), "TooManyCanvases",
        "Only the first canvas is shown (1).", "Seul le premier canevas est affiché (1).");
    row("more than 100 canvases", DocumentProblem::tooManyCanvases(100), "TooManyCanvases",
        "Only the first 100 canvases are shown.", "Seuls les 100 premiers canevas sont affichés.");
    row("more than one level", DocumentProblem::tooDeep(1), "TooDeep",
        "Chapters nested deeper than 1 level are left out.",
        "Les chapitres imbriqués au-delà de 1 niveau sont ignorés.");
    row("more than 64 levels", DocumentProblem::tooDeep(64), "TooDeep",
        "Chapters nested deeper than 64 levels are left out.",
        "Les chapitres imbriqués au-delà de 64 niveaux sont ignorés.");
    row("more than one slide", DocumentProblem::tooManyChapterSlides(1), "TooManyChapterSlides",
        "The chapters hold more than 1 slide; the rest is left out.",
        "Les chapitres contiennent plus de 1 diapositive\u202F; le reste est ignoré.");
    row("more than 100 slides", DocumentProblem::tooManyChapterSlides(100), "TooManyChapterSlides",
        "The chapters hold more than 100 slides; the rest is left out.",
        "Les chapitres contiennent plus de 100 diapositives\u202F; le reste est ignoré.");
    row("more than one language", DocumentProblem::tooManyLanguages(1), "TooManyLanguages",
        "A text has more than 1 language; the rest is left out.",
        "Un texte existe en plus de 1 langue\u202F; le reste est ignoré.");
    row("more than 256 languages", DocumentProblem::tooManyLanguages(256), "TooManyLanguages",
        "A text has more than 256 languages; the rest is left out.",
        "Un texte existe en plus de 256 langues\u202F; le reste est ignoré.");
    row("a number for a gallery", DocumentProblem::notAnItem("7"), "NotAnItem",
        "What stands here is no gallery but “7”; it is left out.",
        "Une galerie était attendue ici, et non «\u00A07\u00A0»\u202F; cet élément est ignoré.");
    row("a list for a canvas", DocumentProblem::notACanvas("[…]"), "NotACanvas",
        "What stands here is no canvas but “[…]”; it is left out.",
        "Un canevas était attendu ici, et non «\u00A0[…]\u00A0»\u202F; cet élément est ignoré.");
    row("a start that does not exist", DocumentProblem::unknownStart("https://e.org/9"),
        "UnknownStart", "The slide to begin with does not exist: “https://e.org/9”.",
        "La diapositive de départ n’existe pas\u00A0: «\u00A0https://e.org/9\u00A0».");
    row("a chapter of a canvas that does not exist",
        DocumentProblem::unknownCanvas("https://e.org/9"), "UnknownCanvas",
        "A chapter names a canvas that does not exist: “https://e.org/9”.",
        "Un chapitre désigne un canevas qui n’existe pas\u00A0: «\u00A0https://e.org/9\u00A0».");
    row("a canvas without an id", DocumentProblem::missingId(), "MissingId",
        "A canvas has no id; it is shown, but belongs to no chapter.",
        "Un canevas n’a pas d’identifiant\u202F; il est affiché, mais n’appartient à aucun "
        "chapitre.");
    row("two canvases of one id", DocumentProblem::repeatedId("https://e.org/1"), "RepeatedId",
        "Two canvases have the id “https://e.org/1”; chapters lead to the first.",
        "Deux canevas ont l’identifiant «\u00A0https://e.org/1\u00A0»\u202F; les chapitres mènent "
        "au premier.");
    row("a file elsewhere", DocumentProblem::localAddress("file:///etc/passwd"), "LocalAddress",
        "An address that Vitrine does not follow from here is left out: “file:///etc/passwd”.",
        "Une adresse que Vitrine ne suit pas à partir d’ici est ignorée\u00A0: "
        "«\u00A0file:///etc/passwd\u00A0».");
}

VITRINE_TEST(TestDocumentProblem, QCoreApplication)
#include "tst_documentproblem.moc"
