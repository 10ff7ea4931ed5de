// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/slidemodel.h"
#include "imaging/placeholder/placeholder.h"

#include <QHash>
#include <QIdentityProxyModel>

namespace ui {

/// A gallery, or one of its slides, in a list to choose from.
struct Card
{
    QString address;    ///< of the gallery
    QString slide = {}; ///< its id; empty for the gallery as a whole
    int position = 0;   ///< of the slide, as the counter says
    gallery::LanguageMap title = {};
    gallery::LanguageMap galleryTitle = {}; ///< of a slide's gallery
    QList<gallery::Picture> pictures = {};  ///< best first; may be empty
    imaging::Placeholder placeholder = {};  ///< where there is no picture
    int slides = 0;                         ///< of the gallery; 0 where not known
    int seen = 0;                           ///< of these
    int galleries = 0;                      ///< of a collection; else 0
    int views = 0;                          ///< where that is what the list tells; else 0
    bool subfolders = false;                ///< see loading::OpenRequest
    bool byDate = false;

    /// What tells it from the others in its list.
    QString key() const { return address + QLatin1Char('\n') + slide; }
};

/// Cards with their texts in the reader's languages, over a model that holds a slide for each, so
/// that imaging::ImageStore can show them.
class CardModel : public QIdentityProxyModel
{
    Q_OBJECT
public:
    /// Numbers that no role of SlideModel has.
    enum Role {
        LineRole = Qt::UserRole + 100, ///< QString: "29 photos · 12 seen"; may be empty
        ShareRole,                     ///< double: how much was seen, 0 to 1; invalid for nothing
        PlaceholderRole,               ///< imaging::Placeholder
    };
    Q_ENUM(Role)

    explicit CardModel(QObject *parent = nullptr);

    /// Cards of the same key keep their index, so that the reader stays where they are.
    void setCards(const QList<Card> &cards);
    Card card(const QModelIndex &index) const;
    /// The languages that the reader prefers, BCP 47 tags, best first.
    void setLanguages(const QStringList &preferences);
    gallery::SlideModel *slides() { return &m_slides; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QString line(const Card &card) const;
    void announceCards();

    gallery::SlideModel m_slides;
    QHash<QString, Card> m_cards; ///< by key
};

} // namespace ui
