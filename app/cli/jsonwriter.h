// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace cli {

/// Writes indented JSON front to back. Unlike QJsonObject it keeps the order in which members are
/// written, so that a person reads a listing from the title to the slides.
class JsonWriter
{
public:
    void beginObject();
    void endObject() { end('}'); }
    void beginArray();
    void endArray() { end(']'); }
    /// The name of the member whose value is written next.
    void key(const QString &name);
    void value(const QString &text);
    void value(int number) { raw(QByteArray::number(number)); }
    void value(bool truth) { raw(truth ? "true" : "false"); }
    void null() { raw("null"); }
    /// An array of strings on one line.
    void values(const QStringList &texts);

    /// What was written, UTF-8, with a line break at its end.
    QByteArray result() const { return m_out + '\n'; }

private:
    void raw(const QByteArray &token);
    void breakLine();
    void separate();
    void end(char bracket);

    QByteArray m_out;
    int m_depth = 0;
    bool m_isFirst = true; // of its object or array
    bool m_hasKey = false; // a value follows its key on the same line
};

} // namespace cli
