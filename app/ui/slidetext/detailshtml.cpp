// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slidetext/detailshtml.h"

#include "core/gallery/licence.h"
#include "core/gallery/richtext.h"

#include <QLocale>

namespace ui {

namespace {

QString heading(const QString &text)
{
    return QStringLiteral("<p><b>%1</b></p>").arg(text.toHtmlEscaped());
}

QString anchor(const QString &address, const QString &words)
{
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(address.toHtmlEscaped(), words.toHtmlEscaped());
}

} // namespace

DetailsHtml::DetailsHtml(const gallery::Gallery &gallery, QStringList languages)
    : m_gallery(gallery)
    , m_languages(std::move(languages))
{}

QString DetailsHtml::html(int row) const
{
    QString slide;
    QString credit; // the gallery's, where the slide shows its own
    if (row >= 0) {
        const gallery::Slide &shown = m_gallery.slides.at(row);
        slide = details(shown.details);
        if (!shown.alternative.isEmpty()) {
            slide += entry(tr("Photo in words"),
                           gallery::toHtml(shown.alternative.choose(m_languages).values));
        }
        if (!shown.credit.value.isEmpty() && !m_gallery.credit.value.isEmpty())
            credit = statement(m_gallery.credit);
    }
    const QString whole = gallery::toHtml(m_gallery.introduction.choose(m_languages).values) +
                          credit + details(m_gallery.details);
    QString html;
    if (!slide.isEmpty())
        html += heading(tr("About this slide")) + slide;
    if (!whole.isEmpty())
        html += heading(tr("About this gallery")) + whole;
    if (html.isEmpty())
        html = QStringLiteral("<p>%1</p>").arg(tr("Nothing more is known of this slide."));
    return html;
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
    return entry(statement.label.line(m_languages),
                 gallery::toHtml(statement.value.choose(m_languages).values));
}

QString DetailsHtml::entry(const QString &label, const QString &valueHtml) const
{
    if (valueHtml.isEmpty())
        return {};
    // A value begins with a paragraph of its own; the label goes above its first line.
    QString value = valueHtml;
    if (!label.isEmpty() && value.startsWith(u"<p>"))
        value.insert(3, QStringLiteral("<small>%1</small><br/>").arg(label.toHtmlEscaped()));
    return value;
}

QString DetailsHtml::links(const QString &label, const QList<gallery::Link> &links) const
{
    QStringList anchors;
    for (const gallery::Link &link : links) {
        const QString words = link.label.line(m_languages);
        anchors += anchor(link.address, words.isEmpty() ? link.address : words);
    }
    if (anchors.isEmpty())
        return {};
    return entry(label, QStringLiteral("<p>%1</p>").arg(anchors.join(QStringLiteral("<br/>"))));
}

QString DetailsHtml::rights(const gallery::Rights &rights) const
{
    QString html = gallery::toHtml(rights.notice.choose(m_languages).values);
    if (!rights.address.isEmpty()) {
        html += QStringLiteral("<p>%1</p>")
                    .arg(anchor(gallery::secureAddress(rights.address),
                                gallery::licenceName(rights.address).line(m_languages)));
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
    return entry(tr("Provided by"), QStringLiteral("<p>%1</p>").arg(words));
}

} // namespace ui
