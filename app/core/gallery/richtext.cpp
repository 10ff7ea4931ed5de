// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gallery/richtext.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace gallery {

bool isHtml(const QString &value)
{
    return value.size() > 1 && value.startsWith(u'<') && value.endsWith(u'>');
}

QString literal(const QString &words)
{
    return isHtml(words) ? QStringLiteral("<span>%1</span>").arg(words.toHtmlEscaped()) : words;
}

QString plainText(const QString &value)
{
    if (!isHtml(value))
        return value;
    QString text;
    const auto breakLine = [&text] {
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
    };
    QXmlStreamReader xml(QStringLiteral("<body>%1</body>").arg(value));
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        case QXmlStreamReader::StartElement:
            if (xml.name() == u"img")
                text += xml.attributes().value(QStringLiteral("alt"));
            else if (xml.name() == u"p" || xml.name() == u"br")
                breakLine();
            break;
        case QXmlStreamReader::EndElement:
            if (xml.name() == u"p")
                breakLine();
            break;
        default:
            break;
        }
    }
    return text.trimmed();
}

QString plainText(const QStringList &values)
{
    QStringList lines;
    for (const QString &value : values)
        lines += plainText(value);
    return lines.join(u'\n');
}

// Text views load no pictures, so alternative texts replace them.
static QString withoutPictures(const QString &html)
{
    static const QRegularExpression picture(QStringLiteral("<img[^>]* alt=\"([^\"]*)\"/>"));
    return QString(html).replace(picture, QStringLiteral("\\1"));
}

QString toHtml(const QStringList &values)
{
    const QString paragraph = QStringLiteral("<p>%1</p>");
    QString html;
    for (const QString &value : values) {
        if (!isHtml(value))
            html += paragraph.arg(value.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>")));
        else if (value.startsWith(u"<p>"))
            html += withoutPictures(value);
        else
            html += paragraph.arg(withoutPictures(value));
    }
    return html;
}

} // namespace gallery
