<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QImageReader</name>
    <message>
        <source>Unable to read image data</source>
        <translation>Impossible de lire les données de l’image</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Format d’image non pris en charge</translation>
    </message>
</context>
<context>
    <name>citation::CaptionCopy</name>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>Between what a credit is called and the credit.</extracomment>
        <translation>%1&#xa0;: </translation>
    </message>
</context>
<context>
    <name>citation::Citation</name>
    <message>
        <source>slide %1 of %2</source>
        <extracomment>In a citation: the place of a slide in its gallery.</extracomment>
        <translation>diapositive %1 sur %2</translation>
    </message>
    <message>
        <source>%1 [photograph]</source>
        <extracomment>In a citation: %1 is the title of a photo.</extracomment>
        <translation>%1 [photographie]</translation>
    </message>
    <message>
        <source>In: %1 [online]</source>
        <extracomment>In a citation: %1 is the title of the gallery that holds the photo.</extracomment>
        <translation>Dans&#xa0;: %1 [en ligne]</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>Dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>[Viewed %1]</source>
        <extracomment>In a citation: the day on which the photo was seen.</extracomment>
        <translation>[Consulté le %1]</translation>
    </message>
    <message>
        <source>Available at: %1</source>
        <extracomment>In a citation: %1 is the address of the gallery&apos;s manifest.</extracomment>
        <translation>Disponible à l’adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>(canvas: %1)</source>
        <extracomment>In a citation, after the manifest&apos;s: the address of the slide&apos;s canvas.</extracomment>
        <translation>(canevas&#xa0;: %1)</translation>
    </message>
</context>
<context>
    <name>cli::CheckProblem</name>
    <message>
        <source>There is no title.</source>
        <translation>Il n’y a pas de titre.</translation>
    </message>
    <message>
        <source>There is no caption.</source>
        <translation>Il n’y a pas de légende.</translation>
    </message>
    <message>
        <source>There is no credit.</source>
        <translation>Il n’y a pas de crédit.</translation>
    </message>
    <message>
        <source>The photo is not described for those who cannot see it.</source>
        <translation>La photo n’est pas décrite pour les personnes qui ne peuvent pas la voir.</translation>
    </message>
    <message>
        <source>There is no photo in the chapter “%1”.</source>
        <translation>Il n’y a aucune photo dans le chapitre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>L’image ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The photo cannot be shown: %1.</source>
        <translation>La photo ne peut pas être affichée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The picture ends too early; a part of it is missing.</source>
        <translation>L’image s’arrête trop tôt&#x202f;; il en manque une partie.</translation>
    </message>
    <message>
        <source>The title is missing in this language: %1.</source>
        <translation>Le titre manque dans cette langue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The caption is missing in this language: %1.</source>
        <translation>La légende manque dans cette langue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The credit is missing in this language: %1.</source>
        <translation>Le crédit manque dans cette langue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The description is missing in this language: %1.</source>
        <translation>La description manque dans cette langue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The introduction is missing in this language: %1.</source>
        <translation>L’introduction manque dans cette langue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The chapter’s title is missing in this language: %1.</source>
        <translation>Le titre du chapitre manque dans cette langue&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>cli::Console</name>
    <message>
        <source>The output cannot be written.</source>
        <translation>La sortie n’a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>cli::Parser</name>
    <message>
        <source>Start at this position of the counter.</source>
        <translation>Démarrer à cette position du compteur.</translation>
    </message>
    <message>
        <source>Start in full screen.</source>
        <translation>Démarrer en plein écran.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Taille de la fenêtre, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>Draw everything larger, such as 2.</source>
        <translation>Tout dessiner plus grand, par exemple 2.</translation>
    </message>
    <message>
        <source>Draw the window into this picture file (PNG or JPEG) and exit. Needs no display.</source>
        <translation>Dessiner la fenêtre dans ce fichier image (PNG ou JPEG) et quitter. Ne nécessite pas d’écran.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>There is no interface language “%1”; choose one of: %2.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’existe pas dans l’interface&#x202f;; langues possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no position; --slide takes a number from 0.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une position&#x202f;; --slide attend un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>There is no theme “%1”; choose one of: %2.</source>
        <translation>Le thème «&#xa0;%1&#xa0;» n’existe pas&#x202f;; thèmes possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no size; --size takes one such as 1280x800, each side from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille&#x202f;; --size en attend une comme 1280x800, chaque côté de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is no scale; --scale takes a number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une échelle&#x202f;; --scale attend un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>--screenshot needs the name of a file.</source>
        <translation>--screenshot attend un nom de fichier.</translation>
    </message>
    <message>
        <source>There is no option --%1; see vitrine --help.</source>
        <translation>L’option --%1 n’existe pas&#x202f;; voir vitrine --help.</translation>
    </message>
    <message>
        <source>Start in this language.</source>
        <translation>Démarrer dans cette langue.</translation>
    </message>
    <message>
        <source>Reads captioned photo galleries: IIIF manifests and folders of photos. Without any, it opens the built-in one.</source>
        <translation>Affiche des galeries de photos légendées&#xa0;: manifestes IIIF et dossiers de photos. Sans rien, ouvre la galerie intégrée.</translation>
    </message>
    <message>
        <source>Look in this folder for photos that are missing.</source>
        <translation>Prendre dans ce dossier les photos qui manquent.</translation>
    </message>
    <message>
        <source>Make a chapter of every folder inside a folder.</source>
        <translation>Faire un chapitre de chaque sous-dossier d’un dossier.</translation>
    </message>
    <message>
        <source>Print position, title and caption of every slide, a line each, separated by tabs; or everything, as JSON. Needs no display.</source>
        <translation>Afficher la position, le titre et la légende de chaque diapositive, une par ligne, séparés par des tabulations&#x202f;; ou tout, en JSON. Ne nécessite pas d’écran.</translation>
    </message>
    <message>
        <source>Print what is missing or wrong in the galleries, a line each. Exit with status 1 if there is anything. Needs no display.</source>
        <translation>Afficher ce qui manque ou ne va pas dans les galeries, ligne par ligne. Quitter avec le code 1 s’il y a quelque chose. Ne nécessite pas d’écran.</translation>
    </message>
    <message>
        <source>A IIIF manifest, a photo, a folder of photos, or the address of a manifest.</source>
        <translation>Un manifeste IIIF, une photo, un dossier de photos ou l’adresse d’un manifeste.</translation>
    </message>
    <message>
        <source>--check needs a file, a folder or an address to look at.</source>
        <translation>--check attend un fichier, un dossier ou une adresse à examiner.</translation>
    </message>
    <message>
        <source>Give either %1 or %2, not both.</source>
        <translation>Indiquez %1 ou %2, pas les deux.</translation>
    </message>
    <message>
        <source>There is no order “%1”; choose one of: %2.</source>
        <translation>L’ordre «&#xa0;%1&#xa0;» n’existe pas&#x202f;; ordres possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--photos needs the name of a folder.</source>
        <translation>--photos attend un nom de dossier.</translation>
    </message>
    <message>
        <source>There is no list as “%1”; choose one of: %2.</source>
        <translation>Le format de liste «&#xa0;%1&#xa0;» n’existe pas&#x202f;; formats possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Show this part of the window at once.</source>
        <translation>Afficher d’emblée cette partie de la fenêtre.</translation>
    </message>
    <message>
        <source>There is no part “%1”; choose one of: %2.</source>
        <translation>Il n’y a pas de partie «&#xa0;%1&#xa0;»&#x202f;; choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Find these words at once.</source>
        <translation>Chercher ces mots aussitôt.</translation>
    </message>
    <message>
        <source>Show them in this one beside it.</source>
        <translation>Les afficher à côté dans cette autre langue.</translation>
    </message>
    <message>
        <source>“%1” is no language tag, such as fr or zh-Hant.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de langue, comme fr ou zh-Hant.</translation>
    </message>
    <message>
        <source>Colours: light, dark, high contrast, or as the desktop has them.</source>
        <translation>Couleurs&#xa0;: claires, sombres, à contraste élevé, ou celles du bureau.</translation>
    </message>
    <message>
        <source>Ask for a folder to open.</source>
        <translation>Demander un dossier à ouvrir.</translation>
    </message>
    <message>
        <source>Save the gallery as this PDF file and exit, or with --slide that slide alone. Needs no display.</source>
        <translation>Enregistrer la galerie dans ce fichier PDF et quitter, ou avec --slide cette seule diapositive. N’a pas besoin d’écran.</translation>
    </message>
    <message>
        <source>With --pdf: a slide a page, or several, such as 2x3.</source>
        <translation>Avec --pdf&#xa0;: une diapositive par page, ou plusieurs, comme 2x3.</translation>
    </message>
    <message>
        <source>--pdf needs the name of a file.</source>
        <translation>--pdf demande le nom d’un fichier.</translation>
    </message>
    <message>
        <source>“%1” is no layout; --layout takes page, or slides across and down such as 2x3, up to %2x%3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une disposition&#xa0;; --layout prend page, ou des diapositives en largeur et en hauteur comme 2x3, jusqu’à %2x%3.</translation>
    </message>
    <message>
        <source>Show the gallery’s texts in this language, such as ja.</source>
        <translation>Afficher les textes de la galerie dans cette langue, par exemple ja.</translation>
    </message>
    <message>
        <source>Put the photos of a folder in the order of their names, dates, file sizes, ratings or credits.</source>
        <translation>Classer les photos d’un dossier par nom, par date, par taille de fichier, par note ou par crédit.</translation>
    </message>
    <message>
        <source>Reverse that order.</source>
        <translation>Inverser cet ordre.</translation>
    </message>
</context>
<context>
    <name>cli::PdfCommand</name>
    <message>
        <source>This is a list of galleries; --pdf takes one of them.</source>
        <translation>C’est une liste de galeries&#xa0;; --pdf en prend une.</translation>
    </message>
</context>
<context>
    <name>errors::FileProblem</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name, or open the folder that it should be in.</source>
        <translation>Vérifiez le nom, ou ouvrez le dossier où il devrait se trouver.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Vous n’avez pas le droit de lecture.</translation>
    </message>
    <message>
        <source>Ask its owner for permission to read it.</source>
        <translation>Demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the disk or the connection, then try again.</source>
        <translation>Vérifiez le disque ou la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation>Ce n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>Open a photo, a folder of photos or a IIIF manifest.</source>
        <translation>Ouvrez une photo, un dossier de photos ou un manifeste IIIF.</translation>
    </message>
    <message>
        <source>Check that this is the file that you meant.</source>
        <translation>Vérifiez que c’est bien le fichier voulu.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, the most that Vitrine opens.</source>
        <translation>
            <numerusform>Le fichier dépasse %Ln Mio, la taille maximale que Vitrine peut ouvrir.</numerusform>
            <numerusform>Le fichier dépasse %Ln Mio, la taille maximale que Vitrine peut ouvrir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors::Problem</name>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (emplacement&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, folder or address, %2 one or two sentences.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gallery::ContentsModel</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>%1, chapter, %L2 of %L3 seen</source>
        <extracomment>A chapter in the table of contents; %2 of its %3 slides were seen.</extracomment>
        <translation>%1, chapitre, vues&#xa0;: %L2 sur %L3</translation>
    </message>
</context>
<context>
    <name>gallery::SlideModel</name>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Pas encore vue</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What a screen reader adds to a slide&apos;s title: %1 is its chapter, %2 whether it was seen.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>The title of a slide that has none: %1 is the gallery&apos;s title, %2 the slide&apos;s position.</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Photo %L1</source>
        <extracomment>The title of a slide that has none; %1 is its position.</extracomment>
        <translation>Photo %L1</translation>
    </message>
</context>
<context>
    <name>history::HistoryProblem</name>
    <message>
        <source>What was remembered of the galleries is damaged. It was put aside as “%1”, and is remembered anew from here on.</source>
        <translation>Ce que Vitrine avait retenu des galeries est endommagé. Ce fichier a été mis de côté sous le nom «&#xa0;%1&#xa0;», et un nouveau est commencé.</translation>
    </message>
    <message>
        <source>A newer Vitrine keeps here what is remembered of the galleries; this one does not remember what you see.</source>
        <translation>Une version plus récente de Vitrine y retient ce qui a été vu des galeries&#xa0;; celle-ci ne retient pas ce que vous regardez.</translation>
    </message>
    <message>
        <source>Update Vitrine.</source>
        <translation>Mettez Vitrine à jour.</translation>
    </message>
    <message>
        <source>What you see is not remembered: Qt’s plugin for SQLite is not installed.</source>
        <translation>Ce que vous regardez n’est pas retenu&#xa0;: le module SQLite de Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it (Debian: libqt6sql6-sqlite), then start Vitrine again.</source>
        <translation>Installez-le (Debian&#xa0;: libqt6sql6-sqlite), puis relancez Vitrine.</translation>
    </message>
    <message>
        <source>What you see is not remembered: the disk is full.</source>
        <translation>Ce que vous regardez n’est pas retenu&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>What you see is not remembered: Vitrine may not write there.</source>
        <translation>Ce que vous regardez n’est pas retenu&#xa0;: Vitrine n’a pas le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable.</source>
        <translation>Autorisez l’écriture du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>What you see is not remembered: %1.</source>
        <translation>Ce que vous regardez n’est pas retenu&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>iiif::DocumentProblem</name>
    <message>
        <source>Vitrine comes with no gallery of this name.</source>
        <translation>Vitrine n’est fournie avec aucune galerie de ce nom.</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>Donnez l’une de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is JSON, but no IIIF manifest: it has no type.</source>
        <translation>Le fichier est du JSON, mais pas un manifeste IIIF&#xa0;: il n’a pas de type.</translation>
    </message>
    <message>
        <source>The file is no IIIF manifest: its type is “%1”.</source>
        <translation>Le fichier n’est pas un manifeste IIIF&#xa0;: son type est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open the address of a IIIF manifest or collection.</source>
        <translation>Ouvrez l’adresse d’un manifeste ou d’une collection IIIF.</translation>
    </message>
    <message>
        <source>This is IIIF, but neither a manifest nor a collection: its type is “%1”.</source>
        <translation>Ce document IIIF n’est ni un manifeste ni une collection&#xa0;: son type est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The manifest holds no canvas that can be shown.</source>
        <translation>Le manifeste ne contient aucun canevas affichable.</translation>
    </message>
    <message>
        <source>Tell the institution, or open another one.</source>
        <translation>Signalez-le à l’institution, ou ouvrez autre chose.</translation>
    </message>
    <message>
        <source>The collection holds no gallery.</source>
        <translation>La collection ne contient aucune galerie.</translation>
    </message>
    <message>
        <source>What stands here is no gallery but “%1”; it is left out.</source>
        <translation>Une galerie était attendue ici, et non «&#xa0;%1&#xa0;»&#x202f;; cet élément est ignoré.</translation>
    </message>
    <message>
        <source>What stands here is no canvas but “%1”; it is left out.</source>
        <translation>Un canevas était attendu ici, et non «&#xa0;%1&#xa0;»&#x202f;; cet élément est ignoré.</translation>
    </message>
    <message>
        <source>The slide to begin with does not exist: “%1”.</source>
        <translation>La diapositive de départ n’existe pas&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A chapter names a canvas that does not exist: “%1”.</source>
        <translation>Un chapitre désigne un canevas qui n’existe pas&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A canvas has no id; it is shown, but belongs to no chapter.</source>
        <translation>Un canevas n’a pas d’identifiant&#x202f;; il est affiché, mais n’appartient à aucun chapitre.</translation>
    </message>
    <message>
        <source>Two canvases have the id “%1”; chapters lead to the first.</source>
        <translation>Deux canevas ont l’identifiant «&#xa0;%1&#xa0;»&#x202f;; les chapitres mènent au premier.</translation>
    </message>
    <message>
        <source>An address that Vitrine does not follow from here is left out: “%1”.</source>
        <translation>Une adresse que Vitrine ne suit pas à partir d’ici est ignorée&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln gallery(ies) are shown.</source>
        <translation>
            <numerusform>Seule la première galerie est affichée (%Ln).</numerusform>
            <numerusform>Seules les %Ln premières galeries sont affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln canvas(es) are shown.</source>
        <translation>
            <numerusform>Seul le premier canevas est affiché (%Ln).</numerusform>
            <numerusform>Seuls les %Ln premiers canevas sont affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chapters nested deeper than %Ln level(s) are left out.</source>
        <translation>
            <numerusform>Les chapitres imbriqués au-delà de %Ln niveau sont ignorés.</numerusform>
            <numerusform>Les chapitres imbriqués au-delà de %Ln niveaux sont ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chapters hold more than %Ln slide(s); the rest is left out.</source>
        <translation>
            <numerusform>Les chapitres contiennent plus de %Ln diapositive&#x202f;; le reste est ignoré.</numerusform>
            <numerusform>Les chapitres contiennent plus de %Ln diapositives&#x202f;; le reste est ignoré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text has more than %Ln language(s); the rest is left out.</source>
        <translation>
            <numerusform>Un texte existe en plus de %Ln langue&#x202f;; le reste est ignoré.</numerusform>
            <numerusform>Un texte existe en plus de %Ln langues&#x202f;; le reste est ignoré.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iiif::JsonProblem</name>
    <message>
        <source>The file is not valid JSON: %1.</source>
        <translation>Le fichier n’est pas du JSON valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Have the file repaired at this place, or fetch it again.</source>
        <translation>Faites réparer le fichier à cet endroit, ou récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il n’y a rien dedans.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is a web page, no IIIF manifest.</source>
        <translation>C’est une page web, pas un manifeste IIIF.</translation>
    </message>
    <message>
        <source>Look on the page for the address of its IIIF manifest.</source>
        <translation>Cherchez sur la page l’adresse de son manifeste IIIF.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8; what cannot be read in it shows as “%1”.</source>
        <translation>Le fichier n’est pas de l’UTF-8 valide&#x202f;; ce qui y est illisible s’affiche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What stands here should be of JSON type “%1”; it is left out.</source>
        <translation>Une valeur JSON de type «&#xa0;%1&#xa0;» était attendue ici&#x202f;; celle-ci est ignorée.</translation>
    </message>
</context>
<context>
    <name>iiif::LintProblem</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>What stands here should be of JSON type “%1”.</source>
        <translation>Une valeur JSON de type «&#xa0;%1&#xa0;» était attendue ici.</translation>
    </message>
    <message>
        <source>IIIF does not know “%1” here.</source>
        <translation>IIIF ne prévoit pas «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>“%1” does not belong on this kind of resource.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place sur ce type de ressource.</translation>
    </message>
    <message>
        <source>These contradict each other: %1.</source>
        <translation>Ces valeurs se contredisent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no language; write one such as “fr” or “en”, or “none”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue&#x202f;; écrivez-en une comme «&#xa0;fr&#xa0;» ou «&#xa0;en&#xa0;», ou bien «&#xa0;none&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no address that begins with https:// or http://.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>The id of a canvas may have no “#” in it: “%1”.</source>
        <translation>L’identifiant d’un canevas ne peut pas contenir «&#xa0;#&#xa0;»&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no address of Creative Commons or RightsStatements.org that begins with http://.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de Creative Commons ou de RightsStatements.org qui commence par http://.</translation>
    </message>
    <message>
        <source>“%1” is no date with time and time zone, such as 2025-04-28T00:00:00Z.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date avec heure et fuseau horaire, comme 2025-04-28T00:00:00Z.</translation>
    </message>
    <message>
        <source>IIIF does not allow this in a text: %1.</source>
        <translation>IIIF n’autorise pas ceci dans un texte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The HTML of this text is not well formed: %1.</source>
        <translation>Le HTML de ce texte est mal formé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is painted on another canvas: “%1”.</source>
        <translation>Ceci est peint sur un autre canevas&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>imaging::ImageError</name>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier est introuvable.</translation>
    </message>
    <message>
        <source>You may not read the file.</source>
        <translation>Vous n’avez pas le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>The file is not a picture that Vitrine can read.</source>
        <translation>Le fichier n’est pas une image que Vitrine puisse lire.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>L’image est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>L’image est trop grande.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels.</source>
        <translation>L’image est trop grande&#xa0;: %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>The part to be shown lies outside the picture.</source>
        <translation>La partie à afficher se trouve hors de l’image.</translation>
    </message>
    <message>
        <source>Vitrine opens no pictures from such an address.</source>
        <translation>Vitrine n’ouvre pas d’images à ce genre d’adresse.</translation>
    </message>
    <message>
        <source>The file is cut off: the rest of the picture is missing.</source>
        <translation>Le fichier est tronqué&#xa0;: le reste de l’image manque.</translation>
    </message>
    <message>
        <source>The photo has the format %1, for which Qt has no plugin here.</source>
        <translation>La photo est au format %1, pour lequel Qt n’a pas de greffon ici.</translation>
    </message>
</context>
<context>
    <name>imaging::NetworkFetch</name>
    <message>
        <source>It was not kept.</source>
        <translation>Elle n’a pas été conservée.</translation>
    </message>
</context>
<context>
    <name>language::LanguageNames</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>breton</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>gallois</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>espéranto</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basque</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>ancient Greek</source>
        <translation>grec ancien</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latin</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>norvégien nynorsk</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>simplified Chinese</source>
        <translation>chinois simplifié</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>chinois traditionnel</translation>
    </message>
</context>
<context>
    <name>loading::LoadingProblem</name>
    <message>
        <source>The server cannot be reached; this is the gallery as it was on %1.</source>
        <translation>Le serveur est injoignable&#x202f;; voici la galerie telle qu’elle était le %1.</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>Le dossier n’est plus là.</translation>
    </message>
    <message>
        <source>As soon as it is back, so are its photos.</source>
        <translation>Dès qu’il revient, ses photos reviennent aussi.</translation>
    </message>
    <message>
        <source>The folder no longer holds any photo.</source>
        <translation>Le dossier ne contient plus de photo.</translation>
    </message>
    <message>
        <source>As soon as they are back, they are shown again.</source>
        <translation>Dès qu’elles reviennent, elles sont montrées de nouveau.</translation>
    </message>
</context>
<context>
    <name>network::NetworkProblem</name>
    <message>
        <source>This is no address that Vitrine can open: %1.</source>
        <translation>Vitrine ne peut pas ouvrir ce genre d’adresse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// or http://.</source>
        <translation>Indiquez une adresse qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be found.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>Vérifiez l’adresse et la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The server does not answer: %1.</source>
        <translation>Le serveur ne répond pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The connection is not secure: %1.</source>
        <translation>La connexion n’est pas sécurisée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ask the institution for the right address.</source>
        <translation>Demandez la bonne adresse à l’institution.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The institution shows it only to some; ask it for access.</source>
        <translation>L’institution le réserve à certaines personnes&#x202f;; demandez-lui l’accès.</translation>
    </message>
    <message>
        <source>The server broke off in the middle of its answer.</source>
        <translation>Le serveur s’est interrompu au milieu de sa réponse.</translation>
    </message>
    <message>
        <source>The server broke off in the middle of its answer: %1.</source>
        <translation>Le serveur s’est interrompu au milieu de sa réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server refuses (status %1).</source>
        <translation>Le serveur refuse (statut %1).</translation>
    </message>
    <message>
        <source>There is nothing at this address (status %1).</source>
        <translation>Il n’y a rien à cette adresse (statut %1).</translation>
    </message>
    <message>
        <source>The server has a fault (status %1).</source>
        <translation>Le serveur est en panne (statut %1).</translation>
    </message>
    <message numerus="yes">
        <source>The server did not finish its answer within %Ln second(s).</source>
        <translation>
            <numerusform>Le serveur n’a pas terminé sa réponse en %Ln seconde.</numerusform>
            <numerusform>Le serveur n’a pas terminé sa réponse en %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server redirects again and again, more than %Ln time(s).</source>
        <translation>
            <numerusform>Le serveur renvoie sans cesse ailleurs, plus de %Ln fois.</numerusform>
            <numerusform>Le serveur renvoie sans cesse ailleurs, plus de %Ln fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photos::ArchiveProblem</name>
    <message>
        <source>Get it again from where it came.</source>
        <translation>Récupérez-la de nouveau là d’où elle vient.</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <translation>L’archive est chiffrée.</translation>
    </message>
    <message>
        <source>Unpack it with its password, then open the folder.</source>
        <translation>Décompressez-la avec son mot de passe, puis ouvrez le dossier.</translation>
    </message>
    <message>
        <source>The archive holds no photo.</source>
        <translation>L’archive ne contient aucune photo.</translation>
    </message>
    <message>
        <source>Open an archive with JPEG, PNG, TIFF or other pictures in it.</source>
        <translation>Ouvrez une archive qui contient des images JPEG, PNG, TIFF ou autres.</translation>
    </message>
    <message>
        <source>“%1” is left out, as its name leads out of the archive.</source>
        <translation>«&#xa0;%1&#xa0;» est laissé de côté, car son nom mène hors de l’archive.</translation>
    </message>
    <message>
        <source>The archive unpacks to far more than its size lets expect; the rest is left out.</source>
        <translation>L’archive décompressée est bien plus grande que sa taille ne le laisse attendre&#x202f;; le reste est laissé de côté.</translation>
    </message>
    <message>
        <source>The archive cannot be unpacked: %1.</source>
        <translation>L’archive ne peut pas être décompressée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make room on the disk of your home folder.</source>
        <translation>Faites de la place sur le disque de votre dossier personnel.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>L’archive est endommagée.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln photo(s) of the archive are shown.</source>
        <translation>
            <numerusform>Seule la première photo (%Ln) de l’archive est montrée.</numerusform>
            <numerusform>Seules les %Ln premières photos de l’archive sont montrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln MiB of the archive’s photos are shown.</source>
        <translation>
            <numerusform>Seul le premier Mio (%Ln) des photos de l’archive est montré.</numerusform>
            <numerusform>Seuls les %Ln premiers Mio des photos de l’archive sont montrés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photos::PhotoProblem</name>
    <message>
        <source>The folder holds no photo.</source>
        <translation>Le dossier ne contient aucune photo.</translation>
    </message>
    <message>
        <source>Open a folder with JPEG, PNG, TIFF or other pictures in it.</source>
        <translation>Ouvrez un dossier qui contient des images JPEG, PNG, TIFF ou autres.</translation>
    </message>
    <message>
        <source>The file is neither a photo nor a IIIF manifest.</source>
        <translation>Le fichier n’est ni une photo ni un manifeste IIIF.</translation>
    </message>
    <message>
        <source>Open a photo, a folder of photos or a IIIF manifest.</source>
        <translation>Ouvrez une photo, un dossier de photos ou un manifeste IIIF.</translation>
    </message>
    <message>
        <source>What the photo says about itself cannot be read: %1.</source>
        <translation>Les informations de la photo ne peuvent pas être lues&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln photo(s) are shown.</source>
        <translation>
            <numerusform>Seule la première photo est affichée (%Ln).</numerusform>
            <numerusform>Seules les %Ln premières photos sont affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chapters nested deeper than %Ln level(s) are left out.</source>
        <translation>
            <numerusform>Les chapitres imbriqués au-delà de %Ln niveau sont ignorés.</numerusform>
            <numerusform>Les chapitres imbriqués au-delà de %Ln niveaux sont ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds no photo but %Ln raw one(s), which Vitrine does not show.</source>
        <translation>
            <numerusform>Le dossier ne contient aucune photo, sauf %Ln brute (RAW), que Vitrine ne montre pas.</numerusform>
            <numerusform>Le dossier ne contient aucune photo, sauf %Ln brutes (RAW), que Vitrine ne montre pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds no photo but %Ln video(s), which Vitrine does not show.</source>
        <translation>
            <numerusform>Le dossier ne contient aucune photo, mais %Ln vidéo, que Vitrine ne montre pas.</numerusform>
            <numerusform>Le dossier ne contient aucune photo, mais %Ln vidéos, que Vitrine ne montre pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds no photo but %Ln PDF file(s), which Vitrine does not show.</source>
        <translation>
            <numerusform>Le dossier ne contient aucune photo, mais %Ln fichier PDF, que Vitrine ne montre pas.</numerusform>
            <numerusform>Le dossier ne contient aucune photo, mais %Ln fichiers PDF, que Vitrine ne montre pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln raw photo(s) are not shown.</source>
        <translation>
            <numerusform>%Ln photo brute (RAW) n’est pas montrée.</numerusform>
            <numerusform>%Ln photos brutes (RAW) ne sont pas montrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) are not shown.</source>
        <translation>
            <numerusform>%Ln vidéo n’est pas montrée.</numerusform>
            <numerusform>%Ln vidéos ne sont pas montrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PDF file(s) are not shown.</source>
        <translation>
            <numerusform>%Ln fichier PDF n’est pas montré.</numerusform>
            <numerusform>%Ln fichiers PDF ne sont pas montrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) in the format %1 cannot be shown, as Qt has no plugin for it here.</source>
        <translation>
            <numerusform>%Ln photo au format %1 ne peut pas être montrée, car Qt n’a pas de greffon pour ce format ici.</numerusform>
            <numerusform>%Ln photos au format %1 ne peuvent pas être montrées, car Qt n’a pas de greffon pour ce format ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more photos in %Ln folder(s) inside.</source>
        <translation>
            <numerusform>Il y a d’autres photos dans %Ln dossier à l’intérieur.</numerusform>
            <numerusform>Il y a d’autres photos dans %Ln dossiers à l’intérieur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>printing::PrintProblem</name>
    <message>
        <source>The PDF %1 cannot be written: %2.</source>
        <translation>Le PDF %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>The printer %1 does not answer.</source>
        <translation>L’imprimante %1 ne répond pas.</translation>
    </message>
    <message>
        <source>Check that it is on, or save a PDF.</source>
        <translation>Vérifiez qu’elle est allumée, ou enregistrez un PDF.</translation>
    </message>
</context>
<context>
    <name>printing::SlideHtml</name>
    <message>
        <source>Photo not included</source>
        <translation>Photo non fournie</translation>
    </message>
</context>
<context>
    <name>search::ResultsModel</name>
    <message>
        <source>%1. Chapter: %2</source>
        <extracomment>A result of a search in a list: %1 is the slide, %2 the words.</extracomment>
        <translation>%1. Chapitre&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln result(s)</source>
        <extracomment>A slide in a list of results, for screen readers: its position and title, and the results.</extracomment>
        <translation>
            <numerusform>%1, %Ln résultat</numerusform>
            <numerusform>%1, %Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings::SettingsProblem</name>
    <message>
        <source>The settings cannot be read and begin anew; the old ones are kept as “%1”.</source>
        <extracomment>It follows the name of the file and a colon.</extracomment>
        <translation>les réglages ne peuvent pas être lus et repartent de zéro&#xa0;; les anciens sont gardés sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The settings cannot be read, and what you set now holds only until Vitrine is closed.</source>
        <extracomment>It follows the name of the file and a colon.</extracomment>
        <translation>les réglages ne peuvent pas être lus, et ceux que vous changez ne valent que jusqu’à la fermeture de Vitrine.</translation>
    </message>
    <message>
        <source>Make the file readable and writable, then start Vitrine again.</source>
        <translation>Rendez le fichier accessible en lecture et en écriture, puis relancez Vitrine.</translation>
    </message>
    <message>
        <source>What you set cannot be kept and holds only until Vitrine is closed.</source>
        <extracomment>It follows the name of the file and a colon.</extracomment>
        <translation>vos réglages ne peuvent pas être gardés et ne valent que jusqu’à la fermeture de Vitrine.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable.</source>
        <translation>Rendez le fichier et son dossier accessibles en écriture.</translation>
    </message>
</context>
<context>
    <name>startup::RunTask</name>
    <message>
        <source>There is no slide %1: the positions go from %2 to %3.</source>
        <translation>Il n’y a pas de diapositive %1&#xa0;: les positions vont de %2 à %3.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; --list, --check, --screenshot and --pdf need none.</source>
        <translation>Il n’y a pas d’écran pour ouvrir une fenêtre&#xa0;; --list, --check, --screenshot et --pdf n’en ont pas besoin.</translation>
    </message>
</context>
<context>
    <name>startup::ScreenshotCommand</name>
    <message>
        <source>The picture %1 cannot be written: %2.</source>
        <translation>L’image %1 n’a pas pu être enregistrée&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>the window and everything in it</source>
        <translation>la fenêtre et tout ce qu’elle contient</translation>
    </message>
    <message>
        <source>captions embedded in photos</source>
        <translation>les légendes intégrées aux photos</translation>
    </message>
    <message>
        <source>HTML in captions</source>
        <translation>le HTML des légendes</translation>
    </message>
    <message>
        <source>bookmarks and texts of PDF files</source>
        <translation>les signets et les textes des fichiers PDF</translation>
    </message>
    <message>
        <source>what was seen, and where you are</source>
        <translation>ce qui a été vu, et où vous en êtes</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>À propos de Vitrine</translation>
    </message>
    <message>
        <source>Reads captioned photo galleries.</source>
        <translation>Lit les galeries de photos légendées.</translation>
    </message>
    <message>
        <source>© 2026 The Vitrine developers</source>
        <translation>© 2026 Les développeurs de Vitrine</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (%1): you may use it, study it, change it and pass it on. It comes without any warranty.</source>
        <extracomment>%1 is the licence&apos;s short name, a link.</extracomment>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure (%1) : vous pouvez l’utiliser, l’étudier, le modifier et le transmettre. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A part that Vitrine is made of: %1 its name, %2 what it does here, %3 its licence.</extracomment>
        <translation>%1 : %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>Film&amp;strip</source>
        <translation>&amp;Bande de vignettes</translation>
    </message>
    <message>
        <source>&amp;Larger caption text</source>
        <translation>Texte de la légende plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller caption text</source>
        <translation>Texte de la légende plus peti&amp;t</translation>
    </message>
    <message>
        <source>&amp;Normal caption text</source>
        <translation>Texte de la légende &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Discover the next unseen slide</source>
        <translation>&amp;Découvrir la prochaine diapositive non vue</translation>
    </message>
    <message>
        <source>&amp;Review from the beginning</source>
        <translation>&amp;Revoir depuis le début</translation>
    </message>
    <message>
        <source>&amp;Next slide</source>
        <translation>Diapositive &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous slide</source>
        <translation>Diapositive &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Cover or first slide</source>
        <translation>&amp;Couverture ou première diapositive</translation>
    </message>
    <message>
        <source>&amp;Last slide</source>
        <translation>D&amp;ernière diapositive</translation>
    </message>
    <message>
        <source>&amp;Next language</source>
        <translation>Langue &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>À &amp;propos de Vitrine</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>Ouvrir une &amp;adresse…</translation>
    </message>
    <message>
        <source>Open the &amp;built-in gallery</source>
        <translation>Ouvrir la &amp;galerie intégrée</translation>
    </message>
    <message>
        <source>&amp;Photos for the built-in gallery…</source>
        <translation>&amp;Photos pour la galerie intégrée…</translation>
    </message>
    <message>
        <source>&amp;Subfolders as chapters</source>
        <translation>&amp;Sous-dossiers en chapitres</translation>
    </message>
    <message>
        <source>Photos by &amp;date</source>
        <translation>Photos par da&amp;te</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Back to the list of g&amp;alleries</source>
        <translation>Retour à la liste des &amp;galeries</translation>
    </message>
    <message>
        <source>&amp;Play or pause the moving picture</source>
        <translation>&amp;Animer ou arrêter l’image animée</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Ta&amp;ille réelle</translation>
    </message>
    <message>
        <source>Move the view left</source>
        <translation>Déplacer la vue à gauche</translation>
    </message>
    <message>
        <source>Move the view right</source>
        <translation>Déplacer la vue à droite</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Déplacer la vue vers le haut</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Déplacer la vue vers le bas</translation>
    </message>
    <message>
        <source>Leave what came last</source>
        <translation>Quitter ce qui est venu en dernier</translation>
    </message>
    <message>
        <source>&amp;Run the slideshow</source>
        <translation>&amp;Lancer le diaporama</translation>
    </message>
    <message>
        <source>&amp;Present from the beginning in full screen</source>
        <translation>&amp;Présenter depuis le début en plein écran</translation>
    </message>
    <message>
        <source>Present from &amp;here in full screen</source>
        <translation>Présenter à partir d’&amp;ici en plein écran</translation>
    </message>
    <message>
        <source>&amp;Black screen</source>
        <translation>Écran &amp;noir</translation>
    </message>
    <message>
        <source>Slideshow op&amp;tions…</source>
        <translation>&amp;Options du diaporama…</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Vue d’&amp;ensemble</translation>
    </message>
    <message>
        <source>Cont&amp;ents</source>
        <translation>So&amp;mmaire</translation>
    </message>
    <message>
        <source>&amp;Go to position or title…</source>
        <translation>&amp;Aller à une position ou à un titre…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rechercher du &amp;texte…</translation>
    </message>
    <message>
        <source>&amp;Guide to Vitrine</source>
        <translation>&amp;Guide de Vitrine</translation>
    </message>
    <message>
        <source>&amp;Most viewed</source>
        <translation>Les p&amp;lus vus</translation>
    </message>
    <message>
        <source>Our recommendat&amp;ions</source>
        <translation>&amp;Nos recommandations</translation>
    </message>
    <message>
        <source>&amp;Two languages side by side</source>
        <translation>&amp;Deux langues côte à côte</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Rég&amp;lages…</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Modifier les touches…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Copy &amp;caption</source>
        <translation>Copier la &amp;légende</translation>
    </message>
    <message>
        <source>Copy &amp;photo</source>
        <translation>Copier la &amp;photo</translation>
    </message>
    <message>
        <source>Copy c&amp;itation</source>
        <translation>Copier la &amp;référence</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Rec&amp;harger</translation>
    </message>
    <message>
        <source>&amp;Undo starting over</source>
        <translation>&amp;Annuler le retour au début</translation>
    </message>
    <message>
        <source>Press the main button</source>
        <translation>Activer le bouton principal</translation>
    </message>
    <message>
        <source>Scroll the caption down</source>
        <translation>Faire défiler la légende vers le bas</translation>
    </message>
    <message>
        <source>Scroll the caption up</source>
        <translation>Faire défiler la légende vers le haut</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Past&amp;e</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>No&amp;uvelle fenêtre</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>Montrer dans le gestionnaire de fic&amp;hiers</translation>
    </message>
    <message>
        <source>Open wit&amp;h…</source>
        <translation>Ouvrir a&amp;vec…</translation>
    </message>
    <message>
        <source>Copy &amp;file</source>
        <translation>Copier le &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Keep zoom and place</source>
        <translation>Conserver le &amp;zoom et la position</translation>
    </message>
    <message>
        <source>Photos by &amp;name</source>
        <translation>Photos par &amp;nom</translation>
    </message>
    <message>
        <source>Photos by file &amp;size</source>
        <translation>Photos par &amp;taille de fichier</translation>
    </message>
    <message>
        <source>Photos by &amp;rating</source>
        <translation>Photos par n&amp;ote</translation>
    </message>
    <message>
        <source>Photos by &amp;credit</source>
        <translation>Photos par &amp;crédit</translation>
    </message>
    <message>
        <source>Re&amp;verse the order of photos</source>
        <translation>In&amp;verser l’ordre des photos</translation>
    </message>
    <message>
        <source>Next res&amp;ult</source>
        <translation>Résultat sui&amp;vant</translation>
    </message>
    <message>
        <source>Pre&amp;vious result</source>
        <translation>Rés&amp;ultat précédent</translation>
    </message>
</context>
<context>
    <name>ui::BlackScreen</name>
    <message>
        <source>Black screen</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>Any key brings the picture back.</source>
        <translation>N’importe quelle touche ramène l’image.</translation>
    </message>
</context>
<context>
    <name>ui::BrowsePage</name>
    <message>
        <source>Back to the gallery</source>
        <translation>Revenir à la galerie</translation>
    </message>
    <message>
        <source>OUR RECOMMENDATIONS</source>
        <translation>NOS RECOMMANDATIONS</translation>
    </message>
    <message>
        <source>There is nothing to recommend yet.</source>
        <translation>Il n’y a encore rien à recommander.</translation>
    </message>
    <message>
        <source>Our recommendations</source>
        <translation>Nos recommandations</translation>
    </message>
    <message>
        <source>Most viewed and recommendations</source>
        <translation>Les plus vus et nos recommandations</translation>
    </message>
</context>
<context>
    <name>ui::ButtonShortcut</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: %1 is what a button does, %2 its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::CaptionPanel</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>ui::CardModel</name>
    <message>
        <source>all seen</source>
        <translation>tout vu</translation>
    </message>
    <message>
        <source>no. %L1</source>
        <extracomment>The position of a slide, as the counter says it.</extracomment>
        <translation>nº&#xa0;%L1</translation>
    </message>
    <message numerus="yes">
        <source>viewed %Ln time(s)</source>
        <translation>
            <numerusform>vu %Ln fois</numerusform>
            <numerusform>vu %Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gallery(ies)</source>
        <translation>
            <numerusform>%Ln galerie</numerusform>
            <numerusform>%Ln galeries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen</source>
        <translation>
            <numerusform>%Ln vue</numerusform>
            <numerusform>%Ln vues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChapterLine</name>
    <message numerus="yes">
        <source>%L1 of %Ln slide(s) seen</source>
        <translation>
            <numerusform>Vues&#xa0;: %L1 sur %Ln diapositive</numerusform>
            <numerusform>Vues&#xa0;: %L1 sur %Ln diapositives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChoiceRow</name>
    <message>
        <source>Pictures of this slide</source>
        <translation>Images de cette diapositive</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
</context>
<context>
    <name>ui::ClipboardController</name>
    <message>
        <source>There is no photo to copy on this slide.</source>
        <translation>Cette diapositive n’a pas de photo à copier.</translation>
    </message>
    <message>
        <source>The photo, with its address and its credit</source>
        <translation>La photo, avec son adresse et son crédit</translation>
    </message>
    <message>
        <source>Caption copied</source>
        <translation>Légende copiée</translation>
    </message>
    <message>
        <source>Selected text copied</source>
        <translation>Texte sélectionné copié</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Référence copiée</translation>
    </message>
    <message>
        <source>Copying the photo…</source>
        <translation>Copie de la photo…</translation>
    </message>
    <message>
        <source>The photo cannot be copied. %1</source>
        <translation>La photo ne peut pas être copiée. %1</translation>
    </message>
    <message>
        <source>Photo copied</source>
        <translation>Photo copiée</translation>
    </message>
</context>
<context>
    <name>ui::CollectionPage</name>
    <message>
        <source>A collection of galleries</source>
        <translation>Une collection de galeries</translation>
    </message>
    <message>
        <source>About the collection</source>
        <translation>À propos de la collection</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galeries</translation>
    </message>
</context>
<context>
    <name>ui::ContentsMenu</name>
    <message>
        <source>Con&amp;tents</source>
        <translation>So&amp;mmaire</translation>
    </message>
    <message>
        <source>&amp;More in the contents panel…</source>
        <translation>&amp;Plus dans le panneau du sommaire…</translation>
    </message>
</context>
<context>
    <name>ui::ContentsView</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>ui::CoverLinks</name>
    <message>
        <source>MOST VIEWED</source>
        <translation>LES PLUS VUS</translation>
    </message>
    <message>
        <source>OUR RECOMMENDATIONS</source>
        <translation>NOS RECOMMANDATIONS</translation>
    </message>
</context>
<context>
    <name>ui::DetailsHtml</name>
    <message>
        <source>Photo in words</source>
        <translation>La photo en mots</translation>
    </message>
    <message>
        <source>About this slide</source>
        <translation>À propos de cette diapositive</translation>
    </message>
    <message>
        <source>About this gallery</source>
        <translation>À propos de cette galerie</translation>
    </message>
    <message>
        <source>Nothing more is known of this slide.</source>
        <translation>On n’en sait pas plus sur cette diapositive.</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Sur le web</translation>
    </message>
    <message>
        <source>Also as</source>
        <translation>Autres formats</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>Fourni par</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>À propos de ce fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Profil de couleurs</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File date</source>
        <translation>Date du fichier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>ui::DetailsView</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>About this gallery</source>
        <translation>À propos de cette galerie</translation>
    </message>
</context>
<context>
    <name>ui::Dialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ouvrir un dossier de photos</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>Clear what was viewed</source>
        <translation>Effacer ce qui a été vu</translation>
    </message>
    <message>
        <source>Forget which galleries and slides were viewed most?</source>
        <translation>Oublier quelles galeries et diapositives ont été les plus vues&#xa0;?</translation>
    </message>
    <message>
        <source>Your place in each gallery is kept.</source>
        <translation>Votre place dans chaque galerie est conservée.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Address of a IIIF manifest or collection, or of a picture:</source>
        <translation>Adresse d’un manifeste ou d’une collection IIIF, ou d’une image&#xa0;:</translation>
    </message>
    <message>
        <source>Photos, archives of them and IIIF manifests (%1)</source>
        <translation>Photos, archives de photos et manifestes IIIF (%1)</translation>
    </message>
</context>
<context>
    <name>ui::DropHint</name>
    <message>
        <source>Drop to open</source>
        <translation>Déposez pour ouvrir</translation>
    </message>
</context>
<context>
    <name>ui::EndPage</name>
    <message>
        <source>THE END</source>
        <translation>FIN DE LA GALERIE</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation>REVOIR</translation>
    </message>
    <message>
        <source>Back to the last slide</source>
        <translation>Revenir à la dernière diapositive</translation>
    </message>
    <message>
        <source>OUR RECOMMENDATIONS</source>
        <translation>NOS RECOMMANDATIONS</translation>
    </message>
    <message>
        <source>Our recommendations</source>
        <translation>Nos recommandations</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>SOURCES</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The end of %1</source>
        <translation>La fin de la galerie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer depuis le début</translation>
    </message>
</context>
<context>
    <name>ui::FailurePanel</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ui::FilesController</name>
    <message>
        <source>The desktop knows no other application for this photo.</source>
        <translation>Le bureau ne connaît pas d’autre application pour cette photo.</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>Impossible de lancer %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) copied</source>
        <translation>
            <numerusform>%Ln fichier copié</numerusform>
            <numerusform>%Ln fichiers copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) copied</source>
        <translation>
            <numerusform>%Ln adresse copiée</numerusform>
            <numerusform>%Ln adresses copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Bande de vignettes</translation>
    </message>
