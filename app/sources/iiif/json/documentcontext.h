// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace iiif {

/// What all nodes of a document share while it is read: the document's own address, and the notices
/// that reading leaves. Outlives its nodes. One thread at a time.
class DocumentContext
{
public:
    /// `base` is the document's own address (http, https, file or qrc); empty without one.
    explicit DocumentContext(QUrl base = {})
        : m_base(std::move(base))
    {}

    /// Adds a notice about the value at `place`, up to errors::limits::notices; further ones are
    /// dropped.
    void addNotice(const errors::Problem &problem, const QString &place);
    /// In the order of reading.
    const QList<errors::Problem> &notices() const { return m_notices; }

    /// Resolves an address of the document. Addresses with http and https stay as they are written;
    /// relative ones are resolved against the base. A local document may name files in its own
    /// folder and below, a resource other resources. Any other address gives an empty string.
    /// Follows symbolic links on the disk for local files.
    QString resolved(const QString &address) const;

private:
    bool mayRead(const QUrl &file) const;

    QUrl m_base;
    QList<errors::Problem> m_notices;
};

} // namespace iiif
