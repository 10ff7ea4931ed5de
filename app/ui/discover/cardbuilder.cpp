// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/discover/cardbuilder.h"

#include "core/gallery/slidemodel.h"
#include "core/gallery/tour.h"
#include "sources/iiif/builtin.h"
#include "sources/loading/session.h"
#include "ui/slidetext/slidetexts.h"

namespace ui {

namespace {

// By its id, or by its position if no slide has that id.
int rowOf(const gallery::Gallery &gallery, const QString &id, int position)
{
    const int row = gallery.rowOf(id);
    return row < 0 ? gallery.rowAt(position) : row;
}

} // namespace

CardBuilder::CardBuilder(const loading::Session *session)
    : m_session(session)
{}

CardBuilder::~CardBuilder() = default;

bool CardBuilder::isOpen(const QString &address) const
{
    return m_session->tour()->model()->rowCount() > 0 &&
           recommendations::comparable(address) ==
               recommendations::comparable(m_session->current().address);
}

int CardBuilder::rowIn(const ui::Card &card) const
{
    if (!isOpen(card.address))
        return -1;
    return rowOf(m_session->tour()->model()->gallery(), card.slide, card.position);
}

const gallery::SlideModel *CardBuilder::slidesOf(const QString &address)
{
    if (isOpen(address))
        return m_session->tour()->model();
    if (iiif::builtinFile(address).isEmpty())
        return nullptr;
    // Read in this thread: it is a resource and takes less than a frame.
    std::shared_ptr<gallery::SlideModel> &slides = m_builtIn[address];
    if (!slides) {
        slides = std::make_shared<gallery::SlideModel>();
        slides->setGallery(iiif::readBuiltinGallery(address).gallery);
    }
    return slides.get();
}

ui::Card CardBuilder::of(const history::GalleryCard &gallery)
{
    ui::Card card;
    card.address = gallery.address;
    card.title = gallery.title;
    card.pictures = gallery.pictures;
    card.slides = gallery.slides;
    card.seen = gallery.seen;
    card.subfolders = gallery.subfolders;
    card.sorting = gallery.sorting;
    card.placeholder.position = QString::number(gallery.hasCover ? 0 : 1);
    if (const gallery::SlideModel *slides = slidesOf(gallery.address); slides && gallery.slides > 0)
        card.placeholder = ui::SlideTexts::placeholder(slides->index(0));
    return card;
}

ui::Card CardBuilder::of(const recommendations::Recommendation &recommendation)
{
    ui::Card card = of(recommendation.card);
    card.galleries = recommendation.galleries;
    if (card.slides == 0)
        card.placeholder.position.clear(); // unknown whether it has a cover
    return card;
}

ui::Card CardBuilder::of(const history::MostViewed::Gallery &gallery)
{
    ui::Card card = of(gallery.card);
    card.views = gallery.views;
    return card;
}

ui::Card CardBuilder::of(const history::MostViewed::Slide &slide)
{
    ui::Card card;
    card.address = slide.card.address;
    card.slide = slide.card.slide;
    card.position = slide.card.position;
    card.title = slide.card.title;
    card.galleryTitle = slide.card.galleryTitle;
    card.pictures = slide.card.pictures;
    card.views = slide.views;
    card.placeholder.position = QString::number(slide.card.position);
    if (const gallery::SlideModel *slides = slidesOf(slide.card.address)) {
        if (const int row = rowOf(slides->gallery(), card.slide, card.position); row >= 0)
            card.placeholder = ui::SlideTexts::placeholder(slides->index(row));
    }
    return card;
}

} // namespace ui