</context>
<context>
    <name>ui::FindController</name>
    <message>
        <source>No results for “%1”.</source>
        <extracomment>%1 is what the reader looked for.</extracomment>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Result %1 of %2</source>
        <translation>Résultat %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::FindDelegate</name>
    <message>
        <source>chapter</source>
        <extracomment>Beside a slide in a list of results: what was found is the title of its chapter.</extracomment>
        <translation>chapitre</translation>
    </message>
</context>
<context>
    <name>ui::FindPanel</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Which result of a search the reader is at, and how many there are.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Result %1 of %2</source>
        <translation>Résultat %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) in other languages</source>
        <translation>
            <numerusform>%Ln résultat dans d’autres langues</numerusform>
            <numerusform>%Ln résultats dans d’autres langues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) in %1</source>
        <extracomment>%1 is a language, as within a sentence.</extracomment>
        <translation>
            <numerusform>%Ln résultat en %1</numerusform>
            <numerusform>%Ln résultats en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>from the first result again</source>
        <extracomment>A search that goes on after its last result.</extracomment>
        <translation>reprise au premier résultat</translation>
    </message>
    <message>
        <source>from the last result again</source>
        <translation>reprise au dernier résultat</translation>
    </message>
    <message>
        <source>Words, keywords, file names</source>
        <translation>Mots, mots-clés, noms de fichier</translation>
    </message>
    <message>
        <source>Find in titles, captions, credits, chapters, keywords and file names</source>
        <translation>Rechercher dans les titres, les légendes, les crédits, les chapitres, les mots-clés et les noms de fichier</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>ui::FullScreenButton</name>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
