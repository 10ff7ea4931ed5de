<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>errors::FileProblem</name>
    <message numerus="yes">
        <source>The file is larger than %n MiB, the most that Vitrine opens.</source>
        <translation>
            <numerusform>The file is larger than %n MiB, the most that Vitrine opens.</numerusform>
            <numerusform>The file is larger than %n MiB, the most that Vitrine opens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iiif::DocumentProblem</name>
    <message numerus="yes">
        <source>Only the first %n gallery(ies) are shown.</source>
        <translation>
            <numerusform>Only the first gallery is shown (%n).</numerusform>
            <numerusform>Only the first %n galleries are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n canvas(es) are shown.</source>
        <translation>
            <numerusform>Only the first canvas is shown (%n).</numerusform>
            <numerusform>Only the first %n canvases are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chapters nested deeper than %n level(s) are left out.</source>
        <translation>
            <numerusform>Chapters nested deeper than %n level are left out.</numerusform>
            <numerusform>Chapters nested deeper than %n levels are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chapters hold more than %n slide(s); the rest is left out.</source>
        <translation>
            <numerusform>The chapters hold more than %n slide; the rest is left out.</numerusform>
            <numerusform>The chapters hold more than %n slides; the rest is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text has more than %n language(s); the rest is left out.</source>
        <translation>
            <numerusform>A text has more than %n language; the rest is left out.</numerusform>
            <numerusform>A text has more than %n languages; the rest is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>network::NetworkProblem</name>
    <message numerus="yes">
        <source>The server did not finish its answer within %n second(s).</source>
        <translation>
            <numerusform>The server did not finish its answer within %n second.</numerusform>
            <numerusform>The server did not finish its answer within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server redirects again and again, more than %n time(s).</source>
        <translation>
            <numerusform>The server redirects again and again, more than %n time.</numerusform>
            <numerusform>The server redirects again and again, more than %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photos::ArchiveProblem</name>
    <message numerus="yes">
        <source>Only the first %n photo(s) of the archive are shown.</source>
        <translation>
            <numerusform>Only the first %n photo of the archive is shown.</numerusform>
            <numerusform>Only the first %n photos of the archive are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n MiB of the archive’s photos are shown.</source>
        <translation>
            <numerusform>Only the first %n MiB of the archive’s photos is shown.</numerusform>
            <numerusform>Only the first %n MiB of the archive’s photos are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photos::PhotoProblem</name>
    <message numerus="yes">
        <source>Only the first %n photo(s) are shown.</source>
        <translation>
            <numerusform>Only the first photo is shown (%n).</numerusform>
            <numerusform>Only the first %n photos are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chapters nested deeper than %n level(s) are left out.</source>
        <translation>
            <numerusform>Chapters nested deeper than %n level are left out.</numerusform>
            <numerusform>Chapters nested deeper than %n levels are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds no photo but %n raw one(s), which Vitrine does not show.</source>
        <translation>
            <numerusform>The folder holds no photo but %n raw one, which Vitrine does not show.</numerusform>
            <numerusform>The folder holds no photo but %n raw ones, which Vitrine does not show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds no photo but %n video(s), which Vitrine does not show.</source>
        <translation>
            <numerusform>The folder holds no photo but %n video, which Vitrine does not show.</numerusform>
            <numerusform>The folder holds no photo but %n videos, which Vitrine does not show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds no photo but %n PDF file(s), which Vitrine does not show.</source>
        <translation>
            <numerusform>The folder holds no photo but %n PDF file, which Vitrine does not show.</numerusform>
            <numerusform>The folder holds no photo but %n PDF files, which Vitrine does not show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raw photo(s) are not shown.</source>
        <translation>
            <numerusform>%n raw photo is not shown.</numerusform>
            <numerusform>%n raw photos are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) are not shown.</source>
        <translation>
            <numerusform>%n video is not shown.</numerusform>
            <numerusform>%n videos are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) are not shown.</source>
        <translation>
            <numerusform>%n PDF file is not shown.</numerusform>
            <numerusform>%n PDF files are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in the format %1 cannot be shown, as Qt has no plugin for it here.</source>
        <translation>
            <numerusform>%n photo in the format %1 cannot be shown, as Qt has no plugin for it here.</numerusform>
            <numerusform>%n photos in the format %1 cannot be shown, as Qt has no plugin for it here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more photos in %n folder(s) inside.</source>
        <translation>
            <numerusform>There are more photos in %n folder inside.</numerusform>
            <numerusform>There are more photos in %n folders inside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CardModel</name>
    <message numerus="yes">
        <source>viewed %n time(s)</source>
        <translation>
            <numerusform>viewed %n time</numerusform>
            <numerusform>viewed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gallery(ies)</source>
        <translation>
            <numerusform>%n gallery</numerusform>
            <numerusform>%n galleries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen</source>
        <translation>
            <numerusform>%n seen</numerusform>
            <numerusform>%n seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChapterLine</name>
    <message numerus="yes">
        <source>%1 of %n slide(s) seen</source>
        <translation>
            <numerusform>%1 of %n slide seen</numerusform>
            <numerusform>%1 of %n slides seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindPanel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageController</name>
    <message numerus="yes">
        <source>%n part(s) of this gallery cannot be shown as they are.</source>
        <translation>
            <numerusform>%n part of this gallery cannot be shown as it is.</numerusform>
            <numerusform>%n parts of this gallery cannot be shown as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SlideTexts</name>
    <message numerus="yes">
        <source>%1 / %n Photo(s)</source>
        <extracomment>The counter under the caption: the position, then the number of slides.</extracomment>
        <translation>
            <numerusform>%1 / %n Photo</numerusform>
            <numerusform>%1 / %n Photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SlideshowMenu</name>
    <message numerus="yes">
        <source>For %n second(s)</source>
        <translation>
            <numerusform>For %n second</numerusform>
            <numerusform>For %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SlideshowProgress</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
</TS>
