// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonlisting.h"

#include "cli/jsonwriter.h"

namespace cli {

namespace {

using gallery::LanguageMap;

void writeMap(JsonWriter &json, const QString &key, const LanguageMap &map)
{
    if (map.isEmpty())
        return;
    json.key(key);
    json.beginObject();
    for (const QString &language : map.languages()) {
        json.key(language);
        json.values(map.values(language));
    }
    json.endObject();
}

void writeCredit(JsonWriter &json, const gallery::Statement &credit)
{
    if (credit.value.isEmpty())
        return;
    json.key(QStringLiteral("credit"));
    json.beginObject();
    writeMap(json, QStringLiteral("label"), credit.label);
    writeMap(json, QStringLiteral("value"), credit.value);
    json.endObject();
}

void writeRights(JsonWriter &json, const gallery::Rights &rights)
{
    const QString key = QStringLiteral("rights");
    if (rights.isEmpty())
        return;
    if (rights.notice.isEmpty()) {
        json.key(key);
        json.value(rights.address);
        return;
    }
    LanguageMap notice = rights.notice;
    if (!rights.address.isEmpty()) {
        for (const QString &language : rights.notice.languages())
            notice.add(language, {rights.address});
    }
    writeMap(json, key, notice);
}

QString directionName(gallery::Direction direction)
{
    switch (direction) {
    case gallery::Direction::LeftToRight:
        return QStringLiteral("left-to-right");
    case gallery::Direction::RightToLeft:
        return QStringLiteral("right-to-left");
    case gallery::Direction::TopToBottom:
        return QStringLiteral("top-to-bottom");
    case gallery::Direction::BottomToTop:
        return QStringLiteral("bottom-to-top");
    }
    Q_UNREACHABLE();
}

/// Lists a gallery; what it needs to know of the chapters is found once.
class GalleryWriter
{
public:
    explicit GalleryWriter(const gallery::Gallery &gallery);
    QByteArray written();

private:
    void writeChapters(const QList<int> &chapters);
    void writeSlide(int row);
    void writePicture(const gallery::Slide &slide);

    const gallery::Gallery &m_gallery;
    QList<int> m_topChapters;
    QList<QList<int>> m_innerChapters; // of each chapter
    const QList<int> m_chapters;       // the innermost of each row
    JsonWriter m_json;
};

GalleryWriter::GalleryWriter(const gallery::Gallery &gallery)
    : m_gallery(gallery)
    , m_innerChapters(gallery.chapters.size())
    , m_chapters(gallery.innermostChapters())
{
    for (int chapter = 0; chapter < gallery.chapters.size(); ++chapter) {
        const int parent = gallery.chapters.at(chapter).parent;
        (parent < 0 ? m_topChapters : m_innerChapters[parent]).append(chapter);
    }
}

void GalleryWriter::writeChapters(const QList<int> &chapters)
{
    if (chapters.isEmpty())
        return;
    m_json.key(QStringLiteral("chapters"));
    m_json.beginArray();
    for (const int index : chapters) {
        const gallery::Chapter &chapter = m_gallery.chapters.at(index);
        m_json.beginObject();
        writeMap(m_json, QStringLiteral("label"), chapter.title);
        if (chapter.opensAt >= 0 && !chapter.slides.isEmpty()) {
            m_json.key(QStringLiteral("first"));
            m_json.value(m_gallery.positionOf(chapter.opensAt));
        }
        m_json.key(QStringLiteral("count"));
        m_json.value(int(chapter.slides.size()));
        writeChapters(m_innerChapters.at(index));
        m_json.endObject();
    }
    m_json.endArray();
}

void GalleryWriter::writePicture(const gallery::Slide &slide)
{
    if (!slide.size.isEmpty()) {
        m_json.key(QStringLiteral("width"));
        m_json.value(slide.size.width());
        m_json.key(QStringLiteral("height"));
        m_json.value(slide.size.height());
    }
    m_json.key(QStringLiteral("image"));
    const QString image =
        slide.layers.isEmpty() ? QString() : slide.layers.first().options.value(0).identity();
    if (image.isEmpty())
        m_json.null();
    else
        m_json.value(image);
}

void GalleryWriter::writeSlide(int row)
{
    const gallery::Slide &slide = m_gallery.slides.at(row);
    m_json.beginObject();
    m_json.key(QStringLiteral("position"));
    m_json.value(m_gallery.positionOf(row));
    if (row == 0 && m_gallery.hasCover) {
        m_json.key(QStringLiteral("cover"));
        m_json.value(true);
    }
    writeMap(m_json, QStringLiteral("title"), slide.title);
    writeMap(m_json, QStringLiteral("caption"), slide.caption);
    writeCredit(m_json, slide.credit);
    writeRights(m_json, slide.details.rights);
    writePicture(slide);
    if (const int chapter = m_chapters.at(row); chapter >= 0)
        writeMap(m_json, QStringLiteral("chapter"), m_gallery.chapters.at(chapter).title);
    m_json.endObject();
}

QByteArray GalleryWriter::written()
{
    m_json.beginObject();
    writeMap(m_json, QStringLiteral("title"), m_gallery.title);
    writeMap(m_json, QStringLiteral("summary"), m_gallery.introduction);
    writeCredit(m_json, m_gallery.credit);
    writeRights(m_json, m_gallery.details.rights);
    m_json.key(QStringLiteral("viewingDirection"));
    m_json.value(directionName(m_gallery.direction));
    m_json.key(QStringLiteral("start"));
    m_json.value(m_gallery.positionOf(m_gallery.start));
    writeChapters(m_topChapters);
    m_json.key(QStringLiteral("slides"));
    m_json.beginArray();
    for (int row = 0; row < m_gallery.slides.size(); ++row)
        writeSlide(row);
    m_json.endArray();
    m_json.endObject();
    return m_json.result();
}

} // namespace

QByteArray jsonListing(const gallery::Gallery &gallery)
{
    return GalleryWriter(gallery).written();
}

QByteArray jsonListing(const gallery::Collection &collection)
{
    JsonWriter json;
    json.beginObject();
    writeMap(json, QStringLiteral("title"), collection.title);
    json.key(QStringLiteral("items"));
    json.beginArray();
    for (const gallery::Collection::Item &item : collection.items) {
        json.beginObject();
        writeMap(json, QStringLiteral("title"), item.title);
        json.key(QStringLiteral("address"));
        json.value(item.address);
        json.key(QStringLiteral("type"));
        json.value(item.kind == gallery::Collection::Item::Kind::Collection
                       ? QStringLiteral("Collection")
                       : QStringLiteral("Manifest"));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.result();
}

} // namespace cli
