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

// ICU knows the order of letters in every language; the C locale is not one of them.
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

// A number as its length and digits without leading zeros, so that comparing characters compares
// values; letters without case and accents.
QString plainKey(const QString &name)
{
    const QString folded = name.toCaseFolded().normalized(QString::NormalizationForm_D);
    QString key;
    for (qsizetype i = 0; i < folded.size();) {
        if (!folded.at(i).isDigit()) {
            if (!folded.at(i).isMark())
                key += folded.at(i);
            ++i;
            continue;
        }
        QString digits;
        for (; i < folded.size() && folded.at(i).isDigit(); ++i) {
            if (const int value = folded.at(i).digitValue(); value > 0 || !digits.isEmpty())
                digits += QChar(u'0' + value);
        }
        key += u'0';
        key += QChar(ushort(digits.size()));
        key += digits;
    }
    return key;
}

// Names that only their keys cannot tell apart still have one order.
template <typename Key, typename Compare>
QList<int> sorted(const QStringList &names, const std::vector<Key> &keys, Compare compare)
{
    QList<int> rows(names.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const int difference = compare(keys[size_t(a)], keys[size_t(b)]);
        return difference != 0 ? difference < 0 : names.at(a) < names.at(b);
    });
    return rows;
}

} // namespace

QList<int> naturalOrder(const QStringList &names)
{
    const QCollator order = collator();
    if (order.compare(QStringLiteral("a2"), QStringLiteral("a10")) >= 0)
        return plainNaturalOrder(names);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(names.size()));
    for (const QString &name : names)
        keys.push_back(order.sortKey(withoutPhotoEnding(name)));
    return sorted(names, keys, [](const QCollatorSortKey &a, const QCollatorSortKey &b) {
        return a.compare(b);
    });
}

QList<int> plainNaturalOrder(const QStringList &names)
{
    std::vector<QString> keys;
    keys.reserve(size_t(names.size()));
    for (const QString &name : names)
        keys.push_back(plainKey(withoutPhotoEnding(name)));
    return sorted(names, keys, [](const QString &a, const QString &b) { return a.compare(b); });
}

} // namespace photos
