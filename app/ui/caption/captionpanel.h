// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/caption/captionhighlighter.h"
#include "ui/caption/captiontexts.h"
#include "ui/caption/captiontypography.h"

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

/// The part of the page beside or below the photo: chapter, title, caption and credit of the
/// current slide, which scroll, and below them the tour's controls, which stay in place.
class CaptionPanel : public QFrame
{
    Q_OBJECT
public:
    /// The tour outlives the panel.
    explicit CaptionPanel(gallery::Tour *tour, QWidget *parent = nullptr);

    TourControls *tourControls() const { return m_tourControls; }
    /// Shown on a cover only.
    CoverLinks *coverLinks() const { return m_coverLinks; }

    static constexpr int smallestTextPercent = 80;
    static constexpr int largestTextPercent = 400;
    static constexpr int textPercentStep = 10;
    /// Sets the size of the text, in percent of the desktop's; values outside the range above are
    /// clamped to it.
    void setTextPercent(int percent);
    int textPercent() const { return m_percent; }

    /// The height of the tour's controls in a panel of that width. This and the lengths below are
    /// in device-independent pixels.
    int tourControlsHeight(int width) const;
    /// Whether texts of that height show too few lines of the caption for it to be read.
    bool isTooLow(int height) const;
    /// The width of a panel whose captions have lines of that many characters.
    int widthForLines(int characters) const;
    /// Puts the widget with the photo above the texts, to scroll with them; null removes it. Its
    /// parent is then the column of the texts, until the caller gives it another one.
    void setPhoto(QWidget *photo);
    /// Whether the tour's controls come after the texts and scroll with them.
    void setTourControlsInText(bool inText);
    /// Scrolls towards the end, or towards the beginning where `steps` is negative.
    void scrollBy(int steps);

    /// Whether texts show in two languages, which takes more room: the reader wants a second
    /// language and the gallery has it.
    bool isPaired() const { return m_isPaired; }

    /// The edge at which the panel meets the photo: left when beside it (right where the page is
    /// mirrored), top when below it. A line is drawn there.
    void setSharedEdge(Qt::Edge edge);
    /// Whether the texts show, or only the tour's controls.
    void setTextsVisible(bool visible);
    bool areTextsVisible() const { return m_textsVisible; }

    /// The buttons, which can be hidden in full screen.
    QList<QWidget *> controls() const;

    DetailsView *details() const { return m_details; }
    /// What introduces the gallery, below the texts of its first slide.
    DetailsView *introduction() const { return m_introduction; }
    /// Shows or hides, below the credit, further details of the slide and the gallery.
    void setDetailsVisible(bool visible);
    /// Scrolls to the details.
    void revealDetails();

    /// Marks the hits of a search in heading, title, caption and credit, and scrolls to the current
    /// one.
    void setMarks(const SearchMarks &marks);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The wheel was turned with Ctrl: the text is to be `steps` larger, or smaller if negative.
    void textSizeWheeled(int steps);
    void textPercentChanged(int percent);
    void textsVisibleChanged(bool visible);
    /// isPaired() has changed.
    void pairingChanged();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CaptionTexts texts() const;
    void showSlide();
    void showTexts();
    void updateTexts(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void applyLanguages(const QModelIndex &slide);
    void updatePairing();
    void updateLayout();
    void updateGaps();
    void updateIntroduction();

    gallery::Tour *const m_tour;
    CaptionScroll *const m_scroll;
    QWidget *const m_column;           ///< what scrolls
    QVBoxLayout *const m_columnLayout; ///< the photo, the texts, the tour's controls
    QVBoxLayout *const m_textLayout;
    QWidget *m_photo = nullptr;
    HighlightedLabel *const m_heading;
    HighlightedLabel *const m_title;
    CaptionText *const m_caption;
    CaptionText *const m_remarks;
    CaptionText *const m_credit;
    ParallelText *const m_parallelText;
    HighlightedLabel *const m_missing; ///< which translations are not available
    CoverLinks *const m_coverLinks;
    DetailsView *const m_introduction;
    DetailsView *const m_details;
    TourControls *const m_tourControls;
    CaptionTypography m_typography;
    CaptionHighlighter m_highlighter;
    // Above the widget of that name; without height while it is hidden.
    QSpacerItem *m_remarksGap = nullptr;
    QSpacerItem *m_creditGap = nullptr;
    QSpacerItem *m_coverLinksGap = nullptr;
    QSpacerItem *m_introductionGap = nullptr;
    QSpacerItem *m_detailsGap = nullptr;
    int m_percent = 100;
    bool m_textsVisible = true;
    bool m_tourControlsInText = false;
    bool m_isPaired = false;
    Qt::Edge m_sharedEdge = Qt::LeftEdge;
};

} // namespace ui
