// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slidetext/searchmarks.h"

#include <QFrame>

class QModelIndex;
class QSpacerItem;
class QVBoxLayout;

namespace gallery {
class Tour;
}

namespace ui {

class CaptionScroll;
class CaptionText;
class CoverLinks;
class DetailsView;
class HighlightedLabel;
class ParallelText;
class TourControls;

/// Half of the page: chapter, title, caption and credit of the current slide, and below them,
/// always in the same place, the buttons and the counter.
class CaptionPanel : public QFrame
{
    Q_OBJECT
public:
    explicit CaptionPanel(gallery::Tour *tour, QWidget *parent = nullptr);

    TourControls *foot() const { return m_foot; }
    /// Shown on a cover only.
    CoverLinks *coverLinks() const { return m_links; }

    static constexpr int smallestTextPercent = 80;
    static constexpr int largestTextPercent = 400;
    static constexpr int textPercentStep = 10;
    /// The size of the text, in percent of the desktop's; kept between these two.
    void setTextPercent(int percent);
    int textPercent() const { return m_percent; }

    /// What a panel of that width needs above and below its texts for the foot to stay in place.
    int footHeightIn(int width) const;
    /// Too few lines of the caption would show in that height for it to be read.
    bool isTooLow(int height) const;
    /// How wide it would be to hold lines of so many characters.
    int widthForLines(int characters) const;
    /// Takes a widget in above the texts, to scroll with them; null lets it go.
    void setPicture(QWidget *picture);
    /// Whether buttons and counter follow the texts and scroll with them.
    void setFootInText(bool inText);
    void scrollBy(int steps);

    /// Whether two languages show, which takes more room: where the reader wants a second one and
    /// the gallery has it.
    bool isPaired() const { return m_isPaired; }

    /// The edge at which the panel meets the stage: left when beside it (right where the page is
    /// mirrored), top when below.
    void setSharedEdge(Qt::Edge edge);
    /// Shows or hides the texts; buttons and counter stay.
    void setTextsVisible(bool visible);
    bool areTextsVisible() const { return m_textsVisible; }

    /// The buttons, which the texts can be read without.
    QList<QWidget *> controls() const;

    DetailsView *details() const { return m_details; }
    /// Shows or hides, below the credit, what else is known.
    void setDetailsVisible(bool visible);
    void revealDetails();

    /// Marks what a search found in heading, title, caption and credit, and brings the hit that the
    /// reader is at into sight.
    void setMarks(const SearchMarks &marks);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The reader turned the wheel with Ctrl: so many steps larger, or smaller if negative.
    void textSizeWheeled(int steps);
    void textPercentChanged(int percent);
    void textsVisibleChanged(bool visible);
    void pairingChanged();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showTexts();
    void showSlide();
    void follow(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void tellLanguages(const QModelIndex &slide);
    void followPairing();
    void mark();
    void revealMark();
    void applySizes();
    void applyGaps();
    void fitTitles(int room);
    int margin() const;

    gallery::Tour *const m_tour;
    CaptionScroll *const m_scroll;
    QWidget *const m_column;   ///< what scrolls
    QVBoxLayout *const m_flow; ///< in it: a picture, the texts, the foot
    QVBoxLayout *const m_texts;
    QWidget *m_picture = nullptr;
    HighlightedLabel *const m_heading;
    HighlightedLabel *const m_title;
    CaptionText *const m_caption;
    CaptionText *const m_remarks;
    CaptionText *const m_credit;
    ParallelText *const m_second;
    HighlightedLabel *const m_missing;
    CoverLinks *const m_links;
    DetailsView *const m_details;
    TourControls *const m_foot;
    QSpacerItem *m_remarksGap = nullptr;
    QSpacerItem *m_creditGap = nullptr;
    QSpacerItem *m_linksGap = nullptr;
    QSpacerItem *m_detailsGap = nullptr;
    SearchMarks m_marks;
    int m_percent = 100;
    bool m_textsVisible = true;
    bool m_footInText = false;
    bool m_isPaired = false;
    Qt::Edge m_sharedEdge = Qt::LeftEdge;
};

} // namespace ui
