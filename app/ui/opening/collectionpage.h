// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/collection.h"
#include "core/gallery/slidemodel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace imaging {
class ImageStore;
}

namespace ui {

class CaptionText;

/// Galleries to choose from: what the collection is called and says of itself, and a line for each
/// gallery with its picture and title.
class CollectionPage : public QWidget
{
    Q_OBJECT
public:
    /// Keeps so many bytes of decoded thumbnails.
    explicit CollectionPage(qsizetype thumbnailBytes, QWidget *parent = nullptr);

    void show(const gallery::Collection &collection);
    void setLanguages(const QStringList &preferences);
    QString title() const;
    bool isEmpty() const { return m_collection.items.isEmpty(); }
    imaging::ImageStore *pictures() const { return m_pictures; }
    QListView *list() const { return m_list; }
    /// Opens the gallery that is current in the list.
    void chooseCurrent();

Q_SIGNALS:
    void chosen(const gallery::Collection::Item &item);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void dress();

    gallery::Collection m_collection;
    gallery::SlideModel m_model; ///< a slide for each gallery, for its title and thumbnail
    imaging::ImageStore *const m_pictures;
    QLabel *const m_title;
    CaptionText *const m_introduction;
    QListView *const m_list;
};

} // namespace ui
