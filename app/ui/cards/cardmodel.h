// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gallery/languagemap.h"
#include "core/gallery/picture.h"
#include "core/gallery/sorting.h"
#include "imaging/placeholder/placeholder.h"

#include <QAbstractListModel>
#include <QList>

namespace ui {

/// A gallery, or one of its slides, in a list to choose from.
struct Card
{
    QString address;    ///< of the gallery
    QString slide = {}; ///< its id; empty for the gallery as a whole
    int position = 0;   ///< of the slide, as the counter shows it
    gallery::LanguageMap title = {};
    gallery::LanguageMap galleryTitle = {}; ///< of a slide's gallery
    QList<gallery::Picture> pictures = {};  ///< best first; may be empty
    imaging::Placeholder placeholder = {};  ///< where there is no picture
    int slides = 0;                         ///< of the gallery; 0 where not known
    int seen = 0;                           ///< of these
    int galleries = 0;                      ///< of a collection; else 0
    int views = 0;                          ///< where the list is about these; else 0
    bool subfolders = false;                ///< see loading::OpenRequest
    gallery::Sorting sorting = {};

    /// Unique in its list.
    QString key() const { return address + QLatin1Char('\n') + slide; }
};

/// Cards with their texts in the reader's languages.
class CardModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        LineRole = Qt::UserRole, ///< QString: "29 photos · 12 seen"; may be empty
        ShareRole,               ///< double: the share of slides seen, 0 to 1; invalid for none
        PlaceholderRole,         ///< imaging::Placeholder: painted where there is no image
        ImageRole,               ///< imaging::ImageKey: of the thumbnail; may be empty
    };
    Q_ENUM(Role)

    explicit CardModel(QObject *parent = nullptr);

    /// Cards whose key is already there keep their index, so that the reader stays where they are.
    /// Of several with one key, the first counts.
    void setCards(const QList<Card> &cards);
    /// An empty one for an index that is not valid.
    Card card(const QModelIndex &index) const { return m_cards.value(index.row()); }
    /// The languages that the reader prefers, BCP 47 tags, best first.
    void setLanguages(const QStringList &preferences);

    /// The parts of a line about a gallery of so many slides: "29 photos", "12 seen".
    static QStringList progress(int slides, int seen);
    /// The share of slides seen, 0 to 1; invalid where none was, or their number is not known.
    static QVariant shareSeen(int slides, int seen);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QString title(const Card &card) const;
    QString line(const Card &card) const;
    void announceCards();

    QList<Card> m_cards;
    QStringList m_languages;
};

} // namespace ui
