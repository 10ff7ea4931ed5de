// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// What Vitrine accepts from files and servers of somebody else, and why.
namespace errors::limits {

/// Bytes of a manifest: the largest seen in the wild hold some tens of megabytes.
constexpr qint64 manifestBytes = qint64(64) * 1024 * 1024;

/// Canvases of a manifest: memory stays in proportion to what a person could ever page through.
constexpr int canvases = 200'000;

/// Ranges inside ranges: deeper than any table of contents, shallower than the stack.
constexpr int rangeDepth = 64;

/// Slides under all chapters together: nested chapters hold a slide each.
constexpr int chapterSlides = 1'000'000;

/// Languages of one text: more than any document has.
constexpr int languages = 256;

/// Entries of one list of details, alternatives or bodies, and annotations of one page: more than
/// anybody reads about one slide.
constexpr int entries = 2'000;
constexpr int annotations = 10'000;

/// Choices and specific resources inside one another: two are common.
constexpr int bodyDepth = 8;

/// Values of one text, whatever their languages.
constexpr int languageValues = 4'096;

/// Tags and characters of one text that is read as HTML: the parser recurses into nested tags,
/// repeats unclosed ones in every paragraph and compares every attribute with every other.
constexpr int htmlTags = 500;
constexpr int htmlCharacters = 32'768;

/// Galleries in a collection: each is one line of a list.
constexpr int collectionItems = 100'000;

/// Collections embedded in one another: deeper than any hierarchy, shallower than the stack. A
/// deeper one opens from its address.
constexpr int collectionDepth = 64;

/// Photos in a folder: as many as canvases in a manifest.
constexpr int photos = 200'000;

/// Folders inside a folder whose subfolders become chapters.
constexpr int folderDepth = 16;

/// Bytes of a sidecar: a hundred times what a program writes that keeps all its edits there.
constexpr qint64 sidecarBytes = qint64(16) * 1024 * 1024;

/// Characters of one text of a photo: IIM ends a caption at 2,000.
constexpr int photoTextCharacters = 100'000;

/// Redirects of one address: browsers follow 20, honest servers need 2 or 3.
constexpr int redirects = 10;

/// Seconds without a single byte after which a server counts as away, and seconds for a whole
/// manifest: a person will have given up.
constexpr int silentSeconds = 15;
constexpr int fetchSeconds = 60;

/// Days for which what a server gave comes from the disk without asking again, where the server
/// does not say for how long: institutions mend their scans now and then, and nobody waits for
/// that.
constexpr int freshDays = 7;

/// Seconds without a byte after which an old picture that was kept shows in place of the server's,
/// and for which that server is not asked again for what is kept.
constexpr int impatientSeconds = 5;
constexpr int awaySeconds = 30;

/// Bytes of one picture from the network, still encoded: larger than any that a person would wait
/// for.
constexpr qint64 pictureBytes = qint64(256) * 1024 * 1024;

/// Bytes of a picture file: four times what comes from the network, as scans kept without
/// compression are that large; some decoders hold the whole file.
constexpr qint64 pictureFileBytes = qint64(1024) * 1024 * 1024;

/// Pixels that one picture may claim: 16,384 by 16,384, more than any camera takes at once. While
/// it is decoded each takes four bytes (six in a progressive JPEG), and a file of a few bytes can
/// claim thousands of millions.
constexpr qint64 picturePixels = qint64(256) * 1024 * 1024;

/// Bytes that all pictures together may take while they are decoded, and the share of the
/// machine's memory (one part in so many) where that is less: enough for a photo of 24 megapixels
/// on every core, little enough for other programs to stay where they are.
constexpr qint64 decodingBytes = qint64(1024) * 1024 * 1024;
constexpr qint64 decodingShare = 8;

/// Pixels of all scans of one JPEG together: a progressive one goes over the whole picture in each,
/// about ten times, but a few kilobytes can name thousands of scans.
constexpr qint64 scannedPixels = 20 * picturePixels;

/// Pixels of a picture that moves: all of them are drawn for every frame, many times a second.
constexpr qint64 movingPixels = qint64(32) * 1024 * 1024;

/// Bytes of a drawing (SVG), which is read as a whole before it is drawn.
constexpr qint64 drawingBytes = qint64(16) * 1024 * 1024;

/// Bytes of an image service's `info.json`: honest ones hold some thousands, and this much is read
/// within a frame.
constexpr qint64 imageInfoBytes = qint64(256) * 1024;

/// Pixels along one side of an image that a service has in tiles: four times those of the largest
/// scan that is known.
constexpr int imageSide = 4'000'000;

/// Elements of a drawing, those counted again that it repeats (`use`), and how deep they stand in
/// one another: more than maps have, and drawn by functions that call themselves.
constexpr qint64 drawingElements = 200'000;
constexpr int drawingDepth = 200;

/// Notices kept of one manifest: nobody reads more.
constexpr int notices = 1'000;

} // namespace errors::limits
