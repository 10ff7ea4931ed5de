// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/recentgalleries.h"

#include "core/gallery/galleryjson.h"
#include "core/settings/settings.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace loading {

namespace {

QJsonObject toJson(const RecentGallery &recent)
{
    return {{QStringLiteral("address"), recent.address},
            {QStringLiteral("title"), gallery::toJson(recent.title)},
            {QStringLiteral("position"), recent.position},
            {QStringLiteral("seen"), recent.seen},
            {QStringLiteral("slides"), recent.slides},
            {QStringLiteral("subfolders"), recent.subfolders}};
}

RecentGallery fromJson(const QJsonObject &json)
{
    RecentGallery recent;
    recent.address = json.value(u"address").toString();
    recent.position = json.value(u"position").toInt();
    recent.seen = json.value(u"seen").toInt();
    recent.slides = json.value(u"slides").toInt();
    recent.subfolders = json.value(u"subfolders").toBool();
    recent.title = gallery::languageMapFromJson(json.value(u"title").toArray());
    return recent;
}

void store(const QList<RecentGallery> &list)
{
    QJsonArray array;
    for (const RecentGallery &recent : list)
        array.append(toJson(recent));
    settings::recentGalleries.set(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

QList<RecentGallery> RecentGalleries::list() const
{
    QList<RecentGallery> list;
    const QJsonArray array = QJsonDocument::fromJson(settings::recentGalleries.get()).array();
    for (const QJsonValue &value : array) {
        const RecentGallery recent = fromJson(value.toObject());
        if (!recent.address.isEmpty() && list.size() < most)
            list.append(recent);
    }
    return list;
}

void RecentGalleries::note(const RecentGallery &recent)
{
    QMutexLocker lock(&m_writing);
    QList<RecentGallery> recents = list();
    recents.removeIf(
        [&recent](const RecentGallery &other) { return other.address == recent.address; });
    recents.prepend(recent);
    while (recents.size() > most) {
        QFile::remove(coverFile(recents.last().address));
        recents.removeLast();
    }
    store(recents);
    lock.unlock();
    Q_EMIT changed();
}

void RecentGalleries::remove(const QString &address)
{
    QMutexLocker lock(&m_writing);
    QList<RecentGallery> recents = list();
    recents.removeIf([&address](const RecentGallery &other) { return other.address == address; });
    QFile::remove(coverFile(address));
    store(recents);
    lock.unlock();
    Q_EMIT changed();
}

void RecentGalleries::clear()
{
    QMutexLocker lock(&m_writing);
    for (const RecentGallery &recent : list())
        QFile::remove(coverFile(recent.address));
    store({});
    lock.unlock();
    Q_EMIT changed();
}

QString RecentGalleries::coverFile(const QString &address)
{
    const QByteArray name =
        QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStringLiteral("%1/recent/%2.png")
        .arg(QStandardPaths::writableLocation(QStandardPaths::CacheLocation),
             QString::fromLatin1(name));
}

} // namespace loading
