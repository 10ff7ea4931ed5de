// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/iim.h"

#include "sources/photos/capturedate.h"
#include "sources/photos/metadataencoding.h"

namespace photos::iim {

namespace {

std::string bytes(const Exiv2::Iptcdatum &datum)
{
    std::vector<Exiv2::byte> raw(size_t(datum.size()));
    if (!raw.empty())
        datum.value().copy(raw.data(), Exiv2::bigEndian);
    return {raw.begin(), raw.end()};
}

std::string characterSet(const Exiv2::IptcData &iim)
{
    for (const Exiv2::Iptcdatum &datum : iim) {
        if (datum.record() == 1 && datum.tag() == 90)
            return bytes(datum);
    }
    return {};
}

} // namespace

QStringList list(const Exiv2::IptcData &iim, Dataset dataset)
{
    const std::string declared = characterSet(iim);
    QStringList texts;
    for (const Exiv2::Iptcdatum &datum : iim) {
        if (datum.record() != 2 || datum.tag() != int(dataset))
            continue;
        if (const QString text = cleaned(decodeDeclared(bytes(datum), declared)); !text.isEmpty())
            texts += text;
    }
    return texts;
}

QString text(const Exiv2::IptcData &iim, Dataset dataset)
{
    return list(iim, dataset).value(0);
}

QString created(const Exiv2::IptcData &iim)
{
    return isoDate(text(iim, Dataset::DateCreated) + u'T' + text(iim, Dataset::TimeCreated));
}

} // namespace photos::iim
