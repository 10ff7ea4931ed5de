// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/gallerycards.h"
#include "sources/recommendations/recommendation.h"
#include "ui/cards/cardmodel.h"

#include <QHash>

#include <memory>

namespace gallery {
class SlideModel;
}

namespace loading {
class Session;
}

namespace ui {

/// Makes the cards of most viewed galleries and slides and of recommended galleries. A slide
/// without a picture gets the placeholder that it has in its gallery if that is open or built in,
/// else one without the colour of a chapter.
class CardBuilder
{
public:
    /// The session outlives the cards.
    explicit CardBuilder(const loading::Session *session);
    ~CardBuilder();
    Q_DISABLE_COPY_MOVE(CardBuilder)

    ui::Card of(const recommendations::Recommendation &recommendation);
    ui::Card of(const history::MostViewed::Gallery &gallery);
    ui::Card of(const history::MostViewed::Slide &slide);

    /// The row of a card's slide in the open gallery; -1 where the card is of another gallery or
    /// its slide no longer exists.
    int rowIn(const ui::Card &card) const;
    /// Whether the open gallery has that address.
    bool isOpen(const QString &address) const;

private:
    ui::Card of(const history::GalleryCard &gallery);
    const gallery::SlideModel *slidesOf(const QString &address);

    const loading::Session *const m_session;
    QHash<QString, std::shared_ptr<gallery::SlideModel>> m_builtIn;
};

} // namespace ui