</context>
<context>
    <name>ui::GoToDialog</name>
    <message>
        <source>No title has a word that begins with “%1”.</source>
        <translation>Aucun titre n’a de mot qui commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>There is no position %1: they go from %L2 to %L3.</source>
        <translation>Il n’y a pas de position %1&#xa0;: elles vont de %L2 à %L3.</translation>
    </message>
    <message>
        <source>Position, from %L1 to %L2, or the beginning of a title:</source>
        <translation>Position, de %L1 à %L2, ou début d’un titre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::KeyDialog</name>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (désactivée)</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>%1 – changed</source>
        <translation>%1 – modifié</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Rétablir toutes les touches</translation>
    </message>
    <message>
        <source>Give every action the keys that Vitrine comes with?</source>
        <translation>Rendre à chaque action les touches d’origine&#xa0;?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Modifier les touches</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>Re&amp;chercher&#xa0;:</translation>
    </message>
    <message>
        <source>What keys do</source>
        <translation>Ce que font les touches</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Tout rétablir…</translation>
    </message>
</context>
<context>
    <name>ui::KeyEditor</name>
    <message>
        <source>&amp;Take it</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Touches de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>These are the keys as Vitrine comes with them.</source>
        <translation>Les touches d’origine sont rétablies.</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Nouvelle touche&#xa0;:</translation>
    </message>
    <message>
        <source>Press it here</source>
        <translation>Appuyez ici</translation>
    </message>
    <message>
        <source>Press the key, or several together, that you want to add. Tab goes on to the next button, Esc leaves the field.</source>
        <translation>Appuyez sur la touche à ajouter, ou sur plusieurs ensemble. Tab passe au bouton suivant, Échap quitte le champ.</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (désactivée)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 does nothing now.</source>
        <translation>%1 ne fait plus rien.</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>Aucune touche.</translation>
    </message>
    <message>
        <source>%1 is a key of “%2” already.</source>
        <translation>%1 est déjà une touche de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is what “%2” uses. Take it, or press another key.</source>
        <translation>%1 sert à «&#xa0;%2&#xa0;». Reprenez-la ou appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>%1 is a key of “%2” now.</source>
        <translation>%1 est désormais une touche de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is a key of “%2” now, but keys of a single character are switched off.</source>
        <translation>%1 est désormais une touche de «&#xa0;%2&#xa0;», mais les touches d’un seul caractère sont désactivées.</translation>
    </message>
    <message>
        <source>%1 leads out of wherever you are and cannot be given to anything else.</source>
        <translation>%1 permet de sortir d’où que l’on soit et ne peut servir à rien d’autre.</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop. Press another key.</source>
        <translation>%1 appartient au bureau. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>This key begins an accent. Press another key.</source>
        <translation>Cette touche commence un accent. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Press another key.</source>
        <translation>%1 ouvre le menu «&#xa0;%2&#xa0;». Appuyez sur une autre touche.</translation>
    </message>
