// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/imagefetch.h"
#include "ui/cards/cardmodel.h"

#include <QListView>

namespace imaging {
class ImageStore;
struct ImageKey;
} // namespace imaging

namespace ui {

/// Galleries or slides to choose from, one below the other. It is as high as all of them: the
/// scroll area around it scrolls, and keeps the current one visible.
class CardList : public QListView
{
    Q_OBJECT
public:
    explicit CardList(QWidget *parent = nullptr);

    /// Without one, only local pictures show.
    void setFetcher(const imaging::Fetch &fetch);
    /// See CardModel::setCards().
    void setCards(const QList<Card> &cards);
    /// BCP 47 tags, best first.
    void setLanguages(const QStringList &preferences) { m_model.setLanguages(preferences); }
    bool isEmpty() const { return m_model.rowCount() == 0; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const ui::Card &card);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void choose(const QModelIndex &index);
    void reveal(const QModelIndex &index);
    void repaintCards(const imaging::ImageKey &key);

    CardModel m_model;
    imaging::ImageStore *const m_images;
};

} // namespace ui
