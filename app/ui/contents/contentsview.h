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

/// The table of contents as a tree. It expands the chapter of the tour's current slide and scrolls
/// to the slide; moving the cursor in the tree does not move the tour until a row is chosen. When
/// the gallery is updated, expanded chapters, cursor and scroll position are restored. Typing finds
/// the next row whose title begins with the letters, in collapsed chapters too, whatever case and
/// accents.
class ContentsView : public QTreeView
{
    Q_OBJECT
public:
    /// The tour outlives the view.
    explicit ContentsView(gallery::Tour *tour, QWidget *parent = nullptr);

    gallery::ContentsModel *contents() { return &m_contents; }
    /// Sets the action that shows and hides the view, which outlives it. Its key may be the first
    /// letter of a title; the action is then triggered when no letter of a title follows: after a
    /// while, or before what another key does.
    void setToggleAction(QAction *action) { m_toggleAction = action; }

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// The reader chose a slide, or a chapter, which leads to its first slide.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Identifies a row of the tree across an update of the gallery.
    struct Line
    {
        QString path;                ///< of a chapter: its title and those of its parents
        QPersistentModelIndex slide; ///< of a slide: its index in the gallery's own model
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
    bool hasTitleThatBegins(const QString &letters) const;
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
