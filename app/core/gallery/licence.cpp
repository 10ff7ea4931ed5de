// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/licence.h"

#include <QRegularExpression>

#include <array>

namespace gallery {

namespace {

struct RightsStatement
{
    QStringView code;
    const char16_t *french;
    const char16_t *english;
};

// The twelve statements of RightsStatements.org, by the last part of their addresses.
constexpr std::array statements = {
    RightsStatement{u"InC", u"Protégé par le droit d’auteur", u"In copyright"},
    RightsStatement{u"InC-OW-EU", u"Protégé par le droit d’auteur – œuvre orpheline (UE)",
                    u"In copyright – EU orphan work"},
    RightsStatement{u"InC-EDU", u"Protégé par le droit d’auteur – usage pédagogique autorisé",
                    u"In copyright – educational use permitted"},
    RightsStatement{u"InC-NC", u"Protégé par le droit d’auteur – usage non commercial autorisé",
                    u"In copyright – non-commercial use permitted"},
    RightsStatement{u"InC-RUU",
                    u"Protégé par le droit d’auteur – ayants droit introuvables ou inconnus",
                    u"In copyright – rights-holders unlocatable or unidentifiable"},
    RightsStatement{u"NoC-CR", u"Pas de droit d’auteur – restrictions contractuelles",
                    u"No copyright – contractual restrictions"},
    RightsStatement{u"NoC-NC", u"Pas de droit d’auteur – usage non commercial seulement",
                    u"No copyright – non-commercial use only"},
    RightsStatement{u"NoC-OKLR", u"Pas de droit d’auteur – autres restrictions légales connues",
                    u"No copyright – other known legal restrictions"},
    RightsStatement{u"NoC-US", u"Pas de droit d’auteur aux États-Unis",
                    u"No copyright – United States"},
    RightsStatement{u"CNE", u"Droit d’auteur non évalué", u"Copyright not evaluated"},
    RightsStatement{u"UND", u"Droit d’auteur indéterminé", u"Copyright undetermined"},
    RightsStatement{u"NKC", u"Pas de droit d’auteur connu", u"No known copyright"},
};

LanguageMap inAllLanguages(const QString &name)
{
    return {LanguageMap::none(), name};
}

} // namespace

LanguageMap licenceName(const QString &address)
{
    static const QRegularExpression commons(QStringLiteral(
        "^https?://creativecommons\\.org/(licenses|publicdomain)/([a-z+-]+)/(\\d\\.\\d)(?:/|$)"));
    if (const QRegularExpressionMatch match = commons.match(address); match.hasMatch()) {
        const QString code = match.captured(2);
        const QString version = match.captured(3);
        if (match.captured(1) == u"licenses")
            return inAllLanguages(QStringLiteral("CC %1 %2").arg(code.toUpper(), version));
        if (code == u"zero")
            return inAllLanguages(QStringLiteral("CC0 %1").arg(version));
        LanguageMap name(QStringLiteral("fr"), QStringLiteral("Domaine public"));
        name.add(QStringLiteral("en"), {QStringLiteral("Public domain")});
        return name;
    }
    static const QRegularExpression vocabulary(
        QStringLiteral("^https?://rightsstatements\\.org/(?:vocab|page)/([A-Za-z-]+)/"));
    const QString code = vocabulary.match(address).captured(1);
    for (const RightsStatement &statement : statements) {
        if (statement.code != code)
            continue;
        LanguageMap name(QStringLiteral("fr"), QString::fromUtf16(statement.french));
        name.add(QStringLiteral("en"), {QString::fromUtf16(statement.english)});
        return name;
    }
    return inAllLanguages(address);
}

QString secureAddress(const QString &address)
{
    static const QString insecure = QStringLiteral("http://");
    return address.startsWith(insecure) ? QStringLiteral("https://") + address.mid(insecure.size())
                                        : address;
}

} // namespace gallery
