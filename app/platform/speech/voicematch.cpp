// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/speech/voicematch.h"

#include <algorithm>

namespace speech {

namespace {

QString found(const QStringList &voices, const auto &isIt)
{
    const auto voice = std::find_if(voices.cbegin(), voices.cend(), isIt);
    return voice == voices.cend() ? QString() : *voice;
}

/// Tags are compared without regard to case, and systems write `en_GB` for `en-GB`.
QString plain(const QString &tag)
{
    return tag.toLower().replace(u'_', u'-');
}

} // namespace

QString bestVoice(const QString &language, const QStringList &voices)
{
    const QString wanted = plain(language);
    for (QString tag = wanted; !tag.isEmpty();) {
        const QString same = found(voices, [&tag](const QString &v) { return plain(v) == tag; });
        if (!same.isEmpty())
            return same;
        tag.truncate(qMax(tag.lastIndexOf(u'-'), qsizetype(0)));
    }
    const QString base = wanted.section(u'-', 0, 0);
    if (base.isEmpty())
        return {};
    return found(voices,
                 [&base](const QString &v) { return plain(v).section(u'-', 0, 0) == base; });
}

} // namespace speech
