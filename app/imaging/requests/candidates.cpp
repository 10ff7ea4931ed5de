// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/requests/candidates.h"

#include "imaging/requests/imagerequestguess.h"
#include "sources/iiif/image/imagerequest.h"

#include <algorithm>
#include <cmath>

namespace imaging {

namespace {

// Sizes are asked for in steps, so that a window that is a little larger asks for the same.
constexpr int lengthStep = 64;
// Up to so many times the pixels that are needed, one picture comes sooner than its tiles.
constexpr double bearable = 4;

QSize inSteps(QSize needed)
{
    const auto up = [](int length) { return (length + lengthStep - 1) / lengthStep * lengthStep; };
    return {up(needed.width()), up(needed.height())};
}

// By how much a part is reduced to be as large as it is needed; never enlarged.
double reduction(const QRect &part, QSize needed)
{
    return qMin(
        1.0, qMin(double(needed.width()) / part.width(), double(needed.height()) / part.height()));
}

// What is needed of the whole image, so that the part of it is as large as it should be.
QSize neededOfAll(const iiif::ImageInfo &info, const QRect &part, QSize needed)
{
    const double scale = reduction(part, needed);
    return QSize(int(std::ceil(info.size.width() * scale)),
                 int(std::ceil(info.size.height() * scale)));
}

double pixels(QSizeF size)
{
    return size.width() * size.height();
}

void add(QList<Candidate> &candidates, const Candidate &candidate)
{
    const bool isThere =
        std::any_of(candidates.begin(), candidates.end(), [&candidate](const Candidate &other) {
            return !candidate.mosaic && other.address == candidate.address;
        });
    if ((candidate.mosaic || !candidate.address.isEmpty()) && !isThere)
        candidates.append(candidate);
}

// Requests for an image that only comes in sizes and tiles that are there already.
void addReadyMade(QList<Candidate> &candidates, const gallery::Picture &picture, const QRect &part,
                  QSize needed, const iiif::ImageInfo &info)
{
    const QSize ofAll = neededOfAll(info, part, needed);
    if (iiif::listedSize(info, ofAll))
        add(candidates, {iiif::wholeAddress(info, ofAll), false, info.size});
    if (pixels(info.size) <= bearable * pixels(QSizeF(part.size()) * reduction(part, needed)))
        add(candidates, {picture.address});
    if (auto mosaic = mosaicOf(info, part, needed)) {
        // The only tile may be what was tried before.
        if (!candidates.isEmpty() && candidates.first().address == mosaic->tiles.first().address)
            mosaic->tiles.first().address = mosaic->tiles.first().otherAddress;
        add(candidates, {{}, false, info.size, mosaic});
    }
    add(candidates, {picture.address});
    add(candidates, {iiif::wholeAddress(info, {}), false, info.size});
    if (!info.sizes.isEmpty())
        add(candidates, {iiif::wholeAddress(info, info.sizes.last()), false, info.size});
}

} // namespace

QList<Candidate> candidatesFor(const gallery::Picture &picture, QSize needed,
                               const iiif::ImageInfo &info)
{
    const QRect all(QPoint(0, 0), info.size);
    const QRect part = picture.region & all;
    const bool cut = !part.isEmpty();
    QList<Candidate> candidates;
    if (cut)
        add(candidates, {iiif::regionAddress(info, part, inSteps(needed)), true, info.size});
    if (info.scaling == iiif::ImageInfo::Scaling::None) {
        addReadyMade(candidates, picture, cut ? part : all, needed, info);
        return candidates;
    }
    const QSize ofAll = cut ? neededOfAll(info, part, needed) : needed;
    add(candidates, {iiif::wholeAddress(info, inSteps(ofAll)), false, info.size});
    add(candidates, {picture.address});
    return candidates;
}

QList<Candidate> candidatesFor(const gallery::Picture &picture, QSize needed, bool confident)
{
    const ImageRequestGuess guess = guessedRequest(picture, needed);
    const bool isOwn = guess.address == picture.address;
    const Candidate own{picture.address};
    const Candidate guessed{guess.address, guess.regionServed, isOwn ? QSize() : picture.size};
    QList<Candidate> candidates;
    add(candidates, confident ? guessed : own);
    add(candidates, confident ? own : guessed);
    return candidates.isEmpty() ? QList<Candidate>{own} : candidates;
}

} // namespace imaging
