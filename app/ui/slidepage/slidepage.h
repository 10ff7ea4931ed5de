// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace gallery {
class Tour;
}

namespace imaging {
class SlideImages;
}

namespace ui {

class CaptionPanel;
class ChapterLine;
class EndPage;
class Filmstrip;
class SidePanel;
class PhotoView;

/// Arranges photo, caption, filmstrip and side panel. The caption is beside the photo in a wide
/// window and below it in a high one; where the text is too large for that, photo, caption and the
/// tour's controls scroll as one page. While the caption's texts are hidden its controls are below
/// a larger photo. The layout direction is the gallery's. The side panel is beside the slide, or in
/// its place where there is no room.
class SlidePage : public QWidget
{
    Q_OBJECT
public:
    SlidePage(gallery::Tour *tour, imaging::SlideImages *pictures, QWidget *parent = nullptr);

    PhotoView *photoView() const { return m_photoView; }
    /// The part with the photo or the end page; scrolls with the texts in a low window.
    QWidget *photo() const { return m_photo; }
    CaptionPanel *caption() const { return m_caption; }
    Filmstrip *filmstrip() const { return m_filmstrip; }
    EndPage *endPage() const { return m_endPage; }
    /// Whether the end page is shown in the place of the photo.
    bool isEndPageVisible() const;
    /// Shows the last slide again. Returns whether the end page was shown.
    bool closeEndPage();
    /// Gives the focus to the photo or, if it is shown, to the end page.
    void focusContent();
    /// The buttons and lines that can be hidden in full screen.
    QList<QWidget *> controls() const;
    SidePanel *sidePanel() const { return m_sidePanel; }
    /// Whether there is room for the side panel beside the slide.
    bool hasRoomBeside() const;

    QSize minimumSizeHint() const override;

    /// Lays out all parts again, at once; after a change of the text size.
    void relayout();

Q_SIGNALS:
    /// The end page is shown now.
    void endPageShown();
    /// The photo is shown again.
    void endPageClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showEndPage();
    void updateDirection();
    void arrange();
    int captionWidthIn(int room) const;
    double tightShare() const;
    void placePhoto(bool inText);

    gallery::Tour *const m_tour;
    SidePanel *const m_sidePanel;
    QWidget *const m_slide; ///< photo and caption
    QWidget *const m_photo; ///< photo view or end page, and the chapter line
    PhotoView *const m_photoView;
    EndPage *const m_endPage;
    ChapterLine *const m_chapterLine;
    CaptionPanel *const m_caption;
    Filmstrip *const m_filmstrip;
    QBoxLayout *m_halves = nullptr;
    bool m_photoInText = false;
};

} // namespace ui
