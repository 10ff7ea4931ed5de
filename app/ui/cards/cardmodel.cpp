// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/cardmodel.h"

#include "imaging/requests/imagekey.h"

#include <algorithm>

namespace ui {

namespace {

int indexOf(const QList<Card> &cards, const QString &key)
{
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [&key](const Card &card) { return card.key() == key; });
    return found == cards.end() ? -1 : int(found - cards.begin());
}

} // namespace

CardModel::CardModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void CardModel::setCards(const QList<Card> &cards)
{
    QList<Card> wanted;
    for (const Card &card : cards) {
        if (indexOf(wanted, card.key()) < 0)
            wanted.append(card);
    }
    for (int row = int(m_cards.size()) - 1; row >= 0; --row) {
        if (indexOf(wanted, m_cards.at(row).key()) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_cards.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const int before = indexOf(m_cards, wanted.at(row).key());
        if (before < 0) {
            beginInsertRows({}, row, row);
            m_cards.insert(row, wanted.at(row));
            endInsertRows();
        } else if (before != row) { // a later one, as all before it are in their rows
            beginMoveRows({}, before, before, {}, row);
            m_cards.move(before, row);
            endMoveRows();
        }
    }
    m_cards = wanted;
    announceCards();
}

void CardModel::setLanguages(const QStringList &preferences)
{
    m_languages = preferences;
    announceCards();
}

void CardModel::announceCards()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {Qt::DisplayRole, LineRole, ShareRole, PlaceholderRole, ImageRole,
                            Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole});
}

int CardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Card &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(card);
    case LineRole:
    case Qt::AccessibleDescriptionRole:
        return line(card);
    case Qt::AccessibleTextRole: {
        const QString words = line(card);
        return words.isEmpty() ? title(card) : QStringLiteral("%1, %2").arg(title(card), words);
    }
    case ShareRole:
        return card.views == 0 ? shareSeen(card.slides, card.seen) : QVariant();
    case PlaceholderRole:
        return QVariant::fromValue(card.placeholder);
    case ImageRole:
        return QVariant::fromValue(imaging::ImageKey::thumbnailOf(card.pictures));
    default:
        return {};
    }
}

QHash<int, QByteArray> CardModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(LineRole, QByteArrayLiteral("line"));
    names.insert(ShareRole, QByteArrayLiteral("share"));
    names.insert(PlaceholderRole, QByteArrayLiteral("placeholder"));
    names.insert(ImageRole, QByteArrayLiteral("image"));
    return names;
}

QString CardModel::title(const Card &card) const
{
    const QString title = card.title.line(m_languages);
    return title.isEmpty() ? card.address : title;
}

QString CardModel::line(const Card &card) const
{
    QStringList parts;
    if (!card.slide.isEmpty()) {
        parts += card.galleryTitle.line(m_languages);
        //: The position of a slide, as the counter says it.
        parts += tr("no. %L1").arg(card.position);
    }
    if (card.views > 0) {
        parts += tr("viewed %Ln time(s)", nullptr, card.views);
    } else if (card.galleries > 0) {
        parts += tr("%Ln gallery(ies)", nullptr, card.galleries);
    } else if (card.slides > 0) {
        parts += progress(card.slides, card.seen);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList CardModel::progress(int slides, int seen)
{
    QStringList parts{tr("%Ln photo(s)", nullptr, slides)};
    if (seen >= slides)
        parts += tr("all seen");
    else if (seen > 0)
        parts += tr("%Ln seen", nullptr, seen);
    return parts;
}

QVariant CardModel::shareSeen(int slides, int seen)
{
    return seen > 0 && slides > 0 ? QVariant(qMin(1.0, double(seen) / slides)) : QVariant();
}

} // namespace ui

#include "moc_cardmodel.cpp"
