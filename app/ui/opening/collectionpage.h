// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/opening/collectionmodel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace imaging {
class ImageStore;
struct ImageKey;
} // namespace imaging

namespace ui {

class CaptionText;

/// The page of a IIIF collection: its title and introduction, and a list of its galleries to choose
/// from, each with its picture and title.
class CollectionPage : public QWidget
{
    Q_OBJECT
public:
    /// Keeps at most that many bytes of decoded thumbnails.
    explicit CollectionPage(qsizetype thumbnailBytes, QWidget *parent = nullptr);

    /// Shows a collection with a row of it current.
    void show(const gallery::Collection &collection, int row = 0);
    /// See CollectionModel::setProgress().
    void setProgress(const QList<history::GalleryCard> &known) { m_model.setProgress(known); }
    void setLanguages(const QStringList &preferences);
    bool isEmpty() const { return m_model.rowCount() == 0; }
    imaging::ImageStore *images() const { return m_images; }
    QListView *list() const { return m_list; }
    int currentRow() const;
    /// Emits chosen() for the current gallery of the list.
    void chooseCurrent();

Q_SIGNALS:
    void chosen(const gallery::Collection::Item &item);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void updateFonts();
    void repaintItems(const imaging::ImageKey &key);
    void cancelHidden();

    CollectionModel m_model;
    imaging::ImageStore *const m_images;
    QLabel *const m_title;
    CaptionText *const m_introduction;
    QListView *const m_list;
};

} // namespace ui
