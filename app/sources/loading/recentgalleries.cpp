// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/loading/recentgalleries.h"

#include "core/background/run.h"
#include "core/gallery/galleryjson.h"
#include "core/settings/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <utility>

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

QByteArray toJson(const QList<RecentGallery> &list)
{
    QJsonArray array;
    for (const RecentGallery &recent : list)
        array.append(toJson(recent));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<RecentGallery> listFromJson(const QByteArray &json)
{
    QList<RecentGallery> list;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        const RecentGallery recent = fromJson(value.toObject());
        if (!recent.address.isEmpty() && list.size() < RecentGalleries::most)
            list.append(recent);
    }
    return list;
}

QByteArray without(const QString &address, const QByteArray &json)
{
    QList<RecentGallery> list = listFromJson(json);
    list.removeIf([&address](const RecentGallery &recent) { return recent.address == address; });
    return toJson(list);
}

QByteArray with(const RecentGallery &recent, const QByteArray &json)
{
    QList<RecentGallery> list = listFromJson(without(recent.address, json));
    list.prepend(recent);
    return toJson(list.first(qMin(list.size(), RecentGalleries::most)));
}

QString coverFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
           QStringLiteral("/recent");
}

} // namespace

RecentGalleries::RecentGalleries(QObject *parent)
    : QObject(parent)
    , m_addresses(addresses())
{
    m_files.setMaxThreadCount(1);
    settings::recentGalleries.onChange(this, &RecentGalleries::handleSettingChange);
}

QList<RecentGallery> RecentGalleries::list() const
{
    return listFromJson(settings::recentGalleries.get());
}

void RecentGalleries::note(const RecentGallery &recent)
{
    settings::recentGalleries.update(
        [recent](const QByteArray &json) { return with(recent, json); });
}

void RecentGalleries::remove(const QString &address)
{
    settings::recentGalleries.update(
        [address](const QByteArray &json) { return without(address, json); });
}

void RecentGalleries::clear()
{
    settings::recentGalleries.set(toJson(QList<RecentGallery>()));
    // Also the thumbnails of galleries that another process has added.
    background::start(&m_files, [folder = coverFolder()] { QDir(folder).removeRecursively(); });
}

QString RecentGalleries::coverFile(const QString &address)
{
    const QByteArray name =
        QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStringLiteral("%1/%2.png").arg(coverFolder(), QString::fromLatin1(name));
}

void RecentGalleries::saveCover(const QString &address,
                                const std::function<void(const QString &)> &write)
{
    background::run(
        &m_files, this,
        [write, file = coverFile(address)] {
            QDir().mkpath(QFileInfo(file).path());
            write(file);
        },
        [this] { Q_EMIT changed(); })
        .detach();
}

void RecentGalleries::finish()
{
    m_files.waitForDone();
}

void RecentGalleries::handleSettingChange()
{
    const QStringList before = std::exchange(m_addresses, addresses());
    for (const QString &address : before) {
        if (!m_addresses.contains(address))
            background::start(&m_files, [file = coverFile(address)] { QFile::remove(file); });
    }
    Q_EMIT changed();
}

QStringList RecentGalleries::addresses() const
{
    QStringList addresses;
    for (const RecentGallery &recent : list())
        addresses += recent.address;
    return addresses;
}

} // namespace loading

#include "moc_recentgalleries.cpp"
