// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/photoproblem.h"
#include "support/problems.h"
#include "support/testclass.h"

using photos::PhotoProblem;

/// What a person is told of photos and folders of them.
class TestPhotoProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences() { problems::compareRow(); }
};

void TestPhotoProblem::sentences_data()
{
    using problems::row;
    problems::addColumns();
    row("a folder without photos", PhotoProblem::emptyFolder("/texts"), "EmptyFolder",
        "/texts: The folder holds no photo. Open a folder with JPEG, PNG, TIFF or other pictures "
        "in it.",
        "/texts\u00A0: Le dossier ne contient aucune photo. Ouvrez un dossier qui contient des "
        "images JPEG, PNG, TIFF ou autres.");
    row("a text", PhotoProblem::notAPhoto("/a.txt"), "NotAPhoto",
        "/a.txt: The file is neither a photo nor a IIIF manifest. Open a photo, a folder of photos "
        "or a IIIF manifest.",
        "/a.txt\u00A0: Le fichier n’est ni une photo ni un manifeste IIIF. Ouvrez une photo, un "
        "dossier de photos ou un manifeste IIIF.");
    row("more than one photo", PhotoProblem::tooManyPhotos(1, "/photos"), "TooManyPhotos",
        "/photos: Only the first photo is shown (1).",
        "/photos\u00A0: Seule la première photo est affichée (1).");
    row("more than 100 photos", PhotoProblem::tooManyPhotos(100, "/photos"), "TooManyPhotos",
        "/photos: Only the first 100 photos are shown.",
        "/photos\u00A0: Seules les 100 premières photos sont affichées.");
    row("more than one level", PhotoProblem::tooDeep(1, "/photos"), "TooDeep",
        "/photos: Chapters nested deeper than 1 level are left out.",
        "/photos\u00A0: Les chapitres imbriqués au-delà de 1 niveau sont ignorés.");
    row("more than 16 levels", PhotoProblem::tooDeep(16, "/photos"), "TooDeep",
        "/photos: Chapters nested deeper than 16 levels are left out.",
        "/photos\u00A0: Les chapitres imbriqués au-delà de 16 niveaux sont ignorés.");
    row("a damaged sidecar", PhotoProblem::damagedDetails("XMP", "/a.xmp"), "DamagedDetails",
        "/a.xmp: What the photo says about itself cannot be read: XMP.",
        "/a.xmp\u00A0: Les informations de la photo ne peuvent pas être lues\u00A0: XMP.");
}

VITRINE_TEST(TestPhotoProblem, QCoreApplication)
#include "tst_photoproblem.moc"
