<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>errors::FileProblem</name>
    <message numerus="yes">
        <source>The file is larger than %Ln MiB, the most that Vitrine opens.</source>
        <translation>
            <numerusform>The file is larger than %Ln MiB, the most that Vitrine opens.</numerusform>
            <numerusform>The file is larger than %Ln MiB, the most that Vitrine opens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iiif::DocumentProblem</name>
    <message numerus="yes">
        <source>Only the first %Ln gallery(ies) are shown.</source>
        <translation>
            <numerusform>Only the first gallery is shown (%Ln).</numerusform>
            <numerusform>Only the first %Ln galleries are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln canvas(es) are shown.</source>
        <translation>
            <numerusform>Only the first canvas is shown (%Ln).</numerusform>
            <numerusform>Only the first %Ln canvases are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chapters nested deeper than %Ln level(s) are left out.</source>
        <translation>
            <numerusform>Chapters nested deeper than %Ln level are left out.</numerusform>
            <numerusform>Chapters nested deeper than %Ln levels are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chapters hold more than %Ln slide(s); the rest is left out.</source>
        <translation>
            <numerusform>The chapters hold more than %Ln slide; the rest is left out.</numerusform>
            <numerusform>The chapters hold more than %Ln slides; the rest is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text has more than %Ln language(s); the rest is left out.</source>
        <translation>
            <numerusform>A text has more than %Ln language; the rest is left out.</numerusform>
            <numerusform>A text has more than %Ln languages; the rest is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>network::NetworkProblem</name>
    <message numerus="yes">
        <source>The server did not finish its answer within %Ln second(s).</source>
        <translation>
            <numerusform>The server did not finish its answer within %Ln second.</numerusform>
            <numerusform>The server did not finish its answer within %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server redirects again and again, more than %Ln time(s).</source>
        <translation>
            <numerusform>The server redirects again and again, more than %Ln time.</numerusform>
            <numerusform>The server redirects again and again, more than %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photos::ArchiveProblem</name>
    <message numerus="yes">
        <source>Only the first %Ln photo(s) of the archive are shown.</source>
        <translation>
            <numerusform>Only the first %Ln photo of the archive is shown.</numerusform>
            <numerusform>Only the first %Ln photos of the archive are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln MiB of the archive’s photos are shown.</source>
        <translation>
            <numerusform>Only the first %Ln MiB of the archive’s photos is shown.</numerusform>
            <numerusform>Only the first %Ln MiB of the archive’s photos are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photos::PhotoProblem</name>
    <message numerus="yes">
        <source>Only the first %Ln photo(s) are shown.</source>
        <translation>
            <numerusform>Only the first photo is shown (%Ln).</numerusform>
            <numerusform>Only the first %Ln photos are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chapters nested deeper than %Ln level(s) are left out.</source>
        <translation>
            <numerusform>Chapters nested deeper than %Ln level are left out.</numerusform>
            <numerusform>Chapters nested deeper than %Ln levels are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds no photo but %Ln raw one(s), which Vitrine does not show.</source>
        <translation>
            <numerusform>The folder holds no photo but %Ln raw one, which Vitrine does not show.</numerusform>
            <numerusform>The folder holds no photo but %Ln raw ones, which Vitrine does not show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds no photo but %Ln video(s), which Vitrine does not show.</source>
        <translation>
            <numerusform>The folder holds no photo but %Ln video, which Vitrine does not show.</numerusform>
            <numerusform>The folder holds no photo but %Ln videos, which Vitrine does not show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds no photo but %Ln PDF file(s), which Vitrine does not show.</source>
        <translation>
            <numerusform>The folder holds no photo but %Ln PDF file, which Vitrine does not show.</numerusform>
            <numerusform>The folder holds no photo but %Ln PDF files, which Vitrine does not show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln raw photo(s) are not shown.</source>
        <translation>
            <numerusform>%Ln raw photo is not shown.</numerusform>
            <numerusform>%Ln raw photos are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s) are not shown.</source>
        <translation>
            <numerusform>%Ln video is not shown.</numerusform>
            <numerusform>%Ln videos are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PDF file(s) are not shown.</source>
        <translation>
            <numerusform>%Ln PDF file is not shown.</numerusform>
            <numerusform>%Ln PDF files are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) in the format %1 cannot be shown, as Qt has no plugin for it here.</source>
        <translation>
            <numerusform>%Ln photo in the format %1 cannot be shown, as Qt has no plugin for it here.</numerusform>
            <numerusform>%Ln photos in the format %1 cannot be shown, as Qt has no plugin for it here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more photos in %Ln folder(s) inside.</source>
        <translation>
            <numerusform>There are more photos in %Ln folder inside.</numerusform>
            <numerusform>There are more photos in %Ln folders inside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>search::ResultsModel</name>
    <message numerus="yes">
        <source>%1, %Ln result(s)</source>
        <extracomment>A slide in a list of results, for screen readers: its position and title, and the results.</extracomment>
        <translation>
            <numerusform>%1, %Ln result</numerusform>
            <numerusform>%1, %Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CardModel</name>
    <message numerus="yes">
        <source>viewed %Ln time(s)</source>
        <translation>
            <numerusform>viewed %Ln time</numerusform>
            <numerusform>viewed %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gallery(ies)</source>
        <translation>
            <numerusform>%Ln gallery</numerusform>
            <numerusform>%Ln galleries</numerusform>
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
            <numerusform>%Ln seen</numerusform>
            <numerusform>%Ln seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChapterLine</name>
    <message numerus="yes">
        <source>%L1 of %Ln slide(s) seen</source>
        <translation>
            <numerusform>%L1 of %Ln slide seen</numerusform>
            <numerusform>%L1 of %Ln slides seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilesController</name>
    <message numerus="yes">
        <source>%Ln file(s) copied</source>
        <translation>
            <numerusform>%Ln file copied</numerusform>
            <numerusform>%Ln files copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) copied</source>
        <translation>
            <numerusform>%Ln address copied</numerusform>
            <numerusform>%Ln addresses copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindPanel</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) in other languages</source>
        <translation>
            <numerusform>%Ln result in other languages</numerusform>
            <numerusform>%Ln results in other languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) in %1</source>
        <extracomment>%1 is a language, as within a sentence.</extracomment>
        <translation>
            <numerusform>%Ln result in %1</numerusform>
            <numerusform>%Ln results in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageController</name>
    <message numerus="yes">
        <source>%Ln part(s) of this gallery cannot be shown as they are.</source>
        <translation>
            <numerusform>%Ln part of this gallery cannot be shown as it is.</numerusform>
            <numerusform>%Ln parts of this gallery cannot be shown as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Overview</name>
    <message numerus="yes">
        <source>%Ln slide(s) selected</source>
        <translation>
            <numerusform>%Ln slide selected</numerusform>
            <numerusform>%Ln slides selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SlideTexts</name>
    <message numerus="yes">
        <source>%L1 / %Ln Photo(s)</source>
        <extracomment>The counter under the caption: the position, then the number of slides.</extracomment>
        <translation>
            <numerusform>%L1 / %Ln Photo</numerusform>
            <numerusform>%L1 / %Ln Photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SlideshowMenu</name>
    <message numerus="yes">
        <source>For %Ln second(s)</source>
        <translation>
            <numerusform>For %Ln second</numerusform>
            <numerusform>For %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SlideshowProgress</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
</context>
</TS>
