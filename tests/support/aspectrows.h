// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/iiif/document.h"
#include "support/readresultsummary.h"

#include <QTest>

/// Data rows that each test one property of a IIIF document; the text of a property is that of
/// telling.h.
namespace aspects {

inline void columns()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("aspect");
    QTest::addColumn<QString>("expected");
}

inline void row(const char *name, const QByteArray &json, const char *aspect, const char *expected)
{
    QTest::newRow(name) << json << QString::fromUtf8(aspect) << QString::fromUtf8(expected);
}

inline void compare(const QByteArray &manifest)
{
    QFETCH(QString, aspect);
    QTEST(summary::of(iiif::readDocument(manifest), aspect), "expected");
}

} // namespace aspects

/// Builds documents of Presentation 2 around the properties of a row.
namespace presentation2 {

inline QByteArray manifestWith(const QByteArray &parts)
{
    return R"({"@context": "http://iiif.io/api/presentation/2/context.json",
               "@id": "https://e.org/m", "@type": "sc:Manifest")" +
           parts + "}";
}

inline QByteArray canvas(const char *id, const QByteArray &parts = {})
{
    return QByteArray(R"({"@type": "sc:Canvas", "@id": ")") + id + "\"" + parts + "}";
}

inline QByteArray canvases(const QByteArray &list)
{
    return R"(, "sequences": [{"@type": "sc:Sequence", "canvases": [)" + list + "]}]";
}

} // namespace presentation2
