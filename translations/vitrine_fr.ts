<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Says</name>
    <message>
        <source>The picture %1 cannot be written: %2.</source>
        <translation>L’image %1 n’a pas pu être enregistrée : %2.</translation>
    </message>
    <message>
        <source>There is no slide %1: the positions go from %2 to %3.</source>
        <translation>Il n’y a pas de diapositive %1 : les positions vont de %2 à %3.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; --list and --screenshot need none.</source>
        <translation>Aucun écran où ouvrir une fenêtre ; --list et --screenshot n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>La sortie n’a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>commandline::Parser</name>
    <message>
        <source>Start at this position of the counter.</source>
        <translation>Démarrer à cette position du compteur.</translation>
    </message>
    <message>
        <source>Start in full screen.</source>
        <translation>Démarrer en plein écran.</translation>
    </message>
    <message>
        <source>Colours: light, dark, or the desktop&apos;s own.</source>
        <translation>Couleurs : claires, sombres ou celles du bureau.</translation>
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
        <source>Print position, title and caption of every slide, a line each, separated by tabs. Needs no display.</source>
        <translation>Afficher la position, le titre et la légende de chaque diapositive, une par ligne, séparés par des tabulations. Ne nécessite pas d’écran.</translation>
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
        <translation>La langue « %1 » n’existe pas dans l’interface ; langues possibles : %2.</translation>
    </message>
    <message>
        <source>“%1” is no position; --slide takes a number from 0.</source>
        <translation>« %1 » n’est pas une position ; --slide attend un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>There is no theme “%1”; choose one of: %2.</source>
        <translation>Le thème « %1 » n’existe pas ; thèmes possibles : %2.</translation>
    </message>
    <message>
        <source>“%1” is no size; --size takes one such as 1280x800, each side from %2 to %3.</source>
        <translation>« %1 » n’est pas une taille ; --size en attend une comme 1280x800, chaque côté de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is no scale; --scale takes a number from %2 to %3.</source>
        <translation>« %1 » n’est pas une échelle ; --scale attend un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>Give either --list or --screenshot, not both.</source>
        <translation>Indiquez --list ou --screenshot, pas les deux.</translation>
    </message>
    <message>
        <source>--screenshot needs the name of a file.</source>
        <translation>--screenshot attend un nom de fichier.</translation>
    </message>
    <message>
        <source>There is no option --%1; see vitrine --help.</source>
        <translation>L’option --%1 n’existe pas ; voir vitrine --help.</translation>
    </message>
    <message>
        <source>Vitrine cannot open “%1”: it takes options only; see vitrine --help.</source>
        <translation>Vitrine ne peut pas ouvrir « %1 » : seules les options sont acceptées ; voir vitrine --help.</translation>
    </message>
    <message>
        <source>Reads captioned photo galleries. It opens the built-in one.</source>
        <translation>Affiche des galeries de photos légendées. Ouvre la galerie intégrée.</translation>
    </message>
    <message>
        <source>Start in this language.</source>
        <translation>Démarrer dans cette langue.</translation>
    </message>
