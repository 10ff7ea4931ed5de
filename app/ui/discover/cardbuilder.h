// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/gallerycards.h"
#include "sources/recommendations/recommendation.h"
#include "ui/cards/cardmodel.h"

#include <QHash>

#include <memory>

namespace loading {
class Session;
}

namespace ui {

/// Makes cards to choose from of what is remembered and recommended. Where a gallery is at hand, as
/// the one that is open and those that are built in are, a slide without a picture gets the very
/// placeholder that it has there; else one without a chapter.
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

    /// The row of a card's slide in the gallery that is open; -1 where that is another one, or it
    /// is not there any more.
    int rowIn(const ui::Card &card) const;
    /// Whether it is of the gallery that is open.
    bool isOpen(const QString &address) const;

private:
    ui::Card of(const history::GalleryCard &gallery);
    const gallery::SlideModel *slidesOf(const QString &address);

    const loading::Session *const m_session;
    QHash<QString, std::shared_ptr<gallery::SlideModel>> m_builtIn;
};

} // namespace ui
