// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/resultsmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListView;
class QToolButton;

namespace ui {

class FindEdit;
class LinkButton;

/// The page of the side panel for the full-text search: a search field, the number of hits, and a
/// list of the slides with hits. The field keeps the focus while its keys move through the hits.
/// Where there is none, a link leads to those in other languages.
class FindPanel : public QWidget
{
    Q_OBJECT
public:
    /// The search outlives the panel.
    explicit FindPanel(search::FindSession *search, QWidget *parent = nullptr);

    /// Gives the focus to the search field and selects its text.
    void edit();
    /// Shows that the search wrapped around and continued at that end of the hits.
    void showWrapped(gallery::Tour::End end);
    /// “4 results in English”; empty where there are none.
    static QString elsewhereNote(const search::Hits &elsewhere);
    /// The text that showWrapped() shows.
    static QString wrapNote(gallery::Tour::End end);
    QToolButton *previousButton() const { return m_previous; }
    QToolButton *nextButton() const { return m_next; }

Q_SIGNALS:
    /// The reader chose a hit in the list; moving through the hits does not emit this.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showHits();
    void showCurrent();
    void showCount(const QString &note = {});
    void updateElsewhere();
    void goToRow(const QModelIndex &index);
    void retranslate();

    search::FindSession *const m_search;
    search::ResultsModel m_results;
    FindEdit *const m_edit;
    QLabel *const m_count;
    QToolButton *const m_previous;
    QToolButton *const m_next;
    LinkButton *const m_elsewhere;
    QCheckBox *const m_all;
    QListView *const m_list;
};

} // namespace ui
