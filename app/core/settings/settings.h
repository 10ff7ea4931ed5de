// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/sorting.h"
#include "core/settings/photosortkey.h"
#include "core/settings/setting.h"
#include "core/settings/theme.h"

#include <QByteArray>
#include <QSize>

/// Every setting of Vitrine, each with its key in the file and its default value.
namespace settings {

/// Language of the interface, a BCP 47 tag such as `fr`; empty to follow the desktop.
inline const Setting<QString> language("interface/language", QString());

/// Language of titles and captions, a BCP 47 tag; empty to follow the interface.
inline const Setting<QString> captionLanguage("caption/language", QString());
/// Language of the captions beside those, a BCP 47 tag; empty for none.
inline const Setting<QString> secondLanguage("caption/secondLanguage", QString());
/// The last value of secondLanguage that was not empty, for the key that shows it again.
inline const Setting<QString> lastSecondLanguage("caption/lastSecondLanguage", QString());

/// Whether keys that are a single character without Ctrl or Alt do anything (WCAG 2.1.4).
inline const Setting<bool> singleLetterKeys("keys/singleLetters", true);
/// Speed at which captions are read aloud, from -100 to 100; 0 is the speed of the desktop's voice.
inline const Setting<int> speechRate("speech/rate", 0, -100, 100);

inline const Setting<Theme> theme("appearance/theme", Theme::Desktop);
/// Whether animations are off even where the desktop allows them.
inline const Setting<bool> reduceMotion("appearance/reduceMotion", false);

/// Text size of captions in percent of the desktop's.
inline const Setting<int> captionPercent("caption/percent", 100, 80, 400);

/// The galleries opened last, as JSON; read and written by loading::RecentGalleries.
inline const Setting<QByteArray> recentGalleries("opening/recent", QByteArray());
/// A folder with photos for the slides of the built-in gallery that have none; may be empty.
inline const Setting<QString> builtinPhotos("opening/builtinPhotos", QString());
/// Whether the photos of a folder are sorted by the date when they were taken.
inline const Setting<bool> photosByDate("opening/photosByDate", false);
/// What they are sorted by otherwise; never Date.
inline const Setting<gallery::Sorting::Key> photosOtherwiseBy("opening/photosBy",
                                                              gallery::Sorting::Key::Name);
/// Both of these as one.
inline const PhotoSortKey photoSortKey(photosByDate, photosOtherwiseBy);
/// Whether that order is reversed.
inline const Setting<bool> photosReversed("opening/photosReversed", false);
/// Whether the subfolders of a folder of photos become chapters.
inline const Setting<bool> subfolders("opening/subfolders", false);
/// The folder that the dialog for opening files shows first.
inline const Setting<QString> lastFolder("opening/folder", QString());

/// Memory for the decoded pictures of a window, in MiB; 0 for a share of the machine's memory.
inline const Setting<int> pictureMemory("pictures/memoryMiB", 0, 0, 65536);
/// Disk space for pictures and galleries from the network, in MiB, so that they can be shown
/// offline; 0 stores none.
inline const Setting<int> pictureCacheMiB("pictures/diskCacheMiB", 512, 0, 1048576);

/// Whether a photo that is smaller than its room is enlarged to fill it.
inline const Setting<bool> enlargeSmall("pictures/enlargeSmall", false);
/// Whether animated pictures play by themselves, unless the desktop asks for no motion.
inline const Setting<bool> playMotion("pictures/playMotion", true);

/// Whether views are counted, for LES PLUS VUS.
inline const Setting<bool> keepViews("history/keepViews", true);
/// Whether a slideshow shows each slide for as long as it takes to read, instead of
/// slideshowSeconds.
inline const Setting<bool> slideshowByReading("slideshow/byReading", true);
inline const Setting<int> slideshowSeconds("slideshow/seconds", 8, 1, 3600);
/// Reading speed, in words a minute.
inline const Setting<int> slideshowWordsAMinute("slideshow/wordsAMinute", 200, 40, 1000);
/// Whether a slideshow starts again at its end.
inline const Setting<bool> slideshowRound("slideshow/round", false);
/// Whether slides show in random order, each once a round.
inline const Setting<bool> slideshowShuffle("slideshow/shuffle", false);
/// The tab of LES PLUS VUS that was open last, a history::Span.
inline const Setting<int> mostViewedTab("history/mostViewedTab", 0, 0, 2);

/// Slides across and down a printed page.
inline const Setting<QSize> printGrid("print/grid", QSize(1, 1));
inline const Setting<bool> printCaptions("print/captions", true);
/// Text size on paper, in percent.
inline const Setting<int> printTextPercent("print/textPercent", 100);
/// Whether the second language is printed below the first, instead of beside it.
inline const Setting<bool> printSecondBelow("print/secondLanguageBelow", false);
/// The name that PPD files give the paper (QPageSize::key()); empty for the printer's default.
inline const Setting<QString> printPaper("print/paper", QString());
inline const Setting<bool> printLandscape("print/landscape", false);

inline const Setting<bool> detailsVisible("window/details", false);
inline const Setting<bool> captionVisible("window/caption", true);
/// Whether the table of contents shows beside the slide.
inline const Setting<bool> contentsVisible("window/contents", false);
inline const Setting<bool> filmstripVisible("window/filmstrip", true);
/// Width of thumbnails in the overview, in device-independent pixels.
inline const Setting<int> overviewThumbnail("window/overviewThumbnail", 160, 1, 4096);
/// The space that the last photo had in the window, in device pixels: the next start decodes its
/// first photo at this size. The default is that of the most common screens.
inline const Setting<QSize> photoRoom("window/photoRoom", QSize(1920, 1080), QSize(1, 1),
                                      QSize(16384, 16384));
/// As QWidget::saveGeometry() returns it.
inline const Setting<QByteArray> windowGeometry("window/geometry", QByteArray());

} // namespace settings