</context>
<context>
    <name>ui::KeySheet</name>
    <message>
        <source>&lt;s&gt;%1&lt;/s&gt; (switched off)</source>
        <translation>&lt;s&gt;%1&lt;/s&gt; (désactivée)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Modifier les touches…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>This gallery has its texts in one language only</source>
        <translation>Les textes de cette galerie sont dans une seule langue</translation>
    </message>
</context>
<context>
    <name>ui::LanguageSwitch</name>
    <message>
        <source>Interface and captions: %1</source>
        <translation>Interface et légendes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>ui::LoadingIndicator</name>
    <message>
        <source>Loading the photo</source>
        <translation>Chargement de la photo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 – Vitrine</source>
        <translation>%1 – Vitrine</translation>
    </message>
</context>
<context>
    <name>ui::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>ui::MessageController</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>What cannot be shown</source>
        <translation>Ce qui ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show them as chapters</source>
        <translation>Les montrer en chapitres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, folder or address, %2 a sentence.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of this gallery cannot be shown as they are.</source>
        <translation>
            <numerusform>%Ln partie de cette galerie ne peut pas être affichée telle quelle.</numerusform>
            <numerusform>%Ln parties de cette galerie ne peuvent pas être affichées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file that was saved.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>ui::Minimap</name>
    <message>
        <source>Overview of the photo</source>
        <translation>Vue d’ensemble de la photo</translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation>Cliquer ou faire glisser pour déplacer la vue</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>How large a photo shows: 100% is its actual size. Write it as your language writes percents.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <extracomment>%1: a percentage, the zoom that is kept from slide to slide.</extracomment>
        <translation>%1, conservé</translation>
    </message>
