// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/capturedate.h"

#include <QDate>
#include <QRegularExpression>

namespace photos {

QString isoDate(const QString &written)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^\\s*(\\d{4})(?:[-:]?(\\d\\d)(?:[-:]?(\\d\\d)(?:[T ]\\s*(\\d\\d):?(\\d\\d)(?::?(\\d\\d)"
        "(\\.\\d+)?)?\\s*(Z|[+-]\\d\\d:?\\d\\d)?)?)?)?"));
    const QRegularExpressionMatch match = pattern.match(written);
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    if (number(1) == 0)
        return {};
    QString iso = match.captured(1);
    if (number(2) == 0)
        return iso;
    iso += u'-' + match.captured(2);
    if (number(3) == 0)
        return number(2) <= 12 ? iso : QString();
    if (!QDate::isValid(number(1), number(2), number(3)))
        return {};
    iso += u'-' + match.captured(3);
    if (!match.hasCaptured(4) || !QTime::isValid(number(4), number(5), number(6)))
        return iso;
    iso += u'T' + match.captured(4) + u':' + match.captured(5);
    if (match.hasCaptured(6))
        iso += u':' + match.captured(6) + match.captured(7);
    QString zone = match.captured(8);
    if (zone.size() == 5)
        zone.insert(3, u':');
    return iso + zone;
}

QString localTime(const QString &isoDate)
{
    static const QRegularExpression zone(QStringLiteral("(Z|[+-])[\\d:]*$"));
    return isoDate.contains(u'T') ? QString(isoDate).remove(zone) : isoDate;
}

QString readableDate(const QString &isoDate, const QLocale &locale)
{
    if (isoDate.size() <= 4)
        return isoDate;
    if (isoDate.size() <= 7) {
        return locale.toString(QDate::fromString(isoDate, QStringLiteral("yyyy-MM")),
                               QStringLiteral("MMMM yyyy"));
    }
    const QString date =
        locale.toString(QDate::fromString(isoDate.left(10), Qt::ISODate), QLocale::LongFormat);
    const QTime time = QTime::fromString(isoDate.mid(11, 5), QStringLiteral("HH:mm"));
    return time.isValid()
               ? date + QStringLiteral(", ") + locale.toString(time, QLocale::ShortFormat)
               : date;
}

} // namespace photos
