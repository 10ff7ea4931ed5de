// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

// pseudolocale TAG OUT.ts CATALOGUE.ts [ENGLISH.ts]
// Makes the catalogue of a pseudo-locale from the sources in a complete catalogue, and from the
// English plurals: en-XA has accents, ar-XB runs from right to left.

#include "pseudotext.h"

#include <QFile>
#include <QHash>
#include <QXmlStreamReader>

#include <cstdio>

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations;
    bool isPlural = false;

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append(Message());
            messages.last().context = context;
            messages.last().isPlural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
        } else if (messages.isEmpty()) {
            continue;
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            messages.last().translations += xml.readElementText();
        }
    }
    return messages;
}

void write(QXmlStreamWriter &xml, const Message &message, const QString &tag)
{
    const auto change = tag == u"ar-XB" ? pseudo::mirrored : pseudo::accented;
    xml.writeStartElement(QStringLiteral("message"));
    if (message.isPlural)
        xml.writeAttribute(QStringLiteral("numerus"), QStringLiteral("yes"));
    xml.writeTextElement(QStringLiteral("source"), message.source);
    if (!message.comment.isEmpty())
        xml.writeTextElement(QStringLiteral("comment"), message.comment);
    xml.writeStartElement(QStringLiteral("translation"));
    if (message.isPlural) {
        for (const QString &form : pseudo::plurals(tag, message.translations))
            xml.writeTextElement(QStringLiteral("numerusform"), change(form));
    } else {
        xml.writeCharacters(change(message.source));
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 4) {
        std::fputs("usage: pseudolocale TAG OUT.ts CATALOGUE.ts [ENGLISH.ts]\n", stderr);
        return 2;
    }
    const QString tag = QString::fromLocal8Bit(argv[1]);
    const QList<Message> messages = messagesOf(QString::fromLocal8Bit(argv[3]));
    QHash<QString, QStringList> plurals;
    if (argc > 4) {
        for (const Message &message : messagesOf(QString::fromLocal8Bit(argv[4])))
            plurals.insert(message.key(), message.translations);
    }
    QFile out(QString::fromLocal8Bit(argv[2]));
    if (messages.isEmpty() || !out.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "pseudolocale: cannot read %s or write %s\n", argv[3], argv[2]);
        return 1;
    }
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE TS>"));
    xml.writeStartElement(QStringLiteral("TS"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
    xml.writeAttribute(QStringLiteral("language"), tag.section(u'-', 0, 0));
    for (Message message : messages) {
        if (message.isPlural)
            message.translations = plurals.value(message.key(), {message.source, message.source});
        xml.writeStartElement(QStringLiteral("context"));
        xml.writeTextElement(QStringLiteral("name"), message.context);
        write(xml, message, tag);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return 0;
}
