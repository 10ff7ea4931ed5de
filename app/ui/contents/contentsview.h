// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/contentsmodel.h"

#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QSet>
#include <QTimer>
#include <QTreeView>

namespace gallery {
class Tour;
}

namespace ui {

/// The table of contents as a tree to go about in. The chapter that the reader is in stays open and
/// the current slide in view; moving about in the tree changes no slide until one is chosen. While
/// slides come and go, open chapters, the current line and what shows stay. Typing finds by the
/// beginning of a title, in closed chapters too; accents and case do not matter.
class ContentsView : public QTreeView
{
    Q_OBJECT
public:
    explicit ContentsView(gallery::Tour *tour, QWidget *parent = nullptr);

    gallery::ContentsModel *contents() { return &m_contents; }
    /// The action that opens and closes the view, and outlives it. In here its key may be the first
    /// letter of a title: it is taken for the action's when no other letter follows.
    void setOpener(QAction *action) { m_toggleAction = action; }

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// The reader went to a slide or to a chapter's first one.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where a line of the tree is found again after a change of the gallery.
    struct Line
    {
        QString path;                ///< the titles of the chapter and of those around it; else
        QPersistentModelIndex slide; ///< in the gallery's own model
    };

    void choose(const QModelIndex &index);
    void syncWithTour();
    Line lineOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Line &line) const;
    QModelIndexList chapters() const;
    void saveState();
    void restoreState();
    void continueSearch();
    QModelIndex lineAfter(const QModelIndex &index) const;
    bool isTyping() const;
    void retranslate();

    gallery::Tour *const m_tour;
    gallery::ContentsModel m_contents;
    QPersistentModelIndex m_savedSlide; ///< the current slide when the lines were kept
    QSet<QString> m_expanded;           ///< the paths of chapters
    Line m_currentLine;                 ///< the current one
    Line m_topLine;                     ///< the first that shows
    int m_topOffset = 0;                ///< where it is in the viewport, in pixels
    QAction *m_toggleAction = nullptr;
    QTimer m_toggleTimer;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    QTimer m_searchTimer;
    QPersistentModelIndex m_searchedFrom;
    QPersistentModelIndex m_searchPosition;
};

} // namespace ui
