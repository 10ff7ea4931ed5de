// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cards/cardmodel.h"

#include <QFrame>

class QVBoxLayout;

namespace gallery {
class Tour;
}

namespace ui {

class CaptionScroll;
class CaptionText;
class CardList;
class LinkButton;
class SectionHeading;
class TourButton;

/// The page after the last slide, in the place of the photo: REVOIR, NOS RECOMMANDATIONS and the
/// gallery's sources. It is not a slide: the tour's current slide stays the same. It takes the
/// focus itself, so that Space presses none of its buttons unless the reader goes there by Tab.
class EndPage : public QFrame
{
    Q_OBJECT
public:
    /// The tour outlives the page.
    explicit EndPage(gallery::Tour *tour, QWidget *parent = nullptr);

    CardList *recommendations() const { return m_cards; }
    TourButton *reviewButton() const { return m_review; }
    LinkButton *backButton() const { return m_back; }
    void setRecommendations(const QList<Card> &cards);
    /// Updates the texts to the gallery and scrolls to the top.
    void refresh();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The reader wants to return to the last slide.
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void updateButtons();
    void applyMargins();

    gallery::Tour *const m_tour;
    CaptionScroll *const m_scroll;
    QWidget *const m_column;
    QVBoxLayout *const m_layout;
    SectionHeading *const m_heading;
    SectionHeading *const m_title;
    TourButton *const m_review;
    LinkButton *const m_back;
    SectionHeading *const m_recommendations;
    CardList *const m_cards;
    SectionHeading *const m_sourcesHeading;
    CaptionText *const m_sources;
};

} // namespace ui
