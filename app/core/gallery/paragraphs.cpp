// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/paragraphs.h"

#include "core/gallery/richtext.h"

#include <QRegularExpression>

namespace gallery {

QStringList paragraphs(const QStringList &values)
{
    static const QRegularExpression tag(QStringLiteral("<(/?)([a-z]+)[^>]*?(/?)>"));
    const QString html = toHtml(values);
    QStringList found;
    qsizetype start = 0;
    const auto take = [&html, &found, &start](qsizetype end) {
        QString part = html.mid(start, end - start).trimmed();
        start = end;
        if (!part.isEmpty() && !part.startsWith(u"<p>"))
            part = QStringLiteral("<p>%1</p>").arg(part); // words between two paragraphs
        if (!part.isEmpty() && part != u"<p></p>")
            found += part;
    };
    int depth = 0;
    for (auto tags = tag.globalMatch(html); tags.hasNext();) {
        const QRegularExpressionMatch match = tags.next();
        const bool isParagraph = match.capturedView(2) == u"p";
        if (!match.capturedView(3).isEmpty())
            continue;
        if (match.capturedView(1).isEmpty()) {
            if (depth++ == 0 && isParagraph)
                take(match.capturedStart());
        } else if (--depth == 0 && isParagraph) {
            take(match.capturedEnd());
        }
    }
    take(html.size());
    return found;
}

QList<ParagraphPair> paragraphPairs(const QStringList &first, const QStringList &second)
{
    const QStringList left = paragraphs(first);
    const QStringList right = paragraphs(second);
    QList<ParagraphPair> pairs;
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i)
        pairs.append({left.value(i), right.value(i)});
    return pairs;
}

} // namespace gallery
