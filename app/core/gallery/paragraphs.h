// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace gallery {

/// A text's paragraphs one by one, as toHtml() writes them: each `<p>…</p>`, none empty.
QStringList paragraphs(const QStringList &values);

/// A paragraph in two languages; empty where one of them has fewer paragraphs.
struct ParagraphPair
{
    QString first;
    QString second;
    friend bool operator==(const ParagraphPair &, const ParagraphPair &) = default;
};

/// The paragraphs of a text and of its translation next to one another, in order.
QList<ParagraphPair> paragraphPairs(const QStringList &first, const QStringList &second);

} // namespace gallery
