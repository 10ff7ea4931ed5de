// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/naturalorder.h"

#include "sources/photos/photofiletypes.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <vector>

namespace photos {

namespace {

// The C locale compares code points; English is used instead.
QCollator collator()
{
    QLocale locale;
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English);
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

QString withoutPhotoEnding(const QString &name)
{
    return isPhotoName(name) ? withoutEnding(name) : name;
}

} // namespace

QList<int> naturalOrder(const QStringList &names)
{
    const QCollator order = collator();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(names.size()));
    for (const QString &name : names)
        keys.push_back(order.sortKey(withoutPhotoEnding(name)));
    QList<int> rows(names.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const int difference = keys[size_t(a)].compare(keys[size_t(b)]);
        // Distinct names with equal sort keys need a defined order too.
        return difference != 0 ? difference < 0 : names.at(a) < names.at(b);
    });
    return rows;
}

} // namespace photos
