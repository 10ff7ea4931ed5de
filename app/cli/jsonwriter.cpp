// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonwriter.h"

#include <algorithm>

namespace cli {

namespace {

constexpr int indentation = 2;

QByteArray escaped(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return "\\u" + QByteArray::number(int(c), 16).rightJustified(4, '0');
    }
}

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendQuoted(QByteArray &out, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    out += '"';
    auto from = bytes.cbegin();
    while (true) {
        const auto to = std::find_if(from, bytes.cend(), needsEscape);
        out.append(from, to - from);
        if (to == bytes.cend())
            break;
        out += escaped(*to);
        from = to + 1;
    }
    out += '"';
}

} // namespace

void JsonWriter::breakLine()
{
    m_out += '\n';
    m_out.append(qsizetype(m_depth) * indentation, ' ');
}

void JsonWriter::separate()
{
    if (m_hasKey) {
        m_hasKey = false;
        return;
    }
    if (!m_isFirst)
        m_out += ',';
    if (m_depth > 0)
        breakLine();
    m_isFirst = false;
}

void JsonWriter::beginObject()
{
    raw("{");
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::beginArray()
{
    raw("[");
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_isFirst)
        breakLine();
    m_out += bracket;
    m_isFirst = false;
}

void JsonWriter::key(const QString &name)
{
    separate();
    appendQuoted(m_out, name);
    m_out += ": ";
    m_hasKey = true;
}

void JsonWriter::value(const QString &text)
{
    separate();
    appendQuoted(m_out, text);
}

void JsonWriter::values(const QStringList &texts)
{
    raw("[");
    for (const QString &text : texts) {
        if (!m_out.endsWith('['))
            m_out += ", ";
        appendQuoted(m_out, text);
    }
    m_out += ']';
}

void JsonWriter::raw(const QByteArray &token)
{
    separate();
    m_out += token;
}

} // namespace cli
