// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/photos/folderscanner.h"

#include "core/errors/limits.h"
#include "sources/photos/folderlisting.h"
#include "sources/photos/otherfiles.h"
#include "sources/photos/photofiletypes.h"
#include "sources/photos/photoproblem.h"

#include <QFileInfo>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <numeric>

namespace photos {

namespace {

using errors::Problem;
using gallery::LanguageMap;

// Avoids QUrl for names without special characters: it takes as long as everything else for a
// slide.
QString addressOf(const QString &path)
{
    const bool plain = std::all_of(path.begin(), path.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'/' || c == u'.' || c == u'_' || c == u'-';
    });
    return plain ? QStringLiteral("file://") + path
                 : QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
}

class Walk
{
public:
    Walk(const QString &root, bool subfolders, const std::stop_token &stop)
        : m_root(QFileInfo(root).canonicalFilePath())
        , m_subfolders(subfolders)
        , m_stop(stop)
    {
        addFolder(root, -1, 0);
    }

    gallery::ReadResult reading() const
    {
        gallery::ReadResult reading = m_reading;
        reading.hints = m_others.hints(m_root);
        if (reading.gallery.slides.isEmpty() && !reading.error)
            reading.error = m_others.emptyFolder(m_root);
        return reading;
    }

private:
    void notice(const Problem &problem)
    {
        if (m_reading.notices.size() < errors::limits::notices &&
            !m_reading.notices.contains(problem))
            m_reading.notices += problem;
    }

    bool isFull() const { return m_reading.gallery.slides.size() >= mostPhotos; }

    void addFolder(const QString &path, int chapter, int depth)
    {
        const FolderListing listing = listFolder(path, m_subfolders, m_stop);
        if (listing.problem && chapter < 0)
            m_reading.error = listing.problem;
        else if (listing.problem)
            notice(*listing.problem);
        m_others.add(listing.photos, listing.others);
        if (chapter < 0)
            m_reading.gallery.slides.reserve(std::min(int(listing.photos.size()), mostPhotos));
        const QString prefix = path.endsWith(u'/') ? path : path + u'/';
        for (const QString &name : listing.photos) {
            if (isFull()) {
                notice(PhotoProblem::tooManyPhotos(mostPhotos, m_root));
                return;
            }
            m_reading.gallery.slides += slideOf(prefix + name);
        }
        for (const QString &name : listing.folders) {
            if (m_stop.stop_requested())
                return;
            if (isNew(prefix + name))
                addChapter(prefix + name, name, chapter, depth + 1);
        }
    }

    void addChapter(const QString &path, const QString &name, int parent, int depth)
    {
        if (depth > mostFolderDepth) {
            notice(PhotoProblem::tooDeep(mostFolderDepth, path));
            return;
        }
        gallery::Gallery &gallery = m_reading.gallery;
        const int chapter = int(gallery.chapters.size());
        const int first = int(gallery.slides.size());
        gallery.chapters.append({{LanguageMap::none(), name}, parent, {}, first});
        addFolder(path, chapter, depth);
        QList<int> rows(gallery.slides.size() - first);
        if (rows.isEmpty()) {
            gallery.chapters.removeLast();
            return;
        }
        std::iota(rows.begin(), rows.end(), first);
        gallery.chapters[chapter].slides = rows;
    }

    bool isNew(const QString &path)
    {
        const QFileInfo folder(path);
        const QString target = folder.canonicalFilePath();
        if (folder.isSymLink() && (isInside(target, m_root) || isInside(m_root, target)))
            return false;
        if (target.isEmpty() || m_known.contains(target))
            return false;
        m_known.insert(target);
        return true;
    }

    static bool isInside(const QString &path, const QString &folder)
    {
        return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
    }

    const QString m_root;
    const bool m_subfolders;
    const std::stop_token &m_stop;
    QSet<QString> m_known;
    OtherFiles m_others;
    gallery::ReadResult m_reading;
};

} // namespace

gallery::Slide slideOf(const QString &path)
{
    gallery::Slide slide;
    slide.id = path;
    slide.title = {LanguageMap::none(), withoutEnding(path.mid(path.lastIndexOf(u'/') + 1))};
    slide.medium = gallery::Slide::Medium::Picture;
    gallery::Picture picture;
    picture.address = addressOf(path);
    // Not from an initializer list, which would copy it twice.
    slide.layers.emplaceBack().options.append(std::move(picture));
    return slide;
}

gallery::ReadResult scanFolder(const QString &folder, bool subfolders, const std::stop_token &stop)
{
    return Walk(folder, subfolders, stop).reading();
}

} // namespace photos
