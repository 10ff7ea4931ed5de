// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/gallerycards.h"

#include <QSqlQuery>
#include <QVariantList>

/// Conversions between cards and rows of the database.
namespace history::records {

/// The columns of `galleries g` that galleryCard() reads.
QString galleryColumns();
GalleryCard galleryCard(const QSqlQuery &query);
/// The values of title, pictures, slides, cover, subfolders and by_date.
QVariantList values(const GalleryCard &card);

/// The columns of `slides s` and `galleries g` that slideCard() reads.
QString slideColumns();
SlideCard slideCard(const QSqlQuery &query);
/// The values of position, title, chapter and pictures.
QVariantList values(const SlideCard &card);

/// Removes the base from the beginning of an id; withBase() adds it again. See GalleryKey::base.
QString withoutBase(const QString &id, const QString &base);
QString withBase(const QString &id, const QString &base);

/// Whether an address contains a password; such addresses are not stored.
bool hasPassword(const QString &address);

} // namespace history::records
