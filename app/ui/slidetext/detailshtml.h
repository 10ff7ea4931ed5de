// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/gallery.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// What is known of a slide and of its gallery beside title, caption and credit, as HTML for a text
/// view, in the reader's languages.
class DetailsHtml
{
    Q_DECLARE_TR_FUNCTIONS(ui::DetailsHtml)
public:
    DetailsHtml(const gallery::Gallery &gallery, QStringList languages);

    /// The slide's part, then the gallery's.
    QString html(int row) const;
    /// Where the gallery comes from: its credit, and what it says of its sources, providers and
    /// rights; without pictures.
    QString sources() const;
    /// Pictures that the HTML refers to.
    QList<gallery::Picture> logos() const;

private:
    QString details(const gallery::Details &details) const;
    QString statement(const gallery::Statement &statement) const;
    QString entry(const QString &label, const QString &valueHtml) const;
    QString links(const QString &label, const QList<gallery::Link> &links) const;
    QString rights(const gallery::Rights &rights) const;
    QString provider(const gallery::Provider &provider, bool withLogo) const;

    const gallery::Gallery &m_gallery;
    const QStringList m_languages;
};

} // namespace ui