</context>
<context>
    <name>formats::Problem</name>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (emplacement : %2)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu : %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MiB, the most that Vitrine opens.</source>
        <translation>
            <numerusform>Le fichier dépasse %n Mio, la taille maximale que Vitrine peut ouvrir.</numerusform>
            <numerusform>Le fichier dépasse %n Mio, la taille maximale que Vitrine peut ouvrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1.</source>
        <translation>Le fichier n’est pas du JSON valide : %1.</translation>
    </message>
    <message>
        <source>The file is JSON, but no IIIF manifest: it has no type.</source>
        <translation>Le fichier est du JSON, mais pas un manifeste IIIF : il n’a pas de type.</translation>
    </message>
    <message>
        <source>The file is no IIIF manifest: its type is “%1”.</source>
        <translation>Le fichier n’est pas un manifeste IIIF : son type est « %1 ».</translation>
    </message>
    <message>
        <source>The manifest is not written for IIIF Presentation 3: its context is “%1”.</source>
        <translation>Le manifeste n’est pas écrit pour IIIF Presentation 3 : son contexte est « %1 ».</translation>
    </message>
    <message>
        <source>The manifest holds no canvas that can be shown.</source>
        <translation>Le manifeste ne contient aucun canevas affichable.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n canvas(es) are shown.</source>
        <translation>
            <numerusform>Seul le premier canevas est affiché (%n).</numerusform>
            <numerusform>Seuls les %n premiers canevas sont affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chapters nested deeper than %n level(s) are left out.</source>
        <translation>
            <numerusform>Les chapitres imbriqués au-delà de %n niveau sont ignorés.</numerusform>
            <numerusform>Les chapitres imbriqués au-delà de %n niveaux sont ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands here should be of JSON type “%1”; it is left out.</source>
        <translation>Une valeur JSON de type « %1 » était attendue ici ; celle-ci est ignorée.</translation>
    </message>
    <message>
        <source>A canvas has no id; it is shown, but belongs to no chapter.</source>
        <translation>Un canevas n’a pas d’identifiant ; il est affiché, mais n’appartient à aucun chapitre.</translation>
    </message>
    <message>
        <source>Two canvases have the id “%1”; chapters lead to the first.</source>
        <translation>Deux canevas ont l’identifiant « %1 » ; les chapitres mènent au premier.</translation>
    </message>
    <message>
        <source>A chapter names a canvas that does not exist: “%1”.</source>
        <translation>Un chapitre désigne un canevas qui n’existe pas : « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>The chapters hold more than %n slide(s); the rest is left out.</source>
        <translation>
            <numerusform>Les chapitres contiennent plus de %n diapositive ; le reste est ignoré.</numerusform>
            <numerusform>Les chapitres contiennent plus de %n diapositives ; le reste est ignoré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text has more than %n language(s); the rest is left out.</source>
        <translation>
            <numerusform>Un texte existe en plus de %n langue ; le reste est ignoré.</numerusform>
            <numerusform>Un texte existe en plus de %n langues ; le reste est ignoré.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Actions</name>
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
        <translation>&amp;Pellicule</translation>
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
        <source>Press the main &amp;button</source>
        <translation>Activer le &amp;bouton principal</translation>
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
        <source>&amp;Go to position…</source>
        <translation>&amp;Aller à une position…</translation>
    </message>
    <message>
        <source>Scroll the caption d&amp;own</source>
        <translation>&amp;Faire défiler la légende vers le bas</translation>
    </message>
    <message>
        <source>Scroll the caption &amp;up</source>
        <translation>Faire défiler la légende vers le &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Next language</source>
        <translation>Langue &amp;suivante</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>À &amp;propos de Vitrine</translation>
    </message>
</context>
<context>
    <name>widgets::CaptionPanel</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>widgets::ChapterLine</name>
    <message numerus="yes">
        <source>%1 of %n slide(s) seen</source>
        <translation>
            <numerusform>Vues : %1 sur %n diapositive</numerusform>
            <numerusform>Vues : %1 sur %n diapositives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Dialogs</name>
    <message>
        <source>Go to position</source>
        <translation>Aller à une position</translation>
    </message>
    <message>
        <source>Position, from %1 to %2:</source>
        <translation>Position, de %1 à %2 :</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>À propos de Vitrine</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Vitrine %1&lt;/h3&gt;&lt;p&gt;Reads captioned photo galleries.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Vitrine %1&lt;/h3&gt;&lt;p&gt;Affiche des galeries de photos légendées.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>widgets::Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Pellicule</translation>
    </message>
</context>
<context>
    <name>widgets::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>widgets::LanguageSwitch</name>
    <message>
        <source>Interface and captions: %1</source>
        <translation>Interface et légendes : %1</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>%1 – Vitrine</source>
        <translation>%1 – Vitrine</translation>
    </message>
</context>
<context>
    <name>widgets::Menus</name>
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
</context>
<context>
    <name>widgets::SlideTexts</name>
    <message numerus="yes">
        <source>%1 / %n Photo(s)</source>
        <extracomment>The counter under the caption: the position, then the number of slides.</extracomment>
        <translation>
            <numerusform>%1 / %n Foto</numerusform>
            <numerusform>%1 / %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>%1 of %2. %3.</source>
        <translation>%1 sur %2. %3.</translation>
    </message>
    <message>
        <source>Credit: %1.</source>
        <translation>Crédit : %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Photo not included</source>
        <translation>Photo non fournie</translation>
    </message>
</context>
<context>
    <name>widgets::Stage</name>
    <message>
        <source>This is the first slide.</source>
        <translation>C’est la première diapositive.</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>C’est la dernière diapositive.</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>Diapositive précédente</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositive suivante</translation>
    </message>
</context>
<context>
    <name>widgets::TourFoot</name>
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
        <source>Start again from the beginning</source>
        <translation>Recommencer depuis le début</translation>
    </message>
</context>
</TS>