</context>
<context>
    <name>ui::MostViewedView</name>
    <message>
        <source>What you view is not remembered.</source>
        <translation>Ce que vous regardez n’est pas retenu.</translation>
    </message>
    <message>
        <source>Nothing was viewed in the last hour. A slide counts after two seconds.</source>
        <translation>Rien n’a été vu depuis une heure. Une diapositive compte au bout de deux secondes.</translation>
    </message>
    <message>
        <source>Nothing was viewed in the last 24 hours. A slide counts after two seconds.</source>
        <translation>Rien n’a été vu depuis 24&#xa0;heures. Une diapositive compte au bout de deux secondes.</translation>
    </message>
    <message>
        <source>Nothing was viewed in the last week. A slide counts after two seconds.</source>
        <translation>Rien n’a été vu depuis une semaine. Une diapositive compte au bout de deux secondes.</translation>
    </message>
    <message>
        <source>MOST VIEWED</source>
        <translation>LES PLUS VUS</translation>
    </message>
    <message>
        <source>1 HOUR</source>
        <translation>1 HEURE</translation>
    </message>
    <message>
        <source>24 HOURS</source>
        <translation>24 HEURES</translation>
    </message>
    <message>
        <source>1 WEEK</source>
        <translation>1 SEMAINE</translation>
    </message>
    <message>
        <source>Most viewed</source>
        <translation>Les plus vus</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galeries</translation>
    </message>
    <message>
        <source>Most viewed galleries</source>
        <translation>Galeries les plus vues</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Most viewed slides</source>
        <translation>Diapositives les plus vues</translation>
    </message>
    <message>
        <source>Remember what I view</source>
        <translation>Retenir ce que je regarde</translation>
    </message>
    <message>
        <source>This stays on this computer. What is older than a week is forgotten.</source>
        <translation>Cela reste sur cet ordinateur. Ce qui date de plus d’une semaine est oublié.</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Forget what was viewed</source>
        <translation>Oublier ce qui a été vu</translation>
    </message>
