// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/gallerycards.h"

#include <QSqlQuery>
#include <QVariantList>

/// Reads and writes cards as rows of the database.
namespace history::records {

/// The columns of `galleries g` that galleryCard() reads.
QString galleryColumns();
GalleryCard galleryCard(const QSqlQuery &query);
/// In the order title, pictures, slides, cover, subfolders, by_date.
QVariantList values(const GalleryCard &card);

/// The columns of `slides s` and `galleries g` that slideCard() reads.
QString slideColumns();
SlideCard slideCard(const QSqlQuery &query);
/// In the order position, title, chapter, pictures.
QVariantList values(const SlideCard &card);

/// Removes the base that an id begins with, and adds it again; see GalleryKey::base.
QString withoutBase(const QString &id, const QString &base);
QString withBase(const QString &id, const QString &base);

/// Whether an address holds a password. Such addresses are not written to the disk.
bool hasPassword(const QString &address);

} // namespace history::records
