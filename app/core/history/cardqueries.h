// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/gallerycards.h"

#include <QSqlQuery>
#include <QVariantList>

/// How cards stand in the database's rows.
namespace history::records {

/// What is selected of `galleries g` for galleryCard().
QString galleryColumns();
GalleryCard galleryCard(const QSqlQuery &query);
/// Title, pictures, slides, cover, subfolders, by_date.
QVariantList values(const GalleryCard &card);

/// What is selected of `slides s` and `galleries g` for slideCard().
QString slideColumns();
SlideCard slideCard(const QSqlQuery &query);
/// Position, title, chapter, pictures.
QVariantList values(const SlideCard &card);

/// An id without the base that it begins with, and whole again.
QString withoutBase(const QString &id, const QString &base);
QString withBase(const QString &id, const QString &base);

/// Such an address is not written down.
bool hasPassword(const QString &address);

} // namespace history::records
