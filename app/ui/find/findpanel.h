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

/// A page of the side panel: what to find, how much was found, and each hit with the words around
/// it. The reader can stay in the line while the hits go by.
class FindPanel : public QWidget
{
    Q_OBJECT
public:
    /// The search outlives the panel.
    explicit FindPanel(search::FindSession *search, QWidget *parent = nullptr);

    /// Gives the focus to the line, with all of it selected.
    void edit();
    /// Tells that the search went round to that end.
    void showWrapped(gallery::Tour::End end);
    /// What showWrapped() says.
    static QString turn(gallery::Tour::End end);

Q_SIGNALS:
    /// The reader chose a hit of the list, rather than looking at it in passing.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showHits();
    void showCurrent();
    void showCount(const QString &note = {});
    void goToRow(const QModelIndex &index);
    void retranslate();

    search::FindSession *const m_search;
    search::ResultsModel m_results;
    FindEdit *const m_edit;
    QLabel *const m_count;
    QToolButton *const m_previous;
    QToolButton *const m_next;
    QCheckBox *const m_all;
    QListView *const m_list;
};

} // namespace ui
