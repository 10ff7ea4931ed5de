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

void add(QList<Candidate> &ways, const Candidate &way)
{
    const bool isThere = std::any_of(ways.begin(), ways.end(), [&way](const Candidate &other) {
        return !way.mosaic && other.address == way.address;
    });
    if ((way.mosaic || !way.address.isEmpty()) && !isThere)
        ways.append(way);
}

// Ways to an image that only comes in sizes and tiles that are there already.
void addReadyMade(QList<Candidate> &ways, const gallery::Picture &picture, const QRect &part,
                  QSize needed, const iiif::ImageInfo &info)
{
    const QSize ofAll = neededOfAll(info, part, needed);
    if (iiif::listedSize(info, ofAll))
        add(ways, {iiif::wholeAddress(info, ofAll), false, info.size});
    if (pixels(info.size) <= bearable * pixels(QSizeF(part.size()) * reduction(part, needed)))
        add(ways, {picture.address});
    if (auto mosaic = mosaicOf(info, part, needed)) {
        // The only tile may be the way that was tried before.
        if (!ways.isEmpty() && ways.first().address == mosaic->tiles.first().address)
            mosaic->tiles.first().address = mosaic->tiles.first().otherAddress;
        add(ways, {{}, false, info.size, mosaic});
    }
    add(ways, {picture.address});
    add(ways, {iiif::wholeAddress(info, {}), false, info.size});
    if (!info.sizes.isEmpty())
        add(ways, {iiif::wholeAddress(info, info.sizes.last()), false, info.size});
}

} // namespace

QList<Candidate> waysTo(const gallery::Picture &picture, QSize needed, const iiif::ImageInfo &info)
{
    const QRect all(QPoint(0, 0), info.size);
    const QRect part = picture.region & all;
    const bool cut = !part.isEmpty();
    QList<Candidate> ways;
    if (cut)
        add(ways, {iiif::regionAddress(info, part, inSteps(needed)), true, info.size});
    if (info.scaling == iiif::ImageInfo::Scaling::None) {
        addReadyMade(ways, picture, cut ? part : all, needed, info);
        return ways;
    }
    const QSize ofAll = cut ? neededOfAll(info, part, needed) : needed;
    add(ways, {iiif::wholeAddress(info, inSteps(ofAll)), false, info.size});
    add(ways, {picture.address});
    return ways;
}

QList<Candidate> waysTo(const gallery::Picture &picture, QSize needed, bool confident)
{
    const ImageRequestGuess guess = guessedRequest(picture, needed);
    const bool isOwn = guess.address == picture.address;
    const Candidate own{picture.address};
    const Candidate guessed{guess.address, guess.regionServed, isOwn ? QSize() : picture.size};
    QList<Candidate> ways;
    add(ways, confident ? guessed : own);
    add(ways, confident ? own : guessed);
    return ways.isEmpty() ? QList<Candidate>{own} : ways;
}

} // namespace imaging
