// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QMimeData;
class QWidget;

namespace gallery {
class Tour;
}

namespace imaging {
class SlideImages;
}

namespace ui {

class Actions;
class PageStack;

/// The files of photos in other programs: shown in the file manager, opened with an application,
/// copied, and dragged out of the window. A photo from the web is its address instead.
class FilesController : public QObject
{
    Q_OBJECT
public:
    /// `rows` says which slides the reader means. The page stack is the parent; the others outlive
    /// it.
    FilesController(gallery::Tour *tour, imaging::SlideImages *images,
                    std::function<QList<int>()> rows, Actions &actions, PageStack *pages);

    /// Updates the actions; to be called when `rows` has another answer.
    void update();
    /// What other programs get when the photos of these rows are copied or dragged; null where
    /// they have neither files nor addresses. Other than the files, it has their paths as a text,
    /// and the form that file managers of GNOME and others paste.
    std::unique_ptr<QMimeData> mimeData(const QList<int> &rows) const;
    /// Drags the photos of these rows, from a press in this widget. Returns when they are dropped.
    void drag(QWidget *source, const QList<int> &rows) const;

private:
    QList<QUrl> addresses(const QList<int> &rows) const;
    QList<QUrl> addressesOf(int row) const;
    QStringList placesOf(int row) const;
    void showInFileManager();
    void openWith();
    void copyFiles();

    gallery::Tour *const m_tour;
    imaging::SlideImages *const m_images;
    const std::function<QList<int>()> m_rows;
    Actions &m_actions;
    PageStack *const m_pages;
};

} // namespace ui
