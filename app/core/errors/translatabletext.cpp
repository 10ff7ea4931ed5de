// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errors/translatabletext.h"

#include <QDate>
#include <QLocale>

namespace errors {

namespace {

QString written(const QVariant &argument)
{
    return argument.userType() == QMetaType::QDate
               ? QLocale().toString(argument.toDate(), QLocale::LongFormat)
               : argument.toString();
}

} // namespace

QString TranslatableText::translated() const
{
    if (isEmpty())
        return {};
    QString text = translate(source, nullptr, count);
    // All at once, as an argument may hold a `%1` of its own.
    switch (arguments.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(written(arguments.at(0)));
    default:
        Q_ASSERT(arguments.size() == 2);
        return text.arg(written(arguments.at(0)), written(arguments.at(1)));
    }
}

bool operator==(const TranslatableText &a, const TranslatableText &b)
{
    return a.translate == b.translate && qstrcmp(a.source, b.source) == 0 &&
           a.arguments == b.arguments && a.count == b.count;
}

} // namespace errors
