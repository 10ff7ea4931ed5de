// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errors/problem.h"

namespace errors {

QString Problem::textWithPlace() const
{
    const QString sentence = text.translated();
    return place.isEmpty() ? sentence : tr("%1 (at %2)").arg(sentence, place);
}

QString Problem::message() const
{
    QString message = textWithPlace();
    if (!file.isEmpty())
        //: %1 is a file, folder or address, %2 one or two sentences.
        message = tr("%1: %2").arg(file, message);
    if (!remedy.isEmpty())
        message += u' ' + remedy.translated();
    return message;
}

} // namespace errors
