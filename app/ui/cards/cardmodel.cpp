// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/cardmodel.h"

namespace ui {

namespace {

gallery::Slide slideOf(const Card &card)
{
    gallery::Slide slide;
    slide.id = card.key();
    slide.title = card.title;
    if (slide.title.isEmpty())
        slide.title = {gallery::LanguageMap::none(), card.address};
    slide.thumbnails = card.pictures;
    for (const gallery::Picture &picture : card.pictures.mid(0, 1))
        slide.layers.append({QRect(), {picture}});
    return slide;
}

} // namespace

CardModel::CardModel(QObject *parent)
    : QIdentityProxyModel(parent)
{
    setSourceModel(&m_slides);
}

void CardModel::setCards(const QList<Card> &cards)
{
    gallery::Gallery gallery;
    m_cards.clear();
    for (const Card &card : cards) {
        if (m_cards.contains(card.key()))
            continue;
        m_cards.insert(card.key(), card);
        gallery.slides.append(slideOf(card));
    }
    m_slides.update(gallery);
    announceCards();
}

void CardModel::setLanguages(const QStringList &preferences)
{
    m_slides.setLanguages(preferences);
    announceCards();
}

// What is told of the cards beside their slides may be another.
void CardModel::announceCards()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0),
                           {LineRole, ShareRole, PlaceholderRole, Qt::AccessibleTextRole,
                            Qt::AccessibleDescriptionRole});
}

Card CardModel::card(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_cards.value(m_slides.gallery().slides.at(index.row()).id);
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case LineRole:
    case Qt::AccessibleDescriptionRole:
        return line(card(index));
    case Qt::AccessibleTextRole: {
        const QString words = line(card(index));
        const QString title = index.data().toString();
        return words.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, words);
    }
    case ShareRole: {
        const Card known = card(index);
        const bool isTold = known.views == 0 && known.seen > 0 && known.slides > 0;
        return isTold ? QVariant(qMin(1.0, double(known.seen) / known.slides)) : QVariant();
    }
    case PlaceholderRole:
        return QVariant::fromValue(card(index).placeholder);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QHash<int, QByteArray> CardModel::roleNames() const
{
    QHash<int, QByteArray> names = QIdentityProxyModel::roleNames();
    names.insert(LineRole, QByteArrayLiteral("line"));
    names.insert(ShareRole, QByteArrayLiteral("share"));
    names.insert(PlaceholderRole, QByteArrayLiteral("placeholder"));
    return names;
}

QString CardModel::line(const Card &card) const
{
    QStringList parts;
    if (!card.slide.isEmpty()) {
        parts += card.galleryTitle.line(m_slides.languages());
        //: The position of a slide, as the counter says it.
        parts += tr("no. %1").arg(card.position);
    }
    if (card.views > 0) {
        parts += tr("viewed %n time(s)", nullptr, card.views);
    } else if (card.galleries > 0) {
        parts += tr("%n gallery(ies)", nullptr, card.galleries);
    } else if (card.slides > 0) {
        parts += tr("%n photo(s)", nullptr, card.slides);
        if (card.seen >= card.slides)
            parts += tr("all seen");
        else if (card.seen > 0)
            parts += tr("%n seen", nullptr, card.seen);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
