// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slidetext/detailshtml.h"

#include "core/gallery/licence.h"
#include "core/gallery/richtext.h"
#include "core/language/languagenames.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace ui {

namespace {

QString directed(const QString &html, Qt::LayoutDirection direction)
{
    const QLatin1String start = direction == Qt::RightToLeft ? QLatin1String("<p dir=\"rtl\">")
                                                             : QLatin1String("<p dir=\"ltr\">");
    return QString(html).replace(QLatin1String("<p>"), start);
}

Qt::LayoutDirection directionOfWords(const QString &words)
{
    return language::directionOf({}, words);
}

QString paragraph(const QString &html, const QString &words)
{
    return directed(QStringLiteral("<p>%1</p>").arg(html), directionOfWords(words));
}

QString heading(const QString &text)
{
    return paragraph(QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped()), text);
}

// Paragraphs in the direction of their language, or of their letters where they have none.
QString paragraphs(const gallery::LanguageMap::Choice &choice)
{
    QString html;
    for (const QString &value : choice.values) {
        html += directed(gallery::toHtml({value}),
                         language::directionOf(choice.language, gallery::plainText(value)));
    }
    return html;
}

QString anchor(const QString &address, const QString &words)
{
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(address.toHtmlEscaped(), words.toHtmlEscaped());
}

/// The address of a map around a position such as `48.85340° N, 2.34880° E`; empty for other words.
QString mapAddress(const QString &words)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2}(?:\\.\\d+)?)° ([NS]), (\\d{1,3}(?:\\.\\d+)?)° ([EW])$"));
    const QRegularExpressionMatch match = pattern.match(words);
    if (!match.hasMatch())
        return {};
    const QString latitude =
        (match.captured(2) == u"S" ? QStringLiteral("-") : QString()) + match.captured(1);
    const QString longitude =
        (match.captured(4) == u"W" ? QStringLiteral("-") : QString()) + match.captured(3);
    return QStringLiteral("https://www.openstreetmap.org/?mlat=%1&mlon=%2#map=14/%1/%2")
        .arg(latitude, longitude);
}

} // namespace

DetailsHtml::DetailsHtml(const gallery::Gallery &gallery, QStringList languages)
    : m_gallery(gallery)
    , m_languages(std::move(languages))
{}

QString DetailsHtml::html(int row, const QString &file) const
{
    QString slide;
    QString credit; // the gallery's, where the slide shows its own
    if (row >= 0) {
        const gallery::Slide &shown = m_gallery.slides.at(row);
        slide = details(shown.details);
        if (!shown.alternative.isEmpty()) {
            slide += entry(tr("Photo in words"), paragraphs(shown.alternative.choose(m_languages)));
        }
        if (!shown.credit.value.isEmpty() && !m_gallery.credit.value.isEmpty())
            credit = statement(m_gallery.credit);
    }
    const QString whole = paragraphs(m_gallery.introduction.choose(m_languages)) + credit +
                          details(m_gallery.details);
    QString html;
    if (!slide.isEmpty())
        html += heading(tr("About this slide")) + slide;
    if (!file.isEmpty())
        html += heading(tr("About this file")) + file;
    if (!whole.isEmpty())
        html += heading(tr("About this gallery")) + whole;
    if (html.isEmpty()) {
        const QString nothing = tr("Nothing more is known of this slide.");
        html = paragraph(nothing, nothing);
    }
    return html;
}

QString DetailsHtml::introduction() const
{
    const gallery::Details &known = m_gallery.details;
    const bool isFolder = m_gallery.id.startsWith(u'/');
    const bool isCredited = !known.providers.isEmpty() || !known.rights.isEmpty();
    if (m_gallery.slides.isEmpty() || isFolder || (m_gallery.hasCover && !isCredited))
        return {};
    QString html;
    const QString name = m_gallery.title.line(m_languages);
    if (!name.isEmpty() && name != m_gallery.titleAt(0).line(m_languages))
        html += heading(name);
    if (!m_gallery.hasCover)
        html += paragraphs(m_gallery.introduction.choose(m_languages));
    for (const gallery::Provider &item : known.providers)
        html += provider(item, true);
    return html + rights(known.rights);
}

QString DetailsHtml::file(const photos::FileFacts &facts, const QString &path)
{
    if (facts.bytes < 0)
        return {};
    const QLocale locale;
    return line(tr("Size"), pixels(facts.size)) +
           line(tr("File size"),
                locale.formattedDataSize(facts.bytes, 1, QLocale::DataSizeSIFormat)) +
           line(tr("Format"), format(facts.mediaType)) + line(tr("Colour profile"), facts.profile) +
           line(tr("Folder"), QDir::toNativeSeparators(QFileInfo(path).absolutePath())) +
           line(tr("File date"), locale.toString(facts.modified.date(), QLocale::LongFormat) +
                                     QStringLiteral(", ") +
                                     locale.toString(facts.modified.time(), QLocale::ShortFormat));
}

