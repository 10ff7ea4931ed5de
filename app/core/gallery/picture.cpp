// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/picture.h"

namespace gallery {

namespace {

// The option of each language, as a text that is chosen among.
LanguageMap optionsOf(const Layer &layer)
{
    LanguageMap options;
    for (int i = 0; i < layer.options.size(); ++i) {
        const QString language = layer.options.at(i).language;
        options.add(language.isEmpty() ? LanguageMap::none() : language, {QString::number(i)});
    }
    return options;
}

} // namespace

bool differByLanguage(const Layer &layer)
{
    const QStringList languages = optionsOf(layer).languages();
    return languages.size() == layer.options.size() && !languages.contains(LanguageMap::none());
}

int firstOption(const Layer &layer, const QStringList &preferences)
{
    return optionsOf(layer).choose(preferences).values.value(0).toInt();
}

} // namespace gallery
