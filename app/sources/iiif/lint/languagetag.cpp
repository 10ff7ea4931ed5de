// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/lint/languagetag.h"

#include <QRegularExpression>

namespace iiif {

namespace {

// ISO 639-1 with its withdrawn codes, which are still valid tags.
constexpr QStringView twoLetterCodes =
    u"aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy "
    u"da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu "
    u"hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv "
    u"kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr "
    u"nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq "
    u"sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi "
    u"yo za zh zu";

bool isTwoLetterCode(QStringView code)
{
    for (qsizetype at = 0; at < twoLetterCodes.size(); at += 3) {
        if (twoLetterCodes.sliced(at, 2).compare(code, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

bool isLanguageTag(const QString &tag)
{
    // RFC 5646 §2.1: language, script, region, variants, extensions, private use.
    static const QRegularExpression form(
        QStringLiteral("^(?:([a-z]{2,3})(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
                       "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
                       "(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?"
                       "|x(?:-[a-z0-9]{1,8})+|i-[a-z0-9]{2,8})$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(tag);
    const QStringView primary = match.capturedView(1);
    return match.hasMatch() && (primary.size() != 2 || isTwoLetterCode(primary));
}

} // namespace iiif
