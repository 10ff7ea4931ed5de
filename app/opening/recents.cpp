// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening/recents.h"

#include "core/gallery/galleryjson.h"
#include "core/settings/settings.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace opening {

namespace {

QJsonObject toJson(const Recent &recent)
{
    return {{QStringLiteral("address"), recent.address},
            {QStringLiteral("title"), gallery::toJson(recent.title)},
            {QStringLiteral("position"), recent.position},
            {QStringLiteral("seen"), recent.seen},
            {QStringLiteral("slides"), recent.slides},
            {QStringLiteral("subfolders"), recent.subfolders}};
}

Recent fromJson(const QJsonObject &json)
{
    Recent recent;
    recent.address = json.value(u"address").toString();
    recent.position = json.value(u"position").toInt();
    recent.seen = json.value(u"seen").toInt();
    recent.slides = json.value(u"slides").toInt();
    recent.subfolders = json.value(u"subfolders").toBool();
    recent.title = gallery::languageMapFromJson(json.value(u"title").toArray());
    return recent;
}

void store(const QList<Recent> &list)
{
    QJsonArray array;
    for (const Recent &recent : list)
        array.append(toJson(recent));
    settings::recentGalleries.set(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

QList<Recent> Recents::list() const
{
    QList<Recent> list;
    const QJsonArray array = QJsonDocument::fromJson(settings::recentGalleries.get()).array();
    for (const QJsonValue &value : array) {
        const Recent recent = fromJson(value.toObject());
        if (!recent.address.isEmpty() && list.size() < most)
            list.append(recent);
    }
    return list;
}

void Recents::note(const Recent &recent)
{
    QMutexLocker lock(&m_writing);
    QList<Recent> recents = list();
    recents.removeIf([&recent](const Recent &other) { return other.address == recent.address; });
    recents.prepend(recent);
    while (recents.size() > most) {
        QFile::remove(coverFile(recents.last().address));
        recents.removeLast();
    }
    store(recents);
    lock.unlock();
    Q_EMIT changed();
}

void Recents::remove(const QString &address)
{
    QMutexLocker lock(&m_writing);
    QList<Recent> recents = list();
    recents.removeIf([&address](const Recent &other) { return other.address == address; });
    QFile::remove(coverFile(address));
    store(recents);
    lock.unlock();
    Q_EMIT changed();
}

void Recents::clear()
{
    QMutexLocker lock(&m_writing);
    for (const Recent &recent : list())
        QFile::remove(coverFile(recent.address));
    store({});
    lock.unlock();
    Q_EMIT changed();
}

QString Recents::coverFile(const QString &address)
{
    const QByteArray name =
        QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStringLiteral("%1/recent/%2.png")
        .arg(QStandardPaths::writableLocation(QStandardPaths::CacheLocation),
             QString::fromLatin1(name));
}

} // namespace opening
