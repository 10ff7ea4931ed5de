// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/placeholder/placeholder.h"
#include "imaging/store/imagestore.h"

#include <QCoreApplication>
#include <QModelIndex>
#include <QString>

namespace ui {

/// The interface's words about a slide, composed from the model's roles.
class SlideTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::SlideTexts)
public:
    /// `9 / 29 Fotos`: the counter at a position of a gallery with so many slides.
    static QString counter(int position, int slideCount);
    /// `Corée du Nord · 2 / 3`: the chapter and the slide's place in it; empty outside chapters.
    static QString heading(const QModelIndex &slide);
    /// The same for a chapter's title in another language.
    static QString heading(const QString &chapter, const QModelIndex &slide);
    /// Which translation the reader wants and the gallery lacks, in a sentence each, and what shows
    /// instead; empty where all is as wanted.
    static QString missing(const QModelIndex &slide);
    /// The credit as HTML, led by what the gallery calls it where that says more than “Credit”.
    static QString credit(const QModelIndex &slide);
    /// Whether what the gallery calls its credit says more than “Credit”.
    static bool isSpecificCreditLabel(const QString &creditLabel);
    /// The sentence that a screen reader says: position, title, the photo in words where that adds
    /// something, caption, missing(), `notice` and credit; and the chapter where the reader enters
    /// it, unless it is the title.
    static QString spoken(const QModelIndex &slide, bool entersChapter, const QString &notice);
    /// What a pointer that rests on a thumbnail is told, as HTML: position, title and chapter.
    /// Empty for no slide.
    static QString tip(const QModelIndex &slide);
    /// What stands for the slide's photo. A cover bears the gallery's title.
    static imaging::Placeholder placeholder(const QModelIndex &slide);
    /// Why there is no photo to see, or not only a photo; empty where there is one or will be.
    static QString notice(const QModelIndex &slide, const imaging::ImageState &face);
    /// What those who cannot see the stage should know of it beside spoken(): the photo in words,
    /// the notice, both or nothing.
    static QString description(const QModelIndex &slide, const imaging::ImageState &face);
};

} // namespace ui
