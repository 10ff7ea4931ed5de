// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imaging/thumbnails/thumbnailstore.h"

#include "imaging/thumbnails/pngtext.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QUrl>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace imaging {

namespace {

struct Kind
{
    QLatin1String folder;
    int side; // in pixels
};
constexpr Kind kinds[] = {{QLatin1String("normal"), 128},
                          {QLatin1String("large"), 256},
                          {QLatin1String("x-large"), 512},
                          {QLatin1String("xx-large"), 1024}};
constexpr int failureSide = 128;                // such an entry has pixels of any kind
constexpr qint64 largestFile = 8 * 1024 * 1024; // twice the pixels of the largest kind
constexpr qint64 unsettledSeconds = 2;
constexpr int quickCompression = 70; // Qt's scale; zlib's level 2: half the time, a tenth larger
// What earlier versions wrote into a thumbnail as the program that made it. Their thumbnails of
// PNG files with a table of colours are noise.
constexpr QLatin1String earlierSoftware("Vitrine");
constexpr char ownSoftware[] = "Vitrine thumbnails 2";
constexpr mode_t ownersOnly = S_IRWXU;

QString thumbnailsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/thumbnails");
}

QString failureFolder()
{
    return QStringLiteral("fail/vitrine-") + QCoreApplication::applicationVersion();
}

QString fileName(const QByteArray &uri)
{
    const QByteArray hash = QCryptographicHash::hash(uri, QCryptographicHash::Md5);
    return QString::fromLatin1(hash.toHex()) + QStringLiteral(".png");
}

// Below the thumbnails' folder, made where it is missing.
bool makeFolder(const QString &folder)
{
    QString path = thumbnailsFolder();
    QDir().mkpath(QFileInfo(path).path());
    ::mkdir(QFile::encodeName(path).constData(), ownersOnly);
    for (const QString &part : folder.split(u'/')) {
        path += u'/' + part;
        ::mkdir(QFile::encodeName(path).constData(), ownersOnly);
    }
    return QFileInfo(path).isDir();
}

QByteArray encoded(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImage bare = image;
    bare.setColorSpace({}); // sRGB, as all thumbnails are
    for (const QString &key : bare.textKeys())
        bare.setText(key, {});
    QImageWriter writer(&buffer, "png");
    writer.setQuality(quickCompression);
    return writer.write(bare) ? buffer.data() : QByteArray();
}

// The number that a text begins with, as some write fractions of seconds.
qint64 number(const QString &text)
{
    return text.section(u'.', 0, 0).toLongLong();
}

} // namespace

int ThumbnailStore::sideFor(QSize fit)
{
    for (const Kind &kind : kinds) {
        if (qMax(fit.width(), fit.height()) <= kind.side)
            return kind.side;
    }
    return 0;
}

QByteArray ThumbnailStore::uriOf(const QString &path)
{
    return "file://" + QFile::encodeName(path).toPercentEncoding("!$&'()*+,=:@/");
}

ThumbnailStore::ThumbnailStore(const QString &path)
    : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
{
    m_readable = !path.startsWith(u':') && readState(m_path, m_state) &&
                 ::access(QFile::encodeName(m_path).constData(), R_OK) == 0;
}

bool ThumbnailStore::readState(const QString &path, State &state)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    state = {quint64(status.st_dev), quint64(status.st_ino), qint64(status.st_size),
             qint64(status.st_mtim.tv_sec), qint64(status.st_mtim.tv_nsec)};
    return true;
}

StoredThumbnail ThumbnailStore::find(int side) const
{
    for (const Kind &kind : kinds) {
        if (side <= 0 || kind.side < side)
            continue;
        StoredThumbnail found = read(kind.folder, kind.side);
        if (!found.image.isNull())
            return found;
    }
    return {};
}

bool ThumbnailStore::hasFailed() const
{
    return !read(failureFolder(), failureSide).image.isNull();
}

