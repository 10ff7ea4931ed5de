// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/xmp.h"

#include "core/errors/limits.h"
#include "sources/photos/metadataencoding.h"

namespace photos::xmp {

namespace {

const Exiv2::Value *find(const Exiv2::XmpData &packet, const char *key)
{
    try {
        const auto found = packet.findKey(Exiv2::XmpKey(key));
        return found == packet.end() ? nullptr : &found->value();
    } catch (const std::exception &) {
        return nullptr; // this version of Exiv2 does not know the namespace
    }
}

QStringList items(const Exiv2::Value &value)
{
    QStringList items;
    const auto add = [&items](const std::string &text) {
        if (const QString item = cleaned(decodeGuessed(text)); !item.isEmpty())
            items += item;
    };
    if (const auto *alternative = dynamic_cast<const Exiv2::LangAltValue *>(&value)) {
        for (const auto &[language, text] : alternative->value_)
            add(text);
    } else if (const auto *array = dynamic_cast<const Exiv2::XmpArrayValue *>(&value)) {
        for (decltype(array->count()) i = 0; i < array->count(); ++i)
            add(array->toString(i));
    } else {
        add(value.toString());
    }
    return items;
}

gallery::LanguageMap alternatives(const Exiv2::LangAltValue &value)
{
    QString byDefault;
    QList<std::pair<QString, QString>> entries;
    for (const auto &[tag, written] : value.value_) {
        const QString language = QString::fromStdString(tag);
        const QString text = cleaned(decodeGuessed(written));
        if (language.compare(u"x-default", Qt::CaseInsensitive) == 0)
            byDefault = text;
        else if (!text.isEmpty() && entries.size() < errors::limits::languages)
            entries.append({language.isEmpty() ? gallery::LanguageMap::none() : language, text});
    }
    gallery::LanguageMap map;
    for (const auto &[language, text] : entries) {
        if (text == byDefault)
            map.add(language, {text});
    }
    if (map.isEmpty() && !byDefault.isEmpty())
        map.add(gallery::LanguageMap::none(), {byDefault});
    for (const auto &[language, text] : entries) {
        if (text != byDefault)
            map.add(language, {text});
    }
    return map;
}

} // namespace

gallery::LanguageMap texts(const Packets &packets, const char *key)
{
    for (const Exiv2::XmpData &packet : packets) {
        const Exiv2::Value *value = find(packet, key);
        if (!value)
            continue;
        gallery::LanguageMap map;
        if (const auto *alternative = dynamic_cast<const Exiv2::LangAltValue *>(value))
            map = alternatives(*alternative);
        else
            map.add(gallery::LanguageMap::none(), items(*value));
        if (!map.isEmpty())
            return map;
    }
    return {};
}

QStringList list(const Packets &packets, const char *key)
{
    for (const Exiv2::XmpData &packet : packets) {
        const Exiv2::Value *value = find(packet, key);
        if (const QStringList found = value ? items(*value) : QStringList(); !found.isEmpty())
            return found;
    }
    return {};
}

QString text(const Packets &packets, const char *key)
{
    return list(packets, key).value(0);
}

QString fieldText(const Packets &packets, const char *listKey, const char *field)
{
    const std::string structure = std::string(listKey) + "[1]/";
    const std::string ending = std::string(":") + field;
    for (const Exiv2::XmpData &packet : packets) {
        for (const Exiv2::Xmpdatum &datum : packet) {
            const std::string key = datum.key();
            if (!key.starts_with(structure) || !key.ends_with(ending))
                continue;
            if (const QString found = items(datum.value()).value(0); !found.isEmpty())
                return found;
        }
    }
    return {};
}

} // namespace photos::xmp
