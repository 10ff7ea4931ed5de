// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/photosorting.h"

#include "core/gallery/richtext.h"
#include "sources/photos/capturedate.h"
#include "sources/photos/naturalorder.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace photos {

namespace {

using gallery::Slide;
using Key = gallery::Sorting::Key;

// The ranks of texts: equal texts have the same, and the empty text has -1.
QList<int> ranksOf(const QStringList &texts, const QList<int> &order)
{
    QList<int> ranks(texts.size(), -1);
    int rank = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QString &text = texts.at(order.at(i));
        if (i > 0 && text != texts.at(order.at(i - 1)))
            ++rank;
        if (!text.isEmpty())
            ranks[order.at(i)] = rank;
    }
    return ranks;
}

QList<int> orderOfCodes(const QStringList &texts)
{
    QList<int> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&texts](int a, int b) { return texts.at(a) < texts.at(b); });
    return order;
}

template <typename Function>
QStringList textsOf(const QList<Slide> &slides, Function function)
{
    QStringList texts;
    texts.reserve(slides.size());
    for (const Slide &slide : slides)
        texts += function(slide);
    return texts;
}

struct Ranks
{
    QList<qint64> values;               // the least first
    std::function<bool(qint64)> isLast; // whatever the direction
};

Ranks ranksOf(const QList<Slide> &slides, Key key)
{
    Ranks ranks;
    ranks.isLast = [](qint64 value) { return value < 0; };
    const auto setTexts = [&ranks](const QList<int> &values) {
        ranks.values = QList<qint64>(values.cbegin(), values.cend());
    };
    switch (key) {
    case Key::Name: // they are in this order
        ranks.values.resize(slides.size());
        std::iota(ranks.values.begin(), ranks.values.end(), 0);
        break;
    case Key::Date: {
        const QStringList dates =
            textsOf(slides, [](const Slide &slide) { return localTime(slide.details.date); });
        setTexts(ranksOf(dates, orderOfCodes(dates)));
        break;
    }
    case Key::Credit: {
        const QStringList credits = textsOf(slides, [](const Slide &slide) {
            return gallery::plainText(slide.credit.value.line({})).simplified();
        });
        setTexts(ranksOf(credits, naturalOrder(credits)));
        break;
    }
    case Key::Size:
        for (const Slide &slide : slides)
            ranks.values += -slide.details.fileSize;
        ranks.isLast = [](qint64 value) { return value == 0; };
        break;
    case Key::Rating:
        for (const Slide &slide : slides)
            ranks.values += -slide.details.rating;
        ranks.isLast = [](qint64) { return false; };
        break;
    }
    return ranks;
}

} // namespace

bool needsDetails(const gallery::Sorting &sorting)
{
    return sorting.key != Key::Name;
}

void sortPhotos(gallery::Gallery &gallery, const gallery::Sorting &sorting)
{
    if (sorting == gallery::Sorting())
        return;
    const QList<int> chapters = gallery.innermostChapters();
    const Ranks ranks = ranksOf(gallery.slides, sorting.key);
    const auto isBefore = [&ranks, &sorting](int a, int b) {
        const qint64 one = ranks.values.at(a);
        const qint64 other = ranks.values.at(b);
        if (ranks.isLast(one) || ranks.isLast(other))
            return !ranks.isLast(one);
        return sorting.isReversed ? other < one : one < other;
    };
    QList<int> rows(gallery.slides.size());
    std::iota(rows.begin(), rows.end(), 0);
    for (auto run = rows.begin(); run != rows.end();) {
        const auto end = std::find_if(
            run, rows.end(), [&](int row) { return chapters.at(row) != chapters.at(*run); });
        std::stable_sort(run, end, isBefore);
        run = end;
    }
    QList<Slide> sorted;
    sorted.reserve(rows.size());
    for (const int row : std::as_const(rows))
        sorted += gallery.slides.at(row);
    gallery.slides = sorted;
    gallery.start = std::max(0, int(rows.indexOf(gallery.start)));
}

} // namespace photos
