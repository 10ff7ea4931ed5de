// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/slidewording.h"
#include "ui/caption/pairlayout.h"

#include <QModelIndex>
#include <QObject>

class QLabel;

namespace ui {

class CaptionText;
class HighlightedLabel;

/// A slide's texts in the second language, next to the caption panel's own: in columns, each under
/// its language's name, or where these would be too narrow each paragraph below the one that it
/// translates. What has no translation, or is the same in both, has all the width.
class ParallelText : public QObject
{
    Q_OBJECT
public:
    /// The panel's own texts, which outlive this.
    struct Firsts
    {
        HighlightedLabel *heading;
        HighlightedLabel *title;
        CaptionText *caption;
        CaptionText *credit;
    };
    ParallelText(const Firsts &firsts, QWidget *column);

    // Each row is the caller's to put into the layout of the column.
    PairLayout *names() const { return m_names; }
    PairLayout *headings() const { return m_headings; }
    PairLayout *titles() const { return m_titles; }
    PairLayout *captions() const { return m_captions; }
    PairLayout *credits() const { return m_credits; }

    /// Shows a slide's caption in the first language and all texts in the second one.
    void show(const QModelIndex &slide);
    /// Whether there is anything in the second language.
    bool isShown() const { return m_isShown; }
    bool isInColumns() const { return m_arrangement == PairLayout::Arrangement::Columns; }
    QString title() const;

    /// How wide the texts are.
    struct Room
    {
        int all;  ///< of both together where they are in columns
        int each; ///< of one of them
    };
    /// Finds the arrangement for that many pixels: columns where they stay readable, none wider
    /// than a line is to be.
    Room fit(int width, int line);
    /// Gives the texts the fonts of the first ones, and the languages' names and the title these;
    /// words that are wider than that many pixels break.
    void dress(const QFont &name, const QFont &title, int room);
    /// Marks the words that a search found.
    void mark(const QString &query);

private:
    void showCaption();
    void showNames();

    const Firsts m_firsts;
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
    bool m_isShown = false;
};

} // namespace ui
