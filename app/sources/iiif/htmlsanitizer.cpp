// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/htmlsanitizer.h"

#include "core/gallery/richtext.h"
#include "sources/iiif/json/documentlimits.h"

#include <QByteArray>
#include <QUrl>

#include <algorithm>
#include <array>
#include <gumbo.h>
#include <memory>

namespace iiif {

namespace {

constexpr std::array shownTags = {GUMBO_TAG_A,     GUMBO_TAG_B,    GUMBO_TAG_I,   GUMBO_TAG_P,
                                  GUMBO_TAG_SMALL, GUMBO_TAG_SPAN, GUMBO_TAG_SUB, GUMBO_TAG_SUP};

// Elements that are removed with their content.
constexpr std::array dropped = {
    GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,    GUMBO_TAG_OBJECT, GUMBO_TAG_FORM,  GUMBO_TAG_INPUT,
    GUMBO_TAG_EMBED,    GUMBO_TAG_APPLET,   GUMBO_TAG_IFRAME, GUMBO_TAG_FRAME, GUMBO_TAG_FRAMESET,
    GUMBO_TAG_BUTTON,   GUMBO_TAG_TEXTAREA, GUMBO_TAG_SELECT, GUMBO_TAG_TITLE, GUMBO_TAG_HEAD,
    GUMBO_TAG_SVG,      GUMBO_TAG_MATH,     GUMBO_TAG_AUDIO,  GUMBO_TAG_VIDEO, GUMBO_TAG_CANVAS,
    GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_META,   GUMBO_TAG_LINK,  GUMBO_TAG_BASE};

template <std::size_t Size>
bool isOneOf(const std::array<GumboTag, Size> &tags, GumboTag tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

// ` name="address"` where the address may be followed, else nothing.
QString addressAttribute(const GumboElement &element, const char *name,
                         std::initializer_list<QStringView> schemes)
{
    const QString address = attribute(element, name).trimmed();
    const QString scheme = QUrl(address).scheme();
    if (std::find(schemes.begin(), schemes.end(), scheme) == schemes.end())
        return {};
    return QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), address.toHtmlEscaped());
}

void write(QString &out, const GumboNode &node);

void writeChildren(QString &out, const GumboVector &children)
{
    for (unsigned i = 0; i < children.length; ++i)
        write(out, *static_cast<const GumboNode *>(children.data[i]));
}

void writeElement(QString &out, const GumboElement &element)
{
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML || isOneOf(dropped, element.tag))
        return;
    if (element.tag == GUMBO_TAG_BR) {
        out += QStringLiteral("<br/>");
    } else if (element.tag == GUMBO_TAG_IMG) {
        const QString source = addressAttribute(element, "src", {u"http", u"https"});
        const QString words = attribute(element, "alt").toHtmlEscaped();
        out += QStringLiteral("<img%1 alt=\"%2\"/>").arg(source, words);
    } else if (isOneOf(shownTags, element.tag)) {
        const QString name = QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        out += QLatin1Char('<') + name;
        if (element.tag == GUMBO_TAG_A)
            out += addressAttribute(element, "href", {u"http", u"https", u"mailto"});
        out += u'>';
        writeChildren(out, element.children);
        out += QStringLiteral("</%1>").arg(name);
    } else {
        writeChildren(out, element.children);
    }
}

void write(QString &out, const GumboNode &node)
{
    switch (node.type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
        out += QString::fromUtf8(node.v.text.text).toHtmlEscaped();
        break;
    case GUMBO_NODE_ELEMENT:
        writeElement(out, node.v.element);
        break;
    default: // comments, CDATA, templates, processing instructions
        break;
    }
}

// Begins with `<` and ends with `>`, which makes it HTML by §4.5.
QString asHtml(const QString &content)
{
    return QStringLiteral("<span>%1</span>").arg(content);
}

} // namespace

void removeControls(QString &text)
{
    text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) ||
               c == QChar(0xFFFF);
    });
}

QString sanitised(const QString &value)
{
    QString source = value;
    removeControls(source);
    if (!gallery::isHtml(source))
        return source;
    if (source.size() > limits::htmlCharacters || source.count(u'<') > limits::htmlTags)
        return asHtml(source.toHtmlEscaped());

    const QByteArray utf8 = source.toUtf8();
    const auto destroy = [](GumboOutput *output) {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    };
    const std::unique_ptr<GumboOutput, decltype(destroy)> parsed(
        gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), std::size_t(utf8.size())),
        destroy);

    QString out;
    writeChildren(out, parsed->root->v.element.children);
    removeControls(out);
    out = out.trimmed();
    if (out.isEmpty() || gallery::isHtml(out))
        return out;
    return asHtml(out);
}

} // namespace iiif
