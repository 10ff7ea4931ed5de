// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

/// Reads PDF files with other programs: poppler and qpdf.
namespace pdfs {

inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(' ')),
               process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// The text of a page, from 1, or of all pages for 0, on one line. Without the characters that
/// embed text in the other direction.
inline QString text(const QString &file, int page = 0, const QStringList &options = {})
{
    QStringList arguments = options;
    if (page > 0)
        arguments += {"-f", QString::number(page), "-l", QString::number(page)};
    QString text = QString::fromUtf8(outputOf("pdftotext", arguments + QStringList{file, "-"}));
    for (const char16_t mark : {u'\u202A', u'\u202B', u'\u202C', u'\u200E', u'\u200F'})
        text.remove(QChar(mark));
    return text.simplified();
}

/// A value of pdfinfo, such as `Pages`.
inline QString info(const QString &file, const QString &name)
{
    const QStringList lines = QString::fromUtf8(outputOf("pdfinfo", {file})).split('\n');
    for (const QString &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

inline int pages(const QString &file)
{
    return info(file, "Pages").toInt();
}

/// The outline of the file: a line for each entry, indented by its level, with its page from 1.
inline QStringList outline(const QString &file)
{
    const QByteArray json = outputOf("qpdf", {"--json=2", "--json-key=outlines", file});
    const QJsonValue root = QJsonDocument::fromJson(json).object().value("outlines");
    QStringList lines;
    const auto add = [&lines](const QJsonValue &entries, int depth, const auto &self) -> void {
        for (const QJsonValue &entry : entries.toArray()) {
            lines += QString(depth * 2, ' ') + entry["title"].toString() + " @" +
                     QString::number(entry["destpageposfrom1"].toInt());
            self(entry["kids"], depth + 1, self);
        }
    };
    add(root, 0, add);
    return lines;
}

} // namespace pdfs
