// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

#include <filesystem>

/// Creates folders of photos and manifests.
namespace photofiles {

inline QByteArray jpeg(QSize size = {8, 6})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG");
    return bytes;
}

/// A sidecar that gives a photo a title and a date.
inline QByteArray xmp(const QByteArray &title, const QByteArray &date = "2020-01-01")
{
    return R"(<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
        xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:DateCreated=")" +
           date + R"(" photoshop:Headline=")" + title + R"("/></rdf:RDF></x:xmpmeta>)";
}

/// A manifest of canvases `p1`, `p2`, …, of which the last `lacking` have no photo.
inline QByteArray manifest(int canvases, int lacking = 0)
{
    QByteArray items;
    for (int i = 1; i <= canvases; ++i) {
        const QByteArray id = "https://example.org/canvas/p" + QByteArray::number(i);
        items += (i > 1 ? "," : "") +
                 QByteArray(R"({"type":"Canvas","width":8,"height":6,"id":")") + id +
                 R"(","label":{"en":["Canvas )" + QByteArray::number(i) + "\"]}";
        if (i <= canvases - lacking) {
            items += R"(,"items":[{"type":"AnnotationPage","items":[{"type":"Annotation",
                "motivation":"painting","target":")" +
                     id + R"(","body":{"type":"Image","id":"https://example.org/p.jpg"}}]}])";
        }
        items += '}';
    }
    return R"({"@context":"http://iiif.io/api/presentation/3/context.json","type":"Manifest",
        "id":"https://example.org/manifest","label":{"fr":["Essai"]},"items":[)" +
           items + "]}";
}

/// A folder that is gone with the test.
struct Folder
{
    QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? directory.path() : directory.filePath(name);
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return path(name);
    }
    void photos(const QStringList &names) const
    {
        for (const QString &name : names)
            write(name, jpeg());
    }
    /// As many as 0.jpg, 1.jpg … and quickly so: they are one file under many names.
    void manyPhotos(int count) const
    {
        const QString first = write("0.jpg", jpeg());
        for (int i = 1; i < count; ++i) {
            std::filesystem::create_hard_link(first.toStdString(),
                                              path(QStringLiteral("%1.jpg").arg(i)).toStdString());
        }
    }
    void remove(const QString &name) const
    {
        if (!QFile::remove(path(name)))
            qFatal("cannot remove %s", qPrintable(name));
    }

    QTemporaryDir directory;
};

} // namespace photofiles
