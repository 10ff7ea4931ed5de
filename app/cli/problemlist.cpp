// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/problemlist.h"

#include "cli/oneline.h"

#include <QHash>

#include <algorithm>

namespace cli {

namespace {

// A word or a number of a place, so that `items[10]` is sorted after `items[9]`.
struct Step
{
    QStringView text;
    bool isNumber = false;
};

Step stepAt(QStringView place, qsizetype from)
{
    const bool isNumber = place.at(from).isDigit();
    qsizetype end = from + 1;
    while (end < place.size() && place.at(end).isDigit() == isNumber)
        ++end;
    return {place.sliced(from, end - from), isNumber};
}

bool isBefore(QStringView a, QStringView b)
{
    qsizetype at = 0;
    while (at < a.size() && at < b.size()) {
        const Step one = stepAt(a, at);
        const Step other = stepAt(b, at);
        if (one.text != other.text) {
            if (one.isNumber && other.isNumber && one.text.size() != other.text.size())
                return one.text.size() < other.text.size();
            return one.text < other.text;
        }
        at += one.text.size();
    }
    return a.size() < b.size();
}

} // namespace

QString findings(const QList<errors::Problem> &problems)
{
    QHash<QString, qsizetype> files;
    for (const errors::Problem &problem : problems) {
        if (!files.contains(problem.file))
            files.insert(problem.file, files.size());
    }
    QList<errors::Problem> sorted = problems;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&files](const errors::Problem &a, const errors::Problem &b) {
                         if (a.file != b.file)
                             return files.value(a.file) < files.value(b.file);
                         return isBefore(a.place, b.place);
                     });
    QString lines;
    for (const errors::Problem &problem : sorted) {
        for (const QString &part : {problem.file, problem.place}) {
            if (!part.isEmpty())
                lines += onOneLine(part) + QStringLiteral(": ");
        }
        lines += onOneLine(problem.text.translated()) + u'\n';
    }
    return lines;
}

} // namespace cli
