// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/setting.h"
#include "core/settings/theme.h"

#include <QByteArray>
#include <QSize>

/// Every setting of Vitrine, each with its key and its default.
namespace settings {

/// The interface language last chosen, a tag such as `fr`; empty until one is chosen.
inline const Setting<QString> language("interface/language", QString());

/// The language that captions show in, a tag; empty to follow the interface's.
inline const Setting<QString> captionLanguage("caption/language", QString());
/// The language that captions show in beside that one, a tag; empty for none.
inline const Setting<QString> secondLanguage("caption/secondLanguage", QString());
/// The one that was shown there last, to come back with one key; empty if there never was one.
inline const Setting<QString> lastSecondLanguage("caption/lastSecondLanguage", QString());

/// Whether keys that are a single character without Ctrl or Alt do anything (WCAG 2.1.4).
inline const Setting<bool> singleLetterKeys("keys/singleLetters", true);
/// How fast captions are read aloud, from -100 to 100, 0 as the desktop's voice is set.
inline const Setting<int> speechRate("speech/rate", 0, -100, 100);

inline const Setting<Theme> theme("appearance/theme", Theme::Desktop);
/// No motion that is not asked for, whatever the desktop says.
inline const Setting<bool> reduceMotion("appearance/reduceMotion", false);

/// The caption's text size in percent of the desktop's.
inline const Setting<int> captionPercent("caption/percent", 100, 80, 400);

/// Galleries opened last, as loading::RecentGalleries writes them.
inline const Setting<QByteArray> recentGalleries("opening/recent", QByteArray());
/// A folder whose photos stand in for those that the built-in gallery lacks; may be empty.
inline const Setting<QString> builtinPhotos("opening/builtinPhotos", QString());
inline const Setting<bool> photosByDate("opening/photosByDate", false);
inline const Setting<bool> subfolders("opening/subfolders", false);
/// Where the reader last looked for something to open.
inline const Setting<QString> lastFolder("opening/folder", QString());

/// MiB of decoded pictures that a window keeps; 0 for a share of the machine's memory.
inline const Setting<int> pictureMemory("pictures/memoryMiB", 0, 0, 65536);
/// How much of the disk pictures and galleries from the network may take, in MiB, so that what was
/// seen once is there offline; 0 keeps nothing.
inline const Setting<int> pictureCacheMiB("pictures/diskCacheMiB", 512, 0, 1048576);

/// Whether pictures that move do so by themselves, where the desktop does not ask for no motion.
inline const Setting<bool> playMotion("pictures/playMotion", true);

/// Whether what is viewed is counted, for LES PLUS VUS.
inline const Setting<bool> keepViews("history/keepViews", true);
/// Whether a slideshow shows each slide for as long as it takes to read, or all for as long.
inline const Setting<bool> slideshowByReading("slideshow/byReading", true);
inline const Setting<int> slideshowSeconds("slideshow/seconds", 8, 1, 3600);
/// How fast the reader reads.
inline const Setting<int> slideshowWordsAMinute("slideshow/wordsAMinute", 200, 40, 1000);
/// At the end of a slideshow begin again.
inline const Setting<bool> slideshowRound("slideshow/round", false);
/// Show the slides in no order, each once a round.
inline const Setting<bool> slideshowShuffle("slideshow/shuffle", false);
/// The tab of LES PLUS VUS that was open last, as history::Span counts them.
inline const Setting<int> mostViewedTab("history/mostViewedTab", 0, 0, 2);

/// How galleries are printed: slides across and down a page, their captions, the size of their text
/// in percent, and the paper, by the name that PPD files give it; empty for the usual one.
inline const Setting<QSize> printGrid("print/grid", QSize(1, 1));
inline const Setting<bool> printCaptions("print/captions", true);
inline const Setting<int> printTextPercent("print/textPercent", 100);
inline const Setting<bool> printSecondBelow("print/secondLanguageBelow", false);
inline const Setting<QString> printPaper("print/paper", QString());
inline const Setting<bool> printLandscape("print/landscape", false);

inline const Setting<bool> detailsVisible("window/details", false);
inline const Setting<bool> captionVisible("window/caption", true);
/// The table of contents beside the slide.
inline const Setting<bool> contentsVisible("window/contents", false);
inline const Setting<bool> filmstripVisible("window/filmstrip", true);
/// How wide thumbnails are in the overview, in device-independent pixels.
inline const Setting<int> overviewThumbnail("window/overviewThumbnail", 160, 1, 4096);
/// The size in device pixels that the last photo was shown at, or had room for. At first a guess
/// that suits most screens.
inline const Setting<QSize> photoRoom("window/photoRoom", QSize(1920, 1080), QSize(1, 1),
                                      QSize(16384, 16384));
inline const Setting<QByteArray> windowGeometry("window/geometry", QByteArray());

} // namespace settings
