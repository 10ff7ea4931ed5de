// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/contentsmodel.h"

#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QTimer>
#include <QTreeView>

namespace gallery {
class Tour;
}

namespace ui {

/// The table of contents as a tree to go about in. The chapter that the reader is in stays open and
/// the current slide in view; moving about in the tree changes no slide until one is chosen. Typing
/// finds by the beginning of a title, in closed chapters too; accents and case do not matter.
class ContentsView : public QTreeView
{
    Q_OBJECT
public:
    explicit ContentsView(gallery::Tour *tour, QWidget *parent = nullptr);

    gallery::ContentsModel *contents() { return &m_contents; }
    /// The action that opens and closes the view, and outlives it. In here its key may be the first
    /// letter of a title: it is taken for the action's when no other letter follows.
    void setOpener(QAction *action) { m_opener = action; }

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
    void choose(const QModelIndex &index);
    void follow();
    void seek();
    QModelIndex after(const QModelIndex &index) const;
    bool isTyping() const;
    void retranslate();

    gallery::Tour *const m_tour;
    gallery::ContentsModel m_contents;
    QAction *m_opener = nullptr;
    QTimer m_leaving;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    QTimer m_searching;
    QPersistentModelIndex m_searchedFrom;
    QPersistentModelIndex m_searchAt;
};

} // namespace ui
