// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/slidewording.h"
#include "ui/caption/captiontexts.h"
#include "ui/caption/pairlayout.h"

#include <QModelIndex>
#include <QObject>

class QLabel;

namespace ui {

/// A slide's texts in the second language, beside or below the caption panel's own: in two columns,
/// each under its language's name, or, where columns would be too narrow, each paragraph below the
/// one that it translates. A text without a translation, or with the same one, has the full width.
/// Lengths are in device-independent pixels.
class ParallelText : public QObject
{
    Q_OBJECT
public:
    /// `texts` show the first language and outlive this. `column` is the parent of this and of all
    /// widgets.
    ParallelText(const CaptionTexts &texts, QWidget *column);

    // Rows of a text and its translation. The caller adds them to the layout of the column, which
    // owns them from then on.
    PairLayout *names() const { return m_names; }
    PairLayout *headings() const { return m_headings; }
    PairLayout *titles() const { return m_titles; }
    PairLayout *captions() const { return m_captions; }
    PairLayout *credits() const { return m_credits; }

    /// Shows a slide's caption in the first language and all its texts in the second one.
    void show(const QModelIndex &slide);
    /// The title in the second language; empty where there is none.
    QString title() const;

    /// How wide the texts are.
    struct Room
    {
        int all;  ///< from the left edge of the first column to the right edge of the second
        int each; ///< one column; the same as `all` without columns
    };
    /// Chooses columns where they stay wide enough to be read, for texts that have `width` in all
    /// and lines of at most `line`.
    Room arrange(int width, int line);
    /// Gives the translations the fonts and margins of the texts that they translate, the title
    /// `title` and the languages' names `name`. Words of titles that are wider than `room` break.
    void applyFonts(const QFont &name, const QFont &title, int room);
    /// Marks all hits of a folded search query in the second language; none where it is empty.
    void highlight(const QString &query);

private:
    bool isInColumns() const { return m_arrangement == PairLayout::Arrangement::Columns; }
    void showCaption();
    void showNames();

    const CaptionTexts m_texts;
    QLabel *const m_firstName;
    QLabel *const m_secondName;
    HighlightedLabel *const m_heading;
    HighlightedLabel *const m_title;
    CaptionText *const m_caption;
    CaptionText *const m_credit;
    PairLayout *const m_names;
    PairLayout *const m_headings;
    PairLayout *const m_titles;
    PairLayout *const m_captions;
    PairLayout *const m_credits;
    QModelIndex m_slide;
    gallery::Wording m_first;
    gallery::Wording m_second;
    PairLayout::Arrangement m_arrangement = PairLayout::Arrangement::Stacked;
    bool m_isShown = false; ///< whether the slide has any text in the second language
};

} // namespace ui
