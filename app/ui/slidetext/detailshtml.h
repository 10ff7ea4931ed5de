// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"
#include "sources/photos/filefacts.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// The details of a slide and of its gallery (all but title, caption and credit) as HTML for a text
/// view, in the reader's languages.
class DetailsHtml
{
    Q_DECLARE_TR_FUNCTIONS(ui::DetailsHtml)
public:
    /// The gallery outlives this. `languages` are BCP 47 tags, preferred ones first.
    DetailsHtml(const gallery::Gallery &gallery, QStringList languages);

    /// The slide's part, then the file's, HTML of file() or picture(), then the gallery's.
    QString html(int row, const QString &file = {}) const;
    /// Facts of a photo's file and its folder, with labels in the interface's language.
    static QString file(const photos::FileFacts &facts, const QString &path);
    /// What the gallery says of a picture that is not a file.
    static QString picture(const gallery::Picture &picture);
    /// What introduces a gallery on its first slide: its name, introduction, providers and rights,
    /// as far as that slide does not show them as its own texts. Empty for a folder of photos, and
    /// for a gallery with a cover where nothing is known of providers and rights.
    QString introduction() const;
    /// The origin of the gallery: its credit, sources, providers and rights; without logos.
    QString sources() const;
    /// The images that html() refers to, by gallery::Picture::identity().
    QList<gallery::Picture> logos() const;

private:
    QString details(const gallery::Details &details) const;
    QString statement(const gallery::Statement &statement) const;
    static QString entry(const QString &label, const QString &valueHtml);
    static QString line(const QString &label, const QString &value);
    static QString pixels(QSize size);
    static QString format(const QString &mediaType);
    QString links(const QString &label, const QList<gallery::Link> &links) const;
    QString rights(const gallery::Rights &rights) const;
    QString provider(const gallery::Provider &provider, bool withLogo) const;

    const gallery::Gallery &m_gallery;
    const QStringList m_languages;
};

} // namespace ui
