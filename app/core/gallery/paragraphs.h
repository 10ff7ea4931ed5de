// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace gallery {

/// The paragraphs of a text, whose values are as richtext.h has them: each `<p>…</p>`, as toHtml()
/// writes it; none is empty.
QStringList paragraphs(const QStringList &values);

/// A paragraph in two languages, as HTML; one of them is empty where its text has fewer paragraphs.
struct ParagraphPair
{
    QString first;
    QString second;

    friend bool operator==(const ParagraphPair &, const ParagraphPair &) = default;
};

/// The paragraphs of a text beside those of its translation, in order: the first with the first.
QList<ParagraphPair> paragraphPairs(const QStringList &first, const QStringList &second);

} // namespace gallery