QString DetailsHtml::picture(const gallery::Picture &picture)
{
    const QString address = picture.identity();
    const QString link =
        address.startsWith(u"http") ? paragraph(anchor(address, address), address) : QString();
    return line(tr("Size"), pixels(picture.size)) + line(tr("Format"), format(picture.format)) +
           entry(tr("Address"), link);
}

QString DetailsHtml::line(const QString &label, const QString &value)
{
    return value.isEmpty() ? value : entry(label, paragraph(value.toHtmlEscaped(), value));
}

QString DetailsHtml::pixels(QSize size)
{
    if (size.isEmpty())
        return {};
    const QLocale locale;
    return tr("%1 × %2 pixels").arg(locale.toString(size.width()), locale.toString(size.height()));
}

/// `JPEG` for `image/jpeg`, `SVG` for `image/svg+xml`.
QString DetailsHtml::format(const QString &mediaType)
{
    QString name = mediaType.section(u'/', 1).section(u'+', 0, 0).section(u';', 0, 0).trimmed();
    if (name.startsWith(u"x-"))
        name = name.mid(2);
    return name == u"webp" ? QStringLiteral("WebP") : name.toUpper();
}

QString DetailsHtml::sources() const
{
    const gallery::Details &known = m_gallery.details;
    QString html = statement(m_gallery.credit);
    for (const gallery::Statement &item : known.metadata)
        html += statement(item);
    for (const gallery::Provider &item : known.providers)
        html += provider(item, false);
    return html + rights(known.rights) + links(tr("On the web"), known.homepages);
}

QList<gallery::Picture> DetailsHtml::logos() const
{
    QList<gallery::Picture> logos;
    for (const gallery::Provider &provider : m_gallery.details.providers)
        logos += provider.logos.mid(0, 1);
    return logos;
}

QString DetailsHtml::details(const gallery::Details &details) const
{
    QString html;
    for (const gallery::Statement &item : details.metadata)
        html += statement(item);
    for (const gallery::Provider &item : details.providers)
        html += provider(item, true);
    html += rights(details.rights);
    html += links(tr("On the web"), details.homepages);
    html += links(tr("Also as"), details.renderings);
    html += links(tr("See also"), details.seeAlso);
    html += links(tr("Part of"), details.partOf);
    return html;
}

QString DetailsHtml::statement(const gallery::Statement &statement) const
{
    const QStringList values = statement.value.choose(m_languages).values;
    const QString map = values.size() == 1 ? mapAddress(values.first()) : QString();
    return entry(statement.label.line(m_languages),
                 map.isEmpty() ? paragraphs(statement.value.choose(m_languages))
                               : paragraph(anchor(map, values.first()), values.first()));
}

QString DetailsHtml::entry(const QString &label, const QString &valueHtml)
{
    if (valueHtml.isEmpty())
        return {};
    if (label.isEmpty())
        return valueHtml;
    const QString above = QStringLiteral("<small>%1</small>").arg(label.toHtmlEscaped());
    // A value begins with a paragraph of its own; the label goes above its first line where both
    // have one direction.
    const QString start = directed(QStringLiteral("<p>"), directionOfWords(label));
    if (valueHtml.startsWith(start))
        return start + above + QStringLiteral("<br/>") + valueHtml.mid(start.size());
    return paragraph(above, label) + valueHtml;
}

QString DetailsHtml::links(const QString &label, const QList<gallery::Link> &links) const
{
    QStringList anchors;
    QString all;
    for (const gallery::Link &link : links) {
        const QString name = link.label.line(m_languages);
        const QString words = name.isEmpty() ? link.address : name;
        anchors += anchor(link.address, words);
        all += words;
    }
    if (anchors.isEmpty())
        return {};
    return entry(label, paragraph(anchors.join(QStringLiteral("<br/>")), all));
}

QString DetailsHtml::rights(const gallery::Rights &rights) const
{
    QString html = paragraphs(rights.notice.choose(m_languages));
    if (!rights.address.isEmpty()) {
        const QString name = gallery::licenceName(rights.address).line(m_languages);
        html += paragraph(anchor(gallery::secureAddress(rights.address), name), name);
    }
    return entry(tr("Rights"), html);
}

QString DetailsHtml::provider(const gallery::Provider &provider, bool withLogo) const
{
    QString words;
    for (const gallery::Picture &logo : provider.logos.mid(0, withLogo ? 1 : 0))
        words += QStringLiteral("<img src=\"%1\"/><br/>").arg(logo.identity().toHtmlEscaped());
    const QString name = provider.name.line(m_languages);
    words += name.toHtmlEscaped();
    for (const gallery::Link &link : provider.homepages) {
        const QString label = link.label.line(m_languages);
        words +=
            QStringLiteral("<br/>") + anchor(link.address, label.isEmpty() ? link.address : label);
    }
    return entry(tr("Provided by"), paragraph(words, name));
}

} // namespace ui