</context>
<context>
    <name>ui::NavigationArrows</name>
    <message>
        <source>Previous slide</source>
        <translation>Diapositive précédente</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositive suivante</translation>
    </message>
    <message>
        <source>End of the gallery</source>
        <translation>Fin de la galerie</translation>
    </message>
</context>
<context>
    <name>ui::NavigationController</name>
    <message>
        <source>Back where you were.</source>
        <translation>Vous revoilà où vous étiez.</translation>
    </message>
    <message>
        <source>Started over from the beginning.</source>
        <translation>La galerie reprend au début.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::OpenController</name>
    <message>
        <source>Reloaded</source>
        <translation>Galerie rechargée</translation>
    </message>
    <message>
        <source>What was copied is nothing that Vitrine can open.</source>
        <translation>Ce qui a été copié n’est rien que Vitrine puisse ouvrir.</translation>
    </message>
</context>
<context>
    <name>ui::OpenWithDialog</name>
    <message>
        <source>Open with</source>
        <translation>Ouvrir avec</translation>
    </message>
    <message>
        <source>&amp;Applications:</source>
        <translation>&amp;Applications&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>ui::OpeningBar</name>
    <message>
        <source>Opening the built-in gallery…</source>
        <translation>Ouverture de la galerie intégrée…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::OrderMenu</name>
    <message>
        <source>Order %1</source>
        <translation>Ordre %1</translation>
    </message>
    <message>
        <source>R&amp;eading order</source>
        <translation>&amp;Ordre de lecture</translation>
    </message>
