// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/placeholder/placeholder.h"
#include "imaging/store/imagestore.h"

#include <QCoreApplication>
#include <QModelIndex>
#include <QString>

namespace ui {

/// Texts about a slide in the interface's language, composed from the roles of gallery::SlideModel.
class SlideTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::SlideTexts)
public:
    /// The text of the counter, such as `9 / 29 Fotos`.
    static QString counter(int position, int slideCount);
    /// The chapter and the slide's place in it, such as `Corée du Nord · 2 / 3`; empty outside
    /// chapters.
    static QString heading(const QModelIndex &slide);
    /// The same for a chapter's title in another language.
    static QString heading(const QString &chapter, const QModelIndex &slide);
    /// Sentences that say which of the reader's languages the slide's texts are not available in,
    /// and which one they show in instead; empty if all are available.
    static QString missing(const QModelIndex &slide);
    /// The credit as HTML, after its label if isSpecificCreditLabel().
    static QString credit(const QModelIndex &slide);
    /// Whether a gallery's label of its credits is not empty and not just “Credit”.
    static bool isSpecificCreditLabel(const QString &creditLabel);
    /// The text that a screen reader says for a slide: position, chapter if `entersChapter` and it
    /// is not the title, title, alternative text if title and caption do not contain it, caption,
    /// missing(), `notice` and credit.
    static QString spoken(const QModelIndex &slide, bool entersChapter, const QString &notice);
    /// What stands below a thumbnail: position and title; only the position of a slide without a
    /// title of its own, among several.
    static QString thumbnailTitle(const QModelIndex &slide);
    /// The tool tip of a thumbnail as HTML: thumbnailTitle(), and the chapter where that has
    /// another title. Empty for an invalid index.
    static QString tip(const QModelIndex &slide);
    /// The placeholder for the slide's photo; that of a cover has the gallery's title.
    static imaging::Placeholder placeholder(const QModelIndex &slide);
    /// Why there is no photo, or only a part of one; empty if there is one or it is being loaded.
    static QString notice(const QModelIndex &slide, const imaging::ImageState &face);
    /// The accessible description of the slide's photo, in addition to spoken(): the alternative
    /// text and notice(), either of which may be empty.
    static QString description(const QModelIndex &slide, const imaging::ImageState &face);
};

} // namespace ui
