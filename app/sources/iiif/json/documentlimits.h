// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is read of a IIIF document of somebody else, and why not more.
namespace iiif::limits {

/// Canvases of a manifest: memory stays in proportion to what a person could ever page through.
constexpr int canvases = 200'000;

/// Ranges inside ranges: deeper than any table of contents, shallower than the stack.
constexpr int rangeDepth = 64;

/// Slides under all chapters together: nested chapters hold a slide each.
constexpr int chapterSlides = 1'000'000;

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

} // namespace iiif::limits