StoredThumbnail ThumbnailStore::read(const QString &folder, int side) const
{
    if (!m_readable)
        return {};
    QList<QByteArray> spellings{uriOf(m_path)};
    if (const QByteArray kde = QUrl::fromLocalFile(m_path).toEncoded(); kde != spellings.first())
        spellings += kde;
    for (const QByteArray &spelling : std::as_const(spellings)) {
        const QString path = thumbnailsFolder() + u'/' + folder + u'/' + fileName(spelling);
        const QFileInfo info(path);
        if (!info.isFile() || info.size() > largestFile)
            continue;
        QImageReader reader(path, "png");
        const QSize size = reader.size();
        if (size.isEmpty() || size.width() > side || size.height() > side)
            continue;
        QImage image = reader.read();
        const QString bytes = image.text(QStringLiteral("Thumb::Size"));
        if (image.isNull() ||
            image.text(QStringLiteral("Thumb::URI")) != QString::fromLatin1(spelling) ||
            image.text(QStringLiteral("Thumb::MTime")).isEmpty() ||
            number(image.text(QStringLiteral("Thumb::MTime"))) != m_state.seconds ||
            (!bytes.isEmpty() && number(bytes) != m_state.size) ||
            (image.text(QStringLiteral("Software")) == earlierSoftware &&
             m_path.endsWith(u".png", Qt::CaseInsensitive)))
            continue;
        if (image.colorSpace().isValid())
            image.convertToColorSpace(QColorSpace::SRgb);
        image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                : QImage::Format_RGB32);
        return {image, QSize(int(number(image.text(QStringLiteral("Thumb::Image::Width")))),
                             int(number(image.text(QStringLiteral("Thumb::Image::Height")))))};
    }
    return {};
}

bool ThumbnailStore::isToBeKept() const
{
    State now;
    const QString own = QFileInfo(thumbnailsFolder()).canonicalFilePath();
    return m_readable && readState(m_path, now) && now == m_state &&
           qAbs(QDateTime::currentSecsSinceEpoch() - m_state.seconds) > unsettledSeconds &&
           (own.isEmpty() || !QFileInfo(m_path).canonicalFilePath().startsWith(own + u'/')) &&
           !m_path.startsWith(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
}

void ThumbnailStore::keep(int side, const QImage &image, QSize photo) const
{
    if (image.isNull() || (photo.width() <= side && photo.height() <= side))
        return;
    for (const Kind &kind : kinds) {
        if (kind.side == side && image.width() <= side && image.height() <= side)
            write(kind.folder, image, photo);
    }
}

void ThumbnailStore::keepFailure() const
{
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    write(failureFolder(), nothing, {});
}

void ThumbnailStore::write(const QString &folder, const QImage &image, QSize photo) const
{
    if (!isToBeKept() || !makeFolder(folder))
        return;
    const QByteArray uri = uriOf(m_path);
    QList<std::pair<QByteArray, QByteArray>> texts{
        {"Software", ownSoftware},
        {"Thumb::URI", uri},
        {"Thumb::MTime", QByteArray::number(m_state.seconds)},
        {"Thumb::Size", QByteArray::number(m_state.size)}};
    if (!photo.isEmpty()) {
        texts.append({"Thumb::Image::Width", QByteArray::number(photo.width())});
        texts.append({"Thumb::Image::Height", QByteArray::number(photo.height())});
    }
    const QByteArray bytes = withTexts(encoded(image), texts);
    const QString path = thumbnailsFolder() + u'/' + folder + u'/' + fileName(uri);
    QTemporaryFile file(path + QStringLiteral(".XXXXXX")); // only its owner may read it
    if (bytes.isEmpty() || !file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return;
    const QByteArray temporary = QFile::encodeName(file.fileName());
    if (::rename(temporary.constData(), QFile::encodeName(path).constData()) == 0)
        file.setAutoRemove(false);
}

} // namespace imaging
