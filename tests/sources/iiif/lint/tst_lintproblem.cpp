// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/lint/lintproblem.h"
#include "support/problems.h"
#include "support/testclass.h"

using iiif::LintProblem;

/// What an editor is told of a document that does not keep to IIIF.
class TestLintProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences() { problems::compareRow(); }
};

void TestLintProblem::sentences_data()
{
    using problems::row;
    problems::addColumns();
    row("no label", LintProblem::missingProperty("label"), "MissingProperty", "“label” is missing.",
        "«\u00A0label\u00A0» manque.");
    row("an object where a list should be", LintProblem::notOfType("array"), "NotOfType",
        "What stands here should be of JSON type “array”.",
        "Une valeur JSON de type «\u00A0array\u00A0» était attendue ici.");
    row("a word that IIIF does not know", LintProblem::wrongValue("pagged"), "WrongValue",
        "IIIF does not know “pagged” here.", "IIIF ne prévoit pas «\u00A0pagged\u00A0» ici.");
    row("paged canvas", LintProblem::misplaced("paged"), "Misplaced",
        "“paged” does not belong on this kind of resource.",
        "«\u00A0paged\u00A0» n’a pas sa place sur ce type de ressource.");
    row("paged and continuous", LintProblem::contradiction("paged, continuous"), "Contradiction",
        "These contradict each other: paged, continuous.",
        "Ces valeurs se contredisent\u00A0: paged, continuous.");
    row("no language", LintProblem::unknownLanguage("jp"), "UnknownLanguage",
        "“jp” is no language; write one such as “fr” or “en”, or “none”.",
        "«\u00A0jp\u00A0» n’est pas une langue\u202F; écrivez-en une comme «\u00A0fr\u00A0» ou "
        "«\u00A0en\u00A0», ou bien «\u00A0none\u00A0».");
    row("a relative address", LintProblem::notHttpId("manifest.json"), "NotHttpId",
        "“manifest.json” is no address that begins with https:// or http://.",
        "«\u00A0manifest.json\u00A0» n’est pas une adresse qui commence par https:// ou http://.");
    row("a canvas inside an address", LintProblem::fragmentInId("https://e.org/m#3"),
        "FragmentInId", "The id of a canvas may have no “#” in it: “https://e.org/m#3”.",
        "L’identifiant d’un canevas ne peut pas contenir «\u00A0#\u00A0»\u00A0: "
        "«\u00A0https://e.org/m#3\u00A0».");
    row("a licence of somebody else", LintProblem::unknownRights("https://e.org/rights"),
        "UnknownRights",
        "“https://e.org/rights” is no address of Creative Commons or RightsStatements.org that "
        "begins with http://.",
        "«\u00A0https://e.org/rights\u00A0» n’est pas une adresse de Creative Commons ou de "
        "RightsStatements.org qui commence par http://.");
    row("a day", LintProblem::notADate("2025-04-28"), "NotADate",
        "“2025-04-28” is no date with time and time zone, such as 2025-04-28T00:00:00Z.",
        "«\u00A02025-04-28\u00A0» n’est pas une date avec heure et fuseau horaire, comme "
        "2025-04-28T00:00:00Z.");
    row("a script", LintProblem::forbiddenHtml("<script>"), "ForbiddenHtml",
        "IIIF does not allow this in a text: <script>.",
        "IIIF n’autorise pas ceci dans un texte\u00A0: <script>.");
    row("a tag that is not closed", LintProblem::brokenHtml("Opening and ending tag mismatch"),
        "BrokenHtml", "The HTML of this text is not well formed: Opening and ending tag mismatch.",
        "Le HTML de ce texte est mal formé\u00A0: Opening and ending tag mismatch.");
    row("an annotation of another canvas", LintProblem::wrongTarget("https://e.org/2"),
        "WrongTarget", "This is painted on another canvas: “https://e.org/2”.",
        "Ceci est peint sur un autre canevas\u00A0: «\u00A0https://e.org/2\u00A0».");
}

VITRINE_TEST(TestLintProblem, QCoreApplication)
#include "tst_lintproblem.moc"
