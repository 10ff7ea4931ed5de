// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/iiif/json/documentcontext.h"

#include "core/errors/limits.h"

#include <QDir>
#include <QFileInfo>

namespace iiif {

namespace {

bool isOfTheWeb(const QString &address)
{
    return address.startsWith(u"http://", Qt::CaseInsensitive) ||
           address.startsWith(u"https://", Qt::CaseInsensitive);
}

} // namespace

void DocumentContext::addNotice(const errors::Problem &problem, const QString &place)
{
    if (m_notices.size() >= errors::limits::notices)
        return;
    m_notices.append(problem);
    m_notices.last().place = place;
}

QString DocumentContext::resolved(const QString &address) const
{
    if (address.isEmpty() || isOfTheWeb(address))
        return address;
    const QUrl written(address);
    if (!written.isValid())
        return {};
    const QUrl url = m_base.resolved(written);
    if (url.scheme() == u"http" || url.scheme() == u"https")
        return url.toString(QUrl::FullyEncoded);
    if (url.scheme() == u"qrc" && m_base.scheme() == u"qrc")
        return url.toString(QUrl::FullyEncoded);
    if (url.scheme() == u"file" && mayRead(url))
        return url.toString(QUrl::FullyEncoded);
    return {};
}

bool DocumentContext::mayRead(const QUrl &file) const
{
    if (!m_base.isLocalFile() || !file.host().isEmpty())
        return false;
    // Compares canonical paths, so that no symbolic link leads out of the folder. A file that does
    // not exist is judged by the nearest folder that does.
    QString path = file.toLocalFile();
    const QString folder = QFileInfo(m_base.toLocalFile()).absoluteDir().canonicalPath();
    if (folder.isEmpty() || path.contains(u"/../") || path.contains(QChar(u'\0')))
        return false;
    for (QFileInfo info(path); !info.exists() && !info.isSymLink() && !info.isRoot();
         info.setFile(path))
        path = info.absolutePath();
    const QString place = QFileInfo(path).canonicalFilePath();
    return place == folder || place.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

} // namespace iiif
