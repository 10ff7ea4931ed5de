// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/otherfiles.h"

#include "sources/photos/photofiletypes.h"
#include "sources/photos/photoproblem.h"

#include <QImageReader>
#include <QSet>

namespace photos {

namespace {

QSet<QString> endings(const char *list)
{
    const QStringList all = QString::fromLatin1(list).split(u' ');
    return {all.cbegin(), all.cend()};
}

QString endingOf(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot > 0 ? fileName.mid(dot + 1).toLower() : QString();
}

} // namespace

OtherFiles::Kind OtherFiles::kindOf(const QString &fileName)
{
    static const QSet<QString> raw = endings("3fr arw cr2 cr3 crw dcr dng erf gpr iiq kdc mef mos "
                                             "mrw nef nrw orf pef raf raw rw2 rwl sr2 srf srw x3f");
    static const QSet<QString> video =
        endings("3gp avi flv m2ts m4v mkv mov mp4 mpeg mpg mts ogv webm wmv");
    const QString ending = endingOf(fileName);
    if (ending == u"pdf")
        return Kind::Pdf;
    if (raw.contains(ending))
        return Kind::Raw;
    return video.contains(ending) ? Kind::Video : Kind::None;
}

QString OtherFiles::unreadableFormat(const QString &fileName)
{
    struct Format
    {
        QSet<QString> endings;
        QByteArray plugin; ///< what QImageReader calls it
        QString name;
    };
    static const Format formats[] = {
        {endings("heic heif hif"), "heic", QStringLiteral("HEIC")},
        {endings("avif avifs"), "avif", QStringLiteral("AVIF")},
        {endings("jxl"), "jxl", QStringLiteral("JPEG XL")},
    };
    static const QList<QByteArray> readable = QImageReader::supportedImageFormats();
    const QString ending = endingOf(fileName);
    for (const Format &format : formats) {
        if (format.endings.contains(ending) && !readable.contains(format.plugin))
            return format.name;
    }
    return {};
}

void OtherFiles::add(const QStringList &photos, const QStringList &others)
{
    QSet<QString> shown;
    for (const QString &name : photos) {
        if (!others.isEmpty())
            shown.insert(withoutEnding(name));
        if (const QString format = unreadableFormat(name); !format.isEmpty())
            ++m_formats[format];
    }
    for (const QString &name : others) {
        const Kind kind = kindOf(name);
        if (kind != Kind::Raw || !shown.contains(withoutEnding(name)))
            ++m_kinds[kind];
    }
}

QList<errors::Problem> OtherFiles::hints(const QString &folder) const
{
    QList<errors::Problem> hints;
    for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it)
        hints += PhotoProblem::notShown(it.key(), it.value(), folder);
    for (auto it = m_formats.cbegin(); it != m_formats.cend(); ++it)
        hints += PhotoProblem::noPlugin(it.key(), it.value(), folder);
    return hints;
}

errors::Problem OtherFiles::emptyFolder(const QString &folder) const
{
    return m_kinds.isEmpty()
               ? PhotoProblem::emptyFolder(folder)
               : PhotoProblem::onlyOthers(m_kinds.firstKey(), m_kinds.first(), folder);
}

} // namespace photos
