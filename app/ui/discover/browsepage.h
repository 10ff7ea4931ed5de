// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaging/decode/imagefetch.h"
#include "ui/cards/cardmodel.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace ui {

class CaptionScroll;
class CardList;
class MostViewedView;
class LinkButton;
class SectionHeading;

/// The page with LES PLUS VUS (most viewed galleries and slides) and NOS RECOMMANDATIONS
/// (recommended galleries), side by side or, in a narrow window, one below the other.
class BrowsePage : public QWidget
{
    Q_OBJECT
public:
    enum class Part { MostViewed, Recommendations };

    explicit BrowsePage(QWidget *parent = nullptr);

    MostViewedView *mostViewed() const { return m_mostViewed; }
    LinkButton *backButton() const { return m_back; }
    void setFetcher(const imaging::Fetch &fetch);
    void setLanguages(const QStringList &preferences);
    void setMostViewed(const QList<Card> &galleries, const QList<Card> &slides);
    /// Rows may still come unless `isComplete`.
    void setRecommendations(const QList<Card> &cards, bool isComplete);

    /// Which part was opened last.
    Part part() const { return m_part; }
    /// Scrolls to a part and gives it the focus; the recommendations get it once they are complete.
    void open(Part part);

Q_SIGNALS:
    void chosen(const ui::Card &card);
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void retranslate();
    void arrange();
    void scrollToPart();

    CaptionScroll *const m_scroll;
    QWidget *const m_content;
    LinkButton *const m_back;
    MostViewedView *const m_mostViewed;
    SectionHeading *const m_recommendations;
    QLabel *const m_nothing;
    CardList *const m_cards;
    QBoxLayout *m_columns = nullptr;
    Part m_part = Part::MostViewed;
    bool m_isWaiting = false; ///< for complete recommendations since they were opened
};

} // namespace ui
