// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace iiif {

/// The document that is being read: where it came from, which decides what it may refer to, and
/// what was noticed on the way through it.
class DocumentContext
{
public:
    /// `base` is the document's own address (http, https, file or qrc), empty where it has none.
    explicit DocumentContext(QUrl base = {})
        : m_base(std::move(base))
    {}

    void addNotice(errors::Problem::Kind kind, const QString &place, const QString &detail = {},
                   int count = 0);
    const QList<errors::Problem> &notices() const { return m_notices; }

    /// What the document's words for an address mean: http and https ones just as they are
    /// written, relative ones from where the document is. A local document may name files in its
    /// own folder and below; all else that is not of the web is refused with an empty answer.
    QString resolved(const QString &address) const;

private:
    bool mayRead(const QUrl &file) const;

    QUrl m_base;
    QList<errors::Problem> m_notices;
};

} // namespace iiif