</context>
<context>
    <name>ui::Overview</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>All slides. Arrows move, Enter opens, typing finds, Esc goes back.</source>
        <translation>Toutes les diapositives. Les flèches déplacent, Entrée ouvre, la frappe cherche, Échap revient.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slide(s) selected</source>
        <translation>
            <numerusform>%Ln diapositive sélectionnée</numerusform>
            <numerusform>%Ln diapositives sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Back to the slide</source>
        <translation>Retour à la diapositive</translation>
    </message>
</context>
<context>
    <name>ui::OverviewTypeAhead</name>
    <message>
        <source>No title has a word that begins with “%1”.</source>
        <translation>Aucun titre n’a de mot qui commence par «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::ParallelText</name>
    <message>
        <source>Caption in %1</source>
        <extracomment>The accessible name of a caption; %1 is the language that it is in.</extracomment>
        <translation>Légende en %1</translation>
    </message>
</context>
<context>
    <name>ui::PhotoView</name>
    <message>
        <source>This is the first slide.</source>
        <translation>C’est la première diapositive.</translation>
    </message>
    <message>
        <source>The photo is on its way.</source>
        <translation>La photo est en cours de chargement.</translation>
    </message>
</context>
<context>
    <name>ui::PrintController</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Slide %L1 of %L2</source>
        <translation>Diapositive %L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>ui::PrintOptions</name>
    <message>
        <source>&amp;Slides:</source>
        <translation>&amp;Diapositives&#xa0;:</translation>
    </message>
    <message>
        <source>Some positions</source>
        <translation>Quelques positions</translation>
    </message>
    <message>
        <source>&amp;From position:</source>
        <translation>De la p&amp;osition&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;to position:</source>
        <translation>à &amp;la position&#xa0;:</translation>
    </message>
    <message>
        <source>Slides a &amp;page:</source>
        <translation>Diapositives par &amp;page&#xa0;:</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Une</translation>
    </message>
    <message>
        <source>%1 × %2 (%3)</source>
        <translation>%1 × %2 (%3)</translation>
    </message>
    <message>
        <source>With &amp;captions</source>
        <translation>A&amp;vec les légendes</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>&amp;Taille du texte&#xa0;:</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Language of the texts:</source>
        <translation>Lan&amp;gue des textes&#xa0;:</translation>
    </message>
    <message>
        <source>Second la&amp;nguage:</source>
        <translation>De&amp;uxième langue&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Second language stan&amp;ds:</source>
        <translation>Pla&amp;ce de la deuxième langue&#xa0;:</translation>
    </message>
    <message>
        <source>Beside the first</source>
        <translation>À côté de la première</translation>
    </message>
    <message>
        <source>Below the first</source>
        <translation>Sous la première</translation>
    </message>
    <message>
        <source>Pap&amp;er:</source>
        <translation>Pap&amp;ier&#xa0;:</translation>
    </message>
    <message>
        <source>Landsc&amp;ape</source>
        <translation>Pa&amp;ysage</translation>
    </message>
    <message>
        <source>This slide (%L1)</source>
        <translation>Celle-ci (%L1)</translation>
    </message>
    <message>
        <source>All slides (%L1)</source>
        <translation>Toutes (%L1)</translation>
    </message>
</context>
<context>
    <name>ui::PrintPreview</name>
    <message>
        <source>Preview of the first page</source>
        <translation>Aperçu de la première page</translation>
    </message>
</context>
<context>
    <name>ui::ReadAloudBar</name>
    <message>
        <source>Reading aloud – any key stops it</source>
        <translation>Lecture à voix haute – une touche quelconque l’arrête</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>The button that ends reading aloud.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture à voix haute</translation>
    </message>
</context>
<context>
    <name>ui::ReadAloudController</name>
    <message>
        <source>The desktop’s speech service does not answer. Read aloud again to try once more, or look at the desktop’s speech settings.</source>
        <translation>Le service vocal du bureau ne répond pas. Relancez la lecture pour essayer encore, ou consultez les réglages vocaux du bureau.</translation>
    </message>
    <message>
        <source>No voice for this language: %1. The desktop’s speech settings may offer one.</source>
        <translation>Aucune voix pour cette langue&#xa0;: %1. Les réglages vocaux du bureau en proposent peut-être une.</translation>
    </message>
</context>
<context>
    <name>ui::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Galeries &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Tout effacer</translation>
    </message>
</context>
<context>
    <name>ui::SettingEditor</name>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose “%1”</source>
        <translation>Choisir «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Reset all settings</source>
        <translation>Rétablir tous les réglages</translation>
    </message>
    <message>
        <source>Set everything in this window as Vitrine comes with it?</source>
        <translation>Rétablir les valeurs d’origine de toute cette fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>Keys that you changed stay as they are.</source>
        <translation>Les touches que vous avez modifiées restent.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Page&#xa0;:</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>&amp;Tout rétablir…</translation>
    </message>
    <message>
        <source>&amp;Clear…</source>
        <translation>&amp;Effacer…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>Ce que fait chaque touche</translation>
    </message>
    <message>
        <source>What was viewed so far</source>
        <translation>Ce qui a été vu jusqu’ici</translation>
    </message>
