// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// What Vitrine accepts from files and servers, each limit with its reason.
namespace errors::limits {

/// Bytes of a manifest: the largest known ones have some tens of megabytes.
constexpr qint64 manifestBytes = qint64(64) * 1024 * 1024;

/// Canvases of a manifest: bounds the memory, far above what a person pages through.
constexpr int canvases = 200'000;

/// Nesting of ranges: deeper than any table of contents, and safe for recursive functions.
constexpr int rangeDepth = 64;

/// Slides of all chapters together: each level of nested chapters lists its slides again.
constexpr int chapterSlides = 1'000'000;

/// Languages of one text: more than any document has.
constexpr int languages = 256;

/// Entries of one list of details, alternatives or bodies, and annotations of one page: more than
/// anybody reads about one slide.
constexpr int entries = 2'000;
constexpr int annotations = 10'000;

/// Nesting of choices and specific resources: two levels are common.
constexpr int bodyDepth = 8;

/// Values of one text in all languages together.
constexpr int languageValues = 4'096;

/// Tags and characters of one text that is parsed as HTML: the parser recurses into nested tags,
/// repeats unclosed ones in every paragraph and compares every attribute with every other.
constexpr int htmlTags = 500;
constexpr int htmlCharacters = 32'768;

/// Galleries in a collection: each is a row of a list.
constexpr int collectionItems = 100'000;

/// Nesting of embedded collections: deeper than any hierarchy, and safe for recursive functions. A
/// deeper one is opened from its address.
constexpr int collectionDepth = 64;

/// Photos in a folder: as many as canvases in a manifest.
constexpr int photos = 200'000;

/// Folders inside a folder whose subfolders become chapters.
constexpr int folderDepth = 16;

/// Bytes of a sidecar: a hundred times the size that programs write which store all edits in it.
constexpr qint64 sidecarBytes = qint64(16) * 1024 * 1024;

/// Characters of one text in a photo's metadata: IIM limits a caption to 2,000.
constexpr int photoTextCharacters = 100'000;

/// Redirects of one request: browsers follow 20, honest servers need 2 or 3.
constexpr int redirects = 10;

/// Seconds without a byte after which a server counts as unreachable, and seconds for a whole
/// manifest: a person gives up sooner.
constexpr int silentSeconds = 15;
constexpr int fetchSeconds = 60;

/// Days for which a cached answer is used without a request, if the server does not specify it:
/// institutions correct their scans now and then, and no reader waits for that.
constexpr int freshDays = 7;

/// Seconds without a byte after which an expired picture from the cache is shown instead, and
/// seconds for which that server is not asked again for anything that is in the cache.
constexpr int impatientSeconds = 5;
constexpr int awaySeconds = 30;

/// Bytes of one encoded picture from the network: larger than any that a person waits for.
constexpr qint64 pictureBytes = qint64(256) * 1024 * 1024;

/// Bytes of a picture file: four times the limit for the network, because uncompressed scans are
/// that large. Some decoders read the whole file into memory.
constexpr qint64 pictureFileBytes = qint64(1024) * 1024 * 1024;

/// Pixels that the header of a picture may declare: 16,384 by 16,384, more than any camera takes at
/// once. Each takes four bytes while it is decoded (six in a progressive JPEG), and a file of a few
/// bytes can declare thousands of millions.
constexpr qint64 picturePixels = qint64(256) * 1024 * 1024;

/// Bytes that all decoders together may use at a time, and the fraction of the machine's memory (1
/// / decodingShare) where that is less: enough for a photo of 24 megapixels on every core, without
/// displacing other programs.
constexpr qint64 decodingBytes = qint64(1024) * 1024 * 1024;
constexpr qint64 decodingShare = 8;

/// Pixels of all scans of one JPEG together: a progressive JPEG has about ten scans of the whole
/// picture, but a few kilobytes can declare thousands.
constexpr qint64 scannedPixels = 20 * picturePixels;

/// Pixels of an animated picture: all of them are drawn for every frame, many times a second.
constexpr qint64 movingPixels = qint64(32) * 1024 * 1024;

/// Bytes of a drawing (SVG), which is parsed as a whole before it is drawn.
constexpr qint64 drawingBytes = qint64(16) * 1024 * 1024;

/// Bytes of an image service's `info.json`: honest ones have some thousands, and this much is
/// parsed within a frame.
constexpr qint64 imageInfoBytes = qint64(256) * 1024;

/// Pixels along one side of a tiled image: four times those of the largest known scan.
constexpr int imageSide = 4'000'000;

/// Elements of a drawing, where repeated ones (`use`) count each time, and their nesting: more than
/// maps have, and safe for recursive functions.
constexpr qint64 drawingElements = 200'000;
constexpr int drawingDepth = 200;

/// Notices of one manifest: nobody reads more.
constexpr int notices = 1'000;

} // namespace errors::limits
