// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/factlabels.h"

#include <array>

namespace photos {

namespace {

struct Words
{
    Label label;
    QStringView french;
    QStringView english;
};

constexpr std::array labelWords{
    Words{Label::Date, u"Date", u"Date"},
    Words{Label::Place, u"Lieu", u"Place"},
    Words{Label::Position, u"Position", u"Position"},
    Words{Label::Camera, u"Appareil", u"Camera"},
    Words{Label::Lens, u"Objectif", u"Lens"},
    Words{Label::Exposure, u"Prise de vue", u"Exposure"},
    Words{Label::Keywords, u"Mots-clés", u"Keywords"},
    Words{Label::Rating, u"Note", u"Rating"},
    Words{Label::FileName, u"Nom du fichier", u"File name"},
    Words{Label::Copyright, u"Droits d’auteur", u"Copyright"},
};

} // namespace

gallery::LanguageMap label(Label label)
{
    gallery::LanguageMap map;
    for (const Words &entry : labelWords) {
        if (entry.label == label) {
            map.add(QStringLiteral("fr"), {entry.french.toString()});
            map.add(QStringLiteral("en"), {entry.english.toString()});
        }
    }
    return map;
}

} // namespace photos