</context>
<context>
    <name>ui::SettingsTable</name>
    <message>
        <source>100 is the size that the desktop uses.</source>
        <translation>100 est la taille du bureau.</translation>
    </message>
    <message>
        <source>Show the caption</source>
        <translation>Afficher la légende</translation>
    </message>
    <message>
        <source>Show details below the caption</source>
        <translation>Afficher les détails sous la légende</translation>
    </message>
    <message>
        <source>What else is known of the photo: when, where and by whom it was taken.</source>
        <translation>Ce que l’on sait encore de la photo&#xa0;: quand, où et par qui elle a été prise.</translation>
    </message>
    <message>
        <source>Show the filmstrip</source>
        <translation>Afficher la bande de vignettes</translation>
    </message>
    <message>
        <source>Show the contents beside the slide</source>
        <translation>Afficher le sommaire à côté de la diapositive</translation>
    </message>
    <message>
        <source>Where the window is wide enough.</source>
        <translation>Là où la fenêtre est assez large.</translation>
    </message>
    <message>
        <source>Language of menus and buttons</source>
        <translation>Langue des menus et des boutons</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Language of titles and captions</source>
        <translation>Langue des titres et des légendes</translation>
    </message>
    <message>
        <source>Where a gallery lacks it, its next best language shows.</source>
        <translation>Là où une galerie ne l’a pas, la langue la plus proche la remplace.</translation>
    </message>
    <message>
        <source>As menus and buttons</source>
        <translation>Comme les menus et les boutons</translation>
    </message>
    <message>
        <source>Second language, beside the first</source>
        <translation>Deuxième langue, à côté de la première</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Nothing glides or fades, also where the desktop allows it.</source>
        <translation>Rien ne glisse ni ne s’estompe, même là où le bureau le permet.</translation>
    </message>
    <message>
        <source>Play moving pictures</source>
        <translation>Animer les images</translation>
    </message>
    <message>
        <source>They play by themselves when their slide is reached.</source>
        <translation>Elles s’animent d’elles-mêmes à l’arrivée sur leur diapositive.</translation>
    </message>
    <message>
        <source>How long a slide shows</source>
        <translation>Durée d’affichage d’une diapositive</translation>
    </message>
    <message>
        <source>As long as it takes to read</source>
        <translation>Le temps de la lire</translation>
    </message>
    <message>
        <source>The same time for each</source>
        <translation>Le même temps pour chacune</translation>
    </message>
    <message>
        <source>Words read in a minute</source>
        <translation>Mots lus en une minute</translation>
    </message>
    <message>
        <source>Seconds for each slide</source>
        <translation>Secondes par diapositive</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>Recommencer à la fin</translation>
    </message>
    <message>
        <source>Subfolders as chapters</source>
        <translation>Sous-dossiers en chapitres</translation>
    </message>
    <message>
        <source>Of folders of photos.</source>
        <translation>Dans les dossiers de photos.</translation>
    </message>
    <message>
        <source>Photos for the built-in gallery</source>
        <translation>Photos pour la galerie intégrée</translation>
    </message>
    <message>
        <source>A folder with photos of your own for the slides that have none.</source>
        <translation>Un dossier de vos photos pour les diapositives qui n’en ont pas.</translation>
    </message>
    <message>
        <source>Disk space for pictures from the network, in MiB</source>
        <translation>Espace disque pour les images du réseau, en Mio</translation>
    </message>
    <message>
        <source>What was seen once can then be seen without the network. 0 keeps nothing.</source>
        <translation>Ce qui a été vu une fois peut alors l’être sans réseau. 0 ne garde rien.</translation>
    </message>
    <message>
        <source>Memory for pictures, in MiB</source>
        <translation>Mémoire pour les images, en Mio</translation>
    </message>
    <message>
        <source>0 takes what suits this computer.</source>
        <translation>0 prend ce qui convient à cet ordinateur.</translation>
    </message>
    <message>
        <source>Count what is viewed</source>
        <translation>Compter ce qui est vu</translation>
    </message>
    <message>
        <source>On this computer only, to list what was viewed most.</source>
        <translation>Sur cet ordinateur seulement, pour la liste des plus vus.</translation>
    </message>
    <message>
        <source>Keys of a single character</source>
        <translation>Touches d’un seul caractère</translation>
    </message>
    <message>
        <source>Such as C for the caption. Switch them off where speech or a tremor presses them by accident.</source>
        <translation>Comme C pour la légende. Désactivez-les si la dictée ou un tremblement les actionne par accident.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galeries</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>Vitesse de la lecture à voix haute</translation>
    </message>
    <message>
        <source>Size of the caption’s text, in percent</source>
        <translation>Taille du texte de la légende, en pour cent</translation>
    </message>
    <message>
        <source>Shuffle, each slide once a round</source>
        <translation>Ordre aléatoire, chaque diapositive une fois par tour</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>0 is the speed of the desktop’s voice; less is slower, more is faster.</source>
        <translation>0 est la vitesse de la voix du bureau&#xa0;; moins est plus lent, plus est plus rapide.</translation>
    </message>
    <message>
        <source>Enlarge small photos</source>
        <translation>Agrandir les petites photos</translation>
    </message>
    <message>
        <source>To fill the view; else they show at their actual size. Drawings always fill it.</source>
        <translation>Pour remplir la vue&#xa0;; sinon, elles s’affichent à leur taille réelle. Les dessins la remplissent toujours.</translation>
    </message>
    <message>
        <source>Order of the photos of a folder</source>
        <translation>Ordre des photos d’un dossier</translation>
    </message>
    <message>
        <source>Dates from the oldest, files from the largest, ratings from the best.</source>
        <translation>Les dates depuis la plus ancienne, les fichiers depuis le plus lourd, les notes depuis la meilleure.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Dates when they were taken</source>
        <translation>Dates de prise de vue</translation>
    </message>
    <message>
        <source>File sizes</source>
        <translation>Tailles de fichier</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Reverse that order</source>
        <translation>Inverser cet ordre</translation>
    </message>
</context>
<context>
    <name>ui::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
</context>
<context>
    <name>ui::SlideTexts</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Credit: %1.</source>
        <translation>Crédit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is what the gallery calls the credit.</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Photo not included</source>
        <translation>Photo non fournie</translation>
    </message>
    <message>
        <source>This is a sound, not a picture</source>
        <translation>C’est un son, pas une image</translation>
    </message>
    <message>
        <source>This is a video, not a picture</source>
        <translation>C’est une vidéo, pas une image</translation>
    </message>
    <message>
        <source>This is a text, not a picture</source>
        <translation>C’est un texte, pas une image</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>Between what a credit is called and the credit.</extracomment>
        <translation>%1&#xa0;: </translation>
    </message>
    <message>
        <source>Not available in %1; shown in %2.</source>
        <extracomment>Of a caption: %1 is the language that was wanted, %2 the one that it is in.</extracomment>
        <translation>Non disponible en %1&#xa0;; affiché en %2.</translation>
    </message>
    <message>
        <source>The title is not available in %1; it is shown in %2.</source>
        <translation>Le titre n’est pas disponible en %1&#xa0;; il est affiché en %2.</translation>
    </message>
    <message>
        <source>Not available in %1.</source>
        <translation>Non disponible en %1.</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <extracomment>What a screen reader says first: %1 is the slide&apos;s position.</extracomment>
        <translation>%1 sur %2.</translation>
    </message>
    <message>
        <source>Chapter: %1.</source>
        <translation>Chapitre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Photo&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 / %Ln Photo(s)</source>
        <extracomment>The counter under the caption: the position, then the number of slides.</extracomment>
        <translation>
            <numerusform>%L1 / %Ln Foto</numerusform>
            <numerusform>%L1 / %Ln Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SlideshowController</name>
    <message>
        <source>The slideshow is over.</source>
        <translation>Le diaporama est terminé.</translation>
    </message>
    <message>
        <source>A slideshow is running</source>
        <translation>Un diaporama est en cours</translation>
    </message>
</context>
<context>
    <name>ui::SlideshowMenu</name>
    <message>
        <source>&amp;Slideshow</source>
        <translation>D&amp;iaporama</translation>
    </message>
    <message>
        <source>Begin &amp;again at the end</source>
        <translation>&amp;Recommencer à la fin</translation>
    </message>
    <message>
        <source>For as long as it takes to r&amp;ead</source>
        <translation>Le &amp;temps de la lecture</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln second(s)</source>
        <translation>
            <numerusform>Pendant %Ln seconde</numerusform>
            <numerusform>Pendant %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>Ordre &amp;aléatoire</translation>
    </message>
</context>
<context>
    <name>ui::SlideshowProgress</name>
    <message>
        <source>Waiting for the photo</source>
        <translation>En attente de la photo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, as short as can be.</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Slideshow running</source>
        <translation>Diaporama en cours</translation>
    </message>
    <message>
        <source>Slideshow paused</source>
        <translation>Diaporama en pause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln seconde restante</numerusform>
            <numerusform>%Ln secondes restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SortMenu</name>
    <message>
        <source>Or&amp;der of photos</source>
        <translation>Ordre des pho&amp;tos</translation>
    </message>
</context>
<context>
    <name>ui::TextLanguageMenu</name>
    <message>
        <source>&amp;Captions in</source>
        <translation>&amp;Légendes en</translation>
    </message>
    <message>
        <source>Second language &amp;beside</source>
        <translation>Seconde langue à &amp;côté</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>The &amp;interface’s language</source>
        <translation>La langue de l’&amp;interface</translation>
    </message>
</context>
<context>
    <name>ui::ThemeMenu</name>
    <message>
        <source>Colo&amp;urs</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>As the des&amp;ktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claires</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombres</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste éle&amp;vé</translation>
    </message>
</context>
<context>
    <name>ui::TourControls</name>
    <message>
        <source>DISCOVER</source>
        <translation>DÉCOUVRIR</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation>REVOIR</translation>
    </message>
    <message>
        <source>Go on to the next slide not yet seen</source>
        <translation>Passer à la prochaine diapositive non vue</translation>
    </message>
    <message>
        <source>Every slide is seen: go to the end of the gallery</source>
        <translation>Tout est vu&#xa0;: aller à la fin de la galerie</translation>
    </message>
    <message>
        <source>Go to a position or a title</source>
        <translation>Aller à une position ou à un titre</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer depuis le début</translation>
    </message>
    <message>
        <source>continue at %L1</source>
        <extracomment>Below the button DISCOVER: where an earlier tour goes on; %1 is a position.</extracomment>
        <translation>reprendre à %L1</translation>
    </message>
</context>
<context>
    <name>ui::ZoomController</name>
    <message>
        <source>Zoom: %1.</source>
        <translation>Zoom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is the largest size.</source>
        <translation>C’est la taille maximale.</translation>
    </message>
    <message>
        <source>This is the smallest size.</source>
        <translation>C’est la taille minimale.</translation>
    </message>
    <message>
        <source>Zoom: %1, kept from slide to slide.</source>
        <translation>Zoom&#xa0;: %1, conservé d’une diapositive à l’autre.</translation>
    </message>
    <message>
        <source>Zoom and place are kept from slide to slide.</source>
        <translation>Le zoom et la position sont conservés d’une diapositive à l’autre.</translation>
    </message>
    <message>
        <source>Each slide begins at the size that fits.</source>
        <translation>Chaque diapositive commence à la taille qui tient dans la fenêtre.</translation>
    </message>
</context>
</TS>
