// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/textlanguage.h"

#include "core/gallery/languagemap.h"
#include "core/language/languagenames.h"

#include <QFontDatabase>
#include <QVariant>
#include <QWidget>

#include <optional>

namespace ui {

namespace {

constexpr auto property = "textLanguage";

/// A way of writing Han characters: the end of the names of its fonts.
struct Han
{
    QFontDatabase::WritingSystem system;
    QLatin1String suffix;
};

std::optional<Han> hanOf(const QString &tag)
{
    using gallery::extendsLanguage;
    if (extendsLanguage(tag, QStringLiteral("ja")))
        return Han{QFontDatabase::Japanese, QLatin1String("JP")};
    if (extendsLanguage(tag, QStringLiteral("ko")))
        return Han{QFontDatabase::Korean, QLatin1String("KR")};
    if (!extendsLanguage(tag, QStringLiteral("zh")) && !extendsLanguage(tag, QStringLiteral("yue")))
        return {};
    const QString lower = tag.toLower() + u'-';
    if (lower.contains(u"-hk-") || lower.contains(u"-mo-") || lower.startsWith(u"yue"))
        return Han{QFontDatabase::TraditionalChinese, QLatin1String("HK")};
    if (lower.contains(u"-hant-") || lower.contains(u"-tw-"))
        return Han{QFontDatabase::TraditionalChinese, QLatin1String("TC")};
    return Han{QFontDatabase::SimplifiedChinese, QLatin1String("SC")};
}

// The font of a desktop's choosing where there is none by these names.
QString familyOf(const Han &han)
{
    for (const char *name : {"Noto Sans CJK ", "Source Han Sans ", "Noto Sans "}) {
        const QString family = QLatin1String(name) + han.suffix;
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return QFontDatabase::families(han.system).value(0);
}

} // namespace

void setTextLanguage(QWidget *widget, const QString &tag, const QString &words)
{
    const QLocale locale = language::localeOf(tag);
    if (locale.language() == QLocale::C)
        widget->unsetLocale();
    else
        widget->setLocale(locale);
    widget->setLayoutDirection(language::directionOf(tag, words));
    widget->setProperty(property, tag);
}

QString textLanguage(const QWidget *widget)
{
    return widget->property(property).toString();
}

QFont fontFor(const QFont &font, const QString &tag)
{
    const std::optional<Han> han = hanOf(tag);
    const QString family = han ? familyOf(*han) : QString();
    if (family.isEmpty() || family == font.family())
        return font;
    QFont fitting = font;
    // A family that draws such characters its own way must not come first.
    if (QFontDatabase::writingSystems(font.family()).contains(han->system))
        fitting.setFamilies({family, font.family()});
    else
        fitting.setFamilies({font.family(), family});
    return fitting;
}

} // namespace ui
