// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/languagemap.h"

#include <algorithm>

namespace gallery {

namespace {

QString withoutLastSubtag(const QString &tag)
{
    const qsizetype dash = tag.lastIndexOf(u'-');
    return dash < 0 ? QString() : tag.left(dash);
}

} // namespace

bool extendsLanguage(const QString &tag, const QString &prefix)
{
    return tag.startsWith(prefix, Qt::CaseInsensitive) &&
           (tag.size() == prefix.size() || tag.at(prefix.size()) == u'-');
}

QString LanguageMap::none()
{
    return QStringLiteral("none");
}

LanguageMap::LanguageMap(const QString &language, const QString &value)
{
    add(language, {value});
}

void LanguageMap::add(const QString &language, const QStringList &values)
{
    if (values.isEmpty())
        return;
    const QString tag = language == u"@none" ? none() : language;
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&tag](const Entry &e) { return e.language == tag; });
    if (entry == m_entries.end())
        m_entries.append({tag, values});
    else
        entry->values += values;
}

QStringList LanguageMap::languages() const
{
    QStringList tags;
    for (const Entry &entry : m_entries)
        tags += entry.language;
    return tags;
}

QStringList LanguageMap::values(const QString &language) const
{
    for (const Entry &entry : m_entries) {
        if (entry.language == language)
            return entry.values;
    }
    return {};
}

const LanguageMap::Entry *LanguageMap::bestMatch(const QString &preference) const
{
    for (QString tag = preference; !tag.isEmpty(); tag = withoutLastSubtag(tag)) {
        for (const Entry &entry : m_entries) {
            if (entry.language.compare(tag, Qt::CaseInsensitive) == 0)
                return &entry;
        }
    }
    for (const Entry &entry : m_entries) {
        if (!preference.isEmpty() && extendsLanguage(entry.language, preference))
            return &entry;
    }
    return nullptr;
}

LanguageMap::Choice LanguageMap::choose(const QStringList &preferences) const
{
    if (m_entries.isEmpty())
        return {};
    for (const QString &preference : preferences) {
        if (const Entry *entry = bestMatch(preference))
            return {entry->language, entry->values};
    }
    if (const QStringList unmarked = values(none()); !unmarked.isEmpty())
        return {none(), unmarked};
    return {m_entries.first().language, m_entries.first().values};
}

QString LanguageMap::line(const QStringList &preferences) const
{
    return choose(preferences).values.join(QStringLiteral(" · "));
}

} // namespace gallery
